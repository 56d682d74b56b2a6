// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/filterfield.h"

#include "core/conditiongrammar.h"
#include "models/conditionwords.h"
#include "widgets/colours.h"
#include "widgets/icons.h"
#include "widgets/linebuttons.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QScopedValueRollback>

#include <chrono>

namespace ccb
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr int widthForClearButton = 110; // device-independent pixels

QString grammarHtml()
{
    const QList<std::pair<QString, QString>> lines{
        {u"Ka"_s, FilterField::tr("contains the text; case and accents do not matter")},
        {u"=Ka   <>Ka"_s, FilterField::tr("is exactly this; is anything else")},
        {u"<5   <=5   >5   >=5"_s, FilterField::tr("numbers, and dates: >=2024-05-31")},
        {u"1..9"_s, FilterField::tr("from 1 to 9; also 1.. and ..9")},
        {u"(Ka, Bo)"_s, FilterField::tr("one of these")},
        {u"/^k.*o$/"_s, FilterField::tr("a regular expression")},
        {u"blank   not blank"_s, FilterField::tr("is there but empty; has text")},
        {u"missing"_s, FilterField::tr("the case does not have it at all")},
        {u"\"1..9\""_s, FilterField::tr("in quotes: the text as it stands")},
    };
    QString html = u"<table cellspacing=\"0\" cellpadding=\"1\" style=\"margin-top:6px\">"_s;
    for (const auto &[example, meaning] : lines) {
        QString typed = example.toHtmlEscaped();
        typed.replace(u"   "_s, u"&nbsp;&nbsp;&nbsp;"_s).replace(u' ', u"&nbsp;"_s);
        html += u"<tr><td><b>%1</b>&nbsp;&nbsp;</td><td>%2</td></tr>"_s.arg(typed, meaning.toHtmlEscaped());
    }
    return html + u"</table>"_s;
}

} // namespace

FilterField::FilterField(const ColumnKey &column, QWidget *parent)
    : QLineEdit(parent)
    , m_column(column)
    , m_problemMark(addAction(icon(u"error"_s), TrailingPosition))
{
    setAccessibleName(tr("Filter %1").arg(columnTitle(column)));
    // Tab goes through the table, not through each of its columns; see focusNextPrevChild().
    setFocusPolicy(Qt::ClickFocus);
    m_problemMark->setVisible(false);
    m_pause.setSingleShot(true);
    m_pause.setInterval(300ms);
    connect(&m_pause, &QTimer::timeout, this, &FilterField::tell);
    connect(this, &QLineEdit::textEdited, &m_pause, qOverload<>(&QTimer::start));
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty() && !m_toldText.isEmpty())
            m_pause.start(); // the clear button is no edit
    });
    connect(this, &QLineEdit::editingFinished, this, [this] {
        tell();
        if (!hasFocus())
            setCursorPosition(0); // what is too long shows its beginning
    });
    showHelp();
    showColours();
}

void FilterField::setConditions(const QList<ColumnCondition> &conditions, const OwnerDirectory &owners)
{
    m_conditionWords.clear();
    for (const ColumnCondition &condition : conditions)
        m_conditionWords.append(conditionWords(condition, owners));
    const bool isNew = conditions != m_conditions;
    m_conditions = conditions;
    if (isNew && !m_pause.isActive()) {
        const auto typed = conditionFromText(m_column, text());
        const bool saysSo = conditions.size() == 1 && typed && typed.value() == conditions.first();
        if (!saysSo)
            setText(conditions.size() == 1 ? conditionText(conditions.first()) : QString());
        if (!saysSo && !hasFocus())
            setCursorPosition(0);
        m_pause.stop();
        m_toldText = text();
        setProblem({});
    }
    setPlaceholderText(conditions.size() > 1 ? tr("%Ln filters", nullptr, int(conditions.size()))
                                             : QString());
    showHelp();
    showColours();
}

void FilterField::tell()
{
    m_pause.stop();
    if (text() == m_toldText)
        return;
    m_toldText = text();
    const auto typed = conditionFromText(m_column, m_toldText);
    setProblem(typed ? QString() : typed.error().text());
    if (!typed)
        return;
    QList<ColumnCondition> wanted;
    if (typed.value())
        wanted.append(*typed.value());
    if (wanted != m_conditions) {
        m_conditions = wanted;
        Q_EMIT conditionsWanted(wanted);
    }
}

void FilterField::setProblem(const QString &problem)
{
    if (problem == m_problem)
        return;
    m_problem = problem;
    m_problemMark->setVisible(!problem.isEmpty());
    m_problemMark->setToolTip(problem);
    m_problemMark->setText(problem);
    showHelp();
    showColours();
    Q_EMIT problemChanged();
    if (!problem.isEmpty()) {
        QAccessibleEvent told(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&told);
    }
}

void FilterField::showHelp()
{
    QString html = u"<p><b>"_s + tr("Filter %1").arg(columnTitle(m_column)).toHtmlEscaped() + u"</b></p>"_s;
    if (!m_problem.isEmpty())
        html += u"<p>"_s + m_problem.toHtmlEscaped() + u"</p>"_s;
    else if (!m_conditionWords.isEmpty())
        html += u"<p>"_s + m_conditionWords.join(u'\n').toHtmlEscaped().replace(u'\n', u"<br>"_s) + u"</p>"_s;
    setToolTip(html + grammarHtml());
    setAccessibleDescription(!m_problem.isEmpty()          ? m_problem
                             : !m_conditionWords.isEmpty() ? m_conditionWords.join(u'\n')
                                                           : tr("A text, =text, >5, 1..9 or blank; Down "
                                                                "goes to the table"));
}

void FilterField::showColours()
{
    const QScopedValueRollback colouring(m_isColouring, true);
    const QPalette usual = QApplication::palette(this);
    QPalette own; // only these roles; the rest stays inherited
    if (!m_problem.isEmpty()) {
        own.setColor(QPalette::Text, problemText(usual));
        own.setColor(QPalette::Base, problemFill(usual));
    } else if (!m_conditions.isEmpty()) {
        own.setColor(QPalette::Base, filteringFill(usual));
    }
    setPalette(own);
}

bool FilterField::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        // The window has uses of its own for Esc, and for Ctrl+E everywhere.
        if (key->key() == Qt::Key_Escape) {
            event->accept();
            return true;
        }
        if (key->key() == Qt::Key_E && key->modifiers() == Qt::ControlModifier) {
            event->ignore();
            return true;
        }
    }
    return QLineEdit::event(event);
}

void FilterField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        tell();
    } else if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_Down) {
        tell();
        Q_EMIT tableWanted();
    } else {
        QLineEdit::keyPressEvent(event);
    }
}

void FilterField::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    setClearButtonEnabled(width() >= widthForClearButton);
    nameClearButton(this);
}

void FilterField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    const bool isPalette = event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange;
    if (isPalette && !m_isColouring)
        showColours();
}

bool FilterField::focusNextPrevChild(bool next)
{
    Q_EMIT neighbourWanted(next);
    return true;
}

} // namespace ccb
