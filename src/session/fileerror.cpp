// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/fileerror.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <cerrno>
#include <cstring>

namespace ccb
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ccb::FileError)
};

struct Explanation {
    QString reason;
    QString hint;
};

Explanation explain(int systemError, const QString &otherwise)
{
    switch (systemError) {
    case isFolderError:
    case EISDIR:
        return {Words::tr("it is a folder"), Words::tr("Add the name of a file to it.")};
    case ENOENT:
    case ENOTDIR:
        return {Words::tr("there is no such folder"),
                Words::tr("Choose another one. If it is on a drive or a share, connect that first.")};
    case EIO:
    case ENODEV:
    case ENXIO:
    case ETIMEDOUT:
    case ENOTCONN:
    case EHOSTUNREACH:
    case ENETUNREACH:
    case ECONNRESET:
#ifdef ESTALE
    case ESTALE:
#endif
#ifdef EHOSTDOWN
    case EHOSTDOWN:
#endif
#ifdef ESHUTDOWN
    case ESHUTDOWN:
#endif
        return {Words::tr("the drive or share does not answer"),
                Words::tr("Connect it and export again, or choose another place.")};
    case EACCES:
    case EPERM:
        return {Words::tr("you have no right to write there"), Words::tr("Choose a folder of your own.")};
    case EROFS:
        return {Words::tr("the folder is read-only"), Words::tr("Choose a folder of your own.")};
    case ENAMETOOLONG:
        return {Words::tr("the name is too long"), Words::tr("Choose a shorter one.")};
    case EINVAL:
    case EILSEQ:
        return {Words::tr("the name is not allowed there"),
                Words::tr("Choose another one, of letters and digits.")};
    case ENOSPC:
    case EFBIG:
#ifdef EDQUOT
    case EDQUOT:
#endif
        return {Words::tr("the disk is full"), Words::tr("Free some space, or choose another place.")};
    default:
        return {otherwise.isEmpty() ? QString::fromLocal8Bit(std::strerror(systemError)) : otherwise,
                Words::tr("Choose another place, or free some space.")};
    }
}

Error errorOf(const QString &path, const Explanation &why)
{
    Error error;
    error.kind = Error::Kind::File;
    error.hint = why.hint;
    if (path == u"-") {
        error.what = Words::tr("Could not write to standard output: %1.").arg(why.reason);
        return error;
    }
    error.what = Words::tr("Could not write “%1”: %2.").arg(QDir::toNativeSeparators(path), why.reason);
    if (QFileInfo(path).isFile())
        error.hint = Words::tr("%1 The file that was there is unchanged.").arg(why.hint);
    return error;
}

} // namespace

Error fileError(const QString &path, int systemError, const QString &otherwise)
{
    return errorOf(path, explain(systemError, otherwise));
}

Error fileError(const QString &path, const QString &reason)
{
    return errorOf(path, explain(0, reason));
}

} // namespace ccb
