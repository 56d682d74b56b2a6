// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/readingorder.h"

#include <QSplitter>

namespace ccb
{

void readInOrder(const QList<QWidget *> &siblings)
{
    for (auto sibling = siblings.crbegin(); sibling != siblings.crend(); ++sibling)
        (*sibling)->lower();
}

void readInOrder(const QSplitter *splitter)
{
    QList<QWidget *> panes;
    for (int i = 0; i < splitter->count(); ++i)
        panes << splitter->widget(i);
    readInOrder(panes);
}

} // namespace ccb
