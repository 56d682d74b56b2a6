// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/columncondition.h"
#include "core/ownerdirectory.h"

#include <QLineEdit>
#include <QTimer>

namespace ccb
{

// The field of one column in the filter row. It tells what is wanted a short pause after the last key, at
// once on Enter or when the focus leaves, and never the same twice. What cannot be read is marked and told as
// problem(); the condition before it stays. Esc clears; Esc in an empty field and Down lead to the table, Tab
// to the field beside this one. Owned by the filter row; GUI thread.
class FilterField : public QLineEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FilterField)

public:
    FilterField(const ColumnKey &column, QWidget *parent);

    const ColumnKey &column() const { return m_column; }
    // Shows what the column is filtered by, without telling it. What a person is typing is left alone.
    void setConditions(const QList<ColumnCondition> &conditions, const OwnerDirectory &owners);
    QString problem() const { return m_problem; } // what is wrong with the text; empty: nothing

Q_SIGNALS:
    // One condition, or none, in place of what the column was filtered by.
    void conditionsWanted(const QList<ccb::ColumnCondition> &conditions);
    void problemChanged();
    void tableWanted();
    void neighbourWanted(bool next);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    ColumnKey m_column;
    QList<ColumnCondition> m_conditions; // as they were told or set last
    QStringList m_conditionWords;
    QTimer m_pause;
    QString m_toldText;
    QString m_problem;
    QAction *m_problemMark;
    bool m_isColouring = false;

    void tell();
    void setProblem(const QString &problem);
    void showHelp();
    void showColours();
};

} // namespace ccb
