// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/valuetest.h"

#include "core/patterntest.h"
#include "core/searchword.h"
#include "core/textfold.h"
#include "core/textorder.h"
#include "core/utf8text.h"

#include <algorithm>
#include <functional>
#include <string>
#include <unordered_set>

namespace ccb
{

namespace
{

using Encoding = CaseColumn::Encoding;

bool holdsTexts(const CaseColumn &column)
{
    return column.encoding() == Encoding::Dictionary || column.encoding() == Encoding::Text;
}

class ContainsTest : public ValueTest
{
public:
    explicit ContainsTest(const QString &text)
        : m_word(text)
    {
    }

    bool matches(const Cell &cell) const override
    {
        return !cell.isBlank() && (m_word.isEmpty() || m_word.occursIn(cell.text));
    }
    void markSlots(const CaseColumn &column, std::vector<quint8> &hits) const override
    {
        if (m_word.isEmpty())
            ValueTest::markSlots(column, hits);
        else
            m_word.markSlots(column, hits);
    }

private:
    SearchWord m_word;
};

// Equals one of some values.
class ExactTest : public ValueTest
{
public:
    ExactTest(const QStringList &values, const ValueTestSetting &setting)
    {
        for (const QString &value : values) {
            m_texts.insert(value.toStdString());
            if (const auto id = uuidFromText(value.toStdString()))
                m_ids.push_back(*id);
            if (const auto time = parseTimestamp(value.toStdString()); time && time->exact)
                m_exactTimes.push_back(*time);
            if (const auto time = typedTime(value, setting.zone); time && setting.wholeDays)
                m_times.push_back(time->instants);
        }
        if (values.size() == 1)
            m_onlyText = values.first().toStdString();
        m_matchesBlank = m_texts.contains(std::string());
    }

    bool matches(const Cell &cell) const override
    {
        if (hasText(cell.text))
            return true;
        if (m_times.empty() || cell.isBlank())
            return false;
        const std::optional<Timestamp> time = parseTimestamp(cell.text);
        return time && time->format.hasTime && isWithin(time->microseconds);
    }

    void markSlots(const CaseColumn &column, std::vector<quint8> &hits) const override
    {
        if (column.encoding() == Encoding::Uuid)
            markIds(column, hits);
        else if (column.encoding() == Encoding::Time)
            markTimes(column, hits);
        else if (holdsTexts(column) && m_times.empty())
            markTexts(column, hits);
        else
            ValueTest::markSlots(column, hits);
    }

private:
    struct Hash {
        using is_transparent = void;
        size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
    };

    std::unordered_set<std::string, Hash, std::equal_to<>> m_texts;
    std::optional<std::string> m_onlyText;
    std::vector<UuidBits> m_ids;
    std::vector<Timestamp> m_exactTimes;
    std::vector<TypedTime::Span> m_times;
    bool m_matchesBlank = false;

    bool hasText(std::string_view text) const
    {
        return m_onlyText ? text == *m_onlyText : m_texts.contains(text);
    }

    bool isWithin(std::int64_t time) const
    {
        return std::any_of(m_times.begin(), m_times.end(),
                           [time](const TypedTime::Span &span) { return span.holds(time); });
    }

    void markTexts(const CaseColumn &column, std::vector<quint8> &hits) const
    {
        for (quint32 slot = 0; slot < hits.size(); ++slot)
            hits[slot] |= quint8(hasText(column.slotText(slot)));
    }

    void markIds(const CaseColumn &column, std::vector<quint8> &hits) const
    {
        for (quint32 slot = 0; slot < hits.size(); ++slot) {
            const UuidBits &id = column.slotUuid(slot);
            const bool found =
                id == UuidBits{} ? m_matchesBlank : std::find(m_ids.begin(), m_ids.end(), id) != m_ids.end();
            hits[slot] |= quint8(found);
        }
    }

