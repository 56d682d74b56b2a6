// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/exportdialog.h"

#include "session/exportpreview.h"
#include "session/session.h"
#include "widgets/accessiblecombobox.h"
#include "widgets/definedproperties.h"
#include "widgets/exportrun.h"
#include "widgets/filterwords.h"
#include "widgets/icons.h"
#include "widgets/mutedtext.h"
#include "widgets/viewsettings.h"

#include "ui_exportdialog.h"

#include <QButtonGroup>
#include <QEvent>
#include <QPushButton>

namespace ccb
{

using namespace Qt::StringLiterals;

namespace
{
constexpr qsizetype previewRows = 16;
}

ExportDialog::ExportDialog(Session *session, ExportRun *run, Content content, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ExportDialog>())
    , m_session(session)
    , m_run(run)
    , m_content(std::move(content))
    , m_loaded(session->loadedCases())
    , m_domainKey(domainKey(session->connection()))
    , m_caseType(session->caseQuery().filter.caseType)
    , m_rows(new QButtonGroup(this))
    , m_columns(new QButtonGroup(this))
{
    nameComboBoxesForAssistiveTechnology();
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *exportButton = m_ui->buttons->button(QDialogButtonBox::Save);
    exportButton->setText(tr("&Export"));
    exportButton->setIcon(icon(u"export"_s));
    exportButton->setAccessibleDescription(tr("Writes the file"));
    QPushButton *cancel = m_ui->buttons->button(QDialogButtonBox::Cancel);
    cancel->setIcon({});
    cancel->setAccessibleDescription(tr("Closes this dialog, or stops the export that is running"));
    for (QWidget *quiet : {m_ui->serverWords, m_ui->columnsNote, m_ui->formatNote, m_ui->previewNote})
        muteText(quiet);
    m_previewPause.setSingleShot(true);
    m_previewPause.setInterval(0);

    setUpRows();
    setUpColumns();
    setUpFormat();
    m_ui->file->setText(QDir::toNativeSeparators(suggestedPath()));
    connectParts();
    showRunning(m_run->isRunning());
    rowsChosen();
    formatChosen();
    pathEdited();
    m_rows->checkedButton()->setFocus();
}

ExportDialog::~ExportDialog() = default;

void ExportDialog::setUpRows()
{
    m_rows->addButton(m_ui->selected, int(ExportedRows::Selected));
    m_rows->addButton(m_ui->shown, int(ExportedRows::Shown));
    m_rows->addButton(m_ui->loaded, int(ExportedRows::Loaded));
    m_rows->addButton(m_ui->onServer, int(ExportedRows::OnServer));
    const auto selected = m_content.selected.rows.size();
    const auto shown = m_content.shown.rows.size();
    m_ui->selected->setText(tr("&Selected rows (%L1)").arg(selected));
    m_ui->shown->setText(tr("Ro&ws shown (%L1)").arg(shown));
    m_ui->loaded->setText(tr("Everything &loaded (%L1)").arg(m_loaded.rows.size()));
    const bool isAllHere = m_session->isComplete() && m_session->scope().request.asksForAll();
    m_ui->selected->setEnabled(selected > 0);
    m_ui->shown->setEnabled(shown > 0);
    m_ui->loaded->setEnabled(!m_loaded.rows.empty());
    m_ui->onServer->setEnabled(m_session->isSignedIn() && !isAllHere);

    // One row is selected by looking at it, several are on purpose.
    QAbstractButton *wanted = selected > 1                  ? m_ui->selected
                              : shown > 0                   ? m_ui->shown
                              : m_ui->loaded->isEnabled()   ? m_ui->loaded
                              : m_ui->onServer->isEnabled() ? m_ui->onServer
                                                            : m_ui->shown;
    wanted->setChecked(true);
}

void ExportDialog::setUpColumns()
{
    m_columns->addButton(m_ui->visibleColumns, int(WantedColumns::Visible));
    m_columns->addButton(m_ui->allColumns, int(WantedColumns::All));
    m_columns->addButton(m_ui->chosenColumns, int(WantedColumns::Chosen));
    m_ui->owners->addItem(tr("By name"), int(OwnersAs::Names));
    m_ui->owners->addItem(tr("By id"), int(OwnersAs::Ids));
    m_ui->owners->addItem(tr("By name and by id"), int(OwnersAs::Both));
    const ExportChoices kept = loadExportChoices(m_settings);
    m_columns->button(int(kept.columns))->setChecked(true);
    m_ui->withParent->setChecked(kept.withParent);
    m_ui->owners->setCurrentIndex(m_ui->owners->findData(int(kept.owners)));
    QList<ExportColumn> chosen = loadChosenColumns(m_settings, m_domainKey, m_caseType);
    if (chosen.isEmpty())
        chosen = ownColumns(m_content.visibleColumns);
    m_ui->columnList->setColumns(chosen, chosen);
}

void ExportDialog::setUpFormat()
{
    m_ui->format->addItem(tr("CSV, for any program (.csv)"), int(ExportFormat::Csv));
    m_ui->format->addItem(tr("Excel workbook (.xlsx)"), int(ExportFormat::Excel));
    m_ui->format->addItem(tr("JSON Lines (.jsonl)"), int(ExportFormat::JsonLines));
    m_ui->format->addItem(tr("SQLite database (.sqlite)"), int(ExportFormat::Sqlite));
    m_ui->separator->addItem(tr("Comma"), int(','));
    m_ui->separator->addItem(tr("Semicolon"), int(';'));
    m_ui->separator->addItem(tr("Tab"), int('\t'));
    const ExportChoices kept = loadExportChoices(m_settings);
    m_ui->format->setCurrentIndex(m_ui->format->findData(int(kept.format)));
    m_ui->separator->setCurrentIndex(m_ui->separator->findData(int(kept.options.separator)));
    m_ui->byteOrderMark->setChecked(kept.options.byteOrderMark);
    m_ui->formulaGuard->setChecked(kept.options.formulaGuard);
    m_ui->manifest->setChecked(kept.options.manifest);
}

void ExportDialog::connectParts()
{
    const auto showAgain = [this] {
        showEnabled();
        m_previewPause.start();
    };
    connect(m_rows, &QButtonGroup::idToggled, this, [this](int, bool checked) {
        if (checked)
            rowsChosen();
    });
    connect(m_columns, &QButtonGroup::idToggled, this, showAgain);
    connect(m_ui->withParent, &QCheckBox::toggled, this, showAgain);
    connect(m_ui->owners, &QComboBox::currentIndexChanged, this, showAgain);
    connect(m_ui->columnList, &ExportColumnList::changed, this, showAgain);
    connect(m_ui->format, &QComboBox::currentIndexChanged, this, &ExportDialog::formatChosen);
    connect(m_ui->formulaGuard, &QCheckBox::toggled, this, showAgain);
    connect(&m_previewPause, &QTimer::timeout, this, &ExportDialog::showPreview);

    connect(m_ui->file, &QLineEdit::textChanged, this, &ExportDialog::pathEdited);
    connect(m_ui->browse, &QPushButton::clicked, this, &ExportDialog::browse);
    connect(m_ui->background, &QPushButton::clicked, this, &ExportDialog::putAway);
    connect(m_ui->buttons->button(QDialogButtonBox::Save), &QPushButton::clicked, this,
            &ExportDialog::startExport);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &ExportDialog::reject);

