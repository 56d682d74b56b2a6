// SPDX-License-Identifier: GPL-3.0-or-later
#include "outcomes.h"
#include "scriptedserver.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>
#include <QUrlQuery>

#include <algorithm>
#include <vector>

using namespace ccb;
using namespace ccb::tests;
using Request = ScriptedServer::Request;
using Answer = ScriptedServer::Answer;

namespace
{

// Cases in the order they were indexed, listed as v1 and v2 do it. A change gives a case a newer time and
// moves it to the end, as on the real server.
class Shelf
{
public:
    struct Entry {
        int number;
        int time;
    };

    bool knowsStart = true; // indexed_on_start
    bool keepsOrder = true; // order_by
    bool refusesDates = false;
    bool tellsTotal = true;
    std::function<void()> afterPage = [] {};

    explicit Shelf(const std::vector<int> &times)
    {
        for (size_t i = 0; i < times.size(); ++i)
            m_entries.push_back({int(i), times[i]});
    }

    int count() const { return int(m_entries.size()); }
    void touch(int number)
    {
        const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                        [number](const Entry &entry) { return entry.number == number; });
        m_entries.erase(found);
        m_entries.push_back({number, ++m_newest});
    }
    int numberAt(int place) const { return m_entries[size_t(place)].number; }

    Answer answer(const Request &request)
    {
        const QUrl url(QString::fromUtf8(request.target));
        const QUrlQuery query(url);
        const bool isV2 = url.path().contains(QStringLiteral("/v2/"));
        if (refusesDates && url.query().contains(isV2 ? QStringLiteral("indexed_on.gte")
                                                      : QStringLiteral("indexed_on_start")))
            return {.status = 400, .body = R"({"error":"Not a valid date"})"};
        const Answer answer = isV2 ? pageV2(query) : pageV1(query);
        afterPage();
        return answer;
    }

private:
    std::vector<Entry> m_entries;
    int m_newest = 100000;

    static QByteArray timeText(int time)
    {
        return "2024-01-01T" +
               QTime(0, 0).addSecs(time % 86000).toString(QStringLiteral("hh:mm:ss")).toLatin1() + '.' +
               QByteArray::number(time / 86000).rightJustified(6, '0') + 'Z';
    }
    static QByteArray caseText(const Entry &entry)
    {
        return R"({"case_id":"case-)" + QByteArray::number(entry.number) + R"(","indexed_on":")" +
               timeText(entry.time) + R"(","properties":{"case_type":"t"}})";
    }
    std::vector<Entry> since(const QString &start) const
    {
        std::vector<Entry> entries;
        for (const Entry &entry : m_entries) {
            if (start.isEmpty() || QString::fromLatin1(timeText(entry.time)) >= start)
                entries.push_back(entry);
        }
        return entries;
    }
    static QByteArray listText(const std::vector<Entry> &entries, size_t begin, size_t end)
    {
        QByteArrayList texts;
        for (size_t i = begin; i < end; ++i)
            texts << caseText(entries[i]);
        return texts.join(',');
    }

    Answer pageV1(const QUrlQuery &query) const
    {
        std::vector<Entry> entries =
            since(knowsStart ? query.queryItemValue(QStringLiteral("indexed_on_start"), QUrl::FullyDecoded)
                             : QString());
        if (!keepsOrder)
            std::sort(entries.begin(), entries.end(), [](const Entry &a, const Entry &b) {
                return a.number * 7 % 11 != b.number * 7 % 11 ? a.number * 7 % 11 < b.number * 7 % 11
                                                              : a.number < b.number;
            });
        const size_t offset =
            std::min(entries.size(), size_t(query.queryItemValue(QStringLiteral("offset")).toInt()));
        const size_t limit = size_t(query.queryItemValue(QStringLiteral("limit")).toInt());
        const size_t end = std::min(entries.size(), offset + limit);
        QByteArray next = "null";
        if (end < entries.size() || (!tellsTotal && end > offset)) {
            QUrlQuery following(query);
            following.removeQueryItem(QStringLiteral("offset"));
            following.addQueryItem(QStringLiteral("offset"), QString::number(end));
            next = "\"?" + following.toString(QUrl::FullyEncoded).toLatin1() + '"';
        }
        return {.body = R"({"meta":{"next":)" + next + R"(,"total_count":)" +
                        (tellsTotal ? QByteArray::number(int(entries.size())) : QByteArray("null")) +
                        R"(},"objects":[)" + listText(entries, offset, end) + "]}"};
    }

    // A cursor is the limit, the date the list began at, and the place.
    Answer pageV2(const QUrlQuery &query) const
    {
        int limit = query.queryItemValue(QStringLiteral("limit")).toInt();
        QString start = query.queryItemValue(QStringLiteral("indexed_on.gte"), QUrl::FullyDecoded);
        size_t offset = 0;
        if (query.hasQueryItem(QStringLiteral("cursor"))) {
            const QStringList parts =
                query.queryItemValue(QStringLiteral("cursor"), QUrl::FullyDecoded).split(u'|');
            limit = parts[0].toInt();
            start = parts[1];
            offset = parts[2].toUInt();
        }
        const std::vector<Entry> entries = since(start);
        const size_t end = std::min(entries.size(), offset + size_t(limit));
        QByteArray next;
        if (end < entries.size())
            next = R"(,"next":{"cursor":")" + QByteArray::number(limit) + '|' + start.toLatin1() + '|' +
                   QByteArray::number(qulonglong(end)) + "\"}";
        return {.body = R"({"matching_records":)" + QByteArray::number(int(entries.size())) +
                        R"(,"cases":[)" + listText(entries, std::min(offset, end), end) + ']' + next + '}'};
    }
};

