// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/valuedelegate.h"

#include "core/cell.h"
#include "models/casepropertiesmodel.h"
#include "models/casetablemodel.h"
#include "widgets/mutedtext.h"

#include <QApplication>
#include <QPainter>

namespace ccb
{

namespace
{

// The two models give the kind of a value under the same number, so one delegate serves both.
static_assert(int(CaseTableModel::ValueKindRole) == int(CasePropertiesModel::ValueKindRole));
constexpr int kindRole = CaseTableModel::ValueKindRole;

constexpr qsizetype longestNumber = 20;
constexpr qsizetype longestPainted = 500; // characters; no line on a screen holds more

// "12", "-3.5", "0.2"; not "007" or "+237 655", which are codes and telephone numbers.
bool isPlainNumber(QStringView text)
{
    if (text.startsWith(u'-'))
        text = text.mid(1);
    if (text.isEmpty() || text.size() > longestNumber)
        return false;
    if (text.size() > 1 && text[0] == u'0' && text[1] != u'.')
        return false;
    bool hasPoint = false;
    for (const QChar letter : text) {
        const bool isPoint = letter == u'.';
        if (!isPoint && (letter < u'0' || letter > u'9'))
            return false;
        if (isPoint && hasPoint)
            return false;
        hasPoint = hasPoint || isPoint;
    }
    return text[0] != u'.' && text.back() != u'.';
}

QPalette::ColorGroup colorGroup(const QStyleOptionViewItem &option)
{
    if (!(option.state & QStyle::State_Enabled))
        return QPalette::Disabled;
    return option.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive;
}

} // namespace

ValueDelegate::ValueDelegate(Place place, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_place(place)
{
}

void ValueDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const QWidget *view = option.widget;
    const QStyle *style = view ? view->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, view);

    const auto kind = ValueKind(index.data(kindRole).toInt());
    QString text;
    bool muted = false;
    if (kind == ValueKind::Null) {
        text = tr("null");
        muted = true;
    } else if (kind != ValueKind::Missing) {
        text = index.data(Qt::DisplayRole).toString().left(longestPainted);
        if (text.isEmpty() && m_place == Place::PropertyList) {
            text = tr("(blank)");
            muted = true;
        }
    }

    const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, &option, view) + 1;
    const QRect textRect = option.rect.adjusted(margin, 0, -margin, 0);
    if (!text.isEmpty() && textRect.width() > 0) {
        text.replace(u'\n', u' ');
        const bool toTheRight =
            m_place == Place::CasesTable && !muted && (kind == ValueKind::Number || isPlainNumber(text));
        const bool selected = option.state & QStyle::State_Selected;
        QPalette palette = option.palette;
        palette.setCurrentColorGroup(colorGroup(option));
        const QPalette::ColorRole role = selected ? QPalette::HighlightedText : QPalette::Text;
        painter->setFont(option.font);
        painter->setPen(muted ? mutedColor(palette, role) : palette.color(role));
        // The window's direction places a value; its letters are written in its own, so that a telephone
        // number keeps its + in front.
        const Qt::Alignment place =
            toTheRight || option.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
        const int direction = text.isRightToLeft() ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight;
        painter->drawText(textRect,
                          int(Qt::AlignVCenter | Qt::AlignAbsolute | place) | Qt::TextSingleLine | direction,
                          option.fontMetrics.elidedText(text, Qt::ElideRight, textRect.width()));
    }

    if (option.state & QStyle::State_HasFocus) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(option);
        focus.state |= QStyle::State_KeyboardFocusChange;
        focus.backgroundColor = option.palette.color(
            option.state & QStyle::State_Selected ? QPalette::Highlight : QPalette::Base);
        style->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, view);
    }
}

QSize ValueDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString text = index.data(Qt::DisplayRole).toString().left(longestPainted);
    return {option.fontMetrics.horizontalAdvance(text) + 12, option.fontMetrics.height() + 6};
}

} // namespace ccb
