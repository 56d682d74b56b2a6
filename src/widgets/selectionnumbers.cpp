// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/selectionnumbers.h"

#include "models/casetablemodel.h"
#include "models/displaytext.h"
#include "session/session.h"
#include "widgets/casestableview.h"
#include "widgets/selectionkeeper.h"

#include "core/valueorder.h"

#include <chrono>

namespace ccb
{

using namespace std::chrono_literals;

namespace
{

constexpr size_t mostAtOnce = 2000; // rows that are added up in less than a millisecond

// Where most of the values are texts, a sum of the others would say nothing.
bool areNumbers(const ColumnProfile &profile)
{
    return profile.numbers.cases >= 2 && profile.numbers.cases * 2 > profile.filled;
}

QString numbersText(const ColumnKey &column, const ColumnProfile &profile)
{
    if (!areNumbers(profile))
        return {};
    const auto number = [](const QString &text) {
        return numberText(numberFrom(text.toStdString()).value_or(0));
    };
    const QString title =
        profile.numbers.cases == profile.cases
            ? columnTitle(column)
            : SelectionNumbers::tr("%1 (%L2 numbers)").arg(columnTitle(column)).arg(profile.numbers.cases);
    return SelectionNumbers::tr("%1: sum %2, average %3, least %4, greatest %5")
        .arg(title, numberText(profile.sum), numberText(profile.sum / profile.numbers.cases),
             number(profile.numbers.least), number(profile.numbers.greatest));
}

} // namespace

SelectionNumbers::SelectionNumbers(CasesTableView *table, Session *session, QObject *parent)
    : QObject(parent)
    , m_table(table)
    , m_session(session)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(60ms);
    connect(&m_pause, &QTimer::timeout, this, &SelectionNumbers::addUp);
    const auto later = [this] { m_pause.start(); };
    connect(table, &CasesTableView::selectedRowsChanged, this, later);
    connect(table->selectionModel(), &QItemSelectionModel::currentColumnChanged, this, later);
    connect(session, &Session::rowsChanged, this, later);
}

void SelectionNumbers::addUp()
{
    const QModelIndex current = m_table->currentIndex();
    const CaseTableModel *model = m_session->caseTable();
    if (!current.isValid() || current.column() >= model->columnCount() || selectedRowCount(*m_table) < 2) {
        m_run.cancel();
        tell({});
        return;
    }
    const ColumnKey column = model->columns()[current.column()];
    const auto work = [snapshot = model->snapshot(), rows = selectedCaseRows(*m_table, *model),
                       column](const std::atomic<bool> &cancelled) {
        return profileColumn(snapshot, rows, column, {}, 0, cancelled);
    };
    if (selectedRowCount(*m_table) <= int(mostAtOnce)) {
        m_run.cancel();
        tell(numbersText(column, work(std::atomic<bool>(false))));
        return;
    }
    m_run.start(work, [this, column](const ColumnProfile &profile) { tell(numbersText(column, profile)); });
}

void SelectionNumbers::tell(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    Q_EMIT changed(text);
}

} // namespace ccb
