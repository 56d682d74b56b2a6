// SPDX-License-Identifier: GPL-3.0-or-later
#include "guihelpers.h"
#include "sessionhelpers.h"

#include "credentials/memorysecretstore.h"
#include "models/casetablemodel.h"
#include "widgets/conditiondialog.h"
#include "widgets/mainwindow.h"

#include <QAbstractButton>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace ccb;
using namespace ccb::tests;
using namespace Qt::StringLiterals;

namespace
{
constexpr int patience = 20'000; // milliseconds
}

// The row of fields under the headings, the menu of a cell and the chips: three ways to the same conditions.
class TestFilterRow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void filtersWhileTyping();
    void conditionsCombineAndAreClearedOneByOne();
    void saysInPlaceWhatIsWrong();
    void keepsTheFieldsWhenNothingMatches();
    void followsWhatIsSetElsewhere();
    void showsHowManyFiltersAColumnHas();
    void staysUnderItsHeadings();
    void isReachedAndLeftWithTheKeyboard();
    void isHiddenAndRemembered();
    void cellsOfferTheirValue();
    void cellsWithoutAValueOfferThat();
    void peopleAreFilteredByIdAndShownByName();
    void timesAreFilteredByTheirDay();
    void asksForTheEndsOfARange();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<DemoServer> m_server;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;

    void openWindow();
    QTableView *cases() const { return find<QTableView>(m_window.get(), u"Cases"_s); }
    QLineEdit *field(const QString &title) const
    {
        return find<QLineEdit>(m_window.get(), u"Filter "_s + title);
    }
    QAbstractButton *chip(const QString &words) const
    {
        return find<QAbstractButton>(m_window.get(), u"Remove the filter "_s + words);
    }
    QList<ColumnCondition> conditions() const { return m_session->caseQuery().filter.conditions; }
    int shown() const { return m_session->caseTable()->rowCount(); }
    bool settled() const
    {
        return QTest::qWaitFor([this] { return !m_session->isQueryRunning(); }, patience);
    }
    // The menu of a cell; the actions of its submenu come after its own.
    QStringList menuTexts(const QModelIndex &cell, const QString &trigger = {}) const;
    int rowWith(const QString &heading, const std::function<bool(const QModelIndex &)> &wanted) const;
};

void TestFilterRow::initTestCase()
{
    QVERIFY(m_folder.isValid());
    useSettingsOf(m_folder.filePath(u"settings"_s));
}

void TestFilterRow::init()
{
    QSettings().clear();
    m_server = std::make_unique<DemoServer>();
    QVERIFY(m_server->start());
    openWindow();
}

void TestFilterRow::cleanup()
{
    m_window.reset();
    m_session.reset();
    m_server.reset();
}

void TestFilterRow::openWindow()
{
    m_window.reset();
    m_session = std::make_unique<Session>(std::make_unique<MemorySecretStore>());
    m_window = std::make_unique<MainWindow>(m_session.get());
    m_window->resize(1200, 700);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QVERIFY(signInAndLoad(*m_session, *m_server));
    QTRY_VERIFY(cases());
}

QStringList TestFilterRow::menuTexts(const QModelIndex &cell, const QString &trigger) const
{
    cases()->setCurrentIndex(cell);
    cases()->scrollTo(cell);
    Q_EMIT cases()->customContextMenuRequested(cases()->visualRect(cell).center());
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    if (!menu)
        return {};
    QStringList texts;
    QAction *wanted = nullptr;
    QList<QAction *> actions = menu->actions();
    for (qsizetype i = 0; i < actions.size(); ++i) {
        if (actions[i]->menu())
            actions.append(actions[i]->menu()->actions());
        texts.append(actions[i]->text());
        if (!trigger.isEmpty() && actions[i]->text() == trigger)
            wanted = actions[i];
    }
    if (wanted)
        wanted->trigger();
    menu->close();
    return texts;
}

int TestFilterRow::rowWith(const QString &heading,
                           const std::function<bool(const QModelIndex &)> &wanted) const
{
    const int column = ::columnOf(cases(), heading);
    for (int row = 0; column >= 0 && row < shown(); ++row) {
        if (wanted(cases()->model()->index(row, column)))
            return row;
    }
    return -1;
}

