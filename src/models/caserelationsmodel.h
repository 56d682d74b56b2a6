// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/caserelations.h"

#include <QAbstractItemModel>

#include <memory>

namespace ccb
{

// One case among its relatives, as a tree: its root, below that the next on the path, and so on down to the
// case itself; below it the groups of its children with their counts, and in each group the children, which
// come in pages by showMore(). A row's relation is that to the row above it. ToolTipRole is HTML with the
// value's own < and & escaped. GUI thread.
class CaseRelationsModel : public QAbstractItemModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CaseRelationsModel)

public:
    enum Column { Case, Type, Relation, Status, ColumnCount };
    enum class Kind { Ancestor, Itself, Group, Child };
    enum Role {
        CaseIdRole = Qt::UserRole, // empty for a group
        KindRole,                  // Kind as int
        StateRole,                 // KnownCase::State as int; of a group: Open
        IsExtensionRole,           // the row is an extension of the one above it
        IdentifierRole,            // of the index by which the row points at the one above it
        CaseTypeRole,
    };
    static constexpr int pageSize = 200; // children

    explicit CaseRelationsModel(QObject *parent = nullptr);
    ~CaseRelationsModel() override;

    void setPath(const Relative &itself, const CasePath &path);
    // Of the same groups as before, children that are shown stay where they are.
    void setChildren(const CaseChildren &children, const CaseSnapshot &snapshot);
    void clear();

    QModelIndex itself() const; // the case that it is all about; invalid when there is none
    QModelIndexList groups() const;

    // Whether a group has children that are not in the tree yet, and a page more of them. Not fetchMore(): a
    // tree view calls that whenever it lays out its rows, which each page makes it do, until all have come.
    bool hasMore(const QModelIndex &group) const;
    void showMore(const QModelIndex &group);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    // A case on the path, or a group. Children within a group have none: they are rows of the snapshot.
    struct Node;
    std::unique_ptr<Node> m_top; // holds the root of the path; its address stands for "no parent"
    Node *m_itself = nullptr;    // in the tree below m_top; null: empty
    CasePath m_path;
    Relative m_case;
    CaseSnapshot m_snapshot; // of the children

    void buildPath();
    void buildGroups(const CaseChildren &children);
    bool hasSameGroups(const CaseChildren &children) const;
    void growGroups(const CaseChildren &children);
    QModelIndex indexOf(const Node *node, int column = 0) const;
    const Node *nodeAt(const QModelIndex &index) const; // null: a child within a group, or none
    static const Node *parentNode(const QModelIndex &index);

    QVariant nodeData(const Node &node, int column, int role) const;
    QVariant childData(const Node &group, CaseRow row, int column, int role) const;
    static QString groupText(const Node &group, int column);
    QString relativeText(const Node &node, int column) const;
};

} // namespace ccb
