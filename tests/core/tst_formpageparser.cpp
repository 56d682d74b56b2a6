// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/caseform.h"
#include "core/pageparser.h"

#include <QTest>

using namespace ccb;
using namespace Qt::StringLiterals;

// The forms that touched a case, from the answers of the API.
class TestFormPageParser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsForms();
    void takesWhatItGets();
    void refusesWhatIsNoList_data();
    void refusesWhatIsNoList();
    void sortsTheNewestFirst();
    void readsTheIdsOfACase();
};

void TestFormPageParser::readsForms()
{
    const auto page = parseFormPage(R"({"meta": {"limit": 1, "next": "?limit=1&offset=1", "total_count": 2},
        "objects": [{"app_id": "app", "archived": false, "domain": "d", "id": "f1",
            "form": {"#type": "data", "@name": "Register a m\u00e8re", "@xmlns": "http://x/1",
                     "question": {"@name": "not this one"}, "list": [1, {"@xmlns": "nor this"}]},
            "metadata": {"deviceID": "x", "timeStart": "2024-05-03T09:00:00Z", "timeEnd": "2024-05-03T09:07:00Z",
                         "userID": "u1", "username": "ben"},
            "received_on": "2024-05-03T10:00:00.000000Z", "brand_new": {"deep": [null]}}]})");
    QVERIFY(page.ok());
    QCOMPARE(page.value().meta.total, std::optional<qint64>(2));
    QCOMPARE(page.value().meta.next, u"?limit=1&offset=1"_s);
    QCOMPARE(page.value().meta.objects, 1);
    const CaseForm expected{u"f1"_s,
                            u"Register a mère"_s,
                            u"http://x/1"_s,
                            u"app"_s,
                            u"2024-05-03T10:00:00.000000Z"_s,
                            u"2024-05-03T09:00:00Z"_s,
                            u"2024-05-03T09:07:00Z"_s,
                            u"u1"_s,
                            u"ben"_s};
    QCOMPARE(page.value().items, QList<CaseForm>{expected});
}

void TestFormPageParser::takesWhatItGets()
{
    const auto page = parseFormPage(R"({"objects": [{"id": "f1", "form": null, "metadata": []}, "text", null,
        {"form": {"@name": "no id"}}, {"id": 7, "form": {"@name": null}, "metadata": {"username": 5}}],
        "meta": null})");
    QVERIFY(page.ok());
    QCOMPARE(page.value().meta.objects, 5);
    QCOMPARE(page.value().items.size(), 2);
    QCOMPARE(page.value().items[0].id, u"f1"_s);
    QCOMPARE(page.value().items[0].name, QString());
    QCOMPARE(page.value().items[1].id, u"7"_s);
    QCOMPARE(page.value().items[1].username, u"5"_s);
}

void TestFormPageParser::refusesWhatIsNoList_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a page") << QByteArray("<html><body>Sign in</body></html>");
    QTest::newRow("half") << QByteArray(R"({"objects": [{"id": "f1", "fo)");
    QTest::newRow("no list") << QByteArray(R"({"error": "no"})");
    QTest::newRow("a list alone") << QByteArray(R"([{"id": "f1"}])");
}

void TestFormPageParser::refusesWhatIsNoList()
{
    QFETCH(const QByteArray, body);
    const auto page = parseFormPage(body);
    QVERIFY(!page.ok());
    QCOMPARE(page.error().kind, Error::Kind::NotData);
}

void TestFormPageParser::sortsTheNewestFirst()
{
    const auto form = [](const QString &id, const QString &received, const QString &ended) {
        return CaseForm{id, {}, {}, {}, received, {}, ended, {}, {}};
    };
    QList<CaseForm> forms{form(u"none"_s, {}, {}),
                          form(u"old"_s, u"2015-11-27 19:34:33.987000"_s, {}),
                          form(u"words"_s, u"sometime"_s, {}),
                          form(u"zone"_s, u"2024-05-03T10:00:00+02:00"_s, {}),
                          form(u"ended"_s, {}, u"2024-05-03T09:00:00Z"_s),
                          form(u"same"_s, u"2024-05-03T08:00:00Z"_s, {})};
    sortNewestFirst(forms);
    QStringList ids;
    for (const CaseForm &each : std::as_const(forms))
        ids << each.id;
    QCOMPARE(ids, (QStringList{u"ended"_s, u"zone"_s, u"same"_s, u"old"_s, u"none"_s, u"words"_s}));
}

void TestFormPageParser::readsTheIdsOfACase()
{
    QCOMPARE(
        formIdsOfCase(R"({"id": "c", "xform_ids": ["f1", "f2", "f1", null], "x": {"xform_ids": ["no"]}})"),
        (QStringList{u"f1"_s, u"f2"_s}));
    QCOMPARE(formIdsOfCase(R"({"case_id": "c", "properties": {}})"), QStringList());
    QCOMPARE(formIdsOfCase("<html>"), QStringList());
    QCOMPARE(formIdsOfCase(R"({"xform_ids": ["f1"], )"), QStringList());
}

QTEST_GUILESS_MAIN(TestFormPageParser)
#include "tst_formpageparser.moc"
