// SPDX-License-Identifier: GPL-3.0-or-later
#include "guihelpers.h"
#include "oddcase.h"
#include "sessionhelpers.h"

#include "models/casetablemodel.h"
#include "widgets/casedetailpane.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>

using namespace ccb;
using namespace ccb::tests;
using namespace Qt::StringLiterals;

namespace
{

constexpr int patience = 20'000; // milliseconds

const QString trainingCaseId = u"582b7655-8ef3-4b20-be03-3a0fc222e258"_s;

} // namespace

// The pane of one case against a server on a real socket.
class TestDetailPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void showsALoadedCase();
    void searchesPropertiesByNameAndValue();
    void copiesNamesAndValues();
    void asksForTheCasesWithAValue();
    void followsIndicesAndGoesBack();
    void goesThroughTheCasesVisited();
    void showsOddValues();
    void showsTheRawAnswer();
    void searchesTheRawAnswer();
    void keepsQuickWithALongAnswer();
    void saysWhatWentWrongAndTriesAgain();
    void clearsWhenSignedOut();

private:
    std::unique_ptr<DemoServer> m_server;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<CaseDetailPane> m_pane;

    QTableView *properties() const { return find<QTableView>(m_pane.get(), u"Properties"_s); }
    QTableView *indices() const { return find<QTableView>(m_pane.get(), u"Indices"_s); }
    QString fact(const QString &name) const;
    QString title() const { return find<QLabel>(m_pane.get(), u"Name of the case"_s)->text(); }
    bool showTab(const QString &name);
    bool selectProperty(const QString &name);
    void answerWithOddCase();
    QString loadedCaseWithIndex() const;
    QAction *action(const QString &text) const;
};

void TestDetailPane::initTestCase()
{
    m_server = std::make_unique<DemoServer>();
    QVERIFY(m_server->start());
}

void TestDetailPane::init()
{
    m_session = Session::withoutKeychain();
    m_session->signIn(trainingOn(*m_server), DemoServer::apiKey(), false);
    QVERIFY(waitUntilLoaded(*m_session));
    m_pane = std::make_unique<CaseDetailPane>(m_session.get());
    m_pane->resize(420, 640);
    m_pane->show();
    QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
}

void TestDetailPane::cleanup()
{
    m_pane.reset();
    m_session.reset();
}

QString TestDetailPane::fact(const QString &name) const
{
    const auto *line = find<QLineEdit>(m_pane.get(), name);
    return line ? line->text() : QString();
}

bool TestDetailPane::showTab(const QString &name)
{
    auto *tabs = find<QTabWidget>(m_pane.get(), u"Parts of the case"_s);
    for (int tab = 0; tabs && tab < tabs->count(); ++tab) {
        if (tabs->tabText(tab).startsWith(name)) {
            tabs->setCurrentIndex(tab);
            return true;
        }
    }
    return false;
}

bool TestDetailPane::selectProperty(const QString &name)
{
    const qsizetype row = columnTexts(properties(), u"Name"_s).indexOf(name);
    if (row < 0)
        return false;
    const QModelIndex index = properties()->model()->index(int(row), 0);
    properties()->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect |
                                                               QItemSelectionModel::Rows);
    return true;
}

void TestDetailPane::answerWithOddCase()
{
    m_server->answerOnce(u"odd-case"_s, {.body = oddCase(trainingCaseId)});
}

QString TestDetailPane::loadedCaseWithIndex() const
{
    const CaseSnapshot &snapshot = m_session->store().snapshot();
    for (CaseRow row = 0; row < snapshot.rowCount(); ++row) {
        for (const IndexFact &index : indicesOfCase(snapshot, row)) {
            if (m_session->store().find(index.caseId) != noRow)
                return snapshot.text(row, ColumnKey::ofField(CaseField::CaseId));
        }
    }
    return {};
}

QAction *TestDetailPane::action(const QString &text) const
{
    for (QAction *action : properties()->actions()) {
        if (action->text().remove(u'&') == text)
            return action;
    }
    return nullptr;
}

void TestDetailPane::showsALoadedCase()
{
    m_pane->showCase(trainingCaseId);
    QCOMPARE(m_pane->caseId(), trainingCaseId);
    QCOMPARE(title(), u"whole_milk"_s);
    QCOMPARE(fact(u"Type"_s), u"milk"_s);
    QCOMPARE(fact(u"Status"_s), u"Open"_s);
    QCOMPARE(fact(u"Case id"_s), trainingCaseId);
    QVERIFY(fact(u"Opened"_s).contains(u"2015"));
    QVERIFY(!find<QLineEdit>(m_pane.get(), u"External id"_s)); // it has none
    const qsizetype row = columnTexts(properties(), u"Name"_s).indexOf(u"number_of_bottles"_s);
    QVERIFY(row >= 0);
    QCOMPARE(columnTexts(properties(), u"Value"_s).at(row), u"2"_s);
    press(find<QAbstractButton>(m_pane.get(), u"Copy id"_s));
    QCOMPARE(QGuiApplication::clipboard()->text(), trainingCaseId);
    press(find<QAbstractButton>(m_pane.get(), u"Copy link"_s));
    QCOMPARE(QGuiApplication::clipboard()->text(),
             u"%1/a/exi-training/reports/case_data/%2/"_s.arg(m_server->url().toString(), trainingCaseId));
}

