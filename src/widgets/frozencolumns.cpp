// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/frozencolumns.h"

#include "widgets/casestableview.h"

#include <QAbstractItemDelegate>
#include <QApplication>
#include <QHeaderView>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyleOptionHeader>

#include <functional>
#include <utility>

namespace ccb
{

// Paints by what it is told. Not opaque to Qt, so that it is painted again with whatever lies below it.
class FrozenColumns::Cover : public QWidget
{
public:
    Cover(QWidget *parent, std::function<void(QPainter &)> paint)
        : QWidget(parent)
        , m_paint(std::move(paint))
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setFocusPolicy(Qt::NoFocus);
        hide();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        m_paint(painter);
    }

private:
    std::function<void(QPainter &)> m_paint;
};

namespace
{
constexpr double mostOfTheRoom = 0.8;
}

FrozenColumns::FrozenColumns(CasesTableView *view)
    : QObject(view)
    , m_view(view)
    , m_header(view->horizontalHeader())
    , m_cells(new Cover(view, [this](QPainter &painter) { paintCells(painter); }))
    , m_headings(new Cover(m_header, [this](QPainter &painter) { paintHeadings(painter); }))
{
    const auto follow = [this] { place(); };
    connect(m_header, &QHeaderView::sectionResized, this, follow);
    connect(m_header, &QHeaderView::sectionMoved, this, follow);
    connect(m_header, &QHeaderView::sectionCountChanged, this, follow);
    connect(m_header, &QHeaderView::geometriesChanged, this, follow);
    const auto repaint = [this] {
        m_cells->update();
        m_headings->update();
    };
    connect(m_header, &QHeaderView::sortIndicatorChanged, this, repaint);
    connect(view->verticalScrollBar(), &QScrollBar::valueChanged, this, repaint);
    connect(view->horizontalScrollBar(), &QScrollBar::valueChanged, this, repaint);
    view->viewport()->installEventFilter(this);
    m_header->viewport()->installEventFilter(this);
}

void FrozenColumns::setCount(int visibleColumns)
{
    m_count = visibleColumns;
    place();
}

QList<int> FrozenColumns::columns() const
{
    QList<int> logicals;
    for (int visual = 0; visual < m_header->count() && logicals.size() < m_count; ++visual) {
        const int logical = m_header->logicalIndex(visual);
        if (!m_header->isSectionHidden(logical))
            logicals.append(logical);
    }
    return logicals;
}

int FrozenColumns::wantedWidth() const
{
    int width = 0;
    for (const int logical : columns())
        width += m_header->sectionSize(logical);
    return width > m_view->viewport()->width() * mostOfTheRoom ? 0 : width;
}

int FrozenColumns::width() const
{
    return m_width;
}

void FrozenColumns::place()
{
    const int before = std::exchange(m_width, wantedWidth());
    const bool isShown = m_width > 0;
    const bool fromTheRight = m_view->layoutDirection() == Qt::RightToLeft;
    const QRect cells = m_view->viewport()->geometry();
    const QRect headings = m_header->viewport()->geometry();
    m_cells->setGeometry(fromTheRight ? cells.right() + 1 - m_width : cells.left(), cells.top(), m_width,
                         cells.height());
    m_headings->setGeometry(fromTheRight ? headings.right() + 1 - m_width : headings.left(), headings.top(),
                            m_width, headings.height());
    for (Cover *cover : {m_cells, m_headings}) {
        cover->setVisible(isShown);
        cover->raise();
        cover->update();
    }
    if (before != m_width)
        Q_EMIT widthChanged();
}

bool FrozenColumns::holds(int logical) const
{
    return m_width > 0 && columns().contains(logical);
}

int FrozenColumns::homeOf(int logical) const
{
    const int position = m_header->sectionPosition(logical);
    return m_view->layoutDirection() == Qt::RightToLeft
               ? m_header->viewport()->width() - position - m_header->sectionSize(logical)
               : position;
}

