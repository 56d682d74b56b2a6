// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/caserequest.h"
#include "core/conditiongrammar.h"
#include "core/savedview.h"

#include <QTest>

using namespace ccb;
using namespace Qt::StringLiterals;

namespace
{

ColumnCondition condition(const ColumnKey &column, const QString &typed)
{
    const auto read = conditionFromText(column, typed);
    return read && read.value() ? *read.value() : ColumnCondition();
}

ColumnKey property(const QString &name)
{
    return ColumnKey::ofProperty(name);
}

SavedView fullView()
{
    SavedView view;
    view.name = u"Étude “1” & more"_s;
    CaseFilter &filter = view.query.filter;
    filter.caseType = u"mother/enfant"_s;
    filter.status = CaseStatus::Closed;
    filter.ownerId = u"0123456789abcdef"_s;
    filter.search = u"Ka \"bo\""_s;
    for (const char *typed : {"Ka", "=Ka", "<>Ka", "<5", "<=2024-05-31", ">5", ">=5", "1..9", "/^k.*o$/",
                              "(Ka, \"Bo, Mo\")", "blank", "not blank", "missing"})
        filter.conditions.append(condition(property(u"case_name"_s), QString::fromLatin1(typed)));
    filter.conditions.append(condition(ColumnKey::ofIndex(u"parent"_s), u"=abc"_s));
    filter.checks = {CaseCheck::IndexToClosed, CaseCheck::ImpossibleGps};
    view.query.sort = {ColumnKey::ofField(CaseField::DateOpened), Qt::DescendingOrder};
    view.query.filter.checks = {CaseCheck::UnknownOwner, CaseCheck::ImpossibleGps};
    view.columns = {{ColumnKey::ofField(CaseField::CaseName), 180, true},
                    {property(u"case_name"_s), 0},
                    {ColumnKey::ofIndex(u"parent"_s), 90}};
    return view;
}

} // namespace

class TestSavedView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackFromJson();
    void refusesWhatItCannotRead_data();
    void refusesWhatItCannotRead();
    void passesOverUnknownKeys();
    void findsAFreeName();
    void sendsTheServerWhatItCanNarrow();
    void knowsTheEarliestDay_data();
    void knowsTheEarliestDay();
};

void TestSavedView::comesBackFromJson()
{
    SavedView plain;
    plain.name = u"all"_s;
    const QList<SavedView> views{fullView(), plain};
    QCOMPARE(views.first().query.filter.conditions.size(), 14);
    const auto read = viewsFromJson(viewsToJson(views));
    QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().text()));
    QCOMPARE(read.value().size(), views.size());
    for (qsizetype i = 0; i < views.size(); ++i) {
        QCOMPARE(read.value()[i].name, views[i].name);
        QCOMPARE(read.value()[i].query.filter.conditions.size(), views[i].query.filter.conditions.size());
        QVERIFY(read.value()[i] == views[i]);
    }
    QVERIFY(viewsFromJson(viewsToJson({})).value().isEmpty());
}

void TestSavedView::refusesWhatItCannotRead_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("saying");
    QTest::newRow("nothing") << QByteArray() << u"no file of views"_s;
    QTest::newRow("no JSON") << QByteArray("<html>") << u"no file of views"_s;
    QTest::newRow("other JSON") << QByteArray(R"({"views": []})") << u"no file of views"_s;
    QTest::newRow("cut off") << viewsToJson({fullView()}).chopped(20) << u"no file of views"_s;
    QTest::newRow("no name") << QByteArray(
                                    R"({"format": "commcare-browser views", "views": [{"name": " "}]})")
                             << u"no name"_s;
    QTest::newRow("a filter that means nothing")
        << QByteArray(R"({"format": "commcare-browser views", "views": [{"name": "bad one",
                          "conditions": [{"column": "age", "filter": "/(/"}]}]})")
        << u"bad one"_s;
    QTest::newRow("a check of another time")
        << QByteArray(R"({"format": "commcare-browser views", "views": [{"name": "bad one",
                          "checks": ["no-such-check"]}]})")
        << u"no-such-check"_s;
    QTest::newRow("a filter without a column")
        << QByteArray(R"({"format": "commcare-browser views", "views": [{"name": "bad one",
                          "conditions": [{"filter": "=1"}]}]})")
        << u"bad one"_s;
}

