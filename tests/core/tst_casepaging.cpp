// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pageparser.h"

#include <QTest>

using namespace ccb;
using namespace Qt::StringLiterals;

using Total = std::optional<qint64>;
Q_DECLARE_METATYPE(Total)

// What a page says of the pages after it.
class TestCasePaging : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatComesNext_data();
    void readsWhatComesNext();
    void readsTheTotal_data();
    void readsTheTotal();
    void keysComeInAnyOrder();
};

void TestCasePaging::readsWhatComesNext_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("next");
    QTest::addColumn<QString>("cursor");
    const auto offsets = [](const char *name, const QByteArray &next, const QString &expected) {
        QTest::newRow(name) << R"({"meta": {"limit": 20, "next": )" + next + R"(}, "objects": []})"
                            << expected << QString();
    };
    offsets("query only", R"("?limit=20&offset=20")", u"?limit=20&offset=20"_s);
    offsets("absolute path", R"("/a/demo/api/v0.5/case/?limit=20&offset=20")",
            u"/a/demo/api/v0.5/case/?limit=20&offset=20"_s);
    offsets("absolute address", R"("https://www.commcarehq.org/a/demo/api/case/v1/?offset=40")",
            u"https://www.commcarehq.org/a/demo/api/case/v1/?offset=40"_s);
    offsets("null", "null", {});
    QTest::newRow("no meta") << QByteArray(R"({"objects": []})") << QString() << QString();
    QTest::newRow("meta without next")
        << QByteArray(R"({"meta": {}, "objects": []})") << QString() << QString();
    QTest::newRow("meta null") << QByteArray(R"({"meta": null, "objects": []})") << QString() << QString();

    const auto cursors = [](const char *name, const QByteArray &next, const QString &expectedNext,
                            const QString &expectedCursor) {
        QTest::newRow(name) << R"({"matching_records": 3, "cases": [], "next": )" + next + "}" << expectedNext
                            << expectedCursor;
    };
    cursors("cursor object", R"({"cursor": "aW5kZXhlZF9vbi5ndGU9MjAyNA=="})", {},
            u"aW5kZXhlZF9vbi5ndGU9MjAyNA=="_s);
    cursors("cursor address", R"("https://hq.example.org/a/demo/api/case/v2/?cursor=aW5kZXg%3D%2B%2Fx")",
            u"https://hq.example.org/a/demo/api/case/v2/?cursor=aW5kZXg%3D%2B%2Fx"_s, u"aW5kZXg=+/x"_s);
    cursors("cursor query", R"("?limit=5&cursor=abc")", u"?limit=5&cursor=abc"_s, u"abc"_s);
    cursors("cursor null", "null", {}, {});
    cursors("cursor null in an object", R"({"cursor": null})", {}, {});
    cursors("an object without a cursor", "{}", {}, {});
    QTest::newRow("cursor absent") << QByteArray(R"({"matching_records": 0, "cases": []})") << QString()
                                   << QString();
}

void TestCasePaging::readsWhatComesNext()
{
    QFETCH(const QByteArray, body);
    const Result<CasePage> page = parseCasePage(body);
    QVERIFY(page.ok());
    QTEST(page.value().meta.next, "next");
    QTEST(page.value().meta.cursor, "cursor");
    QCOMPARE(page.value().meta.objects, 0);
    QCOMPARE(page.value().block->rowCount(), 0u);
}

void TestCasePaging::readsTheTotal_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Total>("total");
    QTest::newRow("number") << QByteArray(R"({"meta": {"total_count": 2512}, "objects": []})") << Total(2512);
    QTest::newRow("zero") << QByteArray(R"({"meta": {"total_count": 0}, "objects": []})") << Total(0);
    QTest::newRow("ten billion") << QByteArray(R"({"meta": {"total_count": 10000000000}, "objects": []})")
                                 << Total(10'000'000'000);
    QTest::newRow("null") << QByteArray(R"({"meta": {"total_count": null}, "objects": []})") << Total();
    QTest::newRow("absent") << QByteArray(R"({"meta": {}, "objects": []})") << Total();
    QTest::newRow("nonsense") << QByteArray(R"({"meta": {"total_count": "many"}, "objects": []})") << Total();
    QTest::newRow("negative") << QByteArray(R"({"meta": {"total_count": -1}, "objects": []})") << Total();
    QTest::newRow("v2") << QByteArray(R"({"matching_records": 17, "cases": []})") << Total(17);
    QTest::newRow("v2 null") << QByteArray(R"({"matching_records": null, "cases": []})") << Total();
}

void TestCasePaging::readsTheTotal()
{
    QFETCH(const QByteArray, body);
    const Result<CasePage> page = parseCasePage(body);
    QVERIFY(page.ok());
    QTEST(page.value().meta.total, "total");
}

void TestCasePaging::keysComeInAnyOrder()
{
    const Result<CasePage> page = parseCasePage(
        R"({"new_key": [{}], "next": {"more": 1, "cursor": "c"}, "cases": [{"properties": {"a": "1"},
            "case_id": "x"}], "matching_records": 9})");
    QVERIFY(page.ok());
    QCOMPARE(page.value().meta.cursor, u"c"_s);
    QCOMPARE(page.value().meta.total, Total(9));
    QCOMPARE(page.value().block->rowCount(), 1u);
}

QTEST_GUILESS_MAIN(TestCasePaging)
#include "tst_casepaging.moc"
