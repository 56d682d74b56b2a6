// SPDX-License-Identifier: GPL-3.0-or-later
#include "democlient.h"

#include "demo/demoserver.h"

#include <QSet>
#include <QTest>

#include <memory>

using namespace ccb;
using namespace ccb::tests;
using namespace Qt::StringLiterals;

namespace
{

constexpr int wholeCount = 2512;

QString place(const QString &fault, const QString &resource, const QString &query = {})
{
    return u"/a/fault-%1/api/%2/?%3"_s.arg(fault, resource, query);
}

QStringList idsOf(const QJsonArray &cases)
{
    QStringList ids;
    for (const QJsonValue &one : cases)
        ids.append(one[u"case_id"].toString());
    return ids;
}

} // namespace

// The domains whose lists are odd: what they hold, how they count, and how they refer to other pages.
class TestDemoFaultLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void givesOneTimeToAll();
    void givesNoTimes();
    void countsNothing();
    void namesTheNextPage_data();
    void namesTheNextPage();
    void countsWhatIsLeft();
    void leadsToTheSamePage();
    void repeatsTheFirstPage();
    void listsFewerThanItCounts();
    void shiftsRows();
    void showsShiftedCasesAgainInKeysetOrder();
    void shiftsRowsOfOneType();
    void indexesNothing();
    void knowsTheOldestSpellingOnly();

private:
    std::unique_ptr<DemoServer> m_server;
    std::unique_ptr<DemoClient> m_client;
    QStringList m_ids; // of every case, in order

    DemoReply get(const QString &target) { return m_client->get(target); }
};

void TestDemoFaultLists::init()
{
    m_server = std::make_unique<DemoServer>(DemoOptions{.elsewhere = QUrl(u"http://127.0.0.1:9/"_s)});
    QVERIFY(m_server->start());
    m_client = std::make_unique<DemoClient>(m_server->url());
    m_ids = idsOf(get(u"/a/demo/api/case/v1/?limit=0"_s).objects());
    QCOMPARE(m_ids.size(), wholeCount);
}

void TestDemoFaultLists::givesOneTimeToAll()
{
    const QString cases = u"v0.5/case"_s;
    const QJsonArray all = get(place(u"same-time"_s, cases, u"limit=0&order_by=indexed_on"_s)).objects();
    QCOMPARE(idsOf(all), m_ids);
    const QString time = all[0][u"indexed_on"].toString();
    QSet<QString> modified;
    for (const QJsonValue &one : all) {
        QCOMPARE(one[u"indexed_on"].toString(), time);
        modified.insert(one[u"date_modified"].toString());
    }
    QVERIFY(modified.size() > 2000); // the other times are as ever

    const QString within = u"order_by=indexed_on&limit=100&indexed_on_start=%1&indexed_on_end=%1"_s.arg(time);
    QCOMPARE(idsOf(get(place(u"same-time"_s, cases, within)).objects()), m_ids.mid(0, 100));
    const DemoReply late = get(place(u"same-time"_s, cases, within + u"&offset=2450"_s));
    QCOMPARE(idsOf(late.objects()), m_ids.mid(2450));
    QVERIFY(late.meta(u"next").isNull());
    QString later = time;
    later.replace(u"20"_s, u"30"_s);
    QCOMPARE(get(place(u"same-time"_s, cases, u"indexed_on_start="_s + later)).meta(u"total_count").toInt(),
             0);
    QCOMPARE(get(place(u"same-time"_s, u"case/v2"_s)).status, 404);
}

void TestDemoFaultLists::givesNoTimes()
{
    const QString query = u"limit=0&order_by=indexed_on&indexed_on_start=2999-01-01"_s;
    const QJsonArray all = get(place(u"no-indexed-on"_s, u"case/v1"_s, query)).objects();
    QCOMPARE(idsOf(all), m_ids);
    for (const QJsonValue &one : all) {
        QVERIFY(!one.toObject().contains(u"indexed_on"));
        QVERIFY(one.toObject().contains(u"date_modified"));
    }
    QCOMPARE(get(place(u"no-indexed-on"_s, u"case/v2"_s)).status, 404);
}

