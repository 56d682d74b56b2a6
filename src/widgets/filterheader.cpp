// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/filterheader.h"

namespace ccb
{

FilterHeader::FilterHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
}

void FilterHeader::setRoomBelow(int height)
{
    if (height == m_room)
        return;
    m_room = height;
    updateGeometries();
    Q_EMIT geometriesChanged(); // the table lays itself out anew
}

QSize FilterHeader::sizeHint() const
{
    const QSize hint = QHeaderView::sizeHint();
    return {hint.width(), hint.height() + m_room};
}

void FilterHeader::updateGeometries()
{
    setViewportMargins(0, 0, 0, m_room);
    QHeaderView::updateGeometries();
}

} // namespace ccb
