// SPDX-License-Identifier: GPL-3.0-or-later
#include "guihelpers.h"
#include "sessionhelpers.h"

#include "core/columncondition.h"
#include "credentials/memorysecretstore.h"
#include "models/casetablemodel.h"
#include "models/columnprofilemodel.h"
#include "widgets/casestableview.h"
#include "widgets/columnprofiledialog.h"
#include "widgets/mainwindow.h"

#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace ccb;
using namespace ccb::tests;
using namespace Qt::StringLiterals;

// The profile of a column, the checks, and the numbers of what is selected, in the window.
class TestProfileAndChecks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void opensFromTheHeading();
    void filtersByAValue();
    void filtersByBlankAndMissing();
    void followsTheFilters();
    void isReadAloud();
    void addsUpTheSelection();
    void addsUpNumbersOnly();
    void addsUpManyRows();
    void countsTheChecks();
    void filtersByACheck();
    void tellsWhenItCannotTell();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<DemoServer> m_server;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;

    CasesTableView *table() const { return find<CasesTableView>(m_window.get(), u"Cases"_s); }
    int column(const QString &property) const
    {
        return m_session->caseTable()->columnOf(ColumnKey::ofProperty(property));
    }
    QMenu *headerMenu(int logical);
    ColumnProfileDialog *openProfile(const QString &property);
    QString sums() const { return m_window->findChild<QLabel *>(u"sums"_s)->accessibleName(); }
    void select(int firstRow, int lastRow, int column);
    QAction *check(const QString &title) const;
    QMenu *openChecks() const;
    bool isIdle() const { return !m_session->isQueryRunning(); }
};

void TestProfileAndChecks::initTestCase()
{
    QVERIFY(m_folder.isValid());
    useSettingsOf(m_folder.filePath(u"settings"_s));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void TestProfileAndChecks::init()
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
    QTRY_VERIFY(isIdle() && !m_session->isLoadingPeople());
    QTRY_VERIFY(table());
}

void TestProfileAndChecks::cleanup()
{
    m_window.reset();
    m_session.reset();
    m_server.reset();
}

QMenu *TestProfileAndChecks::headerMenu(int logical)
{
    QHeaderView *header = table()->horizontalHeader();
    table()->scrollTo(m_session->caseTable()->index(0, logical));
    const QPoint position(header->sectionViewportPosition(logical) + 5, header->height() / 2);
    Q_EMIT header->customContextMenuRequested(position);
    return openDialog<QMenu>();
}

ColumnProfileDialog *TestProfileAndChecks::openProfile(const QString &property)
{
    QMenu *menu = headerMenu(column(property));
    if (!menu)
        return nullptr;
    for (QAction *action : menu->actions()) {
        if (action->text().remove(u'&').startsWith(u"Profile of "_s + property))
            action->trigger();
    }
    menu->close();
    ColumnProfileDialog *dialog = openDialog<ColumnProfileDialog>();
    const auto isCounted = [dialog] {
        return find<QTableView>(dialog, u"Filled, blank and missing"_s)->model()->rowCount() == 3;
    };
    return dialog && QTest::qWaitFor(isCounted) ? dialog : nullptr;
}

