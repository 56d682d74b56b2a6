// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection.h"
#include "core/error.h"

#include <QObject>

#include <functional>
#include <optional>

namespace ccb
{

// Where secrets (API keys, passwords) are kept between sessions, filed under server, domain, username and
// sign-in method. Nothing blocks: each call answers later through `done`, exactly once, on the caller's
// thread, unless `context` is gone by then. Errors are Error::Kind::Keychain.
class SecretStore
{
    Q_DISABLE_COPY_MOVE(SecretStore)

public:
    using Read = std::function<void(const Result<std::optional<QString>> &)>; // nullopt: nothing is kept
    using Changed = std::function<void(const Result<Done> &)>;

    SecretStore() = default;
    virtual ~SecretStore() = default;

    virtual void read(const Connection &connection, QObject *context, Read done) = 0;
    virtual void write(const Connection &connection, const QString &secret, QObject *context,
                       Changed done) = 0;
    virtual void remove(const Connection &connection, QObject *context,
                        Changed done) = 0; // nothing kept: succeeds
};

} // namespace ccb