void TestDemoFaultLists::countsNothing()
{
    const DemoReply last = get(place(u"no-total"_s, u"case/v1"_s, u"limit=1256&offset=1256"_s));
    QCOMPARE(last.objects().size(), 1256);
    QVERIFY(last.meta(u"total_count").isNull());
    QVERIFY(last.meta(u"next").isString());
    const DemoReply behind = get(place(u"no-total"_s, u"case/v1"_s, u"limit=1256&offset=2512"_s));
    QCOMPARE(behind.objects().size(), 0);
    QVERIFY(behind.meta(u"next").isNull());
    QCOMPARE(get(place(u"no-total"_s, u"case/v2"_s)).status, 404);
    QVERIFY(get(place(u"no-total"_s, u"v0.5/user"_s)).meta(u"total_count").isNull());
}

void TestDemoFaultLists::namesTheNextPage_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QString>("origin"); // %1 stands for the server's own
    QTest::newRow("path") << u"next-path"_s << u""_s;
    QTest::newRow("URL") << u"next-url"_s << u"%1"_s;
    QTest::newRow("away") << u"next-away"_s << u"http://127.0.0.1:9"_s;
}

void TestDemoFaultLists::namesTheNextPage()
{
    QFETCH(const QString, fault);
    QFETCH(QString, origin);
    origin.replace(u"%1"_s, m_server->url().toString());
    const DemoReply cases = get(place(fault, u"case/v1"_s, u"limit=500&type=visit"_s));
    const QString next = cases.meta(u"next").toString();
    QCOMPARE(next, origin + place(fault, u"case/v1"_s, u"limit=500&offset=500&type=visit"_s));
    QCOMPARE(get(place(fault, u"v0.5/user"_s)).meta(u"next").toString(),
             origin + place(fault, u"v0.5/user"_s, u"limit=20&offset=20"_s));

    const DemoReply first = get(place(fault, u"case/v2"_s, u"limit=1000"_s));
    const QString cursor = first.json()[u"next"].toString();
    QVERIFY2(cursor.startsWith(origin + place(fault, u"case/v2"_s, u"cursor="_s)), qUtf8Printable(cursor));
    if (fault == u"next-away")
        return;
    QCOMPARE(get(next).objects(),
             get(place(fault, u"case/v1"_s, u"limit=500&offset=500&type=visit"_s)).objects());
    QCOMPARE(idsOf(get(cursor).cases()), m_ids.mid(1000, 1000));
    const DemoReply last = get(get(cursor).json()[u"next"].toString());
    QCOMPARE(idsOf(last.cases()), m_ids.mid(2000));
    QVERIFY(!last.json().contains(u"next"));
}

void TestDemoFaultLists::countsWhatIsLeft()
{
    DemoReply reply = get(place(u"count-left"_s, u"case/v2"_s, u"limit=1000"_s));
    for (const int left : {2512, 1512, 512}) {
        QCOMPARE(reply.json()[u"matching_records"].toInt(), left);
        const QString cursor = reply.json()[u"next"][u"cursor"].toString();
        QCOMPARE(cursor.isEmpty(), left == 512);
        reply = get(place(u"count-left"_s, u"case/v2"_s, u"cursor="_s + cursor));
    }
    QCOMPARE(get(place(u"count-left"_s, u"case/v1"_s, u"offset=1000"_s)).meta(u"total_count").toInt(), 2512);
}

