// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection.h"

#include <QApplication>
#include <QLabel>
#include <QTableView>
#include <QWidget>

#include <type_traits>

class QComboBox;

namespace ccb::tests
{

// Settings go to a folder of the test's own. To be called once, before a window is made.
void useSettingsOf(const QString &folder);

// What assistive technology would find: the visible widget with this accessible name, or with this text when
// it is a button. A label is named by what it says, and found by its description. Null when there is none.
template <typename T>
T *find(const QWidget *root, const QString &name)
{
    for (T *widget : root->findChildren<T *>()) {
        const bool hasName =
            widget->accessibleName() == name || widget->property("text").toString().remove(u'&') == name ||
            (std::is_same_v<std::remove_cv_t<T>, QLabel> && widget->accessibleDescription() == name);
        if (hasName && widget->isVisible())
            return widget;
    }
    return nullptr;
}

void typeText(QWidget *field, const QString &text);  // any script
void press(QWidget *button);                         // with the mouse
void enterText(QWidget *field, const QString &text); // in place of what was there
// Chooses the first entry that begins so, with the keyboard. False when there is none.
bool choose(QComboBox *box, const QString &beginning);
QString current(const QComboBox *box);

// The texts that a column of a table shows.
QStringList columnTexts(const QTableView *table, const QString &heading);
int columnOf(const QTableView *table, const QString &heading); // -1: none

// The dialog of this type that is open now, or null.
template <typename T>
T *openDialog()
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        T *dialog = qobject_cast<T *>(widget);
        if (dialog && dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

// Fills in the sign-in dialog that is open and presses Connect. False when a field is missing.
bool fillInSignIn(QWidget *dialog, const Connection &connection, const QString &key);

} // namespace ccb::tests
