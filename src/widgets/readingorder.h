// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QSplitter;
class QWidget;

namespace ccb
{

// Assistive technology reads the children of a widget in the order in which they are stacked, which need not
// be the order in which they are seen.

// Siblings that do not overlap.
void readInOrder(const QList<QWidget *> &siblings);
// QSplitter stacks its widgets the wrong way round. To be called when all of them are in it.
void readInOrder(const QSplitter *splitter);

} // namespace ccb
