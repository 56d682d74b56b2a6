// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/outputfile.h"

#include "session/fileerror.h"

#include <QFileInfo>
#include <QRandomGenerator>

#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <utility>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#else
#include <io.h>
#endif

namespace ccb
{

using namespace Qt::StringLiterals;

namespace
{

std::filesystem::path systemPath(const QString &path)
{
#ifdef Q_OS_WIN
    return path.toStdWString();
#else
    return QFile::encodeName(path).toStdString();
#endif
}

// Names that the system itself would refuse only once all is written.
bool isNameAllowed(const QString &name)
{
#ifdef Q_OS_WIN
    static const QStringList devices{u"con"_s, u"prn"_s, u"aux"_s, u"nul"_s};
    const QString stem = name.section(u'.', 0, 0).trimmed().toLower();
    const bool isPort =
        stem.size() == 4 && (stem.startsWith(u"com"_s) || stem.startsWith(u"lpt"_s)) && stem.back().isDigit();
    const bool hasSign = std::any_of(name.begin(), name.end(),
                                     [](QChar c) { return c < u' ' || u"<>:\"/\\|?*"_s.contains(c); });
    return !devices.contains(stem) && !isPort && !hasSign && !name.endsWith(u'.') && !name.endsWith(u' ');
#else
    return !name.contains(QChar(0));
#endif
}

// What the system says to the path itself, before anything is written: 0, or an errno.
int objectionTo(const QString &path)
{
    const QFileInfo info(path);
    if (path.endsWith(u'/') || info.isDir())
        return isFolderError;
    if (!isNameAllowed(info.fileName()))
        return EINVAL;
#ifdef Q_OS_UNIX
    struct stat status {
    };
    if (::stat(QFile::encodeName(path).constData(), &status) != 0 && errno != ENOENT)
        return errno;
    if (info.exists() && ::access(QFile::encodeName(path).constData(), W_OK) != 0)
        return errno;
#endif
    return 0;
}

bool syncToDisk(int handle)
{
#ifdef Q_OS_UNIX
    return ::fsync(handle) == 0;
#else
    return ::_commit(handle) == 0;
#endif
}

} // namespace

class OutputFile::Device : public QFile
{
public:
    int systemError() const { return m_systemError; }

protected:
    qint64 writeData(const char *data, qint64 size) override
    {
        // Where there is no room for all of it, a part is taken, and the reason comes with the rest.
        for (qint64 done = 0; done < size;) {
            errno = 0;
            const qint64 written = QFile::writeData(data + done, size - done);
            if (written <= 0) {
                m_systemError = errno;
                return -1;
            }
            done += written;
        }
        return size;
    }

private:
    int m_systemError = 0;
};

OutputFile::OutputFile(const QString &path)
    : m_path(path)
    , m_target(path)
    , m_file(std::make_unique<Device>())
{
    const QFileInfo info(path);
    if (info.isSymLink())
        m_target = info.exists() ? info.canonicalFilePath() : info.symLinkTarget();
}

OutputFile::~OutputFile()
{
    m_file->close();
    if (!m_temporary.isEmpty())
        QFile::remove(m_temporary);
}

QIODevice &OutputFile::device()
{
    return *m_file;
}

QString OutputFile::temporaryName() const
{
    return u"%1/.commcare-browser-%2.part"_s.arg(
        QFileInfo(m_target).path(), QString::number(QRandomGenerator::system()->generate64(), 36));
}

bool OutputFile::openNameless(const QString &folder)
{
#ifdef O_TMPFILE
    constexpr mode_t allOfUmask = 0666;
    const int handle =
        ::open(QFile::encodeName(folder).constData(), O_TMPFILE | O_RDWR | O_CLOEXEC, allOfUmask);
    if (handle < 0)
        return false;
    return m_file->open(handle, QIODevice::ReadWrite | QIODevice::Unbuffered, QFileDevice::AutoCloseHandle);
#else
    Q_UNUSED(folder)
    return false;
#endif
}

Result<Done> OutputFile::open()
{
    constexpr auto mode = QIODevice::ReadWrite | QIODevice::Unbuffered;
    if (m_path == u"-") {
        if (!m_file->open(stdout, QIODevice::WriteOnly | QIODevice::Unbuffered))
            return fileError(m_path, m_file->errorString());
        return Done{};
    }
    if (const int objection = objectionTo(m_target))
        return fileError(m_path, objection);
    const QFileInfo target(m_target);
    m_isPlain = !target.exists() || target.isFile();
    if (!m_isPlain) {
        m_file->setFileName(m_target);
        errno = 0;
        if (!m_file->open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            return fileError(m_path, errno, m_file->errorString());
        return Done{};
    }
    if (openNameless(target.path()))
        return Done{};
    m_temporary = temporaryName();
    m_file->setFileName(m_temporary);
    errno = 0;
    if (!m_file->open(mode | QIODevice::NewOnly)) {
        const int why = errno;
        m_temporary.clear();
        return fileError(m_path, why, m_file->errorString());
    }
    return Done{};
}

Error OutputFile::writeError() const
{
    return fileError(m_path, m_file->systemError(), m_file->errorString());
}

Result<Done> OutputFile::sync()
{
    if (!m_file->flush())
        return writeError();
    // Some drives and shares tell only now that they have no room, or are gone.
    if (m_isPlain && !syncToDisk(m_file->handle()))
        return fileError(m_path, errno);
    return Done{};
}

bool OutputFile::giveName()
{
#ifdef O_TMPFILE
    const QByteArray source = "/proc/self/fd/" + QByteArray::number(m_file->handle());
    m_temporary = temporaryName();
    if (::linkat(AT_FDCWD, source.constData(), AT_FDCWD, QFile::encodeName(m_temporary).constData(),
                 AT_SYMLINK_FOLLOW) == 0)
        return true;
    m_temporary.clear();
#endif
    return false;
}

Result<Done> checkOutput(const QString &path)
{
    const QFileInfo info(path);
    const bool isOther = path == u"-" || (info.exists() && !info.isFile() && !info.isDir());
    return isOther ? Done{} : OutputFile(path).open();
}

Result<Done> OutputFile::commit()
{
    const Result<Done> synced = sync();
    if (!synced || !m_isPlain)
        return synced;
    if (QFileInfo::exists(m_target))
        m_file->setPermissions(QFileInfo(m_target).permissions());
    errno = 0;
    if (m_temporary.isEmpty() && !giveName())
        return fileError(m_path, errno);
    m_file->close(); // Windows does not rename what is open
    std::error_code error;
    std::filesystem::rename(systemPath(m_temporary), systemPath(m_target), error);
    if (error)
        return fileError(m_path, error.value(), QString::fromStdString(error.message()));
    m_temporary.clear();
    return Done{};
}

} // namespace ccb
