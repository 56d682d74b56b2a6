// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/casehistoryview.h"

#include "ui_casehistoryview.h"

#include "models/caseformsmodel.h"
#include "session/casehistory.h"
#include "session/session.h"
#include "widgets/icons.h"
#include "widgets/mutedtext.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>

#include <chrono>

namespace ccb
{

using namespace Qt::StringLiterals;

CaseHistoryView::CaseHistoryView(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::CaseHistoryView>())
    , m_model(new CaseFormsModel(this))
{
    using namespace std::chrono_literals;
    m_ui->setupUi(this);
    muteText(m_ui->count);
    setUpTable();
    m_askPause.setSingleShot(true);
    m_askPause.setInterval(250ms);
    connect(&m_askPause, &QTimer::timeout, this, [this] { m_history->ask(); });
    connect(m_ui->statePage, &StatePage::actionTriggered, this, [this] { m_history->ask(); });
    connect(m_ui->action, &QPushButton::clicked, this, &CaseHistoryView::doAction);
}

CaseHistoryView::~CaseHistoryView() = default;

void CaseHistoryView::setSession(Session *session)
{
    m_session = session;
    m_history = session->caseHistory(this);
    connect(m_history, &CaseHistory::changed, this, &CaseHistoryView::showHistory);
    connect(session, &Session::peopleChanged, this, [this] { m_model->setOwners(m_session->owners()); });
    m_model->setOwners(session->owners());
    showHistory();
}

void CaseHistoryView::setUpTable()
{
    QTableView *table = m_ui->forms;
    table->setModel(m_model);
    table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    table->setToolTip(tr("Double-click a form, or press Enter, to see it in CommCareHQ"));
    table->setAccessibleDescription(table->toolTip());
    const int letter = fontMetrics().averageCharWidth();
    table->setColumnWidth(CaseFormsModel::When, letter * 18);
    table->setColumnWidth(CaseFormsModel::Who, letter * 16);
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(table, &QTableView::activated, this, [this](const QModelIndex &index) {
        openForm(index.data(CaseFormsModel::FormIdRole).toString());
    });
    connect(table, &QWidget::customContextMenuRequested, this, &CaseHistoryView::showMenu);
}

void CaseHistoryView::setCase(const QString &caseId)
{
    if (caseId == m_caseId)
        return;
    m_caseId = caseId;
    reload();
}

void CaseHistoryView::reload()
{
    m_askPause.stop();
    m_history->setCase(m_caseId);
    askIfSeen();
}

void CaseHistoryView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    askIfSeen();
}

void CaseHistoryView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        muteText(m_ui->count);
}

void CaseHistoryView::askIfSeen()
{
    if (isVisible() && !m_caseId.isEmpty() && m_history->state() == CaseHistory::State::NotAsked)
        m_askPause.start();
}

void CaseHistoryView::showHistory()
{
    using State = CaseHistory::State;
    const State state = m_history->state();
    m_model->setForms(m_history->forms());
    const bool hasForms = !m_history->forms().isEmpty();
    const Error error = m_history->error().value_or(Error());
    if (hasForms)
        showList(state == State::Asking);
    else if (state == State::NotAsked || state == State::Asking)
        showStatePage(u"refresh"_s, tr("Asking the server…"), {}, false);
    else if (state == State::Ready)
        showStatePage(u"case"_s, tr("No forms"), tr("The server lists no form that touched this case."),
                      false);
    else
        showStatePage(u"error"_s, tr("The history could not be read"), error.text(), true);
}

void CaseHistoryView::showList(bool isAsking)
{
    using State = CaseHistory::State;
    const State state = m_history->state();
    const Error error = m_history->error().value_or(Error());
    if (state == State::IdsOnly) {
        m_ui->strip->showText(
            tr("%1\nThese are the ids that the case itself names; when, who and which form is missing.")
                .arg(error.text()));
    } else if (state == State::Failed) {
        m_ui->strip->showError(error);
    } else {
        m_ui->strip->clear();
    }
    // A column without a single value only takes room.
    for (const int column : {CaseFormsModel::When, CaseFormsModel::Who})
        m_ui->forms->setColumnHidden(column, state == State::IdsOnly);
    const int count = int(m_history->forms().size());
    m_ui->count->setText(isAsking               ? tr("Forms so far: %L1…").arg(count)
                         : m_history->hasMore() ? tr("The first %L1 forms of the list").arg(count)
                                                : tr("Forms: %L1").arg(count));
    m_ui->action->setVisible(!isAsking && (state == State::Failed || m_history->hasMore()));
    m_ui->action->setText(state == State::Failed ? tr("Tr&y again") : tr("Show &all"));
    m_ui->action->setAccessibleDescription(tr("Asks the server for the whole list"));
    m_ui->pages->setCurrentWidget(m_ui->listPage);
}

void CaseHistoryView::showStatePage(const QString &iconName, const QString &title, const QString &text,
                                    bool canTryAgain)
{
    m_ui->statePage->setContent(iconName, title, text);
    m_ui->statePage->setAction(canTryAgain ? tr("Tr&y again") : QString());
    m_ui->pages->setCurrentWidget(m_ui->statePage);
}

void CaseHistoryView::doAction()
{
    if (m_history->state() == CaseHistory::State::Failed)
        m_history->ask();
    else
        m_history->askForAll();
}

QString CaseHistoryView::formAt(const QPoint &position) const
{
    QModelIndex index = m_ui->forms->indexAt(position);
    if (!index.isValid())
        index = m_ui->forms->currentIndex(); // asked for by the keyboard
    return index.data(CaseFormsModel::FormIdRole).toString();
}

void CaseHistoryView::openForm(const QString &formId) const
{
    if (!formId.isEmpty())
        QDesktopServices::openUrl(formPage(m_session->connection(), formId));
}

void CaseHistoryView::showMenu(const QPoint &position)
{
    const QString formId = formAt(position);
    if (formId.isEmpty())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setDefaultAction(menu->addAction(icon(u"link"_s), tr("&Open in CommCareHQ\tEnter"), this,
                                           [this, formId] { openForm(formId); }));
    menu->addAction(tr("Copy &link"), this, [this, formId] {
        QGuiApplication::clipboard()->setText(
            formPage(m_session->connection(), formId).toString(QUrl::FullyEncoded));
    });
    menu->addAction(icon(u"copy"_s), tr("Copy &id"), this,
                    [formId] { QGuiApplication::clipboard()->setText(formId); });
    menu->popup(m_ui->forms->viewport()->mapToGlobal(position));
}

} // namespace ccb
