// SPDX-License-Identifier: GPL-3.0-or-later
#include "democlient.h"

#include "demo/demoserver.h"

#include <QSet>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace ccb;
using namespace ccb::tests;
using namespace Qt::StringLiterals;

namespace
{

constexpr int demoCases = 2512;
const QString list = u"/a/demo/api/v0.5/case/"_s;

QString idOf(const QJsonValue &object)
{
    return object[u"case_id"].toString();
}

} // namespace

// The case resource of v0.5 and v1: paging, filters, orders, details, and what the cases are like.
class TestDemoCases : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void pagesThroughEveryCaseOnce();
    void answersBothSpellingsAlike();
    void tellsItsPages();
    void clampsTheLimit();
    void refusesBadValues_data();
    void refusesBadValues();
    void filters_data();
    void filters();
    void filtersByTimes();
    void orders_data();
    void orders();
    void givesOneCase();
    void relatesCases();
    void tellsTrueTimes();
    void holdsBelievableData();

private:
    std::unique_ptr<DemoServer> m_server;
    std::unique_ptr<DemoClient> m_client;
    QJsonArray m_all;

    int total(const QString &query) { return m_client->get(list + query).meta(u"total_count").toInt(-1); }
};

void TestDemoCases::initTestCase()
{
    m_server = std::make_unique<DemoServer>();
    QVERIFY(m_server->start());
    m_client = std::make_unique<DemoClient>(m_server->url());
    m_all = m_client->get(list + u"?limit=0"_s).objects();
    QCOMPARE(m_all.size(), demoCases);
}

void TestDemoCases::pagesThroughEveryCaseOnce()
{
    int pages = 0;
    const QJsonArray paged = m_client->getAll(list + u"?limit=500"_s, &pages);
    QCOMPARE(pages, 6);
    QSet<QString> ids;
    for (const QJsonValue &object : paged)
        ids.insert(idOf(object));
    QCOMPARE(ids.size(), demoCases);
    QCOMPARE(paged, m_all);
}

void TestDemoCases::answersBothSpellingsAlike()
{
    const QByteArray expected = m_client->get(list + u"?limit=3"_s).body;
    QVERIFY(!expected.isEmpty());
    for (const QString &path :
         {u"/a/demo/api/v0.5/case"_s, u"/a/demo/api/case/v1/"_s, u"/a/demo/api/case/v1"_s})
        QCOMPARE(m_client->get(path + u"?limit=3"_s).body, expected);
}

void TestDemoCases::tellsItsPages()
{
    const DemoReply first = m_client->get(list + u"?type=mother"_s);
    QCOMPARE(first.objects().size(), 20);
    QCOMPARE(first.meta(u"limit").toInt(), 20);
    QCOMPARE(first.meta(u"offset").toInt(), 0);
    QVERIFY(first.meta(u"previous").isNull());
    QCOMPARE(first.meta(u"next").toString(), u"?limit=20&offset=20&type=mother"_s);
    const int mothers = first.meta(u"total_count").toInt();

    const DemoReply last = m_client->get(list + u"?type=mother&limit=20&offset=%1"_s.arg(mothers - 5));
    QCOMPARE(last.objects().size(), 5);
    QVERIFY(last.meta(u"next").isNull());
    QVERIFY(last.meta(u"previous").toString().startsWith(u"?limit=20&offset="_s));

    const DemoReply beyond = m_client->get(list + u"?offset=1000000"_s);
    QCOMPARE(beyond.status, 200);
    QCOMPARE(beyond.objects().size(), 0);
    QVERIFY(beyond.meta(u"next").isNull());
}

void TestDemoCases::clampsTheLimit()
{
    QCOMPARE(m_client->get(list + u"?limit=99999"_s).meta(u"limit").toInt(), 5000);
    QCOMPARE(m_client->get(list + u"?limit=0&type=milk"_s).meta(u"limit").toInt(), 5000);
    QCOMPARE(m_client->get(u"/a/demo/api/v0.5/user/?limit=99999"_s).meta(u"limit").toInt(), 1000);
}

void TestDemoCases::refusesBadValues_data()
{
    QTest::addColumn<QString>("query");
    for (const char *query :
         {"limit=many", "limit=-1", "offset=x", "offset=-3", "closed=perhaps", "order_by=case_name",
          "indexed_on_start=yesterday", "date_modified_end=2024-13-01"})
        QTest::newRow(query) << QString::fromLatin1(query);
}

