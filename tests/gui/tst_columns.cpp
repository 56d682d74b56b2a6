// SPDX-License-Identifier: GPL-3.0-or-later
#include "guihelpers.h"
#include "sessionhelpers.h"

#include "credentials/memorysecretstore.h"
#include "models/casetablemodel.h"
#include "widgets/casestableview.h"
#include "widgets/columnarranger.h"
#include "widgets/columnchooser.h"
#include "widgets/frozencolumns.h"
#include "widgets/mainwindow.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QMouseEvent>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace ccb;
using namespace ccb::tests;
using namespace Qt::StringLiterals;

// The columns of the table of cases: which are shown, in which order, how wide.
class TestColumns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void offersWhatTheApplicationsDefine();
    void offersThoseOfTheType();
    void asksTheServerOnce();
    void putsColumnsInOrder();
    void movesWithTheKeyboard();
    void showsAndHidesWhatIsFound();
    void leavesOneColumn();
    void remembersForEachType();
    void resets();
    void fitsAllColumns();
    void freezesTheFirst();
    void clicksFrozenCells();
    void sortsAndSizesFrozenColumns();
    void scrollsToWhatIsSeen();
    void keepsTheirNumber();
    void givesUpWithoutRoom();
    void keepsTheirFilterFields();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<DemoServer> m_server;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;

    CasesTableView *table() const { return find<CasesTableView>(m_window.get(), u"Cases"_s); }
    ColumnArranger *columns() const { return table()->columns(); }
    void open();
    void showType(const QString &type);
    ColumnChooser *openChooser();
    QListWidget *list(ColumnChooser *chooser) { return find<QListWidget>(chooser, u"Columns shown"_s); }
    QStringList visible() const;
    static QListWidgetItem *item(QListWidget *list, const QString &text);
};

void TestColumns::initTestCase()
{
    QVERIFY(m_folder.isValid());
    useSettingsOf(m_folder.filePath(u"settings"_s));
}

void TestColumns::init()
{
    QSettings().clear();
    m_server = std::make_unique<DemoServer>();
    QVERIFY(m_server->start());
    open();
}

void TestColumns::cleanup()
{
    m_window.reset();
    m_session.reset();
    m_server.reset();
}

void TestColumns::open()
{
    m_window.reset();
    m_session = std::make_unique<Session>(std::make_unique<MemorySecretStore>());
    m_window = std::make_unique<MainWindow>(m_session.get());
    m_window->resize(1366, 768);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_session->signIn(demoOn(*m_server), DemoServer::apiKey(), false);
    QVERIFY(waitUntilLoaded(*m_session));
    QTRY_VERIFY(!m_session->isQueryRunning() && !m_session->isLoadingPeople() && table());
}

void TestColumns::showType(const QString &type)
{
    CaseQuery query;
    query.filter.caseType = type;
    m_session->setCaseQuery(query);
    QTRY_VERIFY(!m_session->isQueryRunning());
}

ColumnChooser *TestColumns::openChooser()
{
    press(find<QToolButton>(m_window.get(), u"Columns"_s));
    ColumnChooser *chooser = openDialog<ColumnChooser>();
    const auto hasOffer = [this, chooser] { return item(list(chooser), u"campaign_notes"_s) != nullptr; };
    return chooser && QTest::qWaitFor(hasOffer) ? chooser : nullptr;
}

QListWidgetItem *TestColumns::item(QListWidget *list, const QString &text)
{
    const QList<QListWidgetItem *> found = list->findItems(text, Qt::MatchExactly);
    return found.isEmpty() ? nullptr : found.first();
}

QStringList TestColumns::visible() const
{
    QStringList names;
    for (const ColumnKey &key : columns()->visibleColumns())
        names << columnName(key);
    return names;
}

