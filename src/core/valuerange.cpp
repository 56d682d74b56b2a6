// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/valuerange.h"

#include "core/collation.h"
#include "core/utf8text.h"
#include "core/valueorder.h"

#include <algorithm>

namespace ccb
{

namespace
{

// Whether the text begins as a number or a time does.
bool mayMeasure(std::string_view text)
{
    const char first = text.empty() ? '\0' : text.front();
    return first == '-' || first == '.' || (first >= '0' && first <= '9');
}

template <typename Range>
void setOut(const Range &range, ColumnProfile::Range &out)
{
    out = {range.cases, textFromUtf8(range.least.text), textFromUtf8(range.greatest.text)};
}

} // namespace

ValueRanges::ValueRanges(const ShownNames *names)
    : m_names(names)
    , m_order(naturalCollator())
{
}

void ValueRanges::add(const CaseColumn &column, quint32 slot, quint32 cases)
{
    if (column.encoding() == CaseColumn::Encoding::Time && !m_names) {
        // Its text is written out for a new least or greatest alone.
        const std::int64_t time = column.slotTime(slot);
        const bool isNew = m_times.cases == 0 || time < m_times.least.key || time > m_times.greatest.key;
        if (isNew)
            note(m_times, time, column.slotCell(slot, m_scratch).text, cases);
        else
            m_times.cases += cases;
        return;
    }
    const bool isPacked =
        column.encoding() == CaseColumn::Encoding::Time || column.encoding() == CaseColumn::Encoding::Uuid;
    const std::string_view text = isPacked ? column.slotCell(slot, m_scratch).text : column.slotText(slot);
    if (m_names) {
        const QString shown = m_names->owners.shownText(m_names->column, textFromUtf8(text));
        const std::string compared = shown.toStdString();
        noteText(compared, isDerived(m_names->column) ? compared : std::string(text), cases);
    } else if (!mayMeasure(text)) {
        noteText(text, text, cases);
    } else if (const std::optional<double> number = numberFrom(text)) {
        m_sum += *number * cases;
        note(m_numbers, *number, text, cases);
    } else if (const std::optional<Timestamp> time = parseTimestamp(text)) {
        note(m_times, time->microseconds, text, cases);
    } else {
        noteText(text, text, cases);
    }
}

void ValueRanges::add(const ValueRanges &others)
{
    const auto join = [](auto &range, const auto &other, auto isLess) {
        if (other.cases == 0)
            return;
        if (range.cases == 0 || isLess(other.least.key, range.least.key))
            range.least = other.least;
        if (range.cases == 0 || isLess(range.greatest.key, other.greatest.key))
            range.greatest = other.greatest;
        range.cases += other.cases;
    };
    join(m_numbers, others.m_numbers, std::less<>());
    join(m_times, others.m_times, std::less<>());
    join(m_texts, others.m_texts,
         [this](const std::string &a, const std::string &b) { return isBefore(a, b); });
    m_sum += others.m_sum;
}

void ValueRanges::writeTo(ColumnProfile &profile) const
{
    setOut(m_numbers, profile.numbers);
    setOut(m_times, profile.times);
    setOut(m_texts, profile.texts);
    profile.sum = m_sum;
}

template <typename Key>
void ValueRanges::note(Range<Key> &range, const Key &key, std::string_view text, quint32 cases)
{
    if (range.cases == 0 || key < range.least.key)
        range.least = {key, std::string(text)};
    if (range.cases == 0 || range.greatest.key < key)
        range.greatest = {key, std::string(text)};
    range.cases += cases;
}

void ValueRanges::noteText(std::string_view compared, std::string_view text, quint32 cases)
{
    // To ask for the order twice takes longer than all the rest that is done with a telephone number.
    const SignedNumber code = signedNumber(compared);
    const bool isBetween = code.sign != 0 && m_noted.holds(code);
    if (!isBetween) {
        if (m_texts.cases == 0 || isBefore(compared, m_texts.least.key))
            m_texts.least = {std::string(compared), std::string(text)};
        if (m_texts.cases == 0 || isBefore(m_texts.greatest.key, compared))
            m_texts.greatest = {std::string(compared), std::string(text)};
        if (code.sign != 0)
            m_noted.extendTo(code);
    }
    m_texts.cases += cases;
}

void ValueRanges::Between::extendTo(SignedNumber text)
{
    if (text.sign != sign)
        *this = {text.sign, text.number, text.number};
    first = std::min(first, text.number);
    last = std::max(last, text.number);
}

ValueRanges::SignedNumber ValueRanges::signedNumber(std::string_view text)
{
    constexpr quint8 lastAscii = 0x7f;
    constexpr size_t longest = 19; // a sign and 18 digits: those fit the number
    if (text.size() < 2 || text.size() > longest || text.front() == 0 || quint8(text.front()) > lastAscii ||
        (text.front() >= '0' && text.front() <= '9') || text[1] == '0')
        return {};
    quint64 number = 0;
    for (const char c : text.substr(1)) {
        if (c < '0' || c > '9')
            return {};
        number = number * 10 + quint64(c - '0');
    }
    return {text.front(), number};
}

bool ValueRanges::isBefore(std::string_view a, std::string_view b) const
{
    return m_order.compare(a, b) < 0;
}

} // namespace ccb
