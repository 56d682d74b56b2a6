// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <initializer_list>
#include <string>
#include <string_view>

namespace ccb
{

// The text between the quotes of a JSON string: quotes, backslashes and control characters escaped, the rest
// left as UTF-8.
std::string escapedForJson(std::string_view text);

// Writes JSON text straight into a byte array, with ", " and ": " as the server does. A page of a thousand
// cases is written many times faster than by building a QJsonDocument. The caller sees to it that begin and
// end match and that keys stand only inside objects.
class JsonWriter
{
    Q_DISABLE_COPY_MOVE(JsonWriter)

public:
    explicit JsonWriter(QByteArray &out)
        : m_out(out)
    {
    }
    ~JsonWriter() = default;

    void beginObject() { open('{'); }
    void endObject() { close('}'); }
    void beginArray() { open('['); }
    void endArray() { close(']'); }

    void key(std::string_view name); // plain: needs no escape
    void text(std::string_view value);
    void textOrNull(std::string_view value); // null when empty
    // One string made of pieces that need no escape, or are escaped already.
    void joined(std::initializer_list<std::string_view> pieces);
    void integer(qint64 value);
    void boolean(bool value) { raw(value ? "true" : "false"); }
    void null() { raw("null"); }
    void raw(std::string_view json); // one complete value

private:
    QByteArray &m_out;
    bool m_needsComma = false;

    void append(std::string_view text) { m_out.append(text.data(), qsizetype(text.size())); }
    void separate();
    void open(char bracket);
    void close(char bracket);
};

} // namespace ccb
