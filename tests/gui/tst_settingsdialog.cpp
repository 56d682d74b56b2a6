// SPDX-License-Identifier: GPL-3.0-or-later
#include "guihelpers.h"
#include "sessionhelpers.h"

#include "widgets/mainwindow.h"
#include "widgets/messagestrip.h"
#include "widgets/networksettingsstore.h"
#include "widgets/settingsdialog.h"

#include <QAction>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace ccb;
using namespace ccb::tests;
using namespace Qt::StringLiterals;

namespace
{
const QString certificate = QStringLiteral(CCB_TLS_FOLDER "/ca.pem");
} // namespace

// File > Settings, as a person uses it.
class TestSettingsDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void beginsWithTheSystemsProxy();
    void keepsATypedProxy();
    void takesAWholeAddressApart();
    void asksForTheProxysAddress();
    void tellsWhatTheBundleHolds();
    void refusesABundleThatCannotBeUsed();
    void choosesABundleFromAFolder();
    void cancelChangesNothing();
    void signInTellsOfABundleThatIsGone();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;

    SettingsDialog *open();
    template <typename T>
    static T *control(const QString &name)
    {
        return find<T>(openDialog<SettingsDialog>(), name);
    }
    static QString bundleState();
};

void TestSettingsDialog::initTestCase()
{
    QVERIFY(m_folder.isValid());
    useSettingsOf(m_folder.path());
}

void TestSettingsDialog::init()
{
    QSettings().clear();
    m_session = Session::withoutKeychain();
    m_window = std::make_unique<MainWindow>(m_session.get());
    m_window->show();
}

void TestSettingsDialog::cleanup()
{
    m_window.reset();
    m_session.reset();
}

SettingsDialog *TestSettingsDialog::open()
{
    auto *action = m_window->findChild<QAction *>(u"actionSettings"_s);
    if (!action || action->menuRole() != QAction::PreferencesRole)
        return nullptr;
    action->trigger();
    return openDialog<SettingsDialog>();
}

QString TestSettingsDialog::bundleState()
{
    return openDialog<SettingsDialog>()->findChild<QLabel *>(u"bundleState"_s)->text();
}

void TestSettingsDialog::beginsWithTheSystemsProxy()
{
    QVERIFY(open());
    QVERIFY(control<QRadioButton>(u"Use the system's proxy"_s)->isChecked());
    QVERIFY(!control<QLineEdit>(u"Proxy host"_s)->isEnabled());
    QVERIFY(control<QLineEdit>(u"Certificate file"_s)->text().isEmpty());
    press(control<QPushButton>(u"OK"_s));
    QVERIFY(!openDialog<SettingsDialog>());
    QCOMPARE(m_session->networkSettings().proxy, NetworkSettings::Proxy::System);
}

void TestSettingsDialog::keepsATypedProxy()
{
    QVERIFY(open());
    control<QRadioButton>(u"Use this proxy:"_s)->click();
    enterText(control<QLineEdit>(u"Proxy host"_s), u"proxy.example.org"_s);
    control<QSpinBox>(u"Proxy port"_s)->setValue(3128);
    press(control<QPushButton>(u"OK"_s));
    NetworkSettings expected;
    expected.proxy = NetworkSettings::Proxy::Typed;
    expected.proxyHost = u"proxy.example.org"_s;
    expected.proxyPort = 3128;
    QCOMPARE(m_session->networkSettings(), expected);
    QCOMPARE(loadNetworkSettings(QSettings()), expected);

    // The next start has it, and the dialog shows it.
    m_window.reset();
    m_session = Session::withoutKeychain();
    m_window = std::make_unique<MainWindow>(m_session.get());
    m_window->show();
    QCOMPARE(m_session->networkSettings(), expected);
    QVERIFY(open());
    QVERIFY(control<QRadioButton>(u"Use this proxy:"_s)->isChecked());
    QCOMPARE(control<QLineEdit>(u"Proxy host"_s)->text(), expected.proxyHost);
    control<QRadioButton>(u"Use no proxy"_s)->click();
    press(control<QPushButton>(u"OK"_s));
    QCOMPARE(loadNetworkSettings(QSettings()).proxy, NetworkSettings::Proxy::None);
}

