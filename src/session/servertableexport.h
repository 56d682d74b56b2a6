// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casequery.h"
#include "session/caseloader.h"
#include "session/latestrun.h"
#include "session/serverexport.h"

#include <QPointer>

namespace ccb
{

// All cases of the server that match a request, as a table file: loads them into a store of its own, so that
// the session's table stays as it is, leaves the ones that the filter leaves, and has them written as the
// rows of any table are. No columns in the request: all that came.
class ServerTableExport final : public ServerExport
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ServerTableExport)

public:
    ServerTableExport(const CaseExport &request, QObject *parent);
    ~ServerTableExport() override;

private:
    CaseExport m_request;
    CaseFilter m_filter; // which of the loaded cases are written
    CaseLoader m_loader;
    LatestRun<CaseExport> m_filtering;
    QPointer<CaseExportJob> m_writing;
    qint64 m_unusable = 0; // entries of the list that are no cases

    void begin() override;
    void stopAll() override;
    void filter();
    void write(CaseExport request); // OnServer, with the cases
};

} // namespace ccb
