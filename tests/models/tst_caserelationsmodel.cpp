// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/caserelationsmodel.h"
#include "modeltesting.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace ccb;
using namespace ccb::testing;
using namespace Qt::StringLiterals;

namespace
{

using State = KnownCase::State;

const std::atomic<bool> notCancelled = false;

// The tree as text: a line for each row, two blanks for each step in.
QStringList drawn(const QAbstractItemModel &model, const QModelIndex &parent = {}, int depth = 0)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(parent); ++column)
            cells << model.index(row, column, parent).data().toString();
        lines << QString(depth * 2, u' ') + cells.join(u" | "_s);
        lines += drawn(model, model.index(row, 0, parent), depth + 1);
    }
    return lines;
}

QByteArray visits(int from, int to, const char *type = "visit")
{
    QByteArrayList cases;
    for (int i = from; i < to; ++i) {
        cases << R"({"case_id": "v)" + QByteArray::number(i) + R"(", "closed": )" +
                     (i % 2 ? "true" : "false") + R"(, "properties": {"case_type": ")" + type +
                     R"(", "case_name": "Visit )" + QByteArray::number(i) +
                     R"("}, "indices": {"parent": {"case_id": "mum", "relationship": "child"}}})";
    }
    return cases.join(',');
}

const Relative mum{u"mum"_s, u"mother"_s, u"Amina"_s, State::Open, {}, {}};

CasePath toHousehold()
{
    return {{{u"home"_s, u"household"_s, u"Home"_s, State::Closed, u"hh"_s, u"extension"_s}},
            CasePath::End::Root};
}

} // namespace

class CaseRelationsModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void drawsThePathAndTheChildren();
    void marksTheEndsOfThePath();
    void bringsChildrenInPages();
    void growsInItsPlace();
    void beginsAnewForOtherGroups();
};

void CaseRelationsModelTest::drawsThePathAndTheChildren()
{
    CaseRelationsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    ModelAnnouncements announcements(model);
    QVERIFY(!model.itself().isValid());
    model.setPath(mum, toHousehold());
    QCOMPARE(announcements.take(), QStringList{u"reset"_s});
    QCOMPARE(drawn(model),
             (QStringList{u"Home | household |  | Closed"_s, u"  Amina | mother | extension (hh) | Open"_s}));

    CaseStore store;
    store.append(blockOf(visits(0, 3) + R"(, {"case_id": "r", "properties": {"case_type": "referral"},
        "indices": {"host": {"case_id": "mum", "relationship": "extension"}}})"));
    model.setChildren(childrenOf(store.snapshot(), u"mum"_s, notCancelled), store.snapshot());
    QCOMPARE(announcements.take(), QStringList{u"reset"_s});
    QCOMPARE(
        drawn(model),
        (QStringList{u"Home | household |  | Closed"_s, u"  Amina | mother | extension (hh) | Open"_s,
                     u"    visit (3) |  | child | 1 closed"_s, u"      Visit 0 | visit | child | Open"_s,
                     u"      Visit 1 | visit | child | Closed"_s, u"      Visit 2 | visit | child | Open"_s,
                     u"    referral (1) |  | extension | "_s, u"      r | referral | extension | Open"_s}));
    const QModelIndex referral = model.index(0, 0, model.groups().last());
    QCOMPARE(referral.data(CaseRelationsModel::CaseIdRole).toString(), u"r"_s);
    QVERIFY(referral.data(CaseRelationsModel::IsExtensionRole).toBool());
    QCOMPARE(referral.data(CaseRelationsModel::KindRole).toInt(), int(CaseRelationsModel::Kind::Child));
    QCOMPARE(model.itself().data(CaseRelationsModel::KindRole).toInt(),
             int(CaseRelationsModel::Kind::Itself));

    // The path is found out later: the children stay.
    model.setPath(mum, {});
    QCOMPARE(drawn(model).first(), u"Amina | mother |  | Open"_s);
    QCOMPARE(drawn(model).size(), 7);
    model.setPath(mum, {});
    QCOMPARE(announcements.take(), QStringList{u"reset"_s}); // once
    model.clear();
    QCOMPARE(model.rowCount(), 0);
}

