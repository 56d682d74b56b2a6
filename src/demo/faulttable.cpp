// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/faulttable.h"

#include <QCoreApplication>

#include <array>

namespace ccb
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ccb::DemoFault)
};

constexpr std::array<FaultEntry, faultKindCount> table{{
    {FaultKind::Throttled, "throttled",
     QT_TRANSLATE_NOOP("ccb::DemoFault", "answers 429 and asks to wait for a second"), true},
    {FaultKind::ThrottledFraction, "throttled-fraction",
     QT_TRANSLATE_NOOP("ccb::DemoFault", "answers 429 and asks to wait for 0.3 seconds"), true},
    {FaultKind::ThrottledDate, "throttled-date",
     QT_TRANSLATE_NOOP("ccb::DemoFault", "answers 429 and asks to wait until a date two seconds ahead"),
     true},
    {FaultKind::Unavailable, "unavailable",
     QT_TRANSLATE_NOOP("ccb::DemoFault", "answers 503 with a web page, and asks to wait for a second"), true},
    {FaultKind::Error500, "error-500", QT_TRANSLATE_NOOP("ccb::DemoFault", "answers 500 with a web page"),
     true},
    {FaultKind::Error502, "error-502", QT_TRANSLATE_NOOP("ccb::DemoFault", "answers 502 with a web page"),
     true},
    {FaultKind::Error504, "error-504", QT_TRANSLATE_NOOP("ccb::DemoFault", "answers 504 with a web page"),
     true},
    {FaultKind::NotJson, "not-json",
     QT_TRANSLATE_NOOP("ccb::DemoFault", "answers 200 with the first half of the JSON only"), true},
    {FaultKind::WebPage, "web-page",
     QT_TRANSLATE_NOOP("ccb::DemoFault", "answers 200 with a web page instead of data"), true},
    {FaultKind::Lost, "lost",
     QT_TRANSLATE_NOOP("ccb::DemoFault", "answers every list with 502 after the second page of cases"),
     false},
    {FaultKind::Redirect, "redirect",
     QT_TRANSLATE_NOOP("ccb::DemoFault", "redirects to the same address without the slash at its end"),
     false},
    {FaultKind::RedirectAway, "redirect-away",
     QT_TRANSLATE_NOOP("ccb::DemoFault", "redirects to another server"), false},
    {FaultKind::Closed, "closed",
     QT_TRANSLATE_NOOP("ccb::DemoFault", "closes the connection without an answer"), true},
    {FaultKind::Truncated, "truncated",
     QT_TRANSLATE_NOOP("ccb::DemoFault", "closes the connection in the middle of an answer"), true},
    {FaultKind::Silent, "silent",
     QT_TRANSLATE_NOOP("ccb::DemoFault", "keeps the connection open and never answers"), true},
    {FaultKind::Huge, "huge",
     QT_TRANSLATE_NOOP("ccb::DemoFault", "sends hundreds of megabytes of blanks before the data"), false},
    {FaultKind::SameTime, "same-time",
     QT_TRANSLATE_NOOP("ccb::DemoFault", "gives every case the same indexed_on, and has no v2"), false},
    {FaultKind::NoIndexedOn, "no-indexed-on",
     QT_TRANSLATE_NOOP("ccb::DemoFault", "knows no indexed_on, and has no v2"), false},
    {FaultKind::NoTotal, "no-total",
     QT_TRANSLATE_NOOP("ccb::DemoFault",
                       "counts nothing, names a next page even before an empty one, and has no v2"),
     false},
    {FaultKind::NextPath, "next-path",
     QT_TRANSLATE_NOOP("ccb::DemoFault", "names the next page as an absolute path"), false},
    {FaultKind::NextUrl, "next-url",
     QT_TRANSLATE_NOOP("ccb::DemoFault", "names the next page as an absolute URL"), false},
    {FaultKind::NextAway, "next-away",
     QT_TRANSLATE_NOOP("ccb::DemoFault", "names a next page on another server"), false},
    {FaultKind::CountLeft, "count-left",
     QT_TRANSLATE_NOOP("ccb::DemoFault", "counts in v2 only the cases that are left"), false},
    {FaultKind::Loop, "loop",
     QT_TRANSLATE_NOOP("ccb::DemoFault", "names the second page as the one after the second page"), false},
    {FaultKind::Repeat, "repeat",
     QT_TRANSLATE_NOOP("ccb::DemoFault", "gives the first page again as every later page"), false},
    {FaultKind::Short, "short", QT_TRANSLATE_NOOP("ccb::DemoFault", "counts three more than it ever lists"),
     false},
    {FaultKind::Shifting, "shifting",
     QT_TRANSLATE_NOOP("ccb::DemoFault",
                       "changes a listed case after each page, so that rows move up, and has no v2"),
     false},
    {FaultKind::NotIndexed, "not-indexed",
     QT_TRANSLATE_NOOP("ccb::DemoFault", "lists nothing in v2, though v1 has cases"), false},
    {FaultKind::OnlyOld, "only-old", QT_TRANSLATE_NOOP("ccb::DemoFault", "has neither v2 nor v1, only v0.5"),
     false},
}};

constexpr bool isInOrder()
{
    for (size_t i = 0; i < table.size(); ++i) {
        if (size_t(table[i].kind) != i)
            return false;
    }
    return true;
}
static_assert(isInOrder());

} // namespace

std::span<const FaultEntry> faultTable()
{
    return table;
}

QString faultDomainName(FaultKind kind)
{
    return QStringLiteral("fault-") + QLatin1StringView(table[size_t(kind)].name);
}

QList<DemoFault> demoFaults()
{
    QList<DemoFault> faults;
    for (const FaultEntry &entry : table) {
        faults.append({.name = QString::fromLatin1(entry.name),
                       .domain = faultDomainName(entry.kind),
                       .sentence = Words::tr(entry.sentence),
                       .isTransient = entry.isTransient});
    }
    return faults;
}

} // namespace ccb
