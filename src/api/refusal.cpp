// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/refusal.h"

#include "api/replyerror.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace ccb
{

namespace
{

using Kind = Error::Kind;
using Field = Error::Field;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ccb::ApiService)
};

constexpr qsizetype fewDomains = 5; // as many as a sentence holds

bool mentionsOneOf(const QString &text, std::initializer_list<QStringView> signs)
{
    return std::any_of(signs.begin(), signs.end(),
                       [&text](QStringView sign) { return text.contains(sign, Qt::CaseInsensitive); });
}

bool asksForSecondFactor(const QString &serverMessage)
{
    static const QRegularExpression otpWord(QStringLiteral("\\botp\\b"),
                                            QRegularExpression::CaseInsensitiveOption);
    return mentionsOneOf(serverMessage, {u"two-factor", u"two factor", u"2fa", u"second factor"}) ||
           serverMessage.contains(otpWord);
}

Error secondFactorError(const QString &serverMessage)
{
    const bool isWrong = mentionsOneOf(serverMessage, {u"incorrect", u"invalid", u"wrong", u"expired"});
    return makeError(Kind::SecondFactor, Field::OneTimeCode,
                     isWrong ? Words::tr("The server did not accept the two-factor code.")
                             : Words::tr("The account asks for a two-factor code beside the password."),
                     isWrong ? Words::tr("Type a fresh code, or sign in with an API key, which needs none.")
                             : Words::tr("Type the code, or sign in with an API key, which needs none."));
}

// What the account may not do, and the right that it lacks by the name that the web site gives it.
std::pair<QString, QString> forbiddenThing(const QString &domain, Resource resource)
{
    switch (resource) {
    case Resource::Cases:
        return {Words::tr("Your account may not read the cases of “%1”.").arg(domain),
                Words::tr("Edit Data (edit_data)")};
    case Resource::MobileWorkers:
        return {Words::tr("Your account may not list the mobile workers of “%1”.").arg(domain),
                Words::tr("Edit Mobile Workers (edit_commcare_users)")};
    case Resource::Groups:
        return {Words::tr("Your account may not list the groups of “%1”.").arg(domain),
                Words::tr("Edit Mobile Workers (edit_commcare_users)")};
    case Resource::WebUsers:
        return {Words::tr("Your account may not list the web users of “%1”.").arg(domain),
                Words::tr("Edit Web Users (edit_web_users)")};
    case Resource::Locations:
        return {Words::tr("Your account may not list the locations of “%1”.").arg(domain),
                Words::tr("Locations")};
    case Resource::Applications:
        return {Words::tr("Your account may not list the applications of “%1”.").arg(domain), {}};
    case Resource::Forms:
        return {Words::tr("Your account may not read the forms of “%1”.").arg(domain),
                Words::tr("Edit Data (edit_data)")};
    case Resource::Domains:
        break;
    }
    return {Words::tr("Your account may not use the API."), {}};
}

} // namespace

Error unauthorizedError(const Connection &connection, const QString &serverMessage)
{
    if (mentionsOneOf(serverMessage, {u"subscription"})) {
        return makeError(
            Kind::Forbidden, Field::Domain,
            Words::tr("The plan of the domain “%1” does not include this part of the API.")
                .arg(connection.domain),
            Words::tr(
                "Ask the administrator of the domain, or Dimagi, for a plan that includes API access."));
    }
    if (mentionsOneOf(serverMessage, {u"locked", u"blocked", u"deactivated", u"inactive", u"disabled"})) {
        return makeError(
            Kind::Unauthorized, Field::Username,
            Words::tr("The server has blocked the account “%1”.").arg(connection.username),
            Words::tr("Sign in on the web site to unblock it, or ask the administrator of the domain."));
    }
    const QString keys = apiKeysPage(connection.server).toString();
    if (connection.method == SignInMethod::ApiKey) {
        return makeError(Kind::Unauthorized, Field::Secret,
                         Words::tr("The server did not accept the username and API key."),
                         Words::tr("Check both, and whether the key is limited to other IP addresses or "
                                   "another domain. A new key can be made at %1.")
                             .arg(keys));
    }
    if (asksForSecondFactor(serverMessage))
        return secondFactorError(serverMessage);
    return makeError(
        Kind::Unauthorized, Field::Secret, Words::tr("The server did not accept the username and password."),
        Words::tr("Check both. An account with two-factor sign-in needs an API key, made at %1.").arg(keys));
}

