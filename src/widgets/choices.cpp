// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/choices.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSignalBlocker>

namespace ccb
{

void setChoices(QComboBox *box, const QList<Choice> &choices, const QString &chosen)
{
    const QSignalBlocker blocker(box);
    const bool isTyping = box->isEditable() && box->lineEdit()->hasFocus() && box->lineEdit()->isModified();
    const QString typed = isTyping ? box->lineEdit()->text() : QString();
    const int cursor = isTyping ? box->lineEdit()->cursorPosition() : 0;

    int row = 0;
    for (const Choice &choice : choices) {
        // Counts change often, entries seldom: an entry further down moves up by removing those before it.
        int found = -1;
        for (int i = row; i < box->count(); ++i) {
            if (box->itemData(i).toString() == choice.value) {
                found = i;
                break;
            }
        }
        if (found < 0) {
            box->insertItem(row, choice.text, choice.value);
        } else {
            for (; found > row; --found)
                box->removeItem(row);
            if (box->itemText(row) != choice.text)
                box->setItemText(row, choice.text);
        }
        ++row;
    }
    while (box->count() > row)
        box->removeItem(row);
    box->setCurrentIndex(box->findData(chosen));

    if (isTyping) {
        box->lineEdit()->setText(typed);
        box->lineEdit()->setCursorPosition(cursor);
        box->lineEdit()->setModified(true);
    }
}

} // namespace ccb