    // All texts of the column are written in one format, so that two of them are the same when their times
    // are.
    void markTimes(const CaseColumn &column, std::vector<quint8> &hits) const
    {
        const TimeFormat format = column.timeFormat();
        std::vector<TypedTime::Span> spans = format.hasTime ? m_times : std::vector<TypedTime::Span>();
        for (const Timestamp &time : m_exactTimes) {
            if (time.format == format)
                spans.push_back({time.microseconds, time.microseconds + 1});
        }
        for (quint32 slot = 0; slot < hits.size(); ++slot) {
            const std::int64_t time = column.slotTime(slot);
            const auto holds = [time](const TypedTime::Span &span) { return span.holds(time); };
            const bool found =
                time == noTime ? m_matchesBlank : std::any_of(spans.begin(), spans.end(), holds);
            hits[slot] |= quint8(found);
        }
    }
};

// Less, AtMost, Greater, AtLeast, and Between as AtLeast the first and AtMost the second.
class OrderTest : public ValueTest
{
public:
    OrderTest(const ColumnCondition &condition, const ValueTestSetting &setting)
        : m_setting(setting)
    {
        switch (condition.op) {
        case ConditionOperator::Less:
            m_upper = bound(condition.value(), false);
            break;
        case ConditionOperator::AtMost:
            m_upper = bound(condition.value(), true);
            break;
        case ConditionOperator::Greater:
            m_lower = bound(condition.value(), false);
            break;
        case ConditionOperator::AtLeast:
            m_lower = bound(condition.value(), true);
            break;
        default:
            m_lower = bound(condition.values.value(0), true);
            m_upper = bound(condition.values.value(1), true);
        }
        const Bound &any = m_lower ? *m_lower : *m_upper;
        m_meaning = any.meaning;
        m_neverMatches = m_lower && m_upper && m_lower->meaning != m_upper->meaning;
    }

    bool matches(const Cell &cell) const override
    {
        return !cell.isBlank() && !m_neverMatches && isBetween(cell.text, caseInsensitiveOrder());
    }

    void markSlots(const CaseColumn &column, std::vector<quint8> &hits) const override
    {
        if (m_neverMatches || column.encoding() == Encoding::Empty)
            return;
        if (column.encoding() == Encoding::Time && !m_setting.textOnly) {
            if (m_meaning == ValueMeaning::Time)
                markTimes(column, hits);
            return;
        }
        const TextOrder &texts = caseInsensitiveOrder(); // once: finding it takes longer than using it
        CellScratch scratch;
        for (quint32 slot = 0; slot < hits.size(); ++slot) {
            const std::string_view text =
                holdsTexts(column) ? column.slotText(slot) : column.slotCell(slot, scratch).text;
            hits[slot] |= quint8(!text.empty() && isBetween(text, texts));
        }
    }

private:
    struct Bound {
        ValueMeaning meaning = ValueMeaning::Text;
        bool included = false;
        double number = 0;
        TypedTime time;
        std::string text;
    };

    ValueTestSetting m_setting;
    std::optional<Bound> m_lower;
    std::optional<Bound> m_upper;
    ValueMeaning m_meaning = ValueMeaning::Text;
    bool m_neverMatches = false;

    Bound bound(const QString &operand, bool included) const
    {
        Bound made{ValueMeaning::Text, included, 0, {}, operand.toStdString()};
        if (m_setting.textOnly)
            return made;
        if (const auto number = numberFrom(made.text)) {
            made.meaning = ValueMeaning::Number;
            made.number = *number;
        } else if (const auto time = typedTime(operand, m_setting.zone)) {
            made.meaning = ValueMeaning::Time;
            made.time = *time;
        }
        return made;
    }

    bool isBetween(std::string_view text, const TextOrder &texts) const
    {
        if (m_meaning == ValueMeaning::Number) {
            const std::optional<double> number = numberFrom(text);
            return number && isBetween(*number);
        }
        if (m_meaning == ValueMeaning::Time) {
            const std::optional<Timestamp> time = numberFrom(text) ? std::nullopt : parseTimestamp(text);
            return time && isBetween(time->microseconds, time->format);
        }
        if (!m_setting.textOnly && meaningOf(text) != ValueMeaning::Text)
            return false;
        const auto order = [&](const Bound &bound) { return texts.compare(text, bound.text); };
        return (!m_lower || (m_lower->included ? order(*m_lower) >= 0 : order(*m_lower) > 0)) &&
               (!m_upper || (m_upper->included ? order(*m_upper) <= 0 : order(*m_upper) < 0));
    }

    bool isBetween(double number) const
    {
        return (!m_lower || (m_lower->included ? number >= m_lower->number : number > m_lower->number)) &&
               (!m_upper || (m_upper->included ? number <= m_upper->number : number < m_upper->number));
    }

