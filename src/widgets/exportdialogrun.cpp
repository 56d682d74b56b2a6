// SPDX-License-Identifier: GPL-3.0-or-later
// The export dialog's file, and how it goes while that is written.
#include "widgets/exportdialog.h"

#include "session/session.h"
#include "widgets/exportrun.h"

#include "ui_exportdialog.h"

#include <QCloseEvent>
#include <QDate>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QPushButton>
#include <QRegularExpression>
#include <QStandardPaths>

namespace ccb
{

using namespace Qt::StringLiterals;

namespace
{
const QString folderKey = u"export/folder"_s;
constexpr int progressSteps = 1000;
} // namespace

QString ExportDialog::chosenPath() const
{
    return exportPath(m_ui->file->text(), format());
}

QString ExportDialog::suggestedPath() const
{
    QString folder = m_settings.value(folderKey).toString();
    if (folder.isEmpty() || !QFileInfo(folder).isDir())
        folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    if (folder.isEmpty() || !QFileInfo(folder).isDir())
        folder = QDir::homePath();
    QString name = m_session->connection().domain + u'-' + (m_caseType.isEmpty() ? u"cases"_s : m_caseType) +
                   u'-' + QDate::currentDate().toString(Qt::ISODate);
    static const QRegularExpression unfit(uR"([^\w.-]+)"_s, QRegularExpression::UseUnicodePropertiesOption);
    return QDir(folder).filePath(name.replace(unfit, u"_"_s) + u'.' + formatEnding(format()));
}

void ExportDialog::pathEdited()
{
    const QString path = chosenPath();
    const std::optional<ExportFormat> named = formatOfPath(path);
    if (named && *named != format())
        setFormat(*named);
    m_problem = nameFault(path);
    showMessage(m_problem);
    enableExport();
    m_placeRun.cancel();
    if (path.isEmpty() || !m_problem.isEmpty())
        return;
    m_placeRun.start([path](const std::atomic<bool> &) { return lookAtPlace(path); },
                     [this](const PlaceFinding &finding) { showMessage(finding.text); });
}

void ExportDialog::browse()
{
    QStringList filters;
    QString chosen;
    for (int i = 0; i < m_ui->format->count(); ++i) {
        const auto format = ExportFormat(m_ui->format->itemData(i).toInt());
        const QString ending = formatEnding(format);
        filters.append(tr("%1 files (*.%2)").arg(ending.toUpper(), ending));
        if (format == this->format())
            chosen = filters.last();
    }
    auto *dialog = new QFileDialog(this, tr("Export cases to"), chosenPath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters(filters << tr("All files (*)"));
    dialog->selectNameFilter(chosen);
    dialog->selectFile(chosenPath());
    dialog->setDefaultSuffix(formatEnding(format()));
    // The dialog says it beside the name, whichever way that was chosen.
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        const qsizetype dot = filter.lastIndexOf("*."_L1);
        if (dot >= 0)
            dialog->setDefaultSuffix(filter.mid(dot + 2).chopped(1));
    });
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &path) { m_ui->file->setText(QDir::toNativeSeparators(path)); });
    dialog->open();
}

void ExportDialog::startExport()
{
    const CaseExport wanted = request();
    if (wanted.path.isEmpty() || m_run->isRunning())
        return;
    m_settings.setValue(folderKey, QFileInfo(wanted.path).absolutePath());
    saveExportChoices(m_settings, choices());
    if (wantedColumns() == WantedColumns::Chosen && !wanted.columns.isEmpty())
        saveChosenColumns(m_settings, m_domainKey, m_caseType, wanted.columns);
    m_placeRun.cancel();
    showMessage({});
    m_run->start(wanted);
    showRunning(true);
}

void ExportDialog::enableExport()
{
    const bool isWhole = format() == ExportFormat::JsonLines;
    // Columns that are still being looked for would be missing in the file.
    const bool waits = !isWhole && !m_areColumnsKnown &&
                       (wantedColumns() == WantedColumns::All || m_ui->withParent->isChecked());
    const bool hasColumns = isWhole || !columns().isEmpty();
    const bool hasRows = rows() == ExportedRows::OnServer || !cases().rows.empty();
    m_ui->buttons->button(QDialogButtonBox::Save)
        ->setEnabled(!chosenPath().isEmpty() && m_problem.isEmpty() && hasColumns && hasRows && !waits);
}

void ExportDialog::showRunning(bool running)
{
    for (QWidget *part : {m_ui->settings, static_cast<QWidget *>(m_ui->columnList), m_ui->place})
        part->setEnabled(!running);
    m_ui->progress->setVisible(running);
    m_ui->progressText->setVisible(running);
    m_ui->background->setVisible(running);
    m_ui->buttons->button(QDialogButtonBox::Save)->setVisible(!running);
    if (running) {
        m_ui->background->setFocus();
        showProgress();
    }
}

void ExportDialog::showProgress()
{
    const int done = m_run->thousandths();
    m_ui->progress->setRange(0, done < 0 ? 0 : progressSteps);
    m_ui->progress->setValue(qMax(0, done));
    m_ui->progressText->setText(m_run->progressText());
    m_ui->progressText->setToolTip(m_run->progressText());
}

void ExportDialog::showError(const Error &error)
{
    showRunning(false);
    showMessage(error.text());
    m_ui->file->setFocus();
}

void ExportDialog::showMessage(const QString &text)
{
    if (text.isEmpty())
        m_ui->message->clear();
    else
        m_ui->message->showText(text);
}

void ExportDialog::reject()
{
    if (m_run->isRunning())
        m_run->cancel();
    else
        QDialog::reject();
}

void ExportDialog::closeEvent(QCloseEvent *event)
{
    if (!m_run->isRunning()) {
        QDialog::closeEvent(event);
        return;
    }
    event->ignore();
    putAway();
}

void ExportDialog::putAway()
{
    hide();
    parentWidget()->activateWindow();
    Q_EMIT wasPutAway();
}

} // namespace ccb
