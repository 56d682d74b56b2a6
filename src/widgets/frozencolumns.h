// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPoint>
#include <QRect>

class QHeaderView;
class QMouseEvent;
class QPainter;

namespace ccb
{

class CasesTableView;

// Keeps the first columns of a table where they are while the others scroll sideways. There is one view and
// one header still: two covers, which let the mouse through, paint these columns at their home over whatever
// has scrolled below them, and the view asks here where a column is seen. Columns that would take nearly all
// the room scroll like others until there is more. Child of the view; GUI thread.
class FrozenColumns : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FrozenColumns)

public:
    explicit FrozenColumns(CasesTableView *view);

    void setCount(int visibleColumns); // from the left, without the hidden ones; 0: none
    int width() const;                 // that is covered now, in device-independent pixels

    bool holds(int logical) const; // whether the column stays where it is
    int homeOf(int logical) const; // its position in the viewport
    // The place in the viewport where the columns that are seen at this place really are.
    QPoint behind(const QPoint &seen) const;
    QRect seen(const QRect &cell, int logical) const; // the inverse, of a cell
    int columnAt(int x) const;                        // logical, by what is seen; -1: none

Q_SIGNALS:
    void widthChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    class Cover;
    CasesTableView *m_view;
    QHeaderView *m_header;
    Cover *m_cells;
    Cover *m_headings;
    int m_count = 0;
    int m_width = 0;
    bool m_isForwarding = false;
    bool m_isPressed = false; // on a heading here
    int m_sized = -1;         // the column whose edge is pulled; -1: none
    int m_sizedFrom = 0;
    int m_sizeBefore = 0;

    void place();
    int wantedWidth() const;
    int shift() const; // from where columns really are to where they are seen
    bool isCovered(int x) const;
    bool isScrolled() const;
    bool handleMouse(QEvent *event);
    void tellHeader(const QMouseEvent &mouse);
    int edgeAt(int x) const;
    void paintCells(QPainter &painter) const;
    void paintHeadings(QPainter &painter) const;
    void paintEdge(QPainter &painter, int height) const;
    QList<int> columns() const; // logical, from the left
};

} // namespace ccb
