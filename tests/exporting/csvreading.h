// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace ccb
{

// The rows of a CSV text, read strictly as RFC 4180 says; an empty list when the text breaks a rule (a line
// without CRLF, a quote in a field that is not quoted, anything after a closing quote). A byte-order mark is
// left in the first value.
QList<QList<QByteArray>> readCsv(const QByteArray &text, char separator = ',');

} // namespace ccb
