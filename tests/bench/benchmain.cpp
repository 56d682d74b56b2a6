// SPDX-License-Identifier: GPL-3.0-or-later
#include "loadbench.h"
#include "querybench.h"
#include "viewbench.h"

#include "models/casetablemodel.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QStandardPaths>

using namespace ccb;
using namespace ccb::bench;

namespace
{

constexpr qsizetype propertyColumns = 25;

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

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    const QApplication app(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption casesOption(QStringLiteral("cases"), QStringLiteral("How many cases."),
                                         QStringLiteral("N"), QStringLiteral("1000000"));
    const QCommandLineOption repeatsOption(QStringLiteral("repeats"),
                                           QStringLiteral("Medians of how many runs."), QStringLiteral("N"),
                                           QStringLiteral("5"));
    parser.addOptions({casesOption, repeatsOption});
    parser.addHelpOption();
    parser.process(app);
    const int cases = parser.value(casesOption).toInt();
    const int repeats = parser.value(repeatsOption).toInt();

    benchLoad(std::min(cases, 100'000), repeats);
    const std::unique_ptr<Session> session = benchLongLoad(cases);
    session->caseTable()->setColumns(columnsOf(*session));
    benchScrolling(*session, repeats);
    benchQueries(*session, repeats);
    return 0;
}
