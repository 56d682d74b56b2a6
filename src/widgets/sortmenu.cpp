// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/sortmenu.h"

#include <QHeaderView>

namespace ccb
{

using namespace Qt::StringLiterals;

SortMenu::SortMenu(QHeaderView *header, QWidget *parent)
    : QMenu(tr("&Sort by"), parent)
    , m_header(header)
{
    connect(this, &QMenu::aboutToShow, this, &SortMenu::fill);
    fill(); // a menu without entries does not open
}

void SortMenu::fill()
{
    clear();
    for (int visual = 0; visual < m_header->count(); ++visual) {
        const int column = m_header->logicalIndex(visual);
        if (m_header->isSectionHidden(column))
            continue;
        const QString heading = m_header->model()->headerData(column, Qt::Horizontal).toString();
        QAction *entry = addAction(QString(heading).replace(u'&', u"&&"_s));
        entry->setCheckable(true);
        entry->setChecked(m_header->sortIndicatorSection() == column);
        connect(entry, &QAction::triggered, this, [this, column] { sortBy(column); });
    }
}

void SortMenu::sortBy(int column)
{
    const bool turns =
        m_header->sortIndicatorSection() == column && m_header->sortIndicatorOrder() == Qt::AscendingOrder;
    m_header->setSortIndicator(column, turns ? Qt::DescendingOrder : Qt::AscendingOrder);
}

} // namespace ccb
