// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "credentials/secretstore.h"

#include <QObject>
#include <QTest>

#include <optional>

namespace ccb::tests
{

// Waits for the answers of a SecretStore, so that a test reads from top to bottom. nullopt: none came in
// time.
class Asker
{
public:
    explicit Asker(SecretStore &store)
        : m_store(store)
    {
    }

    std::optional<Result<std::optional<QString>>> read(const Connection &connection)
    {
        std::optional<Result<std::optional<QString>>> answer;
        QObject context;
        m_store.read(connection, &context, [&answer](const auto &result) { answer = result; });
        waitFor(answer);
        return answer;
    }

    std::optional<Result<Done>> write(const Connection &connection, const QString &secret)
    {
        std::optional<Result<Done>> answer;
        QObject context;
        m_store.write(connection, secret, &context, [&answer](const auto &result) { answer = result; });
        waitFor(answer);
        return answer;
    }

    std::optional<Result<Done>> remove(const Connection &connection)
    {
        std::optional<Result<Done>> answer;
        QObject context;
        m_store.remove(connection, &context, [&answer](const auto &result) { answer = result; });
        waitFor(answer);
        return answer;
    }

    QString secretOf(const Connection &connection)
    {
        const auto answer = read(connection);
        if (!answer)
            return QStringLiteral("(no answer)");
        if (!answer->ok())
            return QStringLiteral("(error) ") + answer->error().text();
        return answer->value().value_or(QStringLiteral("(nothing)"));
    }

private:
    template <typename Answer>
    static void waitFor(const Answer &answer)
    {
        (void)QTest::qWaitFor([&answer] { return answer.has_value(); }, 10000);
    }

    SecretStore &m_store;
};

inline Connection connectionOf(const QString &username)
{
    Connection connection;
    connection.server = QUrl(QStringLiteral("https://www.commcarehq.org"));
    connection.domain = QStringLiteral("exi-training");
    connection.username = username;
    return connection;
}

} // namespace ccb::tests