void TestDemoCases::refusesBadValues()
{
    QFETCH(const QString, query);
    const DemoReply reply = m_client->get(list + u'?' + query);
    QCOMPARE(reply.status, 400);
    QCOMPARE(reply.contentType, "application/json");
    QVERIFY(!reply.json()[u"error"].toString().isEmpty());
}

void TestDemoCases::filters_data()
{
    QTest::addColumn<QString>("parameter");
    QTest::addColumn<QString>("key"); // in the object, or among its properties
    QTest::newRow("type") << u"type"_s << u"case_type"_s;
    QTest::newRow("owner") << u"owner_id"_s << u"owner_id"_s;
    QTest::newRow("user") << u"user_id"_s << u"user_id"_s;
    QTest::newRow("closed") << u"closed"_s << u"closed"_s;
    QTest::newRow("name") << u"name"_s << u"case_name"_s;
    QTest::newRow("external id") << u"external_id"_s << u"external_id"_s;
}

void TestDemoCases::filters()
{
    QFETCH(const QString, parameter);
    QFETCH(const QString, key);
    const auto valueOf = [&key](const QJsonValue &object) {
        const QJsonValue value = object.toObject().contains(key) ? object[key] : object[u"properties"][key];
        return value.toVariant().toString();
    };
    for (const int example : {0, 1, 1030, 1031}) { // households and mothers: only these have an external id
        const QString value = valueOf(m_all[example]);
        QVERIFY(!value.isEmpty());
        QJsonArray expected;
        std::copy_if(m_all.begin(), m_all.end(), std::back_inserter(expected),
                     [&](const QJsonValue &object) { return valueOf(object) == value; });
        QVERIFY(!expected.isEmpty());
        const QString query =
            u"?limit=0&%1=%2"_s.arg(parameter, QString::fromLatin1(QUrl::toPercentEncoding(value)));
        QCOMPARE(m_client->get(list + query).objects(), expected);
    }
    if (parameter != u"closed"_s)
        QCOMPARE(total(u"?%1=nothing-like-it"_s.arg(parameter)), 0);
}

void TestDemoCases::filtersByTimes()
{
    const QJsonObject example = m_all[1200].toObject();
    for (const QString &name : {u"indexed_on"_s, u"date_modified"_s, u"server_date_modified"_s}) {
        const QString time = example[name].toString();
        QVERIFY(!time.isEmpty());
        QCOMPARE(total(u"?%1_start=%2"_s.arg(name, time)), demoCases - 1200);
        QCOMPARE(total(u"?%1_end=%2"_s.arg(name, time)), 1201);
        QCOMPARE(total(u"?%1_start=%2&%1_end=%2"_s.arg(name, time)), 1);
        QCOMPARE(total(u"?%1_start=2100-01-01"_s.arg(name)), 0);
    }
    const QString type = example[u"properties"][u"case_type"].toString();
    const QJsonArray since = m_client
                                 ->get(list + u"?limit=0&type=%1&indexed_on_start=%2"_s.arg(
                                                  type, example[u"indexed_on"].toString()))
                                 .objects();
    const auto expected = std::count_if(m_all.begin() + 1200, m_all.end(), [&type](const QJsonValue &object) {
        return object[u"properties"][u"case_type"] == type;
    });
    QCOMPARE(since.size(), expected);
    QCOMPARE(idOf(since[0]), idOf(example));
}

void TestDemoCases::orders_data()
{
    QTest::addColumn<QString>("field");
    QTest::newRow("indexed") << u"indexed_on"_s;
    QTest::newRow("modified") << u"date_modified"_s;
    QTest::newRow("server modified") << u"server_date_modified"_s;
}

void TestDemoCases::orders()
{
    QFETCH(const QString, field);
    const auto timesBy = [&](const QString &order) {
        QStringList times;
        for (const QJsonValue &object :
             m_client->get(list + u"?limit=0&type=child&order_by="_s + order).objects())
            times += object[field].toString();
        return times;
    };
    const QStringList rising = timesBy(field);
    QVERIFY(rising.size() > 500);
    QVERIFY(std::is_sorted(rising.begin(), rising.end()));
    QVERIFY(rising.first() < rising.last());
    const QStringList falling = timesBy(u'-' + field);
    QCOMPARE(QStringList(falling.rbegin(), falling.rend()), rising);
}

void TestDemoCases::givesOneCase()
{
    for (const int example : {0, 7, 2511}) {
        const QString id = idOf(m_all[example]);
        QCOMPARE(m_client->get(list + id + u'/').json(), m_all[example].toObject());
        QCOMPARE(m_client->get(u"/a/demo/api/case/v1/"_s + id).json(), m_all[example].toObject());
    }
}

