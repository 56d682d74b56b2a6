// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/memorysecretstore.h"

#include "core/secretwipe.h"
#include "credentials/secretkey.h"

#include <QMetaObject>

#include <utility>

namespace ccb
{

MemorySecretStore::~MemorySecretStore()
{
    for (QString &secret : m_secrets)
        wipe(secret);
}

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
    const auto kept = m_secrets.find(secretKey(connection));
    if (kept != m_secrets.end()) {
        wipe(*kept);
        m_secrets.erase(kept);
    }
    QMetaObject::invokeMethod(
        context, [done = std::move(done)] { done(Done{}); }, Qt::QueuedConnection);
}

} // namespace ccb
