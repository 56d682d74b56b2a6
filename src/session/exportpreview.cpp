// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/exportpreview.h"

#include "core/utf8text.h"
#include "exporting/csvformat.h"
#include "session/caserows.h"
#include "session/exportrequest.h"
#include "session/session.h"

namespace ccb
{

namespace
{

// The values of some columns as the file would hold them, row by row.
class PreviewTexts
{
public:
    PreviewTexts(const CaseSnapshot &snapshot, const QList<ColumnKey> &keys, const OwnerDirectory &owners,
                 const std::optional<CsvFormat> &format)
        : m_rows(snapshot, ownColumns(keys), owners)
        , m_count(keys.size())
        , m_format(format)
    {
    }

    QStringList textsOf(CaseRow row)
    {
        if (row == noRow)
            return QStringList(m_count);
        QStringList texts;
        for (const TableCell &cell : m_rows.cells(row)) {
            const QString text = textFromUtf8(cell.text);
            texts.append(m_format && m_format->needsGuard(cell.text) ? u'\'' + text : text);
        }
        return texts;
    }

private:
    CaseRows m_rows;
    qsizetype m_count;
    std::optional<CsvFormat> m_format; // nullopt: values stay as they are
};

} // namespace

ExportPreview Session::previewExport(const CaseExport &request, qsizetype rows) const
{
    std::optional<CsvFormat> format;
    if (request.format == ExportFormat::Csv)
        format.emplace(CsvOptions{.formulaGuard = request.options.formulaGuard});
    ExportPreview preview;
    QList<ColumnKey> ownKeys;
    QList<ColumnKey> parentKeys;
    for (const ExportColumn &column : request.columns) {
        (column.ofParent ? parentKeys : ownKeys).append(column.key);
        preview.headings.append(exportColumnName(column));
    }
    const CaseSnapshot &snapshot = request.cases.snapshot;
    PreviewTexts own(snapshot, ownKeys, owners(), format);
    // The store finds a parent at once; to find it in the snapshot, all that is in there has to be looked at.
    PreviewTexts ofParent(store().snapshot(), parentKeys, owners(), format);
    for (qsizetype i = 0; i < qMin(rows, qsizetype(request.cases.rows.size())); ++i) {
        const CaseRow row = request.cases.rows[size_t(i)];
        const QStringList ownTexts = own.textsOf(row);
        const QStringList parentTexts =
            parentKeys.isEmpty()
                ? QStringList()
                : ofParent.textsOf(store().find(snapshot.text(row, ParentRows::parentColumn())));
        qsizetype nextOwn = 0;
        qsizetype nextOfParent = 0;
        QStringList texts;
        for (const ExportColumn &column : request.columns)
            texts.append(column.ofParent ? parentTexts[nextOfParent++] : ownTexts[nextOwn++]);
        preview.rows.append(texts);
    }
    return preview;
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