void TestColumns::offersWhatTheApplicationsDefine()
{
    ColumnChooser *chooser = openChooser();
    QVERIFY(chooser);
    QListWidgetItem *offered = item(list(chooser), u"campaign_notes"_s);
    QCOMPARE(offered->checkState(), Qt::Unchecked);
    QVERIFY(offered->toolTip().contains(u"no case"_s));
    QCOMPARE(list(chooser)->findItems(u"village"_s, Qt::MatchExactly).size(), 1);
    QVERIFY(!visible().contains(u"campaign_notes"_s));
    offered->setCheckState(Qt::Checked);
    QVERIFY(visible().contains(u"campaign_notes"_s)); // empty, but there
    QVERIFY(columnOf(table(), u"campaign_notes"_s) >= 0);
    chooser->close();

    open(); // and there again the next time
    QVERIFY(visible().contains(u"campaign_notes"_s));
    columns()->setColumnVisible(ColumnKey::ofProperty(u"campaign_notes"_s), false);
    QVERIFY(!visible().contains(u"campaign_notes"_s));
}

void TestColumns::offersThoseOfTheType()
{
    showType(u"child"_s);
    ColumnChooser *chooser = openChooser();
    QVERIFY(chooser);
    QVERIFY(!item(list(chooser), u"edd"_s)); // of mothers
    chooser->close();
    showType(u"mother"_s);
    chooser = openChooser();
    QVERIFY(chooser);
    QVERIFY(item(list(chooser), u"edd"_s));
    chooser->close();
}

void TestColumns::asksTheServerOnce()
{
    const int before = m_session->requestCount();
    openChooser()->close();
    QCOMPARE(m_session->requestCount(), before + 1);
    openChooser()->close();
    QCOMPARE(m_session->requestCount(), before + 1);
}

void TestColumns::putsColumnsInOrder()
{
    ColumnChooser *chooser = openChooser();
    QVERIFY(chooser);
    QVERIFY(list(chooser)->dragEnabled());
    // What a drag does in the end.
    list(chooser)->model()->moveRow({}, 3, {}, 0);
    QCOMPARE(visible().first(), u"owner_name"_s);
    QCOMPARE(table()->horizontalHeader()->visualIndex(
                 m_session->caseTable()->columnOf(ColumnKey::ofField(CaseField::OwnerName))),
             0);
    chooser->close();
    open();
    QCOMPARE(visible().first(), u"owner_name"_s);
}