    bool isBetween(std::int64_t time, const TimeFormat &format) const
    {
        const TypedTime::Span span = wanted(format);
        return span.holds(time);
    }

    // A day is not over before its end: what is greater than a day begins with the next one.
    TypedTime::Span wanted(const TimeFormat &format) const
    {
        TypedTime::Span span{std::numeric_limits<std::int64_t>::min() + 1, // the least is `noTime`
                             std::numeric_limits<std::int64_t>::max()};
        if (m_lower) {
            const TypedTime::Span &lower = m_lower->time.spanFor(format);
            span.begin = m_lower->included ? lower.begin : lower.end;
        }
        if (m_upper) {
            const TypedTime::Span &upper = m_upper->time.spanFor(format);
            span.end = m_upper->included ? upper.end : upper.begin;
        }
        return span;
    }

    void markTimes(const CaseColumn &column, std::vector<quint8> &hits) const
    {
        const TypedTime::Span span = wanted(column.timeFormat());
        for (quint32 slot = 0; slot < hits.size(); ++slot)
            hits[slot] |= quint8(span.holds(column.slotTime(slot)));
    }
};

// Blank, NotBlank or Missing.
class PresenceTest : public ValueTest
{
public:
    explicit PresenceTest(ConditionOperator wanted)
        : m_wanted(wanted)
    {
    }

    bool matches(const Cell &cell) const override { return presenceOf(cell) == m_wanted; }

    void markSlots(const CaseColumn &column, std::vector<quint8> &hits) const override
    {
        for (quint32 slot = 0; slot < hits.size(); ++slot)
            hits[slot] |= quint8(presenceOf(column, slot) == m_wanted);
    }

private:
    ConditionOperator m_wanted;

    static ConditionOperator presenceOf(const Cell &cell)
    {
        if (cell.kind == ValueKind::Missing)
            return ConditionOperator::Missing;
        return cell.text.empty() ? ConditionOperator::Blank : ConditionOperator::NotBlank;
    }

    // Times and ids have no blanks, and their texts take long to make.
    static ConditionOperator presenceOf(const CaseColumn &column, quint32 slot)
    {
        const auto thereIf = [](bool there) {
            return there ? ConditionOperator::NotBlank : ConditionOperator::Missing;
        };
        switch (column.encoding()) {
        case Encoding::Empty:
            return ConditionOperator::Missing;
        case Encoding::Time:
            return thereIf(column.slotTime(slot) != noTime);
        case Encoding::Uuid:
            return thereIf(column.slotUuid(slot) != UuidBits{});
        case Encoding::Dictionary:
        case Encoding::Text:
            return presenceOf({column.slotKind(slot), column.slotText(slot)});
        }
        Q_UNREACHABLE();
    }
};

} // namespace

ValueTest::~ValueTest() = default;

void ValueTest::markSlots(const CaseColumn &column, std::vector<quint8> &hits) const
{
    CellScratch scratch;
    for (quint32 slot = 0; slot < hits.size(); ++slot)
        hits[slot] |= quint8(matches(column.slotCell(slot, scratch)));
}

std::unique_ptr<const ValueTest> makeValueTest(const ColumnCondition &condition,
                                               const ValueTestSetting &setting)
{
    switch (condition.op) {
    case ConditionOperator::Contains:
        return std::make_unique<ContainsTest>(condition.value());
    case ConditionOperator::Equals:
    case ConditionOperator::NotEquals:
        return std::make_unique<ExactTest>(QStringList{condition.value()}, setting);
    case ConditionOperator::OneOf:
        return std::make_unique<ExactTest>(condition.values, setting);
    case ConditionOperator::Less:
    case ConditionOperator::AtMost:
    case ConditionOperator::Greater:
    case ConditionOperator::AtLeast:
    case ConditionOperator::Between:
        return std::make_unique<OrderTest>(condition, setting);
    case ConditionOperator::Matches:
        return std::make_unique<PatternTest>(condition.value());
    case ConditionOperator::Blank:
    case ConditionOperator::NotBlank:
    case ConditionOperator::Missing:
        return std::make_unique<PresenceTest>(condition.op);
    }
    Q_UNREACHABLE();
}

} // namespace ccb
