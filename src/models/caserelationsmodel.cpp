// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/caserelationsmodel.h"

#include "core/casequery.h"
#include "models/displaytext.h"
#include "models/relationtext.h"

#include <QLocale>

#include <algorithm>
#include <vector>

namespace ccb
{

using namespace Qt::StringLiterals;

struct CaseRelationsModel::Node {
    Kind kind = Kind::Ancestor;
    Node *parent = nullptr;
    int row = 0; // among the parent's nodes
    std::vector<std::unique_ptr<Node>> nodes = {};

    // Of a case on the path. The relation is that to the case above.
    Relative relative = {};
    QString note = {}; // what is special about it, shown in place of its state

    ChildGroup group = {};
    int shown = 0; // of the group's rows

    Node *add(Kind what)
    {
        auto node = std::make_unique<Node>();
        node->kind = what;
        node->parent = this;
        node->row = int(nodes.size());
        nodes.push_back(std::move(node));
        return nodes.back().get();
    }
};

CaseRelationsModel::CaseRelationsModel(QObject *parent)
    : QAbstractItemModel(parent)
    , m_top(std::make_unique<Node>())
{
}

CaseRelationsModel::~CaseRelationsModel() = default;

void CaseRelationsModel::setPath(const Relative &itself, const CasePath &path)
{
    if (m_itself && itself == m_case && path == m_path)
        return;
    beginResetModel();
    std::vector<std::unique_ptr<Node>> groups;
    if (m_itself && itself.caseId == m_case.caseId)
        groups = std::move(m_itself->nodes);
    m_case = itself;
    m_path = path;
    buildPath();
    for (auto &group : groups) {
        group->parent = m_itself;
        m_itself->nodes.push_back(std::move(group));
    }
    endResetModel();
}

void CaseRelationsModel::buildPath()
{
    m_top = std::make_unique<Node>();
    Node *above = m_top.get();
    const auto &ancestors = m_path.ancestors;
    for (qsizetype i = ancestors.size(); i > 0; --i) {
        above = above->add(Kind::Ancestor);
        above->relative = ancestors[i - 1];
        // The index that leads up from a case is told by the case above it.
        const Relative up = i < ancestors.size() ? ancestors[i] : Relative();
        above->relative.identifier = up.identifier;
        above->relative.relationship = up.relationship;
        const bool isTop = i == ancestors.size();
        if (isTop && m_path.end == CasePath::End::Circle)
            above->note = tr("Circle");
        else if (isTop && m_path.end == CasePath::End::TooLong)
            above->note = tr("Goes on");
    }
    m_itself = above->add(Kind::Itself);
    m_itself->relative = m_case;
    const Relative up = ancestors.isEmpty() ? Relative() : ancestors.first();
    m_itself->relative.identifier = up.identifier;
    m_itself->relative.relationship = up.relationship;
}

void CaseRelationsModel::setChildren(const CaseChildren &children, const CaseSnapshot &snapshot)
{
    if (!m_itself)
        return;
    if (hasSameGroups(children)) {
        m_snapshot = snapshot;
        growGroups(children);
        return;
    }
    beginResetModel();
    m_snapshot = snapshot;
    buildGroups(children);
    endResetModel();
}

void CaseRelationsModel::buildGroups(const CaseChildren &children)
{
    m_itself->nodes.clear();
    for (const ChildGroup &group : children.groups) {
        Node *node = m_itself->add(Kind::Group);
        node->group = group;
        node->shown = int(std::min<size_t>(group.rows.size(), pageSize));
    }
}

bool CaseRelationsModel::hasSameGroups(const CaseChildren &children) const
{
    const auto isSame = [](const std::unique_ptr<Node> &node, const ChildGroup &group) {
        return node->group.caseType == group.caseType && node->group.identifier == group.identifier &&
               node->group.relationship == group.relationship && node->group.rows.size() <= group.rows.size();
    };
    return std::equal(m_itself->nodes.begin(), m_itself->nodes.end(), children.groups.begin(),
                      children.groups.end(), isSame);
}

void CaseRelationsModel::growGroups(const CaseChildren &children)
{
    for (qsizetype i = 0; i < children.groups.size(); ++i) {
        Node &node = *m_itself->nodes[size_t(i)];
        node.group = children.groups[i];
        const QModelIndex index = indexOf(&node);
        Q_EMIT dataChanged(index, index.siblingAtColumn(ColumnCount - 1));
        if (node.shown > 0)
            Q_EMIT dataChanged(this->index(0, 0, index), this->index(node.shown - 1, ColumnCount - 1, index));
        if (node.shown < pageSize)
            showMore(index);
    }
}

void CaseRelationsModel::clear()
{
    if (!m_itself)
        return;
    beginResetModel();
    m_top = std::make_unique<Node>();
    m_itself = nullptr;
    m_case = {};
    m_path = {};
    m_snapshot = {};
    endResetModel();
}

QModelIndex CaseRelationsModel::indexOf(const Node *node, int column) const
{
    return node && node != m_top.get() ? createIndex(node->row, column, node->parent) : QModelIndex();
}

QModelIndex CaseRelationsModel::itself() const
{
    return indexOf(m_itself);
}

QModelIndexList CaseRelationsModel::groups() const
{
    QModelIndexList indexes;
    if (m_itself) {
        for (const auto &node : m_itself->nodes)
            indexes << indexOf(node.get());
    }
    return indexes;
}

// An index carries the node of its parent.
const CaseRelationsModel::Node *CaseRelationsModel::parentNode(const QModelIndex &index)
{
    return static_cast<const Node *>(index.constInternalPointer());
}

const CaseRelationsModel::Node *CaseRelationsModel::nodeAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return m_top.get();
    const Node *above = parentNode(index);
    return above->kind == Kind::Group ? nullptr : above->nodes[size_t(index.row())].get();
}

