// SPDX-License-Identifier: GPL-3.0-or-later
#include "guihelpers.h"
#include "sessionhelpers.h"

#include "models/usertablemodel.h"
#include "widgets/userspane.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace ccb;
using namespace ccb::tests;
using namespace Qt::StringLiterals;

// The pane of users against a server on a real socket.
class TestUsersPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void asksToSignInFirst();
    void filtersByKindAndSearch();
    void filtersByActivityRoleGroupAndLocation();
    void countsTheCasesByType();
    void showsAllOfAUserAndAsksForTheCases();
    void saysWhatWasRefusedAndShowsTheRest();
    void arrangesColumnsByKey();

private:
    std::unique_ptr<DemoServer> m_server;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<UsersPane> m_pane;

    QTableView *table() const { return find<QTableView>(m_pane.get(), u"Users"_s); }
    int shown() const { return table() ? table()->model()->rowCount() : 0; }
    int count(User::Kind kind) const;
    bool load();
};

void TestUsersPane::init()
{
    m_server = std::make_unique<DemoServer>();
    QVERIFY(m_server->start());
    m_session = Session::withoutKeychain();
    m_session->setScope({.cases = false, .people = true, .request = {}});
    m_pane = std::make_unique<UsersPane>(m_session.get());
    m_pane->resize(1000, 500);
    m_pane->show();
    QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
}

void TestUsersPane::cleanup()
{
    m_pane.reset();
    m_session.reset();
    m_server.reset();
}

int TestUsersPane::count(User::Kind kind) const
{
    const QList<User> &users = m_session->userTable()->users();
    return int(
        std::count_if(users.begin(), users.end(), [kind](const User &user) { return user.kind == kind; }));
}

bool TestUsersPane::load()
{
    m_session->signIn(demoOn(*m_server), DemoServer::apiKey(), false);
    return QTest::qWaitFor([this] { return m_session->isSignedIn() && !m_session->isLoadingPeople(); },
                           20'000);
}

void TestUsersPane::asksToSignInFirst()
{
    QVERIFY(!table());
    QVERIFY(find<QLabel>(m_pane.get(), u"Nobody is signed in"_s));
}

void TestUsersPane::filtersByKindAndSearch()
{
    QVERIFY(load());
    QCOMPARE(shown(), count(User::Kind::MobileWorker) + count(User::Kind::WebUser));
    auto *kind = find<QComboBox>(m_pane.get(), u"Kind of user"_s);
    QVERIFY(choose(kind, u"Web users"_s));
    QCOMPARE(shown(), count(User::Kind::WebUser));
    QVERIFY(choose(kind, u"Everyone"_s));

    m_pane->focusSearch();
    auto *search = find<QLineEdit>(m_pane.get(), u"Search users"_s);
    QVERIFY(search->hasFocus());
    QTest::keyClicks(search, u"chw-fr-01"_s);
    QTRY_COMPARE(shown(), 1);
    enterText(search, u"no such user"_s);
    QTRY_VERIFY(!table());
    press(find<QAbstractButton>(m_pane.get(), u"Show all users"_s));
    QCOMPARE(shown(), m_session->userTable()->rowCount());
    QVERIFY(search->text().isEmpty());
}

void TestUsersPane::filtersByActivityRoleGroupAndLocation()
{
    QVERIFY(load());
    auto *activity = find<QComboBox>(m_pane.get(), u"Activity"_s);
    QVERIFY(choose(activity, u"Deactivated"_s));
    QCOMPARE(shown(), 3);
    for (const QString &kind : columnTexts(table(), u"Kind"_s))
        QCOMPARE(kind, u"Deactivated worker"_s);
    QVERIFY(choose(activity, u"Active or not"_s));

    QVERIFY(choose(find<QComboBox>(m_pane.get(), u"Role"_s), u"Supervisor"_s));
    QVERIFY(shown() > 0 && shown() < 10);
    for (const QString &role : columnTexts(table(), u"Role"_s))
        QCOMPARE(role, u"Supervisor"_s);
    press(find<QAbstractButton>(m_pane.get(), u"Clear user filters"_s));
    QCOMPARE(shown(), m_session->userTable()->rowCount());

    const Group group = m_session->groups().first();
    auto *groups = find<QComboBox>(m_pane.get(), u"Group"_s);
    groups->setFocus();
    enterText(groups->lineEdit(), group.name);
    QTest::keyClick(groups->lineEdit(), Qt::Key_Return);
    QVERIFY(shown() >= group.users.size());
    for (const QString &names : columnTexts(table(), u"Groups"_s))
        QVERIFY2(names.contains(group.name), qPrintable(names));

    // A region has the users of its villages.
    const LocationTree &locations = m_session->owners().locations();
    const int region = locations.childrenOf(LocationTree::none).first();
    m_pane->showUsersOf(Owner::Kind::Location, locations.locations().at(region).id);
    QVERIFY(shown() > 5);
    QCOMPARE(current(groups), u"Any group"_s);
    m_pane->showUsersOf(Owner::Kind::Group, group.id);
    QCOMPARE(current(groups), group.name);
    QCOMPARE(current(find<QComboBox>(m_pane.get(), u"Location"_s)), u"Any location"_s);
}

void TestUsersPane::countsTheCasesByType()
{
    m_session->setScope({});
    QVERIFY(load());
    QVERIFY(waitUntilLoaded(*m_session));
    const QHash<QString, int> counts = m_session->store().ownerCounts();
    const QList<User> &users = m_session->users();
    const auto user = std::find_if(users.begin(), users.end(),
                                   [&counts](const User &u) { return counts.value(u.id) > 20; });
    QVERIFY(user != users.end());
    m_pane->showUser(user->id);
    const auto casesTable = [this] { return find<QTableView>(m_pane.get(), u"Cases of the user by type"_s); };
    const auto sum = [&casesTable] {
        int all = 0;
        for (const QString &count : casesTable() ? columnTexts(casesTable(), u"All"_s) : QStringList())
            all += count.toInt();
        return all;
    };
    QTRY_COMPARE(sum(), counts.value(user->id));
    const QStringList rows = columnTexts(table(), u"Username"_s);
    QTRY_COMPARE(columnTexts(table(), u"Cases"_s).value(rows.indexOf(user->shortName())),
                 QString::number(counts.value(user->id)));

    // Each type leads to its cases.
    QSignalSpy asked(m_pane.get(), &UsersPane::casesOfUserRequested);
    casesTable()->setFocus();
    casesTable()->setCurrentIndex(casesTable()->model()->index(1, 0));
    QTest::keyClick(casesTable(), Qt::Key_Return);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first().first().toString(), user->id);
    QCOMPARE(asked.first().last().toString(), columnTexts(casesTable(), u"Case type"_s).at(1));
}