void TestDetailPane::searchesPropertiesByNameAndValue()
{
    answerWithOddCase();
    m_pane->showCase(u"odd-case"_s);
    QTRY_VERIFY_WITH_TIMEOUT(properties(), patience);
    auto *search = find<QLineEdit>(m_pane.get(), u"Find a property"_s);
    enterText(search, u"A_NOTE"_s);
    QTRY_COMPARE(columnTexts(properties(), u"Name"_s), QStringList{u"a_note"_s});
    enterText(search, u"treasure"_s);
    QTRY_COMPARE(columnTexts(properties(), u"Name"_s), QStringList{u"an_object"_s});
    enterText(search, u"no such words"_s);
    QTRY_COMPARE(properties()->model()->rowCount(), 0);
    QTest::keyClick(search, Qt::Key_Escape);
    QTRY_VERIFY(properties()->model()->rowCount() > 5);
}

void TestDetailPane::copiesNamesAndValues()
{
    answerWithOddCase();
    m_pane->showCase(u"odd-case"_s);
    QTRY_VERIFY_WITH_TIMEOUT(properties(), patience);
    QVERIFY(selectProperty(u"a_note"_s));
    properties()->setFocus();
    QTest::keyClick(properties(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"two\nlines, \"quoted\""_s);
    action(u"Copy name"_s)->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"a_note"_s);
    QVERIFY(selectProperty(u"a_number"_s));
    action(u"Copy name and value"_s)->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"a_number\t12.50"_s);
    // More rows than one make a table, also where a value has line breaks.
    const int note = int(columnTexts(properties(), u"Name"_s).indexOf(u"a_note"_s));
    properties()->selectionModel()->select(properties()->model()->index(note, 0),
                                           QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QTest::keyClick(properties(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(),
             u"a_number\t12.50\na_note\t\"two\nlines, \"\"quoted\"\"\""_s);
}

void TestDetailPane::asksForTheCasesWithAValue()
{
    QSignalSpy asked(m_pane.get(), &CaseDetailPane::filterRequested);
    m_pane->showCase(trainingCaseId);
    QVERIFY(selectProperty(u"number_of_bottles"_s));
    action(u"Show cases with this value"_s)->trigger();
    QCOMPARE(asked.count(), 1);
    const auto wanted = ColumnCondition::equals(ColumnKey::ofProperty(u"number_of_bottles"_s), u"2"_s);
    QCOMPARE(asked.first().first().value<ColumnCondition>(), wanted);
}

void TestDetailPane::followsIndicesAndGoesBack()
{
    QVERIFY(signInAndLoad(*m_session, *m_server));
    const QString first = loadedCaseWithIndex();
    QVERIFY(!first.isEmpty());
    m_pane->showCase(first);
    QVERIFY(showTab(u"Relations"_s));
    QVERIFY(indices());
    QVERIFY(!find<QAbstractButton>(m_pane.get(), u"Back to the case before"_s));

    // The related case is shown by its name.
    const CaseStore &store = m_session->store();
    const IndexFact index = indicesOfCase(store.snapshot(), store.find(first)).first();
    const QString name =
        store.snapshot().text(store.find(index.caseId), ColumnKey::ofField(CaseField::CaseName));
    QVERIFY(columnTexts(indices(), u"Identifier"_s).contains(index.identifier));
    QCOMPARE(indices()->model()->index(0, indices()->model()->columnCount() - 1).data().toString(), name);

    QSignalSpy opened(m_pane.get(), &CaseDetailPane::caseOpened);
    indices()->selectRow(0);
    indices()->setFocus();
    QTest::keyClick(indices(), Qt::Key_Return);
    QCOMPARE(m_pane->caseId(), index.caseId);
    QCOMPARE(title(), name);
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened.last().first().toString(), index.caseId);
    m_pane->showCase(index.caseId); // as a window does that selects it in its table: the way back stays

    press(find<QAbstractButton>(m_pane.get(), u"Back to the case before"_s));
    QCOMPARE(m_pane->caseId(), first);
    QCOMPARE(opened.last().first().toString(), first);
    QVERIFY(!find<QAbstractButton>(m_pane.get(), u"Back to the case before"_s)->isEnabled());
    press(find<QAbstractButton>(m_pane.get(), u"Forward to the next case"_s));
    QCOMPARE(m_pane->caseId(), index.caseId);
    QVERIFY(!find<QAbstractButton>(m_pane.get(), u"Forward to the next case"_s)->isEnabled());
}