void TestDemoFaultLists::leadsToTheSamePage()
{
    const DemoReply first = get(place(u"loop"_s, u"case/v1"_s, u"limit=1000"_s));
    const QString next = first.meta(u"next").toString();
    QCOMPARE(next, u"?limit=1000&offset=1000"_s);
    const DemoReply second = get(place(u"loop"_s, u"case/v1"_s, next.mid(1)));
    QCOMPARE(second.meta(u"next").toString(), next);
    QCOMPARE(idsOf(second.objects()), m_ids.mid(1000, 1000));

    const DemoReply firstV2 = get(place(u"loop"_s, u"case/v2"_s, u"limit=1000"_s));
    const QString cursor = firstV2.json()[u"next"][u"cursor"].toString();
    const DemoReply secondV2 = get(place(u"loop"_s, u"case/v2"_s, u"cursor="_s + cursor));
    QCOMPARE(idsOf(secondV2.cases()), m_ids.mid(1000, 1000));
    QCOMPARE(secondV2.json()[u"next"][u"cursor"].toString(), cursor);
}

void TestDemoFaultLists::repeatsTheFirstPage()
{
    const QString cases = u"case/v1"_s;
    for (const QString &query : {u"limit=1000"_s, u"limit=1000&offset=1000"_s, u"limit=1000&offset=2000"_s,
                                 u"limit=1000&order_by=indexed_on&indexed_on_start=2999-01-01"_s})
        QCOMPARE(idsOf(get(place(u"repeat"_s, cases, query)).objects()), m_ids.mid(0, 1000));
    QCOMPARE(get(place(u"repeat"_s, cases, u"limit=1000"_s)).meta(u"next").toString(),
             u"?limit=1000&offset=1000"_s);
    QCOMPARE(get(place(u"repeat"_s, cases, u"limit=1000&offset=1000"_s)).meta(u"next").toString(),
             u"?limit=1000&offset=2000"_s);

    DemoReply reply = get(place(u"repeat"_s, u"case/v2"_s, u"limit=1000"_s));
    QSet<QString> cursors;
    for (int page = 0; page < 3; ++page) {
        QCOMPARE(idsOf(reply.cases()), m_ids.mid(0, 1000));
        const QString cursor = reply.json()[u"next"][u"cursor"].toString();
        QVERIFY(!cursors.contains(cursor));
        cursors.insert(cursor);
        reply = get(place(u"repeat"_s, u"case/v2"_s, u"cursor="_s + cursor));
    }
    QVERIFY(cursors.contains(u""_s)); // it came to its end
}

void TestDemoFaultLists::listsFewerThanItCounts()
{
    QCOMPARE(m_client->getAll(place(u"short"_s, u"case/v1"_s, u"limit=1000"_s)).size(), wholeCount);
    QCOMPARE(get(place(u"short"_s, u"case/v1"_s)).meta(u"total_count").toInt(), wholeCount + 3);
    QCOMPARE(get(place(u"short"_s, u"case/v2"_s)).json()[u"matching_records"].toInt(), wholeCount + 3);
    QCOMPARE(get(place(u"short"_s, u"user/v1"_s)).meta(u"total_count").toInt(), 40 + 3);
}

void TestDemoFaultLists::shiftsRows()
{
    const QString cases = u"v0.5/case"_s;
    QCOMPARE(get(place(u"shifting"_s, u"case/v2"_s)).status, 404);
    const QString firstTime =
        get(place(u"shifting"_s, cases, u"limit=1"_s)).objects()[0][u"indexed_on"].toString();
    QStringList listed;
    for (const int offset : {0, 1000, 2000}) {
        const QString query = u"order_by=indexed_on&limit=1000&offset=%1"_s.arg(offset);
        const DemoReply page = get(place(u"shifting"_s, cases, query));
        QCOMPARE(page.meta(u"total_count").toInt(), wholeCount);
        listed += idsOf(page.objects());
    }
    // After each page the first row went to the end, and the row behind that page took its place in it.
    QCOMPARE(listed.size(), wholeCount);
    QVERIFY(!listed.contains(m_ids[1000]));
    QVERIFY(!listed.contains(m_ids[2001]));
    QCOMPARE(listed.last(), m_ids[1]);
    QCOMPARE(listed[wholeCount - 2], m_ids[0]);
    QCOMPARE(QSet<QString>(listed.begin(), listed.end()).size(), wholeCount - 2);

    const QJsonValue changed = get(u"/a/fault-shifting/api/v0.5/case/%1/"_s.arg(m_ids[0])).json();
    QVERIFY(changed[u"indexed_on"].toString() > firstTime);
    const QJsonValue before = get(u"/a/demo/api/v0.5/case/%1/"_s.arg(m_ids[0])).json();
    QCOMPARE(changed[u"properties"], before[u"properties"]);
    QVERIFY(changed[u"date_modified"].toString() > before[u"date_modified"].toString());
}

