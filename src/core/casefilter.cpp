// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casefilter.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <functional>

namespace ccb
{

namespace
{

using Mask = CaseMatcher::Mask;

// The columns whose ids are also found by the name behind them.
constexpr std::array<CaseField, 4> namedFields{CaseField::OwnerId, CaseField::UserId, CaseField::OpenedBy,
                                               CaseField::ClosedBy};

void keep(const CaseColumn &column, const std::vector<quint8> &hits, Mask &mask)
{
    for (quint32 row = 0; row < column.rowCount(); ++row)
        mask[row] &= hits[column.slotOf(row)];
}

void mark(const CaseColumn &column, const std::vector<quint8> &hits, Mask &mask)
{
    for (quint32 row = 0; row < column.rowCount(); ++row)
        mask[row] |= hits[column.slotOf(row)];
}

bool contains(const std::vector<quint8> &hits)
{
    return std::find(hits.begin(), hits.end(), quint8(1)) != hits.end();
}

template <typename Predicate>
void keepWhere(const CaseColumn &column, Predicate matches, Mask &mask)
{
    std::vector<quint8> hits(column.slotCount(), 0);
    CellScratch scratch;
    for (quint32 slot = 0; slot < hits.size(); ++slot)
        hits[slot] = matches(column.slotCell(slot, scratch)) ? 1 : 0;
    keep(column, hits, mask);
}

void keepEqual(const CaseColumn &column, const std::string &value, Mask &mask)
{
    if (column.encoding() == CaseColumn::Encoding::Uuid && !value.empty()) {
        const std::optional<UuidBits> bits = uuidFromText(value);
        for (quint32 row = 0; row < column.rowCount(); ++row)
            mask[row] &= quint8(bits && column.slotUuid(row) == *bits);
        return;
    }
    keepWhere(
        column, [&value](const Cell &cell) { return cell.text == value; }, mask);
}

std::unordered_set<std::string> idsOf(const OwnerDirectory &owners,
                                      const std::function<bool(const QString &)> &matches)
{
    std::unordered_set<std::string> ids;
    for (const Owner &owner : owners.byId()) {
        if (matches(owner.name))
            ids.insert(owner.id.toStdString());
    }
    return ids;
}

} // namespace

CaseMatcher::CaseMatcher(const CaseFilter &filter, const OwnerDirectory &owners)
    : m_caseType(filter.caseType.toStdString())
    , m_status(filter.status)
    , m_ownerId(filter.ownerId.toStdString())
{
    for (const ColumnCondition &condition : filter.conditions)
        m_conditions.emplace_back(condition, owners);
    static const QRegularExpression blanks(QStringLiteral("\\s+"));
    for (const QString &typed : filter.search.split(blanks, Qt::SkipEmptyParts)) {
        const SearchWord word(typed);
        if (word.isEmpty())
            continue;
        m_words.push_back({word, idsOf(owners, [&word](const QString &name) {
                               return word.occursIn(name.toStdString());
                           })});
    }
}

Mask CaseMatcher::match(const CaseBlock &block) const
{
    Mask mask(block.rowCount(), 1);
    if (!m_caseType.empty())
        keepEqual(block.field(CaseField::CaseType), m_caseType, mask);
    if (m_status != CaseStatus::All) {
        const bool wanted = m_status == CaseStatus::Closed;
        keepWhere(
            block.field(CaseField::Closed),
            [wanted](const Cell &cell) { return isClosedText(cell.text) == wanted; }, mask);
    }
    if (!m_ownerId.empty())
        keepEqual(block.field(CaseField::OwnerId), m_ownerId, mask);
    for (const ConditionMatcher &condition : m_conditions) {
        if (contains(mask))
            condition.keepMatching(block, mask);
    }
    for (const Word &word : m_words) {
        if (contains(mask))
            applyWord(word, block, mask);
    }
    return mask;
}

void CaseMatcher::applyWord(const Word &word, const CaseBlock &block, Mask &mask) const
{
    Mask found(block.rowCount(), 0);
    std::vector<quint8> hits;
    const auto search = [&word, &found, &hits](const CaseColumn &column) {
        if (!word.word.mayOccurIn(column))
            return;
        hits.assign(column.slotCount(), 0);
        word.word.markSlots(column, hits);
        if (contains(hits))
            mark(column, hits, found);
    };
    for (int field = 0; field < caseFieldCount; ++field) {
        if (CaseField(field) != CaseField::Closed) // "true" and "false" are words nobody sees
            search(block.field(CaseField(field)));
    }
    for (const CasePropertyColumn &property : block.properties())
        search(property.values);
    for (const CaseIndexColumns &index : block.indices())
        search(index.caseId);

    for (const CaseField field : namedFields) {
        const CaseColumn &column = block.field(field);
        if (word.namedIds.empty() || column.encoding() == CaseColumn::Encoding::Empty)
            continue;
        hits.assign(column.slotCount(), 0);
        CellScratch scratch;
        for (quint32 slot = 0; slot < hits.size(); ++slot)
            hits[slot] = word.namedIds.contains(std::string(column.slotCell(slot, scratch).text)) ? 1 : 0;
        mark(column, hits, found);
    }
    for (size_t row = 0; row < mask.size(); ++row)
        mask[row] &= found[row];
}

} // namespace ccb
