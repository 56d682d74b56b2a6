// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "guihelpers.h"

#include "demo/demoserver.h"
#include "models/casetablemodel.h"
#include "session/session.h"
#include "widgets/exportdialog.h"
#include "widgets/mainwindow.h"

#include <QAbstractButton>
#include <QTableView>
#include <QTemporaryDir>

#include <memory>

namespace ccb::tests
{

constexpr int patience = 20'000; // milliseconds

QByteArray contentOf(const QString &path);
// The first one holds the headings, without the byte-order mark.
QList<QStringList> csvRows(const QString &path, char separator = ',');
QStringList column(const QList<QStringList> &rows, const QString &heading); // below the heading

// A window on the demo domain that exports as a person does: every choice with the control that assistive
// technology finds. Base of the tests of exports.
class ExportWindow
{
protected:
    QTemporaryDir m_folder;
    std::unique_ptr<DemoServer> m_server;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;

    bool useOwnSettings(); // once, first
    void close();

    bool open(const DemoOptions &options = {});
    bool showType(const QString &caseType);
    bool loadOnlyReferrals(); // in small pages
    void selectRows(int first, int count);
    ExportDialog *openExport();
    bool exportTo(ExportDialog *dialog, const QString &path);
    QString file(const QString &name) const { return m_folder.filePath(name); }
    QTableView *cases() const { return find<QTableView>(m_window.get(), QStringLiteral("Cases")); }
    int shown() const { return m_session->caseTable()->rowCount(); }
    template <typename T = QAbstractButton>
    static T *part(const QString &name)
    {
        return find<T>(openDialog<ExportDialog>(), name);
    }
    static QAbstractButton *startingWith(const QString &text);
    static bool waitForColumns(); // they are looked for on a worker thread
};

} // namespace ccb::tests
