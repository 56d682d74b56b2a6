// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace ccb
{

// The heading of a table, with room below it for a row of fields. It holds no fields itself: see FilterRow,
// which lies over the room. Owned by the table; GUI thread.
class FilterHeader : public QHeaderView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FilterHeader)

public:
    explicit FilterHeader(QWidget *parent = nullptr);

    void setRoomBelow(int height); // device-independent pixels
    int roomBelow() const { return m_room; }
    QSize sizeHint() const override;

protected:
    void updateGeometries() override;

private:
    int m_room = 0;
};

} // namespace ccb
