// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casestore.h"
#include "session/exportrequest.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace ccb
{

// What an export came to hold, beside its bytes.
struct ExportedContent {
    qint64 rows = 0;
    QList<CaseTypeCount> caseTypes; // empty: of users, or not counted
    QStringList notices;            // such as values that were cut
};

// Describes an exported file in JSON that people can read: what is in it, from where, its size and SHA-256.
// It holds no secret and nobody's name. Written beside the file as FILE.manifest.json.
class ExportManifest
{
public:
    // Of cases, from now on: the time at which the export began.
    static ExportManifest ofCases(const CaseExport &request, const OwnerDirectory &owners);
    // Of users; the loaded and the shown ones are all.
    static ExportManifest ofUsers(const ExportSource &source, ExportFormat format,
                                  const ExportOptions &options, const QStringList &columns);

    // The whole text, as soon as the file is complete.
    QByteArray text(const ExportedContent &content, const QString &fileName, qint64 bytes,
                    const QByteArray &sha256) const;

    static QString pathFor(const QString &file) { return file + QStringLiteral(".manifest.json"); }
    // Whether a text is one of ours, of whichever version.
    static bool isManifest(const QByteArray &text);

private:
    QJsonObject m_known; // before the first row
};

// How many cases of each type these are, most frequent first.
QList<CaseTypeCount> countCaseTypes(const ShownCases &cases);

} // namespace ccb
