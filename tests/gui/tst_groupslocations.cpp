// SPDX-License-Identifier: GPL-3.0-or-later
#include "guihelpers.h"
#include "sessionhelpers.h"

#include "models/casetablemodel.h"
#include "models/peopletree.h"
#include "widgets/mainwindow.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace ccb;
using namespace ccb::tests;
using namespace Qt::StringLiterals;

// The tab of groups and locations in the window, against a server on a real socket.
class TestGroupsLocations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void showsBothTreesWithTheirCounts();
    void searchesBoth();
    void leadsFromAGroupToItsUsersAndCases();
    void leadsFromALocationToThoseBelow();
    void leadsFromAMemberToTheUser();
    void saysWhatIsMissing();
    void findsOneOfTenThousandLocations();

private:
    QTemporaryDir m_settings;
    std::unique_ptr<DemoServer> m_server;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;

    QTreeView *tree(const QString &name) const { return find<QTreeView>(m_window.get(), name); }
    bool open();
    bool press(const QString &button) const;
    QString tab() const;
    QString rowOf(const QTreeView *view, const QModelIndex &index) const;
};

void TestGroupsLocations::init()
{
    useSettingsOf(m_settings.path());
    m_server = std::make_unique<DemoServer>();
    QVERIFY(m_server->start());
    m_session = Session::withoutKeychain();
    m_window = std::make_unique<MainWindow>(m_session.get());
    m_window->resize(1300, 700);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestGroupsLocations::cleanup()
{
    m_window.reset();
    m_session.reset();
    m_server.reset();
}

bool TestGroupsLocations::open()
{
    if (!signInAndLoad(*m_session, *m_server))
        return false;
    QTest::keyClick(m_window.get(), Qt::Key_3, Qt::ControlModifier);
    return QTest::qWaitFor([this] { return tree(u"Groups"_s) && tree(u"Locations"_s); });
}

bool TestGroupsLocations::press(const QString &name) const
{
    auto *button = find<QAbstractButton>(m_window.get(), name);
    if (button)
        ccb::tests::press(button);
    return button != nullptr;
}

QString TestGroupsLocations::tab() const
{
    const auto *tabs = m_window->findChild<QTabWidget *>(u"tabs"_s);
    return tabs->tabText(tabs->currentIndex());
}

// The cells of a row: "Night shift | reports | 5 | 22".
QString TestGroupsLocations::rowOf(const QTreeView *view, const QModelIndex &index) const
{
    QStringList cells;
    for (int column = 0; column < view->model()->columnCount(); ++column)
        cells << index.siblingAtColumn(column).data().toString();
    return cells.join(u" | "_s);
}

void TestGroupsLocations::showsBothTreesWithTheirCounts()
{
    QVERIFY(open());
    const QTreeView *groups = tree(u"Groups"_s);
    QCOMPARE(groups->model()->rowCount(), m_session->groups().size());
    const QModelIndex group = groups->model()->index(0, 0);
    const QString id = group.data(PeopleTree::IdRole).toString();
    const int cases = m_session->store().ownerCounts().value(id);
    QVERIFY(cases > 0);
    QTRY_VERIFY2(rowOf(groups, group).endsWith(u" | "_s + QString::number(cases)),
                 qPrintable(rowOf(groups, group)));
    QVERIFY(groups->model()->rowCount(group) >= 5);

    QStringList names;
    for (int row = 0; row < groups->model()->rowCount(); ++row)
        names << groups->model()->index(row, 0).data().toString();
    const qsizetype accented = names.indexOf(u"Équipe nutrition"_s);
    QVERIFY(accented >= 0 && accented < names.indexOf(u"Supervisors"_s));

    const QTreeView *locations = tree(u"Locations"_s);
    const LocationTree &all = m_session->owners().locations();
    QCOMPARE(locations->model()->rowCount(), all.childrenOf(LocationTree::none).size());
    int villageCases = 0;
    const QHash<QString, int> counts = m_session->store().ownerCounts();
    const QModelIndex region = locations->model()->index(0, 0);
    for (const QString &below : all.withAllBelow(region.data(PeopleTree::IdRole).toString()))
        villageCases += counts.value(below);
    QVERIFY(villageCases > 0);
    QTRY_VERIFY(rowOf(locations, region).endsWith(u" | "_s + QString::number(villageCases)));
}

void TestGroupsLocations::searchesBoth()
{
    QVERIFY(open());
    auto *search = find<QLineEdit>(m_window.get(), u"Search groups and locations"_s);
    QVERIFY(search->hasFocus()); // Ctrl+3 leads there
    QTest::keyClicks(search, u"fr_v04"_s);
    QTRY_VERIFY(!tree(u"Groups"_s)); // says that nothing matches
    const QTreeView *locations = tree(u"Locations"_s);
    QVERIFY(locations);
    QModelIndex found = locations->model()->index(0, 0);
    while (locations->model()->rowCount(found) > 0) {
        QCOMPARE(locations->model()->rowCount(found), 1); // the way down to the one
        QVERIFY(locations->isExpanded(found));
        found = locations->model()->index(0, 0, found);
    }
    QVERIFY(rowOf(locations, found).contains(u"fr_v04"_s));
    QTest::keyClick(search, Qt::Key_Escape);
    QTRY_VERIFY(tree(u"Groups"_s));
}

void TestGroupsLocations::leadsFromAGroupToItsUsersAndCases()
{
    QVERIFY(open());
    QTreeView *groups = tree(u"Groups"_s);
    const QModelIndex group = groups->model()->index(1, 0);
    const QString id = group.data(PeopleTree::IdRole).toString();
    const int members = groups->model()->rowCount(group);
    groups->setCurrentIndex(group);
    QVERIFY(press(u"Users of the current row of Groups"_s));
    QCOMPARE(tab(), u"Users"_s);
    QCOMPARE(find<QTableView>(m_window.get(), u"Users"_s)->model()->rowCount(), members);

    QTest::keyClick(m_window.get(), Qt::Key_3, Qt::ControlModifier);
    QVERIFY(press(u"Cases of the current row of Groups"_s));
    QCOMPARE(tab(), u"Cases"_s);
    QTRY_COMPARE(m_session->caseTable()->rowCount(), m_session->store().ownerCounts().value(id));
}

void TestGroupsLocations::leadsFromALocationToThoseBelow()
{
    QVERIFY(open());
    QTreeView *locations = tree(u"Locations"_s);
    const QModelIndex region = locations->model()->index(0, 0);
    const QStringList ids =
        m_session->owners().locations().withAllBelow(region.data(PeopleTree::IdRole).toString());
    int cases = 0;
    const QHash<QString, int> counts = m_session->store().ownerCounts();
    for (const QString &id : ids)
        cases += counts.value(id);
    locations->setCurrentIndex(region);
    QVERIFY(press(u"Users of the current row of Locations"_s));
    QCOMPARE(tab(), u"Users"_s);
    const auto *users = find<QTableView>(m_window.get(), u"Users"_s);
    QVERIFY(users && users->model()->rowCount() > 5);

    QTest::keyClick(m_window.get(), Qt::Key_3, Qt::ControlModifier);
    locations->setFocus();
    QTest::keyClick(locations, Qt::Key_Return);
    QCOMPARE(tab(), u"Cases"_s);
    QTRY_COMPARE(m_session->caseTable()->rowCount(), cases);
}

void TestGroupsLocations::leadsFromAMemberToTheUser()
{
    QVERIFY(open());
    QTreeView *groups = tree(u"Groups"_s);
    const QModelIndex member = groups->model()->index(2, 0, groups->model()->index(0, 0));
    groups->setCurrentIndex(member);
    QVERIFY(press(u"Users of the current row of Groups"_s));
    QCOMPARE(tab(), u"Users"_s);
    const QString id = member.data(PeopleTree::IdRole).toString();
    const auto *details = find<QTableView>(m_window.get(), u"User details"_s);
    QVERIFY(details && columnTexts(details, u"Value"_s).contains(id));
}

void TestGroupsLocations::saysWhatIsMissing()
{
    m_server->answerOnce(u"/group/"_s, {.status = 403});
    QVERIFY(signInAndLoad(*m_session, *m_server));
    QTest::keyClick(m_window.get(), Qt::Key_3, Qt::ControlModifier);
    QTRY_VERIFY(tree(u"Locations"_s));
    QVERIFY(!tree(u"Groups"_s));
    QVERIFY(find<QLabel>(m_window.get(), u"This domain has no groups that you may see."_s));
}

void TestGroupsLocations::findsOneOfTenThousandLocations()
{
    QByteArray many;
    for (int i = 0; i < 10'000; ++i) {
        const QByteArray id = QByteArray::number(i);
        many += (i > 0 ? ", " : "") + QByteArray(R"({"location_id": "l)") + id + R"(", "name": "Village )" +
                id + R"(", "site_code": "v)" + id +
                R"(", "location_type_name": "village", "parent_location_id": )" +
                (i == 0 ? QByteArray("null") : "\"l" + QByteArray::number(i / 8) + '"') + '}';
    }
    m_server->answerOnce(u"/location/v2/"_s,
                         {.body = R"({"meta": {"limit": 1000, "next": null, "offset": 0, "previous": null,
                                              "total_count": 10000}, "objects": [)" +
                                  many + "]}"});
    QVERIFY(open());
    QTreeView *locations = tree(u"Locations"_s);
    QCOMPARE(m_session->owners().locations().locations().size(), 10'000);
    auto *search = find<QLineEdit>(m_window.get(), u"Search groups and locations"_s);
    QElapsedTimer time;
    time.start();
    enterText(search, u"v9876"_s);
    QTRY_COMPARE(locations->model()->rowCount(locations->model()->index(0, 0)), 1);
    QModelIndex found = locations->model()->index(0, 0);
    while (locations->model()->rowCount(found) > 0) {
        QCOMPARE(locations->model()->rowCount(found), 1);
        found = locations->model()->index(0, 0, found);
    }
    QCOMPARE(found.data(PeopleTree::IdRole).toString(), u"l9876"_s);
    qInfo("Searched after each of five letters: %lld ms", time.elapsed());
}

QTEST_MAIN(TestGroupsLocations)
#include "tst_groupslocations.moc"
