// SPDX-License-Identifier: GPL-3.0-or-later
#include "csvreading.h"
#include "guihelpers.h"
#include "sessionhelpers.h"

#include "credentials/memorysecretstore.h"
#include "models/casetablemodel.h"
#include "widgets/exportdialog.h"
#include "widgets/mainwindow.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMessageBox>
#include <QProgressBar>
#include <QSettings>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace ccb;
using namespace ccb::tests;
using namespace Qt::StringLiterals;

namespace
{

constexpr int patience = 20'000; // milliseconds

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// The first one holds the headings, without the byte-order mark.
QList<QStringList> csvRows(const QString &path, char separator = ',')
{
    QByteArray content = contentOf(path);
    if (content.startsWith("\xef\xbb\xbf"))
        content.remove(0, 3);
    QList<QStringList> rows;
    for (const QList<QByteArray> &row : readCsv(content, separator)) {
        QStringList texts;
        for (const QByteArray &value : row)
            texts.append(QString::fromUtf8(value));
        rows.append(texts);
    }
    return rows;
}

QStringList column(const QList<QStringList> &rows, const QString &heading)
{
    const qsizetype at = rows.value(0).indexOf(heading);
    QStringList values;
    for (qsizetype row = 1; at >= 0 && row < rows.size(); ++row)
        values.append(rows[row].value(at));
    return values;
}

} // namespace

// Exports as a person makes them: every choice with the control that assistive technology finds, and the file
// read back.
class TestExportDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void offersTheSelectionOfSeveralRows();
    void writesCsvAsWanted();
    void previewIsWhatTheFileHolds_data();
    void previewIsWhatTheFileHolds();
    void joinsTheParent();
    void exportsChosenColumnsInOrder();
    void exportsAllThatIsLoaded();
    void writesExcel();
    void writesJsonLines();
    void writesSqlite();
    void describesTheFile();
    void remembersTheChoices();
    void endingAndFormatFollowEachOther();
    void tellsOfThePlaceBeforehand();
    void exportsWhatIsOnTheServerAlone();
    void cancelLeavesNoFile();
    void goesOnInTheBackground();
    void cancelsInTheBackground();
    void asksBeforeTheWindowCloses();
    void endsWithTheSignIn();
    void copiesInEveryFormat_data();
    void copiesInEveryFormat();
    void everyControlTellsWhatItIsFor();
    void noTwoControlsHaveTheSameKey();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<DemoServer> m_server;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;

    bool open(const DemoOptions &options = {});
    bool showType(const QString &caseType);
    bool loadOnlyReferrals(); // in small pages
    void selectRows(int first, int count);
    ExportDialog *openExport();
    bool exportTo(ExportDialog *dialog, const QString &path);
    QString file(const QString &name) const { return m_folder.filePath(name); }
    QTableView *cases() const { return find<QTableView>(m_window.get(), u"Cases"_s); }
    int shown() const { return m_session->caseTable()->rowCount(); }
    template <typename T = QAbstractButton>
    static T *part(const QString &name)
    {
        return find<T>(openDialog<ExportDialog>(), name);
    }
    static QAbstractButton *startingWith(const QString &text);
    static bool waitForColumns();
};

void TestExportDialog::initTestCase()
{
    QVERIFY(m_folder.isValid());
    useSettingsOf(m_folder.filePath(u"settings"_s));
}

void TestExportDialog::init()
{
    QSettings().clear();
}

void TestExportDialog::cleanup()
{
    m_window.reset();
    m_session.reset();
    m_server.reset();
}

bool TestExportDialog::open(const DemoOptions &options)
{
    m_server = std::make_unique<DemoServer>(options);
    if (!m_server->start())
        return false;
    m_session = std::make_unique<Session>(std::make_unique<MemorySecretStore>());
    m_window = std::make_unique<MainWindow>(m_session.get());
    m_window->resize(1200, 700);
    m_window->show();
    m_window->activateWindow();
    return QTest::qWaitForWindowActive(m_window.get()) && signInAndLoad(*m_session, *m_server);
}

