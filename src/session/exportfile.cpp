// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/exportfile.h"

#include "session/fileerror.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>

namespace ccb
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ccb::ExportFile)
};

// The manifest of ours that lies at a path; empty: there is none.
QByteArray oldManifest(const QString &path)
{
    constexpr qint64 longestManifest = qint64(16) * 1024 * 1024;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray text = file.read(longestManifest);
    return ExportManifest::isManifest(text) ? text : QByteArray();
}

void putBack(const QString &path, const QByteArray &manifest)
{
    OutputFile file(path);
    if (!manifest.isEmpty() && file.open() && file.device().write(manifest) == manifest.size())
        file.commit();
}

} // namespace

Error cancelledError()
{
    Error error;
    error.kind = Error::Kind::Cancelled;
    return error;
}

ExportFile::ExportFile(const QString &path, const std::optional<ExportManifest> &manifest)
    : m_file(path)
    , m_manifest(manifest)
    , m_manifestFile(ExportManifest::pathFor(path))
{
}

Result<Done> ExportFile::open()
{
    Result<Done> opened = m_file.open();
    if (!opened || !m_manifest)
        return opened;
    if (!m_file.isPlain()) {
        Error error;
        error.kind = Error::Kind::Usage;
        error.what =
            Words::tr("A manifest lies beside a file: there is none beside “%1”.").arg(m_file.path());
        error.hint = Words::tr("Write to a file, or leave the manifest out.");
        return error;
    }
    return m_manifestFile.open(); // that it can be written has to be known before the file is
}

Result<QByteArray> ExportFile::hash(const std::function<bool()> &goesOn)
{
    constexpr qint64 pieceSize = qint64(1024) * 1024;
    QCryptographicHash sha256(QCryptographicHash::Sha256);
    if (!m_file.device().seek(0))
        return m_file.writeError();
    while (goesOn()) {
        const QByteArray piece = m_file.device().read(pieceSize);
        if (piece.isEmpty())
            return sha256.result();
        sha256.addData(piece);
    }
    return cancelledError();
}

Result<Done> ExportFile::replaceFile()
{
    if (!m_file.isPlain())
        return m_file.commit();
    const QString path = m_manifestFile.path();
    const QByteArray old = oldManifest(path);
    if (!old.isEmpty() && !QFile::remove(path))
        return fileError(path, Words::tr("the manifest of the file that was there could not be removed"));
    const Result<Done> committed = m_file.commit();
    if (!committed)
        putBack(path, old);
    return committed;
}

Result<Done> ExportFile::commit(const ExportedContent &content, const std::function<bool()> &goesOn,
                                QStringList *notices)
{
    const Result<Done> synced = m_file.sync();
    if (!synced)
        return synced;
    QByteArray text;
    if (m_manifest) {
        const Result<QByteArray> sha256 = hash(goesOn);
        if (!sha256)
            return sha256.error();
        text = m_manifest->text(content, QFileInfo(m_file.path()).fileName(), m_file.device().size(),
                                sha256.value());
    }
    if (!goesOn())
        return cancelledError();
    const Result<Done> replaced = replaceFile();
    if (!replaced || !m_manifest)
        return replaced;
    const bool written = m_manifestFile.device().write(text) == text.size();
    const Result<Done> described = written ? m_manifestFile.commit() : m_manifestFile.writeError();
    m_hasManifest = described.ok();
    if (!described)
        notices->append(described.error().text());
    return Done{};
}

} // namespace ccb
