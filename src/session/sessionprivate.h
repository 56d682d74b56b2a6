// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apiservice.h"
#include "credentials/secretstore.h"
#include "models/casetablemodel.h"
#include "models/usertablemodel.h"
#include "session/caseloader.h"
#include "session/casequeryrunner.h"
#include "session/peopleloader.h"
#include "session/session.h"
#include "session/signin.h"

namespace ccb
{

// What a session is made of, for its own source files alone: session.cpp (loading and its data) and
// sessionsignin.cpp (getting in and out).
class Session::Private
{
public:
    Private(Session *session, std::unique_ptr<SecretStore> secretStore)
        : q(session)
        , secrets(std::move(secretStore))
        , cases(new CaseLoader(session))
        , people(new PeopleLoader(session))
        , queries(new CaseQueryRunner(session))
        , caseTable(new CaseTableModel(session))
        , userTable(new UserTableModel(session))
    {
    }

    Session *q;
    std::unique_ptr<SecretStore> secrets;
    State state = State::SignedOut;
    Connection connection;
    Error error;
    SessionScope scope;
    ApiLimits limits;
    NetworkSettings network;
    bool peopleComplete = false;    // when they are all that is loaded
    std::optional<Connection> kept; // whose secret is known to be in the keychain

    std::unique_ptr<SignIn> attempt;
    std::unique_ptr<ApiService> service;                   // null: not signed in
    std::optional<QList<Application::CaseType>> structure; // of the applications; nullopt: not asked for
    CaseQuery query;

    CaseLoader *cases;
    PeopleLoader *people;
    CaseQueryRunner *queries;
    CaseTableModel *caseTable;
    UserTableModel *userTable;

    void wireLoaders();
    void setState(State to);
    void beginAttempt(const Connection &to, const QString &oneTimeCode);
    std::unique_ptr<ApiService> serviceFor(const Connection &to, const QString &secret,
                                           const QString &oneTimeCode) const;
    void accept(const QString &secretToKeep);
    void keepSecret(const QString &secret);
    void forgetSecret();
    void dropData();
    void load(bool withPeople = true);
    void fail(const Error &why);
    void showPeople();
    void restartQuery();
    static OneCase oneCase(const CaseSnapshot &snapshot, CaseRow row, const QByteArray &json);
};

} // namespace ccb
