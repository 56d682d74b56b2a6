// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/columnkeys.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QTableView>

#include <algorithm>

namespace ccb
{

namespace
{

class ColumnKeys : public QObject
{
public:
    explicit ColumnKeys(QTableView *table)
        : QObject(table)
        , m_table(table)
    {
        table->installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        return (event->type() == QEvent::KeyPress && arrange(static_cast<QKeyEvent *>(event))) ||
               QObject::eventFilter(watched, event);
    }

private:
    QTableView *m_table;

    bool arrange(const QKeyEvent *event)
    {
        const QModelIndex current = m_table->currentIndex();
        const std::optional<ColumnStep> step = columnStep(event, m_table->layoutDirection());
        if (!step || !current.isValid())
            return false;
        QHeaderView *header = m_table->horizontalHeader();
        const int width = header->sectionSize(current.column()) + step->widenBy;
        header->resizeSection(current.column(), std::max(header->minimumSectionSize(), width));
        const int from = header->visualIndex(current.column());
        header->moveSection(from, std::clamp(from + step->moveBy, 0, header->count() - 1));
        m_table->scrollTo(current);
        return true;
    }
};

} // namespace

std::optional<ColumnStep> columnStep(const QKeyEvent *event, Qt::LayoutDirection direction)
{
    constexpr int width = 24;
    if (!(event->modifiers() & Qt::ControlModifier))
        return std::nullopt;
    const bool isShift = event->modifiers() & Qt::ShiftModifier;
    const int rightwards = direction == Qt::RightToLeft ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal: // the same key, on many keyboards
        return ColumnStep{.widenBy = width};
    case Qt::Key_Minus:
        return ColumnStep{.widenBy = -width};
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (!isShift)
            return std::nullopt;
        return ColumnStep{.moveBy = event->key() == Qt::Key_Right ? rightwards : -rightwards};
    default:
        return std::nullopt;
    }
}

void arrangeColumnsByKey(QTableView *table)
{
    new ColumnKeys(table); // the table owns it
}

} // namespace ccb
