// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/filterchips.h"

#include "widgets/filterchip.h"
#include "widgets/filterwords.h"
#include "widgets/flowlayout.h"

#include <memory>

namespace ccb
{

FilterChips::FilterChips(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new FlowLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    setAccessibleName(tr("Filters that are on"));
    setVisible(false);
}

void FilterChips::setFilter(const CaseFilter &filter, const OwnerDirectory &owners)
{
    const QList<FilterPart> parts = filterParts(filter, owners);
    QStringList texts;
    for (const FilterPart &part : parts)
        texts.append(part.words);
    if (filter == m_filter && texts == m_texts)
        return;
    m_filter = filter;
    m_texts = texts;

    int focused = -1;
    for (int i = 0; i < layout()->count(); ++i) {
        if (layout()->itemAt(i)->widget()->hasFocus())
            focused = i;
    }
    QList<QWidget *> gone;
    while (const auto item = std::unique_ptr<QLayoutItem>(layout()->takeAt(0)))
        gone << item->widget();
    for (const FilterPart &part : parts)
        addChip(part.words, part.without);
    setVisible(!parts.isEmpty());
    // The next filter is at hand for whoever took one away by keyboard.
    if (focused >= 0 && !parts.isEmpty())
        layout()->itemAt(qMin(focused, layout()->count() - 1))->widget()->setFocus(Qt::OtherFocusReason);
    else if (focused >= 0)
        Q_EMIT lastTakenAway();
    for (QWidget *chip : std::as_const(gone)) {
        // A chip may be the very one that was pressed: it goes when its event is over.
        chip->hide();
        chip->deleteLater();
    }
}

void FilterChips::addChip(const QString &text, const CaseFilter &without)
{
    auto *chip = new FilterChip(text, this);
    connect(chip, &FilterChip::clicked, this, [this, without] { Q_EMIT filterChanged(without); });
    // New widgets come last for Tab.
    QWidget *before =
        layout()->isEmpty() ? previousInFocusChain() : layout()->itemAt(layout()->count() - 1)->widget();
    while (before != this && before != chip && !(before->focusPolicy() & Qt::TabFocus))
        before = before->previousInFocusChain();
    setTabOrder(before, chip);
    layout()->addWidget(chip);
    chip->show(); // at once, so that it can have the focus
}

} // namespace ccb