bool TestExportDialog::showType(const QString &caseType)
{
    CaseQuery query;
    query.filter.caseType = caseType;
    return showRows(*m_session, query);
}

bool TestExportDialog::loadOnlyReferrals()
{
    SessionScope scope = m_session->scope();
    scope.request.filter.caseType = u"referral"_s;
    scope.request.pageSize = 25;
    m_session->loadScope(scope);
    return waitUntilLoaded(*m_session) && shown() > 0;
}

void TestExportDialog::selectRows(int first, int count)
{
    cases()->setFocus();
    cases()->selectRow(first);
    for (int i = 1; i < count; ++i)
        QTest::keyClick(cases(), Qt::Key_Down, Qt::ShiftModifier);
}

ExportDialog *TestExportDialog::openExport()
{
    m_window->activateWindow();
    if (!QTest::qWaitForWindowActive(m_window.get()))
        return nullptr;
    QTest::keyClick(m_window.get(), Qt::Key_E, Qt::ControlModifier);
    (void)QTest::qWaitFor([] { return openDialog<ExportDialog>() != nullptr; });
    return openDialog<ExportDialog>();
}

bool TestExportDialog::exportTo(ExportDialog *dialog, const QString &path)
{
    enterText(find<QLineEdit>(dialog, u"File"_s), path);
    auto *button = find<QAbstractButton>(dialog, u"Export"_s);
    if (!button || !QTest::qWaitFor([button] { return button->isEnabled(); }, patience))
        return false;
    press(button);
    return QTest::qWaitFor([] { return !openDialog<ExportDialog>(); }, patience);
}

QAbstractButton *TestExportDialog::startingWith(const QString &text)
{
    for (auto *button : openDialog<ExportDialog>()->findChildren<QAbstractButton *>()) {
        if (button->isVisible() && button->text().remove(u'&').startsWith(text))
            return button;
    }
    return nullptr;
}

// They are looked for on a worker thread.
bool TestExportDialog::waitForColumns()
{
    return QTest::qWaitFor([] { return startingWith(u"All ("_s) != nullptr; }, patience);
}

void TestExportDialog::offersTheSelectionOfSeveralRows()
{
    QVERIFY(open());
    selectRows(3, 1); // by looking at it
    QVERIFY(openExport());
    QVERIFY(part(u"Rows shown (%L1)"_s.arg(shown()))->isChecked());
    QVERIFY(part(u"Selected rows (1)"_s)->isEnabled());
    QVERIFY(!startingWith(u"Everything on the server"_s)->isEnabled()); // all of it is here
    QTest::keyClick(openDialog<ExportDialog>(), Qt::Key_Escape);
    QTRY_VERIFY(!openDialog<ExportDialog>());

    selectRows(3, 4);
    ExportDialog *dialog = openExport();
    QVERIFY(dialog);
    QVERIFY(part(u"Selected rows (4)"_s)->isChecked());
    QVERIFY(exportTo(dialog, file(u"four.csv"_s)));
    QCOMPARE(column(csvRows(file(u"four.csv"_s)), u"case_name"_s), columnTexts(cases(), u"Name"_s).mid(3, 4));
}

void TestExportDialog::writesCsvAsWanted()
{
    QVERIFY(open());
    QVERIFY(showType(u"referral"_s));
    ExportDialog *dialog = openExport();
    QVERIFY(dialog);
    QVERIFY(exportTo(dialog, file(u"usual.csv"_s)));
    QVERIFY(contentOf(file(u"usual.csv"_s)).startsWith("\xef\xbb\xbf"));
    const QList<QStringList> usual = csvRows(file(u"usual.csv"_s));
    QCOMPARE(usual.size(), shown() + 1);

    dialog = openExport();
    QVERIFY(dialog);
    QVERIFY(choose(part<QComboBox>(u"Separator"_s), u"Semicolon"_s));
    press(startingWith(u"Byte-order mark"_s));
    QVERIFY(exportTo(dialog, file(u"other.csv"_s)));
    QVERIFY(contentOf(file(u"other.csv"_s)).startsWith("case_name;case_type;"));
    QCOMPARE(csvRows(file(u"other.csv"_s), ';'), usual);
}

