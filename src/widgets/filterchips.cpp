// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/filterchips.h"

#include "models/conditionwords.h"
#include "widgets/filterchip.h"
#include "widgets/flowlayout.h"

#include <QList>

#include <memory>
#include <utility>

namespace ccb
{

namespace
{

// The filter's parts in words, each with the filter that is left when it is taken away.
QList<std::pair<QString, CaseFilter>> filterParts(const CaseFilter &filter, const OwnerDirectory &owners)
{
    QList<std::pair<QString, CaseFilter>> parts;
    if (!filter.caseType.isEmpty()) {
        CaseFilter without = filter;
        without.caseType.clear();
        parts.append({FilterChips::tr("Type: %1").arg(filter.caseType), without});
    }
    if (filter.status != CaseStatus::All) {
        CaseFilter without = filter;
        without.status = CaseStatus::All;
        parts.append({filter.status == CaseStatus::Open ? FilterChips::tr("Open cases")
                                                        : FilterChips::tr("Closed cases"),
                      without});
    }
    if (!filter.ownerId.isEmpty()) {
        CaseFilter without = filter;
        without.ownerId.clear();
        parts.append({FilterChips::tr("Owner: %1").arg(owners.name(filter.ownerId)), without});
    }
    if (!filter.search.isEmpty()) {
        CaseFilter without = filter;
        without.search.clear();
        parts.append({FilterChips::tr("Search: %1").arg(filter.search), without});
    }
    for (qsizetype i = 0; i < filter.conditions.size(); ++i) {
        CaseFilter without = filter;
        without.conditions.removeAt(i);
        parts.append({conditionWords(filter.conditions[i], owners), without});
    }
    for (qsizetype i = 0; i < filter.checks.size(); ++i) {
        CaseFilter without = filter;
        without.checks.removeAt(i);
        parts.append({FilterChips::tr("Check: %1").arg(checkTitle(filter.checks[i])), without});
    }
    return parts;
}

} // namespace

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
    const auto parts = filterParts(filter, owners);
    QStringList texts;
    for (const auto &part : parts)
        texts.append(part.first);
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
    for (const auto &part : parts)
        addChip(part.first, part.second);
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
