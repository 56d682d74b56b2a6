// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "session/exportmanifest.h"
#include "session/outputfile.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace ccb
{

// The file of an export and, if there is to be one, its manifest beside it: see OutputFile for what holds
// when something goes wrong. There is never a manifest without the file that it describes: that of an older
// file goes before the file does, and the new one comes after it. Blocks; any thread, one at a time.
class ExportFile
{
public:
    ExportFile(const QString &path, const std::optional<ExportManifest> &manifest);

    Result<Done> open();
    QIODevice &device() { return m_file.device(); }
    Error writeError() const { return m_file.writeError(); }
    // Says in `notices` what went wrong with the manifest: by then the file is there and good. `goesOn` is
    // asked for the last time before the file that was there is touched. Error::Kind::Cancelled if it does
    // not.
    Result<Done> commit(const ExportedContent &content, const std::function<bool()> &goesOn,
                        QStringList *notices);

    // Where the manifest is; empty: there is none.
    QString manifestPath() const { return m_hasManifest ? m_manifestFile.path() : QString(); }

private:
    OutputFile m_file;
    std::optional<ExportManifest> m_manifest;
    OutputFile m_manifestFile;
    bool m_hasManifest = false;

    Result<QByteArray> hash(const std::function<bool()> &goesOn);
    Result<Done> replaceFile();
};

Error cancelledError();

} // namespace ccb