    connect(m_run, &ExportRun::progressChanged, this, &ExportDialog::showProgress);
    connect(m_run, &ExportRun::failed, this, &ExportDialog::showError);
    connect(m_run, &ExportRun::cancelled, this, [this] { showRunning(false); });
    connect(m_run, &ExportRun::finished, this, &QDialog::accept);
}

ExportedRows ExportDialog::rows() const
{
    return ExportedRows(m_rows->checkedId());
}

const ShownCases &ExportDialog::cases() const
{
    switch (rows()) {
    case ExportedRows::Selected:
        return m_content.selected;
    case ExportedRows::Loaded:
        return m_loaded;
    case ExportedRows::Shown:
    case ExportedRows::OnServer:
        break;
    }
    return m_content.shown;
}

WantedColumns ExportDialog::wantedColumns() const
{
    return WantedColumns(m_columns->checkedId());
}

ExportFormat ExportDialog::format() const
{
    return ExportFormat(m_ui->format->currentData().toInt());
}

ExportChoices ExportDialog::choices() const
{
    ExportChoices choices;
    choices.format = format();
    choices.options.separator = char(m_ui->separator->currentData().toInt());
    choices.options.byteOrderMark = m_ui->byteOrderMark->isChecked();
    choices.options.formulaGuard = m_ui->formulaGuard->isChecked();
    choices.options.manifest = m_ui->manifest->isChecked();
    choices.columns = wantedColumns();
    choices.withParent = m_ui->withParent->isChecked();
    choices.owners = OwnersAs(m_ui->owners->currentData().toInt());
    return choices;
}

