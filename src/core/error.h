// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <utility>
#include <variant>

namespace ccb
{

// What went wrong, as a value: every layer hands this up instead of throwing or opening a dialog.
// `what` says what happened in one sentence, `hint` what the person can do about it; both are translated and
// never hold a secret, a stack or a page of HTML. Made in api, credentials, exporting and core; shown by
// widgets and app.
struct Error {
    enum class Kind {
        Cancelled,       // the person stopped it
        Offline,         // no connection: host not found, refused, network down
        Tls,             // the certificate or the handshake was not accepted
        Timeout,         // no byte for too long
        InsecureAddress, // http to something other than loopback, or a redirect or next link to another
                         // origin
        Unauthorized,    // 401: the name or the secret was not accepted
        SecondFactor,    // 401: the code of two-factor sign-in is missing or wrong
        Forbidden,       // 403: signed in, but without the right
        NotFound,        // 404: no such domain, resource or id
        BadRequest,      // 400 and other 4xx
        Throttled,       // 429
        ServerFault,     // 5xx
        NotData,         // the answer is not the JSON that was asked for (a login page, a proxy's page)
        TooLarge,        // the answer is larger than we are willing to read
        Incomplete,      // fewer came than the server counts
        File,            // a file could not be written
        Keychain,        // the operating system's keychain is missing, locked or refused
        Usage,           // what the person asked for makes no sense (command line)
    };

    // Which of the things a person typed is the likely cause, as far as the server told.
    enum class Field { None, Server, Domain, Username, Secret, OneTimeCode };

    Kind kind = Kind::NotData;
    Field field = Field::None;
    int httpStatus = 0;    // 0: the server gave none
    QString what;          // "The server did not accept the API key."
    QString serverMessage; // the server's own words when they are short plain text, else empty
    QString hint;          // "Check the username and make a new key at ..."

    // what, the server's words and the hint, in one line.
    QString text() const;
};

// A value, or the error that stands in its place.
template <typename T>
class Result
{
public:
    Result(T value)
        : m_content(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Error error)
        : m_content(std::in_place_index<1>, std::move(error))
    {
    }

    bool ok() const { return m_content.index() == 0; }
    explicit operator bool() const { return ok(); }
    const T &value() const & { return std::get<0>(m_content); }
    T &value() & { return std::get<0>(m_content); }
    T &&value() && { return std::get<0>(std::move(m_content)); }
    const Error &error() const { return std::get<1>(m_content); }

private:
    std::variant<T, Error> m_content;
};

// The result of work that has nothing to hand back but its success.
struct Done {
};

} // namespace ccb