int FrozenColumns::shift() const
{
    const QList<int> held = columns();
    return held.isEmpty() ? 0 : homeOf(held.first()) - m_header->sectionViewportPosition(held.first());
}

bool FrozenColumns::isCovered(int x) const
{
    const int fromTheStart =
        m_view->layoutDirection() == Qt::RightToLeft ? m_header->viewport()->width() - 1 - x : x;
    return fromTheStart >= 0 && fromTheStart < m_width;
}

QPoint FrozenColumns::behind(const QPoint &seen) const
{
    return isCovered(seen.x()) ? seen - QPoint(shift(), 0) : seen;
}

QRect FrozenColumns::seen(const QRect &cell, int logical) const
{
    return holds(logical) ? cell.translated(shift(), 0) : cell;
}

int FrozenColumns::columnAt(int x) const
{
    return m_header->logicalIndexAt(behind({x, 0}));
}

bool FrozenColumns::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Move || event->type() == QEvent::Show ||
        event->type() == QEvent::LayoutDirectionChange)
        place();
    if (watched == m_header->viewport() && !m_isForwarding && (isScrolled() || m_isPressed))
        return handleMouse(event);
    return QObject::eventFilter(watched, event);
}

bool FrozenColumns::isScrolled() const
{
    return m_width > 0 && shift() != 0;
}

// The header is told of a click at the place where it believes the column to be. That may be left of it,
// where it takes clicks but neither sizes nor moves: sizing is done here, moving has to wait for the table to
// be scrolled back.
bool FrozenColumns::handleMouse(QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseMove:
        break;
    default:
        return false;
    }
    const auto *mouse = static_cast<QMouseEvent *>(event);
    const QPoint position = mouse->position().toPoint();
    const bool isHere = isCovered(position.x());
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        if (!isHere)
            return false;
        m_isPressed = true;
        m_sized = mouse->button() == Qt::LeftButton ? edgeAt(position.x()) : -1;
        m_sizedFrom = position.x();
        m_sizeBefore = m_sized >= 0 ? m_header->sectionSize(m_sized) : 0;
        if (m_sized < 0)
            tellHeader(*mouse);
        return true;
    case QEvent::MouseMove:
        if (!m_isPressed && !isHere)
            return false;
        if (m_sized >= 0) {
            const bool fromTheRight = m_view->layoutDirection() == Qt::RightToLeft;
            const int pulled = (position.x() - m_sizedFrom) * (fromTheRight ? -1 : 1);
            m_header->resizeSection(m_sized, qMax(m_header->minimumSectionSize(), m_sizeBefore + pulled));
        } else if (!m_isPressed) {
            m_header->setCursor(edgeAt(position.x()) >= 0 ? Qt::SplitHCursor : Qt::ArrowCursor);
        }
        return true;
    case QEvent::MouseButtonRelease:
        if (!m_isPressed)
            return false;
        m_isPressed = false;
        if (std::exchange(m_sized, -1) < 0)
            tellHeader(*mouse);
        return true;
    default:
        if (!isHere)
            return false;
        m_isPressed = true;
        tellHeader(*mouse);
        return true;
    }
}

void FrozenColumns::tellHeader(const QMouseEvent &mouse)
{
    QMouseEvent moved(mouse.type(), mouse.position() - QPointF(shift(), 0), mouse.scenePosition(),
                      mouse.globalPosition(), mouse.button(), mouse.buttons(), mouse.modifiers(),
                      mouse.pointingDevice());
    m_isForwarding = true;
    QCoreApplication::sendEvent(m_header->viewport(), &moved);
    m_isForwarding = false;
}