void TestProfileAndChecks::select(int firstRow, int lastRow, int column)
{
    QItemSelectionModel *selection = table()->selectionModel();
    const CaseTableModel *model = m_session->caseTable();
    selection->setCurrentIndex(model->index(lastRow, column), QItemSelectionModel::NoUpdate);
    selection->select(QItemSelection(model->index(firstRow, 0), model->index(lastRow, 0)),
                      QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void TestProfileAndChecks::opensFromTheHeading()
{
    ColumnProfileDialog *dialog = openProfile(u"head_sex"_s);
    QVERIFY(dialog && !dialog->isModal());
    QCOMPARE(dialog->windowTitle(), u"Profile of head_sex"_s);
    const QAbstractItemModel *parts = find<QTableView>(dialog, u"Filled, blank and missing"_s)->model();
    int filled = 0;
    int missing = 0;
    QHash<QString, int> counts;
    for (int row = 0; row < m_session->caseTable()->rowCount(); ++row) {
        const QModelIndex index = m_session->caseTable()->index(row, column(u"head_sex"_s));
        const QString value = index.data(Qt::EditRole).toString();
        const auto kind = ValueKind(index.data(CaseTableModel::ValueKindRole).toInt());
        missing += kind == ValueKind::Missing ? 1 : 0;
        filled += value.isEmpty() ? 0 : 1;
        if (!value.isEmpty())
            ++counts[value];
    }
    QVERIFY(filled > 0 && missing > 0);
    const QLocale locale;
    QCOMPARE(parts->index(0, ColumnProfileModel::CasesColumn).data().toString(), locale.toString(filled));
    QCOMPARE(parts->index(2, ColumnProfileModel::CasesColumn).data().toString(), locale.toString(missing));
    const QAbstractItemModel *values = find<QTableView>(dialog, u"Most frequent values"_s)->model();
    QCOMPARE(values->rowCount(), int(counts.size()));
    for (int row = 0; row < values->rowCount(); ++row) {
        const QString value = values->index(row, 0).data().toString();
        QCOMPARE(values->index(row, ColumnProfileModel::CasesColumn).data().toString(),
                 locale.toString(counts.value(value)));
    }
    QCOMPARE(find<QLabel>(dialog, u"Distinct values"_s)->text(), locale.toString(counts.size()));
}

void TestProfileAndChecks::filtersByAValue()
{
    ColumnProfileDialog *dialog = openProfile(u"head_sex"_s);
    QVERIFY(dialog);
    auto *values = find<QTableView>(dialog, u"Most frequent values"_s);
    const QString value = values->model()->index(1, 0).data().toString();
    const QString cases = values->model()->index(1, ColumnProfileModel::CasesColumn).data().toString();
    const QRect place = values->visualRect(values->model()->index(1, 0));
    QTest::mouseClick(values->viewport(), Qt::LeftButton, {}, place.center());
    const QList<ColumnCondition> expected{
        ColumnCondition::equals(ColumnKey::ofProperty(u"head_sex"_s), value)};
    QCOMPARE(m_session->caseQuery().filter.conditions, expected);
    QTRY_VERIFY(isIdle());
    QCOMPARE(QLocale().toString(m_session->caseTable()->rowCount()), cases);
}

void TestProfileAndChecks::filtersByBlankAndMissing()
{
    ColumnProfileDialog *dialog = openProfile(u"head_sex"_s);
    QVERIFY(dialog);
    auto *parts = find<QTableView>(dialog, u"Filled, blank and missing"_s);
    const ColumnKey key = ColumnKey::ofProperty(u"head_sex"_s);
    parts->setFocus();
    QTest::keyClick(parts, Qt::Key_End);
    parts->setCurrentIndex(parts->model()->index(2, 0));
    QTest::keyClick(parts, Qt::Key_Return);
    QCOMPARE(m_session->caseQuery().filter.conditions,
             (QList<ColumnCondition>{{key, ConditionOperator::Missing, {}}}));
    m_session->setCaseQuery({});
    QTRY_VERIFY(isIdle());
    parts->setCurrentIndex(parts->model()->index(0, 0));
    QTest::keyClick(parts, Qt::Key_Return);
    QCOMPARE(m_session->caseQuery().filter.conditions,
             (QList<ColumnCondition>{{key, ConditionOperator::NotBlank, {}}}));
}

void TestProfileAndChecks::followsTheFilters()
{
    ColumnProfileDialog *dialog = openProfile(u"head_sex"_s);
    QVERIFY(dialog);
    CaseQuery query;
    query.filter.caseType = u"mother"_s;
    m_session->setCaseQuery(query);
    QTRY_VERIFY(isIdle());
    const QAbstractItemModel *parts = find<QTableView>(dialog, u"Filled, blank and missing"_s)->model();
    QTRY_COMPARE(parts->index(2, ColumnProfileModel::CasesColumn).data().toString(),
                 QLocale().toString(m_session->caseTable()->rowCount()));
    QVERIFY(!(parts->index(0, 0).flags() & Qt::ItemIsEnabled)); // no mother has it: nothing to choose
}

void TestProfileAndChecks::isReadAloud()
{
    ColumnProfileDialog *dialog = openProfile(u"head_sex"_s);
    QVERIFY(dialog);
    const QAbstractItemModel *values = find<QTableView>(dialog, u"Most frequent values"_s)->model();
    const QString spoken = values->index(0, 0).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(spoken.startsWith(values->index(0, 0).data().toString() + u", "_s) &&
                 spoken.contains(u"cases"_s) && spoken.endsWith(u"%"_s),
             qPrintable(spoken));
}

void TestProfileAndChecks::addsUpTheSelection()
{
    CaseQuery query;
    query.filter.caseType = u"mother"_s;
    m_session->setCaseQuery(query);
    QTRY_VERIFY(isIdle());
    const int age = column(u"age"_s);
    QVERIFY(age >= 0);
    double sum = 0;
    double least = 1e9;
    double greatest = -1e9;
    for (int row = 2; row <= 11; ++row) {
        bool isNumber = false;
        const double value = m_session->caseTable()->index(row, age).data(Qt::EditRole).toDouble(&isNumber);
        QVERIFY(isNumber);
        sum += value;
        least = qMin(least, value);
        greatest = qMax(greatest, value);
    }
    select(2, 11, age);
    QTRY_COMPARE(
        sums(),
        u"age: sum %1, average %2, least %3, greatest %4"_s.arg(sum).arg(sum / 10).arg(least).arg(greatest));
    select(2, 2, age);
    QTRY_COMPARE(sums(), QString());
}

void TestProfileAndChecks::addsUpNumbersOnly()
{
    select(0, 20, m_session->caseTable()->columnOf(ColumnKey::ofField(CaseField::CaseType)));
    QTest::qWait(200); // so long that the pause is over
    QCOMPARE(sums(), QString());
}

void TestProfileAndChecks::addsUpManyRows()
{
    const int members = column(u"members"_s);
    int sum = 0;
    int numbers = 0;
    for (int row = 0; row < m_session->caseTable()->rowCount(); ++row) {
        const QString text = m_session->caseTable()->index(row, members).data(Qt::EditRole).toString();
        bool isNumber = false;
        sum += text.toInt(&isNumber);
        numbers += isNumber ? 1 : 0;
    }
    table()->selectAll();
    table()->selectionModel()->setCurrentIndex(m_session->caseTable()->index(0, members),
                                               QItemSelectionModel::NoUpdate);
    const QLocale locale;
    const QString expected =
        u"members (%1 numbers): sum %2,"_s.arg(locale.toString(numbers), locale.toString(sum));
    QTRY_VERIFY2(sums().startsWith(expected), qPrintable(sums() + expected));
}

QMenu *TestProfileAndChecks::openChecks() const
{
    auto *button = find<QToolButton>(m_window.get(), u"Checks"_s);
    QMenu *menu = button ? button->menu() : nullptr;
    if (menu)
        menu->popup(button->mapToGlobal(QPoint()));
    return menu;
}

QAction *TestProfileAndChecks::check(const QString &title) const
{
    for (QAction *action : find<QToolButton>(m_window.get(), u"Checks"_s)->menu()->actions()) {
        if (action->text().startsWith(title))
            return action;
    }
    return nullptr;
}

void TestProfileAndChecks::countsTheChecks()
{
    QMenu *menu = openChecks();
    QVERIFY(menu);
    for (const CaseCheck each : allCaseChecks) {
        const QAction *entry = check(checkTitle(each));
        QVERIFY(entry);
        QTRY_VERIFY2(!entry->text().endsWith(u"…"_s) && entry->text().contains(u'\t'),
                     qPrintable(entry->text()));
        const QString count = entry->text().section(u'\t', 1).trimmed();
        QCOMPARE(entry->isEnabled(), count != u"0"_s);
        CaseQuery query;
        query.filter.checks = {each};
        m_session->setCaseQuery(query);
        QTRY_VERIFY(isIdle());
        QCOMPARE(QLocale().toString(m_session->caseTable()->rowCount()), count);
    }
    menu->close();
}

void TestProfileAndChecks::filtersByACheck()
{
    QMenu *menu = openChecks();
    QVERIFY(menu);
    QAction *entry = check(checkTitle(CaseCheck::IndexToClosed));
    QTRY_VERIFY(!entry->text().endsWith(u"…"_s));
    entry->trigger();
    menu->close();
    QCOMPARE(m_session->caseQuery().filter.checks, QList<CaseCheck>{CaseCheck::IndexToClosed});
    QAbstractButton *chip = nullptr;
    const QString name = u"Remove the filter Check: "_s + checkTitle(CaseCheck::IndexToClosed);
    QTRY_VERIFY(chip = find<QAbstractButton>(m_window.get(), name));
    press(chip);
    QVERIFY(m_session->caseQuery().filter.isEmpty());
}

void TestProfileAndChecks::tellsWhenItCannotTell()
{
    SessionScope scope;
    scope.request.filter.caseType = u"child"_s;
    m_session->loadScope(scope);
    QVERIFY(waitUntilLoaded(*m_session));
    QMenu *menu = openChecks();
    QVERIFY(menu);
    QVERIFY(!check(checkTitle(CaseCheck::IndexToMissing))->isEnabled());
    QVERIFY(check(checkTitle(CaseCheck::ImpossibleDate)));
    QVERIFY(check(u"Cases that are not here"_s));
    menu->close();
}

QTEST_MAIN(TestProfileAndChecks)
#include "tst_profileandchecks.moc"
