// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/grouptreemodel.h"
#include "models/locationtreemodel.h"
#include "models/ownedcasesmodel.h"
#include "models/peopletree.h"
#include "modeltesting.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace ccb;
using namespace ccb::testing;
using namespace Qt::StringLiterals;

namespace
{

// The whole tree as text, a row a line, deeper ones further in.
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

User worker(const QString &id, const QStringList &groups, const QStringList &locations)
{
    User user;
    user.id = id;
    user.username = id + u"@demo.commcarehq.org"_s;
    user.groups = groups;
    user.locations = locations;
    return user;
}

QList<User> team()
{
    User gone = worker(u"asha"_s, {u"g1"_s}, {});
    gone.isActive = false;
    return {worker(u"ben"_s, {u"g1"_s, u"nowhere"_s}, {u"ka"_s, u"so"_s}), gone,
            worker(u"zoe"_s, {}, {u"kayes"_s})};
}

QList<Group> groups()
{
    return {{u"g2"_s, {}, {u"zoe"_s, u"x-7"_s, u"zoe"_s}, false, false},
            {u"g1"_s, u"Élan"_s, {u"ben"_s}, true, true}};
}

QList<Location> places()
{
    return {{u"mali"_s, u"Mali"_s, u"ml"_s, {}, u"country"_s},
            {u"kayes"_s, u"Kayes"_s, u"ky"_s, u"mali"_s, u"region"_s},
            {u"so"_s, u"So"_s, u"so1"_s, u"kayes"_s, u"village"_s},
            {u"ka"_s, u"Ka"_s, u"ka1"_s, u"kayes"_s, u"village"_s}};
}

OwnerDirectory directory()
{
    OwnerDirectory owners;
    owners.addUsers(team());
    owners.addGroups(groups());
    owners.addLocations(places());
    return owners;
}

const QHash<QString, int> someCases{{u"g1"_s, 4}, {u"ben"_s, 2}, {u"ka"_s, 3}, {u"mali"_s, 1}};

} // namespace

class PeopleTreesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void groupsHaveTheirMembers()
    {
        GroupTreeModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setPeople(groups(), team(), directory());
        model.setCaseCounts(someCases);
        // What the group says of its members, and what the users say, each once.
        QCOMPARE(drawn(model), (QStringList{u"Élan | case sharing, reports | 2 | 4"_s, u"  asha |  |  | "_s,
                                            u"  ben |  |  | 2"_s, u"g2 |  | 2 | "_s, u"  x-7 |  |  | "_s,
                                            u"  zoe |  |  | "_s}));
        const QModelIndex group = model.index(0, 0);
        QCOMPARE(group.data(PeopleTree::IdRole).toString(), u"g1"_s);
        QCOMPARE(group.data(PeopleTree::KindRole).toInt(), int(Owner::Kind::Group));
        const QModelIndex asha = model.index(0, 0, group);
        QCOMPARE(asha.data(PeopleTree::IdRole).toString(), u"asha"_s);
        QCOMPARE(asha.data(PeopleTree::KindRole).toInt(), int(Owner::Kind::DeactivatedWorker));
        QCOMPARE(model.index(0, 0, model.index(1, 0)).data(PeopleTree::KindRole).toInt(),
                 int(Owner::Kind::Unknown));
        QCOMPARE(model.index(0, GroupTreeModel::Users).data(PeopleTree::SortRole).toInt(), 2);
        QCOMPARE(model.index(0, GroupTreeModel::Cases).data(PeopleTree::SortRole).toInt(), 4);
        QCOMPARE(asha.parent(), group);
        QVERIFY(!model.hasChildren(asha));
    }

    void locationsStandBelowTheirParents()
    {
        LocationTreeModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setPeople(LocationTree(places()), team());
        model.setCaseCounts(someCases);
        // Ben works in two villages, and is one user of the region.
        QCOMPARE(drawn(model),
                 (QStringList{u"Mali | country | ml | 2 | 4"_s, u"  Kayes | region | ky | 2 | 3"_s,
                              u"    Ka | village | ka1 | 1 | 3"_s, u"    So | village | so1 | 1 | "_s}));
        const QModelIndex ka = model.indexOf(u"ka"_s);
        QCOMPARE(ka.data().toString(), u"Ka"_s);
        QVERIFY(ka.data(Qt::ToolTipRole).toString().contains(u"Mali / Kayes / Ka"_s));
        QCOMPARE(ka.parent().parent(), model.index(0, 0));
        QCOMPARE(ka.data(PeopleTree::SearchRole).toString(), u"ka\nvillage\nka1\nka"_s);
        QVERIFY(!model.indexOf(u"nowhere"_s).isValid());
        const QString counted = model.index(0, LocationTreeModel::Cases).data(Qt::ToolTipRole).toString();
        QVERIFY2(counted.contains(u"1 here, 4 with"_s), qPrintable(counted));
    }

    void newCountsAreChangedCells()
    {
        LocationTreeModel locations;
        locations.setPeople(LocationTree(places()), team());
        ModelAnnouncements announcements(locations);
        locations.setCaseCounts({{u"so"_s, 1}});
        QCOMPARE(announcements.take().size(), 3); // the village and the two above it
        locations.setCaseCounts({{u"so"_s, 1}});
        QCOMPARE(announcements.take(), QStringList());
        locations.setPeople(LocationTree(places()), team());
        QCOMPARE(announcements.take(), QStringList());
        locations.setPeople(LocationTree(places().mid(1)), team());
        QCOMPARE(announcements.take(), QStringList{u"reset"_s});
        QCOMPARE(locations.index(0, LocationTreeModel::Cases).data().toString(), u"1"_s);

        GroupTreeModel tree;
        tree.setPeople(groups(), team(), directory());
        ModelAnnouncements told(tree);
        tree.setPeople(groups(), team(), directory());
        QCOMPARE(told.take(), QStringList());
        tree.setPeople(groups().mid(1), team(), directory());
        QCOMPARE(told.take(), QStringList{u"reset"_s});
    }

    void circlesAndOrphansAreShown()
    {
        LocationTreeModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setPeople(LocationTree({{u"a"_s, u"A"_s, {}, u"b"_s, {}},
                                      {u"b"_s, u"B"_s, {}, u"a"_s, {}},
                                      {u"c"_s, u"C"_s, {}, u"gone"_s, {}}}),
                        {});
        model.setCaseCounts({{u"a"_s, 1}, {u"b"_s, 2}});
        QCOMPARE(drawn(model), (QStringList{u"A |  |  |  | 3"_s, u"  B |  |  |  | 2"_s, u"C |  |  |  | "_s}));
    }

    void tenThousandLocationsStayQuick()
    {
        QList<Location> many;
        QList<User> users;
        QHash<QString, int> cases;
        for (int i = 0; i < 10'000; ++i) {
            const QString id = QString::number(i);
            many.append({id, u"Village %1"_s.arg(i), id, i == 0 ? QString() : QString::number(i / 8), {}});
            cases.insert(id, 1);
            if (i % 5 == 0)
                users.append(worker(u"u"_s + id, {}, {id}));
        }
        LocationTreeModel model;
        QBENCHMARK_ONCE
        {
            model.setPeople(LocationTree(many), users);
            model.setCaseCounts(cases);
        }
        const QModelIndex top = model.index(0, LocationTreeModel::Cases);
        QCOMPARE(top.data(PeopleTree::SortRole).toInt(), 10'000);
        QCOMPARE(model.index(0, LocationTreeModel::Users).data(PeopleTree::SortRole).toInt(), 2'000);
    }

    void casesOfAnOwnerByType()
    {
        OwnedCasesModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        ModelAnnouncements announcements(model);
        model.setCases({{u"visit"_s, 7, 9}, {QString(), 1, 0}});
        QCOMPARE(shownHeadings(model), u"Case type | Open | Closed | All"_s);
        QCOMPARE(shownRows(model), (QStringList{u"visit | 7 | 9 | 16"_s, u"(no type) | 1 |  | 1"_s}));
        QCOMPARE(model.index(1, 0).data(OwnedCasesModel::CaseTypeRole).toString(), QString());
        model.setCases({{u"visit"_s, 7, 9}, {QString(), 1, 0}});
        QCOMPARE(announcements.take(), QStringList{u"reset"_s});
    }
};

QTEST_GUILESS_MAIN(PeopleTreesTest)
#include "tst_peopletrees.moc"
