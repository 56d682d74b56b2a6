// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "credentials/keychainfault.h"

#include <QMap>
#include <QObject>
#include <QString>

#include <functional>
#include <optional>

namespace ccb
{

// A look at the Secret Service of the session bus, past QtKeychain, which tells neither a locked keychain
// from one that holds nothing, nor an absent one from a broken one. Reads no secret and never makes a prompt
// appear. `done` comes later, once, on this thread, unless `context` is gone by then; nullopt: the service is
// there and open. On systems without D-Bus, that is what is always said.
using SecretServiceSeen = std::function<void(std::optional<KeychainFault>)>;

// About what is filed under the attributes: Locked when it is there behind a lock.
void lookForSecret(const QMap<QString, QString> &attributes, QObject *context, SecretServiceSeen done);
// The same; with nothing filed there, about the place where new secrets are put.
void lookForPlace(const QMap<QString, QString> &attributes, QObject *context, SecretServiceSeen done);

} // namespace ccb
