// SPDX-License-Identifier: GPL-3.0-or-later
#include "outcomes.h"
#include "scriptedserver.h"

#include <QTest>
#include <QUrlQuery>

using namespace ccb;
using namespace ccb::tests;
using Request = ScriptedServer::Request;
using Answer = ScriptedServer::Answer;

namespace
{

const QString a = QStringLiteral("a");
const QString b = QStringLiteral("b");
const QString c = QStringLiteral("c");

Answer notFound()
{
    return {.status = 404, .body = "<html>nothing here</html>", .contentType = "text/html"};
}

bool isV2(const Request &request)
{
    return request.target.contains("/api/case/v2/");
}

bool isV1(const Request &request)
{
    return request.target.contains("/api/case/v1/");
}

QMap<QString, QString> queryOf(const QString &target)
{
    QMap<QString, QString> query;
    const auto items = QUrlQuery(QUrl(target)).queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : items)
        query.insert(name, value);
    return query;
}

} // namespace

// Lists of cases: their pages, their versions, their filters; and one case by its id.
class TestCaseList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsOffsets_data();
    void followsOffsets();
    void endsWithoutATotal();
    void followsCursors();
    void followsACursorGivenAsUrl();
    void endsV2AtAnEmptyPage();
    void noticesACircle();
    void sendsFilters_data();
    void sendsFilters();
    void clampsThePageSize();
    void fallsBackOn404();
    void fallsBackWhenTheIndexIsEmpty();
    void believesAnEmptyV2WhenV1IsEmptyToo();
    void believesAnEmptyV2UnderAPropertyCondition();
    void saysThatTheDomainIsUnknown();
    void keepsToAnExplicitVersion();
    void fetchesOneCase();
    void saysThatACaseIsUnknown();
};

void TestCaseList::followsOffsets_data()
{
    QTest::addColumn<CaseApiVersion>("version");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("next");
    const auto add = [](const char *name, CaseApiVersion version, const char *path, const QByteArray &next) {
        QTest::newRow(name) << version << QByteArray(path) << next;
    };
    add("v1, query alone", CaseApiVersion::V1, "/a/demo/api/case/v1/", "?limit=2&offset=2");
    add("v0.5, query alone", CaseApiVersion::V05, "/a/demo/api/v0.5/case/", "?limit=2&offset=2");
    add("v0.5, path", CaseApiVersion::V05, "/a/demo/api/v0.5/case/",
        "/a/demo/api/v0.5/case/?limit=2&offset=2");
    add("v1, address", CaseApiVersion::V1, "/a/demo/api/case/v1/",
        "SERVER/a/demo/api/case/v1/?limit=2&offset=2");
}

void TestCaseList::followsOffsets()
{
    QFETCH(const CaseApiVersion, version);
    QFETCH(const QByteArray, path);
    QFETCH(QByteArray, next);
    ScriptedServer server;
    next.replace("SERVER", server.url().toEncoded());
    server.setScript([path, next](const Request &request) {
        if (!request.target.startsWith(path))
            return notFound();
        if (request.target.contains("offset=2"))
            return Answer{.body = objectsPage({c}, "null", "3")};
        return Answer{.body = objectsPage({a, b}, '"' + next + '"', "3")};
    });
    ApiService service(connectionTo(server.url()), testSecret);
    const Outcome outcome = runCases(service, requestOf(version));
    QVERIFY2(outcome.ok(), qPrintable(outcome.error().text()));
    QCOMPARE(outcome.rows, 3);
    QCOMPARE(outcome.pages, 2);
    QCOMPARE(outcome.answeredBy, version);
    const QList<std::pair<qint64, qint64>> progress = {{2, 3}, {3, 3}};
    QCOMPARE(outcome.progress, progress);
    QCOMPARE(server.requests().size(), 2);
}

void TestCaseList::endsWithoutATotal()
{
    ScriptedServer server;
    server.setScript([](const Request &request) {
        if (request.target.contains("offset=1"))
            return Answer{.body = objectsPage({}, R"("?offset=2")")};
        return Answer{.body = objectsPage({a}, R"("?offset=1")")};
    });
    ApiService service(connectionTo(server.url()), testSecret);
    const Outcome outcome = runCases(service, requestOf(CaseApiVersion::V1));
    QVERIFY(outcome.ok());
    QCOMPARE(outcome.rows, 1);
    QCOMPARE(server.requests().size(), 2);
    const QList<std::pair<qint64, qint64>> progress = {{1, -1}, {1, -1}};
    QCOMPARE(outcome.progress, progress);
}