void TestColumns::movesWithTheKeyboard()
{
    ColumnChooser *chooser = openChooser();
    QVERIFY(chooser);
    const QStringList before = visible();
    list(chooser)->setCurrentRow(0);
    list(chooser)->setFocus();
    QTest::keyClick(list(chooser), Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(visible().mid(0, 2), (QStringList{before[1], before[0]}));
    QCOMPARE(list(chooser)->currentRow(), 1);
    press(find<QToolButton>(chooser, u"Move up"_s));
    QCOMPARE(visible(), before);
    press(find<QToolButton>(chooser, u"Move up"_s)); // it is the first
    QCOMPARE(visible(), before);
    // Among those that are found, past those that are not.
    enterText(find<QLineEdit>(chooser, u"Find a column"_s), u"village"_s);
    QVERIFY(!list(chooser)->dragEnabled());
    chooser->close();
}

void TestColumns::showsAndHidesWhatIsFound()
{
    ColumnChooser *chooser = openChooser();
    QVERIFY(chooser);
    const QStringList before = visible();
    QVERIFY(before.contains(u"water_source"_s) && before.contains(u"water_minutes"_s));
    enterText(find<QLineEdit>(chooser, u"Find a column"_s), u"water_"_s);
    press(find<QPushButton>(chooser, u"None"_s));
    QStringList without = before;
    without.removeIf([](const QString &name) { return name.startsWith(u"water_"_s); });
    QCOMPARE(visible(), without);
    press(find<QPushButton>(chooser, u"All"_s));
    QCOMPARE(visible(), before);
    chooser->close();
}

void TestColumns::leavesOneColumn()
{
    ColumnChooser *chooser = openChooser();
    QVERIFY(chooser);
    press(find<QPushButton>(chooser, u"None"_s));
    QCOMPARE(visible().size(), 1);
    chooser->close();
}

void TestColumns::remembersForEachType()
{
    const ColumnKey village = ColumnKey::ofProperty(u"village"_s);
    showType(u"mother"_s);
    columns()->setColumnVisible(village, false);
    QVERIFY(!visible().contains(u"village"_s));
    showType(u"household"_s);
    QVERIFY(visible().contains(u"village"_s));
    showType(u"mother"_s);
    QVERIFY(!visible().contains(u"village"_s));
}

void TestColumns::resets()
{
    const QStringList before = visible();
    ColumnChooser *chooser = openChooser();
    QVERIFY(chooser);
    item(list(chooser), u"campaign_notes"_s)->setCheckState(Qt::Checked);
    item(list(chooser), u"village"_s)->setCheckState(Qt::Unchecked);
    press(find<QPushButton>(chooser, u"Reset"_s));
    QCOMPARE(visible(), before);
    chooser->close();
}

void TestColumns::fitsAllColumns()
{
    QHeaderView *header = table()->horizontalHeader();
    const CaseTableModel *model = m_session->caseTable();
    const int name = model->columnOf(ColumnKey::ofField(CaseField::CaseName));
    const int type = model->columnOf(ColumnKey::ofField(CaseField::CaseType));
    columns()->fitAllToContent();
    const int nameWidth = header->sectionSize(name);
    header->resizeSection(name, 400);
    header->resizeSection(type, 40);
    columns()->fitAllToContent();
    QCOMPARE(header->sectionSize(name), nameWidth);
    QVERIFY(header->sectionSize(type) > 40);
}

// What is painted at the left of the window, as text cannot tell it: the colour of a pixel is not enough, so
// a part of the picture is compared.
void TestColumns::freezesTheFirst()
{
    const auto picture = [this](int width) {
        return table()->grab(QRect(0, 0, width, table()->height() / 2)).toImage();
    };
    columns()->freezeUpTo(ColumnKey::ofField(CaseField::CaseType));
    const int width = table()->frozenColumns()->width();
    QHeaderView *header = table()->horizontalHeader();
    QCOMPARE(width,
             header->sectionSize(header->logicalIndex(0)) + header->sectionSize(header->logicalIndex(1)));
    const QImage before = picture(width);
    const QImage wholeBefore = picture(table()->width());
    table()->horizontalScrollBar()->setValue(700);
    QVERIFY(picture(table()->width()) != wholeBefore);
    QCOMPARE(picture(width), before);
    columns()->freezeUpTo(std::nullopt);
    QVERIFY(picture(width) != before);

    columns()->freezeUpTo(ColumnKey::ofField(CaseField::CaseType));
    open();
    QCOMPARE(table()->frozenColumns()->width(), width);
}

void TestColumns::clicksFrozenCells()
{
    columns()->freezeUpTo(ColumnKey::ofField(CaseField::CaseType));
    table()->horizontalScrollBar()->setValue(700);
    const int type = m_session->caseTable()->columnOf(ColumnKey::ofField(CaseField::CaseType));
    const QModelIndex index = m_session->caseTable()->index(4, type);
    const QRect rect = table()->visualRect(index);
    QVERIFY(rect.left() > 0 && rect.right() < table()->frozenColumns()->width());
    QCOMPARE(table()->indexAt(rect.center()), index);
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, rect.center());
    QCOMPARE(table()->currentIndex(), index);
    QVERIFY(table()->selectionModel()->isRowSelected(4));
    QCOMPARE(table()->horizontalScrollBar()->value(), 700);
    // Beside them, the column that is seen.
    const QPoint beside(table()->frozenColumns()->width() + 3, rect.center().y());
    QCOMPARE(table()->indexAt(beside).column(), table()->horizontalHeader()->logicalIndexAt(beside.x()));
}

