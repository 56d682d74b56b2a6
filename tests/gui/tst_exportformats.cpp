// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportwindow.h"
#include "sessionhelpers.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QMenu>
#include <QSettings>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace ccb;
using namespace ccb::tests;
using namespace Qt::StringLiterals;

// Each format, chosen in the window, and what was written or copied read back.
class TestExportFormats : public QObject, protected ExportWindow
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(useOwnSettings()); }
    void init() { QSettings().clear(); }
    void cleanup() { close(); }

    void writesCsvAsWanted();
    void writesExcel();
    void writesJsonLines();
    void writesSqlite();
    void describesTheFile();
    void copiesInEveryFormat_data();
    void copiesInEveryFormat();
};

void TestExportFormats::writesCsvAsWanted()
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

void TestExportFormats::writesExcel()
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

void TestExportFormats::writesJsonLines()
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

void TestExportFormats::writesSqlite()
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

void TestExportFormats::describesTheFile()
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

void TestExportFormats::copiesInEveryFormat_data()
{
    QTest::addColumn<QString>("action");
    QTest::newRow("tabs") << u"Tab-separated text, for spreadsheets"_s;
    QTest::newRow("csv") << u"CSV"_s;
    QTest::newRow("markdown") << u"Markdown table"_s;
    QTest::newRow("json") << u"JSON"_s;
}

void TestExportFormats::copiesInEveryFormat()
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

QTEST_MAIN(TestExportFormats)
#include "tst_exportformats.moc"