void TestExportDialog::previewIsWhatTheFileHolds_data()
{
    QTest::addColumn<QString>("columns");
    QTest::addColumn<bool>("withParent");
    QTest::addColumn<QString>("owner");
    QTest::newRow("visible") << u"Visible in the table"_s << false << u"By name"_s;
    QTest::newRow("visible, owner by id") << u"Visible in the table"_s << false << u"By id"_s;
    QTest::newRow("all, owner both") << u"All"_s << false << u"By name and by id"_s;
    QTest::newRow("all with parent") << u"All"_s << true << u"By name"_s;
}

void TestExportDialog::previewIsWhatTheFileHolds()
{
    QFETCH(QString, columns);
    QFETCH(bool, withParent);
    QFETCH(QString, owner);
    QVERIFY(open());
    QVERIFY(showType(u"child"_s));
    ExportDialog *dialog = openExport();
    QVERIFY(dialog);
    QVERIFY(waitForColumns());
    startingWith(columns)->click();
    if (withParent)
        startingWith(u"With the parent's columns"_s)->click();
    QVERIFY(choose(part<QComboBox>(u"Owner in the file"_s), owner));
    auto *preview = part<QTableView>(u"Preview"_s);
    QVERIFY(preview);
    QStringList wanted; // in the order of the columns; "all" has both
    if (owner != u"By name")
        wanted << u"owner_id"_s;
    if (owner != u"By id")
        wanted << u"owner_name"_s;
    const auto headings = [preview] {
        QStringList texts;
        for (int i = 0; i < preview->model()->columnCount(); ++i)
            texts << preview->model()->headerData(i, Qt::Horizontal).toString();
        return texts;
    };
    QTRY_COMPARE(headings().filter(QRegularExpression(u"^owner_(name|id)$"_s)), wanted);
    QTRY_COMPARE(!headings().filter(QRegularExpression(u"^parent\\."_s)).isEmpty(), withParent);
    QList<QStringList> previewed{headings()};
    for (int row = 0; row < preview->model()->rowCount(); ++row) {
        QStringList texts;
        for (int i = 0; i < preview->model()->columnCount(); ++i)
            texts << preview->model()->index(row, i).data().toString();
        previewed << texts;
    }
    QVERIFY(previewed.size() > 8);
    QVERIFY(exportTo(dialog, file(u"previewed.csv"_s)));
    QCOMPARE(csvRows(file(u"previewed.csv"_s)).mid(0, previewed.size()), previewed);
}

void TestExportDialog::joinsTheParent()
{
    QVERIFY(open());
    QVERIFY(showType(u"child"_s));
    ExportDialog *dialog = openExport();
    QVERIFY(dialog);
    QVERIFY(waitForColumns());
    startingWith(u"All"_s)->click();
    startingWith(u"With the parent's columns"_s)->click();
    QVERIFY(exportTo(dialog, file(u"joined.csv"_s)));
    const QList<QStringList> rows = csvRows(file(u"joined.csv"_s));
    const QStringList ids = column(rows, u"indices.parent"_s);
    QCOMPARE(ids.size(), shown());
    QCOMPARE(column(rows, u"parent.case_id"_s), ids);
    const CaseSnapshot &all = m_session->store().snapshot();
    int named = 0;
    for (qsizetype i = 0; i < ids.size(); ++i) {
        const CaseRow parent = m_session->store().find(ids[i]);
        const auto said = [&](const QString &heading) { return column(rows, heading).value(i); };
        if (i % 50 != 0 || parent == noRow)
            continue;
        QCOMPARE(said(u"parent.case_name"_s), all.text(parent, ColumnKey::ofField(CaseField::CaseName)));
        QCOMPARE(said(u"parent.case_type"_s), u"mother"_s);
        QCOMPARE(said(u"parent.edd"_s), all.text(parent, ColumnKey::ofProperty(u"edd"_s)));
        ++named;
    }
    QVERIFY(named > 3);
}

