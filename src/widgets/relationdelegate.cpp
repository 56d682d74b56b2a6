// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/relationdelegate.h"

#include "models/caserelationsmodel.h"
#include "widgets/icons.h"
#include "widgets/mutedtext.h"

namespace ccb
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int rowPadding = 8; // device-independent pixels, as in the tables

const QIcon &iconOf(KnownCase::State state)
{
    static const QIcon open = icon(u"open-case"_s);
    static const QIcon closed = icon(u"closed-case"_s);
    static const QIcon notLoaded = icon(u"unloaded-case"_s);
    static const QIcon missing = icon(u"missing-case"_s);
    switch (state) {
    case KnownCase::State::Open:
        return open;
    case KnownCase::State::Closed:
        return closed;
    case KnownCase::State::NotLoaded:
        return notLoaded;
    case KnownCase::State::Missing:
        break;
    }
    return missing;
}

} // namespace

RelationDelegate::RelationDelegate(const Roles &roles, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_roles(roles)
{
}

QSize RelationDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(option.fontMetrics.height() + rowPadding);
    return size;
}

void RelationDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    using Kind = CaseRelationsModel::Kind;
    const Kind kind = m_roles.kind < 0 ? Kind::Child : Kind(index.data(m_roles.kind).toInt());
    // An extension lives and dies with its host: worth a second look.
    if (m_roles.extension >= 0 && index.column() == CaseRelationsModel::Relation &&
        index.data(m_roles.extension).toBool())
        option->font.setItalic(true);
    if (kind == Kind::Group)
        return;
    const auto state = KnownCase::State(index.data(m_roles.state).toInt());
    if (kind == Kind::Itself)
        option->font.setBold(true);
    if (index.column() == m_roles.iconColumn) {
        option->icon = iconOf(state);
        option->features |= QStyleOptionViewItem::HasDecoration;
    }
    if (state != KnownCase::State::Open && kind != Kind::Itself)
        option->palette.setColor(QPalette::Text, mutedColor(option->palette, QPalette::Text));
}

} // namespace ccb
