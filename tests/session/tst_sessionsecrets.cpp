// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessionhelpers.h"

#include "credentials/memorysecretstore.h"

#include <QSignalSpy>
#include <QTest>

using namespace ccb;
using namespace ccb::tests;

namespace
{

// A computer without a keychain.
class NoSecretStore : public SecretStore
{
public:
    void read(const Connection &, QObject *, Read done) override { done(missing()); }
    void write(const Connection &, const QString &, QObject *, Changed done) override { done(missing()); }
    void remove(const Connection &, QObject *, Changed done) override { done(missing()); }

private:
    static Error missing()
    {
        Error error;
        error.kind = Error::Kind::Keychain;
        error.what = QStringLiteral("There is no keychain.");
        return error;
    }
};

} // namespace

// When a session keeps a secret, uses the kept one and forgets it.
class TestSessionSecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void usesTheKeptSecret();
    void keepsNothingUnlessAsked();
    void signOutForgets();
    void uncheckedRememberForgetsAnEarlierOne();
    void saysWhenThereIsNoKeychain();

private:
    std::unique_ptr<DemoServer> m_server;

    bool signsInWithKeptSecret(Session &session) const;
};

void TestSessionSecrets::initTestCase()
{
    m_server = std::make_unique<DemoServer>();
    QVERIFY(m_server->start());
}

bool TestSessionSecrets::signsInWithKeptSecret(Session &session) const
{
    QSignalSpy signedIn(&session, &Session::signedIn);
    QSignalSpy refused(&session, &Session::signInFailed);
    session.signInWithKeptSecret(trainingOn(*m_server));
    return QTest::qWaitFor([&] { return signedIn.count() + refused.count() > 0; }) && signedIn.count() == 1;
}

void TestSessionSecrets::usesTheKeptSecret()
{
    const auto session = Session::withoutKeychain();
    session->signIn(trainingOn(*m_server), DemoServer::apiKey(), true);
    QVERIFY(waitUntilLoaded(*session));
    QVERIFY(signsInWithKeptSecret(*session));
    QVERIFY(waitUntilLoaded(*session));
    QCOMPARE(session->store().caseCount(), CaseRow(1));
}

void TestSessionSecrets::keepsNothingUnlessAsked()
{
    const auto session = Session::withoutKeychain();
    session->signIn(trainingOn(*m_server), DemoServer::apiKey(), false);
    QVERIFY(waitUntilLoaded(*session));
    QVERIFY(!signsInWithKeptSecret(*session));
}

void TestSessionSecrets::signOutForgets()
{
    const auto session = Session::withoutKeychain();
    session->signIn(trainingOn(*m_server), DemoServer::apiKey(), true);
    QVERIFY(waitUntilLoaded(*session));
    session->signOut();
    QVERIFY(!signsInWithKeptSecret(*session));
}

void TestSessionSecrets::uncheckedRememberForgetsAnEarlierOne()
{
    const auto session = Session::withoutKeychain();
    session->signIn(trainingOn(*m_server), DemoServer::apiKey(), true);
    QVERIFY(waitUntilLoaded(*session));
    session->signIn(trainingOn(*m_server), DemoServer::apiKey(), false);
    QVERIFY(waitUntilLoaded(*session));
    QVERIFY(!signsInWithKeptSecret(*session));
}

void TestSessionSecrets::saysWhenThereIsNoKeychain()
{
    Session session(std::make_unique<NoSecretStore>());
    QSignalSpy notices(&session, &Session::noticeRaised);
    session.signIn(trainingOn(*m_server), DemoServer::apiKey(), true);
    QVERIFY(waitUntilLoaded(session));
    QCOMPARE(session.store().caseCount(), CaseRow(1)); // browsing goes on
    QCOMPARE(notices.count(), 1);
    const auto notice = notices.first().first().value<Error>();
    QCOMPARE(notice.kind, Error::Kind::Keychain);
    QVERIFY(notice.hint.contains(QStringLiteral("this session")));
    session.signOut();
    QCOMPARE(notices.count(), 1); // nothing was kept, so nothing is missed
}

QTEST_GUILESS_MAIN(TestSessionSecrets)
#include "tst_sessionsecrets.moc"