void TestExportDialog::exportsChosenColumnsInOrder()
{
    QVERIFY(open());
    QVERIFY(showType(u"child"_s));
    ExportDialog *dialog = openExport();
    QVERIFY(dialog);
    QVERIFY(waitForColumns());
    QVERIFY(!part<QListWidget>(u"Columns to export"_s));
    startingWith(u"Chosen"_s)->click();
    auto *list = part<QListWidget>(u"Columns to export"_s);
    QVERIFY(list);
    press(part(u"Tick no column"_s));
    QVERIFY(!part(u"Export"_s)->isEnabled());
    const auto tick = [list](const QString &name) {
        enterText(part<QLineEdit>(u"Find a column"_s), name);
        for (int row = 0; row < list->count(); ++row) {
            if (!list->item(row)->isHidden() && list->item(row)->text().startsWith(name)) {
                list->setFocus();
                list->setCurrentRow(row);
                QTest::keyClick(list, Qt::Key_Space);
                return;
            }
        }
    };
    tick(u"case_name"_s);
    tick(u"sex"_s);
    tick(u"parent.case_name"_s);
    enterText(part<QLineEdit>(u"Find a column"_s), {});
    for (int row = 0; row < list->count(); ++row) {
        if (list->item(row)->text() == u"sex")
            list->setCurrentRow(row);
    }
    for (int i = 0; i < list->count(); ++i)
        QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
    QVERIFY(startingWith(u"Chosen (3)"_s));
    QVERIFY(exportTo(dialog, file(u"chosen.csv"_s)));
    const QStringList wanted{u"sex"_s, u"case_name"_s, u"parent.case_name"_s};
    const QList<QStringList> rows = csvRows(file(u"chosen.csv"_s));
    QCOMPARE(rows.value(0), wanted);
    QCOMPARE(column(rows, u"case_name"_s), columnTexts(cases(), u"Name"_s));

    // Kept for this type, and for it alone.
    QVERIFY(openExport());
    QVERIFY(startingWith(u"Chosen (3)"_s)->isChecked());
    QTest::keyClick(openDialog<ExportDialog>(), Qt::Key_Escape);
    QTRY_VERIFY(!openDialog<ExportDialog>());
    QVERIFY(showType(u"mother"_s));
    QVERIFY(openExport());
    QVERIFY(startingWith(u"Chosen"_s)->isChecked());
    QVERIFY(!startingWith(u"Chosen (3)"_s));
}

void TestExportDialog::exportsAllThatIsLoaded()
{
    QVERIFY(open());
    const int all = shown();
    QVERIFY(showType(u"child"_s));
    ExportDialog *dialog = openExport();
    QVERIFY(dialog);
    press(part(u"Everything loaded (%L1)"_s.arg(all)));
    QVERIFY(exportTo(dialog, file(u"loaded.csv"_s)));
    QCOMPARE(csvRows(file(u"loaded.csv"_s)).size(), all + 1);
}

void TestExportDialog::writesExcel()
{
    QVERIFY(open());
    QVERIFY(showType(u"referral"_s));
    ExportDialog *dialog = openExport();
    QVERIFY(dialog);
    QVERIFY(choose(part<QComboBox>(u"Format"_s), u"Excel"_s));
    QVERIFY(!part<QComboBox>(u"Separator"_s)); // which only CSV has
    QVERIFY(exportTo(dialog, file(u"cases.xlsx"_s)));
    const QByteArray content = contentOf(file(u"cases.xlsx"_s));
    QVERIFY(content.startsWith("PK"));
    QVERIFY(content.contains("xl/worksheets/sheet1.xml"));
}

