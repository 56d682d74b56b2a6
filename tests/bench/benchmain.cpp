// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportbench.h"
#include "filterbench.h"
#include "loadbench.h"
#include "querybench.h"
#include "relationsbench.h"
#include "startbench.h"
#include "streambench.h"
#include "viewbench.h"

#include "models/casetablemodel.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QSettings>
#include <QTemporaryDir>

using namespace ccb;
using namespace ccb::bench;

namespace
{

constexpr qsizetype propertyColumns = 25;
constexpr qint64 casesOfLoading =
    100'000;                     // fetching and parsing are compared with their baselines for so many
constexpr int firstPages = 1000; // cases on a page
constexpr int largePages = 5000;

// What the window shows, with as many properties as the figures are about.
QList<ColumnKey> columnsOf(const Session &session)
{
    QList<ColumnKey> columns;
    for (const CaseField field : {CaseField::CaseName, CaseField::CaseType, CaseField::Closed,
                                  CaseField::OwnerId, CaseField::DateOpened, CaseField::DateModified})
        columns << ColumnKey::ofField(field);
    const QStringList properties = session.store().propertyNames();
    for (const QString &property : properties.first(std::min(propertyColumns, properties.size())))
        columns << ColumnKey::ofProperty(property);
    return columns;
}

struct Options {
    qint64 cases;
    QStringList parts; // empty: all
    bool oursAlone;
    bool growth;

    bool wants(const QString &part) const { return parts.isEmpty() || parts.contains(part); }
};

void benchLoaded(Report &report, const Options &options)
{
    std::unique_ptr<Session> session;
    if (options.wants(QStringLiteral("busy")))
        benchLongLoad(report, largePages);
    session = benchLongLoad(report, firstPages);
    session->caseTable()->setColumns(columnsOf(*session));
    if (options.wants(QStringLiteral("scroll")))
        benchScrolling(report, *session);
    if (options.wants(QStringLiteral("queries")))
        benchQueries(report, *session);
    if (options.wants(QStringLiteral("filters")))
        benchFilters(report, *session);
    if (options.wants(QStringLiteral("relations")))
        benchRelations(report, *session);
    session->caseTable()->setColumns(columnsOf(*session));
    if (options.wants(QStringLiteral("export")))
        benchExport(report, *session);
}

void runParts(Report &report, const Options &options)
{
    if (options.wants(QStringLiteral("start"))) {
        report.begin(0, !options.oursAlone);
        benchStart(report);
    }
    const qint64 loadingCases = std::min(options.cases, casesOfLoading);
    QList<qint64> counts{options.cases};
    if (options.growth)
        counts = {options.cases / 100, options.cases / 10, options.cases};
    if (options.wants(QStringLiteral("load"))) {
        for (const qint64 cases : options.growth ? counts : QList<qint64>{loadingCases}) {
            report.begin(cases, cases == loadingCases && !options.oursAlone);
            benchLoad(report);
        }
    }
    if (options.wants(QStringLiteral("stream"))) {
        for (const qint64 cases : std::as_const(counts)) {
            report.begin(cases, cases == options.cases && !options.oursAlone);
            benchStreaming(report);
        }
    }
    const auto afterLoading = {QStringLiteral("busy"),      QStringLiteral("scroll"),
                               QStringLiteral("queries"),   QStringLiteral("filters"),
                               QStringLiteral("relations"), QStringLiteral("export")};
    if (!std::any_of(afterLoading.begin(), afterLoading.end(),
                     [&options](const QString &part) { return options.wants(part); }))
        return;
    for (const qint64 cases : std::as_const(counts)) {
        report.begin(cases, cases == options.cases && !options.oursAlone);
        benchLoaded(report, options);
    }
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication app(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("commcare-browser"));
    QCoreApplication::setApplicationName(QStringLiteral("commcare-bench"));
    const QTemporaryDir settings;
    for (const QSettings::Format format : {QSettings::NativeFormat, QSettings::IniFormat})
        QSettings::setPath(format, QSettings::UserScope, settings.path());

    QCommandLineParser parser;
    const QCommandLineOption casesOption(QStringLiteral("cases"), QStringLiteral("How many cases."),
                                         QStringLiteral("N"), QStringLiteral("1000000"));
    const QCommandLineOption repeatsOption(QStringLiteral("repeats"),
                                           QStringLiteral("Medians of how many runs."), QStringLiteral("N"),
                                           QStringLiteral("5"));
    const QCommandLineOption partOption(
        QStringLiteral("part"),
        QStringLiteral(
            "Only this part: start, load, stream, busy, scroll, queries, filters, relations or export."),
        QStringLiteral("NAME"));
    const QCommandLineOption noGrowthOption(
        QStringLiteral("no-growth"), QStringLiteral("Without the hundredth and the tenth of the cases."));
    const QCommandLineOption oursAloneOption(QStringLiteral("ours-alone"),
                                             QStringLiteral("Without the baselines, for a profiler."));
    QCommandLineOption firstWindowOption(QStringLiteral("first-window"));
    firstWindowOption.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOptions(
        {casesOption, repeatsOption, partOption, noGrowthOption, oursAloneOption, firstWindowOption});
    parser.addHelpOption();
    parser.process(app);
    if (parser.isSet(firstWindowOption))
        return showFirstWindow();

    Report report(std::max(1, parser.value(repeatsOption).toInt()));
    runParts(report, {std::max(100LL, parser.value(casesOption).toLongLong()), parser.values(partOption),
                      parser.isSet(oursAloneOption), !parser.isSet(noGrowthOption)});
    report.printGrowth();
    return 0;
}
