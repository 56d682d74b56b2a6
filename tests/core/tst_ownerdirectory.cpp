// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ownerdirectory.h"

#include <QTest>

using namespace ccb;
using namespace Qt::StringLiterals;

namespace
{

User userOf(const QString &id, const QString &username, const QString &firstName, User::Kind kind)
{
    User user;
    user.id = id;
    user.username = username;
    user.firstName = firstName;
    user.kind = kind;
    return user;
}

} // namespace

class TestOwnerDirectory : public QObject
{
    Q_OBJECT

private slots:
    void knowsOwnersOfAllKinds();
    void showsUnknownOwnersById();
    void showsNamelessOwnersById();
    void laterNewsReplaceOlder();
    void sortsByName();
    void copiesStayAsTheyWere();
    void tellsDeactivatedWorkersApart();
    void showsNamesAndKindsInTheirColumns();
    void describesWhatStandsBehindAnId();
};

void TestOwnerDirectory::knowsOwnersOfAllKinds()
{
    OwnerDirectory owners;
    QVERIFY(owners.isEmpty());
    owners.addUsers({userOf(u"w"_s, u"ben@demo.commcarehq.org"_s, {}, User::Kind::MobileWorker),
                     userOf(u"a"_s, u"amina@example.org"_s, u"Amina"_s, User::Kind::WebUser)});
    owners.addGroups({{u"g"_s, u"Nurses"_s, {}, true, false}});
    owners.addLocations({{u"l"_s, u"Ka"_s, u"ka"_s, {}, {}}});
    QVERIFY(!owners.isEmpty());
    QCOMPARE(owners.name(u"w"_s), u"ben"_s);
    QCOMPARE(owners.owner(u"w"_s).kind, Owner::Kind::MobileWorker);
    QCOMPARE(owners.name(u"a"_s), u"Amina"_s);
    QCOMPARE(owners.owner(u"a"_s).kind, Owner::Kind::WebUser);
    QCOMPARE(owners.name(u"g"_s), u"Nurses"_s);
    QCOMPARE(owners.owner(u"g"_s).kind, Owner::Kind::Group);
    QCOMPARE(owners.name(u"l"_s), u"Ka"_s);
    QCOMPARE(owners.owner(u"l"_s).kind, Owner::Kind::Location);
}

void TestOwnerDirectory::showsUnknownOwnersById()
{
    const Owner owner = OwnerDirectory().owner(u"3c5a"_s);
    QCOMPARE(owner.kind, Owner::Kind::Unknown);
    QCOMPARE(owner.id, u"3c5a"_s);
    QCOMPARE(owner.name, u"3c5a"_s);
    QCOMPARE(OwnerDirectory().name({}), QString());
}

void TestOwnerDirectory::showsNamelessOwnersById()
{
    OwnerDirectory owners;
    owners.addUsers({userOf(u"u"_s, {}, {}, User::Kind::MobileWorker)});
    owners.addGroups({{u"g"_s, QString(), {}, false, false}});
    owners.addLocations({{u"l"_s, QString(), {}, {}, {}}});
    for (const QString &id : {u"u"_s, u"g"_s, u"l"_s}) {
        QCOMPARE(owners.name(id), id);
        QVERIFY(owners.owner(id).kind != Owner::Kind::Unknown);
    }
}

void TestOwnerDirectory::laterNewsReplaceOlder()
{
    OwnerDirectory owners;
    owners.addGroups({{u"g"_s, u"Old"_s, {}, false, false}});
    owners.addGroups({{u"g"_s, u"New"_s, {}, false, false}, {u"h"_s, u"Other"_s, {}, false, false}});
    QCOMPARE(owners.name(u"g"_s), u"New"_s);
    QCOMPARE(owners.owners().size(), 2);
}

void TestOwnerDirectory::sortsByName()
{
    OwnerDirectory owners;
    owners.addGroups({{u"1"_s, u"Team 10"_s, {}, false, false},
                      {u"2"_s, u"zebra"_s, {}, false, false},
                      {u"3"_s, u"Team 2"_s, {}, false, false},
                      {u"5"_s, u"Élan"_s, {}, false, false},
                      {u"4"_s, u"Élan"_s, {}, false, false}});
    QStringList ids;
    for (const Owner &owner : owners.owners())
        ids << owner.id;
    QCOMPARE(ids, QStringList({u"4"_s, u"5"_s, u"3"_s, u"1"_s, u"2"_s}));
}

