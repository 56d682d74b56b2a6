// SPDX-License-Identifier: GPL-3.0-or-later
#include "guihelpers.h"
#include "sessionhelpers.h"

#include "widgets/casedetailpane.h"

#include <QAbstractButton>
#include <QLabel>
#include <QTabWidget>
#include <QTest>

using namespace ccb;
using namespace ccb::tests;
using namespace Qt::StringLiterals;

namespace
{

constexpr int patience = 20'000; // milliseconds

} // namespace

// The forms that touched a case, against a server on a real socket.
class TestHistoryView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void asksOnlyWhenOpened();
    void showsALongHistory();
    void asksForOneCaseOfManyStepped();
    void showsIdsWhereFormsAreRefused();
    void saysThatThereAreNone();
    void triesAgain();
    void keepsWhatCameBeforeAFault();

private:
    std::unique_ptr<DemoServer> m_server;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<CaseDetailPane> m_pane;

    QTableView *forms() const { return find<QTableView>(m_pane.get(), u"Forms"_s); }
    QString count() const { return find<QLabel>(m_pane.get(), u"Number of forms"_s)->text(); }
    QString caseAt(CaseRow row) const
    {
        return m_session->store().snapshot().text(row, ColumnKey::ofField(CaseField::CaseId));
    }
    qsizetype asked() const { return m_server->requests().filter(u"/form/"_s).size(); }
    void open(const QString &tab);
    bool says(const QString &text) const;
};

void TestHistoryView::initTestCase()
{
    QLocale::setDefault(QLocale::c());
    m_server = std::make_unique<DemoServer>();
    QVERIFY(m_server->start());
}

void TestHistoryView::init()
{
    m_session = Session::withoutKeychain();
    m_session->setLimits(quickLimits());
    QVERIFY(signInAndLoad(*m_session, *m_server));
    m_pane = std::make_unique<CaseDetailPane>(m_session.get());
    m_pane->resize(420, 640);
    m_pane->show();
    QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
}

void TestHistoryView::cleanup()
{
    m_pane.reset();
    m_session.reset();
}

void TestHistoryView::open(const QString &tab)
{
    auto *tabs = find<QTabWidget>(m_pane.get(), u"Parts of the case"_s);
    for (int i = 0; i < tabs->count(); ++i) {
        if (tabs->tabText(i).startsWith(tab))
            tabs->setCurrentIndex(i);
    }
    QVERIFY(tabs->tabText(tabs->currentIndex()).startsWith(tab));
}

bool TestHistoryView::says(const QString &text) const
{
    const auto labels = m_pane->findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(), [&text](const QLabel *label) {
        return label->isVisible() && label->text().contains(text);
    });
}

void TestHistoryView::asksOnlyWhenOpened()
{
    const qsizetype before = asked();
    m_pane->showCase(caseAt(0));
    open(u"Relations"_s);
    open(u"Raw"_s);
    QTest::qWait(500); // longer than any pause before a question
    QCOMPARE(asked(), before);
    open(u"History"_s);
    QTRY_VERIFY_WITH_TIMEOUT(forms(), patience);
    QCOMPARE(asked(), before + 1);
    QCOMPARE(columnTexts(forms(), u"Form"_s).last(), u"Register household"_s);
    QCOMPARE(columnTexts(forms(), u"Who"_s).size(), 2);
    // A worker by name, not the username of the form.
    const QString opener = m_session->store().snapshot().text(0, ColumnKey::ofField(CaseField::OpenedBy));
    if (!opener.isEmpty())
        QCOMPARE(columnTexts(forms(), u"Who"_s).last(), m_session->owners().name(opener));
    QVERIFY(columnTexts(forms(), u"When"_s).last().contains(u"20"));
    open(u"Properties"_s);
    open(u"History"_s);
    QTest::qWait(500);
    QCOMPARE(asked(), before + 1); // once
}

void TestHistoryView::showsALongHistory()
{
    const qsizetype before = asked();
    m_pane->showCase(caseAt(1));
    open(u"History"_s);
    QTRY_VERIFY_WITH_TIMEOUT(forms() && count() == u"Forms: 230"_s, patience);
    QCOMPARE(asked(), before + 3);
    QCOMPARE(forms()->model()->rowCount(), 230);
}

void TestHistoryView::asksForOneCaseOfManyStepped()
{
    const qsizetype before = asked();
    m_pane->showCase(caseAt(5));
    open(u"History"_s);
    for (CaseRow row = 6; row < 12; ++row)
        m_pane->showCase(caseAt(row));
    QTRY_VERIFY_WITH_TIMEOUT(forms(), patience);
    QCOMPARE(asked(), before + 1);
    QVERIFY(m_server->requests().filter(u"/form/"_s).last().contains(caseAt(11)));
}

void TestHistoryView::showsIdsWhereFormsAreRefused()
{
    m_server->answerOnce(u"/form/"_s, {.status = 403});
    m_pane->showCase(caseAt(1));
    open(u"History"_s);
    QTRY_VERIFY_WITH_TIMEOUT(forms(), patience);
    QCOMPARE(forms()->model()->rowCount(), 230);
    QVERIFY(says(u"may not read the forms"_s));
    QVERIFY(says(u"is missing"_s));
    QCOMPARE(columnTexts(forms(), u"Form"_s).first().size(), 32);
    QVERIFY(forms()->isColumnHidden(0));
}

void TestHistoryView::saysThatThereAreNone()
{
    m_server->answerOnce(u"/form/"_s,
                         {.body = R"({"meta": {"total_count": 0, "next": null}, "objects": []})"});
    m_pane->showCase(caseAt(0));
    open(u"History"_s);
    QTRY_VERIFY_WITH_TIMEOUT(says(u"No forms"_s), patience);
    QVERIFY(!forms());
}

void TestHistoryView::triesAgain()
{
    m_server->answerOnce(u"/form/"_s, {.status = 500}, 6); // as often as it is tried
    m_pane->showCase(caseAt(0));
    open(u"History"_s);
    QTRY_VERIFY_WITH_TIMEOUT(find<QAbstractButton>(m_pane.get(), u"Try again"_s), patience);
    QVERIFY(says(u"could not be read"_s));
    press(find<QAbstractButton>(m_pane.get(), u"Try again"_s));
    QTRY_VERIFY_WITH_TIMEOUT(forms(), patience);
    QCOMPARE(forms()->model()->rowCount(), 2);
}

void TestHistoryView::keepsWhatCameBeforeAFault()
{
    m_server->answerOnce(u"offset=100"_s, {.status = 500}, 6);
    m_pane->showCase(caseAt(1));
    open(u"History"_s);
    QTRY_VERIFY_WITH_TIMEOUT(find<QAbstractButton>(m_pane.get(), u"Try again"_s), patience);
    QCOMPARE(forms()->model()->rowCount(), 100);
    press(find<QAbstractButton>(m_pane.get(), u"Try again"_s));
    QTRY_VERIFY_WITH_TIMEOUT(forms() && forms()->model()->rowCount() == 230, patience);
}

QTEST_MAIN(TestHistoryView)
#include "tst_historyview.moc"
