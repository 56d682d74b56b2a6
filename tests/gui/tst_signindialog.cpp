// SPDX-License-Identifier: GPL-3.0-or-later
#include "guihelpers.h"
#include "sessionhelpers.h"

#include "credentials/memorysecretstore.h"
#include "widgets/signindialog.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>
#include <QToolButton>

#include <optional>

using namespace ccb;
using namespace ccb::tests;
using namespace Qt::StringLiterals;

namespace
{
constexpr int patience = 20'000; // milliseconds
} // namespace

// The sign-in dialog against a server on a real socket.
class TestSignInDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void startsAtTheFirstEmptyField();
    void offersThePublicServers();
    void hidesAndRevealsTheKey();
    void closesWhenTheServerAccepts();
    void keepsTheKeyWhenAsked_data();
    void keepsTheKeyWhenAsked();
    void saysWhichFieldIsWrong_data();
    void saysWhichFieldIsWrong();
    void asksForWhatIsMissing();
    void refusesHttpBeyondThisComputer();
    void takesTheDomainOutOfAPastedAddress();
    void takesAnAddressInTheFieldOfTheDomain();
    void linksToTheKeysOfTheServer();
    void signsInWithAPassword();
    void asksForATwoFactorCode();
    void offersTheDomains();
    void takesTheOnlyDomain();
    void goesOnWithoutAListOfDomains();
    void cancelStopsConnecting();
    void escapeClosesAndForgetsTheKey();

private:
    std::unique_ptr<DemoServer> m_server;
    MemorySecretStore *m_secrets = nullptr; // owned by the session
    std::unique_ptr<Session> m_session;
    std::unique_ptr<SignInDialog> m_dialog;

    void open(const DemoOptions &options);
    QLineEdit *line(const QString &name) const { return find<QLineEdit>(m_dialog.get(), name); }
    QComboBox *server() const { return find<QComboBox>(m_dialog.get(), u"Server"_s); }
    QAbstractButton *button(const QString &name) const { return find<QAbstractButton>(m_dialog.get(), name); }
    QString message() const;
    std::optional<QString> keptKey(const Connection &connection) const;
};

void TestSignInDialog::init()
{
    open({});
}

void TestSignInDialog::cleanup()
{
    m_dialog.reset();
    m_session.reset();
    m_server.reset();
}

void TestSignInDialog::open(const DemoOptions &options)
{
    cleanup();
    m_server = std::make_unique<DemoServer>(options);
    QVERIFY(m_server->start());
    auto secrets = std::make_unique<MemorySecretStore>();
    m_secrets = secrets.get();
    m_session = std::make_unique<Session>(std::move(secrets));
    m_session->setScope({.cases = false, .people = false, .request = {}});
    m_dialog = std::make_unique<SignInDialog>(m_session.get());
    m_dialog->open();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
}

QString TestSignInDialog::message() const
{
    const auto *label = find<QLabel>(m_dialog.get(), u"Message"_s);
    return label ? label->text() : QString();
}

std::optional<QString> TestSignInDialog::keptKey(const Connection &connection) const
{
    std::optional<QString> key;
    bool answered = false;
    m_secrets->read(connection, m_session.get(), [&](const Result<std::optional<QString>> &kept) {
        answered = true;
        if (kept)
            key = kept.value();
    });
    return QTest::qWaitFor([&answered] { return answered; }) ? key : std::nullopt;
}

void TestSignInDialog::startsAtTheFirstEmptyField()
{
    m_dialog->setConnection({publicServers().first(), u"exi-training"_s, {}, SignInMethod::ApiKey});
    QCOMPARE(QApplication::focusWidget(), line(u"Username"_s));
    m_dialog->setConnection(trainingOn(*m_server));
    QCOMPARE(QApplication::focusWidget(), line(u"API key"_s));
    QCOMPARE(server()->currentText(), m_server->url().toString());
    QCOMPARE(line(u"Domain"_s)->text(), u"exi-training"_s);
    QCOMPARE(line(u"Username"_s)->text(), DemoServer::trainingUsername());
}

void TestSignInDialog::offersThePublicServers()
{
    QStringList offered;
    for (int i = 0; i < server()->count(); ++i)
        offered += server()->itemText(i);
    const QStringList wanted{u"https://www.commcarehq.org"_s, u"https://india.commcarehq.org"_s,
                             u"https://eu.commcarehq.org"_s};
    QCOMPARE(offered, wanted);
    QCOMPARE(server()->currentText(), wanted.first());
    QVERIFY(find<QCheckBox>(m_dialog.get(), u"Remember on this computer"_s)->isChecked());
}