void TestExportDialog::writesJsonLines()
{
    QVERIFY(open());
    selectRows(2, 3);
    ExportDialog *dialog = openExport();
    QVERIFY(dialog);
    QVERIFY(choose(part<QComboBox>(u"Format"_s), u"JSON Lines"_s));
    QVERIFY(find<QLabel>(dialog, u"Whole cases, as the server sent them"_s));
    QVERIFY(!startingWith(u"All"_s)->isEnabled());
    QVERIFY(!part<QComboBox>(u"Owner in the file"_s)->isEnabled());
    QVERIFY(exportTo(dialog, file(u"cases.jsonl"_s)));
    QStringList names;
    for (const QByteArray &line : contentOf(file(u"cases.jsonl"_s)).trimmed().split('\n')) {
        const QJsonObject one = QJsonDocument::fromJson(line).object();
        QVERIFY(!one["properties"_L1].toObject().isEmpty());
        const CaseRow row = m_session->store().find(one["case_id"_L1].toString());
        QVERIFY(row != noRow);
        names << m_session->store().snapshot().text(row, ColumnKey::ofField(CaseField::CaseName));
    }
    QStringList expected = columnTexts(cases(), u"Name"_s).mid(2, 3);
    names.sort();
    expected.sort();
    QCOMPARE(names, expected);
}

void TestExportDialog::writesSqlite()
{
    QVERIFY(open());
    const int all = shown();
    ExportDialog *dialog = openExport();
    QVERIFY(dialog);
    QVERIFY(choose(part<QComboBox>(u"Format"_s), u"SQLite"_s));
    QVERIFY(exportTo(dialog, file(u"cases.sqlite"_s)));
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"written"_s);
        database.setDatabaseName(file(u"cases.sqlite"_s));
        QVERIFY(database.open());
        int found = 0;
        for (const CaseTypeCount &type : m_session->store().caseTypes()) {
            QVERIFY(database.tables().contains(type.type));
            QSqlQuery query(u"SELECT COUNT(*) FROM \"%1\""_s.arg(type.type), database);
            QVERIFY(query.next());
            QCOMPARE(query.value(0).toInt(), type.cases);
            found += query.value(0).toInt();
        }
        QCOMPARE(found, all);
    }
    QSqlDatabase::removeDatabase(u"written"_s);
}

void TestExportDialog::describesTheFile()
{
    QVERIFY(open());
    QVERIFY(showType(u"referral"_s));
    ExportDialog *dialog = openExport();
    QVERIFY(dialog);
    startingWith(u"Write a description"_s)->click();
    QVERIFY(exportTo(dialog, file(u"described.csv"_s)));
    const QStringList beside = QDir(m_folder.path()).entryList({u"described*"_s}, QDir::Files);
    QCOMPARE(beside.size(), 2);
    for (const QString &name : beside) {
        if (name != u"described.csv")
            QVERIFY(contentOf(file(name)).contains("sha256"));
    }
}

