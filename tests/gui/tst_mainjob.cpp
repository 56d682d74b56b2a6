// SPDX-License-Identifier: GPL-3.0-or-later
#include "csvreading.h"
#include "guihelpers.h"
#include "sessionhelpers.h"

#include "credentials/memorysecretstore.h"
#include "models/casetablemodel.h"
#include "widgets/casedetailpane.h"
#include "widgets/exportdialog.h"
#include "widgets/mainwindow.h"
#include "widgets/signindialog.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QSettings>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace ccb;
using namespace ccb::tests;
using namespace Qt::StringLiterals;

namespace
{
constexpr int patience = 20'000;  // milliseconds
constexpr int casesOfDemo = 2400; // at least
} // namespace

// The main job, as a person does it: with the widgets that assistive technology finds, over a real socket.
class TestMainJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void signsInThroughTheDialog();
    void saysWhatIsWrongWithTheKey();
    void filtersByTypeAndStatus();
    void filtersByOwner();
    void searchesEverything();
    void showsAndRemovesFilters();
    void sortsByAHeading();
    void keepsTheSelectionWhenRowsMove();
    void filtersByTheValueOfACell();
    void choosesColumns();
    void copiesRowsWithHeadings();
    void exportsTheSelection();
    void exportsAllRowsWhenNoneIsSelected();
    void saysWhenAFileCannotBeWritten();
    void opensACaseAndFollowsAnIndex();
    void showsTheCasesOfAUser();
    void refreshKeepsSelectionAndOpenCase();
    void signsOut();
    void comesBackAsItWasLeft();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<DemoServer> m_server;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;

    void openWindow();
    bool signedIn();
    QTableView *cases() const { return find<QTableView>(m_window.get(), u"Cases"_s); }
    QComboBox *box(const QString &name) const { return find<QComboBox>(m_window.get(), name); }
    int shown() const { return m_session->caseTable()->rowCount(); }
    bool settled() const
    {
        return QTest::qWaitFor([this] { return !m_session->isQueryRunning(); }, patience);
    }
    ExportDialog *openExport();
};

void TestMainJob::initTestCase()
{
    QVERIFY(m_folder.isValid());
    useSettingsOf(m_folder.filePath(u"settings"_s));
}

void TestMainJob::init()
{
    QSettings().clear();
    m_server = std::make_unique<DemoServer>();
    QVERIFY(m_server->start());
    openWindow();
}

void TestMainJob::cleanup()
{
    m_window.reset();
    m_session.reset();
    m_server.reset();
}

void TestMainJob::openWindow()
{
    m_window.reset();
    m_session = std::make_unique<Session>(std::make_unique<MemorySecretStore>());
    m_window = std::make_unique<MainWindow>(m_session.get());
    m_window->resize(1200, 700);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

bool TestMainJob::signedIn()
{
    return signInAndLoad(*m_session, *m_server) && cases() && shown() > casesOfDemo;
}

ExportDialog *TestMainJob::openExport()
{
    QTest::keyClick(m_window.get(), Qt::Key_E, Qt::ControlModifier);
    (void)QTest::qWaitFor([] { return openDialog<ExportDialog>() != nullptr; });
    return openDialog<ExportDialog>();
}

void TestMainJob::signsInThroughTheDialog()
{
    m_window->start();
    QCOMPARE(m_session->state(), Session::State::SignedOut);
    QAbstractButton *signIn = find<QAbstractButton>(m_window.get(), u"Sign in…"_s);
    QVERIFY(signIn);
    press(signIn);
    QTRY_VERIFY(openDialog<SignInDialog>());
    QVERIFY(fillInSignIn(openDialog<SignInDialog>(), demoOn(*m_server), DemoServer::apiKey()));

    QTRY_VERIFY_WITH_TIMEOUT(!openDialog<SignInDialog>(), patience);
    QVERIFY(waitUntilLoaded(*m_session));
    QVERIFY(cases());
    QVERIFY(cases()->model()->rowCount() > casesOfDemo);
    QCOMPARE(m_window->windowTitle(), u"demo – CommCare Browser"_s);
    QVERIFY(!find<QWidget>(m_window.get(), u"Progress"_s));
    // Owners are people, groups and places, not ids.
    const QStringList owners = columnTexts(cases(), u"Owner"_s);
    const auto named =
        std::count_if(owners.begin(), owners.end(), [](const QString &o) { return o.contains(u' '); });
    QVERIFY2(named > owners.size() / 2, qPrintable(owners.mid(0, 5).join(u", ")));
}

void TestMainJob::saysWhatIsWrongWithTheKey()
{
    m_window->signIn(demoOn(*m_server));
    auto *dialog = openDialog<SignInDialog>();
    QVERIFY(dialog);
    QSignalSpy failed(m_session.get(), &Session::signInFailed);
    QVERIFY(fillInSignIn(dialog, demoOn(*m_server), u"wrong"_s));
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, patience);
    QVERIFY(dialog->isVisible());
    QVERIFY(!m_session->isSignedIn());

    QVERIFY(fillInSignIn(dialog, demoOn(*m_server), DemoServer::apiKey()));
    QTRY_VERIFY_WITH_TIMEOUT(m_session->isSignedIn(), patience);
    QTRY_VERIFY(!openDialog<SignInDialog>());
}

