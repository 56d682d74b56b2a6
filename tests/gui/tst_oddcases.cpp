// SPDX-License-Identifier: GPL-3.0-or-later
#include "guihelpers.h"
#include "oddvalues.h"
#include "sessionhelpers.h"

#include "core/jsonindent.h"
#include "models/caseindicesmodel.h"
#include "models/casepropertiesmodel.h"
#include "widgets/casedetailpane.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QTest>

using namespace ccb;
using namespace ccb::tests;
using namespace Qt::StringLiterals;

namespace
{

constexpr int patience = 20'000; // milliseconds

// What a text view makes of a text: it knows one kind of line end and one of blank.
QString asInTextView(QString text)
{
    text.replace(u"\r\n"_s, u"\n"_s);
    text.replace(QChar::LineSeparator, u'\n').replace(QChar::ParagraphSeparator, u'\n');
    return text.replace(QChar::Nbsp, u' ');
}

} // namespace

// The cases of the domain `odd`, from a real socket to the models and into the pane: every value is there and
// is what came, over each version of the API.
class TestOddCases : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void modelsKeepEveryValue_data();
    void modelsKeepEveryValue();
    void modelsKeepEveryIndex_data();
    void modelsKeepEveryIndex();
    void rawAnswerKeepsEverything_data();
    void rawAnswerKeepsEverything();
    void paneShowsEveryValue();
    void paneShowsUnknownFieldsRaw();
    void paneShowsStatusAndDatesAsTheyCame();
    void paneShowsACaseThatNobodyOwns();
    void paneFollowsStrangeIndices();

private:
    std::unique_ptr<DemoServer> m_server;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<CaseDetailPane> m_pane;

    static void addVersions();
    void signIn(bool hasCaseV2);
    void showPane();
    CaseRow rowOf(const QString &caseId) const { return m_session->store().find(caseId); }
    QByteArray rawOf(const QString &caseId);
    QTableView *table(const QString &name) const { return find<QTableView>(m_pane.get(), name); }
    bool select(const QString &property);
    void showTab(const QString &name);
    QString fact(const QString &name) const;
    QString title() const { return find<QLabel>(m_pane.get(), u"Name of the case"_s)->text(); }
    void follow(const QString &identifier);
};

void TestOddCases::addVersions()
{
    QTest::addColumn<bool>("hasCaseV2");
    QTest::newRow("v2") << true;
    QTest::newRow("v1") << false;
}

void TestOddCases::signIn(bool hasCaseV2)
{
    m_pane.reset();
    m_session.reset();
    m_server = std::make_unique<DemoServer>(DemoOptions{.hasCaseV2 = hasCaseV2});
    QVERIFY(m_server->start());
    Connection connection = demoOn(*m_server);
    connection.domain = u"odd"_s;
    m_session = Session::withoutKeychain();
    m_session->signIn(connection, DemoServer::apiKey(), false);
    QVERIFY(waitUntilLoaded(*m_session));
    QVERIFY(m_session->isComplete());
    const QStringList requests = m_server->requests();
    QVERIFY(requests.filter(hasCaseV2 ? u"/case/v2/"_s : u"/case/v1/"_s).size() > 0);
}

void TestOddCases::showPane()
{
    signIn(true);
    m_pane = std::make_unique<CaseDetailPane>(m_session.get());
    m_pane->resize(420, 640);
    m_pane->show();
    QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
}

QByteArray TestOddCases::rawOf(const QString &caseId)
{
    QByteArray json;
    bool isDone = false;
    m_session->openCase(caseId, true, this, [&](const Result<OneCase> &result) {
        isDone = true;
        if (result)
            json = result.value().json;
    });
    return QTest::qWaitFor([&isDone] { return isDone; }, patience) ? json : QByteArray();
}

