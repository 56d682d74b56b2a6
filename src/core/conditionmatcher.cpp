// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conditionmatcher.h"

#include "core/casequery.h"

#include <algorithm>

namespace ccb
{

namespace
{

bool isOrder(ConditionOperator op)
{
    switch (op) {
    case ConditionOperator::Less:
    case ConditionOperator::AtMost:
    case ConditionOperator::Greater:
    case ConditionOperator::AtLeast:
    case ConditionOperator::Between:
        return true;
    default:
        return false;
    }
}

bool asksForPresence(ConditionOperator op)
{
    return op == ConditionOperator::Blank || op == ConditionOperator::NotBlank ||
           op == ConditionOperator::Missing;
}

Cell asCell(const std::string &text)
{
    return {ValueKind::Text, text};
}

} // namespace

ConditionMatcher::ConditionMatcher(const ColumnCondition &condition, const OwnerDirectory &owners)
    : m_column(storedColumn(condition.column))
    , m_negated(condition.op == ConditionOperator::NotEquals)
{
    const bool isTime =
        condition.column.kind == ColumnKey::Kind::Field && isTimeField(condition.column.field);
    m_stored =
        makeValueTest(condition, {.zone = isTime ? TypedZone::Local : TypedZone::Utc, .wholeDays = isTime});
    const bool named = showsNames(condition.column);
    if (asksForPresence(condition.op) || !(named || condition.column.isField(CaseField::Closed)))
        return;
    m_storedCounts = !isOrder(condition.op);
    m_shown = makeValueTest(condition, {.textOnly = true});
    if (named) {
        for (const Owner &owner : owners.byId())
            m_nameMatches.emplace(
                owner.id.toStdString(),
                m_shown->matches(asCell(owners.shownText(condition.column, owner.id).toStdString())));
    }
    m_showsKind = showsOwnerKind(condition.column);
    m_unknownMatches =
        m_showsKind && m_shown->matches(asCell(ownerKindText(Owner::Kind::Unknown).toStdString()));
}

void ConditionMatcher::keepMatching(const CaseBlock &block, Mask &mask) const
{
    static const CaseColumn nothing;
    const CaseColumn *found = block.find(m_column);
    const CaseColumn &column = found ? *found : nothing;
    std::vector<quint8> hits(column.slotCount(), 0);
    if (m_storedCounts)
        m_stored->markSlots(column, hits);
    if (m_shown)
        markShown(column, hits);
    if (m_negated) {
        for (quint8 &hit : hits)
            hit ^= 1;
    }
    if (column.encoding() == CaseColumn::Encoding::Empty) {
        if (!hits.front())
            std::fill(mask.begin(), mask.end(), quint8(0));
        return;
    }
    for (size_t row = 0; row < mask.size(); ++row)
        mask[row] &= hits[column.slotOf(quint32(row))];
}

void ConditionMatcher::markShown(const CaseColumn &column, std::vector<quint8> &hits) const
{
    std::vector<quint8> asTheyAre(hits.size(), 0); // what has no name is shown by its id
    m_shown->markSlots(column, asTheyAre);
    CellScratch scratch;
    for (quint32 slot = 0; slot < hits.size(); ++slot) {
        const Cell cell = column.slotCell(slot, scratch);
        if (cell.isBlank() || (hits[slot] && !m_showsKind))
            continue;
        const std::string stored(cell.text);
        if (const auto named = m_nameMatches.find(stored); named != m_nameMatches.end())
            hits[slot] = named->second;
        else if (m_showsKind)
            hits[slot] = m_unknownMatches;
        else if (const auto word = statusWord(stored); word && m_column.isField(CaseField::Closed))
            hits[slot] = m_shown->matches(asCell(word->toStdString()));
        else
            hits[slot] = asTheyAre[slot];
    }
}

} // namespace ccb
