// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace ccb::tests
{

// The server's answer for the case `odd-case`, which has every kind of value that was ever seen, a field that
// no one has heard of, and an index to another case. (Not in the test itself: moc does not read raw string
// literals.)
QByteArray oddCase(const QString &parentId);
inline constexpr qsizetype oddCaseLongText = 300 * 1024; // letters in its longest value

} // namespace ccb::tests
