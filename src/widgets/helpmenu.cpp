// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/helpmenu.h"

#include "widgets/aboutdialog.h"
#include "widgets/casedetailpane.h"
#include "widgets/casespane.h"
#include "widgets/checksmenu.h"
#include "widgets/columnchooser.h"
#include "widgets/columnprofiledialog.h"
#include "widgets/conditiondialog.h"
#include "widgets/connectiondoctordialog.h"
#include "widgets/connectionsdialog.h"
#include "widgets/exportdialog.h"
#include "widgets/filterrow.h"
#include "widgets/groupslocationspane.h"
#include "widgets/guidewindow.h"
#include "widgets/loadscopedialog.h"
#include "widgets/logdialog.h"
#include "widgets/settingsdialog.h"
#include "widgets/shortcutsheet.h"
#include "widgets/signindialog.h"
#include "widgets/statepage.h"
#include "widgets/userspane.h"
#include "widgets/viewsdialog.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QMainWindow>

#include <utility>

namespace ccb
{

HelpMenu::HelpMenu(QMainWindow *window, QAction *guide, QAction *shortcuts, QAction *about)
    : QObject(window)
    , m_window(window)
{
    guide->setShortcut(QKeySequence::HelpContents);
    shortcuts->setShortcut(Qt::CTRL | Qt::Key_Question);
    connect(guide, &QAction::triggered, this, [this] { showGuide(QApplication::focusWidget()); });
    connect(shortcuts, &QAction::triggered, this, [this] { (new ShortcutSheet(m_window))->open(); });
    connect(about, &QAction::triggered, this, [this] { (new AboutDialog(m_window))->open(); });
    qApp->installEventFilter(this);
}

HelpMenu::~HelpMenu() = default;

GuideTopic HelpMenu::topicFor(const QWidget *control)
{
    static const QList<std::pair<const QMetaObject *, GuideTopic>> places{
        {&SignInDialog::staticMetaObject, GuideTopic::SignIn},
        {&ConnectionsDialog::staticMetaObject, GuideTopic::SignIn},
        {&StatePage::staticMetaObject, GuideTopic::SignIn},
        {&FilterRow::staticMetaObject, GuideTopic::Filters},
        {&ConditionDialog::staticMetaObject, GuideTopic::Filters},
        {&ColumnChooser::staticMetaObject, GuideTopic::Columns},
        {&ViewsDialog::staticMetaObject, GuideTopic::Columns},
        {&CaseDetailPane::staticMetaObject, GuideTopic::OneCase},
        {&UsersPane::staticMetaObject, GuideTopic::People},
        {&GroupsLocationsPane::staticMetaObject, GuideTopic::People},
        {&ChecksMenu::staticMetaObject, GuideTopic::Checks},
        {&ColumnProfileDialog::staticMetaObject, GuideTopic::Checks},
        {&ExportDialog::staticMetaObject, GuideTopic::Export},
        {&ConnectionDoctorDialog::staticMetaObject, GuideTopic::Problems},
        {&LogDialog::staticMetaObject, GuideTopic::Problems},
        {&SettingsDialog::staticMetaObject, GuideTopic::Problems},
        {&LoadScopeDialog::staticMetaObject, GuideTopic::Cases},
        {&CasesPane::staticMetaObject, GuideTopic::Cases},
    };
    for (; control; control = control->parentWidget()) {
        for (const auto &[kind, topic] : places) {
            if (control->metaObject()->inherits(kind))
                return topic;
        }
    }
    return GuideTopic::SignIn;
}

// In the window itself F1 is the action's; a dialog has the keyboard for itself.
bool HelpMenu::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && watched->isWidgetType()) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const auto *widget = static_cast<QWidget *>(watched);
        if (key->matches(QKeySequence::HelpContents) && isOfTheWindow(widget)) {
            showGuide(widget);
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

bool HelpMenu::isOfTheWindow(const QWidget *widget) const
{
    for (; widget; widget = widget->parentWidget()) {
        if (widget == m_window)
            return true;
    }
    return false;
}

void HelpMenu::showGuide(const QWidget *place)
{
    const GuideTopic topic = topicFor(place);
    if (!m_guide)
        m_guide = std::make_unique<GuideWindow>();
    m_guide->showTopic(topic);
    m_guide->show();
    m_guide->raise();
    m_guide->activateWindow();
}

} // namespace ccb
