// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QStringList>
#include <QTimer>

namespace ccb
{

// Reads the program's log and goes on reading while it grows: the last lines of the file, and of the earlier
// one (`PATH.1`) where a new file has just begun. Only whole lines are told. A file that is missing has no
// lines. Owned by the dialog; GUI thread, where a file of a megabyte takes a few milliseconds once.
class LogFollower : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LogFollower)

public:
    static constexpr qsizetype mostLines = 2000;

    explicit LogFollower(QString path, QObject *parent = nullptr);

    const QStringList &lines() const { return m_lines; } // oldest first, never more than mostLines

Q_SIGNALS:
    void linesRead(const QStringList &lines); // new ones, behind those told before

private:
    QString m_path;
    QStringList m_lines;
    qint64 m_position = 0; // bytes of the file that have been read
    QTimer m_clock;

    QString earlierPath() const;
    void readNow();
};

} // namespace ccb
