// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/xlsxwriter.h"

#include "exporting/exceltext.h"

#include <QCoreApplication>
#include <QFile>

#include <xlsxwriter.h>

#include <algorithm>
#include <cstdio>

namespace ccb
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ccb::XlsxWriter)
};

constexpr quint16 firstColumn = 0;
constexpr quint32 measuredRows = 500; // their values say how wide a column is
constexpr size_t narrowestColumn = 8; // in characters
constexpr size_t widestColumn = 50;
constexpr size_t timeWidth = 19;
constexpr size_t filterButtonWidth = 3;
constexpr std::string_view cutMark = " […]";

} // namespace

void XlsxWriter::Close::operator()(lxw_workbook *workbook) const
{
    lxw_workbook_free(workbook);
}

XlsxWriter::XlsxWriter(QIODevice *device, const XlsxOptions &options)
    : m_device(device)
    , m_options(options)
{
}

XlsxWriter::~XlsxWriter() = default;

bool XlsxWriter::fail(const QString &fault)
{
    if (m_fault.isEmpty())
        m_fault = fault;
    return false;
}

bool XlsxWriter::writeHeadings(std::span<const std::string_view> headings)
{
    if (headings.size() > LXW_COL_MAX)
        return fail(Words::tr("an Excel sheet holds at most %L1 columns").arg(LXW_COL_MAX));
    if (!m_file.open())
        return fail(ScratchFile::fault());
    m_path = QFile::encodeName(m_file.path());
    m_folder = QFile::encodeName(ScratchFile::folder());
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = m_folder.data();
    options.use_zip64 = LXW_TRUE; // a sheet of a million rows is larger than 4 GB unpacked
    m_workbook.reset(workbook_new_opt(m_path.constData(), &options));
    if (!m_workbook)
        return fail(ScratchFile::fault());
    m_bold = workbook_add_format(m_workbook.get());
    format_set_bold(m_bold);
    m_dateFormat = workbook_add_format(m_workbook.get());
    format_set_num_format(m_dateFormat, "yyyy-mm-dd");
    m_timeFormat = workbook_add_format(m_workbook.get());
    format_set_num_format(m_timeFormat, "yyyy-mm-dd hh:mm:ss");
    for (const std::string_view heading : headings) {
        m_headings.emplace_back(heading.substr(0, fittingExcelText(heading)));
        m_widths.push_back(std::clamp(heading.size() + filterButtonWidth, narrowestColumn, widestColumn));
    }
    return beginSheet();
}

QString XlsxWriter::sheetName() const
{
    return m_sheets.empty() ? m_options.sheetName
                            : Words::tr("%1 (%2)").arg(m_options.sheetName).arg(m_sheets.size() + 1);
}

QString XlsxWriter::longSheetName()
{
    return Words::tr("Long values");
}

bool XlsxWriter::beginSheet()
{
    m_sheet = workbook_add_worksheet(m_workbook.get(), sheetName().toUtf8().constData());
    if (!m_sheet)
        return fail(ScratchFile::fault());
    m_sheets.push_back(m_sheet);
    worksheet_freeze_panes(m_sheet, 1, firstColumn);
    // Ids and phone numbers are texts on purpose: no green corner at each of them.
    worksheet_ignore_errors(m_sheet, LXW_IGNORE_NUMBER_STORED_AS_TEXT, "A1:XFD1048576");
    m_row = 0;
    for (size_t i = 0; i < m_headings.size(); ++i) {
        setExcelText(m_headings[i], m_text);
        worksheet_write_string(m_sheet, m_row, lxw_col_t(i), m_text.c_str(), m_bold);
    }
    ++m_row;
    return true;
}

void XlsxWriter::endSheet()
{
    if (m_headings.empty())
        return;
    worksheet_autofilter(m_sheet, 0, firstColumn, m_row - 1, lxw_col_t(m_headings.size() - 1));
    for (size_t i = 0; i < m_widths.size(); ++i)
        worksheet_set_column(m_sheet, lxw_col_t(i), lxw_col_t(i), double(m_widths[i]), nullptr);
}

bool XlsxWriter::writeRow(std::span<const TableCell> values)
{
    if (!m_fault.isEmpty())
        return false;
    if (m_row == m_options.rowsOfSheet) {
        endSheet();
        if (!beginSheet())
            return false;
    }
    const bool isMeasured = m_sheets.size() == 1 && m_row < measuredRows;
    for (size_t i = 0; i < values.size(); ++i) {
        if (values[i].text.empty())
            continue;
        if (!writeCell(quint16(i), values[i]))
            return false;
        if (isMeasured) {
            const size_t width = values[i].time == noTime ? values[i].text.size() : timeWidth;
            m_widths[i] = std::clamp(width + 1, m_widths[i], widestColumn);
        }
    }
    ++m_row;
    // The library does not look at what becomes of its temporary files.
    constexpr quint32 rowsBetweenLooks = 4096;
    return m_row % rowsBetweenLooks != 0 || isOnDisk() || fail(ScratchFile::fault());
}

