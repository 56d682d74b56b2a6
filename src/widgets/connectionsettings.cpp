// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/connectionsettings.h"

#include <QSettings>

#include <array>

namespace ccb
{

using namespace Qt::StringLiterals;

namespace
{
struct MethodName {
    SignInMethod method;
    QStringView name;
};
constexpr std::array<MethodName, 3> methodNames{
    {{SignInMethod::ApiKey, u"apikey"}, {SignInMethod::Digest, u"digest"}, {SignInMethod::Basic, u"basic"}}};
} // namespace

std::optional<Connection> loadLastConnection(const QSettings &settings)
{
    Connection connection;
    connection.server = QUrl(settings.value(u"connection/server"_s).toString(), QUrl::StrictMode);
    connection.domain = settings.value(u"connection/domain"_s).toString();
    connection.username = settings.value(u"connection/username"_s).toString();
    const QString method = settings.value(u"connection/method"_s).toString();
    for (const MethodName &each : methodNames) {
        if (method == each.name)
            connection.method = each.method;
    }
    if (!connection.isComplete() || connection.server.isEmpty() || !isSecureEnough(connection.server))
        return std::nullopt;
    return connection;
}

void saveLastConnection(QSettings &settings, const Connection &connection)
{
    settings.setValue(u"connection/server"_s, connection.server.toString(QUrl::RemoveUserInfo));
    settings.setValue(u"connection/domain"_s, connection.domain);
    settings.setValue(u"connection/username"_s, connection.username);
    for (const MethodName &each : methodNames) {
        if (connection.method == each.method)
            settings.setValue(u"connection/method"_s, each.name.toString());
    }
}

} // namespace ccb
