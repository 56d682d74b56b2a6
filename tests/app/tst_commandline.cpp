// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include <QTest>

using namespace ccb;
using namespace Qt::StringLiterals;

namespace
{

Result<CommandLine> parse(const QString &arguments)
{
    return parseCommandLine(QStringList{QStringLiteral("commcare-browser")} +
                            arguments.split(u' ', Qt::SkipEmptyParts));
}

const QString connected =
    QStringLiteral("--server https://hq.example.org --domain demo --username me@example.org ");

} // namespace

class TestCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void needsNothingForAWindow();
    void readsTheConnection();
    void takesTheDomainFromAPageAddress();
    void readsAnExport();
    void readsTheFormat_data();
    void readsTheFormat();
    void readsHowCsvIsWritten();
    void refusesWhatMakesNoSense_data();
    void refusesWhatMakesNoSense();
    void helpNamesEveryOption();
};

void TestCommandLine::needsNothingForAWindow()
{
    const Result<CommandLine> line = parse({});
    QVERIFY(line);
    QVERIFY(!line.value().batch);
    QVERIFY(!line.value().demo);
    QCOMPARE(line.value().connection, Connection());
}

void TestCommandLine::readsTheConnection()
{
    const Result<CommandLine> line = parse(connected + QStringLiteral("--auth digest"));
    QVERIFY(line);
    const Connection expected{QUrl(QStringLiteral("https://hq.example.org")), QStringLiteral("demo"),
                              QStringLiteral("me@example.org"), SignInMethod::Digest};
    QCOMPARE(line.value().connection, expected);
}

void TestCommandLine::takesTheDomainFromAPageAddress()
{
    const Result<CommandLine> line =
        parse(QStringLiteral("--server https://www.commcarehq.org/a/exi-training/dashboard/"));
    QVERIFY(line);
    QCOMPARE(line.value().connection.server, QUrl(QStringLiteral("https://www.commcarehq.org")));
    QCOMPARE(line.value().connection.domain, QStringLiteral("exi-training"));
}

void TestCommandLine::readsAnExport()
{
    const Result<CommandLine> line = parse(
        connected +
        QStringLiteral("--export out.csv --api v0.5 --page-size 200 --columns case_id,edd,properties.closed "
                       "--case-type mother --status open --owner o1 --property village=Ka=yes --property "
                       "edd= --search amina --case-id c1 --no-formula-guard --verbose"));
    QVERIFY(line);
    const BatchRequest &batch = line.value().batch.value();
    QCOMPARE(batch.path, QStringLiteral("out.csv"));
    QCOMPARE(batch.resource, BatchRequest::Resource::Cases);
    QCOMPARE(batch.cases.api, CaseApiVersion::V05);
    QCOMPARE(batch.cases.pageSize, 200);
    QCOMPARE(batch.columns, (QStringList{QStringLiteral("case_id"), QStringLiteral("edd"),
                                         QStringLiteral("properties.closed")}));
    QCOMPARE(batch.caseId, QStringLiteral("c1"));
    QVERIFY(!batch.options.formulaGuard);
    QVERIFY(batch.options.byteOrderMark);
    QVERIFY(!batch.options.manifest);
    QCOMPARE(batch.format, ExportFormat::Csv);
    QVERIFY(batch.verbose);
    const CaseFilter expected{
        QStringLiteral("mother"),
        CaseStatus::Open,
        QStringLiteral("o1"),
        QStringLiteral("amina"),
        {ColumnCondition::equals(ColumnKey::ofProperty(QStringLiteral("village")), QStringLiteral("Ka=yes")),
         ColumnCondition::equals(ColumnKey::ofProperty(QStringLiteral("edd")), QString())},
        {},
    };
    QCOMPARE(batch.cases.filter, expected);
}

void TestCommandLine::readsTheFormat_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<ExportFormat>("format");
    QTest::newRow("csv") << u"a.csv"_s << ExportFormat::Csv;
    QTest::newRow("capitals") << u"a.b.XLSX"_s << ExportFormat::Excel;
    QTest::newRow("ndjson") << u"a.ndjson"_s << ExportFormat::JsonLines;
    QTest::newRow("db") << u"folder.csv/a.db"_s << ExportFormat::Sqlite;
    QTest::newRow("standard output") << u"-"_s << ExportFormat::Csv;
    QTest::newRow("unknown ending") << u"a.txt"_s << ExportFormat::Csv;
    QTest::newRow("said") << u"a.txt --format sqlite"_s << ExportFormat::Sqlite;
}

