// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzzing.h"

#include "core/jsonindent.h"

#include <QJsonDocument>

using namespace ccb;
using namespace ccb::tests;

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    // Qt's reader keeps a byte-order mark at the beginning of a string only where the string has an escape.
    const QByteArray json = bytesOf(data, size).replace("\xEF\xBB\xBF", "");
    const QString pretty = prettyJson(json);
    // Where Qt cannot read it, it is no JSON, or has a number that no double can hold.
    const QJsonDocument before = QJsonDocument::fromJson(QString::fromUtf8(json).toUtf8());
    if (!before.isNull())
        require(QJsonDocument::fromJson(pretty.toUtf8()) == before);
    return 0;
}
