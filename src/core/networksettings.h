// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QtGlobal>

namespace ccb
{

// How the network is reached: through which proxy, and whose certificates are trusted beside the system's. No
// password is part of it, so it may be stored. There is no way to say that certificates need no check.
struct NetworkSettings {
    enum class Proxy {
        System, // as the desktop says
        None,
        Typed, // an HTTP proxy, for whatever is not on this computer
    };

    Proxy proxy = Proxy::System;
    QString proxyHost; // of Proxy::Typed
    quint16 proxyPort = 0;
    QString certificateBundle; // path of a PEM or DER file; empty: none

    friend bool operator==(const NetworkSettings &, const NetworkSettings &) = default;
};

} // namespace ccb