bool TestOddCases::select(const QString &property)
{
    const QAbstractItemModel *model = table(u"Properties"_s)->model();
    const QString name = columnName(ColumnKey::ofProperty(property));
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->index(row, 0).data(CasePropertiesModel::ColumnKeyRole).toString() != name)
            continue;
        table(u"Properties"_s)
            ->selectionModel()
            ->setCurrentIndex(model->index(row, 0),
                              QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        return true;
    }
    return false;
}

void TestOddCases::showTab(const QString &name)
{
    auto *tabs = find<QTabWidget>(m_pane.get(), u"Parts of the case"_s);
    for (int tab = 0; tab < tabs->count(); ++tab) {
        if (tabs->tabText(tab).startsWith(name))
            tabs->setCurrentIndex(tab);
    }
    QVERIFY(tabs->tabText(tabs->currentIndex()).startsWith(name));
}

QString TestOddCases::fact(const QString &name) const
{
    const auto *line = find<QLineEdit>(m_pane.get(), name);
    return line ? line->text() : u"not shown"_s;
}

void TestOddCases::follow(const QString &identifier)
{
    showTab(u"Relations"_s);
    QTableView *indices = table(u"Indices"_s);
    QVERIFY(indices);
    const qsizetype row = columnTexts(indices, u"Identifier"_s).indexOf(identifier);
    QVERIFY(row >= 0);
    indices->selectRow(int(row));
    indices->setFocus();
    QTest::keyClick(indices, Qt::Key_Return);
}

void TestOddCases::modelsKeepEveryValue_data()
{
    addVersions();
}

void TestOddCases::modelsKeepEveryValue()
{
    QFETCH(const bool, hasCaseV2);
    signIn(hasCaseV2);
    QString shown;
    CasePropertiesModel model;
    QHash<QString, int> rows;
    for (const OddValue &expected : oddValues()) {
        if (shown != expected.caseId) {
            shown = expected.caseId;
            QVERIFY2(rowOf(shown) != noRow, qUtf8Printable(shown));
            model.setCase(m_session->store().snapshot(), rowOf(shown), m_session->owners());
            rows.clear();
            for (int row = 0; row < model.rowCount(); ++row)
                rows.insert(model.index(row, 0).data(CasePropertiesModel::ColumnKeyRole).toString(), row);
            QCOMPARE(rows.size(), model.rowCount());
        }
        const int row = rows.value(columnName(ColumnKey::ofProperty(expected.property)), -1);
        QVERIFY2(row >= 0, qUtf8Printable(shown + u": "_s + expected.property));
        QCOMPARE(model.index(row, CasePropertiesModel::Name).data().toString(), expected.property);
        const QModelIndex value = model.index(row, CasePropertiesModel::Value);
        QCOMPARE(value.data(Qt::EditRole).toString(), expected.text);
        QCOMPARE(value.data(CasePropertiesModel::ValueKindRole).toInt(), int(expected.kind));
        QCOMPARE(value.data(CasePropertiesModel::IsFieldRole).toBool(), false);
    }
}

void TestOddCases::modelsKeepEveryIndex_data()
{
    addVersions();
}

void TestOddCases::modelsKeepEveryIndex()
{
    QFETCH(const bool, hasCaseV2);
    signIn(hasCaseV2);
    for (const OddIndex &expected : oddIndices()) {
        CaseIndicesModel model;
        const CaseStore &store = m_session->store();
        model.setRelatives(relativesOf(indicesOfCase(store.snapshot(), rowOf(expected.caseId)),
                                       [](const QString &) { return KnownCase(); }));
        const QModelIndexList found = model.match(model.index(0, CaseIndicesModel::Identifier),
                                                  Qt::DisplayRole, expected.identifier, -1, Qt::MatchExactly);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().data(CaseIndicesModel::CaseIdRole).toString(), expected.relatedId);
        QCOMPARE(found.first().siblingAtColumn(CaseIndicesModel::Relationship).data().toString(),
                 expected.relationship);
    }
}

void TestOddCases::rawAnswerKeepsEverything_data()
{
    addVersions();
}

