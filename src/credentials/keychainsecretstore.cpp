// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/keychainsecretstore.h"

#include "credentials/keychaincall.h"
#include "credentials/secretkey.h"

#include <QCoreApplication>

#include <qt6keychain/keychain.h>

#include <utility>

namespace ccb
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ccb::SecretStore)
};

QString serviceName()
{
    return QStringLiteral("commcare-browser");
}

Error keychainError(const QString &what, const QString &hint)
{
    Error error;
    error.kind = Error::Kind::Keychain;
    error.what = what;
    error.hint = hint;
    return error;
}

Error errorOf(const QKeychain::Job *job)
{
    if (!job) {
        return keychainError(Words::tr("The keychain of this computer did not answer."),
                             Words::tr("Look for a window that asks to unlock it, then try again."));
    }
    if (job->error() == QKeychain::AccessDenied || job->error() == QKeychain::AccessDeniedByUser) {
        return keychainError(Words::tr("The keychain of this computer is locked, or did not let us in."),
                             Words::tr("Unlock it, then try again."));
    }
    return keychainError(
        Words::tr("No keychain could be used on this computer."),
        Words::tr("The key is kept for this session only. To keep it longer, install and unlock "
                  "GNOME Keyring or KWallet."));
}

bool nothingKept(const QKeychain::Job *job)
{
    return job && job->error() == QKeychain::EntryNotFound;
}

bool succeeded(const QKeychain::Job *job)
{
    return job && job->error() == QKeychain::NoError;
}

} // namespace

KeychainSecretStore::KeychainSecretStore(std::chrono::milliseconds patience)
    : m_patience(patience)
{
}

void KeychainSecretStore::read(const Connection &connection, QObject *context, Read done)
{
    auto *job = new QKeychain::ReadPasswordJob(serviceName());
    job->setKey(secretKey(connection));
    KeychainCall::start(job, m_patience, context, [done = std::move(done)](const QKeychain::Job *ended) {
        if (succeeded(ended))
            done(std::optional(static_cast<const QKeychain::ReadPasswordJob *>(ended)->textData()));
        else if (nothingKept(ended))
            done(std::optional<QString>());
        else
            done(errorOf(ended));
    });
}

void KeychainSecretStore::write(const Connection &connection, const QString &secret, QObject *context,
                                Changed done)
{
    auto *job = new QKeychain::WritePasswordJob(serviceName());
    job->setKey(secretKey(connection));
    job->setTextData(secret);
    KeychainCall::start(job, m_patience, context, [done = std::move(done)](const QKeychain::Job *ended) {
        if (succeeded(ended))
            done(Done{});
        else
            done(errorOf(ended));
    });
}

void KeychainSecretStore::remove(const Connection &connection, QObject *context, Changed done)
{
    auto *job = new QKeychain::DeletePasswordJob(serviceName());
    job->setKey(secretKey(connection));
    KeychainCall::start(job, m_patience, context, [done = std::move(done)](const QKeychain::Job *ended) {
        if (succeeded(ended) || nothingKept(ended))
            done(Done{});
        else
            done(errorOf(ended));
    });
}

} // namespace ccb
