// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ownerdirectory.h"

#include <QString>
#include <QTimer>
#include <QWidget>

#include <memory>

class QShowEvent;

namespace Ui
{
class UsersPane;
}

namespace ccb
{

class OwnedCasesModel;
class OwnerCaseCounter;
class Session;
class UserDetailsModel;
class UserFilterModel;
struct UserFilter;

// The mobile workers and web users of the domain, the deactivated ones too, with all that is known of the
// current one and how many cases of each type it owns. What the server refuses is said above the table; the
// rest stays usable. The session must outlive it; GUI thread.
class UsersPane : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(UsersPane)

public:
    explicit UsersPane(Session *session, QWidget *parent = nullptr);
    ~UsersPane() override;

    void focusSearch();
    void showUser(const QString &userId); // makes the user the current one, also when a filter hid it
    // Those of a group or of a location and all below it, alone, whatever the filters were; else the user.
    void showUsersOf(Owner::Kind kind, const QString &id);

Q_SIGNALS:
    void casesOfUserRequested(const QString &userId, const QString &caseType); // "": of all types

protected:
    void showEvent(QShowEvent *event) override;

private:
    enum class PageAction { None, ClearFilters, TryAgain };

    Session *m_session;
    std::unique_ptr<Ui::UsersPane> m_ui;
    UserFilterModel *m_users;
    UserDetailsModel *m_details;
    OwnedCasesModel *m_cases; // of the user whose details are shown
    OwnerCaseCounter *m_counter;
    QTimer m_pause;         // runs for a while after cases were counted
    bool m_hasMore = false; // cases came since they were counted
    QString m_userId;       // of the user whose details are shown
    PageAction m_pageAction = PageAction::None;

    void setUpFilters();
    void setUpTable();
    void setUpDetails();
    void setUpCases();
    QString currentUserId() const;
    bool selectUser(const QString &userId);
    void setFilter(const UserFilter &filter);
    void clearFilters();
    void takeInCases();
    void showCases();
    void countCases();
    void takeInPeople();
    void showUsers();
    void updatePage();
    QString refusal() const;
    void showPage(const QString &iconName, const QString &title, const QString &text, PageAction action);
    void showDetails();
    void copyDetails();
    void doPageAction();
};

} // namespace ccb