Error forbiddenError(const Connection &connection, Resource resource)
{
    const auto [what, right] = forbiddenThing(connection.domain, resource);
    const QString api = Words::tr("Access APIs (access_api)");
    return makeError(
        Kind::Forbidden, Field::None, what,
        right.isEmpty()
            ? Words::tr("Your role lacks %1: ask the administrator of the domain for it.").arg(api)
            : Words::tr("Your role lacks %1 or %2: ask the administrator of the domain for both.")
                  .arg(right, api));
}

OpenDomains OpenDomains::ofPage(const ListPage<DomainInfo> &page)
{
    OpenDomains domains{true, page.meta.next.isEmpty(), {}};
    for (const DomainInfo &domain : page.items)
        domains.names += domain.name;
    return domains;
}

QString OpenDomains::sentence() const
{
    if (names.isEmpty() || names.size() > fewDomains)
        return {};
    return Words::tr("You can open: %1.").arg(names.join(QStringLiteral(", ")));
}

Error closedDomainError(const Error &refused, const Connection &connection, const OpenDomains &domains)
{
    Error error = refused;
    error.field = Field::Domain;
    if (domains.leaveOut(connection.domain)) {
        error.what =
            Words::tr("The server knows you, but not as a member of the domain “%1”.").arg(connection.domain);
        const QString open = domains.sentence();
        error.hint =
            open.isEmpty()
                ? Words::tr("Check how the domain is written, or ask its administrator for an invitation.")
                : open;
    } else if (connection.method == SignInMethod::ApiKey) {
        error.what =
            Words::tr("The server knows you, but this key does not open “%1”.").arg(connection.domain);
        error.hint =
            Words::tr("The key is limited to another domain or to other IP addresses: look it up, or make "
                      "another, at %1. Else ask the administrator of the domain whether your role and the "
                      "plan include the API.")
                .arg(apiKeysPage(connection.server).toString());
    } else {
        error.what = Words::tr("The server knows you, but does not let you use the API of “%1”.")
                         .arg(connection.domain);
        error.hint =
            Words::tr("Ask the administrator of the domain whether your role and the plan include the API.");
    }
    return error;
}

Error unknownDomainError(const Error &notFound, const Connection &connection, const OpenDomains &domains)
{
    Error error = notFound;
    error.kind = Kind::NotFound;
    error.field = Field::Domain;
    if (!domains.contains(connection.domain) && !domains.sentence().isEmpty())
        error.hint += u' ' + domains.sentence();
    return error;
}

Error otherServerError(const Error &notFound, const Connection &connection)
{
    Error error = notFound;
    error.field = Field::Server;
    error.what =
        Words::tr("The server %1 does not look like a CommCareHQ server.").arg(connection.server.host());
    error.hint = Words::tr("Check the address: it is the one you open CommCareHQ with in a browser.");
    return error;
}

Error closedDomainListError(const Error &refused, const Connection &connection)
{
    Error error = refused;
    error.kind = Kind::Forbidden;
    error.field = Field::None;
    error.what = connection.method == SignInMethod::ApiKey
                     ? Words::tr("This key is limited to a domain, so it does not list all of yours.")
                     : Words::tr("The server does not list your domains.");
    error.hint = Words::tr("Nothing is missing for “%1”.").arg(connection.domain);
    return error;
}

Error absentListError(const Error &notFound, AccessProbe probe)
{
    Error error = notFound;
    error.field = Field::None;
    if (isCasesProbe(probe)) {
        error.what = Words::tr("The server does not have this version of the API.");
        error.hint = Words::tr("Nothing is missing as long as one of the versions works.");
    } else {
        error.what = Words::tr("The server does not have this list.");
        error.hint = Words::tr("It may be an older server: ask whoever looks after it.");
    }
    return error;
}

} // namespace ccb
