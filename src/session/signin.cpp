// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/signin.h"

#include "api/apiservice.h"
#include "credentials/secretstore.h"

namespace ccb
{

SignIn::SignIn(SecretStore &secrets, const Connection &connection, const ApiLimits &limits,
               const QString &oneTimeCode, QObject *parent)
    : QObject(parent)
    , m_secrets(secrets)
    , m_connection(connection)
    , m_limits(limits)
    , m_oneTimeCode(oneTimeCode)
{
}

SignIn::~SignIn() = default;

void SignIn::withSecret(const QString &secret)
{
    m_service = std::make_unique<ApiService>(m_connection, secret);
    m_service->setLimits(m_limits);
    m_service->setOneTimeCode(m_oneTimeCode);
    SignInCheckJob *job = m_service->checkSignIn();
    connect(job, &SignInCheckJob::finished, this, &SignIn::accepted);
    connect(job, &ApiJob::failed, this, &SignIn::failed);
}

void SignIn::withKeptSecret()
{
    m_secrets.read(m_connection, this, [this](const Result<std::optional<QString>> &kept) {
        if (!kept) {
            Q_EMIT failed(kept.error());
        } else if (!kept.value()) {
            Error error;
            error.kind = Error::Kind::Unauthorized;
            error.field = Error::Field::Secret;
            error.what = tr("No key for %1 is kept on this computer.").arg(m_connection.username);
            error.hint = tr("Type it to sign in.");
            Q_EMIT failed(error);
        } else {
            Q_EMIT foundKeptSecret();
            withSecret(*kept.value());
        }
    });
}

std::unique_ptr<ApiService> SignIn::takeService()
{
    return std::move(m_service);
}

} // namespace ccb
