// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/cellfilteractions.h"

#include "core/timestamp.h"
#include "models/conditionwords.h"
#include "widgets/conditiondialog.h"
#include "widgets/icons.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QMenu>

namespace ccb
{

using namespace Qt::StringLiterals;

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ccb::CellFilterActions)
};

// In a menu, a lone & would mark a letter.
QString inMenu(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

bool isTime(const ColumnKey &column)
{
    return column.kind == ColumnKey::Kind::Field && isTimeField(column.field);
}

// The day of a time as it is shown, in the spelling that a condition understands.
QString dayOf(const QString &value)
{
    const std::optional<Timestamp> time = parseTimestamp(value.toStdString());
    if (!time)
        return value;
    const QDateTime shown = QDateTime::fromMSecsSinceEpoch(time->microseconds / 1000,
                                                           time->format.hasTime ? Qt::LocalTime : Qt::UTC);
    return shown.date().toString(Qt::ISODate);
}

// What to begin with where a person goes on typing.
QString operandOf(const CellToFilterBy &cell, const OwnerDirectory &owners)
{
    if (showsNames(cell.column))
        return owners.name(cell.value);
    return isTime(cell.column) ? dayOf(cell.value) : cell.value;
}

ColumnCondition otherThan(const CellToFilterBy &cell)
{
    ColumnCondition condition = sameAs(cell);
    if (condition.op == ConditionOperator::Equals)
        condition.op = ConditionOperator::NotEquals;
    else
        condition = {cell.column, ConditionOperator::NotBlank, {}};
    return condition;
}

} // namespace

ColumnCondition sameAs(const CellToFilterBy &cell)
{
    if (cell.kind == ValueKind::Missing)
        return {cell.column, ConditionOperator::Missing, {}};
    if (cell.value.isEmpty())
        return {cell.column, ConditionOperator::Blank, {}};
    return ColumnCondition::equals(cell.column, isTime(cell.column) ? dayOf(cell.value) : cell.value);
}

void addFilterActions(QMenu *menu, const CellToFilterBy &cell, const OwnerDirectory &owners, QWidget *window,
                      const std::function<void(const ColumnCondition &)> &take)
{
    const auto add = [=](QMenu *to, const QString &text, const ColumnCondition &condition) {
        return to->addAction(text, window, [take, condition] { take(condition); });
    };
    const ColumnCondition same = sameAs(cell);
    const ColumnCondition other = otherThan(cell);
    add(menu, Words::tr("&Filter: %1").arg(inMenu(conditionWords(same, owners))), same)
        ->setIcon(icon(u"filter"_s));
    add(menu, Words::tr("E&xclude: %1").arg(inMenu(conditionWords(other, owners))), other);

    QMenu *more = menu->addMenu(Words::tr("Filter %1 b&y").arg(inMenu(columnTitle(cell.column))));
    const auto ask = [=](const QString &text, ConditionOperator op) {
        const ColumnCondition start{cell.column, op, {operandOf(cell, owners)}};
        more->addAction(text, window, [take, start, window] {
            auto *dialog = new ConditionDialog(start, window);
            QObject::connect(dialog, &ConditionDialog::conditionChosen, window, take);
            dialog->open();
        });
    };
    ask(Words::tr("&Contains…"), ConditionOperator::Contains);
    ask(Words::tr("&Greater than…"), ConditionOperator::Greater);
    ask(Words::tr("&Less than…"), ConditionOperator::Less);
    ask(Words::tr("&Between…"), ConditionOperator::Between);
    more->addSeparator();
    add(more, Words::tr("&Not blank"), {cell.column, ConditionOperator::NotBlank, {}});
    add(more, Words::tr("Bl&ank"), {cell.column, ConditionOperator::Blank, {}});
    add(more, Words::tr("&Missing"), {cell.column, ConditionOperator::Missing, {}});
}

} // namespace ccb
