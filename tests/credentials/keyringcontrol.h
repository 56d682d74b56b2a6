// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusInterface>
#include <QDBusObjectPath>
#include <QDBusReply>
#include <QString>

namespace ccb::tests
{

// The keyring of the session bus, past the program: for tests that run inside with-keyring.sh.
inline const QString keyringName = QStringLiteral("org.freedesktop.secrets");
inline const QString keyringPath = QStringLiteral("/org/freedesktop/secrets");
inline const QString serviceInterface = QStringLiteral("org.freedesktop.Secret.Service");

inline QDBusObjectPath defaultCollection()
{
    QDBusInterface service(keyringName, keyringPath, serviceInterface);
    const QDBusReply<QDBusObjectPath> path =
        service.call(QStringLiteral("ReadAlias"), QStringLiteral("default"));
    return path.value();
}

inline bool isKeyringLocked()
{
    QDBusInterface collection(keyringName, defaultCollection().path(),
                              QStringLiteral("org.freedesktop.Secret.Collection"));
    return collection.property("Locked").toBool();
}

// As "Lock" in the desktop's program for passwords does.
inline bool lockKeyring()
{
    QDBusInterface service(keyringName, keyringPath, serviceInterface);
    service.call(QStringLiteral("Lock"), QVariant::fromValue(QList<QDBusObjectPath>{defaultCollection()}));
    return isKeyringLocked();
}

} // namespace ccb::tests
