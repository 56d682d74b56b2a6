// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/sqlitewriter.h"
#include "session/caserows.h"
#include "session/casewriter.h"

#include <vector>

namespace ccb
{

// Cases as a SQLite database: a table for each case type, called like it. Of the export's columns a table has
// the fields, and those of the others that any of its cases has: the properties of one type are no empty
// columns of all.
class SqliteCases final : public CaseWriter
{
public:
    explicit SqliteCases(const CaseWriterTarget &target);

    bool write(const ShownCases &cases) override;
    bool finish() override;
    QString fault() const override { return m_writer.fault(); }

private:
    struct Table {
        QString caseType;
        std::vector<bool> hasColumn;
        std::vector<size_t> columns; // of the export, by number
    };
    CaseWriterTarget m_target;
    SqliteWriter m_writer;
    std::vector<Table> m_tables;
    std::vector<size_t> m_tableOfRow; // of the cases, in their order
    qint64 m_written = 0;

    void sortIntoTables(const ShownCases &cases);
    bool findColumns(const ShownCases &cases, CaseRows &rows);
    bool makeTables();
    size_t tableOf(const QString &caseType);
};

} // namespace ccb
