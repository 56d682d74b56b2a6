// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessionhelpers.h"

#include "models/casetablemodel.h"
#include "models/usertablemodel.h"
#include "session/exportrequest.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace ccb;
using namespace ccb::tests;

namespace
{

const ColumnKey idColumn = ColumnKey::ofField(CaseField::CaseId);
const ColumnKey typeColumn = ColumnKey::ofField(CaseField::CaseType);
const ColumnKey nameColumn = ColumnKey::ofField(CaseField::CaseName);

CaseQuery ofType(const QString &type)
{
    CaseQuery query;
    query.filter.caseType = type;
    return query;
}

} // namespace

// A signed-in domain from the first answer to the last, against the demo server.
class TestSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void loadsTheNotebooksDomain();
    void loadsCasesAndPeople();
    void narrowsAndSorts();
    void newestQueryWins();
    void namesOwners();
    void opensACaseFromTheStore();
    void asksTheServerForTheWholeCase();
    void refreshKeepsTheOldRowsUntilTheNewAreThere();
    void refreshTakesChangesOver();
    void cancelKeepsWhatCame();
    void signsOutAndForgets();
    void loadsUsersAlone();
    void copiesRowsForAClipboard();

private:
    std::unique_ptr<DemoServer> m_server;
};

void TestSession::init()
{
    m_server = std::make_unique<DemoServer>();
    QVERIFY(m_server->start());
}

void TestSession::loadsTheNotebooksDomain()
{
    const auto session = Session::withoutKeychain();
    session->signIn(trainingOn(*m_server), DemoServer::apiKey(), false);
    QCOMPARE(session->state(), Session::State::Connecting);
    QVERIFY(waitUntilLoaded(*session));
    QCOMPARE(session->store().caseCount(), CaseRow(1));
    QCOMPARE(shownTexts(*session, idColumn),
             QStringList{QStringLiteral("582b7655-8ef3-4b20-be03-3a0fc222e258")});
    QCOMPARE(shownTexts(*session, nameColumn), QStringList{QStringLiteral("whole_milk")});
    QCOMPARE(shownTexts(*session, ColumnKey::ofProperty(QStringLiteral("number_of_bottles"))),
             QStringList{QStringLiteral("2")});
    const QList<User> &users = session->userTable()->users();
    QVERIFY(std::any_of(users.begin(), users.end(),
                        [](const User &user) { return user.username == DemoServer::trainingUsername(); }));
}

