// SPDX-License-Identifier: GPL-3.0-or-later
#include "guihelpers.h"
#include "sessionhelpers.h"

#include "models/caserelationsmodel.h"
#include "models/casetablemodel.h"
#include "widgets/casedetailpane.h"
#include "widgets/mainwindow.h"
#include "widgets/messagestrip.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QHash>
#include <QLabel>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace ccb;
using namespace ccb::tests;
using namespace Qt::StringLiterals;

namespace
{

constexpr int patience = 20'000; // milliseconds

} // namespace

// A case among its relatives, against a server on a real socket.
class TestRelationsView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void showsThePathAndTheChildren();
    void tellsExtensionsFromChildren();
    void marksClosedAndMissingRelatives();
    void survivesACircle();
    void opensRelativesFromTheTree();
    void asksForParentsThatAreNotLoaded();
    void asksForThemOnlyWhenSeen();
    void asksTheServerForAllChildren();
    void asksAnOlderServerForAllChildren();
    void showsAllChildrenInTheTable();
    void offersLinksInTheTablesMenu();
    void followsTheLoad();
    void keepsAHubUsable();

private:
    std::unique_ptr<DemoServer> m_server;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<CaseDetailPane> m_pane;
    QTemporaryDir m_settings;

    QTreeView *tree() const { return find<QTreeView>(m_pane.get(), u"Relations"_s); }
    QTableView *indices() const { return find<QTableView>(m_pane.get(), u"Indices"_s); }
    QString childrenText() const { return find<QLabel>(m_pane.get(), u"Children"_s)->text(); }
    QAbstractButton *button(const QString &name) const { return find<QAbstractButton>(m_pane.get(), name); }
    bool load(const QString &domain, const CaseFilter &filter = {});
    void showPane(const QString &caseId);
    QStringList drawn(const QModelIndex &parent = {}, int depth = 0) const;
    QString idOfType(const QString &type, CaseRow skip = 0) const;
};

void TestRelationsView::initTestCase()
{
    useSettingsOf(m_settings.path());
    m_server = std::make_unique<DemoServer>();
    QVERIFY(m_server->start());
}

void TestRelationsView::init()
{
    m_session = Session::withoutKeychain();
}

void TestRelationsView::cleanup()
{
    m_pane.reset();
    m_session.reset();
}

bool TestRelationsView::load(const QString &domain, const CaseFilter &filter)
{
    SessionScope scope;
    scope.request.filter = filter;
    m_session->setScope(scope);
    Connection connection = demoOn(*m_server);
    connection.domain = domain;
    m_session->signIn(connection, DemoServer::apiKey(), false);
    return waitUntilLoaded(*m_session) && m_session->isComplete();
}

void TestRelationsView::showPane(const QString &caseId)
{
    m_pane = std::make_unique<CaseDetailPane>(m_session.get());
    m_pane->resize(420, 720);
    m_pane->show();
    QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
    m_pane->showCase(caseId);
    auto *tabs = find<QTabWidget>(m_pane.get(), u"Parts of the case"_s);
    QVERIFY(tabs);
    for (int tab = 0; tab < tabs->count(); ++tab) {
        if (tabs->tabText(tab).startsWith(u"Relations"))
            tabs->setCurrentIndex(tab);
    }
    QTRY_VERIFY(tree());
    QTRY_VERIFY_WITH_TIMEOUT(!childrenText().contains(u"Looking"), patience);
}

// What can be seen: a line for each row of the tree that is open, two blanks for each step in.
QStringList TestRelationsView::drawn(const QModelIndex &parent, int depth) const
{
    QStringList lines;
    const QAbstractItemModel *model = tree()->model();
    for (int row = 0; row < model->rowCount(parent); ++row) {
        QStringList cells;
        for (int column = 0; column < model->columnCount(parent); ++column)
            cells << model->index(row, column, parent).data().toString();
        lines << QString(depth * 2, u' ') + cells.join(u" | "_s);
        const QModelIndex index = model->index(row, 0, parent);
        if (tree()->isExpanded(index))
            lines += drawn(index, depth + 1);
    }
    return lines;
}

QString TestRelationsView::idOfType(const QString &type, CaseRow skip) const
{
    const CaseSnapshot &snapshot = m_session->store().snapshot();
    for (CaseRow row = skip; row < snapshot.rowCount(); ++row) {
        if (snapshot.text(row, ColumnKey::ofField(CaseField::CaseType)) == type)
            return snapshot.text(row, ColumnKey::ofField(CaseField::CaseId));
    }
    return {};
}

