// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/casewriter.h"

#include "exporting/csvwriter.h"
#include "exporting/xlsxwriter.h"
#include "session/casecsv.h"
#include "session/caserows.h"
#include "session/sqlitecases.h"

#include <QCoreApplication>

namespace ccb
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ccb::CaseWriter)
};

class CsvCases final : public CaseWriter
{
public:
    CsvCases(const CsvOptions &options, const CaseWriterTarget &target)
        : m_target(target)
        , m_writer(target.device, options)
    {
    }

    bool write(const ShownCases &cases) override
    {
        return writeCasesAsCsv(cases, m_target.columns, m_target.owners, m_writer, m_target.goesOn);
    }
    bool finish() override { return m_writer.finish(); }
    QString fault() const override { return {}; }

private:
    CaseWriterTarget m_target;
    CsvWriter m_writer;
};

class ExcelCases final : public CaseWriter
{
public:
    explicit ExcelCases(const CaseWriterTarget &target)
        : m_target(target)
        , m_writer(target.device,
                   {.sheetName = Words::tr("Cases"), .goesOn = [this] { return m_target.goesOn(m_written); }})
    {
    }

    bool write(const ShownCases &cases) override
    {
        if (!CaseRows::writeHeadings(m_target.columns, m_writer))
            return false;
        CaseRows rows(cases.snapshot, m_target.columns, m_target.owners);
        for (const CaseRow row : cases.rows) {
            if (!rows.writeRow(row, m_writer) || !m_target.goesOn(++m_written))
                return false;
        }
        return true;
    }
    bool finish() override { return m_writer.finish(); }
    QString fault() const override { return m_writer.fault(); }
    QStringList notices() const override { return m_writer.notices(); }

private:
    CaseWriterTarget m_target;
    qint64 m_written = 0;
    XlsxWriter m_writer;
};

} // namespace

std::unique_ptr<CaseWriter> CaseWriter::make(ExportFormat format, const ExportOptions &options,
                                             const CaseWriterTarget &target)
{
    switch (format) {
    case ExportFormat::Csv:
        return std::make_unique<CsvCases>(CsvOptions{.separator = options.separator,
                                                     .byteOrderMark = options.byteOrderMark,
                                                     .formulaGuard = options.formulaGuard},
                                          target);
    case ExportFormat::Excel:
        return std::make_unique<ExcelCases>(target);
    case ExportFormat::Sqlite:
        return std::make_unique<SqliteCases>(target);
    case ExportFormat::JsonLines:
        break;
    }
    Q_UNREACHABLE();
}

} // namespace ccb
