// SPDX-License-Identifier: GPL-3.0-or-later
// In two steps, each on all cores. First the slots of each block are counted and dealt out by the hash of
// their value; then the slots of each hash range, which come from all blocks, are joined in a table that is
// small enough for the processor's cache.
#include "core/columnprofile.h"

#include "core/rowspans.h"
#include "core/shares.h"
#include "core/texthash.h"
#include "core/utf8text.h"
#include "core/valuerange.h"

#include <algorithm>
#include <array>
#include <limits>
#include <span>

namespace ccb
{

namespace
{

constexpr size_t partBits = 8;
constexpr size_t partCount = size_t(1) << partBits;
constexpr size_t spansWorthAThread = 16;
constexpr size_t entriesWorthAThread = 20000;

// One value of one block, and how many of its rows have it. Small, since there may be one for each case.
struct Entry {
    quint32 hash; // the lower half; the upper one has told the part
    quint32 block;
    quint32 slot;
    quint32 cases;
};

using Columns = std::vector<const CaseColumn *>; // one a block; null: no case of it has the column

// What one thread has counted in its blocks.
struct Share {
    explicit Share(const ShownNames *names)
        : ranges(names)
    {
    }

    ValueRanges ranges; // here, where the values are passed by in the order in which they lie in memory
    quint32 missing = 0;
    quint32 blank = 0;
    std::array<std::vector<Entry>, partCount> parts;

    // For so many values, hardly two the same.
    void reserve(size_t values)
    {
        for (std::vector<Entry> &part : parts) {
            const size_t wanted = part.size() + values / partCount + values / partCount / 8;
            if (wanted > part.capacity())
                part.reserve(std::max(wanted, part.capacity() * 2));
        }
    }

    void add(quint64 hash, quint32 block, quint32 slot, quint32 cases)
    {
        parts[hash >> (64 - partBits)].push_back({quint32(hash), block, slot, cases});
    }
};

quint64 timeHash(std::int64_t microseconds, const TimeFormat &format)
{
    const quint64 spelling = quint64(format.hasTime) | quint64(quint8(format.separator)) << 8 |
                             quint64(format.fractionDigits) << 16 | quint64(format.zulu) << 24;
    return mixedHash(mixedHash(spelling, quint64(microseconds)), 1);
}

quint64 uuidHash(const UuidBits &bits)
{
    return mixedHash(mixedHash(bits[0], bits[1]), 2);
}

// The same value may be packed in one block and not in another: its hash is the same.
quint64 valueHash(std::string_view text)
{
    constexpr size_t shortestTime = 10;
    constexpr size_t uuidLength = 36;
    if (text.size() >= shortestTime && text[4] == '-') {
        const std::optional<Timestamp> time = parseTimestamp(text);
        if (time && time->exact)
            return timeHash(time->microseconds, time->format);
    } else if (text.size() == uuidLength) {
        if (const std::optional<UuidBits> bits = uuidFromText(text))
            return uuidHash(*bits);
    }
    return textHash(text);
}

class BlockCounter
{
public:
    explicit BlockCounter(Share &share)
        : m_share(share)
    {
    }

    void count(const RowSpan &span, CaseRow firstRow, const CaseColumn *column)
    {
        using Encoding = CaseColumn::Encoding;
        if (!column || column->encoding() == Encoding::Empty) {
            m_share.missing += quint32(span.rows.size());
            return;
        }
        switch (column->encoding()) {
        case Encoding::Time:
            for (const CaseRow row : span.rows)
                addTime(span.block, row - firstRow, *column);
            break;
        case Encoding::Uuid:
            for (const CaseRow row : span.rows)
                addUuid(span.block, row - firstRow, *column);
            break;
        case Encoding::Text:
            for (const CaseRow row : span.rows)
                addText(span.block, row - firstRow, *column, 1);
            break;
        default:
            m_counts.assign(column->slotCount(), 0);
            for (const CaseRow row : span.rows)
                ++m_counts[column->slotOf(row - firstRow)];
            for (quint32 slot = 0; slot < m_counts.size(); ++slot) {
                if (m_counts[slot] != 0)
                    addText(span.block, slot, *column, m_counts[slot]);
            }
        }
    }

private:
    Share &m_share;
    std::vector<quint32> m_counts; // of the slots of a dictionary

    void add(quint64 hash, quint32 block, quint32 slot, const CaseColumn &column, quint32 cases)
    {
        m_share.add(hash, block, slot, cases);
        m_share.ranges.add(column, slot, cases);
    }

