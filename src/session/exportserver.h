// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apiservice.h"
#include "core/caserequest.h"
#include "core/ownerdirectory.h"

#include <QPointer>

namespace ccb
{

// What an export knows of the session when it begins to ask the server.
struct ExportServer {
    QPointer<ApiService> service = {}; // null: nobody is signed in, or not any more
    CaseRequest scope = {};            // brought the cases that the session has
    qint64 listed = -1;                // how many the list of that request has; -1: the server did not say
    CaseFilter shown = {};             // what the session's table shows of them
    OwnerDirectory owners = {};
};

} // namespace ccb
