// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/valuedelegate.h"

#include "core/cell.h"
#include "models/casepropertiesmodel.h"
#include "models/casetablemodel.h"
#include "models/displaytext.h"
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
constexpr int noteGap = 6;                // device-independent pixels
constexpr int fewestNoteLetters = 4;

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

QString ValueDelegate::noteOf(const QModelIndex &index)
{
    const QVariant kind = index.data(CaseTableModel::OwnerKindRole);
    // An unknown id is muted itself: a note on each would be all one reads.
    if (!kind.isValid() || Owner::Kind(kind.toInt()) == Owner::Kind::Unknown)
        return {};
    return ownerNote(Owner::Kind(kind.toInt()));
}

int ValueDelegate::noteWidth(const QString &note, const QFontMetrics &metrics)
{
    return note.isEmpty() ? 0 : metrics.horizontalAdvance(note) + noteGap;
}

void ValueDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const QWidget *view = option.widget;
    const QStyle *style = view ? view->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, view);

    const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, &option, view) + 1;
    const QRect textRect = option.rect.adjusted(margin, 0, -margin, 0);
    if (textRect.width() > 0)
        paintText(painter, option, textRect, index);

    if (option.state & QStyle::State_HasFocus) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(option);
        focus.state |= QStyle::State_KeyboardFocusChange;
        focus.backgroundColor = option.palette.color(
            option.state & QStyle::State_Selected ? QPalette::Highlight : QPalette::Base);
        style->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, view);
    }
}

void ValueDelegate::paintText(QPainter *painter, const QStyleOptionViewItem &option, const QRect &rect,
                              const QModelIndex &index) const
{
    const auto kind = ValueKind(index.data(kindRole).toInt());
    QString text;
    QString note;
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
    if (text.isEmpty())
        return;
    bool isNamed = false;
    if (m_place == Place::CasesTable && !muted) {
        const QVariant owner = index.data(CaseTableModel::OwnerKindRole);
        isNamed = owner.isValid();
        muted = isNamed && Owner::Kind(owner.toInt()) == Owner::Kind::Unknown;
        if (isNamed && !muted)
            note = ownerNote(Owner::Kind(owner.toInt()));
    }

    text.replace(u'\n', u' ');
    const bool toTheRight = m_place == Place::CasesTable && !muted && !isNamed &&
                            (kind == ValueKind::Number || isPlainNumber(text));
    const bool selected = option.state & QStyle::State_Selected;
    QPalette palette = option.palette;
    palette.setCurrentColorGroup(colorGroup(option));
    const QPalette::ColorRole role = selected ? QPalette::HighlightedText : QPalette::Text;
    painter->setFont(option.font);
    painter->setPen(muted ? mutedColor(palette, role) : palette.color(role));
    // The window's direction places a value; its letters are written in its own, so that a telephone number
    // keeps its + in front.
    const bool isMirrored = option.direction == Qt::RightToLeft;
    const Qt::Alignment place = toTheRight || isMirrored ? Qt::AlignRight : Qt::AlignLeft;
    const auto draw = [&](const QRect &room, const QString &words) {
        const int direction = words.isRightToLeft() ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight;
        painter->drawText(room,
                          int(Qt::AlignVCenter | Qt::AlignAbsolute | place) | Qt::TextSingleLine | direction,
                          option.fontMetrics.elidedText(words, Qt::ElideRight, room.width()));
    };
    draw(rect, text);
    if (note.isEmpty())
        return;
    // The name comes first: the note has the room it leaves, and none is as good as a letter or two.
    const int taken = option.fontMetrics.horizontalAdvance(text) + noteGap;
    if (rect.width() - taken < option.fontMetrics.averageCharWidth() * fewestNoteLetters)
        return;
    painter->setPen(mutedColor(palette, role));
    draw(isMirrored ? rect.adjusted(0, 0, -taken, 0) : rect.adjusted(taken, 0, 0, 0), note);
}

QSize ValueDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString text = index.data(Qt::DisplayRole).toString().left(longestPainted);
    return {option.fontMetrics.horizontalAdvance(text) + 12, option.fontMetrics.height() + 6};
}

} // namespace ccb
