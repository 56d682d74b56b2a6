// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/userexport.h"

#include "exporting/csvwriter.h"
#include "exporting/jsontablewriter.h"
#include "exporting/sqlitewriter.h"
#include "exporting/xlsxwriter.h"
#include "session/exportfile.h"
#include "session/fileerror.h"

#include <QCoreApplication>

#include <array>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace ccb
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ccb::UserExport)
};

struct Fact {
    const char *name;
    QString (*text)(const User &user);
};

QString joined(const QStringList &texts)
{
    return texts.join(u' ');
}

constexpr std::array<Fact, 13> facts{{
    {"id", [](const User &user) { return user.id; }},
    {"kind",
     [](const User &user) {
         return user.kind == User::Kind::WebUser ? QStringLiteral("web_user")
                                                 : QStringLiteral("mobile_worker");
     }},
    {"username", [](const User &user) { return user.username; }},
    {"first_name", [](const User &user) { return user.firstName; }},
    {"last_name", [](const User &user) { return user.lastName; }},
    {"email", [](const User &user) { return user.email; }},
    {"phone_numbers", [](const User &user) { return joined(user.phoneNumbers); }},
    {"role", [](const User &user) { return user.role; }},
    {"language", [](const User &user) { return user.language; }},
    {"primary_location", [](const User &user) { return user.primaryLocation; }},
    {"locations", [](const User &user) { return joined(user.locations); }},
    {"groups", [](const User &user) { return joined(user.groups); }},
    {"is_admin",
     [](const User &user) { return user.isAdmin ? QStringLiteral("true") : QStringLiteral("false"); }},
}};

constexpr QStringView dataPrefix = u"user_data.";

QString textOf(const User &user, QStringView column)
{
    if (column.startsWith(dataPrefix)) {
        for (const auto &[key, value] : user.userData) {
            if (key == column.mid(dataPrefix.size()))
                return value;
        }
        return {};
    }
    for (const Fact &fact : facts) {
        if (column == QLatin1StringView(fact.name))
            return fact.text(user);
    }
    return {};
}

bool writeTexts(TableWriter &writer, const QStringList &texts, bool areHeadings)
{
    std::vector<std::string> utf8;
    for (const QString &text : texts)
        utf8.push_back(text.toStdString());
    const std::vector<std::string_view> views(utf8.begin(), utf8.end());
    return areHeadings ? writer.writeHeadings(views)
                       : writer.writeRow(std::vector<TableCell>(views.begin(), views.end()));
}

std::unique_ptr<TableWriter> makeWriter(const UserExport &request, QIODevice *device)
{
    switch (request.format) {
    case ExportFormat::Csv:
        return std::make_unique<CsvWriter>(device, CsvOptions{.separator = request.options.separator,
                                                              .byteOrderMark = request.options.byteOrderMark,
                                                              .formulaGuard = request.options.formulaGuard});
    case ExportFormat::Excel:
        return std::make_unique<XlsxWriter>(device, XlsxOptions{.sheetName = Words::tr("Users")});
    case ExportFormat::Sqlite:
        return std::make_unique<SqliteTableWriter>(device, QStringLiteral("users"), [] { return true; });
    case ExportFormat::JsonLines:
        return std::make_unique<JsonTableWriter>(device, JsonTableWriter::Layout::Lines);
    }
    Q_UNREACHABLE();
}

bool writeTable(TableWriter &writer, const QStringList &columns, const QList<User> &users)
{
    if (!writeTexts(writer, columns, true))
        return false;
    for (const User &user : users) {
        QStringList texts;
        for (const QString &column : columns)
            texts << textOf(user, column);
        if (!writeTexts(writer, texts, false))
            return false;
    }
    return writer.finish();
}

} // namespace

QStringList userColumns(const QList<User> &users)
{
    QStringList columns;
    for (const Fact &fact : facts)
        columns << QLatin1StringView(fact.name);
    for (const User &user : users) {
        for (const auto &[key, value] : user.userData) {
            const QString column = dataPrefix.toString() + key;
            if (!columns.contains(column))
                columns << column;
        }
    }
    return columns;
}

Result<ExportResult> writeUsers(const UserExport &request, const QList<User> &users)
{
    const QStringList known = userColumns(users);
    for (const QString &column : request.columns) {
        if (!known.contains(column) && !column.startsWith(dataPrefix)) {
            Error error;
            error.kind = Error::Kind::Usage;
            error.what = Words::tr("Users have no column “%1”.").arg(column);
            error.hint = Words::tr("The columns are: %1.").arg(known.join(QStringLiteral(", ")));
            return error;
        }
    }
    const QStringList columns = request.columns.isEmpty() ? known : request.columns;
    std::optional<ExportManifest> manifest;
    if (request.options.manifest)
        manifest = ExportManifest::ofUsers(request.source, request.format, request.options, columns);
    ExportFile file(request.path, manifest);
    const Result<Done> opened = file.open();
    if (!opened)
        return opened.error();
    const std::unique_ptr<TableWriter> writer = makeWriter(request, &file.device());
    if (!writeTable(*writer, columns, users))
        return writer->fault().isEmpty() ? file.writeError() : fileError(request.path, writer->fault());
    ExportResult result{.rows = users.size(), .notices = writer->notices()};
    const ExportedContent content{.rows = result.rows, .caseTypes = {}, .notices = result.notices};
    const Result<Done> committed = file.commit(
        content, [] { return true; }, &result.notices);
    if (!committed)
        return committed.error();
    result.manifestPath = file.manifestPath();
    return result;
}

} // namespace ccb
