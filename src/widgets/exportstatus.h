// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace ccb
{

class ExportRun;

// How far the export is that goes on in the background, in the last line of the window, with a way to see
// more of it and to stop it. Whoever owns it shows and hides it. GUI thread.
class ExportStatus : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExportStatus)

public:
    explicit ExportStatus(ExportRun *run, QWidget *parent = nullptr);

Q_SIGNALS:
    void detailsWanted();

private:
    ExportRun *m_run;
    QProgressBar *m_progress;
    QToolButton *m_text;

    void showProgress();
};

} // namespace ccb
