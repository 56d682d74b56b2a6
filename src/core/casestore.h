// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/caseidindex.h"
#include "core/casesnapshot.h"

#include <QHash>
#include <QList>
#include <QString>

#include <memory>

namespace ccb
{

struct CaseTypeCount {
    QString type;
    int cases = 0;
};

struct IndexFact {
    QString identifier;
    QString caseId;
    QString caseType;
    QString relationship;
};

// Which cases a case points at. Works for a snapshot of a single block too.
QList<IndexFact> indicesOfCase(const CaseSnapshot &snapshot, CaseRow row);

// All cases loaded from one domain. Append-only: a case that comes again (same case_id) is appended and its
// older row marked dead. Owned by the session and used on its (GUI) thread only; workers read snapshot().
class CaseStore
{
public:
    CaseStore();
    ~CaseStore();
    Q_DISABLE_COPY_MOVE(CaseStore)

    void append(const CaseBlockPtr &block);
    void clear();

    const CaseSnapshot &snapshot() const { return m_snapshot; }
    CaseRow rowCount() const { return m_snapshot.rowCount(); } // the replaced ones included
    CaseRow caseCount() const { return m_snapshot.rowCount() - m_deadCount; }
    bool isDead(CaseRow row) const { return m_snapshot.isDead(row); }

    CaseRow find(QStringView caseId) const; // the latest version's row, or noRow

    // The types loaded, most frequent first, with the number of (live) cases of each.
    QList<CaseTypeCount> caseTypes() const;
    // The properties that cases of this type have (of all types when empty), in the order first seen.
    QStringList propertyNames(const QString &caseType = {}) const;
    QStringList indexIdentifiers() const;
    // The distinct owner ids loaded, with the number of (live) cases of each.
    QHash<QString, int> ownerCounts() const;

private:
    struct Summary;
    CaseSnapshot m_snapshot;
    CaseRow m_deadCount = 0;
    CaseIdIndex m_ids;
    std::unique_ptr<Summary> m_summary;

    void buryRepeats(CaseRow firstNew);
};

} // namespace ccb
