// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apijob.h"
#include "core/casejsonlines.h"
#include "session/casepick.h"
#include "session/exportfile.h"

#include <atomic>
#include <memory>
#include <optional>
#include <span>

namespace ccb
{

// Writes what is wanted of the cases that come from the server as JSON Lines, each case as it came, and holds
// none of them. The file appears whole with commit(), or not at all; "-" is standard output. Shared by an
// export job and its workers: one worker at a time uses it, written() and seen() can be asked at any moment.
class CaseLineWriter
{
    Q_DISABLE_COPY_MOVE(CaseLineWriter)

public:
    // The manifest: none, unless one is asked for.
    CaseLineWriter(const QString &path, const std::optional<ExportManifest> &manifest,
                   std::unique_ptr<CasePick> pick);
    ~CaseLineWriter();

    Result<Done> open();
    // Reads the body of a page and writes its wanted cases. The page that comes back holds none. When writing
    // fails, that is told by error().
    Result<CasePage> readPage(const QByteArray &body);
    Result<Done> write(const CaseBatch &batch); // its missing cases must be given up before
    // `notices`: what the person should know of what came.
    Result<ExportResult> commit(const QStringList &notices);
    void cancel(); // any thread: nothing is written any more

    const std::optional<Error> &error() const { return m_error; } // while no worker is at it
    qint64 written() const { return m_written; }
    qint64 seen() const { return m_seen; } // as CasePick

private:
    ExportFile m_file;
    const std::unique_ptr<CasePick> m_pick;
    std::optional<Error> m_error;
    std::atomic<qint64> m_written = 0;
    std::atomic<qint64> m_seen = 0;
    std::atomic<bool> m_cancelled = false;

    void writeWanted(const CaseBlock &block, const CaseJsonLines &json);
    Result<Done> outcome() const;
};

} // namespace ccb
