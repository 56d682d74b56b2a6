// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/caseexport.h"
#include "session/exportserver.h"

namespace ccb
{

// What exports have in common that ask the server for their cases: they begin when start() tells them what to
// ask, end in silence when the session signs out, and leave no file then.
class ServerExport : public CaseExportJob
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ServerExport)

public:
    // The one for a request that is OnServer or JSON Lines.
    static ServerExport *make(const CaseExport &request, QObject *parent);
    ~ServerExport() override;

    void start(const ExportServer &server); // once
    void cancel() final;

protected:
    explicit ServerExport(QObject *parent);

    virtual void begin() = 0;
    virtual void stopAll() = 0; // requests and workers, in silence

    const ExportServer &server() const { return m_server; }
    // What a person should know of a list with so many entries that are no cases.
    static QStringList noticesOfList(qint64 unusable);
    // Each is the last thing the job does.
    void finish(const ExportResult &result);
    void fail(const Error &error);

private:
    ExportServer m_server;
    bool m_hasEnded = false;

    void end();
};

} // namespace ccb
