// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/memorysecretstore.h"

#include "credentials/secretkey.h"

#include <QMetaObject>

#include <utility>

namespace ccb
{

void MemorySecretStore::read(const Connection &connection, QObject *context, Read done)
{
    const auto kept = m_secrets.constFind(secretKey(connection));
    std::optional<QString> secret;
    if (kept != m_secrets.constEnd())
        secret = *kept;
    QMetaObject::invokeMethod(
        context, [done = std::move(done), secret] { done(secret); }, Qt::QueuedConnection);
}

void MemorySecretStore::write(const Connection &connection, const QString &secret, QObject *context,
                              Changed done)
{
    m_secrets.insert(secretKey(connection), secret);
    QMetaObject::invokeMethod(
        context, [done = std::move(done)] { done(Done{}); }, Qt::QueuedConnection);
}

void MemorySecretStore::remove(const Connection &connection, QObject *context, Changed done)
{
    m_secrets.remove(secretKey(connection));
    QMetaObject::invokeMethod(
        context, [done = std::move(done)] { done(Done{}); }, Qt::QueuedConnection);
}

} // namespace ccb
