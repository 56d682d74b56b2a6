// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection.h"

#include <QList>
#include <QString>

#include <optional>

class QSettings;

namespace ccb
{

// A connection under the name a person knows it by. No two have the same name, nor the same connection.
struct SavedConnection {
    QString name;
    Connection connection;

    friend bool operator==(const SavedConnection &, const SavedConnection &) = default;
};

// The connections that people have signed in to and kept, in the order they came. Never a secret: those are
// in the keychain, under the connection. What is incomplete or would not be secure is left out.
QList<SavedConnection> loadConnections(const QSettings &settings);

bool isKept(const QSettings &settings, const Connection &connection);

// The name of a kept connection, or the one it would get: its domain, and more where that is taken.
QString connectionName(const QSettings &settings, const Connection &connection);

// Keeps a connection, as the last one used. `name` empty: that of connectionName(). A name that another one
// has gets a number. `before`: the kept connection it takes the place of, when somebody has edited that.
void keepConnection(QSettings &settings, const Connection &connection, const QString &name = {},
                    const std::optional<Connection> &before = {});
void renameConnection(QSettings &settings, const Connection &connection, const QString &name);
void removeConnection(QSettings &settings, const Connection &connection);

// The one used last, so that the next start opens it. nullopt: none, or it is not kept any more.
std::optional<Connection> loadLastConnection(const QSettings &settings);

} // namespace ccb
