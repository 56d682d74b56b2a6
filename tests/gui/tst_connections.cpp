// SPDX-License-Identifier: GPL-3.0-or-later
#include "guihelpers.h"
#include "scriptedserver.h"
#include "sessionhelpers.h"

#include "app/windows.h"
#include "credentials/memorysecretstore.h"
#include "widgets/connectionsdialog.h"
#include "widgets/connectionsettings.h"
#include "widgets/connectionsmenu.h"
#include "widgets/mainwindow.h"
#include "widgets/signindialog.h"

#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace ccb;
using namespace ccb::tests;
using namespace Qt::StringLiterals;

namespace
{

constexpr int patience = 20'000; // milliseconds

Connection somewhere(const QString &domain, const QString &username = u"ben@example.org"_s)
{
    return {QUrl(u"https://www.commcarehq.org"_s), domain, username, SignInMethod::ApiKey};
}

QStringList namesOf(const QList<SavedConnection> &connections)
{
    QStringList names;
    for (const SavedConnection &saved : connections)
        names << saved.name;
    return names;
}

} // namespace

// Several kept connections: their names, the menu and the dialog, their secrets, and a window for each.
class TestConnections : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void keepsThemInOrder();
    void givesEachANameOfItsOwn();
    void takesTheLastOneUsed();
    void leavesOutWhatCannotBeUsed();
    void replacesTheOneThatWasEdited();
    void keepsWhatTheDialogSignedInTo();
    void keepsNothingThatNobodyAskedFor();
    void switchesFromTheToolbar();
    void editsOne();
    void renamesOne();
    void removesOneWithItsSecret();
    void mixesNoSecrets();
    void opensAWindowForEach();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<DemoServer> m_server;
    MemorySecretStore *m_secrets = nullptr; // owned by the session
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;

    Connection demo() const { return demoOn(*m_server); }
    Connection training() const { return trainingOn(*m_server); }
    void signInByDialog(const Connection &connection);
    QString kept(const Connection &connection) const;
    ConnectionsMenu *menu() const { return m_window->findChild<ConnectionsMenu *>(); }
    ConnectionsDialog *openConnections();
};

void TestConnections::initTestCase()
{
    QVERIFY(m_folder.isValid());
    useSettingsOf(m_folder.filePath(u"settings"_s));
}

