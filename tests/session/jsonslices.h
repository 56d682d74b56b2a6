// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QHash>

namespace ccb::tests
{

// The objects of the list `key` ("objects", "cases") in the body of an answer, each with just the bytes that
// it came with. Told apart by counting brackets, so that it shares nothing with the program's parser.
QByteArrayList slicesOf(const QByteArray &body, const QByteArray &key);

// The value of the object's first member "case_id".
QByteArray idOf(const QByteArray &json);
QHash<QByteArray, QByteArray> byId(const QByteArrayList &cases);

} // namespace ccb::tests