bool XlsxWriter::writeCell(quint16 column, const TableCell &value)
{
    const bool isTime = value.time != noTime;
    const std::optional<double> number = isTime                          ? excelTime(value.time)
                                         : value.kind == ValueKind::Text ? excelDate(value.text)
                                                                         : std::nullopt;
    if (!number)
        return writeText(column, value.text);
    return worksheet_write_number(m_sheet, m_row, column, *number, isTime ? m_timeFormat : m_dateFormat) ==
               LXW_NO_ERROR ||
           fail(ScratchFile::fault());
}

bool XlsxWriter::writeText(quint16 column, std::string_view text)
{
    if (fittingExcelText(text) < text.size())
        return writeLongText(column, text);
    setExcelText(text, m_text);
    return worksheet_write_string(m_sheet, m_row, column, m_text.c_str(), nullptr) == LXW_NO_ERROR ||
           fail(ScratchFile::fault());
}

bool XlsxWriter::writeLongText(quint16 column, std::string_view text)
{
    if (!m_longSheet) {
        m_longSheet = workbook_add_worksheet(m_workbook.get(), longSheetName().toUtf8().constData());
        if (!m_longSheet)
            return fail(ScratchFile::fault());
        worksheet_freeze_panes(m_longSheet, 1, firstColumn);
        if (!writeLongRow({"sheet", "cell", "column", "part", "text"}))
            return false;
    }
    ++m_longTexts;
    char cell[LXW_MAX_CELL_NAME_LENGTH] = {};
    lxw_rowcol_to_cell(cell, m_row, column);
    int part = 0;
    for (std::string_view rest = text; !rest.empty();) {
        const size_t bytes = fittingExcelText(rest);
        if (!writeLongRow({m_sheet->name, cell, m_headings[column], std::to_string(++part),
                           std::string(rest.substr(0, bytes))}))
            return false;
        rest.remove_prefix(bytes);
    }
    std::string cut(text.substr(0, fittingExcelText(text, longestExcelText - cutMark.size())));
    cut += cutMark;
    setExcelText(cut, m_text);
    return worksheet_write_string(m_sheet, m_row, column, m_text.c_str(), nullptr) == LXW_NO_ERROR ||
           fail(ScratchFile::fault());
}

bool XlsxWriter::writeLongRow(const std::vector<std::string> &texts)
{
    if (m_longRow == LXW_ROW_MAX)
        return fail(Words::tr("too many values are longer than an Excel cell can be"));
    for (size_t i = 0; i < texts.size(); ++i) {
        setExcelText(texts[i], m_text);
        worksheet_write_string(m_longSheet, m_longRow, lxw_col_t(i), m_text.c_str(),
                               m_longRow == 0 ? m_bold : nullptr);
    }
    ++m_longRow;
    return true;
}

bool XlsxWriter::isOnDisk() const
{
    return std::all_of(m_sheets.begin(), m_sheets.end(),
                       [](lxw_worksheet *sheet) { return std::ferror(sheet->optimize_tmpfile) == 0; }) &&
           (!m_longSheet || std::ferror(m_longSheet->optimize_tmpfile) == 0);
}

bool XlsxWriter::finish()
{
    if (!m_fault.isEmpty() || !m_workbook)
        return false;
    const auto goesOn = m_options.goesOn ? m_options.goesOn : [] { return true; };
    if (!goesOn())
        return false;
    endSheet();
    for (lxw_worksheet *sheet : m_sheets)
        std::fflush(sheet->optimize_tmpfile);
    if (!isOnDisk() || workbook_close(m_workbook.release()) != LXW_NO_ERROR)
        return fail(ScratchFile::fault());
    return m_file.copyTo(*m_device, goesOn);
}

QStringList XlsxWriter::notices() const
{
    if (m_longTexts == 0)
        return {};
    if (m_longTexts == 1)
        return {
            Words::tr("A value is longer than an Excel cell can be. It is cut there, and stands whole on the "
                      "sheet “%1”.")
                .arg(longSheetName())};
    return {Words::tr(
                "%L1 values are longer than an Excel cell can be. They are cut there, and stand whole on the "
                "sheet “%2”.")
                .arg(m_longTexts)
                .arg(longSheetName())};
}

} // namespace ccb
