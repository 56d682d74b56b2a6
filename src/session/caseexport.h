// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/ownerdirectory.h"
#include "session/exportrequest.h"

#include <QList>
#include <QObject>
#include <QString>

#include <atomic>
#include <memory>

namespace ccb
{

// One running export. Exactly one of finished, failed, or silence after cancel(). Owned by the session;
// deletes itself after its end. What is cancelled while Excel's file is packed is silent at once, but its
// worker needs some seconds yet.
class CaseExportJob : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CaseExportJob)

public:
    CaseExportJob(CaseExport request, const OwnerDirectory &owners, QObject *parent);
    ~CaseExportJob() override;

    virtual void cancel(); // leaves no file

Q_SIGNALS:
    void progress(const ccb::ExportProgress &progress);
    void finished(const ccb::ExportResult &result);
    void failed(const ccb::Error &error);

protected:
    explicit CaseExportJob(QObject *parent); // of an export that begins and ends in another way

private:
    struct Shared;
    std::shared_ptr<Shared> m_shared; // with the worker
};

// The columns of an export when none are named: the fields up to user_id, the properties in the order first
// seen, the indices.
QList<ColumnKey> defaultExportColumns(const QStringList &properties, const QStringList &indexIdentifiers);
QList<ColumnKey> allExportColumns(const CaseSnapshot &snapshot); // of every property and index in it

} // namespace ccb
