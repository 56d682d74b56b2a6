// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/scratchfile.h"
#include "exporting/sqlitenames.h"
#include "exporting/tablewriter.h"

#include <QIODevice>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QString>
#include <QStringList>

#include <span>
#include <vector>

namespace ccb
{

// A SQLite database of one or several tables, through Qt SQL. All values are TEXT as they came, so that
// leading zeros stay; a value that was missing or null is NULL, a blank one is ''. One transaction, and an
// index on case_id where a table has it. Names that SQLite would take for one another get a number: see
// SqliteNames. One thread, that which made it.
class SqliteWriter
{
public:
    explicit SqliteWriter(QIODevice *device);
    ~SqliteWriter();
    SqliteWriter(const SqliteWriter &) = delete;
    SqliteWriter &operator=(const SqliteWriter &) = delete;

    // Each returns false once something has failed: fault() says why, or where it is empty, the device.
    bool open();
    // Tables are numbered from 0, in the order in which they are added.
    bool addTable(const QString &name, const QStringList &columns);
    bool writeRow(size_t table, std::span<const TableCell> values);
    bool finish(const ScratchFile::GoesOn &goesOn); // once, last

    QString fault() const { return m_fault; }

private:
    struct Table {
        QString name;
        SqliteNames columnNames;
        QStringList columns;
        QSqlQuery insert;
        bool isPrepared = false;
    };
    QIODevice *m_device; // not owned
    ScratchFile m_file;
    QString m_connection; // its name in Qt
    QSqlDatabase m_database;
    SqliteNames m_names; // of tables and indexes: they share one list
    std::vector<Table> m_tables;
    QString m_fault;

    bool run(const QString &statement);
    bool prepare(Table &table);
    bool indexCaseIds();
    void close();
    bool fail(const QString &fault);
    bool failWith(const QSqlError &error);
};

// One table alone, as every other format writes it.
class SqliteTableWriter : public TableWriter
{
public:
    SqliteTableWriter(QIODevice *device, const QString &table, const ScratchFile::GoesOn &goesOn);

    bool writeHeadings(std::span<const std::string_view> headings) override;
    bool writeRow(std::span<const TableCell> values) override { return m_writer.writeRow(0, values); }
    bool finish() override { return m_writer.finish(m_goesOn); }
    QString fault() const override { return m_writer.fault(); }

private:
    SqliteWriter m_writer;
    QString m_table;
    ScratchFile::GoesOn m_goesOn;
};

} // namespace ccb
