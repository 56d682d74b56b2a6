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

#include <chrono>

namespace ccb
{

using namespace Qt::StringLiterals;

namespace
{
constexpr qsizetype longestFact = 500; // characters in the header; the table of properties shows the whole
}

CaseDetailPane::CaseDetailPane(Session *session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_ui(std::make_unique<Ui::CaseDetailPane>())
    , m_indices(new CaseIndicesModel(this))
{
    using namespace std::chrono_literals;
    m_ui->setupUi(this);
    QFont nameFont = font();
    nameFont.setPointSizeF(nameFont.pointSizeF() * 1.2);
    nameFont.setBold(true);
    m_ui->name->setFont(nameFont);
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

void CaseDetailPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT closeRequested();
        return;
    }
    QWidget::keyPressEvent(event);
}

// Read-only lines instead of labels: their text can be selected and copied, and a long one does not widen the pane.
void CaseDetailPane::addFacts()
{
    for (const CaseField field :
         {CaseField::CaseType, CaseField::Closed, CaseField::OwnerName, CaseField::DateOpened,
          CaseField::DateModified, CaseField::DateClosed, CaseField::ExternalId, CaseField::CaseId}) {
        auto *line = new QLineEdit(m_ui->casePage);
        line->setReadOnly(true);
        line->setFrame(false);
        QPalette see = line->palette();
        see.setColor(QPalette::Base, Qt::transparent);
        line->setPalette(see);
        const QString title = columnTitle(ColumnKey::ofField(field));
        line->setAccessibleName(title);
        auto *label = new QLabel(title, m_ui->casePage);
        label->setForegroundRole(QPalette::PlaceholderText);
        m_ui->facts->addRow(label, line);
        m_facts.append({field, line});
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
    bool answered = false;
    m_session->openCase(caseId, false, this, [this, generation, &answered, inside = true](const Result<OneCase> &result) {
        (void)inside;
        if (generation != m_generation)
            return;
        answered = true;
        Q_UNUSED(result)
    });
}

} // namespace ccb
