// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

class QHeaderView;

namespace ccb
{

// "Sort by", with an entry for each heading: what a click on the heading does, for the keyboard. The chosen
// one turns the order round. Child of its view; GUI thread.
class SortMenu : public QMenu
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SortMenu)

public:
    SortMenu(QHeaderView *header, QWidget *parent);

private:
    QHeaderView *m_header;

    void fill();
    void sortBy(int column);
};

} // namespace ccb