void TestOddCases::rawAnswerKeepsEverything()
{
    QFETCH(const bool, hasCaseV2);
    signIn(hasCaseV2);
    const QString values = prettyJson(rawOf(u"odd-values"_s));
    for (const char *part :
         {"\"a_null\": null", "\"a_decimal\": 0.10", "\"a_large_number\": 12345678901234567890",
          "\"a_huge_number\": 1e400", "\"an_exponent\": -1.50E+3", "    \"one\",\n", "\"an_empty_list\": []",
          "one\\ntwo\\r\\nthree\\tfour"})
        QVERIFY2(values.contains(QLatin1StringView(part)), part);

    const QString texts = prettyJson(rawOf(u"odd-texts"_s));
    for (const QString &part : {u"\"before\\u0000after\""_s, u"\"\\ud800\""_s, u"\"a\\udc00b\""_s,
                                u"\"\\ud83d\": \"lone name\""_s, u"\u0645\u0631\u064a\u0645 123"_s,
                                u"\"one\\u2028two\\u2029three\\u00a0four\""_s, u"abc\\u202edef"_s})
        QVERIFY2(texts.contains(part), qUtf8Printable(part));

    const QString unknown = prettyJson(rawOf(u"odd-unknown"_s));
    for (const char *part : {"\"twice\": \"first\"", "\"twice\": \"second\"", "\"a_new_field\": {", "1.50,",
                             "\"x\": null", "\"another\": 1e400", "\"\": \"\\u0000\""})
        QVERIFY2(unknown.contains(QLatin1StringView(part)), part);
    QVERIFY(prettyJson(rawOf(u"odd-closed-yes"_s)).contains(u"\"closed\": \"yes\""_s));
    QVERIFY(rawOf(u"odd-long"_s).size() > 200 * 1024);
}

void TestOddCases::paneShowsEveryValue()
{
    showPane();
    for (const OddValue &expected : oddValues()) {
        m_pane->showCase(expected.caseId);
        QVERIFY2(select(expected.property), qUtf8Printable(expected.property));
        auto *whole = find<QPlainTextEdit>(m_pane.get(), u"Whole value"_s);
        const bool isNested = expected.kind == ValueKind::List || expected.kind == ValueKind::Object;
        QCOMPARE(whole->toPlainText(),
                 isNested ? prettyJson(expected.text.toUtf8()) : asInTextView(expected.text));
        if (expected.kind == ValueKind::Null)
            QCOMPARE(whole->placeholderText(), u"null"_s);
        table(u"Properties"_s)->setFocus();
        QTest::keyClick(table(u"Properties"_s), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), expected.text);
    }
    m_pane->showCase(u"odd-names"_s);
    const QStringList names = columnTexts(table(u"Properties"_s), u"Name"_s);
    for (const OddValue &expected : oddValues())
        QVERIFY(expected.caseId != u"odd-names" || names.contains(expected.property));
    QCOMPARE(title(), u"<b>Names</b> & \"such\""_s);
    QVERIFY(!m_pane->grab().isNull()); // painted without harm
    m_pane->showCase(u"odd-texts"_s);
    QCOMPARE(title(), u"\u0645\u0631\u064a\u0645 \u0628\u0646\u062a \u062e\u0627\u0644\u062f \U0001F600"_s);
    QVERIFY(!m_pane->grab().isNull());
    m_pane->showCase(u"odd-many"_s);
    QVERIFY(table(u"Properties"_s)->model()->rowCount() >= 400);
    QVERIFY(!m_pane->grab().isNull());
}