void TestRelationsView::showsThePathAndTheChildren()
{
    QVERIFY(load(u"demo"_s));
    showPane(idOfType(u"child"_s)); // of the mother of the first household
    const CaseSnapshot &snapshot = m_session->store().snapshot();
    const auto line = [&](int depth, CaseRow row, const QString &relation) {
        const auto text = [&](CaseField field) { return snapshot.text(row, ColumnKey::ofField(field)); };
        return QString(depth * 2, u' ') +
               QStringList{text(CaseField::CaseName), text(CaseField::CaseType), relation,
                           text(CaseField::Closed) == u"true" ? u"Closed"_s : u"Open"_s}
                   .join(u" | "_s);
    };
    const QString closed = line(0, 4, {}).endsWith(u"Closed") ? u"1 closed"_s : QString();
    QTRY_COMPARE(drawn(), (QStringList{line(0, 0, {}), line(1, 1, u"child"_s), line(2, 2, u"child"_s),
                                       u"      visit (1) |  | child | "_s + closed, line(4, 4, u"child"_s)}));
    QCOMPARE(childrenText(), u"Children: 1"_s);
    QCOMPARE(indices()->model()->rowCount(), 1);
    QCOMPARE(columnTexts(indices(), u"Status"_s).size(), 1);
    auto *tabs = find<QTabWidget>(m_pane.get(), u"Parts of the case"_s);
    QCOMPARE(tabs->tabText(tabs->currentIndex()), u"Relations (2)"_s);
    QVERIFY(!button(u"Ask the server for all children"_s)); // all are loaded
}

void TestRelationsView::tellsExtensionsFromChildren()
{
    QVERIFY(load(u"demo"_s));
    showPane(idOfType(u"referral"_s));
    QTRY_VERIFY(drawn().size() >= 3);
    QVERIFY(drawn().at(2).contains(u"| referral | extension |"));
    QVERIFY(drawn().at(1).contains(u"| mother | child |"));

    const CaseStore &store = m_session->store();
    const QString host = indicesOfCase(store.snapshot(), store.find(m_pane->caseId())).first().caseId;
    showPane(host);
    QTRY_VERIFY(drawn().join(u'\n').contains(u"referral (1) |  | extension |"));
    QVERIFY(drawn().join(u'\n').contains(u"visit (1) |  | child |"));
}

void TestRelationsView::marksClosedAndMissingRelatives()
{
    QVERIFY(load(u"odd"_s));
    showPane(u"odd-grandchild"_s);
    QTRY_COMPARE(drawn(),
                 (QStringList{u"Closed as text | odd |  | Closed"_s,
                              u"  Child of a closed case | odd | child | Open"_s,
                              u"    Extension of a child of a closed case | odd | extension | Open"_s}));
    showPane(u"odd-indices"_s);
    QTRY_VERIFY_WITH_TIMEOUT(columnTexts(indices(), u"Status"_s).contains(u"Missing"_s), patience);
    QCOMPARE(drawn().first(), u"no-such-case | odd |  | Missing"_s);
    QCOMPARE(columnTexts(indices(), u"Status"_s).filter(u"Open"_s).size(), 3);
}

void TestRelationsView::survivesACircle()
{
    QVERIFY(load(u"odd"_s));
    showPane(u"odd-cycle-a"_s);
    QTRY_COMPARE(
        drawn(),
        (QStringList{u"Cycle A | odd |  | Circle"_s, u"  Cycle C | odd | child | Open"_s,
                     u"    Cycle B | odd | child | Open"_s, u"      Cycle A | odd | child | Open"_s,
                     u"        odd (1) |  | child | "_s, u"          Cycle C | odd | child | Open"_s}));
    showPane(u"odd-indices"_s); // its own extension
    QTRY_VERIFY(drawn().join(u'\n').contains(u"Indices | odd | extension (myself) | Open"));
}

