// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ownercases.h"

#include <QAbstractTableModel>

namespace ccb
{

// The cases of one owner, a row for each case type. GUI thread.
class OwnedCasesModel : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OwnedCasesModel)

public:
    enum Column { CaseType, Open, Closed, All, ColumnCount };
    enum Role { CaseTypeRole = Qt::UserRole }; // as it came: it may be blank

    explicit OwnedCasesModel(QObject *parent = nullptr);

    void setCases(const QList<OwnedCases> &cases); // announced as a reset, if it is news

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<OwnedCases> m_cases;
};

} // namespace ccb
