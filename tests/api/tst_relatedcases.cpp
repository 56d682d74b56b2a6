// SPDX-License-Identifier: GPL-3.0-or-later
#include "outcomes.h"

#include "demo/demoserver.h"

#include <QTest>

#include <memory>

using namespace ccb;
using namespace ccb::tests;
using namespace Qt::StringLiterals;

namespace
{

Connection domainOn(const DemoServer &server, const QString &domain)
{
    Connection connection = connectionTo(server.url(), domain);
    connection.username = DemoServer::demoUsername();
    return connection;
}

QStringList idsIn(const CaseBatch &batch)
{
    QStringList ids;
    for (const CaseBlockPtr &block : batch.blocks) {
        const CaseSnapshot snapshot = CaseSnapshot::ofBlock(block);
        for (CaseRow row = 0; row < snapshot.rowCount(); ++row) {
            if (!snapshot.text(row, ColumnKey::ofField(CaseField::CaseType)).isEmpty())
                ids << snapshot.text(row, ColumnKey::ofField(CaseField::CaseId));
        }
    }
    ids.sort();
    return ids;
}

Outcome runBatch(CaseBatchJob *job, CaseBatch &batch)
{
    Outcome outcome;
    QObject context;
    watchAny(job, outcome, &context);
    QObject::connect(job, &CaseBatchJob::finished, &context, [&](const CaseBatch &came) {
        ++outcome.finished;
        batch = came;
    });
    waitForEnd(job);
    return outcome;
}

struct Forms {
    QList<CaseForm> forms;
    std::optional<bool> isWhole;
};

Outcome runForms(FormListJob *job, Forms &forms)
{
    Outcome outcome;
    QObject context;
    watchAny(job, outcome, &context);
    QObject::connect(job, &FormListJob::pageReady, &context, [&](const QList<CaseForm> &page) {
        ++outcome.pages;
        forms.forms += page;
    });
    QObject::connect(job, &FormListJob::finished, &context, [&](bool isWhole) {
        ++outcome.finished;
        forms.isWhole = isWhole;
    });
    waitForEnd(job);
    return outcome;
}

} // namespace

// What the pane of one case asks for: its relatives by their ids, its children, and the forms that touched
// it.
class TestRelatedCases : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void fetchesCasesTogether();
    void fetchesOneByOneWithoutV2();
    void fetchesHundredsInFewRequests();
    void tellsWhyItFailed();
    void listsTheChildrenAlone();
    void neverListsTheDomainForTheChildren();
    void takesTheChildrenFromTheOlderApi();
    void saysThatTheOlderApiHasNoChildren();
    void listsFormsInPages();
    void stopsAtEnoughForms();
    void namesTheFormsThatTheCaseNames();
    void findsTheOldSpelling();
    void saysThatThereAreNoForms_data();
    void saysThatThereAreNoForms();
    void endsOrFailsWithFaults();

private:
    std::unique_ptr<DemoServer> m_server;
    QString m_motherId; // with a long history

    std::unique_ptr<ApiService> serviceFor(const QString &domain, DemoServer *server = nullptr) const
    {
        DemoServer &from = server ? *server : *m_server;
        auto service = std::make_unique<ApiService>(domainOn(from, domain), DemoServer::apiKey());
        service->setLimits(quickLimits());
        return service;
    }
    QStringList asked(const QString &part) const { return m_server->requests().filter(part); }
};

void TestRelatedCases::initTestCase()
{
    m_server = std::make_unique<DemoServer>();
    QVERIFY(m_server->start());
    const auto service = serviceFor(u"demo"_s);
    CaseRequest request = requestOf(CaseApiVersion::V1);
    request.filter.caseType = u"mother"_s;
    request.pageSize = 1;
    QObject context;
    CaseListJob *job = service->listCases(request);
    connect(job, &CaseListJob::pageReady, &context, [this, job](const CasePage &page) {
        m_motherId = CaseSnapshot::ofBlock(page.block).text(0, ColumnKey::ofField(CaseField::CaseId));
        job->abort();
    });
    waitForEnd(job);
    QVERIFY(!m_motherId.isEmpty());
}

void TestRelatedCases::fetchesCasesTogether()
{
    const auto service = serviceFor(u"odd"_s);
    CaseBatch batch;
    const Outcome outcome = runBatch(service->fetchCases({u"odd-values"_s, u"no-such-case"_s,
                                                          u"odd-cycle-a"_s, u"odd-values"_s, QString()},
                                                         CaseApiVersion::Auto, 4),
                                     batch);
    QVERIFY2(outcome.ok(), qPrintable(outcome.error().text()));
    QCOMPARE(idsIn(batch), (QStringList{u"odd-cycle-a"_s, u"odd-values"_s}));
    QCOMPARE(batch.missing, QStringList{u"no-such-case"_s});
    QCOMPARE(service->requestCount(), 1);
}