void TestOddCases::paneShowsUnknownFieldsRaw()
{
    showPane();
    m_pane->showCase(u"odd-unknown"_s);
    showTab(u"Raw"_s);
    QTRY_VERIFY_WITH_TIMEOUT(find<QPlainTextEdit>(m_pane.get(), u"Raw answer"_s), patience);
    const QString text = find<QPlainTextEdit>(m_pane.get(), u"Raw answer"_s)->toPlainText();
    QCOMPARE(text, prettyJson(rawOf(u"odd-unknown"_s)));
    QVERIFY(text.contains(u"\"a_new_field\""));
    QVERIFY(text.contains(u"\"twice\": \"first\""));

    // What is copied from the raw view is the JSON that came, though it holds blanks that no text view keeps.
    m_pane->showCase(u"odd-texts"_s);
    QTRY_VERIFY_WITH_TIMEOUT(
        find<QPlainTextEdit>(m_pane.get(), u"Raw answer"_s) &&
            find<QPlainTextEdit>(m_pane.get(), u"Raw answer"_s)->toPlainText().contains(u"byte_order_mark"),
        patience);
    press(find<QAbstractButton>(m_pane.get(), u"Copy the raw answer"_s));
    QCOMPARE(QGuiApplication::clipboard()->text(), prettyJson(rawOf(u"odd-texts"_s)));
}

void TestOddCases::paneShowsStatusAndDatesAsTheyCame()
{
    showPane();
    m_pane->showCase(u"odd-closed-true"_s);
    QCOMPARE(fact(u"Status"_s), u"Closed"_s);
    m_pane->showCase(u"odd-closed-yes"_s);
    QCOMPARE(fact(u"Status"_s), u"yes"_s);
    m_pane->showCase(u"odd-dates"_s);
    QCOMPARE(fact(u"Opened"_s), u"sometime in May"_s);
    QCOMPARE(fact(u"Modified"_s), u"31/12/2024"_s);
    QCOMPARE(fact(u"Closed"_s), u"0000-00-00"_s);
}

void TestOddCases::paneShowsACaseThatNobodyOwns()
{
    showPane();
    m_pane->showCase(u"odd-no-owner"_s);
    QCOMPARE(fact(u"Owner"_s), u"not shown"_s);
    QCOMPARE(fact(u"Case id"_s), u"odd-no-owner"_s);
    QVERIFY(!title().isEmpty());
    QVERIFY(!columnTexts(table(u"Properties"_s), u"Name"_s).contains(u"Owner id"_s));
}

void TestOddCases::paneFollowsStrangeIndices()
{
    showPane();
    // Round a cycle, and all the way back.
    m_pane->showCase(u"odd-cycle-a"_s);
    for (const QString &next : {u"odd-cycle-b"_s, u"odd-cycle-c"_s, u"odd-cycle-a"_s, u"odd-cycle-b"_s}) {
        follow(u"parent"_s);
        QCOMPARE(m_pane->caseId(), next);
    }
    for (const QString &before : {u"odd-cycle-a"_s, u"odd-cycle-c"_s, u"odd-cycle-b"_s, u"odd-cycle-a"_s}) {
        press(find<QAbstractButton>(m_pane.get(), u"Back to the case before"_s));
        QCOMPARE(m_pane->caseId(), before);
    }

    m_pane->showCase(u"odd-indices"_s);
    follow(u"myself"_s);
    QCOMPARE(m_pane->caseId(), u"odd-indices"_s);
    follow(u"\U0001F600"_s);
    QCOMPARE(m_pane->caseId(), u"odd-names"_s);
    press(find<QAbstractButton>(m_pane.get(), u"Back to the case before"_s));

    // A case that is nowhere: said so, and the way back is there.
    follow(u"parent"_s);
    QCOMPARE(m_pane->caseId(), u"no-such-case"_s);
    QTRY_VERIFY_WITH_TIMEOUT(find<QAbstractButton>(m_pane.get(), u"Try again"_s), patience);
    press(find<QAbstractButton>(m_pane.get(), u"Back to the case before"_s));
    QCOMPARE(m_pane->caseId(), u"odd-indices"_s);
    QVERIFY(table(u"Indices"_s));
}

QTEST_MAIN(TestOddCases)
#include "tst_oddcases.moc"
