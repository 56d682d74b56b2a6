// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>
#include <QTemporaryFile>

#include <functional>

namespace ccb
{

// A temporary file for libraries that write to a path and jump about in it, which a network share is slow at.
// It lies in the folder for temporary files and is copied from there in one go. Other accounts cannot read
// it, and on Unix it has no name while it is written: a killed program leaves nothing.
class ScratchFile
{
public:
    // Asked now and then while it copies: whether to go on.
    using GoesOn = std::function<bool()>;

    bool open();
    // For a library that opens the path itself: none that others see, where the system has such.
    QString path();
    // The same under a name; hide() takes the name away once the library has opened it.
    QString name() { return m_file.fileName(); }
    void hide();

    // False: the device took no more, it could not be read, or it was told to stop.
    bool copyTo(QIODevice &device, const GoesOn &goesOn);

    // Large files pass through it: not memory, which the usual one is on many systems.
    static QString folder();
    // Why it could not be written, for a sentence that begins with the file's name.
    static QString fault();

private:
    QTemporaryFile m_file;
};

} // namespace ccb
