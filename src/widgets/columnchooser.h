// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <memory>

namespace Ui
{
class ColumnChooser;
}

namespace ccb
{

class ColumnArranger;

// A list to tick the columns that a table shows, with a line to find one. Opens below a button, closes by
// itself and is gone then. GUI thread.
class ColumnChooser : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ColumnChooser)

public:
    ColumnChooser(ColumnArranger *columns, QWidget *parent);
    ~ColumnChooser() override;

    void openAt(const QPoint &globalPosition);

private:
    std::unique_ptr<Ui::ColumnChooser> m_ui;
    ColumnArranger *m_columns;

    void fill();
    void showMatching(const QString &text);
};

} // namespace ccb
