// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection.h"

#include <QTest>

using namespace ccb;
using namespace Qt::StringLiterals;

class TestConnection : public QObject
{
    Q_OBJECT

private slots:
    void readsAddresses_data();
    void readsAddresses();
    void refusesAddresses_data();
    void refusesAddresses();
    void knowsLoopback_data();
    void knowsLoopback();
    void comparesOrigins_data();
    void comparesOrigins();
    void knowsPagesForPeople();
};

void TestConnection::readsAddresses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("server");
    QTest::addColumn<QString>("domain");
    const QString www = u"https://www.commcarehq.org"_s;
    const QString milk = u"exi-training"_s;
    const auto row = [](const QString &text, const QString &server, const QString &domain = {}) {
        QTest::newRow(qPrintable(text)) << text << server << domain;
    };
    row(u"www.commcarehq.org"_s, www);
    row(u"https://www.commcarehq.org"_s, www);
    row(u"  https://www.commcarehq.org/ \n"_s, www);
    row(u"HTTPS://WWW.CommCareHQ.org"_s, www);
    row(u"https://www.commcarehq.org/accounts/login/?next=/a/other/"_s, www);
    row(u"https://www.commcarehq.org/a/exi-training/dashboard/"_s, www, milk);
    row(u"https://www.commcarehq.org/a/exi-training/dashboard/project/?x=1#top"_s, www, milk);
    row(u"https://www.commcarehq.org/a/exi-training"_s, www, milk);
    row(u"www.commcarehq.org/a/exi-training/"_s, www, milk);
    row(u"https://name:secret@www.commcarehq.org/a/exi-training/"_s, www, milk);
    row(u"https://hq.example.org/commcare"_s, u"https://hq.example.org/commcare"_s);
    row(u"https://hq.example.org/commcare//"_s, u"https://hq.example.org/commcare"_s);
    row(u"https://hq.example.org/commcare/a/demo/reports/"_s, u"https://hq.example.org/commcare"_s,
        u"demo"_s);
    row(u"https://hq.example.org:8443/a/demo/"_s, u"https://hq.example.org:8443"_s, u"demo"_s);
    row(u"https://192.168.1.20"_s, u"https://192.168.1.20"_s);
    row(u"127.evil.org"_s, u"https://127.evil.org"_s);
    row(u"localhost.evil.org"_s, u"https://localhost.evil.org"_s);
    row(u"localhost:8000"_s, u"http://localhost:8000"_s);
    row(u"127.0.0.1:8000/a/demo/"_s, u"http://127.0.0.1:8000"_s, u"demo"_s);
    row(u"http://127.0.0.1:8000"_s, u"http://127.0.0.1:8000"_s);
    row(u"https://localhost:8443/"_s, u"https://localhost:8443"_s);
    row(u"http://[::1]:8000/"_s, u"http://[::1]:8000"_s);
}

void TestConnection::readsAddresses()
{
    QFETCH(const QString, text);
    const Result<ServerAddress> address = parseServerAddress(text);
    QVERIFY(address.ok());
    QTEST(address.value().server.toString(), "server");
    QTEST(address.value().domain, "domain");
}

void TestConnection::refusesAddresses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Error::Kind>("kind");
    for (const char *open : {"http://www.commcarehq.org", "http://www.commcarehq.org/a/exi-training/",
                             "http://127.evil.org", "http://127.0.0.1.evil.org", "http://localhost.evil.org",
                             "http://localhost@evil.org", "http://192.168.1.20:8000", "http://10.127.0.1",
                             "ftp://www.commcarehq.org", "ws://www.commcarehq.org"})
        QTest::newRow(open) << QString::fromLatin1(open) << Error::Kind::InsecureAddress;
    for (const char *nonsense : {"", "   ", "https://", "http://", "my server", "://", "https:///a/demo/",
                                 "https://www.commcarehq.org:port/"})
        QTest::newRow(nonsense) << QString::fromLatin1(nonsense) << Error::Kind::Usage;
}

void TestConnection::refusesAddresses()
{
    QFETCH(const QString, text);
    const Result<ServerAddress> address = parseServerAddress(text);
    QVERIFY(!address.ok());
    QTEST(address.error().kind, "kind");
    QCOMPARE(address.error().field, Error::Field::Server);
    QVERIFY(!address.error().what.isEmpty());
    QVERIFY(!address.error().hint.isEmpty());
}

void TestConnection::knowsLoopback_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("loopback");
    for (const char *url : {"http://localhost", "http://LOCALHOST:80", "http://127.0.0.1",
                            "http://127.255.0.3:9", "http://[::1]/"})
        QTest::newRow(url) << QString::fromLatin1(url) << true;
    for (const char *url :
         {"http://127.evil.org", "http://128.0.0.1", "http://127.0.0.1.evil.org", "http://localhosts",
          "http://evil.org/127.0.0.1", "http://[::2]/", "http://127.a.b.c", ""})
        QTest::newRow(url) << QString::fromLatin1(url) << false;
}

void TestConnection::knowsLoopback()
{
    QFETCH(const QString, url);
    QTEST(isLoopback(QUrl(url)), "loopback");
    QTEST(isSecureEnough(QUrl(url)), "loopback");
}

void TestConnection::comparesOrigins_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<bool>("same");
    const auto row = [](const char *name, const QString &a, const QString &b, bool same) {
        QTest::newRow(name) << a << b << same;
    };
    const QString hq = u"https://hq.example.org/a/demo/"_s;
    row("other path", hq, u"https://hq.example.org/x?y=z"_s, true);
    row("default port of https", hq, u"https://hq.example.org:443/"_s, true);
    row("default port of http", u"http://127.0.0.1"_s, u"http://127.0.0.1:80/"_s, true);
    row("upper case", hq, u"HTTPS://HQ.Example.ORG/"_s, true);
    row("other port", hq, u"https://hq.example.org:8443/"_s, false);
    row("port of the other scheme", hq, u"https://hq.example.org:80/"_s, false);
    row("other scheme", hq, u"http://hq.example.org/"_s, false);
    row("other scheme, same port", hq, u"http://hq.example.org:443/"_s, false);
    row("other host", hq, u"https://example.org/"_s, false);
    row("host in the user part", hq, u"https://hq.example.org@evil.org/"_s, false);
    row("longer host", hq, u"https://hq.example.org.evil.org/"_s, false);
    row("relative", hq, u"/a/demo/"_s, false);
}

void TestConnection::comparesOrigins()
{
    QFETCH(const QString, a);
    QFETCH(const QString, b);
    QTEST(sameOrigin(QUrl(a), QUrl(b)), "same");
    QTEST(sameOrigin(QUrl(b), QUrl(a)), "same");
}

void TestConnection::knowsPagesForPeople()
{
    const Connection connection{QUrl(u"https://hq.example.org/commcare"_s), u"demo"_s, u"me@example.org"_s};
    QVERIFY(connection.isComplete());
    QCOMPARE(apiKeysPage(connection.server).toString(),
             u"https://hq.example.org/commcare/account/api_keys/"_s);
    QCOMPARE(casePage(connection, u"582b"_s).toString(),
             u"https://hq.example.org/commcare/a/demo/reports/case_data/582b/"_s);
    for (const QUrl &server : publicServers())
        QVERIFY(isSecureEnough(server) && !isLoopback(server));
}

QTEST_GUILESS_MAIN(TestConnection)
#include "tst_connection.moc"
