// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/keychainsecretstore.h"

#include "core/secretwipe.h"
#include "credentials/keychaincall.h"
#include "credentials/keychainfault.h"
#include "credentials/secretkey.h"
#include "credentials/secretservice.h"

#include <qt6keychain/keychain.h>

#include <utility>

namespace ccb
{

namespace
{

QString serviceName()
{
    return QStringLiteral("commcare-browser");
}

// What QtKeychain files a secret under at the Secret Service.
QMap<QString, QString> attributesOf(const QString &key)
{
    return {{QStringLiteral("user"), key}, {QStringLiteral("server"), serviceName()}};
}

bool nothingKept(const QKeychain::Job *job)
{
    return job && job->error() == QKeychain::EntryNotFound;
}

bool succeeded(const QKeychain::Job *job)
{
    return job && job->error() == QKeychain::NoError;
}

// What QtKeychain's answer means when a look at the keychain itself finds nothing wrong.
KeychainFault faultOf(const QKeychain::Job *job)
{
    if (!job)
        return KeychainFault::Silent;
    switch (job->error()) {
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
    case QKeychain::EntryNotFound: // of a write: there is no place to put it, and none was allowed
        return KeychainFault::Denied;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return KeychainFault::Absent;
    default:
        return KeychainFault::Broken;
    }
}

// Tells why a job failed.
using Explained = std::function<void(KeychainFault)>;
void explain(const QKeychain::Job *job, const QString &key, QObject *context, Explained done)
{
    const KeychainFault fault = faultOf(job);
    if (fault == KeychainFault::Silent || fault == KeychainFault::Absent) {
        done(fault);
        return;
    }
    lookForPlace(
        attributesOf(key), context,
        [fault, done = std::move(done)](std::optional<KeychainFault> seen) { done(seen.value_or(fault)); });
}

// A locked keychain answers like one that holds nothing.
void readSecret(const QString &key, std::chrono::milliseconds patience, QObject *context,
                SecretStore::Read done)
{
    auto *job = new QKeychain::ReadPasswordJob(serviceName());
    job->setKey(key);
    KeychainCall::start(job, patience, context, [=, done = std::move(done)](const QKeychain::Job *ended) {
        if (succeeded(ended)) {
            const auto *read = static_cast<const QKeychain::ReadPasswordJob *>(ended);
            const QString secret = read->textData();
            wipeShared(read->binaryData()); // the job keeps its bytes for a while
            done(std::optional(secret));
        } else if (nothingKept(ended)) {
            lookForSecret(attributesOf(key), context, [done](std::optional<KeychainFault> seen) {
                if (seen == KeychainFault::Locked)
                    done(keychainError(KeychainFault::Locked));
                else
                    done(std::optional<QString>());
            });
        } else {
            explain(ended, key, context, [done](KeychainFault fault) { done(keychainError(fault)); });
        }
    });
}

void removeSecret(const QString &key, std::chrono::milliseconds patience, QObject *context,
                  SecretStore::Changed done)
{
    auto *job = new QKeychain::DeletePasswordJob(serviceName());
    job->setKey(key);
    KeychainCall::start(job, patience, context, [=, done = std::move(done)](const QKeychain::Job *ended) {
        if (succeeded(ended) || nothingKept(ended)) {
            lookForSecret(attributesOf(key), context, [done](std::optional<KeychainFault> seen) {
                if (seen == KeychainFault::Locked)
                    done(keychainError(KeychainFault::Locked));
                else
                    done(Done{});
            });
        } else {
            explain(ended, key, context, [done](KeychainFault fault) { done(keychainError(fault)); });
        }
    });
}

} // namespace

KeychainSecretStore::KeychainSecretStore(std::chrono::milliseconds patience)
    : m_patience(patience)
{
}

void KeychainSecretStore::read(const Connection &connection, QObject *context, Read done)
{
    readSecret(secretKey(connection), m_patience, context, std::move(done));
}

void KeychainSecretStore::write(const Connection &connection, const QString &secret, QObject *context,
                                Changed done)
{
    const QString key = secretKey(connection);
    auto *job = new QKeychain::WritePasswordJob(serviceName());
    job->setKey(key);
    job->setTextData(secret);
    KeychainCall::start(job, m_patience, context, [=, done = std::move(done)](const QKeychain::Job *ended) {
        if (succeeded(ended))
            done(Done{});
        else
            explain(ended, key, context, [done](KeychainFault fault) { done(keychainError(fault)); });
    });
}

void KeychainSecretStore::remove(const Connection &connection, QObject *context, Changed done)
{
    removeSecret(secretKey(connection), m_patience, context, std::move(done));
}

} // namespace ccb
