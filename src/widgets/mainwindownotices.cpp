// SPDX-License-Identifier: GPL-3.0-or-later
// What the main window tells of by itself: refusals, missing cases and names, a code that is wanted.
#include "widgets/mainwindow.h"

#include "widgets/signindialog.h"

#include "ui_mainwindow.h"

#include <QInputDialog>
#include <QPushButton>

namespace ccb
{

using namespace Qt::StringLiterals;

void MainWindow::showSignInFailure(const Error &error)
{
    if (m_signInDialog)
        return;                                    // it tells by itself
    if (error.kind == Error::Kind::SecondFactor) { // the password is kept, a code never is
        showPage(u"key"_s, error.what, error.hint, PageAction::SignIn);
        askForCode(error, [this](const QString &code) {
            m_session->signInWithKeptSecret(m_session->connection(), code);
        });
        return;
    }
    const bool mayPass = error.kind == Error::Kind::Offline || error.kind == Error::Kind::Timeout ||
                         error.kind == Error::Kind::ServerFault || error.kind == Error::Kind::Throttled;
    const QStringList details{error.serverMessage, error.hint};
    showPage(u"error"_s, error.what, details.join(u'\n').trimmed(),
             mayPass ? PageAction::TryAgain : PageAction::SignIn);
    // A keychain that does not open is no reason to stay out: the key can be typed.
    if (error.field == Error::Field::Secret || error.kind == Error::Kind::Keychain) {
        signIn(m_session->connection());
        m_signInDialog->showError(error);
    }
}

void MainWindow::showLoadOutcome()
{
    const Session::State state = m_session->state();
    // With no case to show, the cases pane has the room to say why.
    const LoadOutcome outcome =
        state == Session::State::Failed && m_session->store().caseCount() > 0 ? LoadOutcome::Failed
        : state == Session::State::Ready && m_session->tooManyCases()         ? LoadOutcome::TooMany
                                                                              : LoadOutcome::Fine;
    if (outcome == m_shownOutcome)
        return;
    m_shownOutcome = outcome;
    switch (outcome) {
    case LoadOutcome::Fine:
        m_ui->banner->hide();
        showMissingNames();
        break;
    case LoadOutcome::Failed:
        if (m_session->error().kind == Error::Kind::SecondFactor) {
            m_ui->banner->showNotice(NoticeBanner::Tone::Problem, loadFailureText(), tr("Type a new code…"),
                                     [this] {
                                         askForCode(m_session->error(), [this](const QString &code) {
                                             m_session->renewOneTimeCode(code);
                                             m_session->retry();
                                         });
                                     });
            break;
        }
        m_ui->banner->showNotice(NoticeBanner::Tone::Problem, loadFailureText(),
                                 m_session->canResume() ? tr("Continue from here") : tr("Try again"),
                                 [this] { m_session->retry(); });
        break;
    case LoadOutcome::TooMany:
        m_ui->banner->showNotice(NoticeBanner::Tone::Information, tooManyText(), tr("What to load…"),
                                 [this] { openLoadScope(); });
        break;
    }
}

void MainWindow::askForCode(const Error &why, const std::function<void(const QString &code)> &then)
{
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Two-factor code"));
    dialog->setLabelText(tr("%1\nCode for %2:").arg(why.what, m_session->connection().username));
    dialog->setOkButtonText(tr("Continue"));
    for (QPushButton *button : dialog->findChildren<QPushButton *>())
        button->setIcon({});
    connect(dialog, &QInputDialog::textValueSelected, this,
            [then](const QString &code) { then(code.trimmed()); });
    dialog->open();
}

void MainWindow::showMissingNames()
{
    // Missing cases, and the way on to them, are the more important thing to read.
    const Error *error = m_session->peopleError();
    if (!error || m_shownOutcome != LoadOutcome::Fine)
        return;
    const QString text =
        tr("Some names are missing, so owners may be shown by their ids. %1").arg(error->text());
    if (error->kind == Error::Kind::Forbidden || error->kind == Error::Kind::Unauthorized)
        showLeftOut(text); // which is normal for many accounts
    else
        m_ui->banner->showNotice(NoticeBanner::Tone::Problem, text);
}

void MainWindow::showLeftOut(const QString &sentence)
{
    if (m_shownOutcome != LoadOutcome::Fine)
        return; // the same goes here
    m_ui->banner->showNotice(NoticeBanner::Tone::Information, sentence, tr("What is missing…"),
                             [this] { openConnectionDoctor(); });
}

QString MainWindow::loadFailureText() const
{
    const LoadProgress progress = m_session->progress();
    const QString why = m_session->error().text();
    if (progress.total > progress.got)
        return tr("%L1 of %L2 cases could be loaded. %3").arg(progress.got).arg(progress.total).arg(why);
    return tr("Not all cases could be loaded. %1").arg(why);
}

QString MainWindow::tooManyText() const
{
    const qint64 most = m_session->scope().mostCases;
    const qint64 onServer = m_session->tooManyCases().value_or(-1);
    const QString size =
        onServer >= 0
            ? tr("The server has %L1 cases, and no more than %L2 are loaded at once.").arg(onServer).arg(most)
            : tr("The server has more than %L1 cases, as many as are loaded at once.").arg(most);
    return tr("%1 Narrow them by type, status, owner or date.").arg(size);
}

} // namespace ccb
