// SPDX-License-Identifier: GPL-3.0-or-later
#include "querybench.h"

#include "naivecases.h"
#include "servedcases.h"

#include "core/columnprofile.h"
#include "models/casetablemodel.h"
#include "session/latestrun.h"
#include "widgets/casestableview.h"
#include "widgets/mainwindow.h"
#include "widgets/searchfield.h"

#include <QEventLoop>
#include <QHeaderView>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QTest>

namespace ccb::bench
{

namespace
{

// How one would do it at first: a table view on a QSortFilterProxyModel.
class NaiveWindow
{
public:
    explicit NaiveWindow(const CaseTableModel &table)
        : m_table(table)
    {
        m_proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
        m_proxy.setSortLocaleAware(true);
        m_proxy.setSourceModel(&m_table);
        m_view.resize(1366, 768);
        m_view.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
        m_view.setModel(&m_proxy);
        m_view.show();
        if (!QTest::qWaitForWindowExposed(&m_view))
            qFatal("The table was not shown.");
    }

    void search(int column, const QString &text)
    {
        m_proxy.setFilterKeyColumn(column);
        m_proxy.setFilterFixedString(text);
        m_view.viewport()->repaint();
    }
    void sort(int column)
    {
        m_proxy.sort(column);
        m_view.viewport()->repaint();
    }
    // All rows in their own order. The proxy takes them anew: to clear its filter takes a minute.
    void reset()
    {
        m_proxy.setSourceModel(nullptr);
        m_proxy.setFilterFixedString({});
        m_proxy.sort(-1);
        m_proxy.setSourceModel(&m_table);
    }

private:
    NaiveTable m_table;
    QSortFilterProxyModel m_proxy;
    QTableView m_view;
};

// The one of the cases; the users have one of their own.
SearchField *searchFieldOf(const MainWindow &window)
{
    for (SearchField *field : window.findChildren<SearchField *>()) {
        if (field->isVisible())
            return field;
    }
    qFatal("The window has no search field.");
}

// As the panel does it: on a worker thread, with the result on this one.
void waitForProfile(Session &session, const ColumnKey &column)
{
    LatestRun<ColumnProfile> run;
    QEventLoop waiting;
    const CaseTableModel *model = session.caseTable();
    const auto work = [snapshot = model->snapshot(), rows = model->rows(), column,
                       owners = session.owners()](const std::atomic<bool> &cancelled) {
        return profileColumn(snapshot, rows, column, owners, 200, cancelled);
    };
    run.start(work, [&waiting](const ColumnProfile &profile) {
        if (profile.cases == 0)
            qFatal("Nothing was profiled.");
        waiting.quit();
    });
    waiting.exec();
}

struct Searched {
    QString figure;
    QString word;
    Limits limits;
};

} // namespace

void benchQueries(Report &report, Session &session)
{
    const QList<ColumnKey> columns = session.caseTable()->columns();
    const auto naive = report.withBaselines() ? std::make_unique<NaiveWindow>(*session.caseTable()) : nullptr;
    const ColumnKey village = ColumnKey::ofProperty(QStringLiteral("village"));
    const QString oneVillage = session.caseTable()->text(0, village);

    MainWindow window(&session);
    window.show();
    if (!QTest::qWaitForWindowExposed(&window))
        qFatal("The window was not shown.");
    SearchField *field = searchFieldOf(window);
    CasesTableView *table = tableOf(window);
    const Work showAll = [&session] { showQuery(session, {}); };
    const Work resetNaive = [&naive] { naive->reset(); };
    const auto show = [&session, table](const CaseQuery &query) {
        return [&session, table, query] {
            showQuery(session, query);
            table->viewport()->repaint();
        };
    };

    const Limits asciiLimits{Limits::Kind::TimesFaster, 100, 300};
    const Limits otherLimits{Limits::Kind::TimesFaster, 40, 150};
    for (const Searched &searched :
         {Searched{QStringLiteral("an ASCII word"), QStringLiteral("fofana"), asciiLimits},
          Searched{QStringLiteral("an accented word"), QStringLiteral("Séguéla"), otherLimits},
          Searched{QStringLiteral("a non-Latin word"), QStringLiteral("البشير"), otherLimits}}) {
        report.compare(
            {.figure = QStringLiteral("Search in everything, from the keystroke to the new rows, %1; "
                                      "against QSortFilterProxyModel, all columns")
                           .arg(searched.figure),
             .ours =
                 [&, word = searched.word] {
                     field->insert(word);
                     waitForSearch(session, word);
                     table->viewport()->repaint();
                 },
             .baseline = [&, word = searched.word] { naive->search(-1, word); },
             .limits = searched.limits,
             .resetOurs = showAll,
             .resetBaseline = resetNaive});
    }

    CaseQuery oneProperty;
    oneProperty.filter.conditions = {ColumnCondition::equals(village, oneVillage)};
    report.compare(
        {.figure = QStringLiteral("Filter on one property; against QSortFilterProxyModel, that column"),
         .ours = show(oneProperty),
         .baseline = [&] { naive->search(int(columns.indexOf(village)), oneVillage); },
         .limits = {Limits::Kind::TimesFaster, 50, 150},
         .resetOurs = showAll,
         .resetBaseline = resetNaive});

    struct Profiled {
        QString sort;
        ColumnKey column;
    };
    for (const Profiled &profiled :
         {Profiled{QStringLiteral("a property whose values repeat"), village},
          Profiled{QStringLiteral("a time, hardly two the same"), ColumnKey::ofField(CaseField::DateOpened)},
          Profiled{QStringLiteral("a text, hardly two the same"),
                   ColumnKey::ofProperty(QStringLiteral("phone_number"))}}) {
        report.compare({.figure = QStringLiteral("Profile of a column, all cases, %1; against the filter on "
                                                 "one property")
                                      .arg(profiled.sort),
                        .ours = [&session, column = profiled.column] { waitForProfile(session, column); },
                        .baseline = show(oneProperty),
                        .limits = {Limits::Kind::Share, 2, 1},
                        .resetBaseline = showAll});
    }

    for (const CaseField sorted : {CaseField::CaseName, CaseField::DateOpened}) {
        const ColumnKey column = ColumnKey::ofField(sorted);
        CaseQuery query;
        query.sort.column = column;
        report.compare({.figure = QStringLiteral("Sort by %1; against QSortFilterProxyModel, locale-aware")
                                      .arg(columnName(column)),
                        .ours = show(query),
                        .baseline = [&] { naive->sort(int(columns.indexOf(column))); },
                        .limits = {Limits::Kind::TimesFaster, 10, 25},
                        .growth = Growth::Sorting,
                        .resetOurs = showAll,
                        .resetBaseline = resetNaive});
    }
}

} // namespace ccb::bench