void TestRelatedCases::fetchesOneByOneWithoutV2()
{
    DemoServer old({.hasCaseV2 = false});
    QVERIFY(old.start());
    const auto service = serviceFor(u"odd"_s, &old);
    CaseBatch batch;
    const QStringList ids{u"odd-values"_s, u"no-such-case"_s, u"odd-cycle-a"_s, u"odd-cycle-b"_s};
    const Outcome outcome = runBatch(service->fetchCases(ids, CaseApiVersion::Auto, 3), batch);
    QVERIFY2(outcome.ok(), qPrintable(outcome.error().text()));
    QCOMPARE(idsIn(batch), (QStringList{u"odd-cycle-a"_s, u"odd-values"_s})); // the fourth is one too many
    QCOMPARE(batch.missing, QStringList{u"no-such-case"_s});
}

void TestRelatedCases::fetchesHundredsInFewRequests()
{
    const auto service = serviceFor(u"odd"_s);
    QStringList ids;
    for (int i = 0; i < 250; ++i)
        ids << u"nobody-%1"_s.arg(i);
    CaseBatch batch;
    const Outcome outcome = runBatch(service->fetchCases(ids, CaseApiVersion::V2, 4), batch);
    QVERIFY2(outcome.ok(), qPrintable(outcome.error().text()));
    QCOMPARE(batch.missing.size(), 250);
    QCOMPARE(service->requestCount(), 3);
}

void TestRelatedCases::tellsWhyItFailed()
{
    const auto service = serviceFor(u"odd"_s);
    m_server->answerOnce(u"odd-values,"_s, {.status = 403});
    CaseBatch batch;
    const Outcome outcome =
        runBatch(service->fetchCases({u"odd-values"_s, u"odd-many"_s}, CaseApiVersion::V2, 4), batch);
    QCOMPARE(outcome.error().kind, Error::Kind::Forbidden);
    QCOMPARE(outcome.finished, 0);
}

void TestRelatedCases::listsTheChildrenAlone()
{
    const auto service = serviceFor(u"demo"_s);
    CaseRequest request = requestOf(CaseApiVersion::V2);
    request.filter.conditions = {ColumnCondition::equals(ColumnKey::ofIndex(u"parent"_s), m_motherId)};
    const Outcome outcome = runCases(*service, request);
    QVERIFY2(outcome.ok(), qPrintable(outcome.error().text()));
    QCOMPARE(outcome.answeredBy, CaseApiVersion::V2);
    QVERIFY(outcome.rows > 0 && outcome.rows < 5);
    QVERIFY(asked(u"indices.parent="_s + m_motherId).size() == 1);
}

void TestRelatedCases::neverListsTheDomainForTheChildren()
{
    DemoServer old({.hasCaseV2 = false});
    QVERIFY(old.start());
    const auto service = serviceFor(u"demo"_s, &old);
    CaseRequest request = requestOf(CaseApiVersion::V2);
    request.filter.conditions = {ColumnCondition::equals(ColumnKey::ofIndex(u"parent"_s), m_motherId)};
    const Outcome outcome = runCases(*service, request);
    QCOMPARE(outcome.error().kind, Error::Kind::NotFound);
    QCOMPARE(outcome.rows, 0);
}

void TestRelatedCases::takesTheChildrenFromTheOlderApi()
{
    for (const QString &domain : {u"demo"_s, u"fault-only-old"_s}) {
        const auto service = serviceFor(domain);
        CaseBatch batch;
        QObject context;
        Outcome outcome;
        ChildCasesJob *job = service->fetchChildren(m_motherId);
        watchAny(job, outcome, &context);
        connect(job, &ChildCasesJob::finished, &context, [&](const CasePage &page) {
            ++outcome.finished;
            batch.blocks << page.block;
        });
        waitForEnd(job);
        QVERIFY2(outcome.ok(), qPrintable(outcome.error().text()));
        CaseRequest request = requestOf(CaseApiVersion::V2);
        request.filter.conditions = {ColumnCondition::equals(ColumnKey::ofIndex(u"parent"_s), m_motherId)};
        QStringList listed = runCases(*serviceFor(u"demo"_s), request).timesOfId.keys();
        listed.sort();
        QVERIFY(!listed.isEmpty());
        QCOMPARE(idsIn(batch), listed); // the first mother has no referral
    }
}