void TestUsersPane::showsAllOfAUserAndAsksForTheCases()
{
    QVERIFY(load());
    const QList<User> &users = m_session->userTable()->users();
    const auto user =
        std::find_if(users.begin(), users.end(), [](const User &u) { return !u.userData.isEmpty(); });
    QVERIFY(user != users.end());
    // A filter that hides the user gives way.
    QVERIFY(choose(find<QComboBox>(m_pane.get(), u"Kind of user"_s), u"Web users"_s));
    m_pane->showUser(user->id);
    auto *details = find<QTableView>(m_pane.get(), u"User details"_s);
    QVERIFY(details);
    const QStringList names = columnTexts(details, u"Name"_s);
    const QStringList values = columnTexts(details, u"Value"_s);
    QVERIFY(values.contains(user->id));
    QVERIFY(values.contains(user->username));
    for (const auto &[key, value] : user->userData)
        QCOMPARE(values.value(names.indexOf(key)), value);

    QSignalSpy asked(m_pane.get(), &UsersPane::casesOfUserRequested);
    press(find<QAbstractButton>(m_pane.get(), u"Show this user's cases"_s));
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first().first().toString(), user->id);
}

void TestUsersPane::saysWhatWasRefusedAndShowsTheRest()
{
    m_server->answerOnce(u"/user/"_s, {.status = 403});
    QVERIFY(load());
    QCOMPARE(count(User::Kind::MobileWorker), 0);
    QCOMPARE(shown(), count(User::Kind::WebUser));
    QVERIFY(shown() > 0);
    const auto *message = find<QLabel>(m_pane.get(), u"Message"_s);
    QVERIFY(message);
    QVERIFY(!message->text().isEmpty());
}

void TestUsersPane::arrangesColumnsByKey()
{
    QVERIFY(load());
    QHeaderView *header = table()->horizontalHeader();
    table()->setCurrentIndex(table()->model()->index(0, 1));
    QTest::keyClick(table(), Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(header->visualIndex(1), 2);
    QTest::keyClick(table(), Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(header->visualIndex(1), 1);
    const int width = header->sectionSize(1);
    QTest::keyClick(table(), Qt::Key_Plus, Qt::ControlModifier);
    QVERIFY(header->sectionSize(1) > width);
    QTest::keyClick(table(), Qt::Key_Minus, Qt::ControlModifier);
    QCOMPARE(header->sectionSize(1), width);
}

QTEST_MAIN(TestUsersPane)
#include "tst_userspane.moc"
