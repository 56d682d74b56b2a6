// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/exportpreview.h"

#include "core/utf8text.h"
#include "exporting/csvformat.h"
#include "exporting/tablewriter.h"
#include "session/caserows.h"
#include "session/exportrequest.h"
#include "session/session.h"

namespace ccb
{

namespace
{

class RowCollector : public TableWriter
{
public:
    explicit RowCollector(const std::optional<CsvFormat> &format)
        : m_format(format)
    {
    }

    bool writeHeadings(std::span<const std::string_view> headings) override
    {
        preview.headings = texts(headings);
        return true;
    }
    bool writeRow(std::span<const std::string_view> values) override
    {
        preview.rows.append(texts(values));
        return true;
    }
    bool finish() override { return true; }

    ExportPreview preview;

private:
    std::optional<CsvFormat> m_format; // nullopt: values stay as they are

    QStringList texts(std::span<const std::string_view> values) const
    {
        QStringList all;
        for (const std::string_view value : values) {
            const QString text = textFromUtf8(value);
            all.append(m_format && m_format->needsGuard(value) ? u'\'' + text : text);
        }
        return all;
    }
};

} // namespace

ExportPreview Session::previewExport(const CaseExport &request, qsizetype rows) const
{
    std::optional<CsvFormat> format;
    if (request.format == ExportFormat::Csv)
        format.emplace(CsvOptions{.formulaGuard = request.options.formulaGuard});
    const CaseSnapshot &snapshot = request.cases.snapshot;
    QList<ColumnKey> keys;
    for (const ExportColumn &column : request.columns)
        keys.append(column.key);
    const QString parent = QStringLiteral("parent");

    RowCollector own(format);
    RowCollector ofParent(format);
    CaseRows texts(snapshot, keys, owners());
    CaseRows parentTexts(store().snapshot(), keys, owners());
    texts.writeHeadings(own);
    for (qsizetype i = 0; i < qMin(rows, qsizetype(request.cases.rows.size())); ++i) {
        const CaseRow row = request.cases.rows[size_t(i)];
        texts.writeRow(row, own);
        const CaseRow parentRow = store().find(snapshot.text(row, ColumnKey::ofIndex(parent)));
        if (parentRow == noRow)
            ofParent.preview.rows.append(QStringList(keys.size()));
        else
            parentTexts.writeRow(parentRow, ofParent);
    }
    for (qsizetype column = 0; column < keys.size(); ++column) {
        if (!request.columns[column].ofParent)
            continue;
        own.preview.headings[column] = exportColumnName(request.columns[column]);
        for (qsizetype row = 0; row < own.preview.rows.size(); ++row)
            own.preview.rows[row][column] = ofParent.preview.rows[row][column];
    }
    return own.preview;
}

ShownCases Session::loadedCases() const
{
    ShownCases cases{store().snapshot(), {}};
    cases.rows.reserve(store().caseCount());
    for (const CaseSnapshot::Entry &entry : cases.snapshot.entries()) {
        for (quint32 row = 0; row < entry.block->rowCount(); ++row) {
            if (!entry.dead || !(*entry.dead)[row])
                cases.rows.push_back(entry.firstRow + row);
        }
    }
    return cases;
}

} // namespace ccb
