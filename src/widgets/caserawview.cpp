// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/caserawview.h"

#include "ui_caserawview.h"

#include "core/jsonindent.h"
#include "widgets/icons.h"
#include "widgets/linebuttons.h"
#include "widgets/mutedtext.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QScrollBar>
#include <QShortcut>
#include <QTextBlock>

#include <algorithm>

namespace ccb
{

using namespace Qt::StringLiterals;

namespace
{
constexpr size_t mostHighlighted = 500; // of the places on the lines that are seen; more would cost time
} // namespace

CaseRawView::CaseRawView(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::CaseRawView>())
{
    m_ui->setupUi(this);
    m_ui->text->setLayoutDirection(Qt::LeftToRight); // as JSON is written, wherever
    m_ui->text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    addSearchSign(m_ui->search);
    nameClearButton(m_ui->search);
    m_ui->search->installEventFilter(this);
    m_ui->previous->setIcon(icon(u"up"_s));
    m_ui->next->setIcon(icon(u"down"_s));
    m_ui->copy->setIcon(icon(u"copy"_s));
    muteText(m_ui->hits);
    connect(m_ui->search, &QLineEdit::textChanged, this, &CaseRawView::search);
    connect(m_ui->previous, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_ui->next, &QToolButton::clicked, this, [this] { step(1); });
    for (const auto &[key, by] : {std::pair(QKeySequence::FindNext, 1), {QKeySequence::FindPrevious, -1}}) {
        auto *shortcut = new QShortcut(key, this);
        shortcut->setWhatsThis(by > 0 ? tr("The next place found in the raw answer")
                                      : tr("The place found before"));
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, step = by] { this->step(step); });
    }
    connect(m_ui->text->verticalScrollBar(), &QScrollBar::valueChanged, this, &CaseRawView::highlight);
    connect(m_ui->copy, &QToolButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_text); });
    connect(m_ui->statePage, &StatePage::actionTriggered, this, &CaseRawView::retryRequested);
    showLoading();
}

CaseRawView::~CaseRawView() = default;

void CaseRawView::clearText()
{
    m_text.clear();
    m_ui->text->clear();
    m_places.clear();
    m_current = -1;
}

void CaseRawView::showLoading()
{
    clearText();
    m_ui->statePage->setContent(u"refresh"_s, tr("Asking the server…"), {});
    m_ui->statePage->setAction({});
    m_ui->pages->setCurrentWidget(m_ui->statePage);
}

void CaseRawView::showError(const Error &error)
{
    clearText();
    m_ui->statePage->setContent(u"error"_s, tr("The raw answer could not be read"), error.text());
    m_ui->statePage->setAction(tr("Tr&y again"));
    m_ui->pages->setCurrentWidget(m_ui->statePage);
}

void CaseRawView::showJson(const QByteArray &json)
{
    const QString text = prettyJson(json);
    if (text != m_text || m_ui->pages->currentWidget() != m_ui->textPage) {
        m_text = text;
        m_ui->text->setPlainText(m_text);
        m_ui->pages->setCurrentWidget(m_ui->textPage);
    }
    search();
}

bool CaseRawView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            step(key->modifiers() & Qt::ShiftModifier ? -1 : 1);
            return true;
        }
        if (key->key() == Qt::Key_Escape && !m_ui->search->text().isEmpty()) {
            m_ui->search->clear(); // the next one closes the pane
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void CaseRawView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        muteText(m_ui->hits);
        highlight();
    }
}

// Capitals do not matter. The place at or after the selection is the current one, so that a word that is
// being typed stays where it was found.
void CaseRawView::search()
{
    const QString word = m_ui->search->text();
    m_places.clear();
    for (qsizetype at = 0; !word.isEmpty(); at += word.size()) {
        at = m_text.indexOf(word, at, Qt::CaseInsensitive);
        if (at < 0)
            break;
        m_places.push_back(int(at));
    }
    const int from = m_ui->text->textCursor().selectionStart();
    const auto next = std::lower_bound(m_places.begin(), m_places.end(), from);
    m_current = m_places.empty() ? -1 : next == m_places.end() ? 0 : int(next - m_places.begin());
    goToCurrent();
}

void CaseRawView::step(int by)
{
    const int count = int(m_places.size());
    if (count == 0)
        return;
    m_current = (m_current + by + count) % count;
    goToCurrent();
}

void CaseRawView::goToCurrent()
{
    QTextCursor cursor = m_ui->text->textCursor();
    if (m_current >= 0) {
        const int begin = m_places[size_t(m_current)];
        cursor.setPosition(begin);
        cursor.setPosition(begin + int(m_ui->search->text().size()), QTextCursor::KeepAnchor);
    } else {
        cursor.setPosition(cursor.selectionStart());
    }
    m_ui->text->setTextCursor(cursor);
    showCount();
    highlight();
}

void CaseRawView::showCount()
{
    const bool isSearching = !m_ui->search->text().isEmpty();
    m_ui->hits->setVisible(isSearching);
    m_ui->hits->setText(m_places.empty()
                            ? tr("Not found")
                            : tr("%L1 of %L2").arg(m_current + 1).arg(qulonglong(m_places.size())));
    m_ui->previous->setEnabled(!m_places.empty());
    m_ui->next->setEnabled(!m_places.empty());
}

// The places on the lines that are seen.
void CaseRawView::highlight()
{
    const QTextCursor top = m_ui->text->cursorForPosition({0, 0});
    const QTextCursor bottom =
        m_ui->text->cursorForPosition({m_ui->text->viewport()->width(), m_ui->text->viewport()->height()});
    const int length = int(m_ui->search->text().size());
    auto place = std::lower_bound(m_places.begin(), m_places.end(), top.block().position());
    const int end = bottom.block().position() + bottom.block().length();
    const QColor colour = markFill(palette());
    QList<QTextEdit::ExtraSelection> marks;
    for (; place != m_places.end() && *place < end && size_t(marks.size()) < mostHighlighted; ++place) {
        QTextEdit::ExtraSelection mark;
        mark.format.setBackground(colour);
        mark.cursor = QTextCursor(m_ui->text->document());
        mark.cursor.setPosition(*place);
        mark.cursor.setPosition(*place + length, QTextCursor::KeepAnchor);
        marks.append(mark);
    }
    m_ui->text->setExtraSelections(marks);
}

} // namespace ccb
