// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/casepick.h"

namespace ccb
{

namespace
{

// Calls `take` with the row and the id of each case of the block.
template <typename Take>
void readIds(const CaseBlock &block, Take take)
{
    const CaseColumn &ids = block.field(CaseField::CaseId);
    CellScratch scratch;
    for (quint32 row = 0; row < block.rowCount(); ++row)
        take(row, ids.cell(row, scratch).text);
}

} // namespace

MatchingCases::MatchingCases(const CaseFilter &filter, const OwnerDirectory &owners)
    : m_matcher(filter, owners)
{
}

std::vector<quint32> MatchingCases::pick(const CaseBlock &block)
{
    std::vector<quint32> rows;
    const CaseMatcher::Mask mask = m_matcher.match(block);
    readIds(block, [&](quint32 row, std::string_view id) {
        if (mask[row] && m_picked.insert(id)) {
            rows.push_back(row);
            m_seen += m_passedOver.contains(id) ? 0 : 1;
        } else if (!mask[row] && !m_picked.contains(id)) {
            m_seen += m_passedOver.insert(id) ? 1 : 0;
        }
    });
    return rows;
}

WantedRows::WantedRows(const ShownCases &cases)
    : m_cases(cases)
    , m_isLeft(cases.snapshot.rowCount(), false)
{
    for (const CaseRow row : m_cases.rows) {
        const CaseRow before = m_index.insert(m_cases.snapshot, row);
        if (before == row)
            continue; // the same row twice
        m_isLeft[row] = true;
        if (before == noRow)
            ++m_count;
        else
            m_isLeft[before] = false; // an older state of the same case
    }
}

std::vector<quint32> WantedRows::pick(const CaseBlock &block)
{
    std::vector<quint32> rows;
    readIds(block, [&](quint32 row, std::string_view id) {
        if (settle(id))
            rows.push_back(row);
    });
    m_seen += block.rowCount(); // those that come twice too: nothing hangs on it
    return rows;
}

bool WantedRows::settle(std::string_view caseId)
{
    const CaseRow row = m_index.find(m_cases.snapshot, caseId);
    if (row == noRow || !m_isLeft[row])
        return false;
    m_isLeft[row] = false;
    ++m_settled;
    return true;
}

QStringList WantedRows::nextIds(qsizetype most)
{
    QStringList ids;
    for (; m_next < m_cases.rows.size() && ids.size() < most; ++m_next) {
        const CaseRow row = m_cases.rows[m_next];
        if (m_isLeft[row])
            ids << m_cases.snapshot.text(row, ColumnKey::ofField(CaseField::CaseId));
    }
    return ids;
}

void WantedRows::giveUp(const QStringList &ids)
{
    for (const QString &id : ids)
        settle(id.toStdString());
}

} // namespace ccb