// Wherever they were opened, by keys and by the buttons of a mouse.
void TestDetailPane::goesThroughTheCasesVisited()
{
    QVERIFY(signInAndLoad(*m_session, *m_server));
    const CaseSnapshot &snapshot = m_session->store().snapshot();
    QStringList ids;
    for (CaseRow row = 0; row < 4; ++row)
        ids << snapshot.text(row, ColumnKey::ofField(CaseField::CaseId));
    for (const QString &id : std::as_const(ids))
        m_pane->showCase(id);
    const auto key = [this](Qt::Key key) { QTest::keyClick(m_pane.get(), key, Qt::AltModifier); };
    key(Qt::Key_Left);
    QCOMPARE(m_pane->caseId(), ids[2]);
    key(Qt::Key_Left);
    key(Qt::Key_Left);
    key(Qt::Key_Left); // there is nothing before the first
    QCOMPARE(m_pane->caseId(), ids[0]);
    key(Qt::Key_Right);
    QCOMPARE(m_pane->caseId(), ids[1]);
    QTest::mouseClick(properties()->viewport(), Qt::ForwardButton);
    QCOMPARE(m_pane->caseId(), ids[2]);
    QTest::mouseClick(find<QLineEdit>(m_pane.get(), u"Type"_s), Qt::BackButton);
    QCOMPARE(m_pane->caseId(), ids[1]);
    // A new one takes the place of what was ahead.
    m_pane->showCase(ids[3]);
    key(Qt::Key_Right);
    QCOMPARE(m_pane->caseId(), ids[3]);
    key(Qt::Key_Left);
    QCOMPARE(m_pane->caseId(), ids[1]);
}

void TestDetailPane::showsOddValues()
{
    answerWithOddCase();
    m_pane->showCase(u"odd-case"_s);
    QTRY_VERIFY_WITH_TIMEOUT(properties(), patience);
    QCOMPARE(title(), u"<b>Odd</b>"_s);
    QCOMPARE(find<QLabel>(m_pane.get(), u"Name of the case"_s)->textFormat(), Qt::PlainText);

    auto *whole = find<QPlainTextEdit>(m_pane.get(), u"Whole value"_s);
    const auto wholeValue = [&](const QString &name) {
        return selectProperty(name) ? whole->toPlainText() : u"no such property"_s;
    };
    QCOMPARE(wholeValue(u"a_number"_s), u"12.50"_s);
    QCOMPARE(wholeValue(u"a_truth"_s), u"true"_s);
    QCOMPARE(wholeValue(u"a_note"_s), u"two\nlines, \"quoted\""_s);
    QVERIFY(wholeValue(u"a_list"_s).contains(u"\"one\""));
    QVERIFY(wholeValue(u"an_object"_s).contains(u"treasure"));
    QCOMPARE(wholeValue(u"a_long_text"_s).size(), oddCaseLongText);
    QCOMPARE(wholeValue(u"a_null"_s), QString());
    QCOMPARE(whole->placeholderText(), u"null"_s);
    QCOMPARE(wholeValue(u"a_blank"_s), QString());
    QCOMPARE(whole->placeholderText(), u"(blank)"_s);
    properties()->scrollToBottom();
    QVERIFY(!properties()->grab().isNull()); // painted without harm
}

void TestDetailPane::showsTheRawAnswer()
{
    answerWithOddCase();
    m_pane->showCase(u"odd-case"_s);
    QTRY_VERIFY_WITH_TIMEOUT(properties(), patience);
    QVERIFY(showTab(u"Raw"_s));
    QTRY_VERIFY_WITH_TIMEOUT(find<QPlainTextEdit>(m_pane.get(), u"Raw answer"_s), patience);
    auto *raw = find<QPlainTextEdit>(m_pane.get(), u"Raw answer"_s);
    for (const QString &part : {u"\"brand_new_field\": \"kept\""_s, u"\"a_null\": null"_s, u"12.50"_s,
                                u"\"deeper\": \"treasure\""_s, u"\"relationship\": \"child\""_s})
        QVERIFY2(raw->toPlainText().contains(part), qPrintable(part));

    auto *search = find<QLineEdit>(m_pane.get(), u"Find in the raw answer"_s);
    enterText(search, u"treasure"_s);
    QCOMPARE(raw->textCursor().selectedText(), u"treasure"_s);
    press(find<QAbstractButton>(m_pane.get(), u"Copy the raw answer"_s));
    QCOMPARE(QGuiApplication::clipboard()->text(), raw->toPlainText());

    // Of a case that came with a list, the server is asked again for the whole answer.
    m_pane->showCase(trainingCaseId);
    QTRY_VERIFY_WITH_TIMEOUT(raw->toPlainText().contains(u"\"number_of_bottles\": \"2\""), patience);
}