void TestMainJob::filtersByTypeAndStatus()
{
    QVERIFY(signedIn());
    const int all = shown();
    const int children = int(columnTexts(cases(), u"Type"_s).count(u"child"_s));
    QVERIFY(children > 0);
    QVERIFY2(box(u"Case type"_s)->findText(u"child (%L1)"_s.arg(children)) > 0, "the type has its count");

    QVERIFY(choose(box(u"Case type"_s), u"child"_s));
    QVERIFY(settled());
    QCOMPARE(shown(), children);
    QCOMPARE(columnTexts(cases(), u"Type"_s).count(u"child"_s), children);

    QVERIFY(choose(box(u"Status"_s), u"Closed"_s));
    QVERIFY(settled());
    const int closed = shown();
    QVERIFY(closed > 0 && closed < children);
    QVERIFY(choose(box(u"Status"_s), u"Open"_s));
    QVERIFY(settled());
    QCOMPARE(shown(), children - closed);

    QAbstractButton *clear = find<QAbstractButton>(m_window.get(), u"Clear filters"_s);
    QVERIFY(clear && clear->isEnabled());
    press(clear);
    QVERIFY(settled());
    QCOMPARE(shown(), all);
    QVERIFY(current(box(u"Case type"_s)).startsWith(u"All types"));
    QVERIFY(!clear->isEnabled());
}

void TestMainJob::filtersByOwner()
{
    QVERIFY(signedIn());
    const QStringList owners = columnTexts(cases(), u"Owner"_s);
    const QString owner = owners.first();
    QComboBox *ownerBox = box(u"Owner"_s);
    QVERIFY(ownerBox);
    enterText(ownerBox->lineEdit(), owner + u" ("_s);
    QTest::keyClick(ownerBox->lineEdit(), Qt::Key_Return);
    QVERIFY(settled());
    QVERIFY(shown() > 0 && shown() < owners.size());
    QCOMPARE(columnTexts(cases(), u"Owner"_s).count(owner), shown());

    // What is nobody's name changes nothing.
    const int before = shown();
    enterText(ownerBox->lineEdit(), u"nobody of this name"_s);
    QTest::keyClick(ownerBox->lineEdit(), Qt::Key_Return);
    QVERIFY(settled());
    QCOMPARE(shown(), before);
    QVERIFY(current(ownerBox).startsWith(owner));
}

