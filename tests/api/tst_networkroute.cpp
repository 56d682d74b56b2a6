// SPDX-License-Identifier: GPL-3.0-or-later
#include "outcomes.h"
#include "scriptedserver.h"
#include "testproxy.h"

#include "api/certificatebundle.h"

#include <QFile>
#include <QNetworkProxy>
#include <QSslKey>
#include <QSslServer>
#include <QTemporaryDir>

#include <memory>

using namespace ccb;
using namespace ccb::tests;

namespace
{

const QString certificateOfTheCa = QStringLiteral(CCB_TLS_FOLDER "/ca.pem");

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::unique_ptr<QTcpServer> tlsServer()
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(QSslCertificate(contentOf(QStringLiteral(CCB_TLS_FOLDER "/server.pem"))));
    tls.setPrivateKey(QSslKey(contentOf(QStringLiteral(CCB_TLS_FOLDER "/server.key")), QSsl::Ec));
    auto server = std::make_unique<QSslServer>();
    server->setSslConfiguration(tls);
    return server;
}

// The system's proxy, as a desktop would set it.
class DesktopProxy
{
    Q_DISABLE_COPY_MOVE(DesktopProxy)

public:
    explicit DesktopProxy(quint16 port)
    {
        const QByteArray address = "http://127.0.0.1:" + QByteArray::number(port);
        qputenv("https_proxy", address);
        qputenv("http_proxy", address);
    }
    ~DesktopProxy()
    {
        qunsetenv("https_proxy");
        qunsetenv("http_proxy");
    }
};

} // namespace

// Proxies and certificates, over real sockets. The server has a certificate that no system trusts.
class TestNetworkRoute : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void refusesAnUnknownCertificate();
    void trustsTheBundleOfOnesOwn();
    void checksTheNameEvenSo();
    void refusesABadBundle_data();
    void refusesABadBundle();
    void countsCertificates();
    void goesThroughATypedProxy();
    void goesThroughTheSystemsProxy();
    void usesNoProxyWhenToldSo();
    void reachesThisComputerWithoutAProxy();
    void tellsOfAProxyThatRefuses_data();
    void tellsOfAProxyThatRefuses();
    void tellsOfAProxyThatIsNotThere();

private:
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<TestProxy> m_proxy;
    NetworkSettings m_settings;

    QUrl here() const { return m_server->url(); }
    // A name that only the proxy can resolve.
    QUrl elsewhere() const { return QUrl(QStringLiteral("https://hq.example.test:%1").arg(here().port())); }
    void typeProxy(quint16 port);
    Outcome signInTo(const QUrl &server) const;
};

void TestNetworkRoute::init()
{
    m_server = std::make_unique<ScriptedServer>(tlsServer());
    m_server->setScript([](const ScriptedServer::Request &request) {
        return request.target.contains("domain")
                   ? ScriptedServer::Answer{200, domainsPage({QStringLiteral("demo")})}
                   : ScriptedServer::Answer{200, objectsPage({})};
    });
    m_proxy = std::make_unique<TestProxy>(quint16(here().port()));
    m_settings = {};
    m_settings.certificateBundle = certificateOfTheCa;
}

void TestNetworkRoute::cleanup()
{
    m_proxy.reset();
    m_server.reset();
}

void TestNetworkRoute::typeProxy(quint16 port)
{
    m_settings.proxy = NetworkSettings::Proxy::Typed;
    m_settings.proxyHost = QStringLiteral("127.0.0.1");
    m_settings.proxyPort = port;
}

Outcome TestNetworkRoute::signInTo(const QUrl &server) const
{
    ApiService service(connectionTo(server), testSecret);
    service.setLimits(quickLimits());
    service.setNetwork(m_settings);
    return runCheck(service);
}

void TestNetworkRoute::refusesAnUnknownCertificate()
{
    m_settings.certificateBundle.clear();
    const Outcome outcome = signInTo(here());
    QVERIFY(!outcome.ok());
    QCOMPARE(outcome.error().kind, Error::Kind::Tls);
    QVERIFY(m_server->requests().isEmpty());
}

void TestNetworkRoute::trustsTheBundleOfOnesOwn()
{
    const Outcome outcome = signInTo(here());
    QVERIFY2(outcome.ok(), qPrintable(outcome.error().text()));
    QVERIFY(!m_server->requests().isEmpty());
}

// "localhost" is this server, too, but its certificate does not say so.
void TestNetworkRoute::checksTheNameEvenSo()
{
    QUrl other = here();
    other.setHost(QStringLiteral("localhost"));
    const Outcome outcome = signInTo(other);
    QCOMPARE(outcome.error().kind, Error::Kind::Tls);
    QVERIFY(m_server->requests().isEmpty());
}

