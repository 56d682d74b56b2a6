// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>

namespace ccb
{

// A list of columns to tick and to put in order, by dragging and by Alt+Up and Alt+Down; a search hides the
// others. An item that cannot be dragged keeps its place, and so do those behind it. GUI thread.
class ColumnTickList : public QListWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ColumnTickList)

public:
    static constexpr int NameRole = Qt::UserRole; // the column's name in exports, which is searched too

    explicit ColumnTickList(QWidget *parent = nullptr);

    void showMatching(const QString &text); // empty: all
    void moveCurrent(int step);             // past those that are shown

Q_SIGNALS:
    void orderChanged(); // by a person

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    int nextShown(int row, int step) const; // -1: none
};

} // namespace ccb
