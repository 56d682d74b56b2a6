// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casequery.h"

#include <QWidget>

#include <memory>

class QAction;
class QModelIndex;

namespace Ui
{
class CasePropertiesView;
}

namespace ccb
{

class CasePropertiesModel;
class SearchFilterModel;

// All properties of one case by name and value, with a search over both, the whole value of the current one
// below, and copying. Part of the detail pane; GUI thread.
class CasePropertiesView : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CasePropertiesView)

public:
    explicit CasePropertiesView(QWidget *parent = nullptr);
    ~CasePropertiesView() override;

    // The property that was current stays so if this case has it too, to compare case after case.
    void setCase(const CaseSnapshot &snapshot, CaseRow row, const OwnerDirectory &owners);
    void clear();

Q_SIGNALS:
    void filterRequested(const ccb::ColumnCondition &condition);

private:
    std::unique_ptr<Ui::CasePropertiesView> m_ui;
    CasePropertiesModel *m_model;
    SearchFilterModel *m_filtered;
    QAction *m_copyName;
    QAction *m_copyValue;
    QAction *m_copyBoth;
    QAction *m_showCases;

    void setUpTable();
    void setUpActions();
    QModelIndex currentValue() const; // of the current row, in the filtered model
    void selectProperty(const QString &columnName);
    void showCurrent();
    void copyValues();
    void copyNamesAndValues();
    void requestFilter();
};

} // namespace ccb
