// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzzing.h"

#include "api/replyerror.h"

#include <fuzzer/FuzzedDataProvider.h>

using namespace ccb;
using namespace ccb::tests;

namespace
{

constexpr QNetworkReply::NetworkError networkErrors[] = {
    QNetworkReply::NoError,
    QNetworkReply::ConnectionRefusedError,
    QNetworkReply::RemoteHostClosedError,
    QNetworkReply::HostNotFoundError,
    QNetworkReply::TimeoutError,
    QNetworkReply::OperationCanceledError,
    QNetworkReply::SslHandshakeFailedError,
    QNetworkReply::TooManyRedirectsError,
    QNetworkReply::InsecureRedirectError,
    QNetworkReply::ContentAccessDenied,
    QNetworkReply::ContentNotFoundError,
    QNetworkReply::AuthenticationRequiredError,
    QNetworkReply::InternalServerError,
    QNetworkReply::ServiceUnavailableError,
    QNetworkReply::UnknownServerError,
    QNetworkReply::ProtocolFailure,
    QNetworkReply::UnknownNetworkError,
};

constexpr Resource resources[] = {Resource::Cases,  Resource::MobileWorkers, Resource::WebUsers,
                                  Resource::Groups, Resource::Locations,     Resource::Domains};

QByteArray bytesFrom(FuzzedDataProvider &input, size_t most)
{
    return QByteArray::fromStdString(input.ConsumeRandomLengthString(most));
}

} // namespace

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    FuzzedDataProvider input(data, size);
    Connection connection;
    connection.server = QUrl(QStringLiteral("https://www.commcarehq.org"));
    connection.domain = QStringLiteral("demo");
    connection.username = QStringLiteral("demo@example.org");
    connection.method =
        input.PickValueInArray({SignInMethod::ApiKey, SignInMethod::Digest, SignInMethod::Basic});

    ReplyFacts facts;
    facts.status = input.ConsumeIntegralInRange(0, 700);
    facts.networkError = input.PickValueInArray(networkErrors);
    const Resource resource = input.PickValueInArray(resources);
    facts.retryAfter = parseRetryAfter(bytesFrom(input, 64));
    facts.silence = std::chrono::milliseconds(input.ConsumeIntegralInRange(0, 120'000));
    facts.contentType = bytesFrom(input, 64);
    facts.tlsProblem = QString::fromUtf8(bytesFrom(input, 64));
    facts.body = QByteArray::fromStdString(input.ConsumeRemainingBytesAsString());

    const std::optional<Error> error = replyError(facts, connection, resource);
    if (!error) {
        require(facts.networkError == QNetworkReply::NoError);
        return 0;
    }
    require(!error->what.isEmpty() && error->text().contains(error->what.simplified()));
    // A page of HTML is never shown.
    require(!error->serverMessage.contains(u'<'));
    return 0;
}