std::vector<int> sameTime(int count)
{
    return std::vector<int>(size_t(count), 5);
}

std::vector<int> oneAfterTheOther(int count)
{
    std::vector<int> times;
    for (int i = 0; i < count; ++i)
        times.push_back(i);
    return times;
}

} // namespace

// The way through a list of cases, while dates repeat, rows move and page sizes change.
class TestCaseTrail : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesThroughAnyDates_data();
    void comesThroughAnyDates();
    void missesNothingWhileCasesChange_data();
    void missesNothingWhileCasesChange();
    void followsOffsetsWhereDatesAreIgnored();
    void followsOffsetsWhereTheOrderIsIgnored();
    void goesOnWithoutDatesWhereTheyAreRefused();
    void growsItsPages_data();
    void growsItsPages();
    void asksForSmallerPagesAfterAStumble_data();
    void asksForSmallerPagesAfterAStumble();
    void keepsToTheLargestPageAsked();
    void asksTheSameTwiceWhenACaseCannotBeRead();

private:
    static Outcome read(Shelf &shelf, const CaseRequest &request, ScriptedServer &server,
                        const ApiLimits &limits = quickLimits());
    static void verifyAll(const Outcome &outcome, int count);
};

Outcome TestCaseTrail::read(Shelf &shelf, const CaseRequest &request, ScriptedServer &server,
                            const ApiLimits &limits)
{
    server.setScript([&shelf](const Request &asked) { return shelf.answer(asked); });
    ApiService service(connectionTo(server.url()), testSecret);
    service.setLimits(limits);
    return runCases(service, request);
}

void TestCaseTrail::verifyAll(const Outcome &outcome, int count)
{
    QVERIFY2(outcome.ok(), qPrintable(outcome.error().text()));
    QStringList missing;
    for (int number = 0; number < count; ++number) {
        const QString id = QStringLiteral("case-%1").arg(number);
        if (!outcome.timesOfId.contains(id))
            missing << id;
    }
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u' ')));
    QCOMPARE(outcome.timesOfId.size(), count);
}

void TestCaseTrail::comesThroughAnyDates_data()
{
    QTest::addColumn<std::vector<int>>("times");
    QTest::addColumn<int>("pageSize");
    QTest::addColumn<bool>("tellsTotal");
    for (const bool tellsTotal : {true, false}) {
        const auto add = [tellsTotal](const char *name, const std::vector<int> &times, int pageSize) {
            QTest::addRow("%s%s", name, tellsTotal ? "" : ", without a total")
                << times << pageSize << tellsTotal;
        };
        add("all at one time", sameTime(300), 10);
        add("all at one time, a whole number of pages", sameTime(30), 10);
        add("one after the other", oneAfterTheOther(95), 10);
        add("one at a time", oneAfterTheOther(12), 1);
        add("one at a time, at one time", sameTime(12), 1);
        add("two at a time, at one time", sameTime(13), 2);
        add("a single one", sameTime(1), 10);
        add("none", {}, 10);
        std::vector<int> block = oneAfterTheOther(10);
        block.insert(block.end(), 35, 10);
        for (int i = 0; i < 10; ++i)
            block.push_back(11 + i);
        add("a block in the middle", block, 10);
        QRandomGenerator random(20241124);
        for (int turn = 0; turn < 12; ++turn) {
            std::vector<int> times;
            int time = 0;
            const int count = random.bounded(1, 120);
            for (int i = 0; i < count; ++i) {
                time += random.bounded(4) == 0 ? 1 : 0;
                times.push_back(time);
            }
            add(qPrintable(QStringLiteral("by chance %1").arg(turn)), times, random.bounded(1, 15));
        }
    }
}