QModelIndex CaseRelationsModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, nodeAt(parent));
}

QModelIndex CaseRelationsModel::parent(const QModelIndex &index) const
{
    return index.isValid() ? indexOf(parentNode(index)) : QModelIndex();
}

int CaseRelationsModel::rowCount(const QModelIndex &parent) const
{
    if (parent.column() > 0)
        return 0;
    const Node *node = nodeAt(parent);
    if (!node)
        return 0;
    return node->kind == Kind::Group ? node->shown : int(node->nodes.size());
}

int CaseRelationsModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

bool CaseRelationsModel::hasChildren(const QModelIndex &parent) const
{
    return rowCount(parent) > 0;
}

bool CaseRelationsModel::hasMore(const QModelIndex &group) const
{
    if (!group.isValid())
        return false;
    const Node *node = nodeAt(group);
    return node && node->kind == Kind::Group && size_t(node->shown) < node->group.rows.size();
}

void CaseRelationsModel::showMore(const QModelIndex &index)
{
    if (!hasMore(index))
        return;
    Node &group = *m_itself->nodes[size_t(index.row())];
    const int shown = int(std::min<size_t>(group.group.rows.size(), size_t(group.shown) + pageSize));
    beginInsertRows(indexOf(&group), group.shown, shown - 1);
    group.shown = shown;
    endInsertRows();
}

QVariant CaseRelationsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (const Node *node = nodeAt(index))
        return nodeData(*node, index.column(), role);
    const Node &group = *parentNode(index);
    return childData(group, group.group.rows[size_t(index.row())], index.column(), role);
}

QVariant CaseRelationsModel::nodeData(const Node &node, int column, int role) const
{
    const bool isGroup = node.kind == Kind::Group;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return isGroup ? groupText(node, column) : relativeText(node, column);
    case Qt::ToolTipRole:
        if (isGroup)
            return {};
        if (column == Case)
            return toolTipHtml(relativeName(node.relative) + u'\n' + node.relative.caseId);
        return toolTipHtml(column == Status ? stateExplained(node.relative.state)
                                            : relativeText(node, column));
    case CaseIdRole:
        return node.relative.caseId;
    case KindRole:
        return int(node.kind);
    case StateRole:
        return int(isGroup ? KnownCase::State::Open : node.relative.state);
    case IsExtensionRole:
        return isExtension(isGroup ? node.group.relationship : node.relative.relationship);
    case IdentifierRole:
        return isGroup ? node.group.identifier : node.relative.identifier;
    case CaseTypeRole:
        return isGroup ? node.group.caseType : node.relative.caseType;
    default:
        return {};
    }
}

QString CaseRelationsModel::groupText(const Node &node, int column)
{
    const ChildGroup &group = node.group;
    switch (column) {
    case Case:
        return tr("%1 (%L2)")
            .arg(group.caseType.isEmpty() ? tr("no type") : group.caseType)
            .arg(qulonglong(group.rows.size()));
    case Relation:
        return relationText(group.relationship, group.identifier);
    case Status:
        return group.closed > 0 ? tr("%L1 closed").arg(group.closed) : QString();
    default:
        return {};
    }
}

QString CaseRelationsModel::relativeText(const Node &node, int column) const
{
    const Relative &relative = node.relative;
    switch (column) {
    case Case:
        return relativeName(relative);
    case Type:
        return relative.caseType;
    case Relation:
        return relationText(relative.relationship, relative.identifier);
    default:
        return node.note.isEmpty() ? stateText(relative.state) : node.note;
    }
}

QVariant CaseRelationsModel::childData(const Node &node, CaseRow row, int column, int role) const
{
    const auto text = [this, row](CaseField field) {
        return m_snapshot.text(row, ColumnKey::ofField(field));
    };
    const auto state = [this, row] {
        CellScratch scratch;
        const Cell closed = m_snapshot.cell(row, ColumnKey::ofField(CaseField::Closed), scratch);
        return isClosedText(closed.text) ? KnownCase::State::Closed : KnownCase::State::Open;
    };
    const ChildGroup &group = node.group;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        if (column == Case) {
            const QString name = text(CaseField::CaseName);
            return shortened(name.isEmpty() ? text(CaseField::CaseId) : name, mostCellCharacters);
        }
        return column == Type       ? group.caseType
               : column == Relation ? relationText(group.relationship, group.identifier)
                                    : stateText(state());
    case Qt::ToolTipRole:
        return column == Case ? toolTipHtml(text(CaseField::CaseName) + u'\n' + text(CaseField::CaseId))
                              : QVariant();
    case CaseIdRole:
        return text(CaseField::CaseId);
    case KindRole:
        return int(Kind::Child);
    case StateRole:
        return int(state());
    case IsExtensionRole:
        return isExtension(group.relationship);
    case IdentifierRole:
        return group.identifier;
    case CaseTypeRole:
        return group.caseType;
    default:
        return {};
    }
}

QVariant CaseRelationsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractItemModel::headerData(section, orientation, role);
    switch (section) {
    case Case:
        return tr("Case");
    case Type:
        return tr("Type");
    case Relation:
        return tr("Relation");
    case Status:
        return tr("Status");
    default:
        return {};
    }
}

} // namespace ccb