void TestColumns::sortsAndSizesFrozenColumns()
{
    columns()->freezeUpTo(ColumnKey::ofField(CaseField::CaseType));
    table()->horizontalScrollBar()->setValue(700);
    QHeaderView *header = table()->horizontalHeader();
    const int name = m_session->caseTable()->columnOf(ColumnKey::ofField(CaseField::CaseName));
    const int width = header->sectionSize(name);
    const QPoint middle(width / 2, header->viewport()->height() / 2);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, middle);
    QCOMPARE(m_session->caseQuery().sort.column, std::optional(ColumnKey::ofField(CaseField::CaseName)));
    const QPoint handle(width - 1, middle.y());
    QTest::mouseMove(header->viewport(), handle);
    QTest::mousePress(header->viewport(), Qt::LeftButton, {}, handle);
    QMouseEvent pull(QEvent::MouseMove, QPointF(handle + QPoint(30, 0)),
                     QPointF(header->viewport()->mapToGlobal(handle + QPoint(30, 0))), Qt::NoButton,
                     Qt::LeftButton, {});
    QApplication::sendEvent(header->viewport(), &pull);
    QTest::mouseRelease(header->viewport(), Qt::LeftButton, {}, handle + QPoint(30, 0));
    QCOMPARE(header->sectionSize(name), width + 30);
    QVERIFY(table()->frozenColumns()->holds(name));
}

void TestColumns::scrollsToWhatIsSeen()
{
    columns()->freezeUpTo(ColumnKey::ofField(CaseField::CaseType));
    QScrollBar *bar = table()->horizontalScrollBar();
    bar->setValue(bar->maximum());
    const CaseTableModel *model = m_session->caseTable();
    const QModelIndex name = model->index(0, model->columnOf(ColumnKey::ofField(CaseField::CaseName)));
    table()->scrollTo(name);
    QCOMPARE(bar->value(), bar->maximum());
    const QModelIndex owner = model->index(0, model->columnOf(ColumnKey::ofField(CaseField::OwnerName)));
    table()->scrollTo(owner);
    QVERIFY(table()->visualRect(owner).left() >= table()->frozenColumns()->width());
    QVERIFY(table()->visualRect(owner).right() < table()->viewport()->width());
}

void TestColumns::keepsTheirNumber()
{
    columns()->freezeUpTo(ColumnKey::ofField(CaseField::CaseType));
    QCOMPARE(columns()->frozenCount(), 2);
    table()->horizontalHeader()->moveSection(5, 0);
    QCOMPARE(columns()->frozenCount(), 2);
    QVERIFY(table()->frozenColumns()->holds(table()->horizontalHeader()->logicalIndex(0)));
    QVERIFY(!table()->frozenColumns()->holds(table()->horizontalHeader()->logicalIndex(2)));
    columns()->setColumnVisible(columns()->visibleColumns().first(), false);
    QCOMPARE(columns()->frozenCount(), 1);
}

void TestColumns::givesUpWithoutRoom()
{
    columns()->freezeUpTo(ColumnKey::ofField(CaseField::OwnerName));
    QVERIFY(table()->frozenColumns()->width() > 0);
    table()->horizontalHeader()->resizeSection(0, 3000);
    QCOMPARE(table()->frozenColumns()->width(), 0);
    table()->horizontalHeader()->resizeSection(0, 100);
    QVERIFY(table()->frozenColumns()->width() > 0);
}

void TestColumns::keepsTheirFilterFields()
{
    const auto fieldOf = [this](const QString &title) -> QLineEdit * {
        for (QLineEdit *field : m_window->findChildren<QLineEdit *>()) {
            if (field->isVisible() && field->accessibleName().contains(title))
                return field;
        }
        return nullptr;
    };
    const auto left = [this](const QWidget *field) {
        return field->mapTo(table()->parentWidget(), QPoint()).x();
    };
    QLineEdit *name = nullptr;
    QTRY_VERIFY(name = fieldOf(columnTitle(ColumnKey::ofField(CaseField::CaseName))));
    const int before = left(name);
    columns()->freezeUpTo(ColumnKey::ofField(CaseField::CaseType));
    table()->horizontalScrollBar()->setValue(700);
    QTRY_VERIFY(name->isVisible());
    QCOMPARE(left(name), before);
    QVERIFY(name->visibleRegion().boundingRect().width() > 20);
    columns()->freezeUpTo(std::nullopt);
    QTRY_VERIFY(left(name) < before);
}

QTEST_MAIN(TestColumns)
#include "tst_columns.moc"