void TestCaseTrail::comesThroughAnyDates()
{
    QFETCH(const std::vector<int>, times);
    QFETCH(const int, pageSize);
    QFETCH(const bool, tellsTotal);
    for (const CaseApiVersion version : {CaseApiVersion::V1, CaseApiVersion::V2}) {
        Shelf shelf(times);
        shelf.tellsTotal = tellsTotal;
        CaseRequest request = requestOf(version);
        request.pageSize = pageSize;
        ScriptedServer server;
        verifyAll(read(shelf, request, server), int(times.size()));
        // Each case in two pages at the most, as far as pages of several cases go.
        QVERIFY(server.requests().size() <= 2 * (qsizetype(times.size()) / std::max(1, pageSize - 1)) + 4);
    }
}

void TestCaseTrail::missesNothingWhileCasesChange_data()
{
    QTest::addColumn<std::vector<int>>("times");
    QTest::newRow("one after the other") << oneAfterTheOther(100);
    QTest::newRow("all at one time") << sameTime(100);
    std::vector<int> blocks;
    for (int time = 0; time < 4; ++time)
        blocks.insert(blocks.end(), 25, time);
    QTest::newRow("four blocks") << blocks;
}

// After each page somebody changes one case that has been listed already and one that has not.
void TestCaseTrail::missesNothingWhileCasesChange()
{
    QFETCH(const std::vector<int>, times);
    Shelf shelf(times);
    int pages = 0;
    shelf.afterPage = [&shelf, &pages] {
        if (++pages > 15)
            return; // people rest at last
        shelf.touch(shelf.numberAt(pages % 3));
        shelf.touch(shelf.numberAt(shelf.count() / 2));
    };
    CaseRequest request = requestOf(CaseApiVersion::V1);
    request.pageSize = 10;
    ScriptedServer server;
    verifyAll(read(shelf, request, server), int(times.size()));
    QVERIFY(server.requests().size() < 60);
}

void TestCaseTrail::followsOffsetsWhereDatesAreIgnored()
{
    for (const std::vector<int> &times : {oneAfterTheOther(55), sameTime(55)}) {
        Shelf shelf(times);
        shelf.knowsStart = false;
        CaseRequest request = requestOf(CaseApiVersion::V05);
        request.pageSize = 10;
        ScriptedServer server;
        verifyAll(read(shelf, request, server), 55);
        QVERIFY(server.requests().size() <= 9);
    }
}

void TestCaseTrail::followsOffsetsWhereTheOrderIsIgnored()
{
    Shelf shelf(oneAfterTheOther(55));
    shelf.keepsOrder = false;
    CaseRequest request = requestOf(CaseApiVersion::V1);
    request.pageSize = 10;
    ScriptedServer server;
    verifyAll(read(shelf, request, server), 55);
    QCOMPARE(server.requests().size(), 6);
}

void TestCaseTrail::goesOnWithoutDatesWhereTheyAreRefused()
{
    for (const CaseApiVersion version : {CaseApiVersion::V05, CaseApiVersion::V1, CaseApiVersion::V2}) {
        Shelf shelf(oneAfterTheOther(3500));
        shelf.refusesDates = true;
        ScriptedServer server;
        verifyAll(read(shelf, requestOf(version), server), 3500);
        QVERIFY(server.requests().size() <= 6);
    }
}

void TestCaseTrail::growsItsPages_data()
{
    QTest::addColumn<CaseApiVersion>("version");
    QTest::newRow("v1") << CaseApiVersion::V1;
    QTest::newRow("v2") << CaseApiVersion::V2;
}

