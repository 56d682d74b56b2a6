// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/exportrequest.h"
#include "session/session.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace ccb
{

// What `--export` asks for.
struct BatchRequest {
    enum class Resource { Cases, Users };

    QString path; // "-": standard output
    Resource resource = Resource::Cases;
    CaseRequest cases;
    QString caseId;      // not empty: this case alone
    QStringList columns; // names as in the API, "parent.NAME" of the parent; empty: all
    ExportFormat format = ExportFormat::Csv;
    ExportOptions options;
    bool verbose = false; // the log goes to standard error
};

// The command line, read.
struct CommandLine {
    bool demo = false;
    QString notice;        // not empty: print this and end (help, version)
    Connection connection; // what was given of it
    std::optional<BatchRequest> batch;
};

// `arguments` begins with the program's name. Error::Kind::Usage when they make no sense.
Result<CommandLine> parseCommandLine(const QStringList &arguments);

} // namespace ccb
