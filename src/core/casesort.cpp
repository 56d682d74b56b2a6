// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casesort.h"

#include "core/collation.h"
#include "core/valueorder.h"

#include <algorithm>
#include <cstring>
#include <unordered_map>

namespace ccb
{

namespace
{

enum class Group : quint8 { Numbers, Times, Texts };

constexpr quint32 blankRank = 0xffffffffu; // last, whatever the direction
constexpr quint32 unused = 0xfffffffeu;

// A double or a signed number as an unsigned one of the same order.
quint64 orderedBits(double value)
{
    quint64 bits = 0;
    std::memcpy(&bits, &value, sizeof bits);
    return bits >> 63 ? ~bits : bits | quint64(1) << 63;
}

quint64 orderedBits(std::int64_t value)
{
    return quint64(value) ^ quint64(1) << 63;
}

// Gives every distinct value of the rows a rank; rows are then sorted by plain numbers.
class Ranking
{
public:
    Ranking(const CaseSnapshot &snapshot, const ColumnKey &column, const OwnerDirectory &owners)
        : m_snapshot(snapshot)
        , m_owners(owners)
        , m_column(column)
        , m_showsNames(showsNames(column))
    {
        const ColumnKey stored = storedColumn(column);
        for (const CaseSnapshot::Entry &entry : snapshot.entries())
            m_columns.push_back(entry.block->find(stored));
        m_ranks.resize(m_columns.size());
    }

    void addBlock(quint32 block, std::span<const CaseRow> rows)
    {
        const CaseColumn *column = m_columns[block];
        if (!column)
            return;
        const CaseRow firstRow = m_snapshot.entries()[block].firstRow;
        std::vector<quint32> &ranks = m_ranks[block];
        ranks.assign(column->slotCount(), unused);
        CellScratch scratch;
        for (const CaseRow row : rows) {
            const quint32 slot = column->slotOf(row - firstRow);
            if (ranks[slot] != unused)
                continue;
            ranks[slot] = blankRank;
            addValue(block, slot, *column, scratch);
        }
    }

    // After the last block. The ranks run from 0; the number of them is returned.
    quint32 finish()
    {
        const std::vector<quint32> textRanks = rankTexts();
        for (Value &value : m_values) {
            if (value.group == Group::Texts)
                value.key = textRanks[value.key];
        }
        std::sort(m_values.begin(), m_values.end(), [](const Value &a, const Value &b) {
            return a.group != b.group ? a.group < b.group : a.key < b.key;
        });
        quint32 rank = 0;
        for (size_t i = 0; i < m_values.size(); ++i) {
            if (i > 0 &&
                (m_values[i].group != m_values[i - 1].group || m_values[i].key != m_values[i - 1].key))
                ++rank;
            m_ranks[m_values[i].block][m_values[i].slot] = rank;
        }
        return m_values.empty() ? 0 : rank + 1;
    }

    quint32 rankOf(quint32 block, CaseRow row) const
    {
        const CaseColumn *column = m_columns[block];
        return column ? m_ranks[block][column->slotOf(row - m_snapshot.entries()[block].firstRow)]
                      : blankRank;
    }

private:
    struct Value {
        quint64 key; // of Texts: the text's number until finish(), then its rank
        quint32 block;
        quint32 slot;
        Group group;
    };

    const CaseSnapshot &m_snapshot;
    const OwnerDirectory &m_owners;
    const ColumnKey m_column;
    const bool m_showsNames;
    std::vector<const CaseColumn *> m_columns;
    std::vector<std::vector<quint32>> m_ranks; // of each block's slots
    std::vector<Value> m_values;
    std::unordered_map<std::string, quint32> m_textNumbers;

