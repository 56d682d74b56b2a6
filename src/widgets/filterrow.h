// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casequery.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

class QLabel;

namespace ccb
{

class CasesTableView;
class CaseTableModel;
class FilterField;

// A row of fields under the table's headings, one for each column, that filter by what is typed into them
// (core/conditiongrammar.h). It lies over the room that the FilterHeader leaves and follows the columns as
// they are moved, sized, hidden and scrolled; a field is made when its column first comes into view. It shows
// the session's conditions and tells what is wanted; it sets nothing itself. A sibling of the table, so that
// assistive technology finds the fields; owned by the cases pane; GUI thread.
class FilterRow : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FilterRow)

public:
    FilterRow(CasesTableView *table, CaseTableModel *model);

    void setShown(bool shown);
    void setFilter(const CaseFilter &filter, const OwnerDirectory &owners);
    void focusColumn(const ColumnKey &column); // brings it into view

Q_SIGNALS:
    // In place of all that this column was filtered by.
    void conditionsWanted(const ccb::ColumnKey &column, const QList<ccb::ColumnCondition> &conditions);
    void tableWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    CasesTableView *m_table;
    CaseTableModel *m_model;
    QWidget *m_frozen; // holds the fields of the frozen columns, over the others
    QLabel *m_message; // below the field with the focus: what is wrong with it
    QHash<ColumnKey, FilterField *> m_fields;
    QList<ColumnCondition> m_conditions;
    OwnerDirectory m_owners;
    QTimer m_placing;
    bool m_isShown = false;

    void place();
    void placeField(int logical);
    FilterField *makeField(const ColumnKey &column);
    void showConditions(FilterField *field) const;
    void showMessage();
    void focusNeighbour(const ColumnKey &column, bool next);
};

} // namespace ccb
