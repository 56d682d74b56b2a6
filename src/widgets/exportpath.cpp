// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/exportpath.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace ccb
{

using namespace Qt::StringLiterals;

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ccb::ExportPath)
};

constexpr qsizetype longestName = 255; // bytes, on nearly every file system

#ifdef Q_OS_WIN
const QString unfitLetters = u"<>:\"|?*"_s;
#else
const QString unfitLetters; // a / ends the folder, and all else may be in a name
#endif

QString fileName(const QString &path)
{
    return path.mid(path.lastIndexOf(u'/') + 1);
}

} // namespace

QString exportPath(const QString &typed, ExportFormat format)
{
    QString path = QDir::fromNativeSeparators(typed.trimmed());
    if (path.isEmpty() || path.endsWith(u'/') || path == u"~")
        return {};
    if (path.startsWith("~/"_L1))
        path.replace(0, 1, QDir::homePath());
    if (QFileInfo(path).suffix().isEmpty())
        path += u'.' + formatEnding(format);
    return QDir::cleanPath(QDir(QDir::homePath()).absoluteFilePath(path));
}

QString withEndingOf(const QString &path, ExportFormat format)
{
    const std::optional<ExportFormat> named = formatOfPath(path);
    if (named == format)
        return path;
    const QString base = named ? path.left(path.lastIndexOf(u'.')) : path;
    return base + u'.' + formatEnding(format);
}

QString nameFault(const QString &path)
{
    const QString name = fileName(path);
    if (name.toUtf8().size() > longestName)
        return Words::tr("This name is too long for a file. Choose a shorter one.");
    for (const QChar letter : name) {
        if (letter.unicode() < 0x20 || letter.unicode() == 0x7f)
            return Words::tr(
                "This name holds a line break or another letter that cannot be seen. Type it again.");
        if (unfitLetters.contains(letter))
            return Words::tr("A file's name cannot hold %1. Choose another name.").arg(letter);
    }
    return {};
}

PlaceFinding lookAtPlace(const QString &path)
{
    const QFileInfo file(path);
    const QFileInfo folder(file.absolutePath());
    const QString shown = QDir::toNativeSeparators(folder.absoluteFilePath());
    if (file.isDir())
        return {Words::tr("This is a folder. Add a name for the file."), true};
    if (!folder.exists())
        return {Words::tr("There is no folder %1. Choose another one.").arg(shown), true};
    if (!folder.isWritable())
        return {Words::tr("Nothing can be written to %1. Choose another folder.").arg(shown), true};
    if (file.exists())
        return {Words::tr("This file exists and will be replaced."), false};
    return {};
}

} // namespace ccb
