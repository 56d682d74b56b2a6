// SPDX-License-Identifier: GPL-3.0-or-later
// The main window's export: the dialog, what goes on in the background, and the file that is there at the
// end.
#include "widgets/mainwindow.h"

#include "widgets/casespane.h"
#include "widgets/exportdialog.h"
#include "widgets/exportrun.h"
#include "widgets/exportstatus.h"

#include "ui_mainwindow.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

namespace ccb
{

using namespace Qt::StringLiterals;

void MainWindow::setUpExports()
{
    m_exportStatus->hide();
    statusBar()->addPermanentWidget(m_exportStatus);
    connect(m_exportStatus, &ExportStatus::detailsWanted, this, &MainWindow::exportCases);
    connect(m_exportRun, &ExportRun::finished, this, &MainWindow::showExported);
    connect(m_exportRun, &ExportRun::failed, this, [this](const Error &error) {
        m_exportStatus->hide();
        if (isExportInBackground())
            m_ui->banner->showNotice(NoticeBanner::Tone::Problem, error.text(), tr("Show the export"),
                                     [this] {
                                         if (m_exportDialog)
                                             m_exportDialog->open();
                                     });
    });
    connect(m_exportRun, &ExportRun::cancelled, this, [this] {
        m_exportStatus->hide();
        if (!isExportInBackground())
            return;
        m_exportDialog->deleteLater();
        m_ui->banner->showNotice(NoticeBanner::Tone::Information,
                                 tr("The export was cancelled. No file was written."));
    });
}

bool MainWindow::isExportInBackground() const
{
    return m_exportDialog && !m_exportDialog->isVisible();
}

void MainWindow::exportCases()
{
    if (m_exportDialog && m_exportDialog->isVisible()) {
        m_exportDialog->activateWindow();
        return;
    }
    if (m_exportDialog && m_exportRun->isRunning()) { // one at a time: this is how far it is
        m_exportStatus->hide();
        m_exportDialog->open();
        return;
    }
    if (m_exportDialog) // of a run in the background that failed
        m_exportDialog->deleteLater();
    ExportDialog::Content content;
    content.selected = m_cases->selectedCases();
    content.shown = m_session->shownCases();
    content.visibleColumns = m_cases->visibleColumns();
    m_exportDialog = new ExportDialog(m_session, m_exportRun, std::move(content), this);
    connect(m_exportDialog, &ExportDialog::wasPutAway, m_exportStatus, &QWidget::show);
    m_exportDialog->open();
}

void MainWindow::showExported(const QString &path, const ExportResult &result)
{
    m_exportStatus->hide();
    if (isExportInBackground())
        m_exportDialog->deleteLater();
    const QString file = QDir::toNativeSeparators(path);
    QString text = result.rows == 1 ? tr("1 case is in %1").arg(file)
                                    : tr("%L1 cases are in %2").arg(result.rows).arg(file);
    if (!result.manifestPath.isEmpty())
        text = tr("%1, described in %2").arg(text, QFileInfo(result.manifestPath).fileName());
    text = (QStringList{text} + result.notices).join(u'\n');
    m_ui->banner->showNotice(NoticeBanner::Tone::Information, text, tr("Open folder"),
                             [folder = QFileInfo(path).absolutePath()] {
                                 QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
                             });
    m_ui->banner->setSecondAction(tr("Open file"), [this, path, file] {
        if (!QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
            m_ui->banner->showNotice(NoticeBanner::Tone::Information,
                                     tr("No program here opens %1 by itself.").arg(file));
    });
}

void MainWindow::stopExportFirst(const QString &why, const std::function<void()> &then)
{
    if (!m_exportRun->isRunning()) {
        then();
        return;
    }
    auto *box =
        new QMessageBox(QMessageBox::Question, tr("An export is running"), why, QMessageBox::NoButton, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(
        tr("If you stop it, no file is written. It is %1.").arg(m_exportRun->progressText()));
    QPushButton *stop = box->addButton(tr("&Stop the export"), QMessageBox::AcceptRole);
    QPushButton *wait = box->addButton(tr("&Let it finish"), QMessageBox::RejectRole);
    for (QPushButton *button : {stop, wait})
        button->setIcon({});
    box->setDefaultButton(wait);
    box->setEscapeButton(wait);
    connect(stop, &QPushButton::clicked, this, [this, then] {
        m_exportRun->cancel();
        then();
    });
    box->open();
}

} // namespace ccb