void TestRelationsView::opensRelativesFromTheTree()
{
    QVERIFY(load(u"odd"_s));
    showPane(u"odd-grandchild"_s);
    QTRY_COMPARE(drawn().size(), 3);
    tree()->setCurrentIndex(tree()->model()->index(0, 0));
    tree()->setFocus();
    QTest::keyClick(tree(), Qt::Key_Return);
    QCOMPARE(m_pane->caseId(), u"odd-closed-true"_s);
    QTRY_VERIFY(drawn().join(u'\n').contains(u"odd (1) |  | child"));
    QTest::keyClick(m_pane.get(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(m_pane->caseId(), u"odd-grandchild"_s);
}

void TestRelationsView::asksForParentsThatAreNotLoaded()
{
    CaseFilter visits;
    visits.caseType = u"visit"_s;
    QVERIFY(load(u"demo"_s, visits));
    // The visit of a child, of a mother, of a household.
    const QString visit = idOfType(u"visit"_s, 1);
    const qsizetype before = m_server->requests().size();
    showPane(visit);
    QTRY_COMPARE_WITH_TIMEOUT(drawn().size(), 4, patience);
    QVERIFY(drawn().at(0).contains(u"| household |"));
    QVERIFY(drawn().at(1).contains(u"| mother | child |"));
    QVERIFY(drawn().at(2).contains(u"| child | child |"));
    QVERIFY(!drawn().join(u'\n').contains(u"Not loaded"));
    QCOMPARE(m_server->requests().size() - before, 3); // one for each step that was not known before
    QCOMPARE(childrenText(), u"No child is loaded."_s);
}

void TestRelationsView::asksForThemOnlyWhenSeen()
{
    CaseFilter visits;
    visits.caseType = u"visit"_s;
    QVERIFY(load(u"demo"_s, visits));
    m_pane = std::make_unique<CaseDetailPane>(m_session.get());
    m_pane->resize(420, 720);
    m_pane->show();
    const qsizetype before = m_server->requests().size();
    m_pane->showCase(idOfType(u"visit"_s));
    QTest::qWait(500); // longer than any pause before a question
    QCOMPARE(m_server->requests().size(), before);
}

void TestRelationsView::asksTheServerForAllChildren()
{
    CaseFilter mothers;
    mothers.caseType = u"mother"_s;
    QVERIFY(load(u"demo"_s, mothers));
    showPane(idOfType(u"mother"_s, 1));
    QCOMPARE(childrenText(), u"No child is loaded."_s);
    press(button(u"Ask the server for all children"_s));
    QTRY_VERIFY_WITH_TIMEOUT(
        !button(u"Ask the server for all children"_s) && childrenText().startsWith(u"Children: "), patience);
    const QString lines = drawn().join(u'\n');
    QVERIFY2(lines.contains(u"child (1) |  | child"), qPrintable(lines));
    QVERIFY2(lines.contains(u"visit (1) |  | child"), qPrintable(lines));
    QVERIFY2(lines.contains(u"referral (1) |  | extension"), qPrintable(lines));
    // A child that is not loaded can be opened.
    const QModelIndex group =
        tree()->model()->index(0, 0, tree()->model()->index(0, 0, tree()->model()->index(0, 0)));
    QVERIFY(group.isValid());
    const QModelIndex child = tree()->model()->index(0, 0, group);
    QVERIFY(child.isValid());
    tree()->setCurrentIndex(child);
    const QString id = child.data(CaseRelationsModel::CaseIdRole).toString();
    tree()->setFocus();
    QTest::keyClick(tree(), Qt::Key_Return);
    QCOMPARE(m_pane->caseId(), id);
    QTRY_VERIFY_WITH_TIMEOUT(tree(), patience);
}

void TestRelationsView::asksAnOlderServerForAllChildren()
{
    DemoServer old({.hasCaseV2 = false});
    QVERIFY(old.start());
    SessionScope scope;
    scope.request.filter.caseType = u"mother"_s;
    m_session->setScope(scope);
    m_session->signIn(demoOn(old), DemoServer::apiKey(), false);
    QVERIFY(waitUntilLoaded(*m_session));
    showPane(idOfType(u"mother"_s));
    old.answerOnce(u"child_cases__full"_s, {.status = 404}, 2);
    press(button(u"Ask the server for all children"_s));
    const auto *strip = m_pane->findChild<CaseRelationsView *>()->findChild<MessageStrip *>();
    QTRY_VERIFY_WITH_TIMEOUT(strip->text().contains(u"cannot list the children"), patience);
    press(button(u"Ask the server for all children"_s));
    QTRY_COMPARE_WITH_TIMEOUT(childrenText(), u"Children: 2"_s, patience);
    m_pane.reset();
    m_session.reset();
}

void TestRelationsView::showsAllChildrenInTheTable()
{
    QVERIFY(load(u"demo"_s));
    MainWindow window(m_session.get());
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    CaseQuery query;
    query.filter.search = u"nothing has this"_s; // is taken away
    QVERIFY(showRows(*m_session, query));
    auto *pane = window.findChild<CaseDetailPane *>();
    const QString mother = idOfType(u"mother"_s, 5);
    Q_EMIT pane->childrenRequested({mother, u"parent"_s, {}});
    QTRY_VERIFY(!m_session->isQueryRunning() && m_session->caseTable()->rowCount() > 0);
    for (int row = 0; row < m_session->caseTable()->rowCount(); ++row)
        QCOMPARE(m_session->caseTable()->text(row, ColumnKey::ofIndex(u"parent"_s)), mother);
    const int all = m_session->caseTable()->rowCount();

    // The button asks for the same, and where there are two ways to point at a case it offers both.
    showPane(mother);
    QSignalSpy asked(m_pane.get(), &CaseDetailPane::childrenRequested);
    QTRY_VERIFY(button(u"Show all children in the table"_s));
    press(button(u"Show all children in the table"_s));
    QCOMPARE(asked.count(), 1);
    const auto wanted = asked.first().first().value<WantedChildren>();
    QCOMPARE(wanted.caseId, mother);
    QCOMPARE(wanted.identifier, u"parent"_s);
    QVERIFY(wanted.caseType.isEmpty());
    QVERIFY(all > 0);
    const auto *menu = button(u"Show all children in the table"_s)->findChild<QMenu *>();
    QVERIFY(menu);
    QCOMPARE(menu->actions().size(), 2);
    menu->actions().at(1)->trigger();
    QCOMPARE(asked.last().first().value<WantedChildren>().identifier, u"host"_s);
}

void TestRelationsView::offersLinksInTheTablesMenu()
{
    QVERIFY(load(u"demo"_s));
    MainWindow window(m_session.get());
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    auto *table = find<QTableView>(&window, u"Cases"_s);
    QTRY_VERIFY((table = find<QTableView>(&window, u"Cases"_s)));
    table->setCurrentIndex(table->model()->index(3, 0));
    Q_EMIT table->customContextMenuRequested({-1, -1}); // as the keyboard asks
    QMenu *menu = nullptr;
    QTRY_VERIFY((menu = qobject_cast<QMenu *>(QApplication::activePopupWidget())));
    const QString id = m_session->caseTable()->text(3, ColumnKey::ofField(CaseField::CaseId));
    QHash<QString, QAction *> actions;
    QStringList marks;
    for (QAction *action : menu->actions()) {
        actions.insert(action->text().remove(u'&'), action);
        const qsizetype mark = action->text().indexOf(u'&');
        if (mark >= 0)
            marks << action->text().mid(mark + 1, 1).toLower();
    }
    QCOMPARE(marks.removeDuplicates(), 0);
    QVERIFY(actions.contains(u"Open in CommCareHQ"_s));
    QVERIFY(actions.contains(u"Copy id"_s) && actions.contains(u"Copy link"_s));
    actions[u"Copy id"_s]->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), id);
    actions[u"Copy link"_s]->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(),
             u"%1/a/demo/reports/case_data/%2/"_s.arg(m_server->url().toString(), id));
    menu->close();
}

