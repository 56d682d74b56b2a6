// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/caseexport.h"
#include "widgets/timeleft.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>

namespace ccb
{

class Session;

// The export of a window that runs, if one does: there is never more than one. It goes on whoever looks at
// it: the dialog that started it, or the status line. GUI thread; the session must outlive it.
class ExportRun : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExportRun)

public:
    explicit ExportRun(Session *session, QObject *parent = nullptr);
    ~ExportRun() override; // cancels

    bool isRunning() const { return m_isRunning; }
    void start(const CaseExport &request); // while none runs
    void cancel();                         // leaves no file

    const ExportProgress &progress() const { return m_progress; }
    // "1,530 of 2,512 written, about 20 s left"
    QString progressText() const;
    int thousandths() const; // done so far; -1: nobody knows

Q_SIGNALS:
    void started();
    void progressChanged();
    // One of these ends it; isRunning() is false by then.
    void finished(const QString &path, const ccb::ExportResult &result);
    void failed(const ccb::Error &error);
    void cancelled();

private:
    Session *m_session;
    QPointer<CaseExportJob> m_job;
    bool m_isRunning = false;
    QString m_path;
    ExportProgress m_progress;
    QElapsedTimer m_clock;
    TimeLeft m_timeLeft;

    void takeProgress(const ExportProgress &progress);
    void end();
    static Error endedError();
};

} // namespace ccb