// The column that is sized by its edge here; -1: none.
int FrozenColumns::edgeAt(int x) const
{
    const int grip = m_header->style()->pixelMetric(QStyle::PM_HeaderGripMargin, nullptr, m_header);
    const bool fromTheRight = m_view->layoutDirection() == Qt::RightToLeft;
    for (const int logical : columns()) {
        const int edge = homeOf(logical) + (fromTheRight ? 0 : m_header->sectionSize(logical));
        if (qAbs(edge - x) <= grip)
            return logical;
    }
    return -1;
}

void FrozenColumns::paintCells(QPainter &painter) const
{
    painter.fillRect(m_cells->rect(), m_view->palette().brush(QPalette::Base));
    const QAbstractItemModel *model = m_view->model();
    if (!model || model->rowCount() == 0)
        return;
    const QStyleOptionViewItem usual = m_view->cellOption();
    const QItemSelectionModel *selection = m_view->selectionModel();
    const QModelIndex current = m_view->currentIndex();
    const QList<int> held = columns();
    const int left = m_cells->x() - m_view->viewport()->x();
    const int first = m_view->rowAt(0);
    if (first < 0)
        return;
    for (int row = first; row < model->rowCount(); ++row) {
        const int top = m_view->rowViewportPosition(row);
        if (top >= m_cells->height())
            break;
        for (const int logical : held) {
            const QModelIndex index = model->index(row, logical);
            QStyleOptionViewItem option = usual;
            option.rect =
                QRect(homeOf(logical) - left, top, m_header->sectionSize(logical), m_view->rowHeight(row));
            option.index = index;
            if (m_view->alternatingRowColors())
                option.features.setFlag(QStyleOptionViewItem::Alternate, row % 2 == 1);
            option.state.setFlag(QStyle::State_Selected, selection->isSelected(index));
            option.state.setFlag(QStyle::State_HasFocus, index == current && m_view->hasFocus());
            m_view->style()->drawPrimitive(QStyle::PE_PanelItemViewRow, &option, &painter, m_view);
            m_view->itemDelegateForIndex(index)->paint(&painter, option, index);
        }
    }
    paintEdge(painter, m_cells->height());
}

void FrozenColumns::paintHeadings(QPainter &painter) const
{
    const QList<int> held = columns();
    const int left = m_headings->x() - m_header->viewport()->x();
    painter.fillRect(m_headings->rect(), m_header->palette().brush(QPalette::Button));
    for (const int logical : held) {
        QStyleOptionHeaderV2 option;
        option.initFrom(m_header);
        option.state &= ~(QStyle::State_HasFocus | QStyle::State_MouseOver);
        option.state |= QStyle::State_Raised;
        if (m_header->orientation() == Qt::Horizontal)
            option.state |= QStyle::State_Horizontal;
        option.orientation = Qt::Horizontal;
        option.rect = QRect(homeOf(logical) - left, 0, m_header->sectionSize(logical), m_headings->height());
        option.section = logical;
        option.position = QStyleOptionHeader::Middle;
        option.text = m_view->model()->headerData(logical, Qt::Horizontal).toString();
        option.textAlignment = m_header->defaultAlignment();
        option.textElideMode = m_header->textElideMode();
        if (m_header->isSortIndicatorShown() && m_header->sortIndicatorSection() == logical)
            option.sortIndicator = m_header->sortIndicatorOrder() == Qt::AscendingOrder
                                       ? QStyleOptionHeader::SortDown
                                       : QStyleOptionHeader::SortUp;
        painter.save();
        painter.setClipRect(option.rect);
        m_header->style()->drawControl(QStyle::CE_Header, &option, &painter, m_header);
        painter.restore();
    }
    paintEdge(painter, m_headings->height());
}

// A line where the columns that scroll disappear.
void FrozenColumns::paintEdge(QPainter &painter, int height) const
{
    const int x = m_view->layoutDirection() == Qt::RightToLeft ? 0 : m_width - 1;
    QColor line = m_view->palette().color(QPalette::WindowText);
    line.setAlphaF(0.35f);
    painter.setPen(line);
    painter.drawLine(x, 0, x, height - 1);
}

} // namespace ccb
