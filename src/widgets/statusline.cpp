// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/statusline.h"

#include "models/casetablemodel.h"
#include "models/conditionwords.h"
#include "session/session.h"
#include "widgets/icons.h"
#include "widgets/mutedtext.h"

#include "ui_statusline.h"

#include <QEvent>
#include <QLocale>

namespace ccb
{

namespace
{

// The bar's own range is an int, and a domain's number of cases need not be one.
constexpr int progressSteps = 1000;

QString progressText(const LoadProgress &progress)
{
    if (!progress.waiting.isEmpty())
        return progress.waiting;
    if (progress.total < 0)
        return StatusLine::tr("%L1 loaded").arg(progress.got);
    const QString got = StatusLine::tr("%L1 of %L2").arg(progress.got).arg(progress.total);
    if (progress.secondsLeft < 0)
        return got;
    if (progress.secondsLeft < 60)
        return StatusLine::tr("%1, about %L2 s").arg(got).arg(qMax(1, progress.secondsLeft));
    return StatusLine::tr("%1, about %L2 min").arg(got).arg((progress.secondsLeft + 59) / 60);
}

} // namespace

StatusLine::StatusLine(Session *session, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::StatusLine>())
    , m_session(session)
{
    m_ui->setupUi(this);
    m_ui->cancel->setIcon(icon(QStringLiteral("cancel")));
    m_ui->goOn->setIcon(icon(QStringLiteral("refresh")));
    muteText(m_ui->completeness);
    connect(m_ui->cancel, &QToolButton::clicked, session, &Session::cancelLoading);
    connect(m_ui->goOn, &QToolButton::clicked, session, &Session::retry);
    connect(session, &Session::progressChanged, this, &StatusLine::showProgress);
    connect(session, &Session::stateChanged, this, &StatusLine::showProgress);
    connect(session, &Session::peopleChanged, this, &StatusLine::showCompleteness);
    connect(session, &Session::stateChanged, this, &StatusLine::showCounts);
    connect(session, &Session::rowsChanged, this, &StatusLine::showCounts);
    connect(session, &Session::casesChanged, this, &StatusLine::showCounts);
    showCounts();
    showProgress();
}

StatusLine::~StatusLine() = default;

void StatusLine::setSelectedCount(int count)
{
    if (m_selected == count)
        return;
    m_selected = count;
    showCounts();
}

void StatusLine::setSelectionText(const QString &text)
{
    m_selectionText = text;
    showSelectionText();
}

void StatusLine::setShowsCases(bool showsCases)
{
    m_showsCases = showsCases;
    showCounts();
}

void StatusLine::showCounts()
{
    const int shown = m_session->caseTable()->rowCount();
    const qint64 loaded = m_session->store().caseCount();
    const bool isBeforeTheFirst = loaded == 0 && m_session->state() == Session::State::Loading;
    if (!m_session->isSignedIn() || !m_showsCases || isBeforeTheFirst) {
        m_ui->counts->clear();
        showSelectionText();
        return;
    }
    QString text = shown != loaded ? tr("%L1 of %L2 cases").arg(shown).arg(loaded)
                   : loaded == 1   ? tr("1 case")
                                   : tr("%L1 cases").arg(loaded);
    if (m_selected > 0)
        text = tr("%1, %L2 selected").arg(text).arg(m_selected);
    m_ui->counts->setText(text);
    showSelectionText();
}

// It takes the room that the rest of the line leaves, and never makes the window wider.
void StatusLine::showSelectionText()
{
    const bool isShown = m_selected > 1 && !m_selectionText.isEmpty() && !m_ui->counts->text().isEmpty();
    const QString text = isShown ? tr("· %1").arg(m_selectionText) : QString();
    m_ui->sums->setText(m_ui->sums->fontMetrics().elidedText(text, Qt::ElideRight, m_ui->sums->width()));
    m_ui->sums->setAccessibleName(isShown ? m_selectionText : QString());
    m_ui->sums->setToolTip(m_ui->sums->text() == text ? QString() : m_selectionText);
}

void StatusLine::showCompleteness()
{
    const LoadProgress progress = m_session->progress();
    const bool isLoading = m_session->state() == Session::State::Loading;
    m_ui->goOn->setVisible(m_session->isSignedIn() && !isLoading && m_session->canResume() &&
                           !m_session->tooManyCases());
    QString text;
    QString explanation;
    if (!m_session->isSignedIn() || isLoading) {
        // The progress beside it says enough.
    } else if (m_session->isComplete()) {
        text = tr("Complete");
        explanation = progress.total >= 0
                          ? tr("All cases that the server counts are here.")
                          : tr("The server does not count its cases. Its list was read to the end.");
    } else if (progress.total > progress.got) {
        text = tr("Incomplete: %L1 of %L2").arg(progress.got).arg(progress.total);
        explanation = tr("Continue loads the rest, Refresh loads all again.");
    } else {
        text = tr("Incomplete");
        explanation = tr("Continue loads the rest, Refresh loads all again.");
    }
    const QString scope = scopeText();
    if (!text.isEmpty() && !scope.isEmpty())
        text = tr("%1 for %2").arg(text, scope);
    if (m_session->isSignedIn()) {
        const int count = m_session->requestCount();
        const QString requests = count == 1 ? tr("1 request") : tr("%L1 requests").arg(count);
        text = text.isEmpty() ? requests : tr("%1 · %2").arg(text, requests);
        explanation += (explanation.isEmpty() ? QString() : QStringLiteral("\n")) +
                       tr("Requests were sent to the server since the sign-in. Small plans allow 50 a day.");
    }
    m_ui->completeness->setText(text);
    m_ui->completeness->setToolTip(explanation);
}

// What the server was asked for, if not for everything.
QString StatusLine::scopeText() const
{
    const CaseRequest &request = m_session->scope().request;
    QStringList parts;
    if (!request.filter.caseType.isEmpty())
        parts << request.filter.caseType;
    if (request.filter.status != CaseStatus::All)
        parts << (request.filter.status == CaseStatus::Open ? tr("open") : tr("closed"));
    if (!request.filter.ownerId.isEmpty())
        parts << m_session->owners().name(request.filter.ownerId);
    if (request.changedSince.isValid())
        parts << tr("changed since %1").arg(QLocale().toString(request.changedSince, QLocale::ShortFormat));
    for (const ColumnCondition &condition : request.filter.conditions)
        parts << conditionWords(condition, m_session->owners());
    return parts.join(tr(", "));
}

void StatusLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationPaletteChange)
        muteText(m_ui->completeness);
}

void StatusLine::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showSelectionText();
}

void StatusLine::showProgress()
{
    showCompleteness();
    const LoadProgress progress = m_session->progress();
    m_ui->progress->setVisible(progress.running);
    m_ui->progressText->setVisible(progress.running);
    m_ui->cancel->setVisible(progress.running);
    if (!progress.running)
        return;
    if (progress.total > 0) {
        m_ui->progress->setRange(0, progressSteps);
        m_ui->progress->setValue(int(qMin(progress.got, progress.total) * progressSteps / progress.total));
    } else {
        m_ui->progress->setRange(0, 0);
    }
    m_ui->progressText->setText(progressText(progress));
}

} // namespace ccb