void CaseRelationsModelTest::marksTheEndsOfThePath()
{
    CaseRelationsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    CasePath path = toHousehold();
    path.ancestors.append({u"mum"_s, u"mother"_s, u"Amina"_s, State::Open, u"parent"_s, u"child"_s});
    path.end = CasePath::End::Circle;
    model.setPath(mum, path);
    QCOMPARE(drawn(model).first(), u"Amina | mother |  | Circle"_s);
    path.end = CasePath::End::TooLong;
    model.setPath(mum, path);
    QCOMPARE(drawn(model).first(), u"Amina | mother |  | Goes on"_s);
    path.ancestors.last() = {u"gone"_s, u"mother"_s, {}, State::Missing, u"parent"_s, u"child"_s};
    path.end = CasePath::End::Unknown;
    model.setPath(mum, path);
    QCOMPARE(drawn(model).first(), u"gone | mother |  | Missing"_s);
    QCOMPARE(model.index(0, 0).data(CaseRelationsModel::StateRole).toInt(), int(State::Missing));
    path.ancestors.last().state = State::NotLoaded;
    model.setPath(mum, path);
    QCOMPARE(drawn(model).first(), u"gone | mother |  | Not loaded"_s);
}

void CaseRelationsModelTest::bringsChildrenInPages()
{
    constexpr int page = CaseRelationsModel::pageSize;
    CaseRelationsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    CaseStore store;
    store.append(blockOf(visits(0, page * 2 + 5)));
    model.setPath(mum, {});
    model.setChildren(childrenOf(store.snapshot(), u"mum"_s, notCancelled), store.snapshot());
    const QModelIndex group = model.groups().constFirst();
    QCOMPARE(group.data().toString(), u"visit (%1)"_s.arg(page * 2 + 5));
    QCOMPARE(model.rowCount(group), page);
    ModelAnnouncements announcements(model);
    QVERIFY(model.hasMore(group));
    model.showMore(group);
    QCOMPARE(announcements.take(), QStringList{u"insert rows %1-%2"_s.arg(page).arg(page * 2 - 1)});
    model.showMore(group);
    QCOMPARE(model.rowCount(group), page * 2 + 5);
    QVERIFY(!model.hasMore(group));
    QVERIFY(!model.hasMore(model.itself()));
    QVERIFY(!model.hasMore(model.index(0, 0, group)));
}

void CaseRelationsModelTest::growsInItsPlace()
{
    CaseRelationsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    CaseStore store;
    store.append(blockOf(visits(0, 2)));
    model.setPath(mum, {});
    model.setChildren(childrenOf(store.snapshot(), u"mum"_s, notCancelled), store.snapshot());
    const QPersistentModelIndex second = model.index(1, 0, model.groups().constFirst());
    store.append(blockOf(visits(2, 5)));
    ModelAnnouncements announcements(model);
    model.setChildren(childrenOf(store.snapshot(), u"mum"_s, notCancelled), store.snapshot());
    QVERIFY(!announcements.take().contains(u"reset"_s));
    QCOMPARE(model.groups().constFirst().data().toString(), u"visit (5)"_s);
    QCOMPARE(model.rowCount(model.groups().constFirst()), 5);
    QVERIFY(second.isValid());
    QCOMPARE(second.data().toString(), u"Visit 1"_s);
}

void CaseRelationsModelTest::beginsAnewForOtherGroups()
{
    CaseRelationsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    CaseStore store;
    store.append(blockOf(visits(0, 2)));
    model.setPath(mum, {});
    model.setChildren(childrenOf(store.snapshot(), u"mum"_s, notCancelled), store.snapshot());
    store.append(blockOf(visits(2, 6, "call")));
    model.setChildren(childrenOf(store.snapshot(), u"mum"_s, notCancelled), store.snapshot());
    QCOMPARE(model.groups().size(), 2);
    QCOMPARE(model.groups().constFirst().data().toString(), u"call (4)"_s);
    // Another case has none of them.
    model.setPath({u"other"_s, {}, {}, State::Open, {}, {}}, {});
    QVERIFY(model.groups().isEmpty());
}

QTEST_GUILESS_MAIN(CaseRelationsModelTest)
#include "tst_caserelationsmodel.moc"
