// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/columnprofile.h"
#include "session/latestrun.h"

#include <QObject>
#include <QTimer>

namespace ccb
{

class CasesTableView;
class Session;

// Adds up what the selected rows hold in the current column, where those are numbers: "age: sum 31, average
// 10.3, least 4, greatest 17". Many rows are added up on a worker thread. Child of the table's pane; GUI
// thread.
class SelectionNumbers : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SelectionNumbers)

public:
    SelectionNumbers(CasesTableView *table, Session *session, QObject *parent);

    const QString &text() const { return m_text; } // empty: nothing to add up

Q_SIGNALS:
    void changed(const QString &text);

private:
    CasesTableView *m_table;
    Session *m_session;
    QTimer m_pause; // while a person is still selecting
    LatestRun<ColumnProfile> m_run;
    QString m_text;

    void addUp();
    void tell(const QString &text);
};

} // namespace ccb
