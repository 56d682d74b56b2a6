// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/caselinewriter.h"

#include "core/caseblockbuilder.h"
#include "session/tablefile.h"

#include <QFile>
#include <QSaveFile>

#include <cstdio>

namespace ccb
{

CaseLineWriter::CaseLineWriter(const QString &path, std::unique_ptr<CasePick> pick)
    : m_path(path)
    , m_pick(std::move(pick))
{
}

CaseLineWriter::~CaseLineWriter() = default;

Result<Done> CaseLineWriter::open()
{
    if (m_path == u"-") {
        auto output = std::make_unique<QFile>();
        if (!output->open(stdout, QIODevice::WriteOnly))
            return fileError(m_path, output->errorString());
        m_file = std::move(output);
    } else {
        m_file = std::make_unique<QSaveFile>(m_path);
        if (!m_file->open(QIODevice::WriteOnly))
            return fileError(m_path, m_file->errorString());
    }
    return Done{};
}

Result<Done> CaseLineWriter::commit()
{
    if (m_cancelled)
        return Done{};
    auto *file = qobject_cast<QSaveFile *>(m_file.get());
    const bool ok = file ? file->commit() : m_file->flush();
    if (!ok)
        return fileError(m_path, m_file->errorString());
    return Done{};
}

Result<CasePage> CaseLineWriter::readPage(const QByteArray &body)
{
    Result<CasePageWithJson> read = parseCasePageWithJson(body);
    if (!read)
        return read.error();
    CasePage page = read.value().page;
    writeWanted(*page.block, read.value().json);
    page.block = CaseBlockBuilder().finish();
    return page;
}

Result<Done> CaseLineWriter::write(const CaseBatch &batch)
{
    for (qsizetype i = 0; i < batch.blocks.size(); ++i)
        writeWanted(*batch.blocks.at(i), batch.json.at(i));
    return outcome();
}

void CaseLineWriter::writeWanted(const CaseBlock &block, const CaseJsonLines &json)
{
    if (m_error || m_cancelled)
        return;
    const std::vector<quint32> rows = m_pick->pick(block);
    QByteArray text;
    for (const quint32 row : rows) {
        text += json.line(row);
        text += '\n';
    }
    if (m_file->write(text) != text.size()) {
        m_error = fileError(m_path, m_file->errorString());
        return;
    }
    m_written += qint64(rows.size());
    m_seen = m_pick->seen();
}

void CaseLineWriter::cancel()
{
    m_cancelled = true;
}

Result<Done> CaseLineWriter::outcome() const
{
    if (m_error)
        return *m_error;
    return Done{};
}

} // namespace ccb
