// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/userexport.h"

#include "session/tablefile.h"

#include <QCoreApplication>

#include <array>
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

Result<Done> writeUsers(const UserExport &request, const QList<User> &users)
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
    return writeTableFile(request.path, {.formulaGuard = request.formulaGuard}, [&](TableWriter &writer) {
        if (!writeTexts(writer, columns, true))
            return false;
        for (const User &user : users) {
            QStringList texts;
            for (const QString &column : columns)
                texts << textOf(user, column);
            if (!writeTexts(writer, texts, false))
                return false;
        }
        return true;
    });
}

} // namespace ccb
