// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/exportdialog.h"

#include "session/session.h"
#include "widgets/icons.h"

#include "ui_exportdialog.h"

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
const QString guardKey = u"export/formulaGuard"_s;
constexpr int progressSteps = 1000;
constexpr qsizetype namedColumns = 6;
} // namespace

ExportDialog::ExportDialog(Session *session, Content content, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ExportDialog>())
    , m_session(session)
    , m_content(std::move(content))
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *exportButton = m_ui->buttons->button(QDialogButtonBox::Save);
    exportButton->setText(tr("&Export"));
    exportButton->setIcon(icon(u"export"_s));
    m_ui->buttons->button(QDialogButtonBox::Cancel)->setIcon({});
    m_ui->formulaGuard->setChecked(m_settings.value(guardKey, true).toBool());
    m_ui->file->setText(QDir::toNativeSeparators(suggestedPath()));
    describe();
    showRunning(false);
    pathEdited();

    connect(m_ui->file, &QLineEdit::textChanged, this, &ExportDialog::pathEdited);
    connect(m_ui->browse, &QPushButton::clicked, this, &ExportDialog::browse);
    connect(exportButton, &QPushButton::clicked, this, &ExportDialog::startExport);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &ExportDialog::reject);
}

ExportDialog::~ExportDialog()
{
    if (m_job)
        m_job->cancel();
}

void ExportDialog::reject()
{
    if (!m_job) {
        QDialog::reject();
        return;
    }
    m_job->cancel();
    m_job->disconnect(this);
    m_job.clear();
    showRunning(false);
}

QString ExportDialog::chosenPath() const
{
    QString path = QDir::fromNativeSeparators(m_ui->file->text().trimmed());
    if (path.isEmpty() || path.endsWith(u'/'))
        return {};
    if (path.startsWith("~/"_L1))
        path.replace(0, 1, QDir::homePath());
    if (QFileInfo(path).suffix().isEmpty())
        path += ".csv"_L1;
    return QDir::cleanPath(QDir(QDir::homePath()).absoluteFilePath(path));
}

QString ExportDialog::suggestedPath() const
{
    QString folder = m_settings.value(folderKey).toString();
    if (folder.isEmpty() || !QFileInfo(folder).isDir())
        folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    if (folder.isEmpty() || !QFileInfo(folder).isDir())
        folder = QDir::homePath();
    const QString type = m_session->caseQuery().filter.caseType;
    QString name = m_session->connection().domain + u'-' + (type.isEmpty() ? u"cases"_s : type) + u'-' +
                   QDate::currentDate().toString(Qt::ISODate);
    static const QRegularExpression unfit(uR"([^\w.-]+)"_s, QRegularExpression::UseUnicodePropertiesOption);
    return QDir(folder).filePath(name.replace(unfit, u"_"_s) + u".csv"_s);
}

void ExportDialog::describe()
{
    const size_t rows = m_content.cases.rows.size();
    if (m_content.isSelection)
        m_ui->what->setText(rows == 1 ? tr("The selected row.") : tr("The %L1 selected rows.").arg(rows));
    else
        m_ui->what->setText(rows == 1 ? tr("The one row shown, as none is selected.")
                                      : tr("All %L1 rows shown, as none is selected.").arg(rows));

    QStringList titles;
    for (const ColumnKey &key : m_content.columns.first(qMin(namedColumns, m_content.columns.size())))
        titles.append(columnTitle(key));
    const qsizetype others = m_content.columns.size() - titles.size();
    const QString named = titles.join(tr(", "));
    m_ui->columns->setText(others > 0 ? tr("%1 and %L2 more, as in the table.").arg(named).arg(others)
                                      : tr("%1, as in the table.").arg(named));
}

void ExportDialog::pathEdited()
{
    const QString path = chosenPath();
    m_ui->buttons->button(QDialogButtonBox::Save)->setEnabled(!path.isEmpty());
    const bool exists = !path.isEmpty() && QFileInfo(path).isFile();
    showMessage(exists ? tr("This file exists and will be replaced.") : QString());
}

void ExportDialog::browse()
{
    auto *dialog =
        new QFileDialog(this, tr("Export cases to"), chosenPath(), tr("CSV files (*.csv);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    // The dialog says it beside the name, whichever way that was chosen.
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &path) { m_ui->file->setText(QDir::toNativeSeparators(path)); });
    dialog->open();
}

void ExportDialog::startExport()
{
    const QString path = chosenPath();
    if (path.isEmpty() || m_job)
        return;
    m_settings.setValue(folderKey, QFileInfo(path).absolutePath());
    m_settings.setValue(guardKey, m_ui->formulaGuard->isChecked());
    showMessage({});
    showRunning(true);

    m_job = m_session->exportCases({.path = path,
                                    .columns = ownColumns(m_content.columns),
                                    .options = {.formulaGuard = m_ui->formulaGuard->isChecked()},
                                    .cases = m_content.cases});
    connect(m_job, &CaseExportJob::progress, this, [this](const ExportProgress &progress) {
        if (progress.total > 0)
            m_ui->progress->setValue(int(progress.done * progressSteps / progress.total));
    });
    connect(m_job, &CaseExportJob::failed, this, [this](const Error &error) {
        m_job.clear();
        showError(error);
    });
    connect(m_job, &CaseExportJob::finished, this, [this, path](const ExportResult &result) {
        m_job.clear();
        Q_EMIT exported(path, result.rows);
        accept();
    });
}

void ExportDialog::showRunning(bool running)
{
    m_ui->settings->setEnabled(!running);
    m_ui->progress->setRange(0, progressSteps);
    m_ui->progress->setValue(0);
    m_ui->progress->setVisible(running);
    m_ui->buttons->button(QDialogButtonBox::Save)->setEnabled(!running);
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

} // namespace ccb
