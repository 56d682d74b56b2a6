// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/columnprofile.h"
#include "models/columnprofilemodel.h"
#include "session/latestrun.h"

#include <QDialog>
#include <QTimer>

#include <memory>

class QTableView;

namespace Ui
{
class ColumnProfileDialog;
}

namespace ccb
{

class Session;

// What one column holds in the rows shown, beside the window: it follows the filters. A click or Enter on a
// line asks for the cases behind it. GUI thread; the counting happens on worker threads.
class ColumnProfileDialog : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ColumnProfileDialog)

public:
    ColumnProfileDialog(Session *session, QWidget *parent);
    ~ColumnProfileDialog() override;

    void setColumn(const ColumnKey &column);
    const ColumnKey &column() const { return m_column; }

Q_SIGNALS:
    // The cases with this value, or with a value, a blank one or none, are wanted.
    void casesWanted(const ccb::ColumnKey &column, ccb::ColumnProfileModel::Kind kind, const QString &value);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    std::unique_ptr<Ui::ColumnProfileDialog> m_ui;
    Session *m_session;
    ColumnKey m_column;
    ColumnProfileModel *m_parts;
    ColumnProfileModel *m_values;
    QTimer m_pause; // while rows keep coming
    LatestRun<ColumnProfile> m_run;

    void setUpView(QTableView *view, ColumnProfileModel *model);
    void fitParts();
    void count();
    void showProfile(const ColumnProfile &profile);
    void showFacts(const ColumnProfile &profile);
    void muteLabels();
    void choose(const QModelIndex &index);
    QString rangeText(const ColumnProfile::Range &range) const;
    QString valueText(const QString &value) const;
};

} // namespace ccb
