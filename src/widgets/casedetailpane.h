// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"

#include <QStringList>
#include <QTimer>
#include <QWidget>

#include <memory>

class QLabel;
class QLineEdit;

namespace Ui
{
class CaseDetailPane;
}

namespace ccb
{

class CaseIndicesModel;

// One case: its facts, its properties, the cases it points at, and the server's answer as it came. A case
// that is not loaded is fetched. The session must outlive it; GUI thread.
class CaseDetailPane : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CaseDetailPane)

public:
    explicit CaseDetailPane(Session *session, QWidget *parent = nullptr);
    ~CaseDetailPane() override;

    void showCase(const QString &caseId); // forgets the way back, unless the case is shown already
    void clear();
    QString caseId() const { return m_caseId; }

Q_SIGNALS:
    void filterRequested(const ccb::ColumnCondition &condition); // the cases with this value are wanted
    void caseOpened(const QString &caseId); // a related case was opened here, or the one before it
    void closeRequested();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Fact {
        CaseField field;
        QLabel *label;
        QLineEdit *line;
    };

    Session *m_session;
    std::unique_ptr<Ui::CaseDetailPane> m_ui;
    CaseIndicesModel *m_indices;
    Qt::Alignment m_textSide; // of the header, whichever way its text is written
    QList<Fact> m_facts;
    QTimer m_rawPause; // so that stepping through cases does not ask the server for each of them

    QString m_caseId;
    OneCase m_case;       // row noRow: not here yet
    QStringList m_before; // ids of the cases to go back to
    bool m_isWaiting = false;
    int m_generation = 0; // of the case asked for: answers for an earlier one are dropped

    void addFacts();
    void setUpIndices();
    void open(const QString &caseId);
    void take(const OneCase &oneCase);
    void fill();
    void fillTitle();
    void showState(const QString &iconName, const QString &title, const QString &text, const QString &action);
    void loadRaw();
    void askForRaw();
    void openRelated(const QModelIndex &index);
    void goBack();
    void followState(Session::State state);
    QString factText(CaseField field) const;
};

} // namespace ccb
