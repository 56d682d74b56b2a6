// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casecolumn.h"
#include "core/columnprofile.h"
#include "core/textorder.h"

#include <string>

namespace ccb
{

// What a column shows in place of the ids that it holds.
struct ShownNames {
    const OwnerDirectory &owners;
    ColumnKey column;
};

// Sorts the values of a column into numbers, times and texts, as a sort of the table does, and keeps the
// least and the greatest of each. Part of profileColumn(); one each thread.
class ValueRanges
{
public:
    // names: the values are ids, and compared by what is shown for them. Null: they are not. It must outlive
    // this.
    explicit ValueRanges(const ShownNames *names);

    void add(const CaseColumn &column, quint32 slot, quint32 cases);
    void add(const ValueRanges &others);
    void writeTo(ColumnProfile &profile) const;

private:
    template <typename Key>
    struct Range {
        struct Value {
            Key key;
            std::string text;
        };
        quint32 cases = 0;
        Value least{};
        Value greatest{};
    };

    const ShownNames *m_names;
    TextOrder m_order;
    Range<double> m_numbers;
    Range<std::int64_t> m_times;
    Range<std::string> m_texts; // the key is what is compared
    double m_sum = 0;
    CellScratch m_scratch;

    template <typename Key>
    void note(Range<Key> &range, const Key &key, std::string_view text, quint32 cases);
    void noteText(std::string_view compared, std::string_view text, quint32 cases);
    bool isBefore(std::string_view a, std::string_view b) const;
};

} // namespace ccb
