// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/sqlitewriter.h"

#include "core/utf8text.h"

#include <QCoreApplication>
#include <QUuid>
#include <QVariant>

#include <utility>

namespace ccb
{

using namespace Qt::StringLiterals;

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ccb::SqliteWriter)
};

constexpr qsizetype mostColumns = 2000; // SQLite's own limit, as it is built everywhere
constexpr auto idColumn = "case_id"_L1;

QString declared(const QString &column)
{
    return sqliteQuoted(column) + u" TEXT"_s;
}

// A text as Qt hands it to SQLite, in UTF-16. A blank one must not be a null QString, which would be NULL; and
// SQLite takes a first U+FEFF, or U+FFFE, for a byte-order mark, so that one more is needed there.
QString boundText(std::string_view utf8)
{
    const QString text = utf8.empty() ? u""_s : textFromUtf8(utf8);
    return text.startsWith(QChar(0xfeff)) || text.startsWith(QChar(0xfffe)) ? QChar(0xfeff) + text : text;
}

} // namespace

SqliteWriter::SqliteWriter(QIODevice *device)
    : m_device(device)
    , m_connection(QUuid::createUuid().toString())
{
}

SqliteWriter::~SqliteWriter()
{
    close();
}

bool SqliteWriter::fail(const QString &fault)
{
    if (m_fault.isEmpty())
        m_fault = fault;
    return false;
}

bool SqliteWriter::failWith(const QSqlError &error)
{
    const auto ioError = "10"_L1;
    const auto diskFull = "13"_L1;
    const QString code = error.nativeErrorCode();
    return fail(code == ioError || code == diskFull
                    ? ScratchFile::fault()
                    : Words::tr("SQLite says “%1”").arg(error.databaseText()));
}

bool SqliteWriter::open()
{
    const QString driver = u"QSQLITE"_s;
    if (!QSqlDatabase::isDriverAvailable(driver))
        return fail(Words::tr("the part of Qt that writes SQLite is not installed"));
    m_database = QSqlDatabase::addDatabase(driver, m_connection); // loads a plugin: before there is a file
    if (!m_file.open())
        return fail(ScratchFile::fault());
    m_database.setDatabaseName(m_file.name());
    if (!m_database.open())
        return fail(ScratchFile::fault());
    m_file.hide();
    // Nobody else opens the file, and when writing it fails it is thrown away: no journal, no waiting for the
    // disk.
    for (const char *pragma : {"PRAGMA journal_mode = OFF", "PRAGMA synchronous = OFF",
                               "PRAGMA locking_mode = EXCLUSIVE", "PRAGMA encoding = 'UTF-8'"}) {
        if (!run(QLatin1StringView(pragma)))
            return false;
    }
    if (!m_database.transaction())
        return fail(ScratchFile::fault());
    return true;
}

bool SqliteWriter::run(const QString &statement)
{
    QSqlQuery query(m_database);
    return query.exec(statement) || failWith(query.lastError());
}

bool SqliteWriter::addTable(const QString &name, const QStringList &columns)
{
    Table table;
    table.name = m_names.take(name);
    QStringList declarations;
    for (const QString &column : columns) {
        table.columns << table.columnNames.take(column);
        declarations << declared(table.columns.last());
    }
    if (columns.size() > mostColumns)
        return fail(Words::tr("a table of SQLite holds at most %L1 columns").arg(mostColumns));
    m_tables.push_back(std::move(table));
    return run(u"CREATE TABLE %1 (%2)"_s.arg(sqliteQuoted(m_tables.back().name), declarations.join(u", "_s)));
}

bool SqliteWriter::prepare(Table &table)
{
    QStringList places(table.columns.size(), u"?"_s);
    table.insert = QSqlQuery(m_database);
    table.isPrepared = table.insert.prepare(u"INSERT INTO "_s + sqliteQuoted(table.name) + u" VALUES ("_s +
                                            places.join(u',') + u')');
    return table.isPrepared || failWith(table.insert.lastError());
}

bool SqliteWriter::writeRow(size_t number, std::span<const TableCell> values)
{
    Table &table = m_tables[number];
    if (!m_fault.isEmpty() || (!table.isPrepared && !prepare(table)))
        return false;
    const QVariant null{QMetaType(QMetaType::QString)};
    for (size_t i = 0; i < values.size(); ++i) {
        table.insert.bindValue(int(i), values[i].hasValue() ? QVariant(boundText(values[i].text)) : null);
    }
    return table.insert.exec() || failWith(table.insert.lastError());
}

bool SqliteWriter::indexCaseIds()
{
    for (const Table &table : m_tables) {
        if (!table.columns.contains(idColumn))
            continue;
        const QString name = sqliteQuoted(m_names.take(table.name + u" by case_id"_s));
        if (!run(u"CREATE INDEX "_s + name + u" ON "_s + sqliteQuoted(table.name) + u" (case_id)"_s))
            return false;
    }
    return true;
}

bool SqliteWriter::finish(const ScratchFile::GoesOn &goesOn)
{
    if (!m_fault.isEmpty() || !goesOn() || !indexCaseIds())
        return false;
    if (!m_database.commit())
        return fail(ScratchFile::fault());
    close();
    return m_file.copyTo(*m_device, goesOn);
}

void SqliteWriter::close()
{
    if (!m_database.isValid())
        return;
    // Every query and handle has to be gone before Qt forgets the connection.
    m_tables.clear();
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_connection);
}

SqliteTableWriter::SqliteTableWriter(QIODevice *device, const QString &table,
                                     const ScratchFile::GoesOn &goesOn)
    : m_writer(device)
    , m_table(table)
    , m_goesOn(goesOn)
{
}

bool SqliteTableWriter::writeHeadings(std::span<const std::string_view> headings)
{
    QStringList columns;
    for (const std::string_view heading : headings)
        columns << textFromUtf8(heading);
    return m_writer.open() && m_writer.addTable(m_table, columns);
}

} // namespace ccb
