// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/demofault.h"

#include <QList>

#include <span>

namespace ccb
{

enum class FaultKind {
    // What an answer is.
    Throttled,
    ThrottledFraction,
    ThrottledDate,
    Unavailable,
    Error500,
    Error502,
    Error504,
    NotJson,
    WebPage,
    Lost,
    Redirect,
    RedirectAway,
    // How it is sent.
    Closed,
    Truncated,
    Silent,
    Huge,
    // What a list holds, and how it refers to its other pages.
    SameTime,
    NoIndexedOn,
    NoTotal,
    NextPath,
    NextUrl,
    NextAway,
    CountLeft,
    Loop,
    Repeat,
    Short,
    Shifting,
    NotIndexed,
    OnlyOld,
};
inline constexpr size_t faultKindCount = size_t(FaultKind::OnlyOld) + 1;

struct FaultEntry {
    FaultKind kind;
    const char *name;
    const char *sentence; // not yet translated
    bool isTransient;
};

// Every kind once, in the order of the enumeration.
std::span<const FaultEntry> faultTable();
QString faultDomainName(FaultKind kind); // "fault-" and the name
QList<DemoFault> demoFaults();           // the same table for people

} // namespace ccb
