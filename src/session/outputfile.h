// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QFile>
#include <QString>

#include <memory>

namespace ccb
{

// A file that appears whole or not at all. Until commit() it has no name where the system can do that (Linux,
// on its own file systems), so that even a killed program leaves nothing; elsewhere it is
// ".commcare-browser-XXXX.part" in the same folder. The file that was there stays as it was until the new one
// takes its place, in one step, with its permissions. What is not a plain file (a pipe, /dev/stdout), and the
// path "-", which is standard output, are written straight away. Blocks; any thread, one at a time.
class OutputFile
{
public:
    explicit OutputFile(const QString &path);
    ~OutputFile(); // without a commit(): as if it had never been
    OutputFile(const OutputFile &) = delete;
    OutputFile &operator=(const OutputFile &) = delete;

    // Error::Kind::File, with what to do, from each of them.
    Result<Done> open();
    Result<Done> sync();   // all that was written is on the disk
    Result<Done> commit(); // and under its name

    QIODevice &device(); // once it is open; what was written to a plain file can be read back
    bool isPlain() const { return m_isPlain; }
    const QString &path() const { return m_path; }
    // Why the device did not take what it was given.
    Error writeError() const;

private:
    class Device; // remembers why it failed
    QString m_path;
    QString m_target; // m_path, links followed
    QString m_temporary;
    std::unique_ptr<Device> m_file;
    bool m_isPlain = false;

    QString temporaryName() const;
    bool openNameless(const QString &folder);
    bool giveName();
};

// Whether a file could be written there as things are now, to be told before hours of loading. Nothing is
// left behind, and what is no plain file is not looked at.
Result<Done> checkOutput(const QString &path);

} // namespace ccb
