// SPDX-License-Identifier: GPL-3.0-or-later
#include "guihelpers.h"
#include "sessionhelpers.h"

#include "app/translations.h"
#include "core/language.h"
#include "widgets/languagesettings.h"
#include "widgets/mainwindow.h"
#include "widgets/noticebanner.h"
#include "widgets/settingsdialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QMenu>
#include <QProcess>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace ccb;
using namespace ccb::tests;
using namespace Qt::StringLiterals;

namespace
{

// What a catalogue of resources/translations says, so that what is shown is compared with what was written.
QString written(const QString &catalogue, const QString &context, const QString &source)
{
    QFile file(QStringLiteral(CCB_CATALOGUES "/%1.ts").arg(catalogue));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QString inContext;
    QString inSource;
    while (!xml.atEnd()) {
        if (!xml.readNextStartElement())
            continue;
        if (xml.name() == "name"_L1)
            inContext = xml.readElementText();
        else if (xml.name() == "source"_L1)
            inSource = xml.readElementText();
        else if (xml.name() == "translation"_L1 && inContext == context && inSource == source)
            return xml.readElementText();
    }
    return {};
}

struct Run {
    int exitStatus = -1;
    QByteArray output;
    QString messages;
};

} // namespace

// The languages of the program: which one it speaks, that it does, and what stays as it is.
class TestLanguages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void takesTheFirstThatItSpeaks_data();
    void takesTheFirstThatItSpeaks();
    void numbersFollowTheLanguage();
    void windowSpeaksTheLanguage_data();
    void windowSpeaksTheLanguage();
    void buttonsOfQtSpeakToo_data();
    void buttonsOfQtSpeakToo();
    void isChosenInTheSettings();
    void batchSpeaksTheLanguage_data();
    void batchSpeaksTheLanguage();
    void exportsAreTheSameInEveryLanguage();

private:
    QTemporaryDir m_folder;

    Run run(const QStringList &arguments, const QString &language, bool byTheSystem = false) const;
};

void TestLanguages::initTestCase()
{
    QVERIFY(m_folder.isValid());
    useSettingsOf(m_folder.path());
}

void TestLanguages::init()
{
    saveLanguage({});
}

