// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportwindow.h"
#include "sessionhelpers.h"

#include <QAbstractButton>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QProgressBar>
#include <QSettings>
#include <QTest>

using namespace ccb;
using namespace ccb::tests;
using namespace Qt::StringLiterals;

// Exports that take their time: on the server, cancelled, in the background, and what may come between.
class TestExportRuns : public QObject, protected ExportWindow
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(useOwnSettings()); }
    void init() { QSettings().clear(); }
    void cleanup() { close(); }

    void exportsWhatIsOnTheServerAlone();
    void cancelLeavesNoFile();
    void goesOnInTheBackground();
    void cancelsInTheBackground();
    void asksBeforeTheWindowCloses();
    void endsWithTheSignIn();

private:
    int m_allCases = 0; // in the domain

    void begin(const QString &name);
    void putInBackground();
    bool isNothingLeftOf(const QString &name) const; // however it goes on
};

// Of everything on the server, which takes a while.
void TestExportRuns::begin(const QString &name)
{
    QVERIFY(open({.delayMilliseconds = 20}));
    m_allCases = shown();
    QVERIFY(loadOnlyReferrals());
    QVERIFY(openExport());
    press(startingWith(u"Everything on the server"_s));
    enterText(part<QLineEdit>(u"File"_s), file(name));
    press(part(u"Export"_s));
}

void TestExportRuns::putInBackground()
{
    QTRY_VERIFY(part(u"Continue in the background"_s));
    press(part(u"Continue in the background"_s));
    QTRY_VERIFY(!openDialog<ExportDialog>());
}

bool TestExportRuns::isNothingLeftOf(const QString &name) const
{
    return QDir(m_folder.path()).entryList({name + u'*'}, QDir::AllEntries | QDir::Hidden).isEmpty();
}

void TestExportRuns::exportsWhatIsOnTheServerAlone()
{
    QVERIFY(open());
    QVERIFY(showType(u"child"_s));
    QStringList children = shownTexts(*m_session, ColumnKey::ofField(CaseField::CaseId));
    QVERIFY(showRows(*m_session, {}));
    QVERIFY(loadOnlyReferrals());
    QVERIFY(showType(u"child"_s));
    QCOMPARE(shown(), 0);
    ExportDialog *dialog = openExport();
    QVERIFY(dialog);
    auto *onServer = startingWith(u"Everything on the server"_s);
    QVERIFY(onServer->isEnabled());
    QVERIFY(find<QLabel>(dialog, u"Type: child"_s)); // what is asked for
    press(onServer);
    startingWith(u"All"_s)->click();
    QVERIFY(exportTo(dialog, file(u"server.csv"_s)));
    const QList<QStringList> rows = csvRows(file(u"server.csv"_s));
    QStringList exported = column(rows, u"case_id"_s);
    exported.sort();
    children.sort();
    QCOMPARE(exported, children);
    QVERIFY(rows.first().contains(u"sex"_s));           // a property that no case here has
    QCOMPARE(m_session->store().caseTypes().size(), 1); // the session's own cases stay as they are
}

void TestExportRuns::cancelLeavesNoFile()
{
    begin(u"cancelled.csv"_s);
    if (QTest::currentTestFailed())
        return;
    const auto *dialog = openDialog<ExportDialog>();
    QTRY_VERIFY(part<QProgressBar>(u"Export progress"_s));
    QVERIFY(!part<QLineEdit>(u"File"_s)->isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(part<QProgressBar>(u"Export progress"_s)->value() > 0, patience);
    press(part(u"Cancel"_s));
    QTRY_VERIFY(!part<QProgressBar>(u"Export progress"_s));
    QVERIFY(dialog->isVisible());
    QVERIFY(part(u"Export"_s)->isEnabled());
    QVERIFY(!QFile::exists(file(u"cancelled.csv"_s)));
    QVERIFY(isNothingLeftOf(u"cancelled"_s));
}

void TestExportRuns::goesOnInTheBackground()
{
    begin(u"background.csv"_s);
    if (QTest::currentTestFailed())
        return;
    putInBackground();
    QTRY_VERIFY(find<QProgressBar>(m_window.get(), u"Export progress"_s));
    // The window can be worked with; the export's own dialog comes back.
    QVERIFY(showType(u"referral"_s));
    QVERIFY(openExport());
    QVERIFY(part<QProgressBar>(u"Export progress"_s));
    QVERIFY(!part(u"Export"_s));
    openDialog<ExportDialog>()->close();
    QTRY_VERIFY(!openDialog<ExportDialog>());

    QTRY_VERIFY_WITH_TIMEOUT(find<QAbstractButton>(m_window.get(), u"Open folder"_s), patience);
    QVERIFY(find<QAbstractButton>(m_window.get(), u"Open file"_s));
    QVERIFY(!find<QProgressBar>(m_window.get(), u"Export progress"_s));
    QCOMPARE(csvRows(file(u"background.csv"_s)).size(), m_allCases + 1);
    QVERIFY(openExport()); // a new one
    QVERIFY(part(u"Export"_s));
}

void TestExportRuns::cancelsInTheBackground()
{
    begin(u"stopped.csv"_s);
    if (QTest::currentTestFailed())
        return;
    putInBackground();
    QTRY_VERIFY(find<QAbstractButton>(m_window.get(), u"Cancel the export"_s));
    press(find<QAbstractButton>(m_window.get(), u"Cancel the export"_s));
    QTRY_VERIFY(!find<QAbstractButton>(m_window.get(), u"Cancel the export"_s));
    QVERIFY(find<QLabel>(m_window.get(), u"The export was cancelled. No file was written."_s));
    QVERIFY(isNothingLeftOf(u"stopped"_s));
}

void TestExportRuns::asksBeforeTheWindowCloses()
{
    begin(u"closing.csv"_s);
    if (QTest::currentTestFailed())
        return;
    putInBackground();

    m_window->close();
    QTRY_VERIFY(openDialog<QMessageBox>());
    QVERIFY(m_window->isVisible());
    press(find<QAbstractButton>(openDialog<QMessageBox>(), u"Let it finish"_s));
    QTRY_VERIFY(!openDialog<QMessageBox>());
    QVERIFY(m_window->isVisible());

    m_window->close();
    QTRY_VERIFY(openDialog<QMessageBox>());
    press(find<QAbstractButton>(openDialog<QMessageBox>(), u"Stop the export"_s));
    QTRY_VERIFY(!m_window->isVisible());
    QVERIFY(isNothingLeftOf(u"closing"_s));
}

void TestExportRuns::endsWithTheSignIn()
{
    begin(u"signed out.csv"_s);
    if (QTest::currentTestFailed())
        return;
    putInBackground();
    m_session->signOut(); // as when another window forgets the key
    QTRY_VERIFY(find<QAbstractButton>(m_window.get(), u"Show the export"_s));
    QVERIFY(isNothingLeftOf(u"signed out"_s));
}

QTEST_MAIN(TestExportRuns)
#include "tst_exportruns.moc"
