// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/caseblock.h"

#include <QString>

#include <memory>
#include <vector>

namespace ccb
{

// A case's number in the store, in order of arrival over all blocks. It never changes while the store lives.
using CaseRow = quint32;
inline constexpr CaseRow noRow = 0xffffffffu;

// What the rows of a table show: row numbers of the store, in the order shown.
using RowMap = std::vector<CaseRow>;

// The rows of one block that a newer version of the same case has replaced.
using Tombstones = std::vector<bool>; // empty: none; else one a row

// The blocks of a store at one moment: cheap to copy (a vector of shared pointers), safe to read on any
// thread while the store goes on growing.
class CaseSnapshot
{
public:
    struct Entry {
        CaseBlockPtr block;
        CaseRow firstRow = 0;
        std::shared_ptr<const Tombstones> dead; // null: none
    };
    struct Location {
        quint32 block;
        quint32 row; // within the block
    };

    // A snapshot of one block that is in no store.
    static CaseSnapshot ofBlock(const CaseBlockPtr &block);
    // The cases of both, those of `more` at the end. The same case can be in it twice.
    static CaseSnapshot joined(const CaseSnapshot &first, const CaseSnapshot &more);

    const std::vector<Entry> &entries() const { return m_entries; }
    CaseRow rowCount() const { return m_rowCount; } // the replaced ones included
    bool isEmpty() const { return m_rowCount == 0; }
    Location locate(CaseRow row) const;
    bool isDead(CaseRow row) const;

    Cell cell(CaseRow row, const ColumnKey &key, CellScratch &scratch) const;
    QString text(CaseRow row, const ColumnKey &key) const; // the value as it came

private:
    friend class CaseStore;
    std::vector<Entry> m_entries;
    CaseRow m_rowCount = 0;
};

// Some cases of a snapshot, in order: what a table shows, what is copied or exported.
struct ShownCases {
    CaseSnapshot snapshot;
    RowMap rows;
};

// Reads one column over all blocks of a snapshot; looks the name up once a block, when a cell of that block
// is read first. One each thread.
class ColumnReader
{
public:
    explicit ColumnReader(ColumnKey key)
        : m_key(std::move(key))
    {
    }
    ColumnReader(ColumnKey key, const CaseSnapshot &snapshot)
        : m_key(std::move(key))
    {
        extend(snapshot);
    }

    // Takes in the blocks that came since the last call.
    void extend(const CaseSnapshot &snapshot);
    const ColumnKey &key() const { return m_key; }
    Cell cell(CaseSnapshot::Location at, CellScratch &scratch)
    {
        const CaseColumn *column = columnOf(at.block);
        return column ? column->cell(at.row, scratch) : Cell{};
    }
    // Null: no case of the block has it.
    const CaseColumn *columnOf(quint32 block)
    {
        Place &place = m_places[block];
        if (place.unread)
            place = {nullptr, place.unread->find(m_key)};
        return place.column;
    }

private:
    struct Place {
        const CaseBlock *unread;  // null: it was looked through
        const CaseColumn *column; // the snapshot the caller holds keeps both alive
    };
    ColumnKey m_key;
    std::vector<Place> m_places; // one a block
};

} // namespace ccb
