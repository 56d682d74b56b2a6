// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/secretkey.h"

#include <QStringList>
#include <QUrl>

namespace ccb
{

namespace
{

QString methodName(SignInMethod method)
{
    switch (method) {
    case SignInMethod::ApiKey:
        return QStringLiteral("apikey");
    case SignInMethod::Digest:
        return QStringLiteral("digest");
    case SignInMethod::Basic:
        return QStringLiteral("basic");
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace

QString secretKey(const Connection &connection)
{
    QString server = connection.server.toString(QUrl::FullyEncoded);
    while (server.endsWith(u'/'))
        server.chop(1);
    QStringList parts;
    for (const QString &part :
         {methodName(connection.method), server, connection.domain, connection.username})
        parts += QString::fromLatin1(QUrl::toPercentEncoding(part, ":/@"));
    return parts.join(u'|');
}

} // namespace ccb
