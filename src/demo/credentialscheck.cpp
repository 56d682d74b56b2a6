// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/credentialscheck.h"

#include "demo/demoserver.h"

#include <QCryptographicHash>
#include <QHash>
#include <QUuid>

namespace ccb
{

namespace
{

constexpr char realm[] = "CommCareHQ demo";

// "ApiKey", "Basic" or "Digest" in small letters, and what stands behind it.
std::pair<QByteArray, QByteArray> splitHeader(const QByteArray &header)
{
    const QByteArray trimmed = header.trimmed();
    const qsizetype blank = trimmed.indexOf(' ');
    if (blank < 0)
        return {trimmed.toLower(), {}};
    return {trimmed.left(blank).toLower(), trimmed.mid(blank + 1).trimmed()};
}

// "username:secret", where a secret may hold colons but a username does not.
std::optional<DemoAccount> accountWithSecret(const QByteArray &both)
{
    const qsizetype colon = both.indexOf(':');
    if (colon < 0 || both.mid(colon + 1) != demoSecret().toUtf8())
        return std::nullopt;
    return demoAccount(QString::fromUtf8(both.left(colon)));
}

// The name="value" list of a Digest header; values may be quoted, and hold commas then.
QHash<QByteArray, QByteArray> readDigest(const QByteArray &words)
{
    QHash<QByteArray, QByteArray> values;
    qsizetype at = 0;
    while (at < words.size()) {
        const qsizetype equals = words.indexOf('=', at);
        if (equals < 0)
            break;
        const QByteArray name = words.mid(at, equals - at).trimmed().toLower();
        const bool isQuoted = words.mid(equals + 1, 1) == "\"";
        const qsizetype begin = equals + (isQuoted ? 2 : 1);
        const qsizetype found = words.indexOf(isQuoted ? '"' : ',', begin);
        const qsizetype end = found < 0 ? words.size() : found;
        values.insert(name, words.mid(begin, end - begin).trimmed());
        const qsizetype comma = words.indexOf(',', end);
        at = comma < 0 ? words.size() : comma + 1;
    }
    return values;
}

QByteArray md5(const QByteArray &text)
{
    return QCryptographicHash::hash(text, QCryptographicHash::Md5).toHex();
}

} // namespace

CredentialsCheck::CredentialsCheck()
    : m_nonce(QUuid::createUuid().toByteArray(QUuid::Id128))
{
}

std::optional<DemoAccount> CredentialsCheck::accountOf(const ApiRequest &request) const
{
    const auto [kind, words] = splitHeader(request.authorization);
    if (kind == "apikey")
        return accountWithSecret(words);
    if (kind == "basic")
        return accountWithSecret(QByteArray::fromBase64(words));
    if (kind == "digest")
        return digestAccount(request.method, words);
    return std::nullopt;
}

std::optional<DemoAccount> CredentialsCheck::digestAccount(const QByteArray &method,
                                                           const QByteArray &words) const
{
    const QHash<QByteArray, QByteArray> values = readDigest(words);
    if (values["nonce"] != m_nonce || values["realm"] != realm || values["qop"] != "auth")
        return std::nullopt;
    const QByteArray who = md5(values["username"] + ':' + realm + ':' + demoSecret().toUtf8());
    const QByteArray what = md5(method + ':' + values["uri"]);
    const QByteArray expected =
        md5(who + ':' + m_nonce + ':' + values["nc"] + ':' + values["cnonce"] + ":auth:" + what);
    if (values["response"] != expected)
        return std::nullopt;
    return demoAccount(QString::fromUtf8(values["username"]));
}

std::optional<ApiAnswer> CredentialsCheck::secondFactorRefusal(const DemoAccount &account,
                                                               const ApiRequest &request)
{
    if (!account.hasTwoFactors || splitHeader(request.authorization).first == "apikey")
        return std::nullopt;
    const std::optional<QString> code = request.parameter(u"otp");
    if (!code)
        return errorAnswer(401, QStringLiteral("must send X-COMMCAREHQ-OTP header or 'otp' URL parameter"));
    if (*code != DemoServer::oneTimeCode())
        return errorAnswer(401, QStringLiteral("X-COMMCAREHQ-OTP token is incorrect"));
    return std::nullopt;
}

ApiAnswer CredentialsCheck::refusal(const ApiRequest &request) const
{
    ApiAnswer answer = errorAnswer(401, QStringLiteral("not authorized"));
    // A challenge only for who wants one: others would ask the person for a password.
    const QByteArray kind = splitHeader(request.authorization).first;
    if (kind.isEmpty() || kind == "digest") {
        answer.headers.append({"WWW-Authenticate", QByteArray("Digest realm=\"") + realm + "\", nonce=\"" +
                                                       m_nonce + "\", algorithm=MD5, qop=\"auth\""});
    }
    return answer;
}

} // namespace ccb
