// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"

#include <QSet>
#include <QTimer>
#include <QWidget>

#include <memory>

class QMenu;

namespace Ui
{
class CaseRelationsView;
}

namespace ccb
{

class CaseIndicesModel;
class CaseRelationsModel;
class CaseRelatives;

// The children of a case that a table can show: those that point at it by this index.
struct WantedChildren {
    QString caseId;
    QString identifier;
    QString caseType; // empty: of every type
};

// A case among its relatives: a tree of the path up to the root and of the children, and below it the cases
// it points at. Cases that are not loaded are asked for only while it can be seen. Part of the detail pane;
// GUI thread.
class CaseRelationsView : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CaseRelationsView)

public:
    explicit CaseRelationsView(QWidget *parent = nullptr);
    ~CaseRelationsView() override;

    void setSession(Session *session); // once, before all else; it must outlive the view
    void setCase(const QString &caseId, const OneCase &oneCase);
    void clear();

    int relativeCount() const; // the cases it points at and its children, as far as they are known

Q_SIGNALS:
    void caseRequested(const QString &caseId);
    void childrenRequested(const ccb::WantedChildren &children);
    void relativeCountChanged();

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    std::unique_ptr<Ui::CaseRelationsView> m_ui;
    Session *m_session = nullptr;
    CaseRelatives *m_relatives = nullptr;
    CaseRelationsModel *m_tree;
    CaseIndicesModel *m_indices;
    QTimer m_fetchPause; // so that stepping through cases does not ask the server for the relatives of each

    QString m_caseId;
    OneCase m_case;
    QSet<QString> m_openGroups; // opened by the person, or at first
    bool m_groupsAreNew = true; // the children of this case have not been seen yet
    bool m_isUpdating = false;

    void setUpTree();
    void setUpIndices();
    void showPath();
    void showChildren();
    void showChildrenState();
    void openTree();
    void fitColumns();
    void showMoreAtTheEnd();
    void fillTableMenu();
    void requestChildren(const QString &identifier, const QString &caseType);
    void openRow(const QModelIndex &index);
    void showMenu(const QPoint &position);
    static QString groupKey(const QModelIndex &group);
};

} // namespace ccb

Q_DECLARE_METATYPE(ccb::WantedChildren)
