// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessionhelpers.h"

#include "models/casetablemodel.h"
#include "models/usertablemodel.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace ccb;
using namespace ccb::tests;

// What a session tells when things go wrong, and what stays usable then.
class TestSessionFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void saysWhichFieldIsWrong_data();
    void saysWhichFieldIsWrong();
    void isNotSignedInAfterARefusal();
    void givesUpTheAttemptWhenCancelled();
    void showsAWebPageAsAnError();
    void keepsWhatCameBeforeAFailure();
    void keepsTheOldRowsWhenARefreshFails();
    void goesOnWithoutPeople();
    void takesOddCasesAsTheyCome();
    void dropsTheOldDomainsAnswers();

private:
    std::unique_ptr<DemoServer> m_server;
};

void TestSessionFaults::init()
{
    m_server = std::make_unique<DemoServer>();
    QVERIFY(m_server->start());
}

void TestSessionFaults::saysWhichFieldIsWrong_data()
{
    QTest::addColumn<QString>("domain");
    QTest::addColumn<QString>("secret");
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<Error::Field>("field");
    QTest::newRow("wrong key") << QStringLiteral("demo") << QStringLiteral("wrong")
                               << Error::Kind::Unauthorized << Error::Field::Secret;
    QTest::newRow("unknown domain") << QStringLiteral("nowhere") << DemoServer::apiKey()
                                    << Error::Kind::NotFound << Error::Field::Domain;
}

void TestSessionFaults::saysWhichFieldIsWrong()
{
    QFETCH(const QString, domain);
    QFETCH(const QString, secret);
    const auto session = Session::withoutKeychain();
    Error error;
    connect(session.get(), &Session::signInFailed, this, [&error](const Error &why) { error = why; });
    Connection connection = demoOn(*m_server);
    connection.domain = domain;
    session->signIn(connection, secret, true);
    QTRY_VERIFY(!error.what.isEmpty());
    QTEST(error.kind, "kind");
    QTEST(error.field, "field");
    QVERIFY(!error.hint.isEmpty());
    QVERIFY(!error.text().contains(secret));
}

void TestSessionFaults::isNotSignedInAfterARefusal()
{
    const auto session = Session::withoutKeychain();
    QSignalSpy refused(session.get(), &Session::signInFailed);
    session->signIn(demoOn(*m_server), QStringLiteral("wrong"), true);
    QVERIFY(refused.wait());
    QCOMPARE(session->state(), Session::State::SignedOut);
    QVERIFY(!session->isSignedIn());
    // The refused secret was not kept.
    session->signInWithKeptSecret(demoOn(*m_server));
    QVERIFY(refused.wait());
    QCOMPARE(refused.last().first().value<Error>().httpStatus, 0);
}

void TestSessionFaults::givesUpTheAttemptWhenCancelled()
{
    const auto session = Session::withoutKeychain();
    QSignalSpy signedIn(session.get(), &Session::signedIn);
    QSignalSpy refused(session.get(), &Session::signInFailed);
    m_server->answerOnce(QStringLiteral("/a/"), {.status = 401, .body = "{}", .delayMilliseconds = 300});
    session->signIn(demoOn(*m_server), DemoServer::apiKey(), false);
    QTRY_VERIFY(!m_server->requests().isEmpty());
    session->cancelSignIn();
    QCOMPARE(session->state(), Session::State::SignedOut);
    QVERIFY(!refused.wait(600));
    QCOMPARE(signedIn.count(), 0);
}

void TestSessionFaults::showsAWebPageAsAnError()
{
    const auto session = Session::withoutKeychain();
    session->setLimits(quickLimits());
    connect(session.get(), &Session::signedIn, this, [this] {
        m_server->answerOnce(QStringLiteral("/case/"),
                             {.contentType = "text/html", .body = "<html><body>Please log in</body></html>"},
                             20);
    });
    session->signIn(demoOn(*m_server), DemoServer::apiKey(), false);
    QTRY_COMPARE(session->state(), Session::State::Failed);
    QCOMPARE(session->error().kind, Error::Kind::NotData);
    QVERIFY(!session->error().text().contains(u'<'));
    QTRY_COMPARE(session->userTable()->rowCount(), 48); // the rest goes on
}