void TestCaseTrail::growsItsPages()
{
    QFETCH(const CaseApiVersion, version);
    Shelf shelf(oneAfterTheOther(9000));
    ScriptedServer server;
    verifyAll(read(shelf, requestOf(version), server), 9000);
    QVERIFY(server.targets().first().contains(QStringLiteral("limit=1000")));
    QVERIFY(server.targets().at(1).contains(QStringLiteral("limit=5000")));
    QCOMPARE(server.requests().size(), 3);

    // A slow line keeps its small pages.
    ScriptedServer again;
    ApiLimits slow = quickLimits();
    slow.quickAnswer = std::chrono::milliseconds(0);
    verifyAll(read(shelf, requestOf(version), again, slow), 9000);
    for (const QString &target : again.targets())
        QVERIFY(!target.contains(QStringLiteral("limit=5000")));
}

void TestCaseTrail::asksForSmallerPagesAfterAStumble_data()
{
    QTest::addColumn<CaseApiVersion>("version");
    QTest::addColumn<bool>("isSilent");
    for (const bool isSilent : {false, true}) {
        QTest::addRow("v1, %s", isSilent ? "silence" : "504") << CaseApiVersion::V1 << isSilent;
        QTest::addRow("v2, %s", isSilent ? "silence" : "504") << CaseApiVersion::V2 << isSilent;
    }
}

// A server that cannot manage more than 300 cases at a time, once it has been asked for the second page.
void TestCaseTrail::asksForSmallerPagesAfterAStumble()
{
    QFETCH(const CaseApiVersion, version);
    QFETCH(const bool, isSilent);
    Shelf shelf(oneAfterTheOther(3000));
    ScriptedServer server;
    int asked = 0;
    server.setScript([&](const Request &request) {
        const QUrlQuery query{QUrl(QString::fromUtf8(request.target))};
        const QString cursor = query.queryItemValue(QStringLiteral("cursor"), QUrl::FullyDecoded);
        const int limit = cursor.isEmpty() ? query.queryItemValue(QStringLiteral("limit")).toInt()
                                           : cursor.section(u'|', 0, 0).toInt();
        if (++asked > 1 && limit > 300)
            return isSilent ? Answer{.silent = true} : Answer{.status = 504, .body = "<html></html>"};
        return shelf.answer(request);
    });
    ApiService service(connectionTo(server.url()), testSecret);
    ApiLimits limits = quickLimits();
    limits.silence = std::chrono::milliseconds(150);
    limits.quickAnswer = std::chrono::milliseconds(0);
    service.setLimits(limits);
    const Outcome outcome = runCases(service, requestOf(version));
    verifyAll(outcome, 3000);
    QVERIFY(outcome.waits.size() >= 2);
    QVERIFY(outcome.waits.size() <= 4);
}

void TestCaseTrail::keepsToTheLargestPageAsked()
{
    for (const CaseApiVersion version : {CaseApiVersion::V1, CaseApiVersion::V2}) {
        Shelf shelf(oneAfterTheOther(100));
        CaseRequest request = requestOf(version);
        request.pageSize = 30;
        ScriptedServer server;
        verifyAll(read(shelf, request, server), 100);
        for (const QString &target : server.targets())
            QVERIFY2(target.contains(QRegularExpression(QStringLiteral("limit=30(&|$)|cursor=30"))),
                     qPrintable(target));
    }
}

// The head of a page tells where to go on, but one of its cases is broken: nothing of it is lost.
void TestCaseTrail::asksTheSameTwiceWhenACaseCannotBeRead()
{
    Shelf shelf(oneAfterTheOther(50));
    ScriptedServer server;
    int asked = 0;
    server.setScript([&](const Request &request) {
        Answer answer = shelf.answer(request);
        if (++asked == 2)
            answer.body.replace(R"({"case_type":"t"})", R"({"case_type":tru})");
        return answer;
    });
    ApiService service(connectionTo(server.url()), testSecret);
    service.setLimits(quickLimits());
    CaseRequest request = requestOf(CaseApiVersion::V1);
    request.pageSize = 10;
    verifyAll(runCases(service, request), 50);
}

QTEST_GUILESS_MAIN(TestCaseTrail)
#include "tst_casetrail.moc"
