// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/columncondition.h"

#include <QDialog>

#include <memory>

namespace Ui
{
class ConditionDialog;
}

namespace ccb
{

// Asks for the value, or the two, of a condition on one column. Open it with open(): it tells the condition
// when it was accepted, and deletes itself. GUI thread.
class ConditionDialog : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConditionDialog)

public:
    // `start`: the column and operator, and the values to begin with.
    ConditionDialog(const ColumnCondition &start, QWidget *parent);
    ~ConditionDialog() override;

    void accept() override; // stays open when the values make no sense, and says why

Q_SIGNALS:
    void conditionChosen(const ccb::ColumnCondition &condition);

private:
    std::unique_ptr<Ui::ConditionDialog> m_ui;
    ColumnCondition m_condition;
};

} // namespace ccb
