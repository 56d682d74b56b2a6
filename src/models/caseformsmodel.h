// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/caseform.h"
#include "core/ownerdirectory.h"

#include <QAbstractTableModel>

namespace ccb
{

// The forms that touched a case: when, who, which. Where nothing but its id is known, a form is shown by
// that. ToolTipRole is HTML with the value's own < and & escaped. GUI thread.
class CaseFormsModel : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CaseFormsModel)

public:
    enum Column { When, Who, Form, ColumnCount };
    enum Role { FormIdRole = Qt::UserRole };

    explicit CaseFormsModel(QObject *parent = nullptr);

    // In the order to be shown. What is there already stays, selection and all.
    void setForms(const QList<CaseForm> &forms);
    void setOwners(const OwnerDirectory &owners); // names for the ids of users

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<CaseForm> m_forms;
    OwnerDirectory m_owners;

    QString text(const CaseForm &form, int column) const;
    QString toolTip(const CaseForm &form, int column) const;
    QString who(const CaseForm &form) const;
};

} // namespace ccb
