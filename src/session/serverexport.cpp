// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/serverexport.h"

#include "session/jsonlinesexport.h"
#include "session/servertableexport.h"

namespace ccb
{

namespace
{

Error signedOutError()
{
    Error error;
    error.kind = Error::Kind::NotFound;
    error.what = ServerExport::tr("Nobody is signed in.");
    error.hint = ServerExport::tr("Sign in, then export again: these cases come from the server.");
    return error;
}

} // namespace

ServerExport::ServerExport(QObject *parent)
    : CaseExportJob(parent)
{
}

ServerExport *ServerExport::make(const CaseExport &request, QObject *parent)
{
    // Checks find what is wrong with a case among all the others, so all have to be there first.
    const bool needsAll =
        request.rows == ExportedRows::OnServer && !request.serverRequest.filter.checks.isEmpty();
    if (request.format == ExportFormat::JsonLines && !needsAll)
        return new JsonLinesExport(request, parent);
    return new ServerTableExport(request, parent);
}

ServerExport::~ServerExport() = default;

void ServerExport::start(const ExportServer &server)
{
    m_server = server;
    if (m_server.service)
        connect(m_server.service, &QObject::destroyed, this, &ServerExport::cancel);
    // In the next turn of the event loop, when the one who asked for it listens.
    const auto beginOrFail = [this] {
        if (m_hasEnded)
            return;
        if (m_server.service)
            begin();
        else
            fail(signedOutError());
    };
    QMetaObject::invokeMethod(this, beginOrFail, Qt::QueuedConnection);
}

void ServerExport::cancel()
{
    end();
}

QStringList ServerExport::noticesOfList(qint64 unusable)
{
    if (unusable == 0)
        return {};
    return {unusable == 1
                ? tr("1 entry of the server's list is no case and was left out.")
                : tr("%L1 entries of the server's list are no cases and were left out.").arg(unusable)};
}

void ServerExport::finish(const ExportResult &result)
{
    end();
    Q_EMIT finished(result);
}

void ServerExport::fail(const Error &error)
{
    const Error copy = error; // it may be part of what ends
    end();
    Q_EMIT failed(copy);
}

void ServerExport::end()
{
    if (m_hasEnded)
        return;
    m_hasEnded = true;
    stopAll();
    deleteLater();
}

} // namespace ccb
