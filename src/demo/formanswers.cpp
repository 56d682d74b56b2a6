// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/formanswers.h"

#include "demo/caseforms.h"
#include "demo/demodomain.h"
#include "demo/jsonwriter.h"
#include "demo/listpaging.h"

#include <QJsonObject>

namespace ccb
{

namespace
{

constexpr qint64 largestPage = 1000;
constexpr TimeFormat formTimes{.hasTime = true, .separator = 'T', .fractionDigits = 6, .zulu = true};

void writeTime(JsonWriter &json, std::string_view key, std::int64_t microseconds)
{
    std::string text;
    formatTime(microseconds, formTimes, text);
    json.key(key);
    json.joined({text});
}

// The part before the @, as a form has it.
std::string usernameOf(const DemoDomain &domain, std::string_view userId)
{
    const QString id = QString::fromLatin1(userId.data(), qsizetype(userId.size()));
    for (const QJsonValue &worker : domain.people.workers) {
        if (worker[u"id"].toString() == id)
            return worker[u"username"].toString().section(u'@', 0, 0).toStdString();
    }
    return {};
}

void writeForm(JsonWriter &json, const DemoDomain &domain, const CaseFormFact &form)
{
    json.beginObject();
    json.key("app_id");
    json.text(domain.applications.first()[u"id"].toString().toStdString());
    json.key("archived");
    json.boolean(false);
    json.key("domain");
    json.text(domain.name.toStdString());
    json.key("form");
    json.beginObject();
    json.key("#type");
    json.text("data");
    json.key("@name");
    json.text(form.name);
    json.key("@xmlns");
    json.text(form.xmlns);
    json.endObject();
    json.key("id");
    json.text(form.id);
    json.key("metadata");
    json.beginObject();
    json.key("deviceID");
    json.text("demo");
    writeTime(json, "timeEnd", form.received);
    writeTime(json, "timeStart", form.started);
    json.key("userID");
    json.joined({form.userId});
    json.key("username");
    json.text(usernameOf(domain, form.userId));
    json.endObject();
    writeTime(json, "received_on", form.received);
    json.key("type");
    json.text("data");
    json.endObject();
}

} // namespace

ApiAnswer formList(const DemoDomain &domain, const ApiRequest &request)
{
    QString problem;
    const std::optional<ListWindow> window = listWindow(request, largestPage, problem);
    if (!window)
        return badRequest(problem);
    const std::optional<QString> caseId = request.parameter(u"case_id");
    if (!caseId)
        return badRequest(QStringLiteral("Please name a case: 'case_id' is missing."));
    std::optional<CaseHead> head;
    if (domain.cases) {
        if (const std::optional<qint64> number = domain.cases->find(caseId->toStdString()))
            head = domain.cases->head(*number);
    }
    const qint64 count = head ? formCount(*head) : 0;
    const auto [begin, end] = rowsOf(*window, count, domain.habits);

    ApiAnswer answer;
    JsonWriter json(answer.body);
    json.beginObject();
    writeMeta(json, request, *window, count, domain.habits);
    json.key("objects");
    json.beginArray();
    for (qint64 index = begin; index < end; ++index)
        writeForm(json, domain, formOf(*head, count - 1 - index));
    json.endArray();
    json.endObject();
    return answer;
}

} // namespace ccb
