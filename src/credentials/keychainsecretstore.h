// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "credentials/secretstore.h"

#include <chrono>

namespace ccb
{

// The operating system's keychain: GNOME Keyring, KWallet and their like through the Secret Service, the
// Windows and macOS ones elsewhere. There is no fall-back to a file. GUI thread only. Answers that were asked
// for still come when the store is gone. A keychain that says nothing, as when a person leaves its unlock
// prompt open, ends as an error after `patience`, and the calls that wait behind it go on.
class KeychainSecretStore final : public SecretStore
{
public:
    explicit KeychainSecretStore(std::chrono::milliseconds patience = std::chrono::seconds(60));

    void read(const Connection &connection, QObject *context, Read done) override;
    void write(const Connection &connection, const QString &secret, QObject *context, Changed done) override;
    void remove(const Connection &connection, QObject *context, Changed done) override;

private:
    std::chrono::milliseconds m_patience;
};

} // namespace ccb
