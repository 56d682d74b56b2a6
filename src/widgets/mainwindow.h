// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection.h"
#include "session/session.h"

#include <QMainWindow>
#include <QPointer>
#include <QSettings>

#include <functional>
#include <memory>
#include <optional>

class QPushButton;

namespace Ui
{
class MainWindow;
}

namespace ccb
{

class AccessWatch;
class CaseDetailPane;
class CasesPane;
class DomainSearch;
class ExportDialog;
class ExportRun;
class ExportStatus;
class GroupsLocationsPane;
class LogDialog;
class SearchField;
class SignInDialog;
class StatusLine;
class UsersPane;
struct ExportResult;

// The window of one session: toolbar, cases, users, groups and locations, the case that is open, and the
// status line. It comes back as it was left. The session must outlive it. GUI thread.
class MainWindow : public QMainWindow
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MainWindow)

public:
    explicit MainWindow(Session *session, QWidget *parent = nullptr);
    ~MainWindow() override;

    // Signs in to the last domain with the kept key, if there is one; else offers to sign in. Returns at
    // once.
    void start();
    // Signs in with the kept secret; asks for it when none is kept.
    void openConnection(const Connection &connection);
    // Opens the sign-in dialog with what is known filled in.
    void signIn(const Connection &connection);
    // Where the program keeps its log, for Help > Show log; without one that is not offered.
    void setLogFile(const QString &path);

Q_SIGNALS:
    // For one window to each connection. nullopt: one that offers to sign in.
    void newWindowRequested(const std::optional<ccb::Connection> &connection);
    void closed();
    // All windows are to close and the program to start again, with the settings as they are now.
    void restartRequested();

protected:
    void closeEvent(QCloseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class PageAction { None, SignIn, CancelSignIn, TryAgain };
    enum class LoadOutcome { Fine, Failed, TooMany };

    std::unique_ptr<Ui::MainWindow> m_ui;
    Session *m_session;
    QSettings m_settings;
    QPushButton *m_connectionButton;
    QPushButton *m_viewsButton;
    SearchField *m_search;
    CasesPane *m_cases;
    UsersPane *m_users;
    GroupsLocationsPane *m_groups;
    CaseDetailPane *m_detail;
    StatusLine *m_status;
    DomainSearch *m_domainSearch;
    AccessWatch *m_accessWatch;
    ExportRun *m_exportRun;
    ExportStatus *m_exportStatus;          // shown while a run goes on without its dialog
    QPointer<ExportDialog> m_exportDialog; // open, or hidden while its run goes on or has failed
    QPointer<SignInDialog> m_signInDialog;
    QPointer<LogDialog> m_logDialog;
    QString m_logFile;
    PageAction m_pageAction = PageAction::None;
    Connection m_shown;                 // whose data the window shows
    std::optional<Connection> m_edited; // that the sign-in dialog is to change
    int m_detailWidth = 0;
    LoadOutcome m_shownOutcome = LoadOutcome::Fine; // what the banner tells of

    void setUpToolBar();
    void setUpMenus();
    void setUpShortcuts();
    void putInOrder();
    void goToPart(int step); // 1: the next one, -1: the one before
    void closeWhatIsOpen();
    void connectSession();
    void connectPanes();
    void comeBackAsLeft();

    void showSession();
    void showConnection();
    void showPage(const QString &iconName, const QString &title, const QString &text, PageAction action);
    void showSignInFailure(const Error &error);
    void showLoadOutcome();
    void askForCode(const Error &why, const std::function<void(const QString &code)> &then);
    void showMissingNames();
    void showLeftOut(const QString &sentence);
    QString loadFailureText() const;
    QString tooManyText() const;
    void openLoadScope();
    void openConnections();
    void editConnection(const Connection &connection);
    void keepShownConnection();
    void enableActions();
    void signedIn();
    void doPageAction();
    void offerSignIn();

    void setSearch(const QString &search);
    void focusSearch();
    void openCase(const QString &caseId);
    void closeDetail();
    void setUpExports();
    void exportCases();
    bool isExportInBackground() const;
    void showExported(const QString &path, const ExportResult &result);
    // Asks before it stops the export that runs; does it at once when none does.
    void stopExportFirst(const QString &why, const std::function<void()> &then);
    void showLog();
    void openConnectionDoctor();
    void openSettings();
};

} // namespace ccb
