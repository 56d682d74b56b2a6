// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/filterrow.h"

#include "models/casetablemodel.h"
#include "widgets/casestableview.h"
#include "widgets/filterfield.h"
#include "widgets/filterheader.h"
#include "widgets/frozencolumns.h"

#include <QApplication>
#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace ccb
{

namespace
{
constexpr int gap = 2; // around the fields; device-independent pixels
constexpr int widestMessage = 380;
} // namespace

FilterRow::FilterRow(CasesTableView *table, CaseTableModel *model)
    : QWidget(table->parentWidget())
    , m_table(table)
    , m_model(model)
    , m_frozen(new QWidget(this))
    , m_message(new QLabel(table->parentWidget()))
{
    setAccessibleName(tr("Filter row"));
    setAutoFillBackground(true);
    hide();
    m_frozen->setAutoFillBackground(true);
    m_message->hide();
    m_message->setAutoFillBackground(true);
    m_message->setBackgroundRole(QPalette::ToolTipBase);
    m_message->setForegroundRole(QPalette::ToolTipText);
    m_message->setFrameShape(QFrame::Box);
    m_message->setMargin(6);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_message->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_message->setAccessibleName(tr("What is wrong with the filter"));

    m_placing.setSingleShot(true);
    m_placing.setInterval(0);
    connect(&m_placing, &QTimer::timeout, this, &FilterRow::place);
    // Columns change many at a time; the fields follow once.
    const auto placeSoon = [this] { m_placing.start(); };
    QHeaderView *header = table->horizontalHeader();
    connect(header, &QHeaderView::sectionResized, this, placeSoon);
    connect(header, &QHeaderView::sectionMoved, this, placeSoon);
    connect(header, &QHeaderView::sectionCountChanged, this, placeSoon);
    connect(header, &QHeaderView::geometriesChanged, this, placeSoon);
    connect(model, &CaseTableModel::modelReset, this, placeSoon);
    connect(model, &CaseTableModel::columnsInserted, this, placeSoon);
    connect(table->frozenColumns(), &FrozenColumns::widthChanged, this, placeSoon);
    // Scrolling must not look like jelly.
    connect(table->horizontalScrollBar(), &QScrollBar::valueChanged, this, &FilterRow::place);
    connect(qApp, &QApplication::focusChanged, this, &FilterRow::showMessage);
    header->installEventFilter(this);
    table->installEventFilter(this);
}

void FilterRow::setShown(bool shown)
{
    m_isShown = shown;
    int height = 0;
    if (shown) {
        const QLineEdit likeTheFields;
        height = likeTheFields.sizeHint().height() + 2 * gap;
    }
    m_table->filterHeader()->setRoomBelow(height);
    setVisible(shown);
    place();
}

void FilterRow::setFilter(const CaseFilter &filter, const OwnerDirectory &owners)
{
    m_conditions = filter.conditions;
    m_owners = owners;
    for (FilterField *field : std::as_const(m_fields))
        showConditions(field);
}

void FilterRow::focusColumn(const ColumnKey &column)
{
    const int logical = m_model->columnOf(column);
    if (logical < 0 || !m_isShown)
        return;
    const QHeaderView *header = m_table->horizontalHeader();
    if (!m_table->frozenColumns()->holds(logical)) {
        const bool fromTheRight = layoutDirection() == Qt::RightToLeft;
        const int covered = m_table->frozenColumns()->width();
        const int left = fromTheRight ? 0 : covered;
        const int right = header->viewport()->width() - (fromTheRight ? covered : 0);
        const int begin = header->sectionViewportPosition(logical);
        const int end = begin + header->sectionSize(logical);
        const int shift = begin < left ? begin - left : std::min(begin - left, std::max(0, end - right));
        QScrollBar *bar = m_table->horizontalScrollBar();
        bar->setValue(bar->value() + (fromTheRight ? -shift : shift));
    }
    place();
    if (FilterField *field = m_fields.value(column)) {
        field->setFocus(Qt::ShortcutFocusReason);
        field->selectAll();
    }
}

bool FilterRow::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::Show:
    case QEvent::LayoutDirectionChange:
        m_placing.start();
        break;
    case QEvent::FontChange:
    case QEvent::StyleChange:
        if (watched == m_table)
            setShown(m_isShown);
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void FilterRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QColor line = palette().color(QPalette::WindowText);
    line.setAlphaF(0.18f);
    painter.setPen(line);
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

void FilterRow::place()
{
    m_placing.stop();
    if (!m_isShown)
        return;
    const FilterHeader *header = m_table->filterHeader();
    const QPoint corner = header->mapTo(parentWidget(), QPoint(0, header->height() - header->roomBelow()));
    setGeometry(QRect(corner, QSize(header->width(), header->roomBelow())));
    raise();
    const int frozenWidth = m_table->frozenColumns()->width();
    m_frozen->setGeometry(layoutDirection() == Qt::RightToLeft ? width() - frozenWidth : 0, 0, frozenWidth,
                          height() - 1);
    m_frozen->setVisible(frozenWidth > 0);

    for (auto field = m_fields.begin(); field != m_fields.end();) {
        const int logical = m_model->columnOf(field.key());
        if (logical < 0 || logical >= header->count()) {
            field.value()->deleteLater(); // it may be telling this very change
            field = m_fields.erase(field);
            continue;
        }
        placeField(logical);
        ++field;
    }
    // A position beyond the columns has no index.
    const int from = header->visualIndexAt(0);
    const int to = header->visualIndexAt(header->viewport()->width() - 1);
    const int last = to < 0 || from < 0 ? header->count() - 1 : std::max(from, to);
    const int first = frozenWidth > 0 ? 0 : std::max(0, std::min(from, to));
    for (int visual = first; visual <= last; ++visual) {
        const int logical = header->logicalIndex(visual);
        if (logical < 0 || logical >= m_model->columnCount() || header->isSectionHidden(logical) ||
            m_fields.contains(m_model->columns()[logical]))
            continue;
        const int begin = header->sectionViewportPosition(logical);
        const bool isSeen = begin < header->viewport()->width() && begin + header->sectionSize(logical) > 0;
        if (isSeen || m_table->frozenColumns()->holds(logical)) {
            makeField(m_model->columns()[logical]);
            placeField(logical);
        }
    }
    showMessage();
}

void FilterRow::placeField(int logical)
{
    const QHeaderView *header = m_table->horizontalHeader();
    FilterField *field = m_fields.value(m_model->columns()[logical]);
    const bool isFrozen = m_table->frozenColumns()->holds(logical);
    QWidget *place = isFrozen ? m_frozen : this;
    if (field->parentWidget() != place) {
        field->setParent(place);
        m_frozen->raise();
    }
    const int left = isFrozen ? m_table->frozenColumns()->homeOf(logical) - m_frozen->x()
                              : header->sectionViewportPosition(logical);
    field->setVisible(!header->isSectionHidden(logical));
    field->setGeometry(left + gap / 2, gap, header->sectionSize(logical) - gap, height() - 2 * gap);
}

FilterField *FilterRow::makeField(const ColumnKey &column)
{
    auto *field = new FilterField(column, this);
    m_frozen->raise();
    m_fields.insert(column, field);
    showConditions(field);
    connect(field, &FilterField::conditionsWanted, this,
            [this, column](const QList<ColumnCondition> &conditions) {
                Q_EMIT conditionsWanted(column, conditions);
            });
    connect(field, &FilterField::problemChanged, this, &FilterRow::showMessage);
    connect(field, &FilterField::tableWanted, this, &FilterRow::tableWanted);
    connect(field, &FilterField::neighbourWanted, this,
            [this, column](bool next) { focusNeighbour(column, next); });
    return field;
}

void FilterRow::showConditions(FilterField *field) const
{
    QList<ColumnCondition> conditions;
    for (const ColumnCondition &condition : m_conditions) {
        if (condition.column == field->column())
            conditions.append(condition);
    }
    field->setConditions(conditions, m_owners);
}

void FilterRow::showMessage()
{
    const auto *field = qobject_cast<FilterField *>(QApplication::focusWidget());
    const bool hasProblem = field && isAncestorOf(field) && isVisible() && !field->problem().isEmpty();
    m_message->setVisible(hasProblem);
    if (!hasProblem)
        return;
    m_message->setText(field->problem());
    const int room = std::min(widestMessage, parentWidget()->width());
    const int asOneLine = m_message->fontMetrics().horizontalAdvance(field->problem()) + 20;
    const int width = std::min(room, asOneLine);
    const QPoint below = field->mapTo(parentWidget(), QPoint(0, field->height() + gap));
    const int left = std::clamp(below.x(), 0, std::max(0, parentWidget()->width() - width));
    m_message->setGeometry(left, below.y(), width, m_message->heightForWidth(width));
    m_message->raise();
}

void FilterRow::focusNeighbour(const ColumnKey &column, bool next)
{
    const QHeaderView *header = m_table->horizontalHeader();
    const int step = next ? 1 : -1;
    int visual = header->visualIndex(m_model->columnOf(column)) + step;
    while (visual >= 0 && visual < header->count() && header->isSectionHidden(header->logicalIndex(visual)))
        visual += step;
    if (visual >= 0 && visual < header->count()) {
        focusColumn(m_model->columns().value(header->logicalIndex(visual)));
        return;
    }
    if (next) {
        Q_EMIT tableWanted();
        return;
    }
    QWidget *before = m_table->previousInFocusChain();
    while (before != m_table && !(before->focusPolicy() & Qt::TabFocus && before->isVisible() &&
                                  before->isEnabled() && !m_table->isAncestorOf(before)))
        before = before->previousInFocusChain();
    before->setFocus(Qt::BacktabFocusReason);
}

} // namespace ccb