void TestSessionFaults::keepsWhatCameBeforeAFailure()
{
    const auto session = Session::withoutKeychain();
    SessionScope scope;
    scope.request.api = CaseApiVersion::V1;
    scope.request.pageSize = 500;
    session->setScope(scope);
    session->setLimits(quickLimits());
    m_server->answerOnce(QStringLiteral("indexed_on_start"), {.status = 200, .body = "[]"}); // tried again
    m_server->answerOnce(QStringLiteral("indexed_on_start"), {.status = 403, .body = {}});
    session->signIn(demoOn(*m_server), DemoServer::apiKey(), false);
    QTRY_COMPARE_WITH_TIMEOUT(session->state(), Session::State::Failed, 10'000);
    QVERIFY(!session->isComplete());
    QCOMPARE(session->store().caseCount(), CaseRow(500));
    QTRY_COMPARE(session->caseTable()->rowCount(), 500);
    QVERIFY(session->canResume());
    QCOMPARE(session->progress().got, 500);
    QCOMPARE(session->progress().total, 2512);
    const auto firstPages = [this] {
        return m_server->requests()
            .filter(QStringLiteral("/case/v1/?limit=500&order_by=indexed_on"))
            .filter(QRegularExpression(QStringLiteral("indexed_on$")))
            .size();
    };
    QCOMPARE(firstPages(), 1);
    session->retry();
    QVERIFY(waitUntilLoaded(*session));
    QVERIFY(session->isComplete());
    QVERIFY(!session->canResume());
    QCOMPARE(session->caseTable()->rowCount(), 2512);
    QCOMPARE(firstPages(), 1); // it went on, and did not begin anew
}

void TestSessionFaults::keepsTheOldRowsWhenARefreshFails()
{
    const auto session = Session::withoutKeychain();
    session->setLimits(quickLimits());
    QVERIFY(signInAndLoad(*session, *m_server));
    const int before = session->caseTable()->rowCount();
    m_server->answerOnce(QStringLiteral("/case/"), {.contentType = "text/html", .body = "<html></html>"}, 20);
    session->refresh();
    QTRY_COMPARE(session->state(), Session::State::Failed);
    QCOMPARE(session->caseTable()->rowCount(), before);
    QCOMPARE(int(session->store().caseCount()), before);
}

void TestSessionFaults::goesOnWithoutPeople()
{
    for (const char *list : {"/user/", "/web-user/", "/group/", "/location/"})
        m_server->answerOnce(QLatin1StringView(list), {.status = 403, .body = {}}, 20);
    const auto session = Session::withoutKeychain();
    QVERIFY(signInAndLoad(*session, *m_server));
    QVERIFY(session->peopleError());
    QCOMPARE(session->peopleError()->kind, Error::Kind::Forbidden);
    QVERIFY(session->caseTable()->rowCount() > 2000);
    const QString owner = session->caseTable()->text(0, ColumnKey::ofField(CaseField::OwnerId));
    QCOMPARE(session->owners().name(owner), owner);
}

void TestSessionFaults::takesOddCasesAsTheyCome()
{
    m_server->answerOnce(QStringLiteral("/case/"),
                         {.body = R"({"meta": {"next": null, "total_count": 3}, "objects": [
            {"case_id": "odd", "properties": {"a": null, "b": 0.10, "c": [1, 2], "d": {"e": true}, "f": false}},
            {"case_id": "bare"}, {"name": "no id"}, 7]})"},
                         20);
    const auto session = Session::withoutKeychain();
    QSignalSpy notices(session.get(), &Session::noticeRaised);
    session->signIn(demoOn(*m_server), DemoServer::apiKey(), false);
    QVERIFY(waitUntilLoaded(*session));
    QCOMPARE(shownTexts(*session, ColumnKey::ofField(CaseField::CaseId)),
             (QStringList{QStringLiteral("odd"), QStringLiteral("bare")}));
    const auto property = [&session](const char *name) {
        return session->caseTable()->text(0, ColumnKey::ofProperty(QLatin1StringView(name)));
    };
    QCOMPARE(property("a"), QString());
    QCOMPARE(property("b"), QStringLiteral("0.10"));
    QCOMPARE(property("c"), QStringLiteral("[1, 2]"));
    QCOMPARE(property("d"), QStringLiteral("{\"e\": true}"));
    QCOMPARE(property("f"), QStringLiteral("false"));
    QCOMPARE(notices.count(), 2);
}

void TestSessionFaults::dropsTheOldDomainsAnswers()
{
    DemoServer slow({.delayMilliseconds = 150});
    QVERIFY(slow.start());
    const auto session = Session::withoutKeychain();
    QSignalSpy signedIn(session.get(), &Session::signedIn);
    session->signIn(demoOn(slow), DemoServer::apiKey(), false);
    QVERIFY(signedIn.wait());
    session->signIn(trainingOn(*m_server), DemoServer::apiKey(), false);
    QVERIFY(waitUntilLoaded(*session));
    QTest::qWait(400); // longer than any answer of the first server takes
    QCOMPARE(session->store().caseCount(), CaseRow(1));
    QCOMPARE(session->caseTable()->rowCount(), 1);
}

QTEST_GUILESS_MAIN(TestSessionFaults)
#include "tst_sessionfaults.moc"
