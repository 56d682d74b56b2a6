// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casesnapshot.h"
#include "core/connection.h"
#include "core/ownerdirectory.h"

#include <QList>
#include <QWidget>

#include <memory>

class QLabel;
class QLineEdit;

namespace Ui
{
class CaseFactsView;
}

namespace ccb
{

// What is said of a case in a few lines above its tabs: type, status, owner, dates, ids; and the ways to its
// page in CommCareHQ. Part of the detail pane; GUI thread.
class CaseFactsView : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CaseFactsView)

public:
    explicit CaseFactsView(QWidget *parent = nullptr);
    ~CaseFactsView() override;

    void setCase(const Connection &connection, const QString &caseId, const CaseSnapshot &snapshot,
                 CaseRow row, const OwnerDirectory &owners);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Fact {
        CaseField field;
        QLabel *label;
        QLineEdit *line;
    };

    std::unique_ptr<Ui::CaseFactsView> m_ui;
    QList<Fact> m_facts;
    Connection m_connection;
    QString m_caseId;

    void addFacts();
};

// The text of a field in the header of a case; empty for one that the case does not have.
QString factText(const CaseSnapshot &snapshot, CaseRow row, CaseField field, const OwnerDirectory &owners);

} // namespace ccb
