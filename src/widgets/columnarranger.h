// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/columnlayout.h"

#include <QHash>
#include <QObject>

#include <optional>

class QHeaderView;
class QTableView;

namespace ccb
{

class CaseTableModel;

// Keeps the header of a table of cases and a ColumnLayout in step, while the model's columns come and go: a
// column that is not there now keeps its place in the layout. Columns without a width of their own get one
// from what the rows hold. Child of the view; the model must outlive it. GUI thread.
class ColumnArranger : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ColumnArranger)

public:
    ColumnArranger(QTableView *view, CaseTableModel *model);

    void setLayout(const ColumnLayout &layout); // empty: the first layout
    void resetLayout();                         // the first layout again, for a person
    const ColumnLayout &layout() const { return m_layout; }

    // Of the columns that the model has now, from left to right.
    QList<ColumnKey> visibleColumns() const;
    QList<ColumnPlace> presentColumns() const;
    // Wanted by a person, whether cases have them or not.
    QList<ColumnKey> askedColumns() const { return ccb::askedColumns(m_layout); }
    // A column that the model does not have is asked for: see askedColumns().
    void setColumnsVisible(const QList<ColumnKey> &keys, bool visible);
    void setColumnVisible(const ColumnKey &key, bool visible) { setColumnsVisible({key}, visible); }
    void setOrder(const QList<ColumnKey> &present);       // of the columns that the model has
    void moveBy(const ColumnKey &key, int step);          // among the visible ones; 1: towards the end
    void widenBy(const ColumnKey &key, int width);        // device-independent pixels
    void freezeUpTo(const std::optional<ColumnKey> &key); // the last that stays; nullopt: none
    int frozenCount() const;                              // of the visible columns
    void fitToContent(const ColumnKey &key);
    void fitAllToContent();

Q_SIGNALS:
    void frozenCountChanged(int count);
    void columnsAsked();  // columns are wanted that the model does not have
    void layoutChanged(); // by a person: moved, resized, shown or hidden

private:
    QTableView *m_view;
    CaseTableModel *m_model;
    QHeaderView *m_header;
    ColumnLayout m_layout; // of every column seen so far
    QHash<ColumnKey, int> m_contentWidths;
    int m_rowsSeen = 0; // how many there were when widths were last looked for in them
    bool m_applying = false;
    int m_toldFrozen = 0;

    void takeInColumns();
    void takeInRows();
    void measureAgain(const QModelIndex &first, const QModelIndex &last);
    void apply();
    void sectionMoved();
    void keepFrozen(int count);
    void sectionResized(int logical, int width);
    void measure(const ColumnKey &key);
    ColumnPlace *place(const ColumnKey &key);
    int widthOf(const ColumnPlace &place) const;
    std::optional<int> contentWidth(int column) const; // nullopt: no value to go by
};

} // namespace ccb
