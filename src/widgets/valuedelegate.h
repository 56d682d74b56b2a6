// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFontMetrics>
#include <QStyledItemDelegate>

namespace ccb
{

// Paints one value of a case in one line: elided, null muted, numbers to the right as in a spreadsheet, after
// a name its owner's kind where that is not an active mobile worker. Lean, because a table of cases paints
// some hundred of them for each step of the scroll bar: it asks the model for three roles only. GUI thread;
// child of its view.
class ValueDelegate : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ValueDelegate)

public:
    enum class Place {
        CasesTable,   // numbers to the right; blank text is an empty cell
        PropertyList, // all to the left; blank text is said to be blank
    };

    explicit ValueDelegate(QObject *parent = nullptr)
        : ValueDelegate(Place::CasesTable, parent)
    {
    }
    ValueDelegate(Place place, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    // What a cell of a table of cases says after its value, and the room that takes. Empty: nothing.
    static QString noteOf(const QModelIndex &index);
    static int noteWidth(const QString &note, const QFontMetrics &metrics);
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    Place m_place;

    void paintText(QPainter *painter, const QStyleOptionViewItem &option, const QRect &rect,
                   const QModelIndex &index) const;
};

} // namespace ccb
