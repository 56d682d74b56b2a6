// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/casedetailpane.h"

#include "ui_casedetailpane.h"

#include "widgets/icons.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QShortcut>
#include <QStyle>

#include <chrono>

namespace ccb
{

using namespace Qt::StringLiterals;

CaseDetailPane::CaseDetailPane(Session *session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_ui(std::make_unique<Ui::CaseDetailPane>())
{
    using namespace std::chrono_literals;
    m_ui->setupUi(this);
    m_ui->relations->setSession(session);
    m_ui->history->setSession(session);
    setUpTitle();
    m_rawPause.setSingleShot(true);
    m_rawPause.setInterval(250ms);

    connect(m_ui->statePage, &StatePage::actionTriggered, this, [this] { open(m_caseId); });
    connect(m_ui->properties, &CasePropertiesView::filterRequested, this, &CaseDetailPane::filterRequested);
    connect(m_ui->relations, &CaseRelationsView::caseRequested, this, &CaseDetailPane::openRelative);
    connect(m_ui->relations, &CaseRelationsView::childrenRequested, this, &CaseDetailPane::childrenRequested);
    connect(m_ui->relations, &CaseRelationsView::relativeCountChanged, this, [this] {
        const int count = m_ui->relations->relativeCount();
        m_ui->tabs->setTabText(m_ui->tabs->indexOf(m_ui->relations),
                               count == 0 ? tr("Relations") : tr("Relations (%L1)").arg(count));
    });
    connect(m_ui->tabs, &QTabWidget::currentChanged, this, &CaseDetailPane::loadRaw);
    connect(m_ui->raw, &CaseRawView::retryRequested, this, &CaseDetailPane::askForRaw);
    connect(&m_rawPause, &QTimer::timeout, this, &CaseDetailPane::askForRaw);
    connect(m_session, &Session::stateChanged, this, &CaseDetailPane::followState);
    connect(m_session, &Session::peopleChanged, this, [this] {
        if (m_case.row != noRow)
            fill(); // names instead of ids
    });
    // The buttons of a mouse for back and forward, wherever in the pane it is.
    const auto widgets = findChildren<QWidget *>();
    for (QWidget *widget : widgets)
        widget->installEventFilter(this);
    clear();
}

CaseDetailPane::~CaseDetailPane() = default;

void CaseDetailPane::setUpTitle()
{
    QFont nameFont = font();
    nameFont.setPointSizeF(nameFont.pointSizeF() * 1.2);
    nameFont.setBold(true);
    m_ui->name->setFont(nameFont);
    m_ui->name->setAlignment(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignAbsolute |
                             Qt::AlignVCenter);
    // Where reading goes leftwards, so does forward.
    m_ui->back->setIcon(icon(isRightToLeft() ? u"forward"_s : u"back"_s));
    m_ui->forward->setIcon(icon(isRightToLeft() ? u"back"_s : u"forward"_s));
    m_ui->close->setIcon(icon(u"close"_s));
    connect(m_ui->back, &QToolButton::clicked, this, &CaseDetailPane::goBack);
    connect(m_ui->forward, &QToolButton::clicked, this, &CaseDetailPane::goForward);
    // Not the buttons' own shortcuts: those wait for the button to look pressed, and lose a key in the
    // meantime.
    const auto add = [this](int key, const QString &does, void (CaseDetailPane::*go)()) {
        auto *shortcut = new QShortcut(QKeySequence(key), this);
        shortcut->setWhatsThis(does);
        connect(shortcut, &QShortcut::activated, this, go);
    };
    for (const int key : {int(Qt::ALT) | Qt::Key_Left, int(Qt::Key_Back)})
        add(key, m_ui->back->accessibleName(), &CaseDetailPane::goBack);
    for (const int key : {int(Qt::ALT) | Qt::Key_Right, int(Qt::Key_Forward)})
        add(key, m_ui->forward->accessibleName(), &CaseDetailPane::goForward);
    connect(m_ui->close, &QToolButton::clicked, this, &CaseDetailPane::closeRequested);
}

void CaseDetailPane::showCase(const QString &caseId)
{
    // Whoever follows caseOpened() may select the case in a table, which asks to show it here.
    if (caseId == m_caseId)
        return;
    m_visited.visit(caseId);
    open(caseId);
}

void CaseDetailPane::clear()
{
    ++m_generation;
    m_rawPause.stop();
    m_caseId.clear();
    m_case = {};
    m_visited = {};
    m_ui->properties->clear();
    m_ui->relations->clear();
    m_ui->history->setCase({});
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

bool CaseDetailPane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonPress) {
        const Qt::MouseButton button = static_cast<QMouseEvent *>(event)->button();
        if (button == Qt::BackButton || button == Qt::ForwardButton) {
            button == Qt::BackButton ? goBack() : goForward();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
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
        showState(u"error"_s, tr("The case could not be opened"), result.error().text(), tr("Tr&y again"));
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
    m_ui->relations->setCase(m_caseId, m_case);
    m_ui->history->setCase(m_caseId);
    fill();
    m_ui->pages->setCurrentWidget(m_ui->casePage);
    loadRaw();
}

void CaseDetailPane::fill()
{
    fillTitle();
    m_ui->facts->setCase(m_session->connection(), m_caseId, m_case.snapshot, m_case.row, m_session->owners());
    m_ui->properties->setCase(m_case.snapshot, m_case.row, m_session->owners());
}

void CaseDetailPane::fillTitle()
{
    const QString name = factText(m_case.snapshot, m_case.row, CaseField::CaseName, m_session->owners());
    m_ui->name->setText(m_case.row == noRow ? QString() : name.isEmpty() ? tr("Case without a name") : name);
    // Both or none, so that neither moves to where the other was.
    const bool hasVisited = m_visited.canGoBack() || m_visited.canGoForward();
    m_ui->back->setVisible(hasVisited);
    m_ui->back->setEnabled(m_visited.canGoBack());
    m_ui->forward->setVisible(hasVisited);
    m_ui->forward->setEnabled(m_visited.canGoForward());
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

void CaseDetailPane::openRelative(const QString &caseId)
{
    if (caseId.isEmpty() || caseId == m_caseId)
        return;
    m_visited.visit(caseId);
    openVisited(caseId);
}

void CaseDetailPane::goBack()
{
    if (m_visited.canGoBack())
        openVisited(m_visited.goBack());
}

void CaseDetailPane::goForward()
{
    if (m_visited.canGoForward())
        openVisited(m_visited.goForward());
}

void CaseDetailPane::openVisited(const QString &caseId)
{
    open(caseId);
    Q_EMIT caseOpened(caseId);
}

void CaseDetailPane::followState(Session::State state)
{
    if (state == Session::State::SignedOut || state == Session::State::Connecting) {
        clear();
        return;
    }
    // A refresh may have brought a newer version of the case.
    if (state == Session::State::Ready && m_session->store().find(m_caseId) != noRow) {
        open(m_caseId);
        m_ui->history->reload();
    }
}

} // namespace ccb
