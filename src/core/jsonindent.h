// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace ccb
{

// JSON with line breaks and two-space steps, for people to read. Order, numbers and repeated keys stay as the
// server sent them; escapes such as \u00e9 become the letter, and blanks and line ends that a text view would
// change into others become escapes. What is no JSON comes back as it is. Any thread.
QString prettyJson(const QByteArray &json);

} // namespace ccb
