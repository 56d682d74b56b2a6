// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casequery.h"

#include <QWidget>

namespace ccb
{

// A row of chips, one for each part of the filter that is on; pressing one takes that part away. Hidden when
// no filter is on.
class FilterChips : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FilterChips)

public:
    explicit FilterChips(QWidget *parent = nullptr);

    void setFilter(const CaseFilter &filter, const OwnerDirectory &owners);

Q_SIGNALS:
    void filterChanged(const ccb::CaseFilter &filter); // without the part of the chip that was pressed
    void lastTakenAway();                              // while it had the focus

private:
    CaseFilter m_filter;
    QStringList m_texts;

    void addChip(const QString &text, const CaseFilter &without);
};

} // namespace ccb
