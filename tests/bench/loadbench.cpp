// SPDX-License-Identifier: GPL-3.0-or-later
#include "loadbench.h"

#include "comparison.h"
#include "naivecases.h"
#include "servedcases.h"

#include "core/casestore.h"
#include "core/pageparser.h"
#include "models/casetablemodel.h"
#include "widgets/casestableview.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace ccb::bench
{

namespace
{

// One curl process for all pages, with one connection, as curl does it best.
Work curlFetching(const DemoServer &server, const QStringList &requests, const QTemporaryDir &folder)
{
    const QString path = folder.filePath(QStringLiteral("pages.curl"));
    QFile config(path);
    if (!config.open(QIODevice::WriteOnly))
        qFatal("%s", qPrintable(config.errorString()));
    config.write("silent\nfail\nheader = \"Authorization: ApiKey " + DemoServer::demoUsername().toUtf8() +
                 ':' + DemoServer::apiKey().toUtf8() + "\"\n");
    for (const QString &request : requests)
        config.write("url = \"" + (server.url().toString() + request.section(u' ', 1)).toUtf8() +
                     "\"\noutput = \"/dev/null\"\n");
    return [path] {
        if (QProcess::execute(QStringLiteral("curl"), {QStringLiteral("--config"), path}) != 0)
            qFatal("curl failed.");
    };
}

void benchFetch(int cases, int repeats)
{
    const auto server = serve(cases);
    const auto load = [&server] {
        CasesTableView view;
        view.resize(1366, 768);
        const auto session = sessionOn(*server);
        view.setCaseModel(session->caseTable());
        session->caseTable()->setColumns({ColumnKey::ofField(CaseField::CaseName)});
        view.show();
        waitUntilShown(*session);
        view.viewport()->repaint();
    };
    load();
    if (QStandardPaths::findExecutable(QStringLiteral("curl")).isEmpty())
        qFatal("The program curl is needed.");
    const QTemporaryDir folder;
    const Work curl = curlFetching(*server, server->requests(), folder);
    const Medians medians = takeTurns(load, curl, repeats);
    printShare(
        QStringLiteral("Load %1 cases, ready to scroll; against curl fetching the same pages").arg(cases),
        medians.ours, medians.baseline, QStringLiteral("ms"), 3.5, 2.0);
}

void benchParse(int cases, int repeats)
{
    const auto server = serve(cases);
    const QByteArrayList pages = fetchPages(*server, cases);
    const auto store = [&pages] {
        CaseStore store;
        for (const QByteArray &page : pages)
            store.append(parseCasePage(page).value().block);
    };
    const auto maps = [&pages] {
        QList<QVariantMap> rows;
        for (const QByteArray &page : pages)
            rows << parseIntoMaps(page);
    };
    printFaster(
        QStringLiteral("Parse and store %1 cases; against QJsonDocument into QVariantMap rows").arg(cases),
        takeTurns(store, maps, repeats), 8, 12);
}

} // namespace

void benchLoad(int cases, int repeats)
{
    benchFetch(cases, repeats);
    benchParse(cases, repeats);
}

} // namespace ccb::bench