void TestExportDialog::remembersTheChoices()
{
    QVERIFY(open());
    QVERIFY(showType(u"child"_s));
    ExportDialog *dialog = openExport();
    QVERIFY(dialog);
    QVERIFY(waitForColumns());
    startingWith(u"All"_s)->click();
    startingWith(u"With the parent's columns"_s)->click();
    startingWith(u"Guard against formulas"_s)->click();
    QVERIFY(choose(part<QComboBox>(u"Separator"_s), u"Tab"_s));
    QVERIFY(choose(part<QComboBox>(u"Owner in the file"_s), u"By id"_s));
    QVERIFY(exportTo(dialog, file(u"remembered.csv"_s)));

    dialog = openExport();
    QVERIFY(dialog);
    QVERIFY(startingWith(u"All"_s)->isChecked());
    QVERIFY(startingWith(u"With the parent's columns"_s)->isChecked());
    QVERIFY(!startingWith(u"Guard against formulas"_s)->isChecked());
    QVERIFY(startingWith(u"Byte-order mark"_s)->isChecked());
    QCOMPARE(current(part<QComboBox>(u"Separator"_s)), u"Tab"_s);
    QCOMPARE(current(part<QComboBox>(u"Owner in the file"_s)), u"By id"_s);
    QVERIFY(part<QLineEdit>(u"File"_s)->text().startsWith(m_folder.path()));
    // What is not exported is not remembered.
    QVERIFY(choose(part<QComboBox>(u"Format"_s), u"SQLite"_s));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!openDialog<ExportDialog>());
    QVERIFY(openExport());
    QVERIFY(current(part<QComboBox>(u"Format"_s)).startsWith(u"CSV"));
}

void TestExportDialog::endingAndFormatFollowEachOther()
{
    QVERIFY(open());
    QVERIFY(openExport());
    auto *name = part<QLineEdit>(u"File"_s);
    auto *format = part<QComboBox>(u"Format"_s);
    enterText(name, file(u"out.xlsx"_s));
    QVERIFY(current(format).startsWith(u"Excel"));
    QVERIFY(choose(format, u"SQLite"_s));
    QCOMPARE(name->text(), file(u"out.sqlite"_s));
    enterText(name, file(u"out.ndjson"_s));
    QVERIFY(current(format).startsWith(u"JSON Lines"));
    QVERIFY(choose(format, u"CSV"_s));
    QCOMPARE(name->text(), file(u"out.csv"_s));
    enterText(name, file(u"my.notes.txt"_s)); // no ending that says a format
    QVERIFY(current(format).startsWith(u"CSV"));
    QVERIFY(choose(format, u"Excel"_s));
    QCOMPARE(name->text(), file(u"my.notes.txt.xlsx"_s));
}

void TestExportDialog::tellsOfThePlaceBeforehand()
{
    QVERIFY(open());
    QVERIFY(openExport());
    auto *name = part<QLineEdit>(u"File"_s);
    const auto message = [] {
        auto *label = part<QLabel>(u"Message"_s);
        return label ? label->text() : QString();
    };
    QFile there(file(u"there.csv"_s));
    QVERIFY(there.open(QIODevice::WriteOnly));
    enterText(name, there.fileName());
    QTRY_COMPARE(message(), u"This file exists and will be replaced."_s);
    QVERIFY(part(u"Export"_s)->isEnabled());
    enterText(name, file(u"not there.csv"_s));
    QTRY_COMPARE(message(), QString());
    enterText(name, file(u"nowhere/cases.csv"_s));
    QTRY_VERIFY(message().startsWith(u"There is no folder "));
    name->setText(file(QString(300, u'x') + u".csv"_s));
    QVERIFY(message().startsWith(u"This name is too long"));
    QVERIFY(!part(u"Export"_s)->isEnabled());
    enterText(name, {});
    QVERIFY(!part(u"Export"_s)->isEnabled());
}

void TestExportDialog::exportsWhatIsOnTheServerAlone()
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

