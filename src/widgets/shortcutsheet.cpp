// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shortcutsheet.h"

#include "ui_shortcutsheet.h"

#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QShortcut>

#include <algorithm>
#include <utility>

namespace ccb
{

using namespace Qt::StringLiterals;

namespace
{

// "&Export…" in a menu is "Export" here; "फ़ाइल (&F)" is "फ़ाइल".
QString plainTitle(QString title)
{
    static const QRegularExpression keyInBrackets(u"\\s*\\(&\\w\\)"_s,
                                                  QRegularExpression::UseUnicodePropertiesOption);
    return title.remove(keyInBrackets).remove(u'&').remove(u'…').trimmed();
}

QString keyTexts(const QList<QKeySequence> &keys)
{
    QStringList texts;
    for (const QKeySequence &key : keys)
        texts += key.toString(QKeySequence::NativeText);
    texts.removeDuplicates();
    return texts.join(u", "_s);
}

} // namespace

ShortcutSheet::ShortcutSheet(QMainWindow *window)
    : QDialog(window)
    , m_ui(std::make_unique<Ui::ShortcutSheet>())
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *close = m_ui->buttons->button(QDialogButtonBox::Close);
    close->setIcon({});
    close->setAccessibleDescription(tr("Esc does the same"));
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    for (const QAction *menu : window->menuBar()->actions()) {
        QList<Key> keys;
        for (const QAction *action : menu->menu() ? menu->menu()->actions() : QList<QAction *>()) {
            if (!action->shortcuts().isEmpty())
                keys.append({plainTitle(action->text()), action->shortcuts()});
        }
        addGroup(plainTitle(menu->text()), keys);
    }
    addGroup(tr("Window"), keysOfShortcuts(window));
    addGroup(tr("Tables"), keysOfTables());
    m_ui->keys->expandAll();
    m_ui->keys->resizeColumnToContents(0);
    m_ui->keys->setCurrentItem(m_ui->keys->topLevelItem(0));
}

ShortcutSheet::~ShortcutSheet() = default;

void ShortcutSheet::addGroup(const QString &title, const QList<Key> &keys)
{
    if (keys.isEmpty())
        return;
    auto *group = new QTreeWidgetItem(m_ui->keys, {title});
    QFont bold = font();
    bold.setBold(true);
    group->setFont(0, bold);
    for (const Key &key : keys)
        new QTreeWidgetItem(group, {key.does, keyTexts(key.keys)});
}

// Several shortcuts may do the same.
QList<ShortcutSheet::Key> ShortcutSheet::keysOfShortcuts(const QMainWindow *window)
{
    QList<Key> keys;
    for (const QAction *action : window->actions()) {
        if (!action->shortcuts().isEmpty())
            keys.append({plainTitle(action->text()), action->shortcuts()});
    }
    QList<QShortcut *> shortcuts = window->findChildren<QShortcut *>();
    std::stable_partition(shortcuts.begin(), shortcuts.end(),
                          [window](const QShortcut *shortcut) { return shortcut->parent() == window; });
    for (const QShortcut *shortcut : std::as_const(shortcuts)) {
        const QString does = shortcut->whatsThis();
        if (does.isEmpty())
            continue;
        const auto same =
            std::find_if(keys.begin(), keys.end(), [&does](const Key &key) { return key.does == does; });
        if (same == keys.end())
            keys.append({does, {shortcut->key()}});
        else
            same->keys.append(shortcut->key());
    }
    return keys;
}

QList<ShortcutSheet::Key> ShortcutSheet::keysOfTables()
{
    return {
        {tr("Open the case in the current row"), {Qt::Key_Return}},
        {tr("Copy the selected rows, with headings"), {QKeySequence::Copy}},
        {tr("Select all rows"), {QKeySequence::SelectAll}},
        {tr("Move the current column"),
         {Qt::CTRL | Qt::SHIFT | Qt::Key_Left, Qt::CTRL | Qt::SHIFT | Qt::Key_Right}},
        {tr("Make the current column wider or narrower"),
         {Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Minus}},
        {tr("From a filter below a heading back to the table"), {Qt::Key_Down, Qt::Key_Escape}},
    };
}

} // namespace ccb