void TestMainJob::searchesEverything()
{
    QVERIFY(signedIn());
    const QString name = columnTexts(cases(), u"Name"_s).at(10);
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
    auto *search = find<QLineEdit>(m_window.get(), u"Search"_s);
    QVERIFY(search);
    QTRY_VERIFY(search->hasFocus());

    QSignalSpy queries(m_session.get(), &Session::caseQueryChanged);
    typeText(search, name);
    QTRY_COMPARE(queries.size(), 1); // once, after the pause
    QVERIFY(settled());
    QVERIFY(shown() > 0 && shown() < casesOfDemo);
    QVERIFY(columnTexts(cases(), u"Name"_s).contains(name));
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(queries.size(), 1); // never the same twice

    typeText(search, u" qqqqqq"_s);
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(queries.size(), 2); // at once
    QTRY_VERIFY(find<QLabel>(m_window.get(), u"No cases match"_s));
    QAbstractButton *clear = find<QAbstractButton>(m_window.get(), u"Clear filters"_s);
    QVERIFY(clear);

    QTest::keyClick(search, Qt::Key_Escape);
    QTRY_VERIFY(shown() > casesOfDemo);
    QVERIFY(cases());
}

void TestMainJob::showsAndRemovesFilters()
{
    QVERIFY(signedIn());
    const int all = shown();
    QVERIFY(choose(box(u"Case type"_s), u"child"_s));
    QVERIFY(choose(box(u"Status"_s), u"Closed"_s));
    QVERIFY(settled());
    const int closedChildren = shown();
    QAbstractButton *chip = find<QAbstractButton>(m_window.get(), u"Remove the filter Type: child"_s);
    QVERIFY(chip);
    QVERIFY(find<QAbstractButton>(m_window.get(), u"Remove the filter Closed cases"_s));
    press(chip);
    QVERIFY(settled());
    QVERIFY(shown() > closedChildren && shown() < all);
    QTRY_VERIFY(!find<QAbstractButton>(m_window.get(), u"Remove the filter Type: child"_s));
    QCOMPARE(m_session->caseQuery().filter.status, CaseStatus::Closed);
}

void TestMainJob::sortsByAHeading()
{
    QVERIFY(signedIn());
    QVERIFY(choose(box(u"Case type"_s), u"mother"_s));
    QVERIFY(settled());
    const QStringList arrival = columnTexts(cases(), u"Name"_s);
    QHeaderView *header = cases()->horizontalHeader();
    const int name = ::columnOf(cases(), u"Name"_s);
    const QPoint heading(header->sectionViewportPosition(name) + 20, header->viewport()->height() / 2);

    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, heading);
    QVERIFY(settled());
    QStringList ascending = columnTexts(cases(), u"Name"_s);
    QVERIFY(ascending != arrival);
    QVERIFY(QString::localeAwareCompare(ascending.first(), ascending.last()) < 0);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, heading);
    QVERIFY(settled());
    const QStringList descending = columnTexts(cases(), u"Name"_s);
    QCOMPARE(descending.first(), ascending.last());
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, heading);
    QVERIFY(settled());
    QCOMPARE(columnTexts(cases(), u"Name"_s), arrival);
}

