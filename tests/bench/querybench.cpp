// SPDX-License-Identifier: GPL-3.0-or-later
#include "querybench.h"

#include "comparison.h"
#include "naivecases.h"
#include "servedcases.h"

#include "models/casetablemodel.h"
#include "widgets/casestableview.h"

#include <QHeaderView>
#include <QSortFilterProxyModel>
#include <QTableView>

namespace ccb::bench
{

namespace
{

CaseQuery searching(const QString &text)
{
    CaseQuery query;
    query.filter.search = text;
    return query;
}

CaseQuery sortedBy(const ColumnKey &column)
{
    CaseQuery query;
    query.sort.column = column;
    return query;
}

} // namespace

void benchQueries(Session &session, int repeats)
{
    const CaseTableModel &table = *session.caseTable();
    CasesTableView view;
    view.resize(1366, 768);
    view.setCaseModel(session.caseTable());
    view.show();

    NaiveTable naive(table);
    QSortFilterProxyModel proxy;
    proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
    proxy.setSortLocaleAware(true);
    proxy.setSourceModel(&naive);
    QTableView naiveView;
    naiveView.resize(1366, 768);
    naiveView.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    naiveView.setModel(&proxy);
    naiveView.show();

    // From the keystroke to the new rows on the screen; then back to all rows, outside the clock.
    const auto ours = [&](const CaseQuery &query) {
        return [&session, &view, query] {
            showQuery(session, query);
            view.viewport()->repaint();
        };
    };
    const auto compare = [&](const QString &figure, const CaseQuery &query, const Work &baseline,
                             const Work &reset, double must, double aim) {
        QList<double> ourTimes;
        QList<double> baselineTimes;
        for (int i = 0; i < repeats; ++i) {
            baselineTimes << millisecondsOf([&] {
                baseline();
                naiveView.viewport()->repaint();
            });
            reset();
            ourTimes << millisecondsOf(ours(query));
            showQuery(session, {});
        }
        printFaster(figure, {median(ourTimes), median(baselineTimes)}, must, aim);
    };

    const auto naiveSearch = [&proxy](int column, const QString &text) {
        proxy.setFilterKeyColumn(column);
        proxy.setFilterFixedString(text);
    };
    // A proxy without a filter, made anew: clearing the filter of the old one takes minutes.
    const auto forgetFilter = [&proxy, &naive] {
        proxy.setSourceModel(nullptr);
        proxy.setFilterFixedString({});
        proxy.sort(-1);
        proxy.setSourceModel(&naive);
    };

    for (const QString &word : {QStringLiteral("fofana")}) {
        compare(
            QStringLiteral("Search in everything, an ASCII word; against QSortFilterProxyModel, all columns"),
            searching(word), [&] { naiveSearch(-1, word); }, forgetFilter, 100, 300);
    }
    for (const QString &word : {QStringLiteral("Séguéla"), QStringLiteral("البشير")}) {
        compare(
            QStringLiteral("Search in everything, “%1”; against the same").arg(word), searching(word),
            [&] { naiveSearch(-1, word); }, forgetFilter, 40, 150);
    }
    const ColumnKey property = ColumnKey::ofProperty(QStringLiteral("village"));
    const QString value = table.text(0, property);
    CaseQuery oneProperty;
    oneProperty.filter.conditions = {{property, value}};
    compare(
        QStringLiteral("Filter on one property; against QSortFilterProxyModel, that column"), oneProperty,
        [&] { naiveSearch(table.columnOf(property), value); }, forgetFilter, 50, 150);
    for (const CaseField field : {CaseField::CaseName, CaseField::DateOpened}) {
        const ColumnKey column = ColumnKey::ofField(field);
        compare(
            QStringLiteral("Sort by %1; against QSortFilterProxyModel").arg(columnName(column)),
            sortedBy(column), [&] { proxy.sort(table.columnOf(column)); }, forgetFilter, 10, 25);
    }
}

} // namespace ccb::bench