void TestNetworkRoute::refusesABadBundle_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("missing") << QStringLiteral("nowhere.pem") << QByteArray();
    QTest::newRow("empty") << QStringLiteral("empty.pem") << QByteArray("");
    QTest::newRow("no certificate") << QStringLiteral("notes.txt") << QByteArray("not a certificate\n");
    QTest::newRow("a key alone") << QStringLiteral("key.pem")
                                 << contentOf(QStringLiteral(CCB_TLS_FOLDER "/server.key"));
    QTest::newRow("cut") << QStringLiteral("cut.pem") << contentOf(certificateOfTheCa).first(200);
    QTest::newRow("a folder") << QStringLiteral(".") << QByteArray();
}

void TestNetworkRoute::refusesABadBundle()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, content);
    const QTemporaryDir folder;
    m_settings.certificateBundle = folder.filePath(name);
    if (!content.isNull()) {
        QFile file(m_settings.certificateBundle);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    const Outcome outcome = signInTo(here());
    QVERIFY(!outcome.ok());
    QCOMPARE(outcome.error().kind, Error::Kind::File);
    QVERIFY(outcome.error().what.contains(name));
    QVERIFY(!outcome.error().hint.isEmpty());
    QVERIFY(m_server->requests().isEmpty());
}

void TestNetworkRoute::countsCertificates()
{
    const QTemporaryDir folder;
    const QByteArray one = contentOf(certificateOfTheCa);
    const auto counted = [&folder](const QByteArray &content) {
        QFile file(folder.filePath(QStringLiteral("some")));
        if (!file.open(QIODevice::WriteOnly))
            return qsizetype(-1);
        file.write(content);
        file.close();
        const auto read = readCertificateBundle(file.fileName());
        return read ? read.value().size() : qsizetype(0);
    };
    QCOMPARE(counted(one), 1);
    QCOMPARE(counted("A comment\n" + one + contentOf(QStringLiteral(CCB_TLS_FOLDER "/server.pem"))), 2);
    QCOMPARE(counted(QSslCertificate(one).toDer()), 1);
}

void TestNetworkRoute::goesThroughATypedProxy()
{
    typeProxy(m_proxy->port());
    const Outcome outcome = signInTo(elsewhere());
    QVERIFY2(outcome.ok(), qPrintable(outcome.error().text()));
    QVERIFY(!m_proxy->heads().isEmpty());
    QVERIFY(m_proxy->heads().first().startsWith("CONNECT hq.example.test:"));
    for (const QByteArray &head : m_proxy->heads()) {
        QVERIFY(!head.contains("Authorization"));
        QVERIFY(!head.contains(testSecret.toUtf8()));
    }
}

void TestNetworkRoute::goesThroughTheSystemsProxy()
{
    const DesktopProxy desktop(m_proxy->port());
    const Outcome outcome = signInTo(elsewhere());
    QVERIFY2(outcome.ok(), qPrintable(outcome.error().text()));
    QVERIFY(!m_proxy->heads().isEmpty());
}

void TestNetworkRoute::usesNoProxyWhenToldSo()
{
    const DesktopProxy desktop(m_proxy->port());
    m_settings.proxy = NetworkSettings::Proxy::None;
    const Outcome outcome = signInTo(elsewhere());
    QCOMPARE(outcome.error().kind, Error::Kind::Offline); // nobody else knows the name
    QVERIFY(m_proxy->heads().isEmpty());
}

void TestNetworkRoute::reachesThisComputerWithoutAProxy()
{
    const DesktopProxy desktop(m_proxy->port());
    QVERIFY(signInTo(here()).ok());
    typeProxy(m_proxy->port());
    QVERIFY(signInTo(here()).ok());
    QVERIFY(m_proxy->heads().isEmpty());
}

void TestNetworkRoute::tellsOfAProxyThatRefuses_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::newRow("forbidden") << QByteArray("403 Forbidden");
    QTest::newRow("sign-in") << QByteArray(
        "407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"office\"");
    QTest::newRow("broken") << QByteArray("502 Bad Gateway");
}

void TestNetworkRoute::tellsOfAProxyThatRefuses()
{
    QFETCH(const QByteArray, status);
    typeProxy(m_proxy->port());
    m_proxy->setRefusal(status);
    const Outcome outcome = signInTo(elsewhere());
    QVERIFY(!outcome.ok());
    QCOMPARE(outcome.error().kind, Error::Kind::Offline);
    QVERIFY2(outcome.error().hint.contains(QStringLiteral("proxy")), qPrintable(outcome.error().text()));
    QVERIFY(m_server->requests().isEmpty());
}

void TestNetworkRoute::tellsOfAProxyThatIsNotThere()
{
    const quint16 port = m_proxy->port();
    m_proxy.reset();
    typeProxy(port);
    const Outcome outcome = signInTo(elsewhere());
    QCOMPARE(outcome.error().kind, Error::Kind::Offline);
    QVERIFY2(outcome.error().hint.contains(QString::number(port)), qPrintable(outcome.error().hint));
}

QTEST_GUILESS_MAIN(TestNetworkRoute)
#include "tst_networkroute.moc"