void TestMainJob::keepsTheSelectionWhenRowsMove()
{
    QVERIFY(signedIn());
    const auto selectedNames = [this] {
        QStringList names;
        for (const QModelIndex &index :
             cases()->selectionModel()->selectedRows(::columnOf(cases(), u"Name"_s)))
            names += index.data().toString();
        names.sort();
        return names;
    };
    cases()->setFocus();
    cases()->selectRow(5);
    QTest::keyClick(cases(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(cases(), Qt::Key_Down, Qt::ShiftModifier);
    const QStringList before = selectedNames();
    QCOMPARE(before.size(), 3);
    const QString current =
        cases()->currentIndex().siblingAtColumn(::columnOf(cases(), u"Name"_s)).data().toString();

    CaseQuery query;
    query.sort = {ColumnKey::ofField(CaseField::DateModified), Qt::DescendingOrder};
    QVERIFY(showRows(*m_session, query));
    QCOMPARE(selectedNames(), before);
    QCOMPARE(cases()->currentIndex().siblingAtColumn(::columnOf(cases(), u"Name"_s)).data().toString(),
             current);
    QVERIFY(cases()->currentIndex().row() > 100); // it did move
    QVERIFY(cases()->viewport()->rect().intersects(cases()->visualRect(cases()->currentIndex())));

    // What a filter hides is no longer selected.
    query.filter.search = u"qqqqqq"_s;
    QVERIFY(showRows(*m_session, query));
    QVERIFY(showRows(*m_session, {}));
    QVERIFY(selectedNames().isEmpty());
}

void TestMainJob::filtersByTheValueOfACell()
{
    QVERIFY(signedIn());
    QVERIFY(choose(box(u"Case type"_s), u"child"_s));
    QVERIFY(settled());
    const int sex = ::columnOf(cases(), u"sex"_s);
    QVERIFY(sex > 0);
    const auto girls = columnTexts(cases(), u"sex"_s).count(u"female"_s);
    const int row = int(columnTexts(cases(), u"sex"_s).indexOf(u"female"_s));
    cases()->setCurrentIndex(cases()->model()->index(row, sex));
    Q_EMIT cases()->customContextMenuRequested(cases()->visualRect(cases()->currentIndex()).center());
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    for (QAction *action : menu->actions()) {
        if (action->text() == u"&Filter: sex = female")
            action->trigger();
    }
    menu->close();
    QVERIFY(settled());
    QCOMPARE(shown(), int(girls));
    QVERIFY(find<QAbstractButton>(m_window.get(), u"Remove the filter sex = female"_s));
}

void TestMainJob::choosesColumns()
{
    QVERIFY(signedIn());
    const int status = ::columnOf(cases(), u"Status"_s);
    const int caseId = ::columnOf(cases(), u"Case id"_s);
    QVERIFY(!cases()->isColumnHidden(status));
    QVERIFY(cases()->isColumnHidden(caseId));
    press(find<QAbstractButton>(m_window.get(), u"Columns"_s));
    auto *list = find<QListWidget>(m_window.get(), u"Columns shown"_s);
    QVERIFY(list);
    const auto item = [list](const QString &text) {
        return list->findItems(text, Qt::MatchExactly).value(0);
    };
    QVERIFY(item(u"Status"_s) && item(u"Case id"_s));
    item(u"Status"_s)->setCheckState(Qt::Unchecked);
    item(u"Case id"_s)->setCheckState(Qt::Checked);
    QVERIFY(cases()->isColumnHidden(status));
    QVERIFY(!cases()->isColumnHidden(caseId));

    enterText(find<QLineEdit>(m_window.get(), u"Find a column"_s), u"vill"_s);
    QVERIFY(item(u"Status"_s)->isHidden());
    QVERIFY(!item(u"village"_s)->isHidden());
    press(find<QAbstractButton>(m_window.get(), u"Reset"_s));
    QVERIFY(!cases()->isColumnHidden(status));
    QVERIFY(cases()->isColumnHidden(caseId));
    list->window()->close();
}

void TestMainJob::copiesRowsWithHeadings()
{
    QVERIFY(signedIn());
    cases()->setFocus();
    cases()->selectRow(2);
    QTest::keyClick(cases(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(cases(), Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QVERIFY(lines.size() >= 3);
    QVERIFY2(lines.first().startsWith(u"case_name\tcase_type\tclosed\towner_name\t"),
             qPrintable(lines.first()));
    QVERIFY(lines.at(1).startsWith(columnTexts(cases(), u"Name"_s).at(2)));
}

void TestMainJob::exportsTheSelection()
{
    QVERIFY(signedIn());
    QVERIFY(choose(box(u"Case type"_s), u"child"_s));
    QVERIFY(settled());
    cases()->setFocus();
    cases()->selectRow(3);
    QTest::keyClick(cases(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(cases(), Qt::Key_Down, Qt::ShiftModifier);
    QTRY_VERIFY(find<QLabel>(
        m_window.get(), u"%L1 of %L2 cases, 3 selected"_s.arg(shown()).arg(m_session->store().caseCount())));

    ExportDialog *dialog = openExport();
    QVERIFY(dialog);
    QVERIFY(find<QAbstractButton>(dialog, u"Selected rows (3)"_s)->isChecked());
    const QString path = m_folder.filePath(u"selection.csv"_s);
    enterText(find<QLineEdit>(dialog, u"File"_s), path);
    press(find<QAbstractButton>(dialog, u"Export"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!openDialog<ExportDialog>(), patience);
    QTRY_VERIFY(find<QAbstractButton>(m_window.get(), u"Open folder"_s));

    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.startsWith("\xef\xbb\xbf"
                             "case_name,case_type,closed,owner_name,date_opened,date_modified,"));
    const auto rows = readCsv(bytes);
    QCOMPARE(rows.size(), 4);
    const CaseTableModel *model = m_session->caseTable();
    int compared = 0;
    for (int row = 0; row < 3; ++row) {
        for (qsizetype column = 0; column < rows.first().size(); ++column) {
            QByteArray name = rows.first()[column];
            if (name.startsWith("\xef\xbb\xbf"))
                name.remove(0, 3);
            const ColumnKey key = columnFromName(QString::fromUtf8(name));
            if (key.kind == ColumnKey::Kind::Field && isTimeField(key.field))
                continue; // one spelling of times in files, whatever the server's
            QString expected = model->text(row + 3, key);
            const QString exported = QString::fromUtf8(rows[row + 1][column]);
            if (exported.startsWith(u'\'') && exported != expected)
                expected.prepend(u'\''); // the formula guard
            QCOMPARE(exported, expected);
            ++compared;
        }
    }
    QVERIFY(compared > 3 * 15);
}

void TestMainJob::exportsAllRowsWhenNoneIsSelected()
{
    QVERIFY(signedIn());
    QVERIFY(choose(box(u"Case type"_s), u"referral"_s));
    QVERIFY(settled());
    cases()->clearSelection();
    ExportDialog *dialog = openExport();
    QVERIFY(dialog);
    QVERIFY(find<QAbstractButton>(dialog, u"Rows shown (%L1)"_s.arg(shown()))->isChecked());
    const QString path = m_folder.filePath(u"all.csv"_s);
    enterText(find<QLineEdit>(dialog, u"File"_s), path);
    press(find<QAbstractButton>(dialog, u"Export"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!openDialog<ExportDialog>(), patience);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(readCsv(file.readAll()).size(), shown() + 1);
}

void TestMainJob::saysWhenAFileCannotBeWritten()
{
    QVERIFY(signedIn());
    ExportDialog *dialog = openExport();
    QVERIFY(dialog);
    enterText(find<QLineEdit>(dialog, u"File"_s), m_folder.filePath(u"no such folder/cases.csv"_s));
    press(find<QAbstractButton>(dialog, u"Export"_s));
    QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>(dialog, u"Message"_s) &&
                                 !find<QLabel>(dialog, u"Message"_s)->text().isEmpty(),
                             patience);
    QVERIFY(dialog->isVisible());
    QVERIFY(find<QAbstractButton>(dialog, u"Export"_s)->isEnabled());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!openDialog<ExportDialog>());
}

void TestMainJob::opensACaseAndFollowsAnIndex()
{
    QVERIFY(signedIn());
    QVERIFY(choose(box(u"Case type"_s), u"child"_s));
    QVERIFY(settled());
    cases()->setFocus();
    cases()->selectRow(0);
    QTest::keyClick(cases(), Qt::Key_Return);

    auto *detail = m_window->findChild<CaseDetailPane *>();
    QVERIFY(detail);
    QTRY_VERIFY(detail->isVisible());
    const QString child = detail->caseId();
    QVERIFY(!child.isEmpty());
    QTRY_VERIFY(find<QTableView>(detail, u"Properties"_s));
    QVERIFY(find<QTableView>(detail, u"Properties"_s)->model()->rowCount() > 10);

    auto *tabs = detail->findChild<QTabWidget *>();
    QVERIFY(tabs);
    for (int tab = 0; tab < tabs->count(); ++tab) {
        if (tabs->tabText(tab).contains(u"Relations"_s))
            tabs->setCurrentIndex(tab);
    }
    auto *indices = find<QTableView>(detail, u"Indices"_s);
    QVERIFY(indices);
    QVERIFY(indices->model()->rowCount() > 0);
    indices->setFocus();
    indices->setCurrentIndex(indices->model()->index(0, 0));
    QTest::keyClick(indices, Qt::Key_Return);
    QTRY_VERIFY(detail->caseId() != child);

    QTest::keyClick(m_window.get(), Qt::Key_Escape);
    QTRY_VERIFY(!detail->isVisible());
}

void TestMainJob::showsTheCasesOfAUser()
{
    QVERIFY(signedIn());
    const QString owner = columnTexts(cases(), u"Owner"_s).value(0);
    QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
    auto *users = find<QTableView>(m_window.get(), u"Users"_s);
    QTRY_VERIFY((users = find<QTableView>(m_window.get(), u"Users"_s)));
    QVERIFY(users->model()->rowCount() >= 45);
    QVERIFY(!find<QTableView>(m_window.get(), u"Cases"_s));

    QString person;
    for (int row = 0; row < users->model()->rowCount() && person.isEmpty(); ++row) {
        users->setFocus();
        users->selectRow(row);
        auto *show = find<QAbstractButton>(m_window.get(), u"Show this user's cases"_s);
        QVERIFY(show);
        press(show);
        QVERIFY(settled());
        if (shown() > 0)
            person = columnTexts(cases() ? cases() : users, u"Owner"_s).value(0);
        else
            QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
    }
    QVERIFY(!person.isEmpty());
    QVERIFY(cases());
    QCOMPARE(columnTexts(cases(), u"Owner"_s).count(person), shown());
    QVERIFY(current(box(u"Owner"_s)).startsWith(person));
}

void TestMainJob::refreshKeepsSelectionAndOpenCase()
{
    QVERIFY(signedIn());
    QVERIFY(choose(box(u"Case type"_s), u"child"_s));
    QVERIFY(settled());
    cases()->setFocus();
    cases()->selectRow(7);
    const QString name = columnTexts(cases(), u"Name"_s).at(7);
    QTest::keyClick(cases(), Qt::Key_Return);
    const qsizetype before = m_server->requests().size();
    QTest::keyClick(m_window.get(), Qt::Key_F5);
    QCOMPARE(m_session->state(), Session::State::Loading);
    QVERIFY(shown() > 0); // the old rows stay until the new ones are here
    QVERIFY(waitUntilLoaded(*m_session));
    QVERIFY(m_server->requests().size() > before);
    const QModelIndexList selected = cases()->selectionModel()->selectedRows(::columnOf(cases(), u"Name"_s));
    QCOMPARE(selected.size(), 1);
    QCOMPARE(selected.first().data().toString(), name);
}

void TestMainJob::signsOut()
{
    QVERIFY(signedIn());
    auto *signOut = m_window->findChild<QAction *>(u"actionSignOut"_s);
    QVERIFY(signOut && signOut->isEnabled());
    signOut->trigger();
    QTRY_VERIFY(!m_session->isSignedIn());
    QVERIFY(find<QAbstractButton>(m_window.get(), u"Sign in…"_s));
    QVERIFY(!cases());
    QTRY_COMPARE(shown(), 0);
    QVERIFY(!signOut->isEnabled());
}

void TestMainJob::comesBackAsItWasLeft()
{
    QVERIFY(signedIn());
    QHeaderView *header = cases()->horizontalHeader();
    const int opened = ::columnOf(cases(), u"Opened"_s);
    header->moveSection(header->visualIndex(opened), 0);
    header->resizeSection(::columnOf(cases(), u"Name"_s), 333);
    m_window->resize(1010, 620);
    QTRY_COMPARE(m_window->size(), QSize(1010, 620));
    m_window->close();

    openWindow();
    QVERIFY(signedIn());
    header = cases()->horizontalHeader();
    QCOMPARE(header->visualIndex(::columnOf(cases(), u"Opened"_s)), 0);
    QCOMPARE(header->sectionSize(::columnOf(cases(), u"Name"_s)), 333);
    QVERIFY(choose(box(u"Case type"_s), u"child"_s)); // a layout for each type
    QVERIFY(settled());
    QVERIFY(header->visualIndex(::columnOf(cases(), u"Opened"_s)) != 0);

    m_window = std::make_unique<MainWindow>(m_session.get());
    QCOMPARE(m_window->size(), QSize(1010, 620));
}

QTEST_MAIN(TestMainJob)
#include "tst_mainjob.moc"
