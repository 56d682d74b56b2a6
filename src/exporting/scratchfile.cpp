// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/scratchfile.h"

#include "exporting/devicetext.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace ccb
{

using namespace Qt::StringLiterals;

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ccb::ScratchFile)
};

} // namespace

QString ScratchFile::folder()
{
    const QString onDisk = u"/var/tmp"_s;
    const bool wasChosen = qEnvironmentVariableIsSet("TMPDIR");
    return !wasChosen && QFileInfo(onDisk).isWritable() ? onDisk : QDir::tempPath();
}

QString ScratchFile::fault()
{
    return Words::tr("the folder for temporary files, %1, is full or cannot be written to")
        .arg(QDir::toNativeSeparators(folder()));
}

bool ScratchFile::open()
{
    m_file.setFileTemplate(folder() + u"/commcare-browser-XXXXXX"_s);
    return m_file.open();
}

QString ScratchFile::path()
{
#ifdef Q_OS_LINUX
    const QString nameless = u"/proc/self/fd/%1"_s.arg(m_file.handle());
    if (QFileInfo::exists(nameless))
        return nameless;
#endif
    return m_file.fileName();
}

void ScratchFile::hide()
{
#ifdef Q_OS_UNIX
    QFile::remove(m_file.fileName());
#endif
}

bool ScratchFile::copyTo(QIODevice &device, const GoesOn &goesOn)
{
    constexpr qint64 pieceSize = qint64(1024) * 1024;
    if (!m_file.seek(0))
        return false;
    QByteArray piece;
    while (goesOn()) {
        piece = m_file.read(pieceSize);
        if (piece.isEmpty())
            return m_file.error() == QFileDevice::NoError;
        if (!writeAll(device, std::string_view(piece.constData(), size_t(piece.size()))))
            return false;
    }
    return false;
}

} // namespace ccb
