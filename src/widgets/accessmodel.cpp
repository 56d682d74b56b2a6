// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/accessmodel.h"

#include "widgets/accesstext.h"
#include "widgets/icons.h"

namespace ccb
{

using namespace Qt::StringLiterals;

namespace
{

QIcon iconOf(const AccessFinding *finding)
{
    if (!finding)
        return {};
    switch (finding->state) {
    case AccessFinding::State::Works:
        return icon(u"check"_s);
    case AccessFinding::State::Refused:
        return icon(u"close"_s);
    case AccessFinding::State::NotThere:
        return icon(u"empty"_s);
    case AccessFinding::State::Unknown:
        break;
    }
    return icon(u"error"_s);
}

} // namespace

void AccessModel::restart()
{
    m_findings.clear();
    m_running = true;
    changed(0, rowCount() - 1);
}

void AccessModel::put(const AccessFinding &finding)
{
    const int row = int(allAccessProbes().indexOf(finding.probe));
    m_findings[finding.probe] = finding;
    changed(row, row);
}

void AccessModel::finish()
{
    m_running = false;
    changed(0, rowCount() - 1);
}

QList<AccessFinding> AccessModel::findings() const
{
    return m_findings.values();
}

const AccessFinding *AccessModel::finding(int row) const
{
    const auto found = m_findings.constFind(allAccessProbes().at(row));
    return found == m_findings.constEnd() ? nullptr : &*found;
}

int AccessModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(allAccessProbes().size());
}

int AccessModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AccessModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const AccessFinding *known = finding(index.row());
    if (role == Qt::DecorationRole && index.column() == State)
        return iconOf(known);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignLeading | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case What:
        return probeText(allAccessProbes().at(index.row()));
    case State:
        return stateText(known, m_running);
    default:
        return known ? known->error.text() : QString();
    }
}

QVariant AccessModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case What:
        return tr("What");
    case State:
        return tr("State");
    case Missing:
        return tr("What is missing and who can give it");
    default:
        return {};
    }
}

void AccessModel::changed(int firstRow, int lastRow)
{
    Q_EMIT dataChanged(index(firstRow, 0), index(lastRow, ColumnCount - 1));
}

} // namespace ccb
