// SPDX-License-Identifier: GPL-3.0-or-later
#include "csvreading.h"

namespace ccb
{

QList<QList<QByteArray>> readCsv(const QByteArray &text, char separator)
{
    enum class At { FieldStart, PlainField, QuotedField, ClosingQuote };
    QList<QList<QByteArray>> rows;
    QList<QByteArray> row;
    QByteArray field;
    At at = At::FieldStart;

    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (at == At::QuotedField) {
            if (c == '"')
                at = At::ClosingQuote;
            else
                field += c;
        } else if (at == At::ClosingQuote && c == '"') {
            field += c;
            at = At::QuotedField;
        } else if (c == separator || c == '\r') {
            row += field;
            field.clear();
            at = At::FieldStart;
            if (c == '\r') {
                if (text.mid(i + 1, 1) != "\n")
                    return {};
                ++i;
                rows += row;
                row.clear();
            }
        } else if (c == '"' && at == At::FieldStart) {
            at = At::QuotedField;
        } else if (c == '"' || c == '\n' || at == At::ClosingQuote) {
            return {};
        } else {
            field += c;
            at = At::PlainField;
        }
    }
    const bool endsWithLineEnd = at == At::FieldStart && row.isEmpty();
    return endsWithLineEnd ? rows : QList<QList<QByteArray>>{};
}

} // namespace ccb
