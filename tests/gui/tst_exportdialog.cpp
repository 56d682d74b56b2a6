// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportwindow.h"
#include "sessionhelpers.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSettings>
#include <QTest>

using namespace ccb;
using namespace ccb::tests;
using namespace Qt::StringLiterals;

// What the dialog offers, shows beforehand and remembers.
class TestExportDialog : public QObject, protected ExportWindow
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(useOwnSettings()); }
    void init() { QSettings().clear(); }
    void cleanup() { close(); }

    void offersTheSelectionOfSeveralRows();
    void keepsWhatIsChosenWhenAskedForAgain();
    void previewIsWhatTheFileHolds_data();
    void previewIsWhatTheFileHolds();
    void joinsTheParent();
    void exportsChosenColumnsInOrder();
    void exportsAllThatIsLoaded();
    void remembersTheChoices();
    void endingAndFormatFollowEachOther();
    void tellsOfThePlaceBeforehand();
    void everyControlTellsWhatItIsFor();
    void noTwoControlsHaveTheSameKey();
};

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

// Assistive technology reaches the window's button below the dialog, too.
void TestExportDialog::keepsWhatIsChosenWhenAskedForAgain()
{
    QVERIFY(open());
    const ExportDialog *dialog = openExport();
    QVERIFY(dialog);
    enterText(part<QLineEdit>(u"File"_s), file(u"mine.xlsx"_s));
    auto *action = m_window->findChild<QAction *>(u"actionExport"_s);
    QVERIFY(action);
    action->trigger();
    QCOMPARE(openDialog<ExportDialog>(), dialog);
    QCOMPARE(m_window->findChildren<ExportDialog *>().size(), 1);
    QCOMPARE(part<QLineEdit>(u"File"_s)->text(), file(u"mine.xlsx"_s));
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