void TestCaseList::followsCursors()
{
    ScriptedServer server;
    server.setScript([](const Request &request) {
        if (request.target.contains("cursor="))
            return Answer{.body = casesPage({c}, {}, 1)}; // an older server counts what is left
        return Answer{.body = casesPage({a, b}, "aW5kZXhlZA+/==", 3)};
    });
    ApiService service(connectionTo(server.url()), testSecret);
    CaseRequest request = requestOf(CaseApiVersion::V2);
    request.filter.caseType = QStringLiteral("mother");
    const Outcome outcome = runCases(service, request);
    QVERIFY(outcome.ok());
    QCOMPARE(outcome.rows, 3);
    QCOMPARE(outcome.answeredBy, CaseApiVersion::V2);
    QCOMPARE(server.targets().last(), QStringLiteral("/a/demo/api/case/v2/?cursor=aW5kZXhlZA%2B%2F%3D%3D"));
    const QList<std::pair<qint64, qint64>> progress = {{2, 3}, {3, 3}};
    QCOMPARE(outcome.progress, progress);
}

void TestCaseList::followsACursorGivenAsUrl()
{
    ScriptedServer server;
    server.setScript([](const Request &request) {
        if (request.target.contains("cursor=two"))
            return Answer{.body = casesPage({b})};
        return Answer{
            .body = R"({"matching_records":2,"cases":[{"case_id":"a","case_type":"t","properties":{}}],)"
                    R"("next":"https://hq.example.org/a/demo/api/case/v2/?cursor=two"})"};
    });
    ApiService service(connectionTo(server.url()), testSecret);
    const Outcome outcome = runCases(service, requestOf(CaseApiVersion::V2));
    QVERIFY2(outcome.ok(), qPrintable(outcome.error().text()));
    QCOMPARE(outcome.rows, 2);
    QCOMPARE(server.targets().last(), QStringLiteral("/a/demo/api/case/v2/?cursor=two"));
}

void TestCaseList::endsV2AtAnEmptyPage()
{
    ScriptedServer server;
    server.setScript([](const Request &request) {
        return request.target.contains("cursor=") ? Answer{.body = casesPage({}, "three", 9)}
                                                  : Answer{.body = casesPage({a}, "two", 9)};
    });
    ApiService service(connectionTo(server.url()), testSecret);
    const Outcome outcome = runCases(service, requestOf(CaseApiVersion::V2));
    QVERIFY(outcome.ok());
    QCOMPARE(outcome.rows, 1);
    QCOMPARE(server.requests().size(), 2);
}

void TestCaseList::noticesACircle()
{
    for (const CaseApiVersion version : {CaseApiVersion::V1, CaseApiVersion::V2}) {
        ScriptedServer server;
        server.setScript([](const Request &request) {
            return isV2(request) ? Answer{.body = casesPage({a}, "same", 5)}
                                 : Answer{.body = objectsPage({a}, R"("?offset=1")", "5")};
        });
        ApiService service(connectionTo(server.url()), testSecret);
        const Outcome outcome = runCases(service, requestOf(version));
        QCOMPARE(outcome.finished, 0);
        QCOMPARE(outcome.error().kind, Error::Kind::NotData);
        QVERIFY(!outcome.error().what.isEmpty());
        QCOMPARE(server.requests().size(), 2);
    }
}

void TestCaseList::sendsFilters_data()
{
    QTest::addColumn<CaseApiVersion>("version");
    QTest::addColumn<QString>("typeName");
    QTest::newRow("v0.5") << CaseApiVersion::V05 << QStringLiteral("type");
    QTest::newRow("v1") << CaseApiVersion::V1 << QStringLiteral("type");
    QTest::newRow("v2") << CaseApiVersion::V2 << QStringLiteral("case_type");
}

void TestCaseList::sendsFilters()
{
    QFETCH(const CaseApiVersion, version);
    QFETCH(const QString, typeName);
    ScriptedServer server;
    server.setScript([](const Request &request) {
        return Answer{.body = isV2(request) ? casesPage({a}) : objectsPage({a})};
    });
    ApiService service(connectionTo(server.url()), testSecret);
    CaseRequest request = requestOf(version);
    request.pageSize = 77;
    request.filter.caseType = QStringLiteral("milk");
    request.filter.ownerId = QStringLiteral("owner-1");
    request.filter.search = QStringLiteral("not for the server");
    const ColumnKey age = ColumnKey::ofProperty(QStringLiteral("age"));
    request.filter.conditions = {
        ColumnCondition::equals(ColumnKey::ofProperty(QStringLiteral("village")), QStringLiteral("Ka")),
        ColumnCondition::equals(ColumnKey::ofProperty(QStringLiteral("edd")), QString()),
        ColumnCondition::equals(ColumnKey::ofField(CaseField::ExternalId), QStringLiteral("x")),
        ColumnCondition::equals(ColumnKey::ofField(CaseField::CaseName), QStringLiteral("Amina")),
        ColumnCondition::equals(ColumnKey::ofIndex(QStringLiteral("parent")), QStringLiteral("p-1")),
        ColumnCondition::equals(ColumnKey::ofField(CaseField::UserId), QStringLiteral("not for the server")),
        {ColumnKey::ofField(CaseField::ServerDateModified),
         ConditionOperator::AtLeast,
         {QStringLiteral("2024-05-31")}},
        {ColumnKey::ofField(CaseField::DateModified),
         ConditionOperator::Greater,
         {QStringLiteral("2024-07-01")}},
        {age, ConditionOperator::AtLeast, {QStringLiteral("5")}}};

    QMap<QString, QString> expected = {{QStringLiteral("limit"), QStringLiteral("77")},
                                       {typeName, QStringLiteral("milk")},
                                       {QStringLiteral("owner_id"), QStringLiteral("owner-1")}};
    if (version == CaseApiVersion::V2) {
        expected.insert(QStringLiteral("properties.village"), QStringLiteral("Ka"));
        expected.insert(QStringLiteral("properties.edd"), QString());
        expected.insert(QStringLiteral("external_id"), QStringLiteral("x"));
        expected.insert(QStringLiteral("case_name"), QStringLiteral("Amina"));
        expected.insert(QStringLiteral("indices.parent"), QStringLiteral("p-1"));
        expected.insert(QStringLiteral("server_last_modified.gte"), QStringLiteral("2024-05-30"));
        expected.insert(QStringLiteral("last_modified.gte"), QStringLiteral("2024-06-30"));
    } else {
        expected.insert(QStringLiteral("server_date_modified_start"), QStringLiteral("2024-05-30"));
        expected.insert(QStringLiteral("date_modified_start"), QStringLiteral("2024-06-30"));
        expected.insert(QStringLiteral("order_by"), QStringLiteral("indexed_on"));
    }
    QVERIFY(runCases(service, request).ok());
    QCOMPARE(queryOf(server.targets().last()), expected);

    request.filter.status = CaseStatus::Open;
    expected.insert(QStringLiteral("closed"), QStringLiteral("false"));
    QVERIFY(runCases(service, request).ok());
    QCOMPARE(queryOf(server.targets().last()), expected);

    request.filter.status = CaseStatus::Closed;
    expected.insert(QStringLiteral("closed"), QStringLiteral("true"));
    QVERIFY(runCases(service, request).ok());
    QCOMPARE(queryOf(server.targets().last()), expected);
}

void TestCaseList::clampsThePageSize()
{
    ScriptedServer server;
    server.setScript([](const Request &) { return Answer{.body = casesPage({a})}; });
    ApiService service(connectionTo(server.url()), testSecret);
    CaseRequest request = requestOf(CaseApiVersion::V2);
    for (const auto &[asked, sent] : {std::pair(0, "1000"), std::pair(1, "1"), std::pair(100000, "5000")}) {
        request.pageSize = asked;
        QVERIFY(runCases(service, request).ok());
        QCOMPARE(queryOf(server.targets().last()).value(QStringLiteral("limit")), QString::fromLatin1(sent));
    }
}

void TestCaseList::fallsBackOn404()
{
    ScriptedServer server;
    server.setScript([](const Request &request) {
        return isV2(request) || isV1(request) ? notFound() : Answer{.body = objectsPage({a}, "null", "1")};
    });
    ApiService service(connectionTo(server.url()), testSecret);
    Outcome outcome = runCases(service);
    QVERIFY(outcome.ok());
    QCOMPARE(outcome.rows, 1);
    QCOMPARE(outcome.answeredBy, CaseApiVersion::V05);
    QCOMPARE(server.requests().size(), 3);

    outcome = runCases(service); // the service has learnt it
    QVERIFY(outcome.ok());
    QCOMPARE(server.requests().size(), 4);
}

void TestCaseList::fallsBackWhenTheIndexIsEmpty()
{
    ScriptedServer server;
    server.setScript([](const Request &request) {
        return isV2(request) ? Answer{.body = casesPage({})} : Answer{.body = objectsPage({a}, "null", "1")};
    });
    ApiService service(connectionTo(server.url()), testSecret);
    CaseRequest request;
    request.filter.caseType = QStringLiteral("milk");
    const Outcome outcome = runCases(service, request);
    QVERIFY(outcome.ok());
    QCOMPARE(outcome.rows, 1);
    QCOMPARE(outcome.pages, 1);
    QCOMPARE(outcome.answeredBy, CaseApiVersion::V1);
    QVERIFY(server.targets().at(1).contains(QStringLiteral("limit=1&")));
    QVERIFY(server.targets().at(1).contains(QStringLiteral("type=milk")));
    QVERIFY(server.targets().at(2).contains(QStringLiteral("limit=1000")));
}

void TestCaseList::believesAnEmptyV2WhenV1IsEmptyToo()
{
    ScriptedServer server;
    server.setScript([](const Request &request) {
        return isV2(request) ? Answer{.body = casesPage({})} : Answer{.body = objectsPage({}, "null", "0")};
    });
    ApiService service(connectionTo(server.url()), testSecret);
    const Outcome outcome = runCases(service);
    QVERIFY(outcome.ok());
    QCOMPARE(outcome.rows, 0);
    QCOMPARE(outcome.answeredBy, CaseApiVersion::V2);
}

void TestCaseList::believesAnEmptyV2UnderAPropertyCondition()
{
    ScriptedServer server;
    server.setScript([](const Request &request) {
        if (!isV2(request))
            return Answer{.body = objectsPage({a, b}, "null", "2")};
        return Answer{.body =
                          casesPage(request.target.contains("properties.") ? QStringList() : QStringList{a})};
    });
    ApiService service(connectionTo(server.url()), testSecret);
    CaseRequest request;
    request.filter.conditions = {
        ColumnCondition::equals(ColumnKey::ofProperty(QStringLiteral("village")), QStringLiteral("nowhere"))};
    const Outcome outcome = runCases(service, request);
    QVERIFY(outcome.ok());
    QCOMPARE(outcome.rows, 0);
    QCOMPARE(outcome.answeredBy, CaseApiVersion::V2);
    QCOMPARE(server.count("/case/v1/"), 0);
}

void TestCaseList::saysThatTheDomainIsUnknown()
{
    ScriptedServer server;
    server.setScript([](const Request &) { return notFound(); });
    ApiService service(connectionTo(server.url(), QStringLiteral("no-such-domain")), testSecret);
    const Outcome outcome = runCases(service);
    QCOMPARE(outcome.errors.size(), 1);
    QCOMPARE(outcome.error().kind, Error::Kind::NotFound);
    QCOMPARE(outcome.error().field, Error::Field::Domain);
    QCOMPARE(outcome.error().httpStatus, 404);
    QVERIFY(outcome.error().what.contains(QStringLiteral("no-such-domain")));
    QVERIFY(outcome.error().serverMessage.isEmpty());
    QCOMPARE(server.requests().size(), 3);
}

void TestCaseList::keepsToAnExplicitVersion()
{
    ScriptedServer server;
    server.setScript(
        [](const Request &request) { return isV2(request) ? Answer{.body = casesPage({})} : notFound(); });
    ApiService service(connectionTo(server.url()), testSecret);
    Outcome outcome = runCases(service, requestOf(CaseApiVersion::V2));
    QVERIFY(outcome.ok());
    QCOMPARE(server.requests().size(), 1);
    outcome = runCases(service, requestOf(CaseApiVersion::V1));
    QCOMPARE(outcome.error().kind, Error::Kind::NotFound);
    QCOMPARE(server.requests().size(), 2);
}

void TestCaseList::fetchesOneCase()
{
    const QByteArray body = R"({"case_id":"one","case_type":"milk","properties":{"number_of_bottles":"2"}})";
    ScriptedServer server;
    server.setScript([body](const Request &request) {
        return request.target == "/a/demo/api/v0.5/case/one/" ? Answer{.body = body} : notFound();
    });
    ApiService service(connectionTo(server.url()), testSecret);
    CaseDetail detail;
    const Outcome outcome = runDetail(service.fetchCase(QStringLiteral("one")), detail);
    QVERIFY2(outcome.ok(), qPrintable(outcome.error().text()));
    QCOMPARE(detail.json, body);
    QVERIFY(detail.block);
    // v1 first: it tells more of a case than v2.
    QCOMPARE(server.targets(), (QStringList{QStringLiteral("/a/demo/api/case/v1/one/"),
                                            QStringLiteral("/a/demo/api/v0.5/case/one/")}));
}

void TestCaseList::saysThatACaseIsUnknown()
{
    ScriptedServer server;
    server.setScript([](const Request &) { return notFound(); });
    ApiService service(connectionTo(server.url()), testSecret);
    CaseDetail detail;
    const Outcome outcome = runDetail(service.fetchCase(QStringLiteral("no/../such")), detail);
    QCOMPARE(outcome.error().kind, Error::Kind::NotFound);
    QCOMPARE(outcome.error().field, Error::Field::None);
    QVERIFY(outcome.error().what.contains(QStringLiteral("no/../such")));
    QCOMPARE(server.targets().first(), QStringLiteral("/a/demo/api/case/v1/no%2F..%2Fsuch/"));
}

QTEST_GUILESS_MAIN(TestCaseList)
#include "tst_caselist.moc"
