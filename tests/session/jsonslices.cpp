// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonslices.h"

namespace ccb::tests
{

QByteArrayList slicesOf(const QByteArray &body, const QByteArray &key)
{
    QByteArrayList slices;
    const qsizetype list = body.indexOf('[', body.indexOf('"' + key + "\":"));
    int depth = 0;
    bool inString = false;
    qsizetype begin = 0;
    for (qsizetype at = list + 1; list >= 0 && at < body.size(); ++at) {
        const char sign = body.at(at);
        if (inString) {
            at += sign == '\\' ? 1 : 0;
            inString = sign != '"';
        } else if (sign == '"') {
            inString = true;
        } else if (sign == '{' || sign == '[') {
            if (depth++ == 0)
                begin = at;
        } else if (sign == ']' && depth == 0) {
            break;
        } else if (sign == '}' || sign == ']') {
            if (--depth == 0)
                slices << body.sliced(begin, at + 1 - begin);
        }
    }
    return slices;
}

QByteArray idOf(const QByteArray &json)
{
    const qsizetype begin = json.indexOf('"', json.indexOf(':', json.indexOf("\"case_id\""))) + 1;
    return json.sliced(begin, json.indexOf('"', begin) - begin);
}

QHash<QByteArray, QByteArray> byId(const QByteArrayList &cases)
{
    QHash<QByteArray, QByteArray> found;
    for (const QByteArray &json : cases)
        found.insert(idOf(json), json);
    return found;
}

} // namespace ccb::tests
