// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportwindow.h"

#include "csvreading.h"
#include "sessionhelpers.h"

#include "credentials/memorysecretstore.h"

#include <QFile>
#include <QLineEdit>
#include <QTest>

namespace ccb::tests
{

using namespace Qt::StringLiterals;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QList<QStringList> csvRows(const QString &path, char separator)
{
    QByteArray content = contentOf(path);
    if (content.startsWith("\xef\xbb\xbf"))
        content.remove(0, 3);
    QList<QStringList> rows;
    for (const QList<QByteArray> &row : readCsv(content, separator)) {
        QStringList texts;
        for (const QByteArray &value : row)
            texts.append(QString::fromUtf8(value));
        rows.append(texts);
    }
    return rows;
}

QStringList column(const QList<QStringList> &rows, const QString &heading)
{
    const qsizetype at = rows.value(0).indexOf(heading);
    QStringList values;
    for (qsizetype row = 1; at >= 0 && row < rows.size(); ++row)
        values.append(rows[row].value(at));
    return values;
}

bool ExportWindow::useOwnSettings()
{
    useSettingsOf(m_folder.filePath(u"settings"_s));
    return m_folder.isValid();
}

void ExportWindow::close()
{
    m_window.reset();
    m_session.reset();
    m_server.reset();
}

bool ExportWindow::open(const DemoOptions &options)
{
    m_server = std::make_unique<DemoServer>(options);
    if (!m_server->start())
        return false;
    m_session = std::make_unique<Session>(std::make_unique<MemorySecretStore>());
    m_window = std::make_unique<MainWindow>(m_session.get());
    m_window->resize(1200, 700);
    m_window->show();
    m_window->activateWindow();
    return QTest::qWaitForWindowActive(m_window.get()) && signInAndLoad(*m_session, *m_server);
}

bool ExportWindow::showType(const QString &caseType)
{
    CaseQuery query;
    query.filter.caseType = caseType;
    return showRows(*m_session, query);
}

bool ExportWindow::loadOnlyReferrals()
{
    SessionScope scope = m_session->scope();
    scope.request.filter.caseType = u"referral"_s;
    scope.request.pageSize = 25;
    m_session->loadScope(scope);
    return waitUntilLoaded(*m_session) && shown() > 0;
}

void ExportWindow::selectRows(int first, int count)
{
    cases()->setFocus();
    cases()->selectRow(first);
    for (int i = 1; i < count; ++i)
        QTest::keyClick(cases(), Qt::Key_Down, Qt::ShiftModifier);
}

ExportDialog *ExportWindow::openExport()
{
    m_window->activateWindow();
    if (!QTest::qWaitForWindowActive(m_window.get()))
        return nullptr;
    QTest::keyClick(m_window.get(), Qt::Key_E, Qt::ControlModifier);
    (void)QTest::qWaitFor([] { return openDialog<ExportDialog>() != nullptr; });
    return openDialog<ExportDialog>();
}

bool ExportWindow::exportTo(ExportDialog *dialog, const QString &path)
{
    enterText(find<QLineEdit>(dialog, u"File"_s), path);
    auto *button = find<QAbstractButton>(dialog, u"Export"_s);
    if (!button || !QTest::qWaitFor([button] { return button->isEnabled(); }, patience))
        return false;
    press(button);
    return QTest::qWaitFor([] { return !openDialog<ExportDialog>(); }, patience);
}

QAbstractButton *ExportWindow::startingWith(const QString &text)
{
    for (auto *button : openDialog<ExportDialog>()->findChildren<QAbstractButton *>()) {
        if (button->isVisible() && button->text().remove(u'&').startsWith(text))
            return button;
    }
    return nullptr;
}

bool ExportWindow::waitForColumns()
{
    return QTest::qWaitFor([] { return startingWith(u"All ("_s) != nullptr; }, patience);
}

} // namespace ccb::tests
