// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demofaults.h"

#include "demo/demoserver.h"

#include <QDateTime>
#include <QLocale>

namespace ccb
{

namespace
{

constexpr int transientPeriod = 4; // lists
constexpr int secondsToTheDate = 2;
constexpr int pagesBeforeLoss = 2;

// Not the page of a web server that exists: only its kind matters.
QByteArray webPage(const QByteArray &title)
{
    return "<!DOCTYPE html>\n<html><head><title>" + title +
           "</title><script>document.title = 'page'</script>" + "</head><body><h1>" + title +
           "</h1><p>This page is not data.</p></body></html>\n";
}

ApiAnswer page(int status, const QByteArray &title)
{
    return {.status = status, .contentType = "text/html; charset=utf-8", .body = webPage(title)};
}

ApiAnswer throttled(const QByteArray &wait)
{
    return {.status = 429, .contentType = "text/html; charset=utf-8", .headers = {{"Retry-After", wait}}};
}

QByteArray httpDate(const QDateTime &time)
{
    return QLocale::c().toString(time.toUTC(), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'")).toLatin1();
}

ApiAnswer redirect(int status, const QByteArray &location)
{
    return {.status = status, .contentType = "text/html; charset=utf-8", .headers = {{"Location", location}}};
}

// The same request without the slash at the path's end; "" if there is none.
QByteArray targetWithoutSlash(const QByteArray &target)
{
    const qsizetype question = target.indexOf('?');
    const QByteArray path = target.left(question);
    if (!path.endsWith('/'))
        return {};
    return path.chopped(1) + (question < 0 ? QByteArray() : target.mid(question));
}

bool isFirstPageOfOne(const ApiRequest &request)
{
    return request.parameter(u"limit") == QStringLiteral("1") && !request.parameter(u"cursor") &&
           request.parameter(u"offset").value_or(QStringLiteral("0")) == QStringLiteral("0");
}

} // namespace

DemoFaults::DemoFaults(const DemoOptions &options)
    : m_elsewhere(options.elsewhere)
    , m_hugeBytes(options.hugeBytes)
{
}

ApiAnswer DemoFaults::spoilt(FaultKind kind, const ApiRequest &request, ApiAnswer answer, bool listsCases)
{
    if (answer.status != 200 || isFirstPageOfOne(request))
        return answer;
    const bool isTransient = faultTable()[size_t(kind)].isTransient;
    if (isTransient && ++m_answered[size_t(kind)] % transientPeriod != 0)
        return answer;

    switch (kind) {
    case FaultKind::Throttled:
        return throttled("1");
    case FaultKind::ThrottledFraction:
        return throttled("0.3");
    case FaultKind::ThrottledDate:
        return throttled(httpDate(QDateTime::currentDateTimeUtc().addSecs(secondsToTheDate)));
    case FaultKind::Unavailable:
        answer = page(503, "503 Service Unavailable");
        answer.headers = {{"Retry-After", "1"}};
        return answer;
    case FaultKind::Error500:
        return page(500, "500 Internal Server Error");
    case FaultKind::Error502:
        return page(502, "502 Bad Gateway");
    case FaultKind::Error504:
        return page(504, "504 Gateway Time-out");
    case FaultKind::NotJson:
        answer.body.truncate(answer.body.size() / 2);
        return answer;
    case FaultKind::WebPage:
        return page(200, "Sign in to the network");
    case FaultKind::Lost:
        return lost(std::move(answer), listsCases);
    case FaultKind::Redirect: {
        const QByteArray target = targetWithoutSlash(request.target);
        return target.isEmpty() ? answer : redirect(301, target);
    }
    case FaultKind::RedirectAway:
        return redirect(302, m_elsewhere.resolved(QUrl::fromEncoded(request.target)).toEncoded());
    case FaultKind::Closed:
        answer.sending = ApiAnswer::Sending::Nothing;
        return answer;
    case FaultKind::Truncated:
        answer.sending = ApiAnswer::Sending::Half;
        return answer;
    case FaultKind::Silent:
        answer.sending = ApiAnswer::Sending::Never;
        return answer;
    case FaultKind::Huge:
        answer.padding = std::max<qint64>(0, m_hugeBytes - answer.body.size());
        return answer;
    default: // the list itself has the fault
        return answer;
    }
}

ApiAnswer DemoFaults::lost(ApiAnswer answer, bool listsCases)
{
    if (m_isMended)
        return answer;
    if (m_casePagesOfLost >= pagesBeforeLoss)
        return page(502, "502 Bad Gateway");
    if (listsCases)
        ++m_casePagesOfLost;
    return answer;
}

void DemoFaults::mend()
{
    m_isMended = true;
}

} // namespace ccb
