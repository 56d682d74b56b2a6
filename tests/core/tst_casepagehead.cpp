// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casepagehead.h"

#include <QTest>

using namespace ccb;
using namespace Qt::StringLiterals;

namespace
{

CasePageHead headOf(const QByteArray &cases, const QByteArray &list = "objects")
{
    const Result<CasePageHead> head =
        parseCasePageHead(R"({"meta": {"next": "?offset=9", "total_count": 40}, ")" + list + R"(": [)" +
                          cases + R"(], "next": {"cursor": "two"}, "matching_records": 41})");
    if (!head)
        QTest::qFail(qPrintable(head.error().text()), __FILE__, __LINE__);
    return head ? head.value() : CasePageHead();
}

} // namespace

// What the way to the next page is found by, read before the cases themselves.
class TestCasePageHead : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsBothEnds();
    void tellsWhatThePageSaysOfItself();
    void isOfNoUseWithoutDates();
    void noticesADisorder_data();
    void noticesADisorder();
    void tellsPagesApart();
    void refusesWhatIsNoList_data();
    void refusesWhatIsNoList();
    void ordersTimesOfAllForms();
};

void TestCasePageHead::tellsBothEnds()
{
    const CasePageHead head = headOf(R"({"properties": {"case_id": "inner", "indexed_on": "1999"},
                                         "case_id": "1", "indexed_on": "2024-01-01T00:00:00.000000Z"},
                                        {"id": "2", "case_id": "2", "indexed_on": "2024-01-02T00:00:00.000000Z"},
                                        {"no": "case", "indexed_on": "2030-01-01T00:00:00.000000Z"}, 7)");
    QCOMPARE(head.ids.size(), size_t(2));
    QCOMPARE(head.firstIndexedOn, u"2024-01-01T00:00:00.000000Z"_s);
    QCOMPARE(head.lastIndexedOn, u"2024-01-02T00:00:00.000000Z"_s);
    QVERIFY(head.isAscending);
    QCOMPARE(head.meta.objects, 4); // those of no use too
}

void TestCasePageHead::tellsWhatThePageSaysOfItself()
{
    for (const char *list : {"objects", "cases"}) {
        const CasePageHead head = headOf({}, list);
        QCOMPARE(head.meta.next, u"?offset=9"_s);
        QCOMPARE(head.meta.cursor, u"two"_s);
        QCOMPARE(head.meta.total, 41);
        QCOMPARE(head.meta.objects, 0);
        QCOMPARE(head.lastIndexedOn, QString());
        QVERIFY(head.ids.empty());
    }
}

void TestCasePageHead::isOfNoUseWithoutDates()
{
    const CasePageHead head = headOf(R"({"case_id": "1", "indexed_on": "2024-01-01"}, {"case_id": "2"},
                                        {"case_id": "3", "indexed_on": "2024-01-03"})");
    QCOMPARE(head.firstIndexedOn, QString());
    QCOMPARE(head.lastIndexedOn, QString());
    QCOMPARE(headOf(R"({"case_id": "1", "indexed_on": null})").lastIndexedOn, QString());
    QCOMPARE(headOf(R"({"case_id": "1", "indexed_on": 5})").lastIndexedOn, QString());
}

void TestCasePageHead::noticesADisorder_data()
{
    QTest::addColumn<QByteArray>("second");
    QTest::addColumn<bool>("isAscending");
    QTest::newRow("later") << QByteArray("2024-01-02T00:00:00Z") << true;
    QTest::newRow("equal") << QByteArray("2024-01-01T10:00:00Z") << true;
    QTest::newRow("equal in another form") << QByteArray("2024-01-01 10:00:00.000000") << true;
    QTest::newRow("later in another form") << QByteArray("2024-01-01 10:00:00.000001") << true;
    QTest::newRow("earlier") << QByteArray("2024-01-01T09:59:59Z") << false;
}

void TestCasePageHead::noticesADisorder()
{
    QFETCH(const QByteArray, second);
    const CasePageHead head =
        headOf(R"({"case_id": "1", "indexed_on": "2024-01-01T10:00:00Z"}, {"case_id": "2", "indexed_on": ")" +
               second + R"("})");
    QTEST(head.isAscending, "isAscending");
}

void TestCasePageHead::tellsPagesApart()
{
    const auto idsOf = [](const QByteArray &cases) { return headOf(cases).ids; };
    const std::vector<size_t> page = idsOf(R"({"case_id": "1", "properties": {"a": "b"}}, {"case_id": "2"})");
    QCOMPARE(idsOf(R"({"id": "1"}, {"case_id": "2", "closed": true})"), page);
    QVERIFY(idsOf(R"({"case_id": "2"}, {"case_id": "1"})") != page);
    QVERIFY(idsOf(R"({"case_id": "1"}, {"case_id": "2"}, {"case_id": "3"})") != page);
}

void TestCasePageHead::refusesWhatIsNoList_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a web page") << QByteArray("<html><body>Sign in</body></html>");
    QTest::newRow("no list") << QByteArray(R"({"meta": {}})");
    QTest::newRow("half a list") << QByteArray(R"({"objects": [{"case_id": "1"}, {"case_id": "2")");
    QTest::newRow("a list of another kind") << QByteArray(R"({"objects": {"case_id": "1"}})");
    QTest::newRow("more behind it") << QByteArray(R"({"objects": []} {"objects": []})");
}

void TestCasePageHead::refusesWhatIsNoList()
{
    QFETCH(const QByteArray, body);
    const Result<CasePageHead> head = parseCasePageHead(body);
    QVERIFY(!head);
    QCOMPARE(head.error().kind, Error::Kind::NotData);
}

void TestCasePageHead::ordersTimesOfAllForms()
{
    QVERIFY(isIndexedBefore(u"2024-01-01 10:00:00", u"2024-01-01T10:00:00.000001Z"));
    QVERIFY(!isIndexedBefore(u"2024-01-01T10:00:00.000001Z", u"2024-01-01 10:00:00"));
    QVERIFY(!isIndexedBefore(u"2024-01-01 10:00:00", u"2024-01-01T10:00:00Z"));
    QVERIFY(isIndexedBefore(u"a", u"b")); // no times at all
}

QTEST_GUILESS_MAIN(TestCasePageHead)
#include "tst_casepagehead.moc"
