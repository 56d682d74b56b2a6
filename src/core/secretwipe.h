// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace ccb
{

// Overwrites the text's memory, and empties it. What it cannot reach: a buffer that is shared with another
// QString (only this one's hold on it ends, as the other still needs it), and the copies that Qt makes of its
// own: the header of a request, a line edit's text and undo steps, what a keychain library keeps until its
// job is deleted. So the last one who holds a secret wipes it.
void wipe(QString &text);
void wipe(QByteArray &bytes);

// The same for a buffer whose other holders are done with it as well. Never for a literal.
void wipeShared(const QByteArray &bytes);

} // namespace ccb
