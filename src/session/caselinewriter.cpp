// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/caselinewriter.h"

#include "core/caseblockbuilder.h"

namespace ccb
{

CaseLineWriter::CaseLineWriter(const QString &path, const std::optional<ExportManifest> &manifest,
                               std::unique_ptr<CasePick> pick)
    : m_file(path, manifest)
    , m_pick(std::move(pick))
{
}

CaseLineWriter::~CaseLineWriter() = default;

Result<Done> CaseLineWriter::open()
{
    return m_file.open();
}

Result<ExportResult> CaseLineWriter::commit(const QStringList &notices)
{
    ExportResult result{.rows = m_written, .notices = notices};
    const Result<Done> committed = m_file.commit(
        {.rows = result.rows, .caseTypes = {}, .notices = notices}, [this] { return !m_cancelled; },
        &result.notices);
    if (!committed)
        return committed.error();
    result.manifestPath = m_file.manifestPath();
    return result;
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
    if (m_file.device().write(text) != text.size()) {
        m_error = m_file.writeError();
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