void TestSession::loadsCasesAndPeople()
{
    const auto session = Session::withoutKeychain();
    const QAbstractItemModelTester tester(session->caseTable(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy progress(session.get(), &Session::progressChanged);
    QVERIFY(signInAndLoad(*session, *m_server));
    QVERIFY(session->store().caseCount() > 2000);
    QCOMPARE(session->caseTable()->rowCount(), int(session->store().caseCount()));
    QCOMPARE(session->store().caseTypes().size(), 5);
    QCOMPARE(session->progress().got, qint64(session->store().caseCount()));
    QVERIFY(!session->progress().running);
    QVERIFY(progress.count() > 2);
    QCOMPARE(session->userTable()->rowCount(), 48);
    QVERIFY(!session->peopleError());
}

void TestSession::narrowsAndSorts()
{
    const auto session = Session::withoutKeychain();
    QVERIFY(signInAndLoad(*session, *m_server));
    CaseQuery query = ofType(QStringLiteral("mother"));
    query.sort = {nameColumn, Qt::AscendingOrder};
    QVERIFY(showRows(*session, query));
    QStringList types = shownTexts(*session, typeColumn);
    types.removeDuplicates();
    QCOMPARE(types, QStringList{QStringLiteral("mother")});
    const QStringList ascending = shownTexts(*session, idColumn);

    query.filter.search = ascending.at(3);
    QVERIFY(showRows(*session, query));
    QVERIFY(shownTexts(*session, idColumn).contains(ascending.at(3)));
    QVERIFY(session->caseTable()->rowCount() < ascending.size());
}

void TestSession::newestQueryWins()
{
    const auto session = Session::withoutKeychain();
    QVERIFY(signInAndLoad(*session, *m_server));
    for (const CaseTypeCount &type : session->store().caseTypes())
        session->setCaseQuery(ofType(type.type));
    QVERIFY(showRows(*session, ofType(QStringLiteral("child"))));
    QStringList types = shownTexts(*session, typeColumn);
    types.removeDuplicates();
    QCOMPARE(types, QStringList{QStringLiteral("child")});
}

void TestSession::namesOwners()
{
    const auto session = Session::withoutKeychain();
    QVERIFY(signInAndLoad(*session, *m_server));
    int named = 0;
    for (const QString &owner : shownTexts(*session, ColumnKey::ofField(CaseField::OwnerId)))
        named += session->owners().owner(owner).kind != Owner::Kind::Unknown;
    const int all = session->caseTable()->rowCount();
    QVERIFY(named < all && named > all * 9 / 10); // some ids are in no list

    // Names that came after the cases order them.
    CaseQuery query;
    query.sort.column = ColumnKey::ofField(CaseField::OwnerKind);
    QVERIFY(showRows(*session, query));
    const QStringList kinds = shownTexts(*session, *query.sort.column);
    QVERIFY(std::is_sorted(kinds.begin(), kinds.end()));
}

void TestSession::opensACaseFromTheStore()
{
    const auto session = Session::withoutKeychain();
    QVERIFY(signInAndLoad(*session, *m_server));
    QVERIFY(showRows(*session, ofType(QStringLiteral("child"))));
    const QString id = session->caseTable()->text(0, idColumn);
    const qsizetype requests = m_server->requests().size();
    bool opened = false;
    session->openCase(id, false, this, [&](const Result<OneCase> &found) {
        QVERIFY(found);
        QCOMPARE(found.value().snapshot.text(found.value().row, idColumn), id);
        QVERIFY(!found.value().indices.isEmpty());
        opened = true;
    });
    QVERIFY(opened);
    QCOMPARE(m_server->requests().size(), requests);
}

void TestSession::asksTheServerForTheWholeCase()
{
    const auto session = Session::withoutKeychain();
    session->signIn(trainingOn(*m_server), DemoServer::apiKey(), false);
    QVERIFY(waitUntilLoaded(*session));
    QByteArray json;
    session->openCase(
        QStringLiteral("582b7655-8ef3-4b20-be03-3a0fc222e258"), true, this,
        [&json](const Result<OneCase> &found) { json = found ? found.value().json : "refused"; });
    QTRY_VERIFY(!json.isEmpty());
    QVERIFY(json.contains("xform_ids"));
    QVERIFY(json.contains("number_of_bottles"));

    Error error;
    session->openCase(QStringLiteral("no-such-case"), false, this,
                      [&error](const Result<OneCase> &found) { error = found ? Error() : found.error(); });
    QTRY_COMPARE(error.kind, Error::Kind::NotFound);
}

void TestSession::refreshKeepsTheOldRowsUntilTheNewAreThere()
{
    const auto session = Session::withoutKeychain();
    QVERIFY(signInAndLoad(*session, *m_server));
    const int before = session->caseTable()->rowCount();
    QSignalSpy resets(session->caseTable(), &QAbstractItemModel::modelReset);
    int least = before;
    connect(session.get(), &Session::progressChanged, this,
            [&] { least = std::min(least, session->caseTable()->rowCount()); });
    session->refresh();
    QCOMPARE(session->state(), Session::State::Loading);
    QVERIFY(waitUntilLoaded(*session));
    QVERIFY(session->isComplete());
    QCOMPARE(least, before);
    QCOMPARE(session->caseTable()->rowCount(), before);
    QCOMPARE(session->store().caseCount(), CaseRow(before));
    // No piles of replaced rows: only the pages' ends come twice.
    QVERIFY(session->store().rowCount() <= CaseRow(before + session->requestCount()));
}

void TestSession::refreshTakesChangesOver()
{
    const auto session = Session::withoutKeychain();
    QVERIFY(signInAndLoad(*session, *m_server));
    m_server->answerOnce(
        QStringLiteral("/case/"),
        {.body = R"({"matching_records": 1, "meta": {"next": null, "total_count": 1}, "next": null,
                                      "objects": [{"case_id": "c1", "properties": {"case_name": "New"}}]})"},
        100);
    session->refresh();
    QVERIFY(waitUntilLoaded(*session));
    QCOMPARE(shownTexts(*session, nameColumn), QStringList{QStringLiteral("New")});
    QCOMPARE(session->store().find(u"c1"), CaseRow(0));
}

void TestSession::cancelKeepsWhatCame()
{
    DemoServer slow({.generatedCases = 20'000, .delayMilliseconds = 100});
    QVERIFY(slow.start());
    const auto session = Session::withoutKeychain();
    session->signIn(demoOn(slow), DemoServer::apiKey(), false);
    QTRY_VERIFY_WITH_TIMEOUT(session->store().caseCount() > 0, 10'000);
    session->cancelLoading();
    QCOMPARE(session->state(), Session::State::Ready);
    QVERIFY(!session->isComplete());
    QVERIFY(!session->progress().running);
    const CaseRow kept = session->store().caseCount();
    QVERIFY(kept < 20'000);
    QTRY_COMPARE(session->caseTable()->rowCount(), int(kept));
}

void TestSession::signsOutAndForgets()
{
    const auto session = Session::withoutKeychain();
    QVERIFY(signInAndLoad(*session, *m_server));
    session->signOut();
    QCOMPARE(session->state(), Session::State::SignedOut);
    QVERIFY(!session->isSignedIn());
    QCOMPARE(session->store().caseCount(), CaseRow(0));
    QCOMPARE(session->userTable()->rowCount(), 0);
    QTRY_COMPARE(session->caseTable()->rowCount(), 0);
    session->refresh();
    QCOMPARE(session->state(), Session::State::SignedOut);
}

void TestSession::loadsUsersAlone()
{
    const auto session = Session::withoutKeychain();
    session->setScope({.cases = false, .people = true, .request = {}});
    QVERIFY(signInAndLoad(*session, *m_server));
    QCOMPARE(session->userTable()->rowCount(), 48);
    QCOMPARE(session->store().caseCount(), CaseRow(0));
}

void TestSession::copiesRowsForAClipboard()
{
    const auto session = Session::withoutKeychain();
    session->signIn(trainingOn(*m_server), DemoServer::apiKey(), false);
    QVERIFY(waitUntilLoaded(*session));
    const QList<ExportColumn> columns =
        ownColumns({nameColumn, ColumnKey::ofProperty(QStringLiteral("number_of_bottles")),
                    ColumnKey::ofProperty(QStringLiteral("none"))});
    const auto copied = [&](ClipboardFormat format) {
        return session->clipboardText(session->shownCases(), columns, format);
    };
    QCOMPARE(copied(ClipboardFormat::TabSeparated),
             QStringLiteral("case_name\tnumber_of_bottles\tnone\r\nwhole_milk\t2\t\r\n"));
    QCOMPARE(copied(ClipboardFormat::Csv),
             QStringLiteral("case_name,number_of_bottles,none\r\nwhole_milk,2,\r\n"));
    QCOMPARE(copied(ClipboardFormat::Markdown),
             QStringLiteral("| case_name | number_of_bottles | none |\n| --- | --- | --- |\n"
                            "| whole_milk | 2 |  |\n"));
    const QJsonArray array = QJsonDocument::fromJson(copied(ClipboardFormat::Json).toUtf8()).array();
    QCOMPARE(array, QJsonArray({QJsonObject{{QStringLiteral("case_name"), QStringLiteral("whole_milk")},
                                            {QStringLiteral("number_of_bottles"), QStringLiteral("2")}}}));
}

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
