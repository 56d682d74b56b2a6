// SPDX-License-Identifier: GPL-3.0-or-later
#include "guihelpers.h"
#include "sessionhelpers.h"

#include "core/conditiongrammar.h"
#include "credentials/memorysecretstore.h"
#include "models/casetablemodel.h"
#include "widgets/casespane.h"
#include "widgets/mainwindow.h"
#include "widgets/viewsdialog.h"
#include "widgets/viewsettings.h"

#include <QHeaderView>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace ccb;
using namespace ccb::tests;
using namespace Qt::StringLiterals;

namespace
{
constexpr int patience = 20'000; // milliseconds
}

// Views: what is shown is kept under a name for the domain, comes back, and can be passed on.
class TestSavedViews : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void comesBackAfterARestart();
    void replacesOnlyWhenAsked();
    void keepsToItsDomain();
    void arrangesViews();
    void exportsAndImports();
    void tellsWhatCannotBeImported();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<DemoServer> m_server;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;

    void openWindow(const QString &domain = u"demo"_s);
    CasesPane *cases() const { return m_window->findChild<CasesPane *>(); }
    QMenu *viewsMenu() const { return find<QPushButton>(m_window.get(), u"Views"_s)->menu(); }
    QAction *entry(const QString &text) const;
    void saveAs(const QString &name);
    ViewsDialog *openViews();
    QList<SavedView> kept() const { return loadViews(QSettings(), domainKey(m_session->connection())); }
    CaseQuery someQuery() const;
};

void TestSavedViews::initTestCase()
{
    QVERIFY(m_folder.isValid());
    useSettingsOf(m_folder.filePath(u"settings"_s));
    m_server = std::make_unique<DemoServer>();
    QVERIFY(m_server->start());
}

void TestSavedViews::init()
{
    openWindow();
}

void TestSavedViews::cleanup()
{
    m_window.reset();
    m_session.reset();
    QSettings().clear();
}

void TestSavedViews::openWindow(const QString &domain)
{
    m_window.reset();
    m_session = std::make_unique<Session>(std::make_unique<MemorySecretStore>());
    m_session->setLimits(quickLimits());
    m_window = std::make_unique<MainWindow>(m_session.get());
    m_window->resize(1366, 740);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    Connection connection = demoOn(*m_server);
    connection.domain = domain;
    m_session->signIn(connection, DemoServer::apiKey(), false);
    QVERIFY(waitUntilLoaded(*m_session));
    QTRY_VERIFY(m_session->caseTable()->rowCount() > 0);
}

QAction *TestSavedViews::entry(const QString &text) const
{
    Q_EMIT viewsMenu()->aboutToShow();
    for (QAction *action : viewsMenu()->actions()) {
        if (action->text().remove(u'&') == text)
            return action;
    }
    return nullptr;
}

void TestSavedViews::saveAs(const QString &name)
{
    entry(u"Save what is shown…"_s)->trigger();
    QTRY_VERIFY(openDialog<QInputDialog>());
    auto *dialog = openDialog<QInputDialog>();
    dialog->setTextValue(name);
    dialog->accept();
    QTRY_VERIFY(!openDialog<QInputDialog>());
}

ViewsDialog *TestSavedViews::openViews()
{
    entry(u"Arrange, import and export…"_s)->trigger();
    return openDialog<ViewsDialog>();
}

CaseQuery TestSavedViews::someQuery() const
{
    CaseQuery query;
    query.filter.caseType = u"mother"_s;
    query.filter.status = CaseStatus::Open;
    query.filter.conditions = {
        *conditionFromText(ColumnKey::ofProperty(u"village"_s), u"not blank"_s).value()};
    query.sort = {ColumnKey::ofProperty(u"village"_s), Qt::DescendingOrder};
    return query;
}

void TestSavedViews::comesBackAfterARestart()
{
    m_session->setCaseQuery(someQuery());
    QTRY_VERIFY(!m_session->isQueryRunning());
    const int rows = m_session->caseTable()->rowCount();
    QVERIFY(rows > 0 && rows < 2512);
    // The second column goes away and the first one becomes wide.
    auto *table = find<QTableView>(m_window.get(), u"Cases"_s);
    SavedView arranged = cases()->currentView();
    arranged.columns.removeAt(1);
    arranged.columns[0].width = 333;
    cases()->showView(arranged);
    const SavedView before = cases()->currentView();
    QCOMPARE(table->columnWidth(columnOf(table, u"Name"_s)), 333);
    saveAs(u"Mothers & villages"_s);
    QVERIFY(entry(u"Mothers  villages"_s) || entry(u"Mothers & villages"_s));

    openWindow();
    QVERIFY(m_session->caseQuery() == CaseQuery());
    QAction *view = nullptr;
    Q_EMIT viewsMenu()->aboutToShow();
    view = viewsMenu()->actions().first();
    QCOMPARE(view->text(), u"Mothers && villages"_s);
    QVERIFY(!view->isChecked());
    view->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(m_session->caseTable()->rowCount(), rows, patience);
    QVERIFY(m_session->caseQuery() == someQuery());
    table = find<QTableView>(m_window.get(), u"Cases"_s);
    QCOMPARE(cases()->visibleColumns().size(), before.columns.size());
    for (qsizetype i = 0; i < before.columns.size(); ++i)
        QVERIFY(cases()->visibleColumns()[i] == before.columns[i].key);
    QCOMPARE(table->columnWidth(columnOf(table, u"Name"_s)), 333);
    Q_EMIT viewsMenu()->aboutToShow();
    QVERIFY(viewsMenu()->actions().first()->isChecked());
}

