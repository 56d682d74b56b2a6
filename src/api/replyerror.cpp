// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/replyerror.h"

#include "api/refusal.h"
#include "core/pageparser.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace ccb
{

namespace
{

using Kind = Error::Kind;
using Field = Error::Field;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ccb::ApiService)
};

bool isWebPage(const ReplyFacts &facts)
{
    return facts.contentType.toLower().contains("html") || facts.body.trimmed().startsWith('<');
}

QString origin(const QUrl &url)
{
    return url.toString(QUrl::RemoveUserInfo | QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment);
}

Error statusError(const ReplyFacts &facts, const Connection &connection, Resource resource)
{
    const int status = facts.status;
    if (status == 401)
        return unauthorizedError(connection, shortServerMessage(facts.body));
    if (status == 403)
        return forbiddenError(connection, resource);
    if (status == 404) {
        return makeError(
            Kind::NotFound, Field::Domain,
            Words::tr("The server does not know the domain “%1”.").arg(connection.domain),
            Words::tr("Check how it is written: it is the word after /a/ in the web site's address."));
    }
    if (status == 407) {
        return makeError(Kind::Offline, Field::None, Words::tr("The network's proxy asks for a sign-in."),
                         Words::tr("Ask whoever looks after this network how to get through the proxy."));
    }
    if (status == 429)
        return throttledError(facts.retryAfter.value_or(std::chrono::milliseconds(0)));
    if (status >= 500) {
        return makeError(Kind::ServerFault, Field::None,
                         Words::tr("The server cannot answer at the moment (HTTP %1).").arg(status),
                         Words::tr("Try again in a few minutes."));
    }
    if (status >= 400) {
        return makeError(Kind::BadRequest, Field::None,
                         Words::tr("The server did not accept the request (HTTP %1).").arg(status),
                         Words::tr("Try again with fewer filters, or with another API version."));
    }
    return makeError(Kind::NotData, Field::None,
                     Words::tr("The server gave an answer without data (HTTP %1).").arg(status),
                     Words::tr("Check the address of the server."));
}

// No HTTP answer at all, or one that broke off.
Error connectionError(const ReplyFacts &facts, const Connection &connection)
{
    const QString host = connection.server.host();
    const QString checkNetwork = Words::tr("Check the internet connection, then try again.");
    switch (facts.networkError) {
    case QNetworkReply::HostNotFoundError:
        return makeError(Kind::Offline, Field::Server,
                         Words::tr("There is no server at the address %1.").arg(host),
                         Words::tr("Check how it is written, and the internet connection."));
    case QNetworkReply::ConnectionRefusedError:
        return makeError(Kind::Offline, Field::Server,
                         Words::tr("The server %1 does not accept connections.").arg(host),
                         Words::tr("Check the address, then try again later."));
    case QNetworkReply::SslHandshakeFailedError:
        return makeError(
            Kind::Tls, Field::Server,
            facts.tlsProblem.isEmpty()
                ? Words::tr("No secure connection to %1 could be made.").arg(host)
                : Words::tr("No secure connection to %1 could be made: %2").arg(host, facts.tlsProblem),
            Words::tr("Check the date and time of this computer and the address of the server. On a network "
                      "with a sign-in page, sign in there first."));
    case QNetworkReply::OperationCanceledError: // what Qt reports when the transfer timeout strikes
    case QNetworkReply::TimeoutError:
        return makeError(
            Kind::Timeout, Field::None,
            Words::tr("The server sent nothing for %L1 s.")
                .arg(int(std::ceil(double(facts.silence.count()) / 1000.0))),
            Words::tr("Check the internet connection, or ask for fewer cases at a time, then try again."));
    case QNetworkReply::RemoteHostClosedError:
        return makeError(Kind::Offline, Field::None,
                         Words::tr("The connection was cut before the answer was complete."), checkNetwork);
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError:
        return makeError(Kind::Offline, Field::None,
                         Words::tr("The network's proxy does not let us through."),
                         Words::tr("Ask whoever looks after this network how to get through the proxy."));
    default:
        return makeError(Kind::Offline, Field::Server,
                         Words::tr("The server %1 could not be reached.").arg(host), checkNetwork);
    }
}

QString waitText(std::chrono::milliseconds wait)
{
    const int seconds = int(std::ceil(double(wait.count()) / 1000.0));
    return seconds < 120 ? Words::tr("Try again in %L1 s.").arg(seconds)
                         : Words::tr("Try again in %L1 min.").arg((seconds + 59) / 60);
}

} // namespace

Error makeError(Kind kind, Field field, const QString &what, const QString &hint)
{
    Error error;
    error.kind = kind;
    error.field = field;
    error.what = what;
    error.hint = hint;
    return error;
}

std::optional<Error> replyError(const ReplyFacts &facts, const Connection &connection, Resource resource)
{
    // A status line alone does not make an answer: a body that broke off is the connection's fault.
    const bool brokeOff = facts.networkError == QNetworkReply::RemoteHostClosedError ||
                          facts.networkError == QNetworkReply::OperationCanceledError ||
                          facts.networkError == QNetworkReply::TimeoutError;
    Error error;
    if (facts.status == 0 || brokeOff) {
        if (facts.networkError == QNetworkReply::NoError)
            return std::nullopt;
        error = connectionError(facts, connection);
    } else if (facts.status < 200 || facts.status >= 300) {
        error = statusError(facts, connection, resource);
        error.serverMessage = shortServerMessage(facts.body);
    } else if (isWebPage(facts)) {
        error = webPageError(connection);
    } else if (facts.networkError != QNetworkReply::NoError) {
        error = connectionError(facts, connection); // packed bytes that cannot be unpacked, and the like
    } else {
        return std::nullopt;
    }
    error.httpStatus = facts.status;
    return error;
}

