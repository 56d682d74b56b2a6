// SPDX-License-Identifier: GPL-3.0-or-later
// For systems whose keychain is not on a bus.
#include "credentials/secretservice.h"

#include <QMetaObject>

#include <utility>

namespace ccb
{

void lookForSecret(const QMap<QString, QString> &, QObject *context, SecretServiceSeen done)
{
    QMetaObject::invokeMethod(
        context, [done = std::move(done)] { done(std::nullopt); }, Qt::QueuedConnection);
}

void lookForPlace(const QMap<QString, QString> &attributes, QObject *context, SecretServiceSeen done)
{
    lookForSecret(attributes, context, std::move(done));
}

} // namespace ccb
