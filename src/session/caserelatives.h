// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/caserelations.h"
#include "core/error.h"

#include <QObject>
#include <QPointer>
#include <QSet>
#include <QStringList>
#include <QTimer>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>

namespace ccb
{

class ApiJob;
class ApiService;
class Session;

// The relatives of one case: the path up to its root, the cases it points at, and its children. The path is
// there at once, as far as it is loaded; the rest is asked for when somebody wants to see it. Children are
// looked for on a worker thread, first among the loaded cases; a server that knows more is asked on demand.
// Both follow the store as it grows. Made by Session::caseRelatives(); GUI thread.
class CaseRelatives : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CaseRelatives)

public:
    // How far the server has been asked for children beyond those that are loaded.
    enum class Asking { NotYet, Running, Done, Failed };

    using ServiceGetter = std::function<ApiService *()>; // null: not signed in
    CaseRelatives(const Session &session, ServiceGetter service, QObject *parent);
    ~CaseRelatives() override;

    // Another case, or the same one with newer indices. What was under way for the one before is stopped.
    void show(const QString &caseId, const QList<IndexFact> &indices);
    // Asks the server for the cases on the path that are not loaded: the nearest in one request, those above
    // them in the next.
    void fetchUnknown();
    void clear();

    const QString &caseId() const { return m_caseId; }
    const CasePath &path() const { return m_path; }
    const QList<Relative> &indices() const { return m_relatives; } // the cases it points at

    bool hasLooked() const { return m_hasLooked; } // children() is about this case
    const CaseChildren &children() const { return m_children; }
    const CaseSnapshot &snapshot() const { return m_childrenIn; } // which the rows of children() are in

    // Whether the server may have children that are not loaded.
    bool mayLackChildren() const;
    void askForChildren(); // all of them, in pages
    Asking asking() const { return m_asking; }
    const std::optional<Error> &askingError() const { return m_askingError; }

Q_SIGNALS:
    void pathChanged();     // path() and indices()
    void childrenChanged(); // children(), or whether they have been looked for
    void askingChanged();

private:
    const Session &m_session;
    ServiceGetter m_service;
    QString m_caseId;
    QList<IndexFact> m_indices;

    CasePath m_path;
    QList<Relative> m_relatives;
    CaseStore m_fetched;      // relatives that are not loaded
    QSet<QString> m_missing;  // ids that the server does not have
    QPointer<ApiJob> m_fetch; // of the path
    int m_fetches = 0;        // so far, for this case
    bool m_mayFetch = true;   // false: the server was asked and did not answer

    CaseChildren m_children;
    CaseSnapshot m_childrenIn;
    bool m_hasLooked = false;
    bool m_lookAgain = false;
    std::shared_ptr<std::atomic<bool>> m_cancelled; // of the search that runs; null: none
    QTimer m_pause;                                 // between looks while the store grows

    Asking m_asking = Asking::NotYet;
    QStringList m_identifiers; // still to be asked for
    QPointer<ApiJob> m_list;
    std::optional<Error> m_askingError;

    KnownCase lookUp(const QString &caseId) const;
    void walk();
    void look();
    void cancelLook();
    void askNext();
    void askOlderApi();
    void failAsking(const Error &error);
    void setAsking(Asking asking);
    void stopJobs();
};

} // namespace ccb
