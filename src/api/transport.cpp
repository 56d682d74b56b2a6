// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/transport.h"

#include "api/replyerror.h"

#include <QAuthenticator>
#include <QUrlQuery>

#include <algorithm>

namespace ccb
{

namespace
{

bool hasControlCharacter(const QString &text)
{
    return std::any_of(text.begin(), text.end(),
                       [](QChar c) { return c.category() == QChar::Other_Control; });
}

} // namespace

Transport::Transport(const Connection &connection, const QString &secret)
    : m_connection(connection)
    , m_secret(secret)
{
    // HttpGet follows redirects itself, on the connection's own origin alone.
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
}

QNetworkRequest Transport::request(const QUrl &url) const
{
    QNetworkRequest request(withOneTimeCode(url));
    request.setRawHeader("Accept", "application/json");
    request.setRawHeader("User-Agent", "commcare-browser/" CCB_VERSION);
    // The API knows no session: a cookie could only let a request pass that the secret does not.
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    // Pages come one after the other, so HTTP/2 has nothing to win.
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    // Cases repeat themselves, so they pack far better than Qt's guard against bombs expects; largestBody is
    // ours.
    request.setDecompressedSafetyCheckThreshold(-1);
    request.setTransferTimeout(int(limits.silence.count()));
    if (m_connection.method != SignInMethod::Digest) {
        request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
        request.setRawHeader("Authorization", authorization());
    }
    return request;
}

QByteArray Transport::authorization() const
{
    const QByteArray both = m_connection.username.toUtf8() + ':' + m_secret.toUtf8();
    return m_connection.method == SignInMethod::ApiKey ? "ApiKey " + both : "Basic " + both.toBase64();
}

// A link of the server may repeat the code of the request before it.
QUrl Transport::withOneTimeCode(const QUrl &url) const
{
    if (m_oneTimeCode.isEmpty())
        return url;
    const QString name = QStringLiteral("otp");
    QUrlQuery query(url);
    query.removeAllQueryItems(name);
    query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(m_oneTimeCode)));
    QUrl withCode = url;
    withCode.setQuery(query);
    return withCode;
}

void Transport::answerChallenge(QAuthenticator *authenticator) const
{
    authenticator->setUser(m_connection.username);
    authenticator->setPassword(m_secret);
}

std::optional<Error> Transport::refusal(const QUrl &url) const
{
    if (!isSecureEnough(url))
        return insecureAddressError(url);
    if (!sameOrigin(url, m_connection.server))
        return foreignOriginError(m_connection, url);
    if (hasControlCharacter(m_connection.username))
        return unusableTextError(Error::Field::Username);
    if (hasControlCharacter(m_secret))
        return unusableTextError(Error::Field::Secret);
    return std::nullopt;
}

QString Transport::withoutSecret(QString text) const
{
    return m_secret.isEmpty() ? text : text.replace(m_secret, QStringLiteral("***"));
}

void Transport::pauseFor(std::chrono::milliseconds time)
{
    m_pause.setRemainingTime(std::max(time, pauseLeft()), Qt::PreciseTimer);
}

std::chrono::milliseconds Transport::pauseLeft() const
{
    return std::chrono::milliseconds(m_pause.remainingTime()); // a timer never set has none left
}

} // namespace ccb