void TestRelatedCases::saysThatTheOlderApiHasNoChildren()
{
    const auto service = serviceFor(u"demo"_s);
    m_server->answerOnce(u"child_cases__full"_s, {.body = R"({"case_id": "x", "properties": {}})"}, 2);
    Outcome outcome;
    QObject context;
    ChildCasesJob *job = service->fetchChildren(m_motherId);
    watchAny(job, outcome, &context);
    waitForEnd(job);
    QCOMPARE(outcome.error().kind, Error::Kind::NotFound);
    QVERIFY(outcome.error().what.contains(u"cannot list the children"));
}

void TestRelatedCases::listsFormsInPages()
{
    const auto service = serviceFor(u"demo"_s);
    Forms forms;
    const Outcome outcome = runForms(service->listForms(m_motherId, 1000), forms);
    QVERIFY2(outcome.ok(), qPrintable(outcome.error().text()));
    QCOMPARE(forms.isWhole, std::optional(true));
    QCOMPARE(forms.forms.size(), 230);
    QCOMPARE(outcome.pages, 3);
    QCOMPARE(forms.forms.constLast().name, u"Register mother"_s);
    QVERIFY(forms.forms.constFirst().receivedOn > forms.forms.constLast().receivedOn);
    QVERIFY(!forms.forms.constFirst().userId.isEmpty() && !forms.forms.constFirst().username.isEmpty());
}

void TestRelatedCases::stopsAtEnoughForms()
{
    const auto service = serviceFor(u"demo"_s);
    Forms forms;
    const Outcome outcome = runForms(service->listForms(m_motherId, 150), forms);
    QVERIFY(outcome.ok());
    QCOMPARE(forms.isWhole, std::optional(false));
    QCOMPARE(forms.forms.size(), 200);
    QCOMPARE(outcome.pages, 2);
}

void TestRelatedCases::namesTheFormsThatTheCaseNames()
{
    const auto service = serviceFor(u"demo"_s);
    CaseDetail detail;
    QVERIFY(runDetail(service->fetchCase(m_motherId), detail).ok());
    Forms forms;
    QVERIFY(runForms(service->listForms(m_motherId, 1000), forms).ok());
    QStringList ids;
    for (const CaseForm &form : std::as_const(forms.forms))
        ids.prepend(form.id);
    QCOMPARE(formIdsOfCase(detail.json), ids);
}

void TestRelatedCases::findsTheOldSpelling()
{
    const auto service = serviceFor(u"fault-only-old"_s);
    Forms forms;
    const Outcome outcome = runForms(service->listForms(m_motherId, 1000), forms);
    QVERIFY2(outcome.ok(), qPrintable(outcome.error().text()));
    QCOMPARE(forms.forms.size(), 230);
}

void TestRelatedCases::saysThatThereAreNoForms_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<QString>("words");
    QTest::newRow("no right") << 403 << Error::Kind::Forbidden << u"forms"_s;
    QTest::newRow("no such list") << 404 << Error::Kind::NotFound << u"no list of forms"_s;
    QTest::newRow("a wrong parameter") << 400 << Error::Kind::BadRequest << QString();
}

void TestRelatedCases::saysThatThereAreNoForms()
{
    QFETCH(const int, status);
    QFETCH(const Error::Kind, kind);
    QFETCH(const QString, words);
    const auto service = serviceFor(u"demo"_s);
    m_server->answerOnce(u"/form/"_s, {.status = status}, status == 404 ? 2 : 1);
    Forms forms;
    const Outcome outcome = runForms(service->listForms(m_motherId, 1000), forms);
    QCOMPARE(outcome.error().kind, kind);
    QVERIFY2(outcome.error().what.contains(words), qPrintable(outcome.error().what));
    QVERIFY(forms.forms.isEmpty());
}

// Whatever a domain does wrong: all forms come, or an error does.
void TestRelatedCases::endsOrFailsWithFaults()
{
    int whole = 0;
    int failed = 0;
    for (const QString &name :
         {u"throttled-fraction"_s, u"error-500"_s, u"truncated"_s, u"closed"_s, u"not-json"_s, u"web-page"_s,
          u"redirect"_s, u"redirect-away"_s, u"no-total"_s, u"next-path"_s, u"next-url"_s, u"next-away"_s,
          u"loop"_s, u"repeat"_s}) {
        const auto service = serviceFor(u"fault-"_s + name);
        Forms forms;
        const Outcome outcome = runForms(service->listForms(m_motherId, 1000), forms);
        QVERIFY2(outcome.ended(), qPrintable(name));
        if (outcome.ok())
            QVERIFY2(forms.forms.size() == 230, qPrintable(name));
        else
            QVERIFY2(!outcome.error().what.isEmpty(), qPrintable(name));
        outcome.ok() ? ++whole : ++failed;
    }
    QVERIFY(whole >= 5);
    QVERIFY(failed >= 3);
}

QTEST_GUILESS_MAIN(TestRelatedCases)
#include "tst_relatedcases.moc"