void TestOwnerDirectory::copiesStayAsTheyWere()
{
    OwnerDirectory owners;
    owners.addGroups({{u"g"_s, u"Old"_s, {}, false, false}});
    const OwnerDirectory copy = owners;
    owners.addGroups({{u"g"_s, u"New"_s, {}, false, false}});
    QCOMPARE(copy.name(u"g"_s), u"Old"_s);
}

void TestOwnerDirectory::tellsDeactivatedWorkersApart()
{
    User gone = userOf(u"w"_s, u"asha@demo.commcarehq.org"_s, u"Asha"_s, User::Kind::MobileWorker);
    gone.isActive = false;
    OwnerDirectory owners;
    owners.addUsers({gone});
    QCOMPARE(owners.owner(u"w"_s).kind, Owner::Kind::DeactivatedWorker);
    QCOMPARE(owners.name(u"w"_s), u"Asha"_s);
    QCOMPARE(owners.description(u"w"_s), u"Asha (deactivated worker)"_s);
}

void TestOwnerDirectory::showsNamesAndKindsInTheirColumns()
{
    OwnerDirectory owners;
    owners.addUsers({userOf(u"w"_s, u"ben@demo.commcarehq.org"_s, {}, User::Kind::MobileWorker)});
    owners.addGroups({{u"g"_s, u"Nurses"_s, {}, true, false}});
    struct Shown {
        CaseField name;
        CaseField kind;
    };
    for (const auto &[name, kind] :
         {Shown{CaseField::OwnerName, CaseField::OwnerKind}, Shown{CaseField::UserId, CaseField::UserKind},
          Shown{CaseField::OpenedBy, CaseField::OpenedByKind},
          Shown{CaseField::ClosedBy, CaseField::ClosedByKind}}) {
        const ColumnKey names = ColumnKey::ofField(name);
        const ColumnKey kinds = ColumnKey::ofField(kind);
        QVERIFY(showsNames(names) && showsNames(kinds) && showsOwnerKind(kinds) && !showsOwnerKind(names));
        QVERIFY(storedColumn(names) == storedColumn(kinds));
        QVERIFY(isDerived(kinds));
        QCOMPARE(owners.shownText(names, u"g"_s), u"Nurses"_s);
        QCOMPARE(owners.shownText(kinds, u"g"_s), u"group"_s);
        QCOMPARE(owners.shownText(kinds, u"w"_s), u"mobile worker"_s);
        QCOMPARE(owners.shownText(names, u"4f3a"_s), u"4f3a"_s);
        QCOMPARE(owners.shownText(kinds, u"4f3a"_s), u"unknown"_s);
        QCOMPARE(owners.shownText(names, {}), QString());
        QCOMPARE(owners.shownText(kinds, {}), QString()); // nobody is no kind
    }
}

void TestOwnerDirectory::describesWhatStandsBehindAnId()
{
    OwnerDirectory owners;
    owners.addUsers({userOf(u"w"_s, u"ben@demo.commcarehq.org"_s, {}, User::Kind::MobileWorker),
                     userOf(u"a"_s, u"amina@example.org"_s, u"Amina"_s, User::Kind::WebUser)});
    owners.addGroups({{u"g"_s, u"Nurses"_s, {}, true, false}});
    owners.addLocations({{u"l"_s, u"Kayes"_s, {}, u"m"_s, {}}, {u"m"_s, u"Mali"_s, {}, {}, {}}});
    QCOMPARE(owners.description(u"w"_s), u"ben"_s);
    QCOMPARE(owners.description(u"a"_s), u"Amina (web user)"_s);
    QCOMPARE(owners.description(u"g"_s), u"Nurses (group)"_s);
    QCOMPARE(owners.description(u"l"_s), u"Mali / Kayes (location)"_s);
    QCOMPARE(owners.description(u"4f3a"_s), u"4f3a (unknown id)"_s);
    QCOMPARE(owners.description({}), QString());
}

QTEST_GUILESS_MAIN(TestOwnerDirectory)
#include "tst_ownerdirectory.moc"
