// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apilimits.h"
#include "core/connection.h"
#include "core/error.h"

#include <QObject>
#include <QString>

#include <memory>

namespace ccb
{

class ApiService;
class SecretStore;

// One attempt to sign in: reads the kept secret if none is given, and asks the server whether it accepts it.
// Ends with accepted() or failed(); deleting the object ends it in silence. Owned by the session, on its
// thread.
class SignIn : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SignIn)

public:
    // `oneTimeCode`: of a two-factor account; empty: none.
    SignIn(SecretStore &secrets, const Connection &connection, const ApiLimits &limits,
           const QString &oneTimeCode, QObject *parent);
    ~SignIn() override;

    void withSecret(const QString &secret);
    void withKeptSecret();

    // After accepted(): the service that carries the secret. Hands the ownership over.
    std::unique_ptr<ApiService> takeService();

Q_SIGNALS:
    void foundKeptSecret(); // before its answer
    void accepted();
    void failed(const ccb::Error &error);

private:
    SecretStore &m_secrets;
    Connection m_connection;
    ApiLimits m_limits;
    QString m_oneTimeCode;
    std::unique_ptr<ApiService> m_service;
};

} // namespace ccb
