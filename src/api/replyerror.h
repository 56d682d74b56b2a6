// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apiurls.h"
#include "core/connection.h"
#include "core/error.h"

#include <QByteArray>
#include <QNetworkReply>

#include <chrono>
#include <optional>

namespace ccb
{

// What is left of a reply when it has ended.
struct ReplyFacts {
    QNetworkReply::NetworkError networkError = QNetworkReply::NoError;
    int status = 0; // 0: no HTTP answer came
    QByteArray contentType;
    QByteArray body;
    QString tlsProblem; // in Qt's words; empty when there was none
    std::optional<std::chrono::milliseconds> retryAfter;
    std::chrono::milliseconds silence{0}; // how long it was waited for
};

// Every way a reply can fail, in words for a person; nullopt for an answer whose body is worth parsing.
std::optional<Error> replyError(const ReplyFacts &facts, const Connection &connection, Resource resource);

// Whether the same request can succeed later, after such an error. `hadAnswers`: the server has answered
// before, so that not reaching it is a passing thing too.
bool mayPass(const ReplyFacts &facts, const Error &error, bool hadAnswers);

// Retry-After: seconds, possibly with a fraction, or a date.
std::optional<std::chrono::milliseconds> parseRetryAfter(const QByteArray &header);

Error makeError(Error::Kind kind, Error::Field field, const QString &what, const QString &hint);

// Refusals of our own, before or between requests.
Error insecureAddressError(const QUrl &url);
Error foreignOriginError(const Connection &connection, const QUrl &target);
Error unusableTextError(Error::Field field); // a line break or the like in what goes into a header
Error tooLargeError(qint64 limit);
Error throttledError(std::chrono::milliseconds wait); // 0: the server did not say how long
Error circularListError();
Error repeatedPageError();
Error shortListError(Resource resource, qint64 missing, qint64 total); // fewer came than the server counts
Error webPageError(const Connection &connection);

} // namespace ccb
