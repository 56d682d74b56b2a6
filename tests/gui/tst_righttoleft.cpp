// SPDX-License-Identifier: GPL-3.0-or-later
#include "guihelpers.h"
#include "sessionhelpers.h"

#include "credentials/memorysecretstore.h"
#include "models/casetablemodel.h"
#include "widgets/casedetailpane.h"
#include "widgets/casestableview.h"
#include "widgets/columnarranger.h"
#include "widgets/filterfield.h"
#include "widgets/filterrow.h"
#include "widgets/frozencolumns.h"
#include "widgets/mainwindow.h"

#include <QHeaderView>
#include <QMouseEvent>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace ccb;
using namespace ccb::tests;
using namespace Qt::StringLiterals;

// The window where reading goes from right to left, as with the option -reverse.
class TestRightToLeft : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void frozenColumnsStayAtTheRight();
    void clicksFrozenCells();
    void sizesFrozenColumns();
    void filterFieldsAreBelowTheirHeadings();
    void filterFieldComesIntoView();
    void paneIsAtTheLeft();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<DemoServer> m_server;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;

    CasesTableView *table() const { return find<CasesTableView>(m_window.get(), u"Cases"_s); }
    int column(CaseField field) const { return m_session->caseTable()->columnOf(ColumnKey::ofField(field)); }
    void freezeTwo() { table()->columns()->freezeUpTo(ColumnKey::ofField(CaseField::CaseType)); }
    QString fieldBesideItsColumn() const;
};

void TestRightToLeft::initTestCase()
{
    QVERIFY(m_folder.isValid());
    useSettingsOf(m_folder.path());
    QApplication::setLayoutDirection(Qt::RightToLeft);
}

void TestRightToLeft::init()
{
    QSettings().clear();
    m_server = std::make_unique<DemoServer>();
    QVERIFY(m_server->start());
    m_session = std::make_unique<Session>(std::make_unique<MemorySecretStore>());
    m_window = std::make_unique<MainWindow>(m_session.get());
    m_window->resize(1366, 768);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_session->signIn(demoOn(*m_server), DemoServer::apiKey(), false);
    QVERIFY(waitUntilLoaded(*m_session));
    QTRY_VERIFY(!m_session->isQueryRunning() && !m_session->isLoadingPeople() && table());
}

void TestRightToLeft::cleanup()
{
    m_window.reset();
    m_session.reset();
    m_server.reset();
}

void TestRightToLeft::frozenColumnsStayAtTheRight()
{
    freezeTwo();
    const int width = table()->frozenColumns()->width();
    QVERIFY(width > 0);
    const auto picture = [this](int from, int wide) {
        return table()->viewport()->grab(QRect(from, 0, wide, table()->viewport()->height())).toImage();
    };
    const auto frozen = [this, width] {
        const QRect cells = table()->viewport()->geometry();
        return table()->grab(QRect(cells.right() + 1 - width, 0, width, table()->height() / 2)).toImage();
    };
    const QImage before = frozen();
    const QImage othersBefore = picture(0, 400);
    table()->horizontalScrollBar()->setValue(700);
    QVERIFY(picture(0, 400) != othersBefore);
    QCOMPARE(frozen(), before);

    const int right = table()->viewport()->width();
    const QRect name = table()->visualRect(m_session->caseTable()->index(0, column(CaseField::CaseName)));
    const QRect type = table()->visualRect(m_session->caseTable()->index(0, column(CaseField::CaseType)));
    QVERIFY(name.right() < right && name.left() > type.right());
    QVERIFY(type.left() >= right - width);
}

void TestRightToLeft::clicksFrozenCells()
{
    freezeTwo();
    table()->horizontalScrollBar()->setValue(700);
    const QModelIndex index = m_session->caseTable()->index(4, column(CaseField::CaseType));
    const QPoint middle = table()->visualRect(index).center();
    QCOMPARE(table()->indexAt(middle), index);
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, middle);
    QCOMPARE(table()->currentIndex(), index);
    QCOMPARE(table()->horizontalScrollBar()->value(), 700);
    const QPoint beside(table()->viewport()->width() - table()->frozenColumns()->width() - 3, middle.y());
    QCOMPARE(table()->indexAt(beside).column(), table()->horizontalHeader()->logicalIndexAt(beside.x()));
}