    void addTime(quint32 block, quint32 slot, const CaseColumn &column)
    {
        if (column.slotTime(slot) == noTime)
            ++m_share.missing;
        else
            add(timeHash(column.slotTime(slot), column.timeFormat()), block, slot, column, 1);
    }

    void addUuid(quint32 block, quint32 slot, const CaseColumn &column)
    {
        if (column.slotUuid(slot) == UuidBits{})
            ++m_share.missing;
        else
            add(uuidHash(column.slotUuid(slot)), block, slot, column, 1);
    }

    void addText(quint32 block, quint32 slot, const CaseColumn &column, quint32 cases)
    {
        const std::string_view text = column.slotText(slot);
        if (!text.empty())
            add(valueHash(text), block, slot, column, cases);
        else if (column.slotKind(slot) == ValueKind::Missing)
            m_share.missing += cases;
        else
            m_share.blank += cases;
    }
};

bool isMoreFrequent(const Entry &a, const Entry &b)
{
    if (a.cases != b.cases)
        return a.cases > b.cases;
    return a.block != b.block ? a.block < b.block : a.slot < b.slot;
}

// The values of some hash ranges, each once.
class ValueTable
{
public:
    ValueTable(const Columns &columns, size_t mostFrequent)
        : m_columns(columns)
        , m_mostFrequent(mostFrequent)
    {
    }

    void addPart(const std::vector<Share> &shares, size_t part)
    {
        size_t entries = 0;
        for (const Share &share : shares)
            entries += share.parts[part].size();
        if (entries == 0)
            return;
        size_t places = 16;
        while (places < entries * 2)
            places *= 2;
        m_places.assign(places, 0);
        m_values.clear();
        m_values.reserve(entries);
        for (const Share &share : shares) {
            for (const Entry &entry : share.parts[part])
                addEntry(entry);
        }
        distinct += quint32(m_values.size());
        for (const Entry &value : m_values)
            noteFrequent(value);
    }

    quint32 distinct = 0;
    const std::vector<Entry> &frequent() const { return m_frequent; }

private:
    const Columns &m_columns;
    size_t m_mostFrequent;
    std::vector<quint32> m_places; // open addressing; number of the value + 1, 0: free
    std::vector<Entry> m_values;
    std::vector<Entry> m_frequent; // a heap with the least frequent on top
    CellScratch m_scratch;
    CellScratch m_otherScratch;

    void addEntry(const Entry &entry)
    {
        const size_t mask = m_places.size() - 1;
        for (size_t at = entry.hash & mask;; at = (at + 1) & mask) {
            if (m_places[at] == 0) {
                m_values.push_back(entry);
                m_places[at] = quint32(m_values.size());
                return;
            }
            Entry &known = m_values[m_places[at] - 1];
            if (known.hash == entry.hash && isSame(known, entry)) {
                known.cases += entry.cases;
                return;
            }
        }
    }

    bool isSame(const Entry &a, const Entry &b)
    {
        using Encoding = CaseColumn::Encoding;
        const CaseColumn &left = *m_columns[a.block];
        const CaseColumn &right = *m_columns[b.block];
        if (left.encoding() == Encoding::Time && right.encoding() == Encoding::Time)
            return left.slotTime(a.slot) == right.slotTime(b.slot) && left.timeFormat() == right.timeFormat();
        if (left.encoding() == Encoding::Uuid && right.encoding() == Encoding::Uuid)
            return left.slotUuid(a.slot) == right.slotUuid(b.slot);
        return left.slotCell(a.slot, m_scratch).text == right.slotCell(b.slot, m_otherScratch).text;
    }

