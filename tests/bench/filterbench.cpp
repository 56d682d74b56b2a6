// SPDX-License-Identifier: GPL-3.0-or-later
#include "filterbench.h"

#include "servedcases.h"

#include "core/conditiongrammar.h"
#include "models/casetablemodel.h"
#include "widgets/casestableview.h"
#include "widgets/mainwindow.h"

#include <QTest>

namespace ccb::bench
{

using namespace Qt::StringLiterals;

namespace
{

CaseQuery asking(const ColumnKey &column, const QString &typed)
{
    const auto condition = conditionFromText(column, typed);
    if (!condition || !condition.value())
        qFatal("Not a condition: %s", qPrintable(typed));
    CaseQuery query;
    query.filter.conditions = {*condition.value()};
    return query;
}

struct Asked {
    const char *column;
    QString typed;
};

} // namespace

void benchFilters(Report &report, Session &session)
{
    MainWindow window(&session);
    window.show();
    if (!QTest::qWaitForWindowExposed(&window))
        qFatal("The window was not shown.");
    CasesTableView *table = tableOf(window);
    const auto show = [&session, table](const CaseQuery &query) {
        return [&session, table, query] {
            showQuery(session, query);
            table->viewport()->repaint();
        };
    };
    const Work showAll = show({});
    const ColumnKey village = ColumnKey::ofProperty(QStringLiteral("village"));
    const QString oneVillage = session.caseTable()->text(0, village);
    const Work exact = show(asking(village, u'=' + oneVillage));
    const QString oneId = session.caseTable()->text(0, ColumnKey::ofField(CaseField::CaseId));

    // Values that repeat, values that hardly do, times, ids, and names in place of ids.
    const QList<Asked> all{
        {"village", oneVillage.left(3)},
        {"village", u"<>"_s + oneVillage},
        {"village", u"/^[k-m]/"_s},
        {"village", u"(%1, Ka)"_s.arg(oneVillage)},
        {"village", u">=k"_s},
        {"village", u"missing"_s},
        {"weight_kg", u">=60"_s},
        {"edd", u"2024-01-01..2024-06-30"_s},
        {"risk_score", u"3..5"_s},
        {"phone_number", u"77"_s},
        {"phone_number", u"/7{2}$/"_s},
        {"phone_number", u">=5"_s},
        {"gps", u"not blank"_s},
        {"case_name", u"an"_s},
        {"case_name", u"/^a.*e$/"_s},
        {"case_name", u"m..p"_s},
        {"date_opened", u">=2024-01-01"_s},
        {"case_id", u"(%1, %2)"_s.arg(oneId, oneId.toUpper())},
        {"owner_name", u"<m"_s},
    };
    for (const Asked &asked : all) {
        const ColumnKey column = columnFromName(QString::fromLatin1(asked.column));
        report.compare({.figure = QStringLiteral("Filter on %1 by %2; against one property, exactly")
                                      .arg(columnName(column), asked.typed),
                        .ours = show(asking(column, asked.typed)),
                        .baseline = exact,
                        .limits = {Limits::Kind::Share, 2, 1.5},
                        .resetOurs = showAll,
                        .resetBaseline = showAll});
    }
}

} // namespace ccb::bench
