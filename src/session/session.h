// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apilimits.h"
#include "core/accessfinding.h"
#include "core/application.h"
#include "core/caserequest.h"
#include "core/casestore.h"
#include "core/connection.h"
#include "core/networksettings.h"
#include "core/ownerdirectory.h"
#include "core/people.h"
#include "session/loadprogress.h"

#include <QByteArray>
#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace ccb
{

class AccessCheck;
class CaseExportJob;
class CaseHistory;
class CaseRelatives;
class CaseTableModel;
class SecretStore;
class UserTableModel;
struct CaseExport;
struct ExportColumn;
struct ExportPreview;
struct ExportSource;
enum class ClipboardFormat : quint8;

// What a session loads after sign-in. The default is everything, which is what the window shows.
struct SessionScope {
    bool cases = true;
    bool people = true;             // users, groups and locations
    bool deactivatedWorkers = true; // among the people: those who were deactivated still own cases
    CaseRequest request;
    qint64 mostCases = 0; // a load that would bring more stops: see Session::tooManyCases(). 0: no limit
};

// One case as a pane shows it: a row of the store, or of a one-row snapshot when the store does not have the
// case.
struct OneCase {
    CaseSnapshot snapshot;
    CaseRow row = noRow;
    QList<IndexFact> indices;
    QByteArray json; // the server's answer as it came; empty when it was not asked for
};

// One signed-in domain, the one place that joins network, keychain, store, models and exports. The window and
// the batch mode are two faces of it. Lives on the GUI thread and never blocks it.
class Session : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Session)

