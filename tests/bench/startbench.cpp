// SPDX-License-Identifier: GPL-3.0-or-later
#include "startbench.h"

#include "firstframe.h"

#include "session/session.h"
#include "widgets/icons.h"
#include "widgets/mainwindow.h"

#include <QApplication>
#include <QProcess>

namespace ccb::bench
{

namespace
{

Work running(const QString &program, const QStringList &arguments)
{
    return [program, arguments] {
        if (QProcess::execute(program, arguments) != 0)
            qFatal("%s failed.", qPrintable(program));
    };
}

} // namespace

void benchStart(Report &report)
{
    report.compare(
        {.figure = QStringLiteral("Time to the first window; against a bare QMainWindow with a table"),
         .ours = running(QCoreApplication::applicationFilePath(), {QStringLiteral("--first-window")}),
         .baseline =
             running(QCoreApplication::applicationDirPath() + QStringLiteral("/commcare-bench-bare"), {}),
         .limits = {Limits::Kind::Share, 2.0, 1.3}});
}

int showFirstWindow()
{
    // As in the program's main().
    QApplication::setWindowIcon(icon(QStringLiteral("app")));
    Session session;
    MainWindow window(&session);
    return exitAfterFirstFrame(window);
}

} // namespace ccb::bench
