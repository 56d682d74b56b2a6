// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QString>

namespace ccb
{

// A file of lines for its owner alone, which stays small: when it is full it becomes the earlier file
// (`PATH.1`, one is kept) and a new one begins. Each line is on the disk when write() returns. Programs that
// share one file share its lines too. What cannot be opened or written is left out without a word: a log must
// not stop anybody's work. Not thread-safe; MessageLog takes care of that.
class LogFile
{
    Q_DISABLE_COPY_MOVE(LogFile)

public:
    static constexpr qint64 fullSize = 1'000'000; // bytes

    // Where the program's log is, for the application's name as it is now.
    static QString standardPath();

    // Makes the folder where that is missing.
    explicit LogFile(const QString &path, qint64 sizeWhenFull = fullSize);
    ~LogFile() = default;

    QString path() const { return m_file.fileName(); }
    QString earlierPath() const { return path() + QStringLiteral(".1"); }

    void write(const QByteArray &line); // without a line break

private:
    QFile m_file;
    qint64 m_sizeWhenFull;

    void open();
    void startAgain();
};

} // namespace ccb
