// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/userdetailsmodel.h"
#include "models/usertablemodel.h"
#include "modeltesting.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSortFilterProxyModel>
#include <QTest>

using namespace ccb;
using namespace ccb::testing;

class UserModelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tableOfUsers()
    {
        UserTableModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setUsers(someUsers());
        model.setOwners(someOwners());
        QCOMPARE(
            shownHeadings(model),
            QStringLiteral("Username | Name | Kind | Role | Location | Groups | Cases | Phone | E-mail"));
        QCOMPARE(shownRows(model),
                 (QStringList{
                     QStringLiteral("ben | Ben Rudolph | Mobile worker | Nurse | Élan clinic, North clinic | "
                                    "Night shift, g9 |  | +27 21 555, 555 2 | "),
                     QStringLiteral("zoe@example.org | zoe@example.org | Web user |  |  |  |  |  | "
                                    "zoe@example.org")}));
        QCOMPARE(model.index(1, 0).data(UserTableModel::UserIdRole).toString(), QStringLiteral("web"));
        QCOMPARE(model.user(QStringLiteral("web"))->username, QStringLiteral("zoe@example.org"));
        QVERIFY(!model.user(QStringLiteral("x-7")));
        QVERIFY(!model.user(QString()));
    }

    // Lists arrive one after the other; the selection in the first must stay.
    void laterUsersAreInserted()
    {
        UserTableModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        ModelAnnouncements announcements(model);
        QList<User> users = someUsers();

        model.setUsers(users.mid(0, 1));
        QCOMPARE(announcements.take(), QStringList{QStringLiteral("insert rows 0-0")});
        users[0].role = QStringLiteral("Midwife");
        model.setUsers(users);
        QCOMPARE(announcements.take(),
                 (QStringList{QStringLiteral("insert rows 1-1"), QStringLiteral("change 0,0 to 0,8")}));
        QCOMPARE(model.index(0, UserTableModel::Role).data().toString(), QStringLiteral("Midwife"));
        model.setOwners(someOwners());
        QCOMPARE(announcements.take(), QStringList{QStringLiteral("change 0,0 to 1,8")});
        model.setUsers(users.mid(1));
        QCOMPARE(announcements.take(), QStringList{QStringLiteral("reset")});
        model.setUsers({});
        QCOMPARE(announcements.take(), QStringList{QStringLiteral("reset")});
        model.setUsers({});
        model.setOwners({});
        QCOMPARE(announcements.take(), QStringList());
    }

    void casesAreCountedAndSortAsNumbers()
    {
        UserTableModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setUsers(someUsers());
        ModelAnnouncements announcements(model);
        model.setCaseCounts({{QStringLiteral("ben"), 1234}, {QStringLiteral("g1"), 7}});
        QCOMPARE(announcements.take(), QStringList{QStringLiteral("change 0,6 to 1,6")});
        model.setCaseCounts({{QStringLiteral("ben"), 1234}, {QStringLiteral("g1"), 7}});
        QCOMPARE(announcements.take(), QStringList());
        const QModelIndex bens = model.index(0, UserTableModel::Cases);
        QCOMPARE(bens.data().toString(), QLocale().toString(1234));
        QCOMPARE(bens.data(UserTableModel::SortRole), QVariant(1234));
        QCOMPARE(model.index(1, UserTableModel::Cases).data(UserTableModel::SortRole), QVariant(0));
    }

    void deactivatedWorkers()
    {
        QList<User> users = someUsers();
        users[0].isActive = false;
        UserTableModel model;
        model.setUsers(users);
        QCOMPARE(model.index(0, UserTableModel::Kind).data().toString(),
                 QStringLiteral("Deactivated worker"));
        QCOMPARE(model.index(0, 0).data(UserTableModel::ActiveRole), QVariant(false));
        QCOMPARE(model.index(1, 0).data(UserTableModel::ActiveRole), QVariant(true));
        UserDetailsModel details;
        details.setUser(users[0], someOwners());
        QVERIFY(shownRows(details).contains(QStringLiteral("Kind | Deactivated worker")));
    }

    void searchThroughAProxy_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("found");
        QTest::newRow("name") << QStringLiteral("rudolph") << 1;
        QTest::newRow("whole username") << QStringLiteral("ben@exi-training") << 1;
        QTest::newRow("place, without its accent") << QStringLiteral("elan clinic") << 1;
        QTest::newRow("group") << QStringLiteral("night shift") << 1;
        QTest::newRow("user data key") << QStringLiteral("shoe") << 1;
        QTest::newRow("kind") << QStringLiteral("web user") << 1;
        QTest::newRow("id") << QStringLiteral("g9") << 1;
        QTest::newRow("nobody") << QStringLiteral("nobody") << 0;
    }

    void searchThroughAProxy()
    {
        QFETCH(QString, typed);
        UserTableModel model;
        QSortFilterProxyModel proxy;
        const QAbstractItemModelTester tester(&proxy, QAbstractItemModelTester::FailureReportingMode::QtTest);
        proxy.setFilterRole(UserTableModel::SearchRole);
        proxy.setSourceModel(&model);
        proxy.setFilterFixedString(typed);
        model.setUsers(someUsers());
        // Names arrive later than the users they are searched by.
        model.setOwners(someOwners());
        QTEST(proxy.rowCount(), "found");
    }

    void searchKnowsTheNewestUsers()
    {
        UserTableModel model;
        const auto searchText = [&model](int row) {
            return model.index(row, 0).data(UserTableModel::SearchRole).toString();
        };
        QList<User> users = someUsers();
        model.setUsers(users);
        QVERIFY(searchText(0).contains(QStringLiteral("nurse")));
        users[0].role = QStringLiteral("Midwife");
        model.setUsers(users);
        QVERIFY(searchText(0).contains(QStringLiteral("midwife")));
        std::swap(users[0], users[1]);
        model.setUsers(users);
        QVERIFY(searchText(0).contains(QStringLiteral("zoe@example.org")));
        QVERIFY(searchText(1).contains(QStringLiteral("midwife")));
    }

    void detailsOfAMobileWorker()
    {
        UserDetailsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setUser(someUsers().first(), someOwners());
        QCOMPARE(shownHeadings(model), QStringLiteral("Name | Value"));
        QCOMPARE(shownRows(model), (QStringList{
                                       QStringLiteral("Name | Ben Rudolph"),
                                       QStringLiteral("Username | ben@exi-training.commcarehq.org"),
                                       QStringLiteral("Kind | Mobile worker"),
                                       QStringLiteral("Role | Nurse"),
                                       QStringLiteral("Location | Élan clinic\nNorth clinic"),
                                       QStringLiteral("Groups | Night shift, g9"),
                                       QStringLiteral("Phone | +27 21 555, 555 2"),
                                       QStringLiteral("Language | fra"),
                                       QStringLiteral("User id | ben"),
                                       QStringLiteral("shoe | 43"),
                                   }));
        const int last = model.rowCount() - 1;
        QCOMPARE(model.index(0, 0).data(UserDetailsModel::IsFieldRole), QVariant(true));
        QCOMPARE(model.index(last, 0).data(UserDetailsModel::IsFieldRole), QVariant(false));
        QCOMPARE(model.index(last, 0).data(UserDetailsModel::SearchRole).toString(),
                 QStringLiteral("shoe\n43"));
    }

    void detailsOfAWebUser()
    {
        UserDetailsModel model;
        ModelAnnouncements announcements(model);
        model.setUser(someUsers().last(), {});
        QVERIFY(shownRows(model).contains(QStringLiteral("Administrator | yes")));
        model.clear();
        QCOMPARE(model.rowCount(), 0);
        model.clear();
        QCOMPARE(announcements.take(), (QStringList{QStringLiteral("reset"), QStringLiteral("reset")}));
    }

    void aHugeValueIsCutForTheView()
    {
        User user = someUsers().first();
        user.userData = {{QStringLiteral("note"), QString(300 * 1024, u'x')}};
        UserDetailsModel model;
        model.setUser(user, {});
        const QModelIndex value = model.index(model.rowCount() - 1, UserDetailsModel::Value);
        QVERIFY(value.data().toString().size() < 3000);
        QCOMPARE(value.data(Qt::EditRole).toString().size(), qsizetype(300 * 1024));
    }
};

QTEST_GUILESS_MAIN(UserModelsTest)
#include "tst_usermodels.moc"