void TestCommandLine::readsTheFormat()
{
    QFETCH(const QString, arguments);
    QFETCH(const ExportFormat, format);
    const Result<CommandLine> line = parse(connected + u"--export "_s + arguments);
    QVERIFY(line);
    QCOMPARE(line.value().batch.value().format, format);
}

void TestCommandLine::readsHowCsvIsWritten()
{
    const Result<CommandLine> line =
        parse(connected + u"--export a.csv --separator tab --no-bom --manifest"_s);
    QVERIFY(line);
    const ExportOptions &options = line.value().batch.value().options;
    QCOMPARE(options.separator, '\t');
    QVERIFY(!options.byteOrderMark);
    QVERIFY(options.formulaGuard);
    QVERIFY(options.manifest);
}

void TestCommandLine::refusesWhatMakesNoSense_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QString>("named");
    QTest::newRow("unknown option") << QStringLiteral("--fast") << QStringLiteral("fast");
    QTest::newRow("a stray word") << QStringLiteral("cases.csv") << QStringLiteral("cases.csv");
    QTest::newRow("no connection") << QStringLiteral("--export out.csv --domain demo")
                                   << QStringLiteral("--server");
    QTest::newRow("filter without export")
        << QStringLiteral("--case-type mother") << QStringLiteral("--case-type");
    QTest::newRow("verbose without export") << QStringLiteral("--verbose") << QStringLiteral("--verbose");
    QTest::newRow("open line") << QStringLiteral("--server http://hq.example.org")
                               << QStringLiteral("open line");
    QTest::newRow("no address") << QStringLiteral("--server https://") << QStringLiteral("address");
    QTest::newRow("auth") << connected + QStringLiteral("--auth magic") << QStringLiteral("magic");
    QTest::newRow("api") << connected + QStringLiteral("--export - --api v3") << QStringLiteral("v3");
    QTest::newRow("status") << connected + QStringLiteral("--export - --status shut")
                            << QStringLiteral("shut");
    QTest::newRow("resource") << connected + QStringLiteral("--export - --resource forms")
                              << QStringLiteral("forms");
    QTest::newRow("page size") << connected + QStringLiteral("--export - --page-size 0")
                               << QStringLiteral("page-size");
    QTest::newRow("large page") << connected + QStringLiteral("--export - --page-size 5001")
                                << QStringLiteral("5001");
    QTest::newRow("format") << connected + QStringLiteral("--export - --format ods") << QStringLiteral("ods");
    QTest::newRow("separator") << connected + QStringLiteral("--export - --separator ab")
                               << QStringLiteral("separator");
    QTest::newRow("separator of Excel")
        << connected + QStringLiteral("--export a.xlsx --separator tab") << QStringLiteral("CSV");
    QTest::newRow("columns of whole cases")
        << connected + QStringLiteral("--export a.jsonl --columns a") << QStringLiteral("--columns");
    QTest::newRow("manifest without export") << QStringLiteral("--manifest") << QStringLiteral("--manifest");
    QTest::newRow("property") << connected + QStringLiteral("--export - --property village")
                              << QStringLiteral("NAME=VALUE");
}

void TestCommandLine::refusesWhatMakesNoSense()
{
    QFETCH(const QString, arguments);
    QFETCH(const QString, named);
    const Result<CommandLine> line = parse(arguments);
    QVERIFY(!line);
    QVERIFY2(line.error().text().contains(named), qPrintable(line.error().text()));
    QVERIFY(!line.error().hint.isEmpty());
}

void TestCommandLine::helpNamesEveryOption()
{
    const Result<CommandLine> line = parse(QStringLiteral("--help"));
    QVERIFY(line);
    for (const char *option : {"--demo",      "--server",    "--domain", "--username",         "--auth",
                               "--export",    "--resource",  "--api",    "--page-size",        "--columns",
                               "--case-type", "--status",    "--owner",  "--property",         "--search",
                               "--format",    "--separator", "--no-bom", "--no-formula-guard", "--manifest",
                               "--case-id",   "--verbose"})
        QVERIFY2(line.value().notice.contains(QLatin1StringView(option)), option);
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
