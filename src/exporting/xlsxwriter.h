// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/scratchfile.h"
#include "exporting/tablewriter.h"

#include <QIODevice>
#include <QString>
#include <QStringList>

#include <memory>
#include <string>
#include <vector>

struct lxw_format;
struct lxw_workbook;
struct lxw_worksheet;

namespace ccb
{

// What a workbook is called inside, and how much goes on one sheet.
struct XlsxOptions {
    QString sheetName;                    // of the first; the others get a number
    quint32 rowsOfSheet = 1'048'576;      // with the headings: as many as Excel has
    ScratchFile::GoesOn goesOn = nullptr; // asked while the finished file is copied; null: it does
};

// An Excel workbook, through libxlsxwriter in its mode of constant memory: rows pass through temporary files.
// Cells are text, whatever they look like, so that ids, phone numbers and leading zeros stay as they are and
// nothing is a formula or a link. Times become Excel's dates in UTC, and so does a text that is a date
// (yyyy-mm-dd) and nothing else: shown in that form it is the same text. A time that Excel's calendar cannot
// hold stays text. Blank and missing values are empty cells.
//
// A text longer than a cell can hold is cut there, with a mark, and stands whole, in pieces, on a sheet
// beside; notices() says so. After the last row that a sheet has, the table goes on on the next one.
class XlsxWriter : public TableWriter
{
public:
    XlsxWriter(QIODevice *device, const XlsxOptions &options);
    ~XlsxWriter() override;

    bool writeHeadings(std::span<const std::string_view> headings) override;
    bool writeRow(std::span<const TableCell> values) override;
    // The longest step: the sheets are packed, which libxlsxwriter does in one go.
    bool finish() override;

    QString fault() const override { return m_fault; }
    QStringList notices() const override;

private:
    struct Close {
        void operator()(lxw_workbook *workbook) const;
    };
    QIODevice *m_device; // not owned
    XlsxOptions m_options;
    ScratchFile m_file;
    QByteArray m_path; // the library keeps pointers to both
    QByteArray m_folder;
    std::unique_ptr<lxw_workbook, Close> m_workbook;
    lxw_format *m_bold = nullptr; // these belong to the workbook
    lxw_format *m_dateFormat = nullptr;
    lxw_format *m_timeFormat = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    lxw_worksheet *m_longSheet = nullptr; // null: no text was too long yet
    quint32 m_row = 0;                    // the next one of the sheet
    quint32 m_longRow = 0;
    quint32 m_longTexts = 0;
    std::vector<std::string> m_headings;
    std::vector<size_t> m_widths; // of the widest value of the first rows
    std::string m_text;           // the cell being written
    std::vector<lxw_worksheet *> m_sheets;
    QString m_fault;

    bool beginSheet();
    void endSheet();
    bool writeCell(quint16 column, const TableCell &value);
    bool writeText(quint16 column, std::string_view text);
    bool writeLongText(quint16 column, std::string_view text);
    bool writeLongRow(const std::vector<std::string> &texts);
    bool fail(const QString &fault);
    bool isOnDisk() const;
    QString sheetName() const;
    static QString longSheetName();
};

} // namespace ccb
