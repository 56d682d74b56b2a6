// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QUrl>

namespace ccb::tests
{

// An answer as its bytes came, good or not.
struct RawAnswer {
    QByteArray head; // status line and headers
    QByteArray body;
    bool closed = false; // by the server; false: nothing more came for a while

    int status() const;                              // 0: there was none
    QByteArray header(const QByteArray &name) const; // empty: there was none
};

// Asks over a socket of its own, as the demo user, without HTTP's help: a client that repairs nothing.
// `patience` is how many milliseconds without a byte are enough.
RawAnswer askRaw(const QUrl &server, const QString &pathAndQuery, int patience = 20000);

} // namespace ccb::tests