QList<ExportColumn> ExportDialog::columns() const
{
    if (format() == ExportFormat::JsonLines)
        return {};
    const ExportChoices choices = this->choices();
    if (choices.columns == WantedColumns::Chosen)
        return m_ui->columnList->ticked();
    ExportableColumns wanted = m_available;
    if (choices.columns == WantedColumns::Visible)
        wanted.own = m_content.visibleColumns;
    return allColumns(wanted, {choices.owners, choices.withParent});
}

CaseExport ExportDialog::request() const
{
    CaseExport request{.path = chosenPath(),
                       .format = format(),
                       .columns = columns(),
                       .options = choices().options,
                       .rows = rows()};
    if (request.rows != ExportedRows::OnServer) {
        request.cases = cases();
    } else {
        if (wantedColumns() == WantedColumns::All) { // also those that no case here has
            request.columns.clear();
            request.allColumns = {choices().owners, choices().withParent};
        }
        request.serverRequest = m_session->scope().request;
        request.serverRequest.filter = m_session->caseQuery().filter;
        request.serverRequest.changedSince = {}; // it narrows what is loaded; here the filters alone count
        request.serverRequest.place = {};
    }
    return request;
}

void ExportDialog::rowsChosen()
{
    m_areColumnsKnown = false;
    m_columnsRun.start(
        [cases = cases()](const std::atomic<bool> &cancelled) { return exportableColumns(cases, cancelled); },
        [this](const ExportableColumns &columns) { takeInColumns(columns); });
    // The server may have properties that no case here has.
    if (rows() == ExportedRows::OnServer && m_defined.isEmpty()) {
        m_session->fetchCaseStructure(this, [this](const Result<QList<Application::CaseType>> &structure) {
            if (!structure)
                return;
            m_defined = definedProperties(structure.value(), m_caseType);
            if (m_areColumnsKnown && rows() == ExportedRows::OnServer)
                takeInColumns(m_available);
        });
    }
    showServerWords();
    showEnabled();
    m_previewPause.start();
}

void ExportDialog::takeInColumns(const ExportableColumns &columns)
{
    m_areColumnsKnown = true;
    m_available = columns;
    if (rows() == ExportedRows::OnServer) {
        for (const QString &property : std::as_const(m_defined)) {
            if (!m_available.own.contains(ColumnKey::ofProperty(property)))
                m_available.own.append(ColumnKey::ofProperty(property));
        }
    }
    m_ui->columnList->setColumns(choosableColumns(m_available), m_ui->columnList->ticked());
    showEnabled();
    m_previewPause.start();
}

void ExportDialog::formatChosen()
{
    switch (format()) {
    case ExportFormat::Csv:
        break;
    case ExportFormat::Excel:
        m_ui->formatNote->setText(
            tr("Ids, phone numbers and leading zeros stay as they are, dates are dates. "
               "More rows than fit a sheet go on in the next one."));
        break;
    case ExportFormat::JsonLines:
        m_ui->formatNote->setText(
            tr("One case on each line, with all that the server sent of it. For programs "
               "and scripts."));
        break;
    case ExportFormat::Sqlite:
        m_ui->formatNote->setText(tr("A database with a table for each case type. For queries and statistics "
                                     "programs."));
        break;
    }
    m_ui->formatPages->setCurrentWidget(format() == ExportFormat::Csv ? m_ui->csvPage : m_ui->notePage);
    const QString path = QDir::fromNativeSeparators(m_ui->file->text());
    if (!chosenPath().isEmpty())
        m_ui->file->setText(QDir::toNativeSeparators(withEndingOf(path, format())));
    showEnabled();
    m_previewPause.start();
}

void ExportDialog::setFormat(ExportFormat format)
{
    m_ui->format->setCurrentIndex(m_ui->format->findData(int(format)));
}

