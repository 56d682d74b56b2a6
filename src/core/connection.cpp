// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection.h"

#include <QCoreApplication>

#include <algorithm>

namespace ccb
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ccb::Connection)
};

Error addressError(Error::Kind kind, const QString &what, const QString &hint)
{
    Error error;
    error.kind = kind;
    error.field = Error::Field::Server;
    error.what = what;
    error.hint = hint;
    return error;
}

int portOf(const QUrl &url)
{
    return url.port(url.scheme() == u"https" ? 443 : 80);
}

QUrl reportPage(const Connection &connection, const QString &report, const QString &id)
{
    QUrl page = connection.server;
    page.setPath(page.path() + QStringLiteral("/a/%1/reports/%2/%3/").arg(connection.domain, report, id));
    return page;
}

} // namespace

QList<QUrl> publicServers()
{
    return {QUrl(QStringLiteral("https://www.commcarehq.org")),
            QUrl(QStringLiteral("https://india.commcarehq.org")),
            QUrl(QStringLiteral("https://eu.commcarehq.org"))};
}

Result<ServerAddress> parseServerAddress(const QString &text)
{
    const QString typed = text.trimmed();
    const bool hasScheme = typed.contains(u"://");
    QUrl url(hasScheme ? typed : QStringLiteral("https://") + typed, QUrl::StrictMode);
    if (typed.isEmpty() || !url.isValid() || url.host().isEmpty()) {
        return addressError(Error::Kind::Usage, Words::tr("This is not the address of a server."),
                            Words::tr("Write it like https://www.commcarehq.org."));
    }
    // A bare "localhost:8000" has no https in all likelihood, and loopback is where http is allowed.
    if (!hasScheme && isLoopback(url))
        url.setScheme(QStringLiteral("http"));
    if (!isSecureEnough(url)) {
        return addressError(Error::Kind::InsecureAddress,
                            Words::tr("This address would send your key over an open line."),
                            Words::tr("Use an address that begins with https://."));
    }

    ServerAddress address;
    QString path = url.path();
    const qsizetype domainAt = path.indexOf(u"/a/");
    if (domainAt >= 0) {
        address.domain = path.mid(domainAt + 3).section(u'/', 0, 0);
        path.truncate(domainAt);
    } else if (publicServers().contains(
                   url.adjusted(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment))) {
        path.clear(); // some other page of a server whose layout is known
    }
    while (path.endsWith(u'/'))
        path.chop(1);
    address.server.setScheme(url.scheme());
    address.server.setHost(url.host());
    address.server.setPort(url.port());
    address.server.setPath(path);
    return address;
}

bool isLoopback(const QUrl &url)
{
    const QString host = url.host();
    if (host == u"localhost" || host == u"::1")
        return true;
    // 127.0.0.0/8, spelled with four numbers; a name like 127.evil.org is none.
    const QStringList parts = host.split(u'.');
    return parts.size() == 4 && parts.first() == u"127" &&
           std::all_of(parts.begin(), parts.end(), [](const QString &part) {
               bool isNumber = false;
               const int value = part.toInt(&isNumber);
               return isNumber && value >= 0 && value <= 255;
           });
}

bool isSecureEnough(const QUrl &url)
{
    return url.scheme() == u"https" || (url.scheme() == u"http" && isLoopback(url));
}

bool sameOrigin(const QUrl &a, const QUrl &b)
{
    return a.scheme() == b.scheme() && a.host() == b.host() && portOf(a) == portOf(b);
}

QUrl apiKeysPage(const QUrl &server)
{
    QUrl page = server;
    page.setPath(server.path() + QStringLiteral("/account/api_keys/"));
    return page;
}

QUrl casePage(const Connection &connection, const QString &caseId)
{
    return reportPage(connection, QStringLiteral("case_data"), caseId);
}

QUrl formPage(const Connection &connection, const QString &formId)
{
    return reportPage(connection, QStringLiteral("form_data"), formId);
}

} // namespace ccb
