// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "credentials/secretstore.h"

#include <QHash>
#include <QString>

namespace ccb
{

// Keeps secrets until it is destroyed: for the tests, and for a session that is to leave nothing behind.
class MemorySecretStore final : public SecretStore
{
public:
    MemorySecretStore() = default;
    ~MemorySecretStore() override;

    void read(const Connection &connection, QObject *context, Read done) override;
    void write(const Connection &connection, const QString &secret, QObject *context, Changed done) override;
    void remove(const Connection &connection, QObject *context, Changed done) override;

private:
    QHash<QString, QString> m_secrets;
};

} // namespace ccb