void TestSavedViews::replacesOnlyWhenAsked()
{
    saveAs(u"mine"_s);
    const SavedView first = kept().first();
    m_session->setCaseQuery(someQuery());
    saveAs(u"mine"_s);
    auto *question = openDialog<QMessageBox>();
    QVERIFY(question);
    question->button(QMessageBox::Cancel)->click();
    QVERIFY(kept() == QList<SavedView>{first});
    saveAs(u"mine"_s);
    question = openDialog<QMessageBox>();
    QVERIFY(question);
    press(find<QPushButton>(question, u"Replace"_s));
    QCOMPARE(kept().size(), 1);
    QVERIFY(kept().first().query == someQuery());
    saveAs(u"  "_s); // no name, no view
    QCOMPARE(kept().size(), 1);
}

void TestSavedViews::keepsToItsDomain()
{
    saveAs(u"of demo"_s);
    QVERIFY(entry(u"of demo"_s));
    openWindow(u"odd"_s);
    QVERIFY(!entry(u"of demo"_s));
    openWindow();
    QVERIFY(entry(u"of demo"_s));
}

void TestSavedViews::arrangesViews()
{
    m_session->setCaseQuery(someQuery());
    saveAs(u"one"_s);
    m_session->setCaseQuery({});
    saveAs(u"two"_s);
    ViewsDialog *dialog = openViews();
    QVERIFY(dialog);
    auto *list = find<QListWidget>(dialog, u"Views"_s);
    QVERIFY(list);
    QCOMPARE(list->count(), 2);
    press(find<QPushButton>(dialog, u"Duplicate"_s));
    QCOMPARE(kept().size(), 3);
    QCOMPARE(kept()[1].name, u"one (2)"_s);
    QVERIFY(kept()[1].query == kept()[0].query);

    list->item(1)->setText(u"two"_s); // taken
    QCOMPARE(kept()[1].name, u"two (2)"_s);
    QCOMPARE(list->item(1)->text(), u"two (2)"_s);
    list->item(1)->setText(u" "_s);
    QCOMPARE(list->item(1)->text(), u"two (2)"_s);
    list->item(1)->setText(u"uno"_s);
    QCOMPARE(kept()[1].name, u"uno"_s);

    list->clearSelection();
    list->item(2)->setSelected(true);
    press(find<QPushButton>(dialog, u"Delete…"_s));
    auto *question = openDialog<QMessageBox>();
    QVERIFY(question);
    press(find<QPushButton>(question, u"Delete"_s));
    QCOMPARE(kept().size(), 2);

    list->clearSelection();
    list->item(1)->setSelected(true);
    press(find<QPushButton>(dialog, u"Show"_s));
    QVERIFY(m_session->caseQuery() == someQuery());
    QTRY_VERIFY(!openDialog<ViewsDialog>());
}

void TestSavedViews::exportsAndImports()
{
    m_session->setCaseQuery(someQuery());
    saveAs(u"one"_s);
    m_session->setCaseQuery({});
    saveAs(u"two"_s);
    const QList<SavedView> before = kept();
    const QString path = m_folder.filePath(u"views.json"_s);
    ViewsDialog *dialog = openViews();
    auto *list = find<QListWidget>(dialog, u"Views"_s);
    list->clearSelection();
    dialog->exportTo(path);
    list->selectAll();
    dialog->importFrom(path); // all of them are here
    QVERIFY(kept() == before);
    dialog->close();

    saveViews(*std::make_unique<QSettings>(), domainKey(m_session->connection()), {before.first()});
    SavedView other = before.last();
    other.query = someQuery();
    QSettings settings;
    saveViews(settings, domainKey(m_session->connection()), {other});
    settings.sync();
    dialog = openViews();
    dialog->importFrom(path);
    QCOMPARE(kept().size(), 3);
    QCOMPARE(kept()[1].name, u"one"_s);
    QCOMPARE(kept()[2].name, u"two (2)"_s); // another view has its name
    QVERIFY(kept()[2].query == before.last().query);
    QVERIFY(kept()[1].columns == before.first().columns);
}

void TestSavedViews::tellsWhatCannotBeImported()
{
    const QString path = m_folder.filePath(u"no-views.json"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("<html>");
    file.close();
    ViewsDialog *dialog = openViews();
    const auto says = [dialog](const QString &text) {
        for (const QLabel *label : dialog->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(text))
                return true;
        }
        return false;
    };
    QVERIFY(says(u"No view of this domain is saved yet."_s));
    dialog->importFrom(path);
    QVERIFY(says(u"This is no file of views."_s));
    dialog->importFrom(m_folder.filePath(u"not-there.json"_s));
    QVERIFY(says(u"cannot be read"_s));
    dialog->exportTo(m_folder.filePath(u"no/such/folder/views.json"_s));
    QVERIFY(says(u"cannot be written"_s));
    QVERIFY(kept().isEmpty());
}

QTEST_MAIN(TestSavedViews)
#include "tst_savedviews.moc"
