// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ownerdirectory.h"

#include <QWidget>

#include <memory>

class QAbstractItemModel;
class QAction;

namespace Ui
{
class PeopleTreePanel;
}

namespace ccb
{

class PeopleTreeFilter;

// One tree of groups or of locations under its title, and the ways from the current row to its users and
// cases. Owned by the pane of groups and locations; GUI thread.
class PeopleTreePanel : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PeopleTreePanel)

public:
    explicit PeopleTreePanel(QWidget *parent = nullptr);
    ~PeopleTreePanel() override;

    // What a person sees before there is anything to see.
    struct Words {
        QString title;     // "Groups (3)"
        QString iconName;  // of the page in place of the tree
        QString emptyText; // why there is nothing: "This domain has no groups."
    };

    // Once. A model with the roles of models/peopletree.h; its accessible name is that of the tree.
    void setModel(QAbstractItemModel *model, const QString &name);
    void setColumnWidths(const QList<int> &widths); // of the columns after the first, which has the rest
    void setWords(const Words &words);
    void setSearch(const QString &search);

Q_SIGNALS:
    void usersRequested(ccb::Owner::Kind kind, const QString &id);
    // `withBelow`: of the locations below it as well.
    void casesRequested(ccb::Owner::Kind kind, const QString &id, bool withBelow);

private:
    std::unique_ptr<Ui::PeopleTreePanel> m_ui;
    PeopleTreeFilter *m_filter;
    Words m_words;
    QAction *m_showUsers;
    QAction *m_showCases;
    QAction *m_showCasesHere;

    QModelIndex current() const;
    void setUpActions();
    void showCurrent();
    void showPage();
    void openFirstLevels();
    void openMatches();
    void selectFirst();
    void askForUsers();
    void askForCases(bool withBelow);
};

} // namespace ccb
