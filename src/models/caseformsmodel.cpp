// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/caseformsmodel.h"

#include "models/displaytext.h"

#include <algorithm>

namespace ccb
{

using namespace Qt::StringLiterals;

namespace
{

// Date and time in the person's locale; what is no time, as it came.
QString timeText(const QString &time)
{
    const QByteArray utf8 = time.toUtf8();
    const Cell cell{ValueKind::Text, {utf8.constData(), size_t(utf8.size())}};
    return wholeText(ColumnKey::ofField(CaseField::ServerDateModified), cell, {});
}

} // namespace

CaseFormsModel::CaseFormsModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void CaseFormsModel::setForms(const QList<CaseForm> &forms)
{
    if (forms == m_forms)
        return;
    // A next page of a list that comes newest first goes to the end.
    const bool grows = !m_forms.isEmpty() && forms.size() > m_forms.size() &&
                       std::equal(m_forms.cbegin(), m_forms.cend(), forms.cbegin());
    if (grows) {
        beginInsertRows({}, int(m_forms.size()), int(forms.size()) - 1);
        m_forms = forms;
        endInsertRows();
        return;
    }
    beginResetModel();
    m_forms = forms;
    endResetModel();
}

void CaseFormsModel::setOwners(const OwnerDirectory &owners)
{
    m_owners = owners;
    if (!m_forms.isEmpty())
        Q_EMIT dataChanged(index(0, Who), index(rowCount() - 1, Who));
}

int CaseFormsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_forms.size());
}

int CaseFormsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant CaseFormsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const CaseForm &form = m_forms[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return text(form, index.column());
    case Qt::ToolTipRole:
        return toolTipHtml(toolTip(form, index.column()));
    case FormIdRole:
        return form.id;
    default:
        return {};
    }
}

QString CaseFormsModel::text(const CaseForm &form, int column) const
{
    switch (column) {
    case When: {
        const QString time = timeOfForm(form);
        return shortDateTime(time.toStdString()).value_or(time);
    }
    case Who:
        return who(form);
    default:
        for (const QString &name : {form.name, form.xmlns}) {
            if (!name.isEmpty())
                return name;
        }
        return form.id;
    }
}

// The name from the lists of users; else what the form itself says.
QString CaseFormsModel::who(const CaseForm &form) const
{
    if (!form.userId.isEmpty() && m_owners.owner(form.userId).kind != Owner::Kind::Unknown)
        return m_owners.name(form.userId);
    return form.username.isEmpty() ? form.userId : form.username;
}

QString CaseFormsModel::toolTip(const CaseForm &form, int column) const
{
    QStringList lines;
    const auto add = [&lines](const QString &pattern, const QString &value) {
        if (!value.isEmpty())
            lines << pattern.arg(value);
    };
    switch (column) {
    case When:
        add(tr("Begun: %1"), timeText(form.timeStart));
        add(tr("Ended: %1"), timeText(form.timeEnd));
        add(tr("Received: %1"), timeText(form.receivedOn));
        break;
    case Who:
        add(tr("Username: %1"), form.username);
        add(tr("User id: %1"), form.userId);
        break;
    default:
        add(u"%1"_s, form.name);
        add(u"%1"_s, form.xmlns);
        add(tr("Application: %1"), form.appId);
        add(tr("Form id: %1"), form.id);
        break;
    }
    return lines.join(u'\n');
}

QVariant CaseFormsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case When:
        return tr("When");
    case Who:
        return tr("Who");
    case Form:
        return tr("Form");
    default:
        return {};
    }
}

} // namespace ccb
