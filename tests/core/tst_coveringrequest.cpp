// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coveringrequest.h"
#include "testcases.h"

#include <QTest>

using namespace ccb;
using namespace ccb::testing;
using namespace Qt::StringLiterals;

namespace
{

TestCase caseWith(const std::string &id, const std::string &type, const std::string &owner,
                  const std::string &closed, const std::string &village)
{
    TestCase made = caseOf(id, type, {{"village", text(village)}});
    made.fields.emplace_back(CaseField::OwnerId, text(owner));
    made.fields.emplace_back(CaseField::Closed, text(closed));
    return made;
}

CaseSnapshot someCases()
{
    return CaseSnapshot::ofBlock(blockOf(
        {caseWith("1", "mother", "asha", "false", "Ka"), caseWith("2", "mother", "asha", "true", "Ka"),
         caseWith("3", "mother", "ravi", "false", "Ka"), caseWith("4", "child", "ravi", "false", "Mo"),
         caseWith("5", "child", "", "false", "Mo")}));
}

const ColumnCondition inKa = ColumnCondition::equals(ColumnKey::ofProperty(u"village"_s), u"Ka"_s);

} // namespace

// The narrowest list of the server that has certain cases.
class TestCoveringRequest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void narrowsByWhatAllHave_data();
    void narrowsByWhatAllHave();
    void takesConditionsThatAllMatch();
    void staysWithinTheScope();
};

void TestCoveringRequest::narrowsByWhatAllHave_data()
{
    QTest::addColumn<QList<int>>("rows");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("owner");
    QTest::addColumn<CaseStatus>("status");
    QTest::addColumn<int>("loaded");
    QTest::newRow("one") << QList<int>{1} << u"mother"_s << u"asha"_s << CaseStatus::Closed << 1;
    QTest::newRow("a type") << QList<int>{0, 1, 2} << u"mother"_s << QString() << CaseStatus::All << 3;
    QTest::newRow("an owner") << QList<int>{2, 3} << QString() << u"ravi"_s << CaseStatus::Open << 2;
    QTest::newRow("a blank owner") << QList<int>{4} << u"child"_s << QString() << CaseStatus::Open << 2;
    QTest::newRow("nothing") << QList<int>{1, 3} << QString() << QString() << CaseStatus::All << 5;
    QTest::newRow("no case") << QList<int>{} << QString() << QString() << CaseStatus::All << 5;
}

void TestCoveringRequest::narrowsByWhatAllHave()
{
    QFETCH(const QList<int>, rows);
    const CoveringRequest covering =
        coveringRequest({}, {}, {someCases(), RowMap(rows.begin(), rows.end())}, {});
    QTEST(covering.request.filter.caseType, "type");
    QTEST(covering.request.filter.ownerId, "owner");
    QTEST(covering.request.filter.status, "status");
    QTEST(int(covering.loaded), "loaded");
}

void TestCoveringRequest::takesConditionsThatAllMatch()
{
    CaseFilter shown;
    shown.search = u"anything"_s;
    shown.caseType = u"child"_s; // of another query than the one that the rows are of
    shown.conditions = {inKa, {ColumnKey::ofProperty(u"village"_s), ConditionOperator::NotBlank, {}}};
    const CoveringRequest covering = coveringRequest({}, shown, {someCases(), {0, 1, 2}}, {});
    CaseFilter expected;
    expected.caseType = u"mother"_s;
    expected.conditions = {inKa};
    QCOMPARE(covering.request.filter, expected);
    QVERIFY(coveringRequest({}, shown, {someCases(), {0, 3}}, {}).request.filter.conditions.isEmpty());
}

void TestCoveringRequest::staysWithinTheScope()
{
    CaseRequest scope;
    scope.filter.status = CaseStatus::Open;
    scope.filter.search = u"not for the server"_s;
    scope.filter.conditions = {inKa};
    scope.changedSince = QDate(2024, 5, 3);
    scope.api = CaseApiVersion::V1;
    scope.pageSize = 500;
    scope.place.kind = CaseListPlace::Kind::Cursor;
    CaseFilter shown;
    shown.conditions = {inKa};
    const CaseRequest request = coveringRequest(scope, shown, {someCases(), {0, 2}}, {}).request;
    QCOMPARE(request.filter.status, CaseStatus::Open);
    QCOMPARE(request.filter.caseType, u"mother"_s);
    QCOMPARE(request.filter.conditions, QList<ColumnCondition>{inKa}); // once
    QCOMPARE(request.filter.search, QString());
    QCOMPARE(request.changedSince, scope.changedSince);
    QCOMPARE(request.api, CaseApiVersion::V1);
    QCOMPARE(request.pageSize, 500);
    QCOMPARE(request.place, CaseListPlace());
}

QTEST_APPLESS_MAIN(TestCoveringRequest)
#include "tst_coveringrequest.moc"
