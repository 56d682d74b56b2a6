// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

#include <memory>

class QEvent;

namespace Ui
{
class UsersPane;
}

namespace ccb
{

class Session;
class UserDetailsModel;
class UserFilterModel;

// The mobile workers and web users of the domain, with all that is known of the current one. What the server
// refuses is said above the table; the rest stays usable. The session must outlive it; GUI thread.
class UsersPane : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(UsersPane)

public:
    explicit UsersPane(Session *session, QWidget *parent = nullptr);
    ~UsersPane() override;

    void focusSearch();
    void showUser(const QString &userId); // makes the user the current one, also when a filter hid it

Q_SIGNALS:
    void casesOfUserRequested(const QString &userId);

private:
    enum class PageAction { None, ClearFilters, TryAgain };

    Session *m_session;
    std::unique_ptr<Ui::UsersPane> m_ui;
    UserFilterModel *m_users;
    UserDetailsModel *m_details;
    QString m_userId; // of the user whose details are shown
    PageAction m_pageAction = PageAction::None;

    void setUpFilters();
    void setUpTable();
    void setUpDetails();
    QString currentUserId() const;
    bool selectUser(const QString &userId);
    void clearFilters();
    void showUsers();
    void updatePage();
    QString refusal() const;
    void showPage(const QString &iconName, const QString &title, const QString &text, PageAction action);
    void showDetails();
    void copyDetails();
    void doPageAction();
};

} // namespace ccb
