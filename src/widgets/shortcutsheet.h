// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QKeySequence>

#include <memory>

class QMainWindow;

namespace Ui
{
class ShortcutSheet;
}

namespace ccb
{

// The keys of a window, as the window itself knows them: those of the actions in its menus, those of its
// shortcuts that say in whatsThis() what they do, and the few that its tables take as they come. Open it with
// open(); it deletes itself when it closes. GUI thread.
class ShortcutSheet : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ShortcutSheet)

public:
    explicit ShortcutSheet(QMainWindow *window);
    ~ShortcutSheet() override;

private:
    struct Key {
        QString does;
        QList<QKeySequence> keys;
    };

    std::unique_ptr<Ui::ShortcutSheet> m_ui;

    void addGroup(const QString &title, const QList<Key> &keys);
    static QList<Key> keysOfShortcuts(const QMainWindow *window);
    static QList<Key> keysOfTables();
};

} // namespace ccb
