// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/latestrun.h"
#include "widgets/exportchoices.h"
#include "widgets/exportpath.h"

#include <QDialog>
#include <QSettings>
#include <QTimer>

#include <memory>

class QButtonGroup;

namespace Ui
{
class ExportDialog;
}

namespace ccb
{

class ExportRun;
class Session;
struct Error;
struct ExportProgress;

// Asks which cases to write where and how, shows their first rows as the file will hold them, and starts the
// run. While that goes on the dialog shows how far it is, and can be put away without stopping it; it is gone
// when the file is there. A failure is said here and leaves the choices as they are. Open it with open(). GUI
// thread.
class ExportDialog : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExportDialog)

public:
    // What can be exported, as it was when the dialog was made. All that is loaded is the session's.
    struct Content {
        ShownCases selected;
        ShownCases shown;
        QList<ColumnKey> visibleColumns; // from left to right
    };

    // The session and the run, which must be at rest, must outlive the dialog.
    ExportDialog(Session *session, ExportRun *run, Content content, QWidget *parent);
    ~ExportDialog() override;

    void reject() override; // while it is writing: stops that and stays open

Q_SIGNALS:
    void wasPutAway(); // the run goes on in the background

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override; // while it is writing: puts it away
    void resizeEvent(QResizeEvent *event) override;

private:
    std::unique_ptr<Ui::ExportDialog> m_ui;
    Session *m_session;
    ExportRun *m_run;
    Content m_content;
    ShownCases m_loaded;
    QSettings m_settings;
    QString m_domainKey;
    QString m_caseType; // that the table is narrowed to; empty: all
    QButtonGroup *m_rows;
    QButtonGroup *m_columns;
    bool m_areColumnsKnown = false;
    ExportableColumns m_available;
    QStringList m_defined; // properties that the applications define
    LatestRun<ExportableColumns> m_columnsRun;
    QTimer m_previewPause; // many changes, one preview
    LatestRun<PlaceFinding> m_placeRun;
    QString m_problem; // of the name that is typed; empty: none

    void setUpRows();
    void setUpColumns();
    void setUpFormat();
    void connectParts();

    // What is chosen now.
    ExportedRows rows() const;
    const ShownCases &cases() const; // those to look at, for the server's: what is loaded of them
    WantedColumns wantedColumns() const;
    ExportFormat format() const;
    ExportChoices choices() const;
    QList<ExportColumn> columns() const;
    CaseExport request() const;

    void rowsChosen();
    void takeInColumns(const ExportableColumns &columns);
    void fillColumnList();
    void formatChosen();
    void setFormat(ExportFormat format);
    void showEnabled();
    void showServerWords();
    void showPreview();
    QString previewNote() const;

    // exportdialogrun.cpp
    QString chosenPath() const; // absolute; empty when none is chosen
    QString suggestedPath() const;
    void pathEdited();
    void browse();
    void startExport();
    void putAway();
    void enableExport();
    void showRunning(bool running);
    void showProgress();
    void showError(const Error &error);
    void showMessage(const QString &text); // empty: none
};

} // namespace ccb
