// SPDX-License-Identifier: GPL-3.0-or-later
#include "servedcases.h"

#include "widgets/casestableview.h"
#include "widgets/mainwindow.h"

#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkReply>

namespace ccb::bench
{

namespace
{

constexpr int usualPageSize = 1000;

// Runs the event loop until the condition holds; it is asked after each of the session's signals.
template <typename Condition>
void waitFor(Session &session, Condition holds)
{
    QEventLoop loop;
    const auto check = [&loop, &holds] {
        if (holds())
            loop.quit();
    };
    QObject::connect(&session, &Session::stateChanged, &loop, check);
    QObject::connect(&session, &Session::rowsChanged, &loop, check);
    QObject::connect(&session, &Session::caseQueryChanged, &loop, check);
    QObject::connect(&session, &Session::signInFailed, &loop,
                     [](const Error &error) { qFatal("%s", qPrintable(error.text())); });
    if (!holds())
        loop.exec();
}

} // namespace

std::unique_ptr<DemoServer> serve(qint64 cases)
{
    DemoOptions options;
    options.generatedCases = cases;
    options.hubChildren = hubChildren(cases);
    auto server = std::make_unique<DemoServer>(options);
    if (!server->start())
        qFatal("The demo server could not be started.");
    return server;
}

QByteArrayList fetchPages(const DemoServer &server, qint64 cases)
{
    QByteArrayList pages;
    QNetworkAccessManager network;
    for (qint64 offset = 0; offset < cases; offset += usualPageSize) {
        QNetworkRequest request(
            QUrl(server.url().toString() +
                 QStringLiteral("/a/demo/api/case/v1/?limit=%1&offset=%2").arg(usualPageSize).arg(offset)));
        request.setRawHeader("Authorization", "ApiKey " + DemoServer::demoUsername().toUtf8() + ':' +
                                                  DemoServer::apiKey().toUtf8());
        const std::unique_ptr<QNetworkReply> reply(network.get(request));
        QEventLoop loop;
        QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
        loop.exec();
        if (reply->error() != QNetworkReply::NoError)
            qFatal("%s", qPrintable(reply->errorString()));
        pages << reply->readAll();
    }
    return pages;
}

std::unique_ptr<Session> sessionOn(const DemoServer &server, int pageSize)
{
    auto session = Session::withoutKeychain();
    SessionScope scope;
    scope.people = false;
    scope.request.pageSize = pageSize > 0 ? pageSize : usualPageSize;
    session->setScope(scope);
    session->signIn({server.url(), QStringLiteral("demo"), DemoServer::demoUsername()}, DemoServer::apiKey(),
                    false);
    QEventLoop loop;
    QObject::connect(session.get(), &Session::signedIn, &loop, &QEventLoop::quit);
    loop.exec();
    return session;
}

void waitUntilShown(Session &session)
{
    waitFor(session, [&session] {
        if (session.state() == Session::State::Failed)
            qFatal("%s", qPrintable(session.error().text()));
        return session.state() == Session::State::Ready && !session.isQueryRunning();
    });
}

void showQuery(Session &session, const CaseQuery &query)
{
    session.setCaseQuery(query);
    waitFor(session, [&session] { return !session.isQueryRunning(); });
}

void waitForSearch(Session &session, const QString &search)
{
    waitFor(session, [&session, &search] {
        return session.caseQuery().filter.search == search && !session.isQueryRunning();
    });
}

CasesTableView *tableOf(const MainWindow &window)
{
    auto *table = window.findChild<CasesTableView *>();
    if (!table)
        qFatal("The window has no table of cases.");
    return table;
}

} // namespace ccb::bench
