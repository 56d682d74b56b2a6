// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/locationtree.h"

#include <QTest>

using namespace ccb;
using namespace Qt::StringLiterals;

namespace
{

Location place(const QString &id, const QString &name, const QString &parentId)
{
    return {id, name, id.toLower(), parentId, {}};
}

// The open tree as text: "Mali(Kayes(Ka) Segou) Niger".
QString drawn(const LocationTree &tree, int node = LocationTree::none)
{
    QStringList texts;
    for (const int child : tree.childrenOf(node)) {
        const QString below = drawn(tree, child);
        texts << nameOf(tree.locations()[child]) + (below.isEmpty() ? QString() : u'(' + below + u')');
    }
    return texts.join(u' ');
}

QString pathOf(const LocationTree &tree, const QString &id)
{
    return tree.path(tree.find(id));
}

} // namespace

// Locations as a hierarchy, whatever the server says of their parents.
class TestLocationTree : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isEmptyAtFirst();
    void growsFromParents();
    void survivesMissingParents();
    void cutsCircles();
    void takesTheLaterOfTwoWithOneId();
    void gathersAllBelow();
    void knowsRowsAndOrder();
    void showsTheLastLevelsOfADeepPath();
};

void TestLocationTree::isEmptyAtFirst()
{
    const LocationTree tree;
    QVERIFY(tree.isEmpty());
    QCOMPARE(tree.find(u"l"_s), int(LocationTree::none));
    QCOMPARE(drawn(tree), QString());
    QVERIFY(tree.inTreeOrder().isEmpty());
}

void TestLocationTree::growsFromParents()
{
    // A child may come before its parent, and names sort as people expect.
    const LocationTree tree({place(u"ka"_s, u"Ka"_s, u"kayes"_s), place(u"n"_s, u"Niger"_s, {}),
                             place(u"v10"_s, u"village 10"_s, u"kayes"_s),
                             place(u"v2"_s, u"Village 2"_s, u"kayes"_s), place(u"m"_s, u"Mali"_s, {}),
                             place(u"kayes"_s, u"Kayes"_s, u"m"_s), place(u"x"_s, {}, u"m"_s)});
    QCOMPARE(drawn(tree), u"Mali(Kayes(Ka Village 2 village 10) x) Niger"_s);
    QCOMPARE(pathOf(tree, u"ka"_s), u"Mali / Kayes / Ka"_s);
    QCOMPARE(pathOf(tree, u"m"_s), u"Mali"_s);
    QCOMPARE(pathOf(tree, u"x"_s), u"Mali / x"_s); // without a name, the id tells it apart
}

void TestLocationTree::survivesMissingParents()
{
    const LocationTree tree({place(u"a"_s, u"A"_s, u"gone"_s), place(u"b"_s, u"B"_s, u"a"_s)});
    QCOMPARE(drawn(tree), u"A(B)"_s);
    QCOMPARE(pathOf(tree, u"b"_s), u"A / B"_s);
}

void TestLocationTree::cutsCircles()
{
    const LocationTree tree({place(u"tail"_s, u"Tail"_s, u"b"_s), place(u"a"_s, u"A"_s, u"c"_s),
                             place(u"b"_s, u"B"_s, u"a"_s), place(u"c"_s, u"C"_s, u"b"_s),
                             place(u"self"_s, u"Self"_s, u"self"_s)});
    QCOMPARE(drawn(tree), u"A(B(C Tail)) Self"_s);
    QCOMPARE(pathOf(tree, u"c"_s), u"A / B / C"_s);
    QCOMPARE(tree.withAllBelow(u"a"_s).size(), 4);
    QCOMPARE(tree.inTreeOrder().size(), 5);
}

void TestLocationTree::takesTheLaterOfTwoWithOneId()
{
    const LocationTree tree(
        {place(u"a"_s, u"Old"_s, {}), place(u"b"_s, u"B"_s, u"a"_s), place(u"a"_s, u"New"_s, {})});
    QCOMPARE(drawn(tree), u"New(B)"_s);
}

void TestLocationTree::gathersAllBelow()
{
    const LocationTree tree({place(u"m"_s, u"M"_s, {}), place(u"k"_s, u"K"_s, u"m"_s),
                             place(u"v"_s, u"V"_s, u"k"_s), place(u"n"_s, u"N"_s, {})});
    QStringList ids = tree.withAllBelow(u"m"_s);
    QCOMPARE(ids.takeFirst(), u"m"_s);
    ids.sort();
    QCOMPARE(ids, QStringList({u"k"_s, u"v"_s}));
    QCOMPARE(tree.withAllBelow(u"v"_s), QStringList{u"v"_s});
    QCOMPARE(tree.withAllBelow(u"unknown"_s), QStringList{u"unknown"_s});
}

void TestLocationTree::knowsRowsAndOrder()
{
    const LocationTree tree({place(u"b"_s, u"B"_s, {}), place(u"a"_s, u"A"_s, {}),
                             place(u"b1"_s, u"B1"_s, u"b"_s), place(u"a1"_s, u"A1"_s, u"a"_s)});
    QStringList order;
    for (const int node : tree.inTreeOrder()) {
        order << tree.locations()[node].name;
        QCOMPARE(tree.childrenOf(tree.parentOf(node)).at(tree.rowOf(node)), node);
    }
    QCOMPARE(order, QStringList({u"A"_s, u"A1"_s, u"B"_s, u"B1"_s}));
}

void TestLocationTree::showsTheLastLevelsOfADeepPath()
{
    QList<Location> chain;
    for (int i = 0; i < 10'000; ++i)
        chain.append(place(QString::number(i), QString::number(i), i ? QString::number(i - 1) : QString()));
    const LocationTree tree(chain);
    const QString path = pathOf(tree, u"9999"_s);
    QVERIFY(path.startsWith(u"… / "_s));
    QVERIFY(path.endsWith(u"9998 / 9999"_s));
    QVERIFY(path.size() < 200);
    QCOMPARE(tree.withAllBelow(u"0"_s).size(), 10'000);
    QCOMPARE(tree.inTreeOrder().size(), 10'000);
}

QTEST_GUILESS_MAIN(TestLocationTree)
#include "tst_locationtree.moc"