public:
    enum class State {
        SignedOut,
        Connecting, // the credentials are being tested
        Loading,    // pages of cases arrive; what has come is usable
        Ready,      // all has come, or it was stopped by the person or the limit (isComplete() tells)
        Failed,     // loading stopped by error(); what has come is usable
    };
    Q_ENUM(State)

    explicit Session(QObject *parent = nullptr); // secrets are kept in the OS keychain
    explicit Session(std::unique_ptr<SecretStore> secrets, QObject *parent = nullptr);
    // A session that leaves nothing behind: secrets are kept in memory alone.
    static std::unique_ptr<Session> withoutKeychain();
    ~Session() override;

    State state() const;
    const Connection &connection() const; // of the last sign-in tried; without a secret
    const Error &error() const;           // of state Failed
    bool isSignedIn() const;              // the credentials were accepted
    bool isComplete() const;              // every case of the scope has come

    // Before signIn(). Takes effect with the next load.
    void setScope(const SessionScope &scope);
    const SessionScope &scope() const;

    // How long the server is waited for, and how much is read at once. For the sign-ins from now on.
    void setLimits(const ApiLimits &limits);

    // The proxy and the trusted certificates, for the sign-ins from now on.
    void setNetworkSettings(const NetworkSettings &settings);
    const NetworkSettings &networkSettings() const;
    // How many certificates a file holds, or why it cannot be used.
    static Result<qsizetype> countCertificates(const QString &path);

    // Another code of the two-factor account that is signed in, for the requests from now on: one is good for
    // a short while only.
    void renewOneTimeCode(const QString &code);

    // The domains that this account may open; the account's own domain is not looked at. One request, without
    // any sign-in. `done` comes later, unless `context` is gone by then.
    using DomainsReady = std::function<void(const Result<QList<DomainInfo>> &)>;
    void listDomains(const Connection &account, const QString &secret, const QString &oneTimeCode,
                     QObject *context, DomainsReady done);

    // Tests the credentials, then keeps the secret in the keychain if asked to, and loads. Ends with
    // signedIn() or signInFailed(). A session that is signed in is signed out first (its kept secret stays).
    // `oneTimeCode`: that a two-factor account asks for beside its password; never kept. Empty: none.
    void signIn(const Connection &connection, const QString &secret, bool remember,
                const QString &oneTimeCode = {});
    // The same with the secret of the keychain; signInFailed() with Error::Field::Secret when none is kept.
    void signInWithKeptSecret(const Connection &connection, const QString &oneTimeCode = {});
    void cancelSignIn();
    // Forgets the data and, in the keychain too, the secret.
    void signOut();

    // Takes the secret of a connection out of the keychain, whoever is signed in.
    void forgetKeptSecret(const Connection &connection);

    // What the secret may do: that of the session (null when nobody is signed in), or that of an attempt
    // which failed and is not kept beyond the check. Both are children of `parent`.
    AccessCheck *checkAccess(AccessAsk ask, QObject *parent);
    AccessCheck *checkAccess(const Connection &connection, const QString &secret, const QString &oneTimeCode,
                             QObject *parent);

    // Loads everything again. The table shows the old rows until the new ones are complete.
    void refresh();
    // Drops the cases and loads those of another scope.
    void loadScope(const SessionScope &scope);
    // Stops loading; what has come stays.
    void cancelLoading();
    // After a cancel or a failure: goes on where it ended if canResume(), else loads again.
    void retry();
    bool canResume() const;
    LoadProgress progress() const;
    // How many cases the server has when they are more than the scope's limit, so that loading was stopped;
    // -1: the server does not say how many. Else nullopt.
    std::optional<qint64> tooManyCases() const;
    // Requests made since the sign-in.
    int requestCount() const;

    const CaseStore &store() const;
    const OwnerDirectory &owners() const;
    CaseTableModel *caseTable() const; // the rows that match caseQuery(), owned by the session
    UserTableModel *userTable() const;
    const QList<User> &users() const;
    const QList<Group> &groups() const;
    bool isLoadingPeople() const;
    const Error *peopleError() const;              // null: users, groups and locations could be read
    const Error *userError(User::Kind kind) const; // null: the users of this kind could be read

    // Which rows the table shows, in which order. Worked out on a worker thread; the newest query wins.
    void setCaseQuery(const CaseQuery &query);
    const CaseQuery &caseQuery() const;
    bool isQueryRunning() const;

    // One case: from the store when it is there, else from the server. `done` comes later or at once, on this
    // thread, unless `context` is gone by then. With `fromServer` the server is asked in any case, for its
    // whole answer.
    using CaseReady = std::function<void(const Result<OneCase> &)>;
    void openCase(const QString &caseId, bool fromServer, QObject *context, CaseReady done);

    // The relatives of a case, and the forms that touched it, for a pane that shows one case after the other.
    // Children of `parent`, which must not outlive the session.
    CaseRelatives *caseRelatives(QObject *parent);
    CaseHistory *caseHistory(QObject *parent);

    // The case types that the domain's applications define, sorted, each with its properties. Asked for once
    // in a session, in one request. `done` comes later or at once, unless `context` is gone by then.
    using CaseStructureReady = std::function<void(const Result<QList<Application::CaseType>> &)>;
    void fetchCaseStructure(QObject *context, CaseStructureReady done);
    // Their names alone.
    using CaseTypesReady = std::function<void(const Result<QStringList> &)>;
    void fetchDefinedCaseTypes(QObject *context, CaseTypesReady done);

    // What the table shows at this moment.
    ShownCases shownCases() const;
    // All that have come, in the order of arrival.
    ShownCases loadedCases() const;
    // Writes cases to a file on a worker thread; those that are on the server alone, and JSON Lines, are
    // asked for first, beside what the session loads. The job is a child of the session and deletes itself
    // after its end.
    CaseExportJob *exportCases(const CaseExport &request);
    // The first rows of its `cases`, as the file would hold them. At once: for some dozens.
    ExportPreview previewExport(const CaseExport &request, qsizetype rows) const;
    ExportSource exportSource() const; // of what is loaded and shown at this moment
    // Cases with headings, for the clipboard. At once: for some thousands of rows.
    QString clipboardText(const ShownCases &cases, const QList<ExportColumn> &columns,
                          ClipboardFormat format) const;

Q_SIGNALS:
    void stateChanged(ccb::Session::State state);
    void signedIn();
    void signInFailed(const ccb::Error &error);
    void noticeRaised(
        const ccb::Error &notice); // something to tell the person that stops nothing (no keychain, ...)
    void progressChanged();
    void casesChanged();     // the store's content: types, properties, counts
    void peopleChanged();    // users, owners; also when they could not be read
    void caseQueryChanged(); // a new query was set
    void rowsChanged();      // the table shows the result of the last query

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace ccb