void TestFilterRow::filtersWhileTyping()
{
    const QStringList names = columnTexts(cases(), u"Name"_s);
    const QString part = names.at(10).left(4);
    QLineEdit *name = field(u"Name"_s);
    QVERIFY(name);
    QVERIFY(name->toolTip().contains(u"regular expression"));
    name->setFocus();
    QSignalSpy queries(m_session.get(), &Session::caseQueryChanged);
    typeText(name, part.toLower());
    QCOMPARE(queries.size(), 0); // a person goes on typing
    QTRY_COMPARE(queries.size(), 1);
    QVERIFY(settled());
    const auto holding = std::count_if(names.begin(), names.end(), [&part](const QString &one) {
        return one.contains(part, Qt::CaseInsensitive);
    });
    QVERIFY(shown() >= holding && shown() < int(names.size())); // accents do not matter
    QVERIFY(columnTexts(cases(), u"Name"_s).contains(names.at(10)));

    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(queries.size(), 1); // never the same twice
    enterText(name, u"="_s + names.at(10));
    QTest::keyClick(name, Qt::Key_Return);
    QVERIFY(queries.size() >= 2); // at once
    QVERIFY(settled());
    QCOMPARE(shown(), int(names.count(names.at(10))));
    QVERIFY(name->hasFocus());

    QTest::keyClick(name, Qt::Key_Escape);
    QVERIFY(settled());
    QCOMPARE(shown(), int(names.size()));
    QVERIFY(conditions().isEmpty());
}

void TestFilterRow::conditionsCombineAndAreClearedOneByOne()
{
    const int all = shown();
    enterText(field(u"Type"_s), u"=child"_s);
    QTest::keyClick(field(u"Type"_s), Qt::Key_Return);
    QVERIFY(settled());
    const int children = shown();
    QVERIFY(children > 0 && children < all);
    enterText(field(u"Status"_s), u"closed"_s);
    QTest::keyClick(field(u"Status"_s), Qt::Key_Return);
    QVERIFY(settled());
    const int closedChildren = shown();
    QVERIFY(closedChildren > 0 && closedChildren < children);

    QVERIFY(chip(u"Status contains “closed”"_s));
    press(chip(u"Type = child"_s));
    QVERIFY(settled());
    QVERIFY(shown() > closedChildren && shown() < all);
    QCOMPARE(field(u"Type"_s)->text(), QString());
    QCOMPARE(field(u"Status"_s)->text(), u"closed"_s);

    press(find<QAbstractButton>(m_window.get(), u"Clear filters"_s));
    QVERIFY(settled());
    QCOMPARE(shown(), all);
    QCOMPARE(field(u"Status"_s)->text(), QString());
}

