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

// Lets a person find an entry of a long list by typing a part of it. The first entry stands for no choice,
// shown in words when the line is empty.
void makeSearchable(QComboBox *box, const QString &emptyText);
// Chooses what was typed into such a box: nothing typed the first entry, the beginning of one entry or a part
// of one alone that entry, else what was chosen before. False when nothing was typed since.
bool chooseTyped(QComboBox *box);

} // namespace ccb
