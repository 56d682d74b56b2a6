// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ownerdirectory.h"
#include "session/exportrequest.h"

#include <QIODevice>
#include <QStringList>

#include <functional>
#include <memory>

namespace ccb
{

// Where and how cases are written. What it points at outlives the writer.
struct CaseWriterTarget {
    QIODevice *device;
    const QList<ExportColumn> &columns;
    const OwnerDirectory &owners;
    // Hears how many cases have been written, and says whether to write more. Asked often.
    std::function<bool(qint64 written)> goesOn;
};

// Writes cases to a device in one format. Blocks; any thread, one at a time. Each step returns false when the
// device failed, the format cannot hold it, or it was told to stop.
class CaseWriter
{
public:
    CaseWriter() = default;
    virtual ~CaseWriter() = default;
    CaseWriter(const CaseWriter &) = delete;
    CaseWriter &operator=(const CaseWriter &) = delete;

    // Not for JSON Lines: those are no rows.
    static std::unique_ptr<CaseWriter> make(ExportFormat format, const ExportOptions &options,
                                            const CaseWriterTarget &target);

    virtual bool write(const ShownCases &cases) = 0; // with the headings; once
    virtual bool finish() = 0;                       // once, last; some formats are packed here

    // Why it did not go on, for a sentence that begins with the file's name; empty: the device knows.
    virtual QString fault() const = 0;
    virtual QStringList notices() const { return {}; }
};

} // namespace ccb