void TestSettingsDialog::takesAWholeAddressApart()
{
    QVERIFY(open());
    control<QRadioButton>(u"Use this proxy:"_s)->click();
    enterText(control<QLineEdit>(u"Proxy host"_s), u"http://ada:s3cret@proxy.example.org:3128/"_s);
    press(control<QPushButton>(u"OK"_s));
    QCOMPARE(m_session->networkSettings().proxyHost, u"proxy.example.org"_s);
    QCOMPARE(m_session->networkSettings().proxyPort, 3128);
}

void TestSettingsDialog::asksForTheProxysAddress()
{
    QVERIFY(open());
    control<QRadioButton>(u"Use this proxy:"_s)->click();
    press(control<QPushButton>(u"OK"_s));
    QVERIFY(openDialog<SettingsDialog>());
    const auto *message = openDialog<SettingsDialog>()->findChild<MessageStrip *>();
    QVERIFY(message->isVisible() && message->text().contains(u"address"_s));
    QCOMPARE(m_session->networkSettings(), NetworkSettings());
}

void TestSettingsDialog::tellsWhatTheBundleHolds()
{
    QVERIFY(open());
    QVERIFY(bundleState().startsWith(u"Only"_s));
    enterText(control<QLineEdit>(u"Certificate file"_s), certificate);
    QVERIFY2(bundleState().startsWith(u"1 certificate"_s), qPrintable(bundleState()));
    press(control<QPushButton>(u"OK"_s));
    QCOMPARE(m_session->networkSettings().certificateBundle, certificate);
    QCOMPARE(loadNetworkSettings(QSettings()).certificateBundle, certificate);
}

void TestSettingsDialog::refusesABundleThatCannotBeUsed()
{
    QVERIFY(open());
    for (const QString &path :
         {m_folder.filePath(u"nowhere.pem"_s), QStringLiteral(CCB_TLS_FOLDER "/README.md")}) {
        enterText(control<QLineEdit>(u"Certificate file"_s), path);
        QVERIFY(bundleState().contains(path));
        press(control<QPushButton>(u"OK"_s));
        QVERIFY(openDialog<SettingsDialog>());
        const auto *message = openDialog<SettingsDialog>()->findChild<MessageStrip *>();
        QVERIFY(message->isVisible() && message->text().contains(path));
    }
    QCOMPARE(m_session->networkSettings(), NetworkSettings());
}

void TestSettingsDialog::choosesABundleFromAFolder()
{
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    QVERIFY(open());
    press(control<QPushButton>(u"Browse for a certificate file"_s));
    auto *files = openDialog<QFileDialog>();
    QVERIFY(files);
    files->selectFile(certificate);
    Q_EMIT files->fileSelected(certificate);
    files->reject();
    QCOMPARE(control<QLineEdit>(u"Certificate file"_s)->text(), certificate);
}

void TestSettingsDialog::cancelChangesNothing()
{
    QVERIFY(open());
    control<QRadioButton>(u"Use no proxy"_s)->click();
    press(control<QPushButton>(u"Cancel"_s));
    QCOMPARE(m_session->networkSettings(), NetworkSettings());
    QCOMPARE(loadNetworkSettings(QSettings()), NetworkSettings());
}

void TestSettingsDialog::signInTellsOfABundleThatIsGone()
{
    DemoServer server;
    QVERIFY(server.start());
    NetworkSettings network;
    network.certificateBundle = m_folder.filePath(u"gone.pem"_s);
    m_session->setNetworkSettings(network);
    QSignalSpy failed(m_session.get(), &Session::signInFailed);
    m_session->signIn(demoOn(server), DemoServer::apiKey(), false);
    QVERIFY(failed.wait());
    const auto error = failed.first().first().value<Error>();
    QVERIFY(error.what.contains(u"gone.pem"_s));
    QVERIFY(error.hint.contains(u"settings"_s));
    QVERIFY(server.requests().isEmpty());
}

QTEST_MAIN(TestSettingsDialog)
#include "tst_settingsdialog.moc"
