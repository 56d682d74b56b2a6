// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/logfollower.h"

#include <QFile>
#include <QFileInfo>

#include <chrono>
#include <utility>

namespace ccb
{

namespace
{

constexpr qint64 mostBytes = 4'000'000; // at once: far above what the log grows to

// The whole lines behind the position, which moves behind them.
QStringList readLines(const QString &path, qint64 *position)
{
    QFile file(path);
    if (QFileInfo(path).size() <= *position || !file.open(QIODevice::ReadOnly) || !file.seek(*position))
        return {};
    const QByteArray bytes = file.read(mostBytes);
    const qsizetype end = bytes.lastIndexOf('\n');
    if (end < 0)
        return {};
    *position += end + 1;
    return QString::fromUtf8(bytes.first(end)).split(u'\n');
}

} // namespace

LogFollower::LogFollower(QString path, QObject *parent)
    : QObject(parent)
    , m_path(std::move(path))
{
    using namespace std::chrono_literals;
    qint64 ofEarlierFile = 0;
    m_lines = readLines(earlierPath(), &ofEarlierFile);
    readNow();
    // A file that another one replaces escapes QFileSystemWatcher; asking for a size costs nothing.
    m_clock.start(500ms);
    connect(&m_clock, &QTimer::timeout, this, &LogFollower::readNow);
}

QString LogFollower::earlierPath() const
{
    return m_path + QStringLiteral(".1");
}

void LogFollower::readNow()
{
    QStringList lines;
    if (QFileInfo(m_path).size() < m_position) {
        // A new file has begun; the end of the one before may not have been read.
        lines = readLines(earlierPath(), &m_position);
        m_position = 0;
    }
    lines += readLines(m_path, &m_position);
    m_lines += lines;
    m_lines.remove(0, qMax(qsizetype(0), m_lines.size() - mostLines));
    if (!lines.isEmpty())
        Q_EMIT linesRead(lines);
}

} // namespace ccb