void ExportDialog::showEnabled()
{
    const bool hasColumns = format() != ExportFormat::JsonLines;
    const bool isChosen = wantedColumns() == WantedColumns::Chosen;
    for (QAbstractButton *button : m_columns->buttons())
        button->setEnabled(hasColumns);
    m_ui->columnsNote->setVisible(!hasColumns);
    m_ui->withParent->setEnabled(hasColumns && !isChosen && !m_available.ofParent.isEmpty());
    m_ui->owners->setEnabled(hasColumns && !isChosen);
    m_ui->ownersLabel->setEnabled(m_ui->owners->isEnabled());
    m_ui->columnList->setVisible(hasColumns && isChosen);
    const auto count = [owners = choices().owners](const QList<ColumnKey> &keys) {
        return withOwnersAs(owners, ownColumns(keys)).size();
    };
    m_ui->visibleColumns->setText(tr("&Visible in the table (%L1)").arg(count(m_content.visibleColumns)));
    m_ui->allColumns->setText(m_areColumnsKnown ? tr("&All (%L1)").arg(count(m_available.own)) : tr("&All"));
    m_ui->chosenColumns->setText(tr("C&hosen (%L1)").arg(m_ui->columnList->ticked().size()));
    enableExport();
}

// What the server would be asked for, or why it need not be asked.
void ExportDialog::showServerWords()
{
    QString words;
    if (!m_ui->onServer->isEnabled()) {
        words = tr("All cases of the domain are loaded.");
    } else {
        QStringList parts;
        for (const FilterPart &part : filterParts(m_session->caseQuery().filter, m_session->owners()))
            parts.append(part.words);
        words = parts.isEmpty() ? tr("No filter is on: all cases of the domain") : parts.join(tr(", "));
    }
    const int room = m_ui->serverWords->width() - m_ui->serverWords->indent();
    const QString cut =
        m_ui->serverWords->fontMetrics().elidedText(words, Qt::ElideRight, qMax(200, room) * 9 / 5);
    m_ui->serverWords->setText(cut);
    m_ui->serverWords->setToolTip(cut == words ? QString() : words);
    m_ui->onServer->setAccessibleDescription(tr("%1 The server is asked.").arg(words));
}

void ExportDialog::showPreview()
{
    m_ui->previewNote->setText(previewNote());
    if (format() == ExportFormat::JsonLines) {
        m_ui->preview->showWords(
            tr("Each line of the file is one whole case as the server sent it, with all its properties and "
               "indices.\n\nThere are no columns to show."));
        return;
    }
    CaseExport request = this->request();
    request.columns = columns();
    if (request.columns.isEmpty()) {
        m_ui->preview->showWords(tr("No column is chosen. Tick at least one."));
        return;
    }
    if (cases().rows.empty()) {
        m_ui->preview->showWords(tr("None of these cases is loaded, so there is nothing to show."));
        return;
    }
    // Not the whole list of rows, which may be long.
    const RowMap &all = cases().rows;
    const auto shown = std::min(all.size(), size_t(previewRows));
    request.cases = {cases().snapshot, RowMap(all.begin(), all.begin() + qsizetype(shown))};
    m_ui->preview->showRows(m_session->previewExport(request, previewRows));
}

QString ExportDialog::previewNote() const
{
    const qsizetype columnCount = columns().size();
    const size_t count = cases().rows.size();
    if (rows() == ExportedRows::OnServer && count > 0 && format() != ExportFormat::JsonLines)
        return tr(
            "The server is asked for the cases when the export begins. These are some that are loaded.");
    if (rows() == ExportedRows::OnServer)
        return tr("The server is asked for the cases when the export begins.");
    if (format() == ExportFormat::JsonLines)
        return count == 1 ? tr("1 case. The server is asked for it again.")
                          : tr("%L1 cases. The server is asked for them again.").arg(count);
    if (count <= size_t(previewRows))
        return tr("%L1 rows, %L2 columns.").arg(count).arg(columnCount);
    return tr("The first %L1 of %L2 rows, %L3 columns.").arg(previewRows).arg(count).arg(columnCount);
}

void ExportDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        for (QWidget *quiet : {m_ui->serverWords, m_ui->columnsNote, m_ui->formatNote, m_ui->previewNote})
            muteText(quiet);
    }
}

void ExportDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    showServerWords();
}

} // namespace ccb
