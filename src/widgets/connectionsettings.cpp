// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/connectionsettings.h"

#include <QSettings>

#include <algorithm>
#include <array>

namespace ccb
{

using namespace Qt::StringLiterals;

namespace
{

const QString listKey = u"connections"_s;
const QString lastKey = u"lastConnection"_s; // its name

struct MethodName {
    SignInMethod method;
    QStringView name;
};
constexpr std::array<MethodName, 3> methodNames{
    {{SignInMethod::ApiKey, u"apikey"}, {SignInMethod::Digest, u"digest"}, {SignInMethod::Basic, u"basic"}}};

QString itemKey(qsizetype number, QStringView part)
{
    return u"%1/%2/%3"_s.arg(listKey).arg(number + 1).arg(part);
}

auto findConnection(const QList<SavedConnection> &list, const Connection &connection)
{
    return std::find_if(list.begin(), list.end(), [&connection](const SavedConnection &saved) {
        return saved.connection == connection;
    });
}

void save(QSettings &settings, const QList<SavedConnection> &list)
{
    settings.remove(listKey);
    settings.setValue(listKey + u"/size"_s, list.size());
    for (qsizetype i = 0; i < list.size(); ++i) {
        const Connection &connection = list[i].connection;
        settings.setValue(itemKey(i, u"name"), list[i].name);
        settings.setValue(itemKey(i, u"server"), connection.server.toString(QUrl::RemoveUserInfo));
        settings.setValue(itemKey(i, u"domain"), connection.domain);
        settings.setValue(itemKey(i, u"username"), connection.username);
        for (const MethodName &each : methodNames) {
            if (connection.method == each.method)
                settings.setValue(itemKey(i, u"method"), each.name.toString());
        }
    }
}

// The first of the names that no other connection has.
QString firstFree(const QList<SavedConnection> &list, const Connection &connection, const QStringList &names)
{
    const auto isFree = [&](const QString &name) {
        return std::none_of(list.begin(), list.end(), [&](const SavedConnection &saved) {
            return saved.name == name && saved.connection != connection;
        });
    };
    const auto found = std::find_if(names.begin(), names.end(), isFree);
    if (found != names.end())
        return *found;
    for (int number = 2;; ++number) {
        const QString name = u"%1 (%2)"_s.arg(names.last()).arg(number);
        if (isFree(name))
            return name;
    }
}

QString freeName(const QList<SavedConnection> &list, const Connection &connection)
{
    return firstFree(list, connection,
                     {connection.domain, u"%1 (%2)"_s.arg(connection.domain, connection.server.host()),
                      u"%1 (%2)"_s.arg(connection.domain, connection.username)});
}

} // namespace

QList<SavedConnection> loadConnections(const QSettings &settings)
{
    QList<SavedConnection> list;
    const int size = settings.value(listKey + u"/size"_s).toInt();
    for (int i = 0; i < size; ++i) {
        SavedConnection saved;
        saved.name = settings.value(itemKey(i, u"name")).toString();
        Connection &connection = saved.connection;
        connection.server = QUrl(settings.value(itemKey(i, u"server")).toString(), QUrl::StrictMode);
        connection.domain = settings.value(itemKey(i, u"domain")).toString();
        connection.username = settings.value(itemKey(i, u"username")).toString();
        const QString method = settings.value(itemKey(i, u"method")).toString();
        for (const MethodName &each : methodNames) {
            if (method == each.name)
                connection.method = each.method;
        }
        const bool isUsable =
            connection.isComplete() && !connection.server.isEmpty() && isSecureEnough(connection.server);
        if (!isUsable || findConnection(list, connection) != list.end())
            continue;
        saved.name =
            saved.name.isEmpty() ? freeName(list, connection) : firstFree(list, connection, {saved.name});
        list.append(saved);
    }
    return list;
}

bool isKept(const QSettings &settings, const Connection &connection)
{
    const QList<SavedConnection> list = loadConnections(settings);
    return findConnection(list, connection) != list.end();
}

QString connectionName(const QSettings &settings, const Connection &connection)
{
    const QList<SavedConnection> list = loadConnections(settings);
    const auto found = findConnection(list, connection);
    return found == list.end() ? freeName(list, connection) : found->name;
}

void keepConnection(QSettings &settings, const Connection &connection, const QString &name,
                    const std::optional<Connection> &before)
{
    QList<SavedConnection> list = loadConnections(settings);
    if (before && before != connection) {
        // Should the edited connection be there already, the old one goes.
        const qsizetype at = findConnection(list, *before) - list.cbegin();
        if (at < list.size() && findConnection(list, connection) == list.cend())
            list[at].connection = connection;
        else if (at < list.size())
            list.removeAt(at);
    }
    qsizetype at = findConnection(list, connection) - list.cbegin();
    if (at == list.size())
        list.append({freeName(list, connection), connection});
    if (!name.isEmpty())
        list[at].name = firstFree(list, connection, {name});
    save(settings, list);
    settings.setValue(lastKey, list[at].name);
}

void renameConnection(QSettings &settings, const Connection &connection, const QString &name)
{
    QList<SavedConnection> list = loadConnections(settings);
    const qsizetype at = findConnection(list, connection) - list.cbegin();
    if (at == list.size() || name.isEmpty())
        return;
    const bool isLast = settings.value(lastKey).toString() == list[at].name;
    list[at].name = firstFree(list, connection, {name});
    save(settings, list);
    if (isLast)
        settings.setValue(lastKey, list[at].name);
}

void removeConnection(QSettings &settings, const Connection &connection)
{
    QList<SavedConnection> list = loadConnections(settings);
    list.removeIf([&connection](const SavedConnection &saved) { return saved.connection == connection; });
    save(settings, list);
}

std::optional<Connection> loadLastConnection(const QSettings &settings)
{
    const QString last = settings.value(lastKey).toString();
    for (const SavedConnection &saved : loadConnections(settings)) {
        if (saved.name == last)
            return saved.connection;
    }
    return std::nullopt;
}

} // namespace ccb