// The edge of a column is its left one.
void TestRightToLeft::sizesFrozenColumns()
{
    freezeTwo();
    table()->horizontalScrollBar()->setValue(700);
    QHeaderView *header = table()->horizontalHeader();
    const int name = column(CaseField::CaseName);
    const int width = header->sectionSize(name);
    const QPoint handle(header->viewport()->width() - width, header->viewport()->height() / 2);
    const QPoint pulledTo = handle - QPoint(30, 0);
    QTest::mouseMove(header->viewport(), handle);
    QTest::mousePress(header->viewport(), Qt::LeftButton, {}, handle);
    QMouseEvent pull(QEvent::MouseMove, QPointF(pulledTo), QPointF(header->viewport()->mapToGlobal(pulledTo)),
                     Qt::NoButton, Qt::LeftButton, {});
    QCoreApplication::sendEvent(header->viewport(), &pull);
    QTest::mouseRelease(header->viewport(), Qt::LeftButton, {}, pulledTo);
    QCOMPARE(header->sectionSize(name), width + 30);
}

// The first field that is not where its column is; empty when all are.
QString TestRightToLeft::fieldBesideItsColumn() const
{
    const QList<FilterField *> fields = m_window->findChildren<FilterField *>();
    for (const FilterField *field : fields) {
        const int logical = m_session->caseTable()->columnOf(field->column());
        const QRect cell = table()->visualRect(m_session->caseTable()->index(0, logical));
        const int left = field->mapTo(m_window.get(), QPoint()).x();
        const int cellLeft = table()->viewport()->mapTo(m_window.get(), cell.topLeft()).x();
        if (qAbs(left - cellLeft) > 2 || qAbs(field->width() - cell.width()) > 3)
            return u"%1: %2, its column %3"_s.arg(field->accessibleName()).arg(left).arg(cellLeft);
    }
    return fields.size() > 4 ? QString() : u"%1 fields"_s.arg(fields.size());
}

void TestRightToLeft::filterFieldsAreBelowTheirHeadings()
{
    QTRY_COMPARE(fieldBesideItsColumn(), QString());
    table()->horizontalScrollBar()->setValue(500);
    QTRY_COMPARE(fieldBesideItsColumn(), QString());
    freezeTwo();
    const auto *name = find<FilterField>(m_window.get(), u"Filter Name"_s);
    QTRY_VERIFY(name->parentWidget() != m_window->findChild<FilterRow *>()); // it went to the frozen ones
    QTRY_COMPARE(fieldBesideItsColumn(), QString());
}

void TestRightToLeft::filterFieldComesIntoView()
{
    freezeTwo();
    table()->horizontalScrollBar()->setValue(table()->horizontalScrollBar()->maximum());
    auto *row = m_window->findChild<FilterRow *>();
    row->focusColumn(ColumnKey::ofField(CaseField::OwnerName));
    const QRect cell = table()->visualRect(m_session->caseTable()->index(0, column(CaseField::OwnerName)));
    QVERIFY(cell.left() >= 0);
    QVERIFY(cell.right() < table()->viewport()->width() - table()->frozenColumns()->width());
    auto *field = qobject_cast<FilterField *>(QApplication::focusWidget());
    QVERIFY(field && field->column() == ColumnKey::ofField(CaseField::OwnerName));
    QTRY_COMPARE(fieldBesideItsColumn(), QString());
}

void TestRightToLeft::paneIsAtTheLeft()
{
    table()->setCurrentIndex(m_session->caseTable()->index(1, column(CaseField::CaseName)));
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Return);
    auto *pane = m_window->findChild<CaseDetailPane *>();
    QTRY_VERIFY(pane->isVisible());
    const auto leftOf = [this](const QWidget *widget) { return widget->mapTo(m_window.get(), QPoint()).x(); };
    QVERIFY(leftOf(pane) < leftOf(table()));
    // JSON is written from left to right everywhere.
    auto *raw = pane->findChild<QPlainTextEdit *>(u"text"_s);
    QVERIFY(raw && raw->layoutDirection() == Qt::LeftToRight);
    // Back leads to where reading comes from.
    const auto *back = pane->findChild<QToolButton *>(u"back"_s);
    const auto *forward = pane->findChild<QToolButton *>(u"forward"_s);
    QCOMPARE(back->icon().name(), u"forward"_s);
    QCOMPARE(forward->icon().name(), u"back"_s);
}

QTEST_MAIN(TestRightToLeft)
#include "tst_righttoleft.moc"