Run TestLanguages::run(const QStringList &arguments, const QString &language, bool byTheSystem) const
{
    const QTemporaryDir home;
    QProcessEnvironment environment;
    environment.insert(u"PATH"_s, qEnvironmentVariable("PATH"));
    environment.insert(u"HOME"_s, home.path());
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent"_s);
    if (byTheSystem) {
        environment.insert(u"LANGUAGE"_s, language);
    } else {
        QSettings settings(home.filePath(u".config/commcare-browser/commcare-browser.conf"_s),
                           QSettings::IniFormat);
        settings.setValue(u"language"_s, language);
    }
    QProcess program;
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(CCB_PROGRAM), arguments);
    if (!program.waitForFinished(60'000))
        return {};
    return {program.exitCode(), program.readAllStandardOutput(),
            QString::fromUtf8(program.readAllStandardError())};
}

void TestLanguages::takesTheFirstThatItSpeaks_data()
{
    QTest::addColumn<QStringList>("wanted");
    QTest::addColumn<QString>("language");
    QTest::newRow("Brazil") << QStringList{u"pt-BR"_s, u"pt"_s} << u"pt"_s;
    QTest::newRow("Portugal") << QStringList{u"pt-PT"_s} << u"pt"_s;
    QTest::newRow("Senegal") << QStringList{u"fr-Latn-SN"_s, u"fr-SN"_s} << u"fr"_s;
    QTest::newRow("India") << QStringList{u"hi-Deva-IN"_s} << u"hi"_s;
    QTest::newRow("Hindi after a language that is not spoken") << QStringList{u"mr-IN"_s, u"hi"_s} << u"hi"_s;
    QTest::newRow("after one that Qt does not know") << QStringList{u"xx-IN"_s, u"es"_s} << u"es"_s;
    QTest::newRow("English before Spanish") << QStringList{u"en-US"_s, u"es"_s} << u"en"_s;
    QTest::newRow("none that is spoken") << QStringList{u"de-DE"_s, u"sw"_s} << u"en"_s;
    QTest::newRow("none") << QStringList{u"C"_s} << u"en"_s;
}

void TestLanguages::takesTheFirstThatItSpeaks()
{
    QFETCH(QStringList, wanted);
    QTEST(languageFrom(wanted), "language");
}

void TestLanguages::numbersFollowTheLanguage()
{
    const QLocale switzerland(QLocale::German, QLocale::Switzerland);
    QCOMPARE(localeFor(u"fr"_s, switzerland), QLocale(QLocale::French, QLocale::Switzerland));
    QCOMPARE(localeFor(u"hi"_s, switzerland), QLocale(QLocale::Hindi, QLocale::India));
    const QLocale brazil(QLocale::Portuguese, QLocale::Brazil);
    QCOMPARE(localeFor(u"pt"_s, brazil), brazil);
    QCOMPARE(localeFor(u"en"_s, QLocale::c()), QLocale::c());

    const Translations spanish(u"es"_s);
    QCOMPARE(QLocale().language(), QLocale::Spanish);
    QCOMPARE(u"%L1"_s.arg(1234567), QLocale(QLocale::Spanish).toString(1234567));
}

void TestLanguages::windowSpeaksTheLanguage_data()
{
    QTest::addColumn<QString>("language");
    for (const Language &language : languages().mid(1))
        QTest::newRow(qPrintable(language.code)) << language.code;
}

void TestLanguages::windowSpeaksTheLanguage()
{
    QFETCH(QString, language);
    const QString file = written(u"commcare-browser_"_s + language, u"MainWindow"_s, u"&File"_s);
    const QString cases = written(u"commcare-browser_"_s + language, u"ccb::MainWindow"_s, u"Cases"_s);
    QVERIFY(!file.isEmpty() && file != u"&File"_s);
    QVERIFY(!cases.isEmpty() && cases != u"Cases"_s);

    saveLanguage(language);
    const Translations translations(wantedLanguage());
    const std::unique_ptr<Session> session = Session::withoutKeychain();
    MainWindow window(session.get());
    QCOMPARE(window.findChild<QMenu *>(u"menuFile"_s)->title(), file);
    QCOMPARE(window.findChild<QTabWidget *>(u"tabs"_s)->tabText(0), cases);
}

void TestLanguages::buttonsOfQtSpeakToo_data()
{
    windowSpeaksTheLanguage_data();
}

void TestLanguages::buttonsOfQtSpeakToo()
{
    QFETCH(QString, language);
    const Translations translations(language);
    const QDialogButtonBox box(QDialogButtonBox::Cancel | QDialogButtonBox::Close | QDialogButtonBox::Save);
    for (const auto &[button, english] :
         {std::pair(QDialogButtonBox::Cancel, u"Cancel"_s), std::pair(QDialogButtonBox::Close, u"Close"_s),
          std::pair(QDialogButtonBox::Save, u"Save"_s)}) {
        const QString text = box.button(button)->text().remove(u'&');
        QVERIFY2(!text.isEmpty() && text != english, qPrintable(text));
    }
    if (language == u"hi"_s) // for which Qt has no words
        QCOMPARE(box.button(QDialogButtonBox::Cancel)->text(),
                 written(u"qtwords_hi"_s, u"QPlatformTheme"_s, u"Cancel"_s));
}

void TestLanguages::isChosenInTheSettings()
{
    const std::unique_ptr<Session> session = Session::withoutKeychain();
    MainWindow window(session.get());
    window.show();
    QSignalSpy restart(&window, &MainWindow::restartRequested);
    const auto chooseLanguage = [&window](const QString &entry) {
        window.findChild<QAction *>(u"actionSettings"_s)->trigger();
        auto *dialog = openDialog<SettingsDialog>();
        dialog->findChild<QTabWidget *>(u"pages"_s)->setCurrentIndex(1);
        auto *box = find<QComboBox>(dialog, u"Language"_s);
        return box && choose(box, entry) && (press(find<QPushButton>(dialog, u"OK"_s)), true);
    };
    const auto *banner = window.findChild<NoticeBanner *>();

    QVERIFY(chooseLanguage(u"English"_s)); // as it is
    QCOMPARE(loadLanguage(), u"en"_s);
    QVERIFY(!banner->isVisible());

    QVERIFY(chooseLanguage(u"Français"_s));
    QCOMPARE(loadLanguage(), u"fr"_s);
    QCOMPARE(wantedLanguage(), u"fr"_s);
    QVERIFY(banner->isVisible());
    press(find<QPushButton>(banner, u"Restart now"_s));
    QCOMPARE(restart.count(), 1);

    QVERIFY(chooseLanguage(u"As the system"_s));
    QVERIFY(loadLanguage().isEmpty());
    QCOMPARE(wantedLanguage(), u"en"_s);
}

void TestLanguages::batchSpeaksTheLanguage_data()
{
    QTest::addColumn<bool>("byTheSystem");
    QTest::newRow("setting") << false;
    QTest::newRow("system") << true;
}

void TestLanguages::batchSpeaksTheLanguage()
{
    QFETCH(bool, byTheSystem);
    const QStringList refused{u"--export"_s, u"-"_s, u"--demo"_s, u"--status"_s, u"so-so"_s};
    const QString source = u"--%1 cannot be “%2”."_s;
    const QString english = source.arg(u"status"_s, u"so-so"_s);
    QVERIFY(run(refused, u"en"_s, byTheSystem).messages.startsWith(english));
    for (const Language &language : languages().mid(1)) {
        const QString sentence =
            written(u"commcare-browser_"_s + language.code, u"ccb::CommandLine"_s, source)
                .arg(u"status"_s, u"so-so"_s)
                .simplified(); // as messages are, for they are lines
        const Run refusal = run(refused, language.code, byTheSystem);
        QCOMPARE(refusal.exitStatus, 2);
        QVERIFY2(!sentence.isEmpty() && sentence != english && refusal.messages.startsWith(sentence),
                 qPrintable(refusal.messages));
    }
}

void TestLanguages::exportsAreTheSameInEveryLanguage()
{
    const QStringList arguments{u"--export"_s, u"-"_s, u"--demo"_s, u"--case-type"_s, u"mother"_s};
    const Run english = run(arguments, u"en"_s);
    QCOMPARE(english.exitStatus, 0);
    QVERIFY(english.output.contains("case_id"));
    QVERIFY(english.output.count('\n') > 100);
    for (const Language &language : languages().mid(1)) {
        const Run other = run(arguments, language.code);
        QVERIFY2(other.messages != english.messages, qPrintable(other.messages));
        QCOMPARE(other.output, english.output);
    }
}

QTEST_MAIN(TestLanguages)
#include "tst_languages.moc"
