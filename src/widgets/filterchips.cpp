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

    while (const auto item = std::unique_ptr<QLayoutItem>(layout()->takeAt(0))) {
        // A chip may be the very one that was pressed: it goes when its event is over.
        item->widget()->hide();
        item->widget()->deleteLater();
    }
    for (const FilterPart &part : parts)
        addChip(part.words, part.without);
    setVisible(!parts.isEmpty());
}

void FilterChips::addChip(const QString &text, const CaseFilter &without)
{
    auto *chip = new FilterChip(text, this);
    connect(chip, &FilterChip::clicked, this, [this, without] { Q_EMIT filterChanged(without); });
    layout()->addWidget(chip);
}

} // namespace ccb