void TestRelationsView::followsTheLoad()
{
    QVERIFY(load(u"odd"_s));
    showPane(u"odd-values"_s);
    QTRY_COMPARE(childrenText(), u"Children: 1"_s);
    // A reload brings a child more.
    m_server->answerOnce(u"/a/odd/api/case/v2/?limit"_s, {.body = R"({"matching_records": 3, "cases": [
        {"case_id": "odd-values", "case_type": "odd", "case_name": "Values", "closed": false, "properties": {}},
        {"case_id": "new-1", "case_type": "odd", "closed": true, "properties": {},
         "indices": {"parent": {"case_id": "odd-values", "case_type": "odd", "relationship": "child"}}},
        {"case_id": "new-2", "case_type": "odd", "closed": false, "properties": {},
         "indices": {"parent": {"case_id": "odd-values", "case_type": "odd", "relationship": "child"}}}]})"});
    m_session->refresh();
    QTRY_COMPARE_WITH_TIMEOUT(childrenText(), u"Children: 2"_s, patience);
    QVERIFY(drawn().join(u'\n').contains(u"odd (2) |  | child | 1 closed"));
}

void TestRelationsView::keepsAHubUsable()
{
    DemoServer server({.generatedCases = 12'000, .hubChildren = 10'000});
    QVERIFY(server.start());
    QVERIFY(signInAndLoad(*m_session, server));
    showPane(m_session->store().snapshot().text(0, ColumnKey::ofField(CaseField::CaseId)));
    QTRY_VERIFY(childrenText().remove(u',') == u"Children: 10000"_s);
    // The types with their counts, all closed at first.
    QVERIFY(drawn().size() < 8);
    QVERIFY(drawn().join(u'\n').contains(u"visit ("));
    const QModelIndex group = tree()->model()->index(0, 0, tree()->model()->index(0, 0));
    QVERIFY(group.isValid());
    tree()->expand(group);
    QCOMPARE(tree()->model()->rowCount(group), CaseRelationsModel::pageSize);
    tree()->verticalScrollBar()->setValue(tree()->verticalScrollBar()->maximum());
    tree()->scrollTo(tree()->model()->index(CaseRelationsModel::pageSize - 1, 0, group));
    QTRY_COMPARE(tree()->model()->rowCount(group), 2 * CaseRelationsModel::pageSize);
    m_pane.reset();
    m_session.reset();
}

QTEST_MAIN(TestRelationsView)
#include "tst_relationsview.moc"
