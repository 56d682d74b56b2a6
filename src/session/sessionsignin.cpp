// SPDX-License-Identifier: GPL-3.0-or-later
// The part of a session that gets in and out: the attempt, the secret that is kept, and what is asked beside
// it.
#include "session/sessionprivate.h"

#include "api/certificatebundle.h"
#include "session/accesscheck.h"

namespace ccb
{

void Session::Private::beginAttempt(const Connection &to, const QString &oneTimeCode)
{
    attempt.reset();
    dropData();
    connection = to;
    attempt = std::make_unique<SignIn>(*secrets, to, limits, oneTimeCode, nullptr);
    attempt->setNetwork(network);
    connect(attempt.get(), &SignIn::foundKeptSecret, q, [this, to] { kept = to; });
    connect(attempt.get(), &SignIn::failed, q, [this](const Error &why) {
        attempt.release()->deleteLater(); // it is the sender
        setState(State::SignedOut);
        Q_EMIT q->signInFailed(why);
    });
    setState(State::Connecting);
}

// For questions beside the session.
std::unique_ptr<ApiService> Session::Private::serviceFor(const Connection &to, const QString &secret,
                                                         const QString &oneTimeCode) const
{
    auto asked = std::make_unique<ApiService>(to, secret);
    asked->setLimits(limits);
    asked->setNetwork(network);
    asked->setOneTimeCode(oneTimeCode);
    return asked;
}

void Session::Private::accept(const QString &secretToKeep)
{
    service = attempt->takeService();
    attempt.release()->deleteLater(); // it is the sender
    if (!secretToKeep.isEmpty())
        keepSecret(secretToKeep);
    Q_EMIT q->signedIn();
    if (service)
        load();
}

void Session::Private::keepSecret(const QString &secret)
{
    secrets->write(connection, secret, q, [this, to = connection](const Result<Done> &written) {
        if (written) {
            kept = to;
            return;
        }
        Error notice = written.error();
        notice.hint =
            (notice.hint + u' ' + tr("Until then, the key is kept for this session alone.")).trimmed();
        Q_EMIT q->noticeRaised(notice);
    });
}

void Session::Private::forgetSecret()
{
    const bool mustSucceed = kept == connection;
    kept.reset();
    secrets->remove(connection, q, [this, mustSucceed](const Result<Done> &removed) {
        if (!removed && mustSucceed)
            Q_EMIT q->noticeRaised(removed.error());
    });
}

void Session::setLimits(const ApiLimits &limits)
{
    d->limits = limits;
}

void Session::setNetworkSettings(const NetworkSettings &settings)
{
    d->network = settings;
}

const NetworkSettings &Session::networkSettings() const
{
    return d->network;
}

Result<qsizetype> Session::countCertificates(const QString &path)
{
    const auto certificates = readCertificateBundle(path);
    if (!certificates)
        return certificates.error();
    return certificates.value().size();
}

void Session::renewOneTimeCode(const QString &code)
{
    if (d->service)
        d->service->setOneTimeCode(code);
}

void Session::listDomains(const Connection &account, const QString &secret, const QString &oneTimeCode,
                          QObject *context, DomainsReady done)
{
    ApiService *service = d->serviceFor(account, secret, oneTimeCode).release();
    service->setParent(context);
    ApiLimits limits = d->limits;
    limits.retryWaits.clear(); // a person is typing: the list comes now, or the name is typed too
    service->setLimits(limits);
    DomainListJob *job = service->listDomains();
    connect(job, &DomainListJob::finished, service, [service, done](const QList<DomainInfo> &domains) {
        service->deleteLater();
        done(domains);
    });
    connect(job, &ApiJob::failed, service, [service, done](const Error &error) {
        service->deleteLater();
        done(error);
    });
}

void Session::forgetKeptSecret(const Connection &connection)
{
    if (d->kept == connection)
        d->kept.reset();
    d->secrets->remove(connection, this, [this](const Result<Done> &removed) {
        if (!removed)
            Q_EMIT noticeRaised(removed.error());
    });
}

void Session::signIn(const Connection &connection, const QString &secret, bool remember,
                     const QString &oneTimeCode)
{
    d->beginAttempt(connection, oneTimeCode);
    connect(d->attempt.get(), &SignIn::accepted, this, [this, secret, remember] {
        if (!remember && d->kept == d->connection)
            d->forgetSecret(); // nothing of an earlier time is left either
        d->accept(remember ? secret : QString());
    });
    d->attempt->withSecret(secret);
}

void Session::signInWithKeptSecret(const Connection &connection, const QString &oneTimeCode)
{
    d->beginAttempt(connection, oneTimeCode);
    connect(d->attempt.get(), &SignIn::accepted, this, [this] { d->accept({}); });
    d->attempt->withKeptSecret();
}

void Session::cancelSignIn()
{
    if (!d->attempt)
        return;
    d->attempt.reset();
    d->setState(State::SignedOut);
}

void Session::signOut()
{
    d->attempt.reset();
    d->forgetSecret();
    d->dropData();
    d->setState(State::SignedOut);
}

AccessCheck *Session::checkAccess(AccessAsk ask, QObject *parent)
{
    return d->service ? new AccessCheck(*d->service, ask, parent) : nullptr;
}

AccessCheck *Session::checkAccess(const Connection &connection, const QString &secret,
                                  const QString &oneTimeCode, QObject *parent)
{
    return new AccessCheck(d->serviceFor(connection, secret, oneTimeCode), parent);
}

} // namespace ccb
