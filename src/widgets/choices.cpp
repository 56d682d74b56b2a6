// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/choices.h"

#include <QAbstractItemModel>
#include <QComboBox>
#include <QCompleter>
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

void makeSearchable(QComboBox *box, const QString &emptyText)
{
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    auto *completer = new QCompleter(box->model(), box);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setCompletionMode(QCompleter::PopupCompletion);
    box->setCompleter(completer);
    box->lineEdit()->setPlaceholderText(emptyText);
    box->lineEdit()->setAccessibleName(box->accessibleName());
    box->lineEdit()->setAccessibleDescription(
        box->accessibleDescription().isEmpty() ? box->toolTip() : box->accessibleDescription());
}

bool chooseTyped(QComboBox *box)
{
    QLineEdit *line = box->lineEdit();
    if (!line->isModified())
        return false;
    line->setModified(false);
    const QString typed = line->text().simplified();
    int chosen = typed.isEmpty() ? 0 : box->findText(typed, Qt::MatchFixedString);
    for (const Qt::MatchFlag match : {Qt::MatchStartsWith, Qt::MatchContains}) {
        if (chosen >= 0)
            break;
        const QModelIndexList found =
            box->model()->match(box->model()->index(0, 0), Qt::DisplayRole, typed, 2, match);
        if (found.size() == 1)
            chosen = found.first().row();
    }
    if (chosen >= 0)
        box->setCurrentIndex(chosen);
    line->setText(box->itemText(box->currentIndex())); // currentText() would be what was typed
    return true;
}

} // namespace ccb
