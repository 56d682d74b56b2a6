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

    // A sign and a number, such as +22300123456: texts of one sign have the order of their numbers.
    struct SignedNumber {
        char sign = 0;
        quint64 number = 0;
    };
    // The numbers of one sign between two that were noted: none of them is the least text or the greatest.
    struct Between {
        char sign = 0; // 0: there is none
        quint64 first = 0;
        quint64 last = 0;

        bool holds(SignedNumber text) const
        {
            return text.sign == sign && first <= text.number && text.number <= last;
        }
        void extendTo(SignedNumber text);
    };

    const ShownNames *m_names;
    TextOrder m_order;
    Between m_noted;
    Range<double> m_numbers;
    Range<std::int64_t> m_times;
    Range<std::string> m_texts; // the key is what is compared
    double m_sum = 0;
    CellScratch m_scratch;

    template <typename Key>
    void note(Range<Key> &range, const Key &key, std::string_view text, quint32 cases);
    void noteText(std::string_view compared, std::string_view text, quint32 cases);
    static SignedNumber signedNumber(std::string_view text); // its sign is 0 when it is anything else
    bool isBefore(std::string_view a, std::string_view b) const;
};

} // namespace ccb
