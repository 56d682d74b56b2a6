// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QStringList>

#include <memory>

namespace Ui
{
class ColumnChooser;
}

namespace ccb
{

class ColumnArranger;

// A list to tick the columns that a table shows and to put them in order, with a line to find one. Below them
// stand the properties that the applications define and no case has. Opens below a button, closes by itself
// and is gone then. GUI thread.
class ColumnChooser : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ColumnChooser)

public:
    ColumnChooser(ColumnArranger *columns, QWidget *parent);
    ~ColumnChooser() override;

    // Properties that the applications define. Those that the table has anyway are not listed twice.
    void offer(const QStringList &properties);
    void openAt(const QPoint &globalPosition);

private:
    std::unique_ptr<Ui::ColumnChooser> m_ui;
    ColumnArranger *m_columns;

    QStringList m_offered;

    void fill();
    void addOffered();
    void tick(bool visible);
    void tellOrder();
};

} // namespace ccb
