// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casestore.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <atomic>
#include <functional>

namespace ccb
{

// What is known of a case that another one points at.
struct KnownCase {
    enum class State {
        Open,
        Closed,
        NotLoaded, // nobody has looked for it yet
        Missing,   // the server does not have it
    };
    State state = State::NotLoaded;
    QString caseType;
    QString name;
    QList<IndexFact> indices;

    bool isThere() const { return state == State::Open || state == State::Closed; }
};
KnownCase knownCase(const CaseSnapshot &snapshot, CaseRow row);

// A case that another one points at, and how.
struct Relative {
    QString caseId;
    QString caseType; // its own; that which the index names while it is not known
    QString name;     // may be empty
    KnownCase::State state = KnownCase::State::NotLoaded;
    QString identifier;   // of the index that leads to it: "parent"
    QString relationship; // as the index has it: "child", "extension"

    friend bool operator==(const Relative &, const Relative &) = default;
};
bool isExtension(const QString &relationship);

// Looks a case up wherever cases are known; asked about once for each.
using CaseLookup = std::function<KnownCase(const QString &caseId)>;

QList<Relative> relativesOf(const QList<IndexFact> &indices, const CaseLookup &find);

// The way from a case up to the one that points at no other. Of several indices "parent" is followed, else
// "host", else the first by name.
struct CasePath {
    enum class End {
        Root,    // the last one points nowhere
        Unknown, // the last one is not loaded, or missing
        Circle,  // the last one stands in the path already, or is the case itself
        TooLong, // it goes on; nobody would read it
    };
    QList<Relative> ancestors; // the nearest first
    End end = End::Root;

    friend bool operator==(const CasePath &, const CasePath &) = default;
};
inline constexpr qsizetype longestPath = 100; // ancestors
CasePath pathToRoot(const QString &caseId, const QList<IndexFact> &indices, const CaseLookup &find);

// The children of one type that point at a case in one way.
struct ChildGroup {
    QString caseType;
    QString identifier;
    QString relationship;
    RowMap rows; // in the order of arrival
    quint32 closed = 0;
};

// The cases that point at one. One that does so twice is in two groups.
struct CaseChildren {
    QList<ChildGroup> groups; // the largest first
    quint32 count = 0;        // of different cases

    QStringList identifiers() const; // of the groups, each once
};

// Looks through the indices of all blocks: some milliseconds for a million cases, and no memory in between.
// Replaced rows never count; from the row `firstFetched` on, neither does a case that is a child by an
// earlier row. Pure: call it on a worker thread. When `cancelled` becomes true it returns early with nothing
// of use.
CaseChildren childrenOf(const CaseSnapshot &snapshot, const QString &caseId,
                        const std::atomic<bool> &cancelled, CaseRow firstFetched = noRow);

} // namespace ccb
