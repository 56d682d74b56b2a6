// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/exportmanifest.h"

#include "core/savedview.h"
#include "core/utf8text.h"
#include "models/conditionwords.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace ccb
{

using namespace Qt::StringLiterals;

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ccb::ExportManifest)
};

constexpr auto formatKey = "format"_L1;
constexpr auto formatName = "commcare-browser export manifest"_L1;

QString now()
{
    return QDateTime::currentDateTimeUtc().toString(Qt::ISODate);
}

QString wordOf(ExportedRows rows)
{
    switch (rows) {
    case ExportedRows::Selected:
        return u"selected"_s;
    case ExportedRows::Shown:
        return u"shown"_s;
    case ExportedRows::Loaded:
        return u"loaded"_s;
    case ExportedRows::OnServer:
        return u"on server"_s;
    }
    Q_UNREACHABLE();
}

QStringList wordsOf(const CaseFilter &filter, const OwnerDirectory &owners)
{
    QStringList words;
    const auto addEquals = [&](CaseField field, const QString &value) {
        if (!value.isEmpty())
            words << conditionWords(ColumnCondition::equals(ColumnKey::ofField(field), value), owners);
    };
    addEquals(CaseField::CaseType, filter.caseType);
    if (filter.status != CaseStatus::All)
        words << (filter.status == CaseStatus::Open ? Words::tr("open cases") : Words::tr("closed cases"));
    addEquals(CaseField::OwnerId, filter.ownerId);
    if (!filter.search.isEmpty())
        words << Words::tr("contains “%1”").arg(filter.search);
    for (const ColumnCondition &condition : filter.conditions)
        words << conditionWords(condition, owners);
    for (const CaseCheck check : filter.checks)
        words << checkTitle(check);
    return words;
}

// A filter in words, and as the program's files of views have it.
QJsonObject filterObject(const CaseQuery &query, const OwnerDirectory &owners)
{
    SavedView view;
    view.name = u"export"_s;
    view.query = query;
    const QJsonObject file = QJsonDocument::fromJson(viewsToJson({view})).object();
    QJsonObject filter = file["views"_L1].toArray().first().toObject();
    filter.remove("name"_L1);
    return {{u"words"_s, QJsonArray::fromStringList(wordsOf(query.filter, owners))}, {u"view"_s, filter}};
}

QJsonObject beginning(const ExportSource &source, ExportFormat format, const ExportOptions &options,
                      const QStringList &columns)
{
    QJsonObject known{
        {formatKey, formatName},
        {u"program"_s,
         QJsonObject{{u"name"_s, u"commcare-browser"_s}, {u"version"_s, QStringLiteral(CCB_VERSION)}}},
        {u"server"_s, source.server.toString()},
        {u"domain"_s, source.domain},
        {u"file_format"_s, formatEnding(format)},
        {u"times"_s, u"UTC"_s},
        {u"started"_s, now()},
    };
    if (format != ExportFormat::JsonLines)
        known.insert(u"columns"_s, QJsonArray::fromStringList(columns));
    if (format == ExportFormat::Csv) {
        known.insert(u"csv"_s, QJsonObject{{u"separator"_s, QString(QLatin1Char(options.separator))},
                                           {u"byte_order_mark"_s, options.byteOrderMark},
                                           {u"formula_guard"_s, options.formulaGuard}});
    }
    return known;
}

} // namespace

ExportManifest ExportManifest::ofCases(const CaseExport &request, const OwnerDirectory &owners)
{
    QStringList columns;
    for (const ExportColumn &column : request.columns)
        columns << exportColumnName(column);
    const bool isOnServer = request.rows == ExportedRows::OnServer;
    const CaseRequest &loaded = isOnServer ? request.serverRequest : request.source.loaded;
    ExportManifest manifest;
    manifest.m_known = beginning(request.source, request.format, request.options, columns);
    manifest.m_known.insert(u"resource"_s, u"cases"_s);
    manifest.m_known.insert(u"which_rows"_s, wordOf(request.rows));
    QJsonObject fromServer = filterObject({loaded.filter, {}}, owners);
    if (loaded.changedSince.isValid())
        fromServer.insert(u"changed_since"_s, loaded.changedSince.toString(Qt::ISODate));
    manifest.m_known.insert(u"loaded"_s, fromServer);
    if (request.rows == ExportedRows::Selected || request.rows == ExportedRows::Shown)
        manifest.m_known.insert(u"filters"_s, filterObject(request.source.shown, owners));
    return manifest;
}

ExportManifest ExportManifest::ofUsers(const ExportSource &source, ExportFormat format,
                                       const ExportOptions &options, const QStringList &columns)
{
    ExportManifest manifest;
    manifest.m_known = beginning(source, format, options, columns);
    manifest.m_known.insert(u"resource"_s, u"users"_s);
    return manifest;
}

QByteArray ExportManifest::text(const ExportedContent &content, const QString &fileName, qint64 bytes,
                                const QByteArray &sha256) const
{
    QJsonObject all = m_known;
    all.insert(u"finished"_s, now());
    all.insert(u"file"_s, QJsonObject{{u"name"_s, fileName},
                                      {u"bytes"_s, bytes},
                                      {u"sha256"_s, QString::fromLatin1(sha256.toHex())}});
    all.insert(u"rows"_s, content.rows);
    if (!content.caseTypes.isEmpty()) {
        QJsonArray types;
        for (const CaseTypeCount &type : content.caseTypes)
            types.append(QJsonObject{{u"case_type"_s, type.type}, {u"rows"_s, type.cases}});
        all.insert(u"case_types"_s, types);
    }
    all.insert(u"notices"_s, QJsonArray::fromStringList(content.notices));
    return QJsonDocument(all).toJson();
}

bool ExportManifest::isManifest(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).object()[formatKey].toString() == formatName;
}

QList<CaseTypeCount> countCaseTypes(const ShownCases &cases)
{
    QHash<QString, int> counts;
    ColumnReader types(ColumnKey::ofField(CaseField::CaseType), cases.snapshot);
    // By the numbers of the slots first: a text is made once for each type of a block.
    std::vector<std::vector<int>> ofBlocks(cases.snapshot.entries().size());
    for (const CaseRow row : cases.rows) {
        const CaseSnapshot::Location at = cases.snapshot.locate(row);
        const CaseColumn *column = types.columnOf(at.block);
        std::vector<int> &ofSlots = ofBlocks[at.block];
        if (ofSlots.empty())
            ofSlots.resize(column ? column->slotCount() : 1);
        ++ofSlots[column ? column->slotOf(at.row) : 0];
    }
    CellScratch scratch;
    for (quint32 block = 0; block < ofBlocks.size(); ++block) {
        const CaseColumn *column = types.columnOf(block);
        for (quint32 slot = 0; slot < ofBlocks[block].size(); ++slot) {
            if (ofBlocks[block][slot] > 0)
                counts[column ? textFromUtf8(column->slotCell(slot, scratch).text) : QString()] +=
                    ofBlocks[block][slot];
        }
    }
    QList<CaseTypeCount> sorted;
    for (auto type = counts.cbegin(); type != counts.cend(); ++type)
        sorted.append({type.key(), type.value()});
    std::sort(sorted.begin(), sorted.end(), [](const CaseTypeCount &a, const CaseTypeCount &b) {
        return a.cases != b.cases ? a.cases > b.cases : a.type < b.type;
    });
    return sorted;
}

} // namespace ccb