void TestFilterRow::saysInPlaceWhatIsWrong()
{
    QLineEdit *name = field(u"Name"_s);
    name->setFocus();
    typeText(name, u"a"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QVERIFY(settled());
    const int before = shown();
    enterText(name, u"/a(/"_s);
    QTest::keyClick(name, Qt::Key_Return);
    const QString problem = name->accessibleDescription();
    QVERIFY2(problem.contains(u"wrong at character"), qPrintable(problem));
    QVERIFY(name->toolTip().contains(u"wrong at character"));
    auto *message = find<QLabel>(m_window.get(), u"What is wrong with the filter"_s);
    QVERIFY(message);
    QCOMPARE(message->text(), problem);
    // Below the field, and not by its colour alone.
    QVERIFY(message->mapToGlobal(QPoint()).y() >= name->mapToGlobal(QPoint(0, name->height())).y());
    const QList<QAction *> marks = name->actions();
    QVERIFY(std::any_of(marks.begin(), marks.end(), [&problem](const QAction *mark) {
        return mark->isVisible() && mark->toolTip() == problem;
    }));
    QVERIFY(settled());
    QCOMPARE(shown(), before); // what could be read stays
    QVERIFY(chip(u"Name contains “a”"_s));

    enterText(name, u"/a(b)?/"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(name->accessibleDescription(), u"Name matches /a(b)?/"_s); // which is what it filters by now
    QVERIFY(!find<QLabel>(m_window.get(), u"What is wrong with the filter"_s));
    QTRY_VERIFY(chip(u"Name matches /a(b)?/"_s));
}

void TestFilterRow::keepsTheFieldsWhenNothingMatches()
{
    const int all = shown();
    QLineEdit *name = field(u"Name"_s);
    name->setFocus();
    typeText(name, u"qqqqqq"_s);
    QTRY_VERIFY(find<QLabel>(m_window.get(), u"No cases match"_s));
    QCOMPARE(shown(), 0);
    QVERIFY(name->isVisible() && name->hasFocus());
    QTest::keyClick(name, Qt::Key_Escape);
    QTRY_COMPARE(shown(), all);
    QTRY_VERIFY(!find<QLabel>(m_window.get(), u"No cases match"_s));
}

void TestFilterRow::followsWhatIsSetElsewhere()
{
    const ColumnKey type = ColumnKey::ofField(CaseField::CaseType);
    CaseQuery query;
    query.filter.conditions = {{type, ConditionOperator::OneOf, {u"child"_s, u"a, b"_s}}};
    QVERIFY(showRows(*m_session, query));
    QCOMPARE(field(u"Type"_s)->text(), u"(child, \"a, b\")"_s);

    // Typed in other words than the program would use, and left as typed.
    QLineEdit *typed = field(u"Type"_s);
    enterText(typed, u"one of (child , mother)"_s);
    QTest::keyClick(typed, Qt::Key_Return);
    QVERIFY(settled());
    QCOMPARE(conditions().first().values, QStringList({u"child"_s, u"mother"_s}));
    QCOMPARE(typed->text(), u"one of (child , mother)"_s);

    // Another part of the query changes in the middle of a word.
    typeText(typed, u" x"_s);
    query = m_session->caseQuery();
    query.sort.column = type;
    m_session->setCaseQuery(query);
    QCOMPARE(typed->text(), u"one of (child , mother) x"_s);
}

void TestFilterRow::showsHowManyFiltersAColumnHas()
{
    const ColumnKey name = ColumnKey::ofField(CaseField::CaseName);
    CaseQuery query;
    query.filter.conditions = {{name, ConditionOperator::Contains, {u"a"_s}},
                               {name, ConditionOperator::NotEquals, {u"b"_s}}};
    QVERIFY(showRows(*m_session, query));
    QCOMPARE(field(u"Name"_s)->text(), QString());
    QVERIFY2(field(u"Name"_s)->placeholderText().contains(u'2'),
             qPrintable(field(u"Name"_s)->placeholderText()));
    QVERIFY(field(u"Name"_s)->toolTip().contains(u"Name ≠ b"));
    press(chip(u"Name ≠ b"_s));
    QTRY_COMPARE(field(u"Name"_s)->text(), u"a"_s);

    enterText(field(u"Name"_s), u"c"_s);
    QTest::keyClick(field(u"Name"_s), Qt::Key_Return);
    QCOMPARE(conditions(), QList<ColumnCondition>({{name, ConditionOperator::Contains, {u"c"_s}}}));
}

void TestFilterRow::staysUnderItsHeadings()
{
    QHeaderView *header = cases()->horizontalHeader();
    const auto isInLine = [this, header](const QString &title) {
        const QLineEdit *line = field(title);
        const int column = ::columnOf(cases(), title);
        if (!line || column < 0)
            return false;
        const int left =
            header->viewport()->mapToGlobal(QPoint()).x() + header->sectionViewportPosition(column);
        const int top = header->viewport()->mapToGlobal(QPoint(0, header->viewport()->height())).y();
        const QRect place(line->mapToGlobal(QPoint()), line->size());
        return place.left() >= left && place.right() < left + header->sectionSize(column) &&
               place.width() > header->sectionSize(column) - 6 && place.top() >= top &&
               place.bottom() <= cases()->viewport()->mapToGlobal(QPoint()).y();
    };
    QTRY_VERIFY(isInLine(u"Name"_s));
    QVERIFY(isInLine(u"Type"_s));

    header->resizeSection(::columnOf(cases(), u"Name"_s), 260);
    QTRY_VERIFY(isInLine(u"Name"_s) && isInLine(u"Type"_s));
    header->moveSection(header->visualIndex(::columnOf(cases(), u"Type"_s)), 0);
    QTRY_VERIFY(isInLine(u"Name"_s) && isInLine(u"Type"_s));
    QVERIFY(field(u"Type"_s)->x() < field(u"Name"_s)->x());

    QScrollBar *bar = cases()->horizontalScrollBar();
    QVERIFY(bar->maximum() > 0);
    const auto fieldCount = [this] {
        const QList<QLineEdit *> lines = m_window->findChildren<QLineEdit *>();
        return std::count_if(lines.begin(), lines.end(), [](const QLineEdit *line) {
            return line->accessibleName().startsWith(u"Filter ");
        });
    };
    QVERIFY(fieldCount() < header->count() - header->hiddenSectionCount()); // those in view alone
    bar->setValue(150);
    QVERIFY(isInLine(u"Name"_s)); // at once
    bar->setValue(bar->maximum());
    const QString last =
        header->model()
            ->headerData(header->logicalIndexAt(header->viewport()->width() - 5), Qt::Horizontal)
            .toString();
    QVERIFY2(isInLine(last), qPrintable(last));

    bar->setValue(0);
    header->hideSection(::columnOf(cases(), u"Type"_s));
    QTRY_VERIFY(!field(u"Type"_s));
    QTRY_VERIFY(isInLine(u"Name"_s));
    m_window->resize(1000, 600);
    QTRY_VERIFY(isInLine(u"Name"_s));
}

void TestFilterRow::isReachedAndLeftWithTheKeyboard()
{
    cases()->setFocus();
    cases()->setCurrentIndex(cases()->model()->index(0, ::columnOf(cases(), u"Type"_s)));
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(field(u"Type"_s)->hasFocus());
    const QHeaderView *header = cases()->horizontalHeader();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTRY_VERIFY(!field(u"Type"_s)->hasFocus());
    QVERIFY(QApplication::focusWidget()->accessibleName().startsWith(u"Filter "));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier);
    QTRY_VERIFY(field(u"Type"_s)->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QTRY_VERIFY(cases()->hasFocus());

    // Through all columns, in view or not.
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    for (int i = 0; i < header->count() && !cases()->hasFocus(); ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTRY_VERIFY(cases()->hasFocus());
    QCOMPARE(cases()->horizontalScrollBar()->value(), header->length() - header->viewport()->width());

    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(field(u"Type"_s) && field(u"Type"_s)->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape); // nothing to clear
    QTRY_VERIFY(cases()->hasFocus());
}

void TestFilterRow::isHiddenAndRemembered()
{
    auto *button = find<QAbstractButton>(m_window.get(), u"Filter row"_s);
    QVERIFY(button && button->isChecked());
    const int before = cases()->viewport()->height();
    press(button);
    QVERIFY(!field(u"Name"_s));
    QTRY_VERIFY(cases()->viewport()->height() > before);
    openWindow();
    QVERIFY(!field(u"Name"_s));
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(field(u"Name"_s));
    QVERIFY(find<QAbstractButton>(m_window.get(), u"Filter row"_s)->isChecked());
}

void TestFilterRow::cellsOfferTheirValue()
{
    const int row = rowWith(u"Type"_s, [](const QModelIndex &cell) { return cell.data() == u"child"_s; });
    QVERIFY(row >= 0);
    const QModelIndex name = cases()->model()->index(row, ::columnOf(cases(), u"Name"_s));
    const QString value = name.data().toString();
    const int all = shown();
    const auto same = columnTexts(cases(), u"Name"_s).count(value);
    menuTexts(name, u"E&xclude: Name ≠ %1"_s.arg(value));
    QVERIFY(settled());
    QCOMPARE(shown(), all - int(same));
    QCOMPARE(field(u"Name"_s)->text(), u"<>"_s + value);
    QVERIFY(chip(u"Name ≠ "_s + value));
    press(chip(u"Name ≠ "_s + value));
    QVERIFY(settled());
    const QStringList texts = menuTexts(cases()->model()->index(row, ::columnOf(cases(), u"Name"_s)),
                                        u"&Filter: Name = "_s + value);
    QVERIFY(settled());
    QCOMPARE(shown(), int(same));
    for (const QString &more : {u"&Contains…"_s, u"&Greater than…"_s, u"&Less than…"_s, u"&Between…"_s})
        QVERIFY2(texts.contains(more), qPrintable(more));
}

void TestFilterRow::cellsWithoutAValueOfferThat()
{
    const auto kindOf = [](const QModelIndex &cell) {
        return ValueKind(cell.data(CaseTableModel::ValueKindRole).toInt());
    };
    const QModelIndex missing = [&] {
        for (int column = 0; column < cases()->model()->columnCount(); ++column) {
            for (int row = 0; row < 200; ++row) {
                const QModelIndex cell = cases()->model()->index(row, column);
                if (kindOf(cell) == ValueKind::Missing && !cases()->isColumnHidden(column))
                    return cell;
            }
        }
        return QModelIndex();
    }();
    QVERIFY(missing.isValid());
    const QString title = cases()->model()->headerData(missing.column(), Qt::Horizontal).toString();
    const int all = shown();
    menuTexts(missing, u"&Filter: %1 is missing"_s.arg(title));
    QVERIFY(settled());
    const int without = shown();
    QVERIFY(without > 0 && without < all);
    QVERIFY(chip(title + u" is missing"_s));
}

void TestFilterRow::peopleAreFilteredByIdAndShownByName()
{
    const int row =
        rowWith(u"Owner"_s, [](const QModelIndex &cell) { return !cell.data().toString().isEmpty(); });
    QVERIFY(row >= 0);
    const ColumnKey ownerName = ColumnKey::ofField(CaseField::OwnerName);
    const QModelIndex cell = cases()->model()->index(row, ::columnOf(cases(), u"Owner"_s));
    const QString name = cell.data().toString();
    const QString id = m_session->caseTable()->text(row, ColumnKey::ofField(CaseField::OwnerId));
    QVERIFY(name != id);
    const int all = shown();
    menuTexts(cell, u"E&xclude: Owner ≠ "_s + name);
    QVERIFY(settled());
    QCOMPARE(conditions(), QList<ColumnCondition>({{ownerName, ConditionOperator::NotEquals, {id}}}));
    QVERIFY(shown() > 0 && shown() < all);
    QCOMPARE(columnTexts(cases(), u"Owner"_s).count(name), 0);
    press(chip(u"Owner ≠ "_s + name));
    QVERIFY(settled());

    menuTexts(cases()->model()->index(row, ::columnOf(cases(), u"Owner"_s)), u"&Filter: Owner = "_s + name);
    QVERIFY(settled());
    QCOMPARE(m_session->caseQuery().filter.ownerId, id); // the one of the bar above
    QCOMPARE(columnTexts(cases(), u"Owner"_s).count(name), shown());
}

void TestFilterRow::timesAreFilteredByTheirDay()
{
    const QModelIndex cell = cases()->model()->index(3, ::columnOf(cases(), u"Opened"_s));
    const QString day = cell.data().toString();
    const auto sameDay = columnTexts(cases(), u"Opened"_s).count(day);
    menuTexts(cell, u"&Filter: Opened = "_s + day);
    QVERIFY(settled());
    QCOMPARE(shown(), int(sameDay));
    QVERIFY(chip(u"Opened = "_s + day));
}

void TestFilterRow::asksForTheEndsOfARange()
{
    const QModelIndex cell = cases()->model()->index(3, ::columnOf(cases(), u"Name"_s));
    menuTexts(cell, u"&Between…"_s);
    QTRY_VERIFY(openDialog<ConditionDialog>());
    auto *dialog = openDialog<ConditionDialog>();
    auto *first = find<QLineEdit>(dialog, u"Value"_s);
    auto *second = find<QLineEdit>(dialog, u"Upper value"_s);
    QVERIFY(first && second);
    QCOMPARE(first->text(), cell.data().toString());
    enterText(first, u"9"_s);
    enterText(second, u"1"_s);
    press(find<QAbstractButton>(dialog, u"Filter"_s));
    QVERIFY(dialog->isVisible()); // and says why
    QVERIFY(find<QLabel>(dialog, u"Message"_s)->text().contains(u"1..9"));
    enterText(first, u"B"_s);
    enterText(second, u"D"_s);
    press(find<QAbstractButton>(dialog, u"Filter"_s));
    QTRY_VERIFY(!openDialog<ConditionDialog>());
    QVERIFY(settled());
    QCOMPARE(field(u"Name"_s)->text(), u"B..D"_s);
    QVERIFY(chip(u"Name from B to D"_s));
    QVERIFY(shown() > 0);
    for (const QString &name : columnTexts(cases(), u"Name"_s))
        QVERIFY2(name.startsWith(u'B', Qt::CaseInsensitive) || name.startsWith(u'C', Qt::CaseInsensitive) ||
                     name.compare(u"d", Qt::CaseInsensitive) == 0,
                 qPrintable(name));
}

QTEST_MAIN(TestFilterRow)
#include "tst_filterrow.moc"
