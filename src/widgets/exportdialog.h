// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/caseexport.h"

#include <QDialog>
#include <QPointer>
#include <QSettings>

#include <memory>

namespace Ui
{
class ExportDialog;
}

namespace ccb
{

class Session;

// Asks where to write rows of cases, writes them and closes when the file is there. A failure is said here
// and leaves the dialog open. Open it with open(). GUI thread.
class ExportDialog : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExportDialog)

public:
    struct Content {
        ShownCases cases;
        bool isSelection = false; // false: all rows shown, since none is selected
        QList<ColumnKey> columns;
    };

    ExportDialog(Session *session, Content content, QWidget *parent);
    ~ExportDialog() override;

    void reject() override; // while it is writing: stops that and stays open

Q_SIGNALS:
    void exported(const QString &path, qint64 rows);

private:
    std::unique_ptr<Ui::ExportDialog> m_ui;
    Session *m_session;
    Content m_content;
    QSettings m_settings;
    QPointer<CaseExportJob> m_job;

    QString chosenPath() const; // absolute; empty when none is chosen
    QString suggestedPath() const;
    void describe();
    void pathEdited();
    void browse();
    void startExport();
    void showRunning(bool running);
    void showError(const Error &error);
    void showMessage(const QString &text); // empty: none
};

} // namespace ccb