    void noteFrequent(const Entry &value)
    {
        if (m_frequent.size() == m_mostFrequent) {
            if (m_frequent.empty() || !isMoreFrequent(value, m_frequent.front()))
                return;
            std::pop_heap(m_frequent.begin(), m_frequent.end(), isMoreFrequent);
            m_frequent.pop_back();
        }
        m_frequent.push_back(value);
        std::push_heap(m_frequent.begin(), m_frequent.end(), isMoreFrequent);
    }
};

// The rows in columns that have a value for each row.
size_t packedRows(const Columns &columns, std::span<const RowSpan> spans)
{
    size_t rows = 0;
    for (const RowSpan &span : spans) {
        const CaseColumn *column = columns[span.block];
        if (column && column->encoding() != CaseColumn::Encoding::Empty &&
            column->encoding() != CaseColumn::Encoding::Dictionary)
            rows += span.rows.size();
    }
    return rows;
}

// The blocks that hold rows, shared out by the number of their rows' spans.
std::vector<Share> countBlocks(const CaseSnapshot &snapshot, const Columns &columns,
                               const std::vector<RowSpan> &spans, const ShownNames *names,
                               const std::atomic<bool> &cancelled)
{
    std::vector<Share> shares; // each with a collator of its own
    const size_t threads = sharesFor(spans.size(), spansWorthAThread);
    shares.reserve(threads);
    for (size_t i = 0; i < threads; ++i)
        shares.emplace_back(names);
    runShares(shares.size(), [&](size_t number) {
        BlockCounter counter(shares[number]);
        const size_t begin = spans.size() * number / shares.size();
        const size_t end = spans.size() * (number + 1) / shares.size();
        shares[number].reserve(packedRows(columns, std::span(spans).subspan(begin, end - begin)));
        for (size_t i = begin; i < end && !cancelled; ++i) {
            const quint32 block = spans[i].block;
            counter.count(spans[i], snapshot.entries()[block].firstRow, columns[block]);
        }
    });
    return shares;
}

std::vector<ValueTable> joinValues(const Columns &columns, const std::vector<Share> &shares,
                                   size_t mostFrequent, const std::atomic<bool> &cancelled)
{
    size_t entries = 0;
    for (const Share &share : shares) {
        for (const std::vector<Entry> &part : share.parts)
            entries += part.size();
    }
    std::vector<ValueTable> tables(sharesFor(entries, entriesWorthAThread),
                                   ValueTable(columns, mostFrequent));
    runShares(tables.size(), [&](size_t number) {
        const size_t end = partCount * (number + 1) / tables.size();
        for (size_t part = partCount * number / tables.size(); part < end && !cancelled; ++part)
            tables[number].addPart(shares, part);
    });
    return tables;
}

// Several ids may have one name, or be of one kind.
void joinEqual(QList<ColumnProfile::Value> &values)
{
    QHash<QString, qsizetype> places;
    QList<ColumnProfile::Value> joined;
    for (const ColumnProfile::Value &value : std::as_const(values)) {
        const auto known = places.constFind(value.text);
        if (known != places.cend()) {
            joined[*known].cases += value.cases;
        } else {
            places.insert(value.text, joined.size());
            joined.append(value);
        }
    }
    std::stable_sort(joined.begin(), joined.end(),
                     [](const auto &a, const auto &b) { return a.cases > b.cases; });
    values = joined;
}

} // namespace

ColumnProfile profileColumn(const CaseSnapshot &snapshot, const RowMap &rows, const ColumnKey &column,
                            const OwnerDirectory &owners, int mostFrequent,
                            const std::atomic<bool> &cancelled)
{
    const ColumnKey stored = storedColumn(column);
    Columns columns;
    for (const CaseSnapshot::Entry &entry : snapshot.entries())
        columns.push_back(entry.block->find(stored));

    const bool ascends = std::is_sorted(rows.begin(), rows.end());
    const RowMap ordered = ascends ? RowMap() : ascendingRows(rows, snapshot);
    const std::vector<RowSpan> spans = rowSpans(ascends ? rows : ordered, snapshot);
    const ShownNames shownNames{owners, column};
    const ShownNames *names = showsNames(column) ? &shownNames : nullptr;
    const std::vector<Share> shares = countBlocks(snapshot, columns, spans, names, cancelled);
    const bool joinsIds = isDerived(column);
    const size_t most = joinsIds ? std::numeric_limits<size_t>::max() : size_t(mostFrequent);
    const std::vector<ValueTable> tables = joinValues(columns, shares, most, cancelled);

    ColumnProfile profile;
    profile.cases = quint32(rows.size());
    ValueRanges ranges(names);
    for (const Share &share : shares) {
        profile.missing += share.missing;
        profile.blank += share.blank;
        ranges.add(share.ranges);
    }
    ranges.writeTo(profile);
    profile.filled = profile.cases - profile.missing - profile.blank;
    std::vector<Entry> frequent;
    for (const ValueTable &table : tables) {
        profile.distinct += table.distinct;
        frequent.insert(frequent.end(), table.frequent().begin(), table.frequent().end());
    }
    std::sort(frequent.begin(), frequent.end(), isMoreFrequent);
    frequent.resize(std::min(frequent.size(), most));
    CellScratch scratch;
    for (const Entry &value : frequent) {
        const QString text = textFromUtf8(columns[value.block]->slotCell(value.slot, scratch).text);
        profile.frequent.append({joinsIds ? owners.shownText(column, text) : text, value.cases});
    }
    if (joinsIds) {
        joinEqual(profile.frequent);
        profile.distinct = quint32(profile.frequent.size());
        profile.frequent.resize(std::min<qsizetype>(profile.frequent.size(), mostFrequent));
    }
    return profile;
}

} // namespace ccb
