// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/tablefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cstdio>

namespace ccb
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ccb::TableFile)
};

Result<Done> writeStandardOutput(const CsvOptions &options, const std::function<bool(CsvWriter &)> &fill)
{
    QFile output;
    if (!output.open(stdout, QIODevice::WriteOnly))
        return fileError(QStringLiteral("-"), output.errorString());
    CsvWriter writer(&output, options);
    if (!fill(writer) || !writer.finish() || !output.flush())
        return fileError(QStringLiteral("-"), output.errorString());
    return Done{};
}

} // namespace

Error fileError(const QString &path, const QString &reason)
{
    Error error;
    error.kind = Error::Kind::File;
    error.what = path == u"-"
                     ? Words::tr("Could not write to standard output: %1.").arg(reason)
                     : Words::tr("Could not write “%1”: %2.").arg(QDir::toNativeSeparators(path), reason);
    error.hint =
        QFileInfo::exists(path)
            ? Words::tr("Choose another place, or free some space. The file that was there is unchanged.")
            : Words::tr("Choose another place, or free some space.");
    return error;
}

Result<Done> writeTableFile(const QString &path, const CsvOptions &options,
                            const std::function<bool(CsvWriter &)> &fill)
{
    if (path == u"-")
        return writeStandardOutput(options, fill);
    if (QFileInfo(path).isDir())
        return fileError(path, Words::tr("it is a folder"));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fileError(path, file.errorString());
    CsvWriter writer(&file, options);
    if (!fill(writer) || !writer.finish()) {
        const QString reason = file.errorString();
        file.cancelWriting();
        return fileError(path, reason);
    }
    if (!file.commit())
        return fileError(path, file.errorString());
    return Done{};
}

} // namespace ccb
