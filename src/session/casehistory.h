// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/caseform.h"
#include "core/error.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <optional>

namespace ccb
{

class ApiJob;
class ApiService;
class Session;

// The forms that touched one case, asked for by ask() alone. Where the server does not let us read forms, the
// ids that the case itself names are all there is. Made by Session::caseHistory(); GUI thread.
class CaseHistory : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CaseHistory)

public:
    enum class State {
        NotAsked,
        Asking,  // forms() are those that have come
        Ready,   // all of them, or the first ones when hasMore()
        IdsOnly, // error() says why there is no more than ids
        Failed,  // error() says why; forms() are those that came before
    };

    using ServiceGetter = std::function<ApiService *()>; // null: not signed in
    CaseHistory(Session &session, ServiceGetter service, QObject *parent);
    ~CaseHistory() override;

    void setCase(const QString &caseId); // asks for nothing; empty: none
    void ask();                          // begins anew
    void askForAll();                    // however many there are

    State state() const { return m_state; }
    const QList<CaseForm> &forms() const { return m_forms; } // the newest first
    bool hasMore() const { return m_hasMore; }
    const std::optional<Error> &error() const { return m_error; }

Q_SIGNALS:
    void changed();

private:
    Session &m_session;
    ServiceGetter m_service;
    QString m_caseId;
    State m_state = State::NotAsked;
    QList<CaseForm> m_forms;
    bool m_hasMore = false;
    std::optional<Error> m_error;
    QPointer<ApiJob> m_job;
    int m_generation = 0; // of the question: answers to an earlier one are dropped

    void begin(qint64 most);
    void take(const QList<CaseForm> &forms);
    void askForIds(const Error &why);
    void stop();
};

} // namespace ccb