void TestDemoFaultLists::showsShiftedCasesAgainInKeysetOrder()
{
    QSet<QString> found;
    QString start;
    int pages = 0;
    bool isLast = false;
    while (!isLast && pages < 40) {
        const QString from = start.isEmpty() ? QString() : u"&indexed_on_start="_s + start;
        const DemoReply page =
            get(place(u"shifting"_s, u"case/v1"_s, u"order_by=indexed_on&limit=300"_s + from));
        const QJsonArray objects = page.objects();
        QVERIFY(!objects.isEmpty());
        QString last = start;
        for (const QJsonValue &one : objects) {
            const QString time = one[u"indexed_on"].toString();
            QVERIFY(time >= last);
            last = time;
            found.insert(one[u"case_id"].toString());
        }
        start = last;
        isLast = page.meta(u"next").isNull();
        ++pages;
    }
    QVERIFY(isLast);
    QCOMPARE(found, QSet<QString>(m_ids.begin(), m_ids.end()));
}

void TestDemoFaultLists::shiftsRowsOfOneType()
{
    const QStringList mothers = idsOf(get(u"/a/demo/api/case/v1/?limit=0&type=mother"_s).objects());
    QStringList expected = mothers;
    for (int page = 0; page < 3; ++page) {
        const DemoReply reply = get(place(u"shifting"_s, u"case/v1"_s, u"limit=0&type=mother"_s));
        QCOMPARE(idsOf(reply.objects()), expected);
        expected.append(expected.takeFirst());
    }
    // Relations lead to the same cases as before.
    const QJsonArray children = get(place(u"shifting"_s, u"case/v1"_s, u"limit=50&type=child"_s)).objects();
    QCOMPARE(children.size(), 50);
    for (const QJsonValue &child : children) {
        const QString id = child[u"case_id"].toString();
        QCOMPARE(get(u"/a/fault-shifting/api/case/v1/%1/"_s.arg(id)).json()[u"indices"],
                 get(u"/a/demo/api/case/v1/%1/"_s.arg(id)).json()[u"indices"]);
    }
}

void TestDemoFaultLists::indexesNothing()
{
    for (const QString &query : {u"limit=1"_s, u"limit=1000"_s}) {
        const QJsonObject list = get(place(u"not-indexed"_s, u"case/v2"_s, query)).json();
        QCOMPARE(list[u"matching_records"].toInt(-1), 0);
        QVERIFY(list[u"cases"].isArray());
        QVERIFY(list[u"cases"].toArray().isEmpty());
        QVERIFY(!list.contains(u"next"));
    }
    QCOMPARE(idsOf(get(place(u"not-indexed"_s, u"case/v1"_s, u"limit=0"_s)).objects()), m_ids);
}

void TestDemoFaultLists::knowsTheOldestSpellingOnly()
{
    for (const QString &resource : {u"case/v2"_s, u"case/v1"_s, u"user/v1"_s})
        QCOMPARE(get(place(u"only-old"_s, resource, u"limit=1"_s)).status, 404);
    QCOMPARE(idsOf(get(place(u"only-old"_s, u"v0.5/case"_s, u"limit=0"_s)).objects()), m_ids);
    QCOMPARE(get(place(u"only-old"_s, u"v0.5/user"_s)).meta(u"total_count").toInt(), 40);
}

QTEST_GUILESS_MAIN(TestDemoFaultLists)
#include "tst_demofaultlists.moc"