    void addValue(quint32 block, quint32 slot, const CaseColumn &column, CellScratch &scratch)
    {
        if (column.encoding() == CaseColumn::Encoding::Time) {
            if (column.slotTime(slot) != noTime)
                m_values.push_back({orderedBits(column.slotTime(slot)), block, slot, Group::Times});
            return;
        }
        const Cell cell = column.slotCell(slot, scratch);
        if (cell.isBlank())
            return;
        if (m_showsNames) {
            const QString id = QString::fromUtf8(cell.text.data(), qsizetype(cell.text.size()));
            addText(block, slot, m_owners.shownText(m_column, id).toStdString());
        } else if (const std::optional<double> number = numberFrom(cell.text)) {
            m_values.push_back({orderedBits(*number), block, slot, Group::Numbers});
        } else if (const std::optional<Timestamp> time = parseTimestamp(cell.text)) {
            m_values.push_back({orderedBits(time->microseconds), block, slot, Group::Times});
        } else {
            addText(block, slot, std::string(cell.text));
        }
    }

    void addText(quint32 block, quint32 slot, std::string text)
    {
        const auto number = quint32(m_textNumbers.size());
        const auto known = m_textNumbers.try_emplace(std::move(text), number).first;
        m_values.push_back({known->second, block, slot, Group::Texts});
    }

    std::vector<quint32> rankTexts() const
    {
        struct Text {
            QCollatorSortKey key;
            quint32 number;
        };
        const QCollator collator = naturalCollator();
        std::vector<Text> texts;
        texts.reserve(m_textNumbers.size());
        for (const auto &[text, number] : m_textNumbers)
            texts.push_back({collator.sortKey(QString::fromStdString(text)), number});
        std::sort(texts.begin(), texts.end(),
                  [](const Text &a, const Text &b) { return a.key.compare(b.key) < 0; });
        std::vector<quint32> ranks(texts.size(), 0);
        for (size_t i = 1; i < texts.size(); ++i) {
            const bool same = texts[i - 1].key.compare(texts[i].key) == 0;
            ranks[texts[i].number] = ranks[texts[i - 1].number] + (same ? 0 : 1);
        }
        return ranks;
    }
};

// Calls `take(block, rows)` for the part of `rows` in each block. The rows ascend.
template <typename Take>
void forEachBlock(const RowMap &rows, const CaseSnapshot &snapshot, const std::atomic<bool> &cancelled,
                  Take take)
{
    auto begin = rows.begin();
    for (quint32 block = 0; block < snapshot.entries().size() && begin != rows.end() && !cancelled; ++block) {
        const CaseSnapshot::Entry &entry = snapshot.entries()[block];
        const auto end = std::lower_bound(begin, rows.end(), entry.firstRow + entry.block->rowCount());
        if (begin != end)
            take(block, std::span<const CaseRow>(&*begin, size_t(end - begin)));
        begin = end;
    }
}

} // namespace

void sortRows(RowMap &rows, const CaseSnapshot &snapshot, const CaseSort &sort, const OwnerDirectory &owners,
              const std::atomic<bool> &cancelled)
{
    if (!sort.column)
        return;
    Ranking ranking(snapshot, *sort.column, owners);
    forEachBlock(rows, snapshot, cancelled,
                 [&ranking](quint32 block, std::span<const CaseRow> part) { ranking.addBlock(block, part); });
    if (cancelled)
        return;
    const quint32 rankCount = ranking.finish();

    // Rank and row in one number: equal ranks stay in the order of arrival, in both directions.
    std::vector<quint64> order;
    order.reserve(rows.size());
    forEachBlock(rows, snapshot, cancelled, [&](quint32 block, std::span<const CaseRow> part) {
        for (const CaseRow row : part) {
            quint32 rank = ranking.rankOf(block, row);
            if (rank != blankRank && sort.order == Qt::DescendingOrder)
                rank = rankCount - 1 - rank;
            order.push_back(quint64(rank) << 32 | row);
        }
    });
    if (cancelled)
        return;
    std::sort(order.begin(), order.end());
    std::transform(order.begin(), order.end(), rows.begin(), [](quint64 entry) { return CaseRow(entry); });
}

} // namespace ccb
