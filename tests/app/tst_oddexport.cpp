// SPDX-License-Identifier: GPL-3.0-or-later
#include "csvreading.h"
#include "oddvalues.h"

#include "core/columnkey.h"

#include <QFile>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace ccb;
using namespace ccb::tests;
using namespace Qt::StringLiterals;

namespace
{

using Rows = QList<QList<QByteArray>>;

// A table by its first column.
class Table
{
public:
    explicit Table(const Rows &rows)
        : m_rows(rows)
    {
    }

    qsizetype caseCount() const { return m_rows.size() - 1; }
    qsizetype columnCount() const { return m_rows.first().size(); }
    // The value, or a text that no case has.
    QByteArray value(const QString &caseId, const QByteArray &heading) const
    {
        const qsizetype column = m_rows.first().indexOf(heading);
        for (const QList<QByteArray> &row : m_rows) {
            if (column >= 0 && row.first() == caseId.toUtf8())
                return row.at(column);
        }
        return "no such case or column: " + heading;
    }

private:
    Rows m_rows;
};

} // namespace

// `--export` of the domain `odd`: the CSV, read back, has every value that came, over each version of the
// API.
class TestOddExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsEveryValue_data();
    void keepsEveryValue();
    void guardsFormulas();
    void writesTheColumnsOfStrangeNames();

private:
    QTemporaryDir m_home;

    Rows exported(const QStringList &arguments) const;
};

Rows TestOddExport::exported(const QStringList &arguments) const
{
    const QString path = m_home.filePath(u"odd.csv"_s);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, m_home.path());
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent"_s);
    QProcess program;
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(CCB_PROGRAM),
                  QStringList{u"--demo"_s, u"--domain"_s, u"odd"_s, u"--export"_s, path} + arguments);
    QFile file(path);
    if (!program.waitForFinished(60'000) || program.exitCode() != 0 || !file.open(QIODevice::ReadOnly)) {
        qWarning("%s", program.readAllStandardError().constData());
        return {{}};
    }
    return readCsv(file.readAll().mid(3)); // behind the byte-order mark
}

void TestOddExport::keepsEveryValue_data()
{
    QTest::addColumn<QString>("api");
    for (const char *api : {"auto", "v0.5", "v1", "v2"})
        QTest::newRow(api) << QString::fromLatin1(api);
}

void TestOddExport::keepsEveryValue()
{
    QFETCH(const QString, api);
    const Table table(exported({u"--api"_s, api, u"--no-formula-guard"_s}));
    QCOMPARE(table.caseCount(), 16);
    QSet<QByteArray> headings;
    for (const OddValue &expected : oddValues()) {
        const QByteArray heading = columnName(ColumnKey::ofProperty(expected.property)).toUtf8();
        QCOMPARE(table.value(expected.caseId, heading), expected.text.toUtf8());
        headings.insert(heading);
    }
    for (const OddIndex &expected : oddIndices()) {
        const QByteArray heading = columnName(ColumnKey::ofIndex(expected.identifier)).toUtf8();
        QCOMPARE(table.value(expected.caseId, heading), expected.relatedId.toUtf8());
        headings.insert(heading);
    }
    QCOMPARE(table.columnCount(), exportedFieldCount + headings.size()); // and nothing twice

    QCOMPARE(table.value(u"odd-closed-true"_s, "closed"), "true");
    QCOMPARE(table.value(u"odd-closed-yes"_s, "closed"), "yes");
    QCOMPARE(table.value(u"odd-values"_s, "closed"), "false");
    QCOMPARE(table.value(u"odd-no-owner"_s, "owner_id"), "");
    QCOMPARE(table.value(u"odd-no-owner"_s, "case_name"), "");
    QCOMPARE(table.value(u"odd-dates"_s, "date_opened"), "sometime in May");
    QCOMPARE(table.value(u"odd-dates"_s, "date_modified"), "31/12/2024");
    QCOMPARE(table.value(u"odd-dates"_s, "date_closed"), "0000-00-00");
    QCOMPARE(table.value(u"odd-names"_s, "case_name"), "<b>Names</b> & \"such\"");
    QCOMPARE(table.value(u"odd-texts"_s, "case_name"),
             u"\u0645\u0631\u064a\u0645 \u0628\u0646\u062a \u062e\u0627\u0644\u062f \U0001F600"_s.toUtf8());
}

void TestOddExport::guardsFormulas()
{
    const Table table(exported({}));
    QCOMPARE(table.value(u"odd-values"_s, "formula"), "'=1+1");
    QCOMPARE(table.value(u"odd-names"_s, "'=formula"), "formula");
    QCOMPARE(table.value(u"odd-values"_s, "an_exponent"), "-1.50E+3"); // a number is no formula
}

void TestOddExport::writesTheColumnsOfStrangeNames()
{
    const Table table(exported(
        {u"--columns"_s, u"case_id,closed,properties.closed,\U0001F600,a.dotted.name,indices.myself"_s}));
    QCOMPARE(table.value(u"odd-names"_s, "closed"), "false");
    QCOMPARE(table.value(u"odd-names"_s, "properties.closed"), "not the status");
    QCOMPARE(table.value(u"odd-names"_s, u"\U0001F600"_s.toUtf8()), "emoji");
    QCOMPARE(table.value(u"odd-names"_s, "a.dotted.name"), "dots");
    QCOMPARE(table.value(u"odd-indices"_s, "indices.myself"), "odd-indices");
}

QTEST_GUILESS_MAIN(TestOddExport)
#include "tst_oddexport.moc"