void TestConnections::init()
{
    QSettings().clear();
    m_server = std::make_unique<DemoServer>();
    QVERIFY(m_server->start());
    auto secrets = std::make_unique<MemorySecretStore>();
    m_secrets = secrets.get();
    m_session = std::make_unique<Session>(std::move(secrets));
    m_session->setScope({.cases = true, .people = false, .request = {}});
    m_window = std::make_unique<MainWindow>(m_session.get());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestConnections::cleanup()
{
    m_window.reset();
    m_session.reset();
    m_server.reset();
}

void TestConnections::signInByDialog(const Connection &connection)
{
    m_window->signIn(connection);
    QTRY_VERIFY(openDialog<SignInDialog>());
    QVERIFY(fillInSignIn(openDialog<SignInDialog>(), connection, DemoServer::apiKey()));
    QTRY_VERIFY_WITH_TIMEOUT(m_session->isSignedIn() && m_session->connection() == connection, patience);
    QTRY_VERIFY(!openDialog<SignInDialog>());
}

QString TestConnections::kept(const Connection &connection) const
{
    std::optional<QString> answer;
    m_secrets->read(connection, m_session.get(), [&answer](const Result<std::optional<QString>> &secret) {
        answer = secret.value().value_or(u"(nothing)"_s);
    });
    return QTest::qWaitFor([&answer] { return answer.has_value(); }) ? *answer : u"(no answer)"_s;
}

ConnectionsDialog *TestConnections::openConnections()
{
    m_window->findChild<QAction *>(u"actionConnections"_s)->trigger();
    return openDialog<ConnectionsDialog>();
}

void TestConnections::keepsThemInOrder()
{
    QSettings settings;
    for (const QString &domain : {u"b"_s, u"a"_s, u"c"_s})
        keepConnection(settings, somewhere(domain));
    keepConnection(settings, somewhere(u"a"_s));
    const QStringList names{u"b"_s, u"a"_s, u"c"_s};
    QCOMPARE(namesOf(loadConnections(settings)), names);
    QVERIFY(isKept(settings, somewhere(u"c"_s)));
    removeConnection(settings, somewhere(u"b"_s));
    QVERIFY(!isKept(settings, somewhere(u"b"_s)));
    QCOMPARE(loadConnections(settings).first().connection, somewhere(u"a"_s));
    Connection other = somewhere(u"a"_s);
    other.method = SignInMethod::Digest;
    keepConnection(settings, other);
    QCOMPARE(loadConnections(settings).last().connection, other);
}

void TestConnections::givesEachANameOfItsOwn()
{
    QSettings settings;
    keepConnection(settings, somewhere(u"a"_s));
    keepConnection(settings, somewhere(u"a"_s, u"amina@example.org"_s));
    keepConnection(settings, somewhere(u"a"_s, u"zoe@example.org"_s));
    keepConnection(settings, somewhere(u"b"_s), u"a"_s);
    const QStringList names{u"a"_s, u"a (www.commcarehq.org)"_s, u"a (zoe@example.org)"_s, u"a (2)"_s};
    QCOMPARE(namesOf(loadConnections(settings)), names);
    QCOMPARE(connectionName(settings, somewhere(u"b"_s)), u"a (2)"_s);
    renameConnection(settings, somewhere(u"b"_s), u"Routine visits"_s);
    QCOMPARE(connectionName(settings, somewhere(u"b"_s)), u"Routine visits"_s);
    renameConnection(settings, somewhere(u"b"_s), {});
    QCOMPARE(connectionName(settings, somewhere(u"b"_s)), u"Routine visits"_s);
}

void TestConnections::takesTheLastOneUsed()
{
    QSettings settings;
    QVERIFY(!loadLastConnection(settings));
    keepConnection(settings, somewhere(u"a"_s));
    keepConnection(settings, somewhere(u"b"_s));
    keepConnection(settings, somewhere(u"a"_s));
    QCOMPARE(loadLastConnection(settings), somewhere(u"a"_s));
    renameConnection(settings, somewhere(u"a"_s), u"other"_s);
    QCOMPARE(loadLastConnection(settings), somewhere(u"a"_s));
    removeConnection(settings, somewhere(u"a"_s));
    QVERIFY(!loadLastConnection(settings));
}

void TestConnections::leavesOutWhatCannotBeUsed()
{
    QSettings settings;
    keepConnection(settings, somewhere(u"a"_s));
    keepConnection(settings, somewhere(u"b"_s));
    settings.setValue(u"connections/1/server"_s, u"http://www.commcarehq.org"_s);
    QCOMPARE(namesOf(loadConnections(settings)), QStringList{u"b"_s});
    settings.setValue(u"connections/size"_s, 7);
    QCOMPARE(namesOf(loadConnections(settings)), QStringList{u"b"_s});
}

void TestConnections::replacesTheOneThatWasEdited()
{
    QSettings settings;
    keepConnection(settings, somewhere(u"a"_s), u"Mine"_s);
    keepConnection(settings, somewhere(u"b"_s));
    keepConnection(settings, somewhere(u"c"_s), u"Mine"_s, somewhere(u"a"_s));
    const QStringList names{u"Mine"_s, u"b"_s};
    QCOMPARE(namesOf(loadConnections(settings)), names);
    QCOMPARE(loadConnections(settings).first().connection, somewhere(u"c"_s));
    keepConnection(settings, somewhere(u"b"_s), {}, somewhere(u"c"_s));
    QCOMPARE(namesOf(loadConnections(settings)), QStringList{u"b"_s});
}

void TestConnections::keepsWhatTheDialogSignedInTo()
{
    signInByDialog(training());
    const QSettings settings;
    QCOMPARE(loadConnections(settings), (QList<SavedConnection>{{u"exi-training"_s, training()}}));
    QCOMPARE(loadLastConnection(settings), training());
    QCOMPARE(find<QPushButton>(m_window.get(), u"Connection"_s)->text(), u"exi-training"_s);
    const QStringList keys = settings.allKeys();
    for (const QString &key : keys)
        QVERIFY2(!settings.value(key).toString().contains(DemoServer::apiKey()), qPrintable(key));
}

void TestConnections::keepsNothingThatNobodyAskedFor()
{
    QVERIFY(signInAndLoad(*m_session, *m_server));
    QVERIFY(loadConnections(QSettings()).isEmpty());
}

void TestConnections::switchesFromTheToolbar()
{
    signInByDialog(training());
    signInByDialog(demo());
    QTRY_COMPARE_WITH_TIMEOUT(m_session->state(), Session::State::Ready, patience);
    Q_EMIT menu()->aboutToShow();
    const QList<QAction *> entries = menu()->actions();
    QCOMPARE(entries[0]->text(), u"exi-training"_s);
    QCOMPARE(entries[1]->text(), u"demo"_s);
    QVERIFY(!entries[0]->isChecked() && entries[1]->isChecked());
    entries[0]->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(m_session->isSignedIn() && m_session->connection() == training(), patience);
    QCOMPARE(loadLastConnection(QSettings()), training());
    QTRY_COMPARE_WITH_TIMEOUT(m_session->state(), Session::State::Ready, patience);
    QCOMPARE(m_session->store().caseCount(), qint64(1));
}

void TestConnections::editsOne()
{
    signInByDialog(training());
    ConnectionsDialog *dialog = openConnections();
    QVERIFY(dialog);
    press(find<QPushButton>(dialog, u"Edit…"_s));
    QTRY_VERIFY(openDialog<SignInDialog>());
    auto *signIn = openDialog<SignInDialog>();
    QCOMPARE(find<QLineEdit>(signIn, u"Domain"_s)->text(), u"exi-training"_s);
    QCOMPARE(find<QLineEdit>(signIn, u"Connection name"_s)->text(), u"exi-training"_s);
    enterText(find<QLineEdit>(signIn, u"Connection name"_s), u"Demo project"_s);
    QVERIFY(fillInSignIn(signIn, demo(), DemoServer::apiKey()));
    QTRY_VERIFY_WITH_TIMEOUT(m_session->isSignedIn() && m_session->connection() == demo(), patience);
    QCOMPARE(loadConnections(QSettings()), (QList<SavedConnection>{{u"Demo project"_s, demo()}}));
    QTRY_COMPARE(kept(training()), u"(nothing)"_s);
}

void TestConnections::renamesOne()
{
    signInByDialog(training());
    ConnectionsDialog *dialog = openConnections();
    QVERIFY(dialog);
    auto *list = find<QTreeWidget>(dialog, u"Connections"_s);
    list->topLevelItem(0)->setText(0, u"  Training   project "_s);
    QCOMPARE(list->topLevelItem(0)->text(0), u"Training project"_s);
    QCOMPARE(namesOf(loadConnections(QSettings())), QStringList{u"Training project"_s});
    QCOMPARE(find<QPushButton>(m_window.get(), u"Connection"_s)->text(), u"Training project"_s);
    list->topLevelItem(0)->setText(0, u" "_s);
    QCOMPARE(list->topLevelItem(0)->text(0), u"Training project"_s);
}

void TestConnections::removesOneWithItsSecret()
{
    signInByDialog(training());
    signInByDialog(demo());
    QTRY_COMPARE(kept(training()), DemoServer::apiKey());
    ConnectionsDialog *dialog = openConnections();
    QVERIFY(dialog);
    auto *list = find<QTreeWidget>(dialog, u"Connections"_s);
    for (const int row : {0, 0}) {
        list->setCurrentItem(list->topLevelItem(row));
        press(find<QPushButton>(dialog, u"Remove…"_s));
        QTRY_VERIFY(openDialog<QMessageBox>());
        press(find<QPushButton>(openDialog<QMessageBox>(), u"Remove"_s));
        QTRY_VERIFY(!openDialog<QMessageBox>());
    }
    QTRY_COMPARE(kept(training()), u"(nothing)"_s);
    QTRY_COMPARE(kept(demo()), u"(nothing)"_s);
    QVERIFY(loadConnections(QSettings()).isEmpty());
    QVERIFY(!m_session->isSignedIn());
    QVERIFY(!find<QPushButton>(dialog, u"Connect"_s)->isEnabled());
}

// The same username on two servers, in turn: each server hears its own secret alone.
void TestConnections::mixesNoSecrets()
{
    ScriptedServer first;
    ScriptedServer second;
    for (ScriptedServer *server : {&first, &second})
        server->setScript([](const auto &) { return ScriptedServer::Answer{.body = objectsPage({u"a"_s})}; });
    const auto on = [](const ScriptedServer &server) {
        return Connection{server.url(), u"project"_s, u"ben@example.org"_s, SignInMethod::ApiKey};
    };
    const auto signedInTo = [this](const Connection &connection) {
        return QTest::qWaitFor(
            [&] {
                return m_session->connection() == connection && m_session->state() == Session::State::Ready;
            },
            patience);
    };
    m_session->signIn(on(first), u"key-of-the-first"_s, true, u"123456"_s);
    QVERIFY(signedInTo(on(first)));
    m_session->signIn(on(second), u"key-of-the-second"_s, true);
    QVERIFY(signedInTo(on(second)));
    for (int turn = 0; turn < 3; ++turn) {
        m_window->openConnection(on(first));
        QVERIFY(signedInTo(on(first)));
        m_window->openConnection(on(second));
        QVERIFY(signedInTo(on(second)));
    }
    const auto secretsAt = [](const ScriptedServer &server) {
        QSet<QByteArray> heard;
        for (const ScriptedServer::Request &request : server.requests())
            heard << request.headers.value("authorization");
        return heard;
    };
    QCOMPARE(secretsAt(first), QSet<QByteArray>{"ApiKey ben@example.org:key-of-the-first"});
    QCOMPARE(secretsAt(second), QSet<QByteArray>{"ApiKey ben@example.org:key-of-the-second"});
    QVERIFY(first.requests().size() >= 4);
    QVERIFY(first.count("otp=123456") > 0);
    QCOMPARE(second.count("otp="), 0);
}

void TestConnections::opensAWindowForEach()
{
    Windows windows([] { return Session::withoutKeychain(); }, {});
    const Windows::Opened &one = windows.open();
    one.session->signIn(demo(), DemoServer::apiKey(), false);
    QTRY_VERIFY_WITH_TIMEOUT(one.session->isSignedIn(), patience);
    MainWindow *oneWindow = one.window.get();
    Q_EMIT oneWindow->newWindowRequested(training());
    QCOMPARE(windows.count(), size_t(2));
    oneWindow->findChild<QAction *>(u"actionNewWindow"_s)->trigger();
    QCOMPARE(windows.count(), size_t(3));
    oneWindow->close();
    QTRY_COMPARE(windows.count(), size_t(2));
}

QTEST_MAIN(TestConnections)
#include "tst_connections.moc"