void TestExportDialog::cancelLeavesNoFile()
{
    QVERIFY(open({.delayMilliseconds = 20}));
    QVERIFY(loadOnlyReferrals());
    ExportDialog *dialog = openExport();
    QVERIFY(dialog);
    press(startingWith(u"Everything on the server"_s));
    enterText(part<QLineEdit>(u"File"_s), file(u"cancelled.csv"_s));
    press(part(u"Export"_s));
    QTRY_VERIFY(part<QProgressBar>(u"Export progress"_s));
    QVERIFY(!part<QLineEdit>(u"File"_s)->isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(part<QProgressBar>(u"Export progress"_s)->value() > 0, patience);
    press(part(u"Cancel"_s));
    QTRY_VERIFY(!part<QProgressBar>(u"Export progress"_s));
    QVERIFY(dialog->isVisible());
    QVERIFY(part(u"Export"_s)->isEnabled());
    QVERIFY(!QFile::exists(file(u"cancelled.csv"_s)));
    QVERIFY(QDir(m_folder.path()).entryList({u"cancelled*"_s}).isEmpty());
}

void TestExportDialog::goesOnInTheBackground()
{
    QVERIFY(open({.delayMilliseconds = 20}));
    const int all = shown();
    QVERIFY(loadOnlyReferrals());
    QVERIFY(openExport());
    press(startingWith(u"Everything on the server"_s));
    enterText(part<QLineEdit>(u"File"_s), file(u"background.csv"_s));
    press(part(u"Export"_s));
    QTRY_VERIFY(part(u"Continue in the background"_s));
    press(part(u"Continue in the background"_s));
    QTRY_VERIFY(!openDialog<ExportDialog>());
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
    QCOMPARE(csvRows(file(u"background.csv"_s)).size(), all + 1);
    QVERIFY(openExport()); // a new one
    QVERIFY(part(u"Export"_s));
}

void TestExportDialog::cancelsInTheBackground()
{
    QVERIFY(open({.delayMilliseconds = 20}));
    QVERIFY(loadOnlyReferrals());
    QVERIFY(openExport());
    press(startingWith(u"Everything on the server"_s));
    enterText(part<QLineEdit>(u"File"_s), file(u"stopped.csv"_s));
    press(part(u"Export"_s));
    QTRY_VERIFY(part(u"Continue in the background"_s));
    press(part(u"Continue in the background"_s));
    QTRY_VERIFY(find<QAbstractButton>(m_window.get(), u"Cancel the export"_s));
    press(find<QAbstractButton>(m_window.get(), u"Cancel the export"_s));
    QTRY_VERIFY(!find<QAbstractButton>(m_window.get(), u"Cancel the export"_s));
    QVERIFY(find<QLabel>(m_window.get(), u"The export was cancelled. No file was written."_s));
    QVERIFY(QDir(m_folder.path()).entryList({u"stopped*"_s}).isEmpty());
}

void TestExportDialog::asksBeforeTheWindowCloses()
{
    QVERIFY(open({.delayMilliseconds = 20}));
    QVERIFY(loadOnlyReferrals());
    QVERIFY(openExport());
    press(startingWith(u"Everything on the server"_s));
    enterText(part<QLineEdit>(u"File"_s), file(u"closing.csv"_s));
    press(part(u"Export"_s));
    QTRY_VERIFY(part(u"Continue in the background"_s));
    press(part(u"Continue in the background"_s));
    QTRY_VERIFY(!openDialog<ExportDialog>());

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
    QVERIFY(QDir(m_folder.path()).entryList({u"closing*"_s}).isEmpty());
}

void TestExportDialog::endsWithTheSignIn()
{
    QVERIFY(open({.delayMilliseconds = 20}));
    QVERIFY(loadOnlyReferrals());
    QVERIFY(openExport());
    press(startingWith(u"Everything on the server"_s));
    enterText(part<QLineEdit>(u"File"_s), file(u"signed out.csv"_s));
    press(part(u"Export"_s));
    QTRY_VERIFY(part(u"Continue in the background"_s));
    press(part(u"Continue in the background"_s));
    QTRY_VERIFY(!openDialog<ExportDialog>());
    m_session->signOut(); // as when another window forgets the key
    QTRY_VERIFY(find<QAbstractButton>(m_window.get(), u"Show the export"_s));
    QVERIFY(QDir(m_folder.path()).entryList({u"signed out*"_s}).isEmpty());
}

void TestExportDialog::copiesInEveryFormat_data()
{
    QTest::addColumn<QString>("action");
    QTest::newRow("tabs") << u"Tab-separated text, for spreadsheets"_s;
    QTest::newRow("csv") << u"CSV"_s;
    QTest::newRow("markdown") << u"Markdown table"_s;
    QTest::newRow("json") << u"JSON"_s;
}

void TestExportDialog::copiesInEveryFormat()
{
    QFETCH(QString, action);
    QVERIFY(open());
    QVERIFY(showType(u"referral"_s));
    selectRows(1, 2);
    const QStringList names = columnTexts(cases(), u"Name"_s).mid(1, 2);
    Q_EMIT cases()->customContextMenuRequested(cases()->visualRect(cases()->currentIndex()).center());
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    QAction *found = nullptr;
    for (const QMenu *sub : menu->findChildren<QMenu *>()) {
        for (QAction *one : sub->actions()) {
            if (sub->title().remove(u'&') == u"Copy rows as" && one->text().remove(u'&') == action)
                found = one;
        }
    }
    QVERIFY(found);
    found->trigger();
    menu->close();
    const QString text = QGuiApplication::clipboard()->text();
    if (action == u"JSON") {
        const QJsonArray array = QJsonDocument::fromJson(text.toUtf8()).array();
        QCOMPARE(array.size(), 2);
        QCOMPARE(array.at(1).toObject()["case_name"_L1].toString(), names.at(1));
        return;
    }
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    const QString separator = action == u"CSV" ? u","_s : action.startsWith(u"Tab") ? u"\t"_s : u" | "_s;
    const QString begin = action.startsWith(u"Markdown") ? u"| "_s : QString();
    QVERIFY2(lines.first().startsWith(begin + u"case_name"_s + separator + u"case_type"_s),
             qPrintable(lines.first()));
    QVERIFY2(lines.last().startsWith(begin + names.at(1)), qPrintable(lines.last()));
}

void TestExportDialog::everyControlTellsWhatItIsFor()
{
    QVERIFY(open());
    ExportDialog *dialog = openExport();
    QVERIFY(dialog);
    startingWith(u"Chosen"_s)->click();
    int looked = 0;
    for (const QWidget *widget : dialog->findChildren<QWidget *>()) {
        const bool isControl = widget->focusPolicy() & Qt::TabFocus && widget->isVisible();
        if (!isControl || widget->parentWidget()->inherits("QComboBox"))
            continue;
        const QString text = widget->property("text").toString();
        const bool isButton = qobject_cast<const QAbstractButton *>(widget);
        QVERIFY2(!widget->accessibleName().isEmpty() || (isButton && !text.isEmpty()),
                 qPrintable(widget->objectName()));
        const bool isTold = !widget->accessibleDescription().isEmpty() || !widget->toolTip().isEmpty();
        QVERIFY2(isTold, qPrintable(u"%1 %2"_s.arg(QLatin1StringView(widget->metaObject()->className()),
                                                   widget->objectName())));
        ++looked;
    }
    QVERIFY(looked > 20);
}

void TestExportDialog::noTwoControlsHaveTheSameKey()
{
    QVERIFY(open());
    ExportDialog *dialog = openExport();
    QVERIFY(dialog);
    for (const QString &format : {u"CSV"_s, u"Excel"_s, u"JSON Lines"_s, u"SQLite"_s}) {
        QVERIFY(choose(part<QComboBox>(u"Format"_s), format));
        QStringList keys;
        for (const QWidget *widget : dialog->findChildren<QWidget *>()) {
            const QKeySequence key = QKeySequence::mnemonic(widget->property("text").toString());
            if (!widget->isVisible() || key.isEmpty() || qobject_cast<const QLineEdit *>(widget))
                continue;
            QVERIFY2(!keys.contains(key.toString()),
                     qPrintable(key.toString() + u' ' + widget->objectName()));
            keys << key.toString();
        }
        QVERIFY(keys.size() > 10);
    }
}

QTEST_MAIN(TestExportDialog)
#include "tst_exportdialog.moc"
