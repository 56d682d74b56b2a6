// SPDX-License-Identifier: GPL-3.0-or-later
#include "democlient.h"

#include "demo/demoserver.h"

#include <QSet>
#include <QTest>

#include <memory>

using namespace ccb;
using namespace ccb::tests;
using namespace Qt::StringLiterals;

// The forms that touched the demo's cases, and its case with very many children.
class TestDemoForms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void listsTheFormsThatTheCaseNames();
    void namesWorkersThatThereAre();
    void wantsACase();
    void narrowsLikeTheOtherLists();
    void hasAHub();
    void givesOddCasesTogether();

private:
    std::unique_ptr<DemoServer> m_server;
    std::unique_ptr<DemoClient> m_client;

    DemoReply get(const QString &target) { return m_client->get(u"/a/demo/api/"_s + target); }
};

void TestDemoForms::initTestCase()
{
    m_server = std::make_unique<DemoServer>();
    QVERIFY(m_server->start());
    m_client = std::make_unique<DemoClient>(m_server->url());
}

void TestDemoForms::listsTheFormsThatTheCaseNames()
{
    const QJsonArray cases = get(u"case/v1/?limit=30&order_by=indexed_on"_s).objects();
    QCOMPARE(cases.size(), 30);
    QSet<QString> seen;
    qsizetype longest = 0;
    for (const QJsonValue &each : cases) {
        QJsonArray ids = each[u"xform_ids"].toArray();
        const QString list = u"form/v1/?limit=100&case_id="_s + each[u"id"].toString();
        int pages = 0;
        const QJsonArray forms = m_client->getAll(u"/a/demo/api/"_s + list, &pages);
        QCOMPARE(forms.size(), ids.size());
        QString last = u"9999"_s;
        for (const QJsonValue &form : forms) { // the newest first
            QCOMPARE(form[u"id"].toString(), ids.takeAt(ids.size() - 1).toString());
            QVERIFY(!seen.contains(form[u"id"].toString()));
            seen.insert(form[u"id"].toString());
            QVERIFY(form[u"received_on"].toString() <= last);
            last = form[u"received_on"].toString();
            QVERIFY(!form[u"form"][u"@name"].toString().isEmpty());
            QVERIFY(form[u"metadata"][u"timeStart"].toString() < last);
        }
        QCOMPARE(forms.last()[u"metadata"][u"userID"], each[u"opened_by"]);
        longest = std::max(longest, forms.size());
        QCOMPARE(pages, int((forms.size() + 99) / 100));
    }
    QVERIFY(longest > 200);
}

void TestDemoForms::namesWorkersThatThereAre()
{
    const QJsonValue first = get(u"case/v1/?limit=1&order_by=indexed_on"_s).objects().first();
    const QJsonValue form = get(u"v0.5/form/?case_id="_s + first[u"id"].toString()).objects().first();
    const QJsonArray workers = get(u"user/v1/?limit=100"_s).objects();
    const bool isThere = std::any_of(workers.begin(), workers.end(), [&form](const QJsonValue &worker) {
        return worker[u"id"] == form[u"metadata"][u"userID"] &&
               worker[u"username"].toString().startsWith(form[u"metadata"][u"username"].toString() + u'@');
    });
    QVERIFY(isThere);
    QCOMPARE(form[u"app_id"], get(u"application/v1/"_s).objects().first()[u"id"]);
}

void TestDemoForms::wantsACase()
{
    QCOMPARE(get(u"form/v1/"_s).status, 400);
    QCOMPARE(get(u"form/v1/?case_id=nobody"_s).objects().size(), 0);
    QCOMPARE(get(u"form/v1/?case_id=nobody"_s).meta(u"total_count").toInt(-1), 0);
    QCOMPARE(get(u"form/v2/?case_id=nobody"_s).status, 404);
}

void TestDemoForms::narrowsLikeTheOtherLists()
{
    const QString id = get(u"case/v1/?limit=2&order_by=indexed_on"_s).objects().last()[u"id"].toString();
    const DemoReply page = get(u"form/v1/?limit=7&offset=14&case_id="_s + id);
    QCOMPARE(page.objects().size(), 7);
    QCOMPARE(page.meta(u"total_count").toInt(), 230);
    QVERIFY(page.meta(u"next").toString().contains(u"case_id="_s + id));
    QCOMPARE(get(u"form/v1/?limit=x&case_id="_s + id).status, 400);
    // A domain's fault spoils this list, too.
    const QString broken = u"/a/fault-web-page/api/form/v1/?case_id="_s + id;
    int pagesOfTheWeb = 0;
    for (int i = 0; i < 8; ++i) // it comes and goes
        pagesOfTheWeb += m_client->get(broken).contentType.contains("html") ? 1 : 0;
    QVERIFY(pagesOfTheWeb > 0);
}

void TestDemoForms::hasAHub()
{
    const auto hub = [this](const QString &target) { return m_client->get(u"/a/hub/api/"_s + target); };
    const QJsonArray cases = hub(u"case/v2/?limit=26"_s).cases();
    const QString hubId = cases.first()[u"case_id"].toString();
    QVERIFY(cases.first()[u"indices"].toObject().isEmpty());
    bool hasExtension = false;
    for (qsizetype i = 1; i < cases.size(); ++i) {
        const QJsonObject indices = cases[i][u"indices"].toObject();
        QCOMPARE(indices.size(), 1);
        QCOMPARE(indices.begin().value()[u"case_id"].toString(), hubId);
        QCOMPARE(indices.begin().value()[u"case_type"], cases.first()[u"case_type"]);
        hasExtension = hasExtension || indices.contains(u"host");
    }
    QVERIFY(hasExtension);
    QCOMPARE(hub(u"case/v2/?limit=1"_s).json()[u"matching_records"].toInt(), 100'001);
}

void TestDemoForms::givesOddCasesTogether()
{
    const DemoReply reply = m_client->get(u"/a/odd/api/case/v2/odd-long,nobody,odd-cycle-a/"_s);
    QCOMPARE(reply.cases().size(), 3);
    QCOMPARE(reply.cases()[1][u"error"].toString(), u"not found"_s);
    QCOMPARE(reply.json()[u"matching_records"].toInt(), 2);
    QCOMPARE(reply.json()[u"missing_records"].toInt(), 1);
}

QTEST_GUILESS_MAIN(TestDemoForms)
#include "tst_demoforms.moc"
