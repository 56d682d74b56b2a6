// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/casedetailpane.h"

#include "ui_casedetailpane.h"

#include "models/caseindicesmodel.h"
#include "models/displaytext.h"
#include "widgets/icons.h"
#include "widgets/mutedtext.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStyle>

#include <chrono>

namespace ccb
{

using namespace Qt::StringLiterals;

namespace
{
constexpr int columnGap = 12;          // device-independent pixels
constexpr qsizetype longestFact = 500; // characters in the header; the table of properties shows the whole
} // namespace

CaseDetailPane::CaseDetailPane(Session *session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_ui(std::make_unique<Ui::CaseDetailPane>())
    , m_indices(new CaseIndicesModel(this))
    , m_textSide(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignAbsolute |
                 Qt::AlignVCenter)
{
    using namespace std::chrono_literals;
    m_ui->setupUi(this);
    QFont nameFont = font();
    nameFont.setPointSizeF(nameFont.pointSizeF() * 1.2);
    nameFont.setBold(true);
    m_ui->name->setFont(nameFont);
    m_ui->name->setAlignment(m_textSide);
    m_ui->back->setIcon(icon(u"back"_s));
    m_ui->back->setShortcut(Qt::ALT | Qt::Key_Left);
    m_ui->close->setIcon(icon(u"close"_s));
    m_ui->openInHq->setIcon(icon(u"link"_s));
    m_ui->copyId->setIcon(icon(u"copy"_s));
    addFacts();
    setUpIndices();
    m_rawPause.setSingleShot(true);
    m_rawPause.setInterval(250ms);

    connect(m_ui->back, &QToolButton::clicked, this, &CaseDetailPane::goBack);
    connect(m_ui->close, &QToolButton::clicked, this, &CaseDetailPane::closeRequested);
    connect(m_ui->openInHq, &QToolButton::clicked, this,
            [this] { QDesktopServices::openUrl(casePage(m_session->connection(), m_caseId)); });
    connect(m_ui->copyId, &QToolButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_caseId); });
    connect(m_ui->statePage, &StatePage::actionTriggered, this, [this] { open(m_caseId); });
    connect(m_ui->properties, &CasePropertiesView::filterRequested, this, &CaseDetailPane::filterRequested);
    connect(m_ui->tabs, &QTabWidget::currentChanged, this, &CaseDetailPane::loadRaw);
    connect(m_ui->raw, &CaseRawView::retryRequested, this, &CaseDetailPane::askForRaw);
    connect(&m_rawPause, &QTimer::timeout, this, &CaseDetailPane::askForRaw);
    connect(m_session, &Session::stateChanged, this, &CaseDetailPane::followState);
    connect(m_session, &Session::peopleChanged, this, [this] {
        if (m_case.row != noRow)
            fill(); // names instead of ids
    });
    clear();
}

CaseDetailPane::~CaseDetailPane() = default;

void CaseDetailPane::showCase(const QString &caseId)
{
    // Whoever follows caseOpened() may select the case in a table, which asks to show it here.
    if (caseId == m_caseId)
        return;
    m_before.clear();
    open(caseId);
}

void CaseDetailPane::clear()
{
    ++m_generation;
    m_rawPause.stop();
    m_caseId.clear();
    m_case = {};
    m_before.clear();
    m_indices->clear();
    m_ui->properties->clear();
    m_ui->raw->showLoading();
    fillTitle();
    showState(u"case"_s, tr("No case chosen"), tr("Choose a case in the table to see all of it here."), {});
}

void CaseDetailPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange)
        return;
    for (const Fact &fact : std::as_const(m_facts))
        muteText(fact.label);
}

void CaseDetailPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT closeRequested();
        return;
    }
    QWidget::keyPressEvent(event);
}

// Read-only lines instead of labels: their text can be selected and copied, and a long one does not widen the
// pane.
void CaseDetailPane::addFacts()
{
    for (const CaseField field :
         {CaseField::CaseType, CaseField::Closed, CaseField::OwnerName, CaseField::DateOpened,
          CaseField::DateModified, CaseField::DateClosed, CaseField::ExternalId, CaseField::CaseId}) {
        auto *line = new QLineEdit(m_ui->casePage);
        line->setReadOnly(true);
        line->setFrame(false);
        line->setAlignment(m_textSide);
        line->setMaximumHeight(fontMetrics().height() + 2);
        QPalette seeThrough;
        seeThrough.setColor(QPalette::Base, Qt::transparent);
        line->setPalette(seeThrough);
        const QString title = columnTitle(ColumnKey::ofField(field));
        line->setAccessibleName(title);
        auto *label = new QLabel(title, m_ui->casePage);
        label->setBuddy(line);
        muteText(label);
        m_ui->facts->addRow(label, line);
        m_facts.append({field, label, line});
    }
}

void CaseDetailPane::setUpIndices()
{
    QTableView *table = m_ui->indices;
    table->setModel(m_indices);
    table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    table->setToolTip(tr("Double-click a row, or press Enter, to open that case"));
    connect(table, &QTableView::activated, this, &CaseDetailPane::openRelated);
}

