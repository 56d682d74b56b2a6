// SPDX-License-Identifier: GPL-3.0-or-later
#include "rawclient.h"

#include "demo/demoserver.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace ccb;
using namespace ccb::tests;
using namespace Qt::StringLiterals;

namespace
{

struct Run {
    int exitStatus = -1;
    QByteArray output;
    QByteArray messages;
};

} // namespace

// `--export FILE.jsonl`, read back by Python and compared with what the server sends to a plain client.
class TestJsonLinesFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void isWhatTheServerSends_data();
    void isWhatTheServerSends();
    void streamsToStandardOutput();
    void needsNoPeople();
    void comesWholeOrNotAtAll();

private:
    std::unique_ptr<DemoServer> m_server;
    QTemporaryDir m_home;

    Run runProgram(const QString &program, const QStringList &arguments) const;
    Run exported(const QString &file, const QString &domain, const QStringList &arguments = {}) const;
    QString path() const { return m_home.filePath(u"cases.jsonl"_s); }
};

void TestJsonLinesFile::init()
{
    m_server = std::make_unique<DemoServer>(DemoOptions{.largestFaultPage = 500});
    QVERIFY(m_server->start());
    QFile::remove(path());
}

Run TestJsonLinesFile::runProgram(const QString &program, const QStringList &arguments) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, m_home.path());
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent"_s);
    environment.insert(u"COMMCARE_API_KEY"_s, DemoServer::apiKey());
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    if (!process.waitForFinished(120'000))
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

Run TestJsonLinesFile::exported(const QString &file, const QString &domain,
                                const QStringList &arguments) const
{
    return runProgram(QStringLiteral(CCB_PROGRAM),
                      QStringList{u"--export"_s, file, u"--server"_s, m_server->url().toString(),
                                  u"--domain"_s, domain, u"--username"_s, DemoServer::demoUsername()} +
                          arguments);
}

void TestJsonLinesFile::isWhatTheServerSends_data()
{
    QTest::addColumn<QString>("domain");
    QTest::addColumn<QString>("api");
    QTest::addColumn<QString>("list");
    for (const QString &domain : {u"odd"_s, u"demo"_s}) {
        for (const auto &[api, list] :
             {std::pair{u"v0.5"_s, u"v0.5/case/"_s}, {u"v1"_s, u"case/v1/"_s}, {u"v2"_s, u"case/v2/"_s}})
            QTest::addRow("%s %s", qPrintable(domain), qPrintable(api)) << domain << api << list;
    }
}

void TestJsonLinesFile::isWhatTheServerSends()
{
    QFETCH(const QString, domain);
    QFETCH(const QString, api);
    QFETCH(const QString, list);
    const Run run = exported(path(), domain, {u"--api"_s, api, u"--page-size"_s, u"700"_s});
    QVERIFY2(run.exitStatus == 0, run.messages);
    const RawAnswer raw = askRaw(m_server->url(), u"/a/%1/api/%2?limit=5000"_s.arg(domain, list));
    QFile body(m_home.filePath(u"body.json"_s));
    QVERIFY(body.open(QIODevice::WriteOnly) && body.write(raw.body) == raw.body.size());
    body.close();
    const Run compared =
        runProgram(QStringLiteral(CCB_PYTHON), {QStringLiteral(CCB_COMPARE), path(), body.fileName()});
    QVERIFY2(compared.exitStatus == 0, compared.messages);
    QCOMPARE(compared.output.trimmed(), domain == u"odd" ? "16" : "2512");
}

void TestJsonLinesFile::streamsToStandardOutput()
{
    const Run run = exported(u"-"_s, u"demo"_s, {u"--format"_s, u"jsonl"_s, u"--case-type"_s, u"mother"_s});
    QVERIFY2(run.exitStatus == 0, run.messages);
    const QByteArrayList lines = run.output.chopped(1).split('\n');
    QVERIFY(lines.size() > 100);
    for (const QByteArray &line : lines)
        QVERIFY(line.startsWith('{') && line.endsWith('}'));
    QVERIFY(run.messages.contains(QByteArray::number(lines.size())));
}

void TestJsonLinesFile::needsNoPeople()
{
    const Run run = exported(path(), u"demo"_s);
    QVERIFY2(run.exitStatus == 0, run.messages);
    for (const QString &request : m_server->requests())
        QVERIFY2(request.contains(u"/case/"_s), qPrintable(request));

    // Where their names are wanted and may not be read, the cases come all the same.
    m_server->answerOnce(u"/user/"_s, {.status = 403, .body = "{}"}, 10);
    const Run searched = exported(path(), u"demo"_s, {u"--search"_s, u"ka"_s});
    QVERIFY2(searched.exitStatus == 0, searched.messages);
    QVERIFY(QFile::exists(path()));
}

void TestJsonLinesFile::comesWholeOrNotAtAll()
{
    QFile old(path());
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write("precious") > 0);
    old.close();
    const Run run = exported(path(), u"fault-short"_s);
    QCOMPARE(run.exitStatus, 4);
    QVERIFY(old.open(QIODevice::ReadOnly));
    QCOMPARE(old.readAll(), "precious");
    QCOMPARE(QDir(m_home.path()).entryList({u"cases*"_s}, QDir::AllEntries | QDir::Hidden),
             QStringList{u"cases.jsonl"_s});
}

QTEST_GUILESS_MAIN(TestJsonLinesFile)
#include "tst_jsonlinesfile.moc"
