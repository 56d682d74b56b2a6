// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casesnapshot.h"
#include "core/error.h"
#include "core/ownerdirectory.h"

#include <QList>
#include <QObject>
#include <QString>

#include <atomic>
#include <memory>

namespace ccb
{

// What to write where. The file appears whole or not at all: a failure leaves the one that was there.
struct CaseExport {
    QString path; // "-": standard output
    ShownCases cases;
    QList<ColumnKey> columns;
    bool formulaGuard = true;
};

// One running export. Exactly one of finished, failed, or silence after cancel(). Owned by the session;
// deletes itself after its end.
class CaseExportJob : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CaseExportJob)

public:
    CaseExportJob(CaseExport request, const OwnerDirectory &owners, QObject *parent);
    ~CaseExportJob() override;

    void cancel(); // leaves no file

Q_SIGNALS:
    void progress(qint64 written, qint64 total);
    void finished(qint64 rows);
    void failed(const ccb::Error &error);

private:
    std::shared_ptr<std::atomic<bool>> m_cancelled;
};

// The columns of an export when none are named: the fields up to user_id, the properties in the order first
// seen, the indices.
QList<ColumnKey> defaultExportColumns(const QStringList &properties, const QStringList &indexIdentifiers);
QList<ColumnKey> allExportColumns(const CaseSnapshot &snapshot); // of every property and index in it

} // namespace ccb