void TestSignInDialog::hidesAndRevealsTheKey()
{
    enterText(line(u"API key"_s), u"secret"_s);
    QCOMPARE(line(u"API key"_s)->echoMode(), QLineEdit::Password);
    press(button(u"Show the API key"_s));
    QCOMPARE(line(u"API key"_s)->echoMode(), QLineEdit::Normal);
    press(button(u"Hide the API key"_s));
    QCOMPARE(line(u"API key"_s)->echoMode(), QLineEdit::Password);
}

void TestSignInDialog::closesWhenTheServerAccepts()
{
    QSignalSpy signedIn(m_session.get(), &Session::signedIn);
    QLineEdit *key = line(u"API key"_s);
    QVERIFY(fillInSignIn(m_dialog.get(), trainingOn(*m_server), DemoServer::apiKey()));
    // It waits for the server's word.
    QVERIFY(m_dialog->isVisible());
    QVERIFY(!line(u"Domain"_s)->isEnabled());
    QVERIFY(find<QProgressBar>(m_dialog.get(), u"Connecting"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!m_dialog->isVisible(), patience);
    QCOMPARE(m_dialog->result(), int(QDialog::Accepted));
    QCOMPARE(signedIn.count(), 1);
    QCOMPARE(m_session->connection(), trainingOn(*m_server));
    QVERIFY(key->text().isEmpty());
}

void TestSignInDialog::keepsTheKeyWhenAsked_data()
{
    QTest::addColumn<bool>("remember");
    QTest::newRow("remember") << true;
    QTest::newRow("for this session alone") << false;
}

void TestSignInDialog::keepsTheKeyWhenAsked()
{
    QFETCH(bool, remember);
    find<QCheckBox>(m_dialog.get(), u"Remember on this computer"_s)->setChecked(remember);
    QVERIFY(fillInSignIn(m_dialog.get(), trainingOn(*m_server), DemoServer::apiKey()));
    QTRY_VERIFY_WITH_TIMEOUT(!m_dialog->isVisible(), patience);
    QVERIFY(m_session->isSignedIn());
    const std::optional<QString> wanted = remember ? std::optional(DemoServer::apiKey()) : std::nullopt;
    QTRY_COMPARE(keptKey(trainingOn(*m_server)), wanted);
}

void TestSignInDialog::saysWhichFieldIsWrong_data()
{
    QTest::addColumn<QString>("domain");
    QTest::addColumn<QString>("key");
    QTest::addColumn<bool>("serverIsThere");
    QTest::addColumn<QString>("field");
    QTest::newRow("wrong key") << u"exi-training"_s << u"0123456789"_s << true << u"API key"_s;
    QTest::newRow("unknown domain") << u"no-such-domain"_s << DemoServer::apiKey() << true << u"Domain"_s;
    QTest::newRow("no such server") << u"exi-training"_s << DemoServer::apiKey() << false << u"Server"_s;
}

void TestSignInDialog::saysWhichFieldIsWrong()
{
    QFETCH(QString, domain);
    QFETCH(QString, key);
    QFETCH(bool, serverIsThere);
    QFETCH(QString, field);
    Connection connection = trainingOn(*m_server);
    connection.domain = domain;
    if (!serverIsThere) {
        QTcpServer closed; // a port that was free a moment ago: nobody answers there
        QVERIFY(closed.listen(QHostAddress::LocalHost));
        connection.server.setPort(closed.serverPort());
    }
    QVERIFY(fillInSignIn(m_dialog.get(), connection, key));
    QTRY_VERIFY_WITH_TIMEOUT(!message().isEmpty(), patience);
    QVERIFY(m_dialog->isVisible());
    QVERIFY(line(u"Domain"_s)->isEnabled());
    QVERIFY(!message().contains(key));

    QLineEdit *marked = field == u"Server" ? server()->lineEdit() : line(field);
    QVERIFY(marked->hasFocus() || server()->hasFocus());
    QVERIFY2(message().startsWith(marked->accessibleDescription()), qPrintable(message()));
    const QString problem = marked->accessibleDescription();
    QVERIFY(!problem.isEmpty());
    // Nothing that was typed is lost, and the mark goes with the mistake.
    QCOMPARE(line(u"API key"_s)->text(), key);
    enterText(marked, u"x"_s);
    QVERIFY(message().isEmpty());
    QVERIFY(marked->accessibleDescription() != problem);
}

void TestSignInDialog::asksForWhatIsMissing()
{
    m_dialog->setConnection(trainingOn(*m_server));
    press(button(u"Connect"_s));
    QVERIFY(message().contains(u"API key"));
    QVERIFY(line(u"API key"_s)->hasFocus());
    line(u"Username"_s)->clear();
    press(button(u"Connect"_s));
    QVERIFY(message().contains(u"username"));
    QVERIFY(line(u"Username"_s)->hasFocus());
    QVERIFY(m_server->requests().isEmpty());
    QVERIFY(fillInSignIn(m_dialog.get(), {m_server->url(), {}, DemoServer::trainingUsername()}, u"wrong"_s));
    QVERIFY(message().contains(u"domain"));
    QVERIFY(line(u"Domain"_s)->hasFocus());
}

void TestSignInDialog::refusesHttpBeyondThisComputer()
{
    Connection connection = trainingOn(*m_server);
    connection.server = QUrl(u"http://hq.example.org"_s);
    QVERIFY(fillInSignIn(m_dialog.get(), connection, DemoServer::apiKey()));
    QCOMPARE(m_session->state(), Session::State::SignedOut);
    QVERIFY2(message().contains(u"https://"), qPrintable(message()));
    QVERIFY(!server()->lineEdit()->accessibleDescription().isEmpty());
}

void TestSignInDialog::takesTheDomainOutOfAPastedAddress()
{
    QGuiApplication::clipboard()->setText(u"https://www.commcarehq.org/a/exi-training/dashboard/"_s);
    server()->setFocus();
    QTest::keyClick(server()->lineEdit(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(server()->lineEdit(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(server()->currentText(), u"https://www.commcarehq.org"_s);
    QCOMPARE(line(u"Domain"_s)->text(), u"exi-training"_s);

    // Typed letter by letter, it is read when the focus moves on.
    enterText(server()->lineEdit(), m_server->url().toString() + u"/a/demo/users/"_s);
    QCOMPARE(line(u"Domain"_s)->text(), u"exi-training"_s);
    QTest::keyClick(server()->lineEdit(), Qt::Key_Tab);
    QCOMPARE(server()->currentText(), m_server->url().toString());
    QCOMPARE(line(u"Domain"_s)->text(), u"demo"_s);
}

void TestSignInDialog::takesAnAddressInTheFieldOfTheDomain()
{
    enterText(line(u"Domain"_s), m_server->url().toString() + u"/a/demo/dashboard/"_s);
    QTest::keyClick(line(u"Domain"_s), Qt::Key_Tab);
    QCOMPARE(server()->currentText(), m_server->url().toString());
    QCOMPARE(line(u"Domain"_s)->text(), u"demo"_s);

    enterText(line(u"Domain"_s), u"exi-training"_s); // a name, which is no address
    QTest::keyClick(line(u"Domain"_s), Qt::Key_Tab);
    QCOMPARE(server()->currentText(), m_server->url().toString());
    QCOMPARE(line(u"Domain"_s)->text(), u"exi-training"_s);
}

void TestSignInDialog::linksToTheKeysOfTheServer()
{
    QLabel *link = nullptr;
    for (QLabel *label : m_dialog->findChildren<QLabel *>()) {
        if (label->text().contains(u"href"))
            link = label;
    }
    QVERIFY(link);
    QVERIFY(link->text().contains(u"https://www.commcarehq.org/account/api_keys/"));
    enterText(server()->lineEdit(), u"https://hq.example.org"_s);
    QVERIFY(link->text().contains(u"https://hq.example.org/account/api_keys/"));
}

void TestSignInDialog::signsInWithAPassword()
{
    m_dialog->setConnection(trainingOn(*m_server));
    auto *method = find<QComboBox>(m_dialog.get(), u"Sign in method"_s);
    QVERIFY(method);
    method->setFocus();
    QVERIFY(choose(method, u"Password"_s));
    QVERIFY(!line(u"API key"_s));
    enterText(line(u"Password"_s), DemoServer::apiKey());
    QTest::keyClick(line(u"Password"_s), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!m_dialog->isVisible(), patience);
    QCOMPARE(m_session->connection().method, SignInMethod::Basic);
    QVERIFY(m_session->isSignedIn());
}

void TestSignInDialog::asksForATwoFactorCode()
{
    QVERIFY(!line(u"Two-factor code"_s));
    QVERIFY(choose(find<QComboBox>(m_dialog.get(), u"Sign in method"_s), u"Password"_s));
    QVERIFY(line(u"Two-factor code"_s));
    enterText(server()->lineEdit(), m_server->url().toString());
    enterText(line(u"Username"_s), DemoServer::twoFactorUsername());
    enterText(line(u"Password"_s), DemoServer::apiKey());
    enterText(line(u"Domain"_s), u"demo"_s);
    press(button(u"Connect"_s));
    QTRY_VERIFY_WITH_TIMEOUT(message().contains(u"two-factor code"), patience);
    QVERIFY(line(u"Two-factor code"_s)->hasFocus());
    enterText(line(u"Two-factor code"_s), DemoServer::oneTimeCode());
    press(button(u"Connect"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_session->isSignedIn(), patience);
}

void TestSignInDialog::offersTheDomains()
{
    enterText(server()->lineEdit(), m_server->url().toString());
    enterText(line(u"Username"_s), DemoServer::demoUsername());
    enterText(line(u"API key"_s), DemoServer::apiKey());
    line(u"Domain"_s)->setFocus();
    const auto *note = m_dialog->findChild<QLabel *>(u"domainNote"_s);
    QTRY_VERIFY_WITH_TIMEOUT(note->text().contains(u"You can open"), patience);
    typeText(line(u"Domain"_s), u"odd"_s);
    const QCompleter *completer = line(u"Domain"_s)->completer();
    QTRY_VERIFY(completer->popup()->isVisible());
    QCOMPARE(completer->completionCount(), 1);
    QTest::keyClick(completer->popup(), Qt::Key_Down);
    QTest::keyClick(completer->popup(), Qt::Key_Return);
    QCOMPARE(line(u"Domain"_s)->text(), u"odd"_s);
    // Going through the fields again asks nothing again.
    const QStringList asked = m_server->requests();
    line(u"Username"_s)->setFocus();
    line(u"API key"_s)->setFocus();
    line(u"Domain"_s)->setFocus();
    QTest::qWait(50);
    QCOMPARE(m_server->requests(), asked);
}

void TestSignInDialog::takesTheOnlyDomain()
{
    enterText(server()->lineEdit(), m_server->url().toString());
    enterText(line(u"Username"_s), DemoServer::trainingUsername());
    enterText(line(u"API key"_s), DemoServer::apiKey());
    line(u"Domain"_s)->setFocus();
    QTRY_COMPARE_WITH_TIMEOUT(line(u"Domain"_s)->text(), u"exi-training"_s, patience);
}

void TestSignInDialog::goesOnWithoutAListOfDomains()
{
    m_server->answerOnce(u"user_domains"_s, {.status = 403, .body = {}}, 9);
    QVERIFY(fillInSignIn(m_dialog.get(), trainingOn(*m_server), DemoServer::apiKey()));
    QTRY_VERIFY_WITH_TIMEOUT(m_session->isSignedIn(), patience);
}

void TestSignInDialog::cancelStopsConnecting()
{
    open({.delayMilliseconds = 60'000});
    QVERIFY(fillInSignIn(m_dialog.get(), trainingOn(*m_server), DemoServer::apiKey()));
    QCOMPARE(m_session->state(), Session::State::Connecting);
    press(button(u"Cancel"_s));
    QCOMPARE(m_session->state(), Session::State::SignedOut);
    QVERIFY(m_dialog->isVisible());
    QVERIFY(line(u"Domain"_s)->isEnabled());
    QVERIFY(!find<QProgressBar>(m_dialog.get(), u"Connecting"_s));
    QCOMPARE(line(u"API key"_s)->text(), DemoServer::apiKey());
    press(button(u"Cancel"_s));
    QVERIFY(!m_dialog->isVisible());
}

void TestSignInDialog::escapeClosesAndForgetsTheKey()
{
    QLineEdit *key = line(u"API key"_s);
    enterText(key, u"secret"_s);
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
    QVERIFY(key->text().isEmpty());
}

QTEST_MAIN(TestSignInDialog)
#include "tst_signindialog.moc"
