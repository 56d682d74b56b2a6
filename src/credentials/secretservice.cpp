// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/secretservice.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusError>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

#include <utility>

namespace ccb
{

namespace
{

const QString serviceName = QStringLiteral("org.freedesktop.secrets");
const QString servicePath = QStringLiteral("/org/freedesktop/secrets");
const QString serviceInterface = QStringLiteral("org.freedesktop.Secret.Service");
constexpr int answerTime = 5000; // milliseconds

KeychainFault faultOf(const QDBusError &error)
{
    switch (error.type()) {
    case QDBusError::AccessDenied:
        return KeychainFault::Denied;
    case QDBusError::ServiceUnknown:
    case QDBusError::NoServer:
    case QDBusError::Disconnected:
        return KeychainFault::Absent;
    case QDBusError::NoReply:
    case QDBusError::Timeout:
    case QDBusError::TimedOut:
        return KeychainFault::Silent;
    default:
        break;
    }
    // The bus tried to start the service, and there was nothing to start.
    const bool couldNotStart =
        error.name().startsWith(QLatin1StringView("org.freedesktop.DBus.Error.Spawn."));
    return couldNotStart ? KeychainFault::Absent : KeychainFault::Broken;
}

// One look: lives until its last answer has come.
class Look : public QObject
{
public:
    Look(QObject *context, SecretServiceSeen done)
        : QObject(context)
        , m_done(std::move(done))
    {
    }

    void start(const QMap<QString, QString> &attributes, bool wantsPlace)
    {
        if (!QDBusConnection::sessionBus().isConnected()) {
            QMetaObject::invokeMethod(
                this, [this] { end(KeychainFault::Absent); }, Qt::QueuedConnection);
            return;
        }
        qDBusRegisterMetaType<QMap<QString, QString>>();
        QDBusMessage search = call(servicePath, serviceInterface, QStringLiteral("SearchItems"));
        search << QVariant::fromValue(attributes);
        ask<QList<QDBusObjectPath>, QList<QDBusObjectPath>>(search, [this, wantsPlace](const auto &reply) {
            const QList<QDBusObjectPath> open = reply.template argumentAt<0>();
            const QList<QDBusObjectPath> locked = reply.template argumentAt<1>();
            if (open.isEmpty() && !locked.isEmpty())
                end(KeychainFault::Locked);
            else if (wantsPlace && open.isEmpty())
                askForPlace();
            else
                end(std::nullopt);
        });
    }

private:
    SecretServiceSeen m_done;

    static QDBusMessage call(const QString &path, const QString &interface, const QString &method)
    {
        return QDBusMessage::createMethodCall(serviceName, path, interface, method);
    }

    template <typename... Answer, typename Then>
    void ask(const QDBusMessage &message, Then then)
    {
        auto *watcher =
            new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(message, answerTime), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this,
                [this, then](QDBusPendingCallWatcher *ended) {
                    const QDBusPendingReply<Answer...> reply = *ended;
                    ended->deleteLater();
                    if (reply.isError()) // also when the answer has another shape
                        end(faultOf(reply.error()));
                    else
                        then(reply);
                });
    }

    void askForPlace()
    {
        QDBusMessage alias = call(servicePath, serviceInterface, QStringLiteral("ReadAlias"));
        alias << QStringLiteral("default");
        ask<QDBusObjectPath>(alias, [this](const auto &reply) {
            const QString collection = reply.value().path();
            if (collection == QLatin1StringView("/"))
                end(KeychainFault::Denied); // there is none, and making one was not allowed
            else
                askWhetherLocked(collection);
        });
    }

    void askWhetherLocked(const QString &collection)
    {
        QDBusMessage get =
            call(collection, QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"));
        get << QStringLiteral("org.freedesktop.Secret.Collection") << QStringLiteral("Locked");
        ask<QDBusVariant>(get, [this](const auto &reply) {
            const bool isLocked = reply.value().variant().toBool();
            end(isLocked ? std::optional(KeychainFault::Locked) : std::nullopt);
        });
    }

    void end(std::optional<KeychainFault> seen)
    {
        deleteLater();
        if (const SecretServiceSeen done = std::exchange(m_done, nullptr))
            done(seen);
    }
};

} // namespace

void lookForSecret(const QMap<QString, QString> &attributes, QObject *context, SecretServiceSeen done)
{
    (new Look(context, std::move(done)))->start(attributes, false);
}

void lookForPlace(const QMap<QString, QString> &attributes, QObject *context, SecretServiceSeen done)
{
    (new Look(context, std::move(done)))->start(attributes, true);
}

} // namespace ccb
