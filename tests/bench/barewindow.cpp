// SPDX-License-Identifier: GPL-3.0-or-later
// What the program's start is compared with: a main window with an empty table, and nothing else linked.
#include "firstframe.h"

#include <QApplication>
#include <QMainWindow>
#include <QTableView>

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication app(argc, argv);
    QMainWindow window;
    window.setCentralWidget(new QTableView(&window));
    window.resize(1240, 720);
    return ccb::bench::exitAfterFirstFrame(window);
}