void CaseDetailPane::open(const QString &caseId)
{
    const int generation = ++m_generation;
    m_rawPause.stop();
    m_caseId = caseId;
    m_case = {};
    m_isWaiting = true;
    m_session->openCase(caseId, false, this, [this, generation](const Result<OneCase> &result) {
        if (generation != m_generation)
            return;
        m_isWaiting = false;
        if (result) {
            take(result.value());
            return;
        }
        fillTitle();
        showState(u"error"_s, tr("The case could not be opened"), result.error().text(), tr("&Try again"));
    });
    // A loaded case is here by now; only a case that is fetched needs a page that says so.
    if (generation != m_generation || !m_isWaiting)
        return;
    fillTitle();
    showState(u"case"_s, tr("Asking the server for the case…"), caseId, {});
}

void CaseDetailPane::take(const OneCase &oneCase)
{
    m_case = oneCase;
    m_ui->raw->showLoading();
    fill();
    m_ui->pages->setCurrentWidget(m_ui->casePage);
    loadRaw();
}

void CaseDetailPane::fill()
{
    fillTitle();
    for (const Fact &fact : std::as_const(m_facts)) {
        const QString text = factText(fact.field);
        fact.line->setText(text);
        fact.line->setToolTip(text.toHtmlEscaped());
        fact.line->setCursorPosition(0); // a long text is shown from its beginning
        m_ui->facts->setRowVisible(fact.line, !text.isEmpty());
    }
    m_ui->properties->setCase(m_case.snapshot, m_case.row, m_session->owners());
    m_indices->setIndices(m_case.indices, m_session->store());
    m_ui->indices->resizeColumnsToContents();
    for (int column = 0; column < CaseIndicesModel::RelatedCase; ++column)
        m_ui->indices->setColumnWidth(column, m_ui->indices->columnWidth(column) + columnGap);
    m_ui->indices->setHidden(m_case.indices.isEmpty());
    m_ui->noIndices->setVisible(m_case.indices.isEmpty());
    m_ui->tabs->setTabText(m_ui->tabs->indexOf(m_ui->indicesPage),
                           m_case.indices.isEmpty() ? tr("Indices")
                                                    : tr("Indices (%1)").arg(m_case.indices.size()));
}

void CaseDetailPane::fillTitle()
{
    const QString name = factText(CaseField::CaseName);
    m_ui->name->setText(m_case.row == noRow ? QString() : name.isEmpty() ? tr("Case without a name") : name);
    m_ui->back->setHidden(m_before.isEmpty());
}

void CaseDetailPane::showState(const QString &iconName, const QString &title, const QString &text,
                               const QString &action)
{
    m_ui->statePage->setContent(iconName, title, text);
    m_ui->statePage->setAction(action);
    m_ui->pages->setCurrentWidget(m_ui->statePage);
}

void CaseDetailPane::loadRaw()
{
    if (m_case.row == noRow || m_ui->tabs->currentWidget() != m_ui->raw)
        return;
    if (m_case.json.isEmpty())
        m_rawPause.start();
    else
        m_ui->raw->showJson(m_case.json);
}

void CaseDetailPane::askForRaw()
{
    m_ui->raw->showLoading();
    m_session->openCase(m_caseId, true, this,
                        [this, generation = m_generation](const Result<OneCase> &result) {
                            if (generation != m_generation)
                                return;
                            if (result) {
                                m_case.json = result.value().json;
                                m_ui->raw->showJson(m_case.json);
                            } else {
                                m_ui->raw->showError(result.error());
                            }
                        });
}

void CaseDetailPane::openRelated(const QModelIndex &index)
{
    const QString related = index.data(CaseIndicesModel::CaseIdRole).toString();
    if (related.isEmpty() || related == m_caseId)
        return;
    m_before.append(m_caseId);
    open(related);
    Q_EMIT caseOpened(related);
}

void CaseDetailPane::goBack()
{
    if (m_before.isEmpty())
        return;
    open(m_before.takeLast());
    Q_EMIT caseOpened(m_caseId);
}

void CaseDetailPane::followState(Session::State state)
{
    if (state == Session::State::SignedOut || state == Session::State::Connecting) {
        clear();
        return;
    }
    // A refresh may have brought a newer version of the case.
    if (state == Session::State::Ready && m_session->store().find(m_caseId) != noRow)
        open(m_caseId);
}

QString CaseDetailPane::factText(CaseField field) const
{
    if (m_case.row == noRow)
        return {};
    CellScratch scratch;
    const ColumnKey key = ColumnKey::ofField(field);
    const Cell cell = m_case.snapshot.cell(m_case.row, storedColumn(key), scratch);
    if (cell.isBlank())
        return {}; // null too: the table of properties tells them apart
    return wholeText(key, cell, m_session->owners()).left(longestFact);
}

} // namespace ccb
