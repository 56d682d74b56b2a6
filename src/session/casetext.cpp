// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/casetext.h"

#include "core/utf8text.h"
#include "exporting/csvwriter.h"
#include "exporting/jsontablewriter.h"
#include "exporting/markdownwriter.h"
#include "session/caserows.h"

#include <QBuffer>

#include <memory>

namespace ccb
{

namespace
{

std::unique_ptr<TableWriter> makeWriter(ClipboardFormat format, QIODevice *device)
{
    const auto csv = [device](char separator) {
        return std::make_unique<CsvWriter>(
            device, CsvOptions{.separator = separator, .byteOrderMark = false, .formulaGuard = false});
    };
    switch (format) {
    case ClipboardFormat::TabSeparated:
        return csv('\t');
    case ClipboardFormat::Csv:
        return csv(',');
    case ClipboardFormat::Markdown:
        return std::make_unique<MarkdownWriter>(device);
    case ClipboardFormat::Json:
        return std::make_unique<JsonTableWriter>(device);
    }
    Q_UNREACHABLE();
}

} // namespace

QString casesAsText(const ShownCases &cases, const QList<ExportColumn> &columns, const OwnerDirectory &owners,
                    ClipboardFormat format)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const std::unique_ptr<TableWriter> writer = makeWriter(format, &buffer);
    CaseRows texts(cases.snapshot, columns, owners);
    CaseRows::writeHeadings(columns, *writer);
    for (const CaseRow row : cases.rows)
        texts.writeRow(row, *writer);
    writer->finish();
    return textFromUtf8(std::string_view(buffer.data().constData(), size_t(buffer.data().size())));
}

} // namespace ccb
