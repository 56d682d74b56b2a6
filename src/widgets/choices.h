// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class QComboBox;

namespace ccb
{

// One entry of a combo box: what it stands for (the item's data) and what a person reads.
struct Choice {
    QString value;
    QString text;
};

// Gives a combo box these entries, changing as little as possible and announcing nothing: the list may be
// open, and in an editable box a person may be typing.
void setChoices(QComboBox *box, const QList<Choice> &choices, const QString &chosen);

} // namespace ccb