void TestSavedView::refusesWhatItCannotRead()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, saying);
    const auto read = viewsFromJson(json);
    QVERIFY(!read.ok());
    QVERIFY2(read.error().what.contains(saying), qPrintable(read.error().what));
    QVERIFY(!read.error().hint.isEmpty());
}

void TestSavedView::passesOverUnknownKeys()
{
    const auto read = viewsFromJson(
        R"({"format": "commcare-browser views", "made": 3, "views": [{"name": "a", "colour": "red",
            "columns": [{"name": "age", "width": 1e9}, {"width": 3}, 7]}]})");
    QVERIFY(read.ok());
    QCOMPARE(read.value().size(), 1);
    QCOMPARE(read.value().first().columns.size(), 1);
    QVERIFY(read.value().first().columns.first().key == ColumnKey::ofProperty(u"age"_s));
    QVERIFY(read.value().first().columns.first().width < 10'000);
}

void TestSavedView::findsAFreeName()
{
    SavedView view;
    view.name = u"a"_s;
    SavedView second;
    second.name = u"a (2)"_s;
    QCOMPARE(freeViewName({}, u"a"_s), u"a"_s);
    QCOMPARE(freeViewName({view}, u"b"_s), u"b"_s);
    QCOMPARE(freeViewName({view}, u"a"_s), u"a (2)"_s);
    QCOMPARE(freeViewName({view, second}, u"a"_s), u"a (3)"_s);
}

void TestSavedView::sendsTheServerWhatItCanNarrow()
{
    CaseFilter filter = fullView().query.filter;
    filter.conditions.append(condition(ColumnKey::ofField(CaseField::CaseName), u"=Amina"_s));
    filter.conditions.append(condition(ColumnKey::ofField(CaseField::ServerDateModified), u">=2024-05-31"_s));
    filter.conditions.append(condition(ColumnKey::ofField(CaseField::DateOpened), u">=2024-05-31"_s));
    filter.conditions.append(condition(ColumnKey::ofField(CaseField::OwnerName), u"=Ben"_s));
    const CaseFilter part = serverPart(filter);
    QCOMPARE(part.caseType, filter.caseType);
    QCOMPARE(part.status, filter.status);
    QCOMPARE(part.ownerId, filter.ownerId);
    QVERIFY(part.search.isEmpty());
    QVERIFY(part.checks.isEmpty());
    QStringList texts;
    for (const ColumnCondition &each : part.conditions)
        texts << columnName(each.column) + u' ' + conditionText(each);
    QCOMPARE(texts, QStringList({u"properties.case_name =Ka"_s, u"indices.parent =abc"_s,
                                 u"case_name =Amina"_s, u"server_date_modified >=2024-05-31"_s}));
    CaseRequest request;
    QVERIFY(request.asksForAll());
    request.changedSince = QDate(2024, 5, 31);
    QVERIFY(!request.asksForAll());
    request.changedSince = {};
    request.filter = part;
    QVERIFY(!request.asksForAll());
}

void TestSavedView::knowsTheEarliestDay_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QDate>("day");
    // A day before, wherever on earth the person is.
    QTest::newRow("from") << u">=2024-03-01"_s << QDate(2024, 2, 29);
    QTest::newRow("after") << u">2024-03-01"_s << QDate(2024, 2, 29);
    QTest::newRow("span") << u"2024-03-01..2024-04-01"_s << QDate(2024, 2, 29);
    QTest::newRow("before") << u"<2024-03-01"_s << QDate();
    QTest::newRow("no date") << u">=12"_s << QDate();
    QTest::newRow("contains") << u"2024-03-01"_s << QDate();
}

void TestSavedView::knowsTheEarliestDay()
{
    QFETCH(QString, typed);
    QFETCH(QDate, day);
    QCOMPARE(earliestDay(condition(ColumnKey::ofField(CaseField::DateModified), typed)), day);
}

QTEST_APPLESS_MAIN(TestSavedView)
#include "tst_savedview.moc"
