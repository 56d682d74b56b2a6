// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/logfile.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace ccb
{

namespace
{
constexpr QFileDevice::Permissions ownerAlone = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
}

QString LogFile::standardPath()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    return folder.isEmpty() ? QString() : folder + QStringLiteral("/log/commcare-browser.log");
}

LogFile::LogFile(const QString &path, qint64 sizeWhenFull)
    : m_file(path)
    , m_sizeWhenFull(sizeWhenFull)
{
    if (path.isEmpty())
        return;
    QDir().mkpath(QFileInfo(path).absolutePath());
    open();
}

void LogFile::write(const QByteArray &line)
{
    if (!m_file.isOpen())
        return;
    if (m_file.size() >= m_sizeWhenFull)
        startAgain();
    m_file.write(line + '\n');
}

void LogFile::open()
{
    // Unbuffered: a line is one write, so those of two programs do not mix, and a crash loses none.
    if (m_file.open(QIODevice::Append | QIODevice::Unbuffered, ownerAlone))
        m_file.setPermissions(ownerAlone); // a file that was there may have been open to others
}

void LogFile::startAgain()
{
    m_file.close();
    // Another program that shares the file may have done it already.
    if (QFileInfo(path()).size() >= m_sizeWhenFull) {
        QFile::remove(earlierPath());
        QFile::rename(path(), earlierPath());
    }
    open();
}

} // namespace ccb
