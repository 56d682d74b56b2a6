// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/oddcases.h"

#include "demo/demopeople.h"

#include <array>
#include <cstdio>
#include <string_view>

namespace ccb
{

namespace
{

constexpr size_t longTextSize = size_t(200) * 1024; // bytes
constexpr int manyProperties = 400;
constexpr std::int64_t firstIndexing = 1'714'730'400'000'000; // 2024-05-03 10:00
constexpr std::int64_t indexingStep = 1'000'000;

std::string numbered(const char *format, int number)
{
    std::array<char, 40> text{};
    const int length = std::snprintf(text.data(), text.size(), format, number);
    return {text.data(), size_t(length)};
}

// No piece of it is like another, so that a missing one shows.
std::string longText()
{
    std::string text = "\"";
    for (int number = 0; text.size() < longTextSize; ++number)
        text += numbered("%06d \xC3\xA9, ", number);
    return text + "the end\"";
}

std::string fourHundred()
{
    std::string members;
    for (int number = 1; number <= manyProperties; ++number) {
        members += number > 1 ? ", " : "";
        members += numbered("\"property_%03d\": ", number) + numbered("\"value %d\"", number);
    }
    return members;
}

constexpr const char *valuesOfEveryKind =
    R"("a_null": null, "a_decimal": 0.10, "a_large_number": 12345678901234567890, "a_huge_number": 1e400, )"
    R"("an_exponent": -1.50E+3, "a_truth": true, "a_lie": false, "a_list": ["one", 2.0, [], {"deep": null}], )"
    R"("an_object": {"b": {"a": [1e2]}, "a": " x "}, "an_empty_list": [], "an_empty_object": {}, )"
    R"("a_blank": "", "blanks": "  two  ", "text_null": "null", "text_true": "true", "text_number": "007", )"
    R"("quotes": "say \"hi\", \\ and \/", "lines": "one\ntwo\r\nthree\tfour", "formula": "=1+1")";

constexpr const char *strangeNames =
    R"("a.dotted.name": "dots", "a name with spaces": "spaces", "\ud83d\ude00": "emoji", )"
    R"(" blanks around ": "around", "": "no name", "case_id": "not the id", "closed": "not the status", )"
    R"("owner_name": "not the owner", "properties.case_id": "prefixed", "indices.parent": "not an index", )"
    R"("=formula": "formula", "a \"quoted\", name": "quoted", "two\nlines": "lines", "na\u00efve": "accents", )"
    R"("CASE_ID": "capitals", "\u0627\u0633\u0645": "right to left")";

constexpr const char *strangeTexts =
    R"("arabic": "\u0645\u0631\u064a\u0645 123 \u0628\u0646\u062a", "hebrew": "\u05e9\u05dc\u05d5\u05dd (a) b", )"
    R"("override": "abc\u202edef\u202c", "family": "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67", )"
    R"("combining": "e\u0301", "nul": "before\u0000after", "controls": "\u0001\u001b[31m\u007f", )"
    R"("byte_order_mark": "\ufeffmarked", "separators": "one\u2028two\u2029three\u00a0four", )"
    R"("no_character": "\uffff", "lone_high": "\ud800", "lone_low": "a\udc00b", "\ud83d": "lone name")";

constexpr const char *strangeDates =
    R"("words": "sometime in May", "no_such_day": "2024-02-30", "no_such_time": "2024-01-01T25:61:00", )"
    R"("two_digits": "3/5/24", "zeros": "0000-00-00", "number": 20240503, "far": "99999-01-01", )"
    R"("week": "2024-W18-5", "early": "0001-01-01T00:00:00Z")";

constexpr const char *strangeIndices =
    R"({"parent": {"case_id": "no-such-case", "case_type": "odd", "relationship": "child"}, )"
    R"("myself": {"case_id": "odd-indices", "case_type": "odd", "relationship": "extension"}, )"
    R"("a.dotted name": {"case_id": "odd-values", "case_type": "other", "relationship": "question"}, )"
    R"("\ud83d\ude00": {"case_id": "odd-names", "case_type": "odd", "relationship": "child"}})";

std::string indexTo(const char *caseId)
{
    return std::string(R"({"parent": {"case_id": ")") + caseId +
           R"(", "case_type": "odd", "relationship": "child"}})";
}

std::string hostedBy(const char *caseId)
{
    return std::string(R"({"host": {"case_id": ")") + caseId +
           R"(", "case_type": "odd", "relationship": "extension"}})";
}

std::string quoted(std::string_view plain)
{
    return '"' + std::string(plain) + '"';
}

} // namespace

std::vector<OddCase> oddCases()
{
    const std::string owner = quoted(demoOwnerIds().workers.front());
    std::vector<OddCase> cases{
        {.id = "odd-values",
         .name = R"("Values of every kind")",
         .owner = owner,
         .properties = valuesOfEveryKind},
        {.id = "odd-many",
         .name = R"("Four hundred properties")",
         .owner = owner,
         .properties = fourHundred()},
        {.id = "odd-long",
         .name = R"("A long text")",
         .owner = owner,
         .properties = "\"long\": " + longText()},
        {.id = "odd-names",
         .name = R"("<b>Names</b> & \"such\"")",
         .owner = owner,
         .properties = strangeNames},
        {.id = "odd-texts",
         .name = R"("\u0645\u0631\u064a\u0645 \u0628\u0646\u062a \u062e\u0627\u0644\u062f \ud83d\ude00")",
         .owner = owner,
         .properties = strangeTexts},
        {.id = "odd-dates",
         .name = R"("Dates")",
         .owner = owner,
         .opened = R"("sometime in May")",
         .modified = R"("31/12/2024")",
         .dateClosed = R"("0000-00-00")",
         .properties = strangeDates},
        {.id = "odd-closed-true", .name = R"("Closed as text")", .closed = R"("true")", .owner = owner},
        {.id = "odd-closed-yes", .name = R"("Closed in a word")", .closed = R"("yes")", .owner = owner},
        {.id = "odd-no-owner", .name = "null", .properties = R"("left": "alone")"},
        {.id = "odd-indices", .name = R"("Indices")", .owner = owner, .indices = strangeIndices},
        {.id = "odd-cycle-a", .name = R"("Cycle A")", .owner = owner, .indices = indexTo("odd-cycle-b")},
        {.id = "odd-cycle-b", .name = R"("Cycle B")", .owner = owner, .indices = indexTo("odd-cycle-c")},
        {.id = "odd-cycle-c", .name = R"("Cycle C")", .owner = owner, .indices = indexTo("odd-cycle-a")},
        {.id = "odd-child-of-closed",
         .name = R"("Child of a closed case")",
         .owner = owner,
         .indices = indexTo("odd-closed-true")},
        {.id = "odd-grandchild",
         .name = R"("Extension of a child of a closed case")",
         .owner = owner,
         .indices = hostedBy("odd-child-of-closed")},
        {.id = "odd-unknown",
         .name = R"("Fields nobody knows")",
         .owner = owner,
         .properties = R"("twice": "first", "once": "only", "twice": "second")",
         .unknown = R"("a_new_field": {"deep": [1.50, {"x": null}], "": "\u0000"}, "another": 1e400, )"
                    R"("tags": ["a", "a"])"},
    };
    for (size_t i = 0; i < cases.size(); ++i)
        cases[i].indexedOn = firstIndexing + std::int64_t(i) * indexingStep;
    return cases;
}

} // namespace ccb