bool mayPass(const ReplyFacts &facts, const Error &error, bool hadAnswers)
{
    switch (error.kind) {
    case Kind::Throttled:
    case Kind::Timeout:
        return true;
    case Kind::ServerFault:
        return facts.status != 501 && facts.status != 505; // these are about the request
    case Kind::NotData:
        return facts.status >= 200 && facts.status < 300;
    case Kind::Offline:
        return hadAnswers || facts.networkError == QNetworkReply::RemoteHostClosedError;
    default:
        return false;
    }
}

std::optional<std::chrono::milliseconds> parseRetryAfter(const QByteArray &header)
{
    constexpr double longest =
        1e9; // seconds: more than anyone waits, and it still fits every type on the way
    bool isNumber = false;
    const double seconds = header.trimmed().toDouble(&isNumber);
    if (isNumber && std::isfinite(seconds) && seconds >= 0)
        return std::chrono::milliseconds(qint64(std::ceil(std::min(seconds, longest) * 1000.0)));
    const QDateTime when = QLocale::c().toDateTime(QString::fromLatin1(header.trimmed()),
                                                   QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"));
    if (!when.isValid())
        return std::nullopt;
    const QDateTime utc(when.date(), when.time(), Qt::UTC);
    return std::chrono::milliseconds(
        std::clamp<qint64>(QDateTime::currentDateTimeUtc().msecsTo(utc), 0, qint64(longest) * 1000));
}

Error insecureAddressError(const QUrl &url)
{
    return makeError(Kind::InsecureAddress, Field::Server,
                     Words::tr("The address %1 is not secure, so nothing was sent to it.").arg(origin(url)),
                     Words::tr("Use an address that begins with https://."));
}

Error foreignOriginError(const Connection &connection, const QUrl &target)
{
    return makeError(Kind::InsecureAddress, Field::Server,
                     Words::tr("The server %1 sends us on to another address, %2. Nothing was sent there.")
                         .arg(origin(connection.server), origin(target)),
                     Words::tr("If that is the right server, sign in with its address."));
}

Error unusableTextError(Error::Field field)
{
    return makeError(
        Kind::Unauthorized, field,
        field == Field::Username
            ? Words::tr("The username holds a line break or another invisible character.")
            : Words::tr("The key or password holds a line break or another invisible character."),
        Words::tr("Type or paste it again."));
}

Error tooLargeError(qint64 limit)
{
    return makeError(Kind::TooLarge, Field::None,
                     Words::tr("The server's answer is larger than %1, which is more than we read at once.")
                         .arg(QLocale().formattedDataSize(limit, 0)),
                     Words::tr("Ask for smaller pages, or narrow the cases by a filter."));
}

Error throttledError(std::chrono::milliseconds wait)
{
    Error error =
        makeError(Kind::Throttled, Field::None,
                  Words::tr("The server limits how much a domain may ask for, and asks us to wait."),
                  wait.count() > 0 ? waitText(wait) : Words::tr("Try again in a few minutes."));
    error.httpStatus = 429;
    return error;
}

Error circularListError()
{
    return makeError(
        Kind::NotData, Field::None,
        Words::tr("The server's list runs in a circle: a page names an earlier one as the next."),
        Words::tr("What came is incomplete. Try again, or choose another API version."));
}

Error repeatedPageError()
{
    return makeError(Kind::NotData, Field::None,
                     Words::tr("The server sent the same page of its list again instead of the next one."),
                     Words::tr("What came is incomplete. Try again, or choose another API version."));
}

Error shortListError(Resource resource, qint64 missing, qint64 total)
{
    QString what;
    switch (resource) {
    case Resource::Cases:
        what = Words::tr("The server counts %L1 cases, but lists %L2 fewer.");
        break;
    case Resource::MobileWorkers:
        what = Words::tr("The server counts %L1 mobile workers, but lists %L2 fewer.");
        break;
    case Resource::WebUsers:
        what = Words::tr("The server counts %L1 web users, but lists %L2 fewer.");
        break;
    case Resource::Groups:
        what = Words::tr("The server counts %L1 groups, but lists %L2 fewer.");
        break;
    case Resource::Locations:
        what = Words::tr("The server counts %L1 locations, but lists %L2 fewer.");
        break;
    case Resource::Applications:
        what = Words::tr("The server counts %L1 applications, but lists %L2 fewer.");
        break;
    case Resource::Domains:
        what = Words::tr("The server counts %L1 domains, but lists %L2 fewer.");
        break;
    case Resource::Forms:
        what = Words::tr("The server counts %L1 forms, but lists %L2 fewer.");
        break;
    }
    return makeError(Kind::Incomplete, Field::None, what.arg(total).arg(missing),
                     Words::tr("They may have changed or gone while the list was read. Load again."));
}

Error webPageError(const Connection &connection)
{
    return makeError(
        Kind::NotData, Field::None, Words::tr("The server sent a web page where data was expected."),
        Words::tr(
            "Some networks ask for a sign-in of their own: open %1 in a browser, sign in to the network "
            "if asked, then try again.")
            .arg(origin(connection.server)));
}

} // namespace ccb