void TestDetailPane::searchesTheRawAnswer()
{
    answerWithOddCase();
    m_pane->showCase(u"odd-case"_s);
    QTRY_VERIFY_WITH_TIMEOUT(properties(), patience);
    QVERIFY(showTab(u"Raw"_s));
    QTRY_VERIFY_WITH_TIMEOUT(find<QPlainTextEdit>(m_pane.get(), u"Raw answer"_s), patience);
    auto *raw = find<QPlainTextEdit>(m_pane.get(), u"Raw answer"_s);
    auto *search = find<QLineEdit>(m_pane.get(), u"Find in the raw answer"_s);
    const qsizetype places = raw->toPlainText().count(u"CASE_"_s, Qt::CaseInsensitive);
    QVERIFY(places > 2);
    const auto count = [this] { return find<QLabel>(m_pane.get(), u"Places found"_s)->text(); };
    const auto at = [raw] { return raw->textCursor().selectionStart(); };

    enterText(search, u"case_"_s);
    QCOMPARE(count(), u"1 of %1"_s.arg(places));
    QVERIFY(raw->extraSelections().size() >= 2);
    const int first = at();
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(count(), u"2 of %1"_s.arg(places));
    QVERIFY(at() > first);
    press(find<QAbstractButton>(m_pane.get(), u"Previous place"_s));
    QCOMPARE(at(), first);
    QTest::keyClick(search, Qt::Key_Return, Qt::ShiftModifier); // from the first to the last
    QCOMPARE(count(), u"%1 of %1"_s.arg(places));
    raw->setFocus();
    QTest::keyClick(raw, Qt::Key_F3);
    QCOMPARE(at(), first);
    enterText(search, u"no such words"_s);
    QCOMPARE(count(), u"Not found"_s);
    QVERIFY(raw->extraSelections().isEmpty());
    QVERIFY(!find<QAbstractButton>(m_pane.get(), u"Next place"_s)->isEnabled());
}

// 300 KB in one value, in which every second letter is found.
void TestDetailPane::keepsQuickWithALongAnswer()
{
    const QByteArray value = QByteArray("ab").repeated(150'000);
    m_server->answerOnce(u"odd-case"_s,
                         {.body = R"({"case_id": "odd-case", "properties": {"long": ")" + value + "\"}}"});
    m_pane->showCase(u"odd-case"_s);
    QTRY_VERIFY_WITH_TIMEOUT(properties(), patience);
    QElapsedTimer clock;
    clock.start();
    QVERIFY(showTab(u"Raw"_s));
    QTRY_VERIFY_WITH_TIMEOUT(find<QPlainTextEdit>(m_pane.get(), u"Raw answer"_s), patience);
    find<QPlainTextEdit>(m_pane.get(), u"Raw answer"_s)->repaint();
    auto *search = find<QLineEdit>(m_pane.get(), u"Find in the raw answer"_s);
    search->setText(u"a"_s);
    find<QPlainTextEdit>(m_pane.get(), u"Raw answer"_s)->repaint();
    QVERIFY2(clock.elapsed() < 2000, qPrintable(QString::number(clock.elapsed())));
    QVERIFY(find<QLabel>(m_pane.get(), u"Places found"_s)->text().contains(u"150"));
    press(find<QAbstractButton>(m_pane.get(), u"Copy the raw answer"_s));
    QVERIFY(QGuiApplication::clipboard()->text().contains(QString::fromLatin1(value)));
}

void TestDetailPane::saysWhatWentWrongAndTriesAgain()
{
    m_server->answerOnce(u"odd-case"_s, {.status = 403}, 1);
    m_pane->showCase(u"odd-case"_s);
    QTRY_VERIFY_WITH_TIMEOUT(find<QAbstractButton>(m_pane.get(), u"Try again"_s), patience);
    QVERIFY(!properties());
    answerWithOddCase();
    press(find<QAbstractButton>(m_pane.get(), u"Try again"_s));
    QTRY_VERIFY_WITH_TIMEOUT(properties(), patience);
    QCOMPARE(title(), u"<b>Odd</b>"_s);
}

void TestDetailPane::clearsWhenSignedOut()
{
    m_pane->showCase(trainingCaseId);
    m_session->signOut();
    QVERIFY(m_pane->caseId().isEmpty());
    QVERIFY(title().isEmpty());
    QVERIFY(!properties());
}

QTEST_MAIN(TestDetailPane)
#include "tst_detailpane.moc"
