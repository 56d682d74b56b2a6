// SPDX-License-Identifier: GPL-3.0-or-later
#include "loadbench.h"

#include "naivecases.h"
#include "servedcases.h"

#include "core/casestore.h"
#include "core/pageparser.h"
#include "widgets/casestableview.h"
#include "widgets/mainwindow.h"

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

void benchFetch(Report &report)
{
    const auto server = serve(report.cases());
    const auto load = [&server] {
        const auto session = sessionOn(*server);
        MainWindow window(session.get());
        window.show();
        waitUntilShown(*session);
        tableOf(window)->viewport()->repaint();
    };
    Work curl;
    const QTemporaryDir folder;
    if (report.withBaselines()) {
        load(); // to learn which pages it asks for
        if (QStandardPaths::findExecutable(QStringLiteral("curl")).isEmpty())
            qFatal("The program curl is needed.");
        curl = curlFetching(*server, server->requests(), folder);
    }
    report.compare({.figure = QStringLiteral("Load, ready to scroll; against curl fetching the same pages"),
                    .ours = load,
                    .baseline = curl,
                    .limits = {Limits::Kind::Share, 3.5, 2.0}});
}

void benchParse(Report &report)
{
    const auto server = serve(report.cases());
    const QByteArrayList pages = fetchPages(*server, report.cases());
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
    report.compare({.figure = QStringLiteral("Parse and store; against QJsonDocument into QVariantMap rows"),
                    .ours = store,
                    .baseline = maps,
                    .limits = {Limits::Kind::TimesFaster, 8, 12}});
}

} // namespace

void benchLoad(Report &report)
{
    benchFetch(report);
    benchParse(report);
}

} // namespace ccb::bench
