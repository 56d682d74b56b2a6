// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casequery.h"
#include "core/error.h"
#include "core/savedview.h"
#include "models/columnprofilemodel.h"
#include "session/exportrequest.h"

#include <QPointer>
#include <QSettings>
#include <QWidget>

#include <memory>

class QMenu;

namespace Ui
{
class CasesPane;
}

namespace ccb
{

class CasesTableView;
class ColumnProfileDialog;
class FilterRow;
class Session;
class StatePage;
class ViewportCover;
struct WantedChildren;

// The Cases tab: filters, their chips, and the table or what to say in its place. It shows the session's
// query and sets it. Columns are kept in the settings for each domain and case type. GUI thread.
class CasesPane : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CasesPane)

public:
    explicit CasesPane(Session *session, QWidget *parent = nullptr);
    ~CasesPane() override;

    int selectedCount() const;
    ShownCases selectedCases() const;        // in the order shown
    QList<ColumnKey> visibleColumns() const; // from left to right

    void focusTable();                      // now, or when there is a table to see
    void selectCase(const QString &caseId); // when it is shown; opens nothing
    void addCondition(const ColumnCondition &condition);
    // These alone, whatever the filters were. No type: of all types.
    void showCasesOf(const QStringList &ownerIds, const QString &caseType = {});
    void showChildren(const WantedChildren &children);
    void clearFilters();
    SavedView currentView() const; // without a name
    void showView(const SavedView &view);
    void copySelection(ClipboardFormat format); // rows with headings

Q_SIGNALS:
    void caseActivated(const QString &caseId);
    void selectionChanged();
    void selectionAddedUp(const QString &text); // see SelectionNumbers
    void noticeRaised(const ccb::Error &notice);

private:
    enum class PageAction { None, TryAgain };

    std::unique_ptr<Ui::CasesPane> m_ui;
    Session *m_session;
    QSettings m_settings;
    FilterRow *m_filterRow;
    StatePage *m_nothingFound; // over the rows: the fields that found nothing must stay
    ViewportCover *m_cover;
    PageAction m_pageAction = PageAction::None;
    QString m_layoutDomain; // where the columns' layout is kept
    QString m_layoutType;
    bool m_hasLayout = false;
    QPointer<ColumnProfileDialog> m_profile;
    bool m_tableWantsFocus = false;

    CasesTableView *table() const;

    void takeInColumns();
    void setUpFilterRow();
    void setColumnConditions(const ColumnKey &column, const QList<ColumnCondition> &conditions);
    void goToFilterRow();
    void showPage();
    void showTable();
    void showStatePage(const QString &iconName, const QString &title, const QString &text, PageAction action);
    void doPageAction();
    void setFilter(const CaseFilter &filter);
    void setSort(const CaseSort &sort);
    void openRow(int row);

    void showRowMenu(const QPoint &position);
    void showHeaderMenu(const QPoint &position);
    void addCopyActions(QMenu *menu);
    void addLinkActions(QMenu *menu, const QString &caseId);
    void addSortActions(QMenu *menu, const ColumnKey &column);
    void addColumnActions(QMenu *menu, const ColumnKey &column);
    void addChooseColumns(QMenu *menu, const QPoint &globalPosition);
    void openColumnChooser(const QPoint &globalPosition);
    void openProfile(const ColumnKey &column);
    void filterByProfile(const ColumnKey &column, ColumnProfileModel::Kind kind, const QString &value);
};

} // namespace ccb