void TestDemoCases::relatesCases()
{
    QHash<QString, QJsonObject> byId;
    for (const QJsonValue &object : m_all)
        byId.insert(idOf(object), object.toObject());
    QHash<QString, int> relations;
    for (const QJsonValue &object : m_all) {
        const QJsonObject indices = object[u"indices"].toObject();
        const QString type = object[u"properties"][u"case_type"].toString();
        QCOMPARE(indices.size(), type == u"household"_s ? 0 : 1);
        for (auto index = indices.begin(); index != indices.end(); ++index) {
            const QJsonObject related = byId.value(index.value()[u"case_id"].toString());
            QCOMPARE(related[u"properties"][u"case_type"], index.value()[u"case_type"]);
            QCOMPARE(index.value()[u"relationship"].toString(),
                     index.key() == u"host"_s ? u"extension"_s : u"child"_s);
            QVERIFY(related[u"properties"][u"date_opened"].toString() <=
                    object[u"properties"][u"date_opened"].toString());
            ++relations[type + u' ' + index.key() + u' ' + related[u"properties"][u"case_type"].toString()];
        }
        if (type == u"child"_s) {
            const QJsonObject mother = byId.value(indices[u"parent"][u"case_id"].toString());
            QCOMPARE(object[u"properties"][u"mother_name"], mother[u"properties"][u"case_name"]);
        }
    }
    const QStringList kinds{u"mother parent household"_s, u"child parent mother"_s,
                            u"visit parent mother"_s,     u"visit parent child"_s,
                            u"referral host mother"_s,    u"referral host child"_s};
    for (const QString &kind : kinds)
        QVERIFY2(relations.value(kind) >= 100, qPrintable(kind));
    QCOMPARE(relations.size(), kinds.size());
}

void TestDemoCases::tellsTrueTimes()
{
    int closed = 0;
    for (const QJsonValue &object : m_all) {
        const QString opened = object[u"properties"][u"date_opened"].toString();
        const QString modified = object[u"date_modified"].toString();
        QVERIFY(opened <= modified);
        QVERIFY(modified <= object[u"server_date_modified"].toString());
        QVERIFY(object[u"server_date_modified"].toString() <= object[u"indexed_on"].toString());
        const bool isClosed = object[u"closed"].toBool();
        closed += isClosed;
        QCOMPARE(object[u"date_closed"].isString(), isClosed);
        QCOMPARE(object[u"closed_by"].isString(), isClosed);
        if (isClosed)
            QVERIFY(opened <= object[u"date_closed"].toString());
    }
    QVERIFY(closed > 500 && closed < 1500);
}

void TestDemoCases::holdsBelievableData()
{
    QHash<QString, int> types;
    QSet<QChar::Script> scripts;
    QSet<QJsonValue::Type> kinds;
    int lineBreaks = 0;
    int quotes = 0;
    int blanks = 0;
    for (const QJsonValue &object : m_all) {
        const QJsonObject properties = object[u"properties"].toObject();
        ++types[properties[u"case_type"].toString()];
        QVERIFY(properties.size() >= 20 && properties.size() <= 36);
        for (const QChar c : properties[u"case_name"].toString())
            scripts.insert(c.script());
        for (const QJsonValue &value : properties) {
            kinds.insert(value.type());
            lineBreaks += value.toString().contains(u'\n');
            quotes += value.toString().contains(u'"');
            blanks += value.isString() && value.toString().isEmpty();
        }
        if (properties.contains(u"gps"_s)) {
            const QStringList parts = properties[u"gps"].toString().split(u' ');
            QCOMPARE(parts.size(), 4);
            QVERIFY(std::abs(parts[0].toDouble()) <= 90 && std::abs(parts[1].toDouble()) <= 180);
        }
        if (properties.contains(u"phone_number"_s))
            QVERIFY(properties[u"phone_number"].toString().startsWith(u'+'));
    }
    QCOMPARE(types.size(), 5);
    for (const QChar::Script script :
         {QChar::Script_Latin, QChar::Script_Devanagari, QChar::Script_Arabic, QChar::Script_Ethiopic})
        QVERIFY(scripts.contains(script));
    for (const QJsonValue::Type kind : {QJsonValue::Null, QJsonValue::Bool, QJsonValue::Double,
                                        QJsonValue::String, QJsonValue::Array, QJsonValue::Object})
        QVERIFY2(kinds.contains(kind), qPrintable(QString::number(kind)));
    QVERIFY(lineBreaks > 0);
    QVERIFY(quotes > 0);
    QVERIFY(blanks > 0);
}

QTEST_GUILESS_MAIN(TestDemoCases)
#include "tst_democases.moc"
