// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/viewsmenu.h"

#include "session/session.h"
#include "widgets/casespane.h"
#include "widgets/viewsdialog.h"
#include "widgets/viewsettings.h"

#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>

namespace ccb
{

namespace
{

auto findView(QList<SavedView> &views, const QString &name)
{
    return std::find_if(views.begin(), views.end(),
                        [&name](const SavedView &view) { return view.name == name; });
}

// Whether the pane shows what the view asks for. Widths are a matter of the moment.
bool isShown(const SavedView &view, const SavedView &shown)
{
    const auto sameColumn = [](const ViewColumn &a, const ViewColumn &b) { return a.key == b.key; };
    return view.query == shown.query &&
           (view.columns.isEmpty() || std::equal(view.columns.begin(), view.columns.end(),
                                                 shown.columns.begin(), shown.columns.end(), sameColumn));
}

} // namespace

ViewsMenu::ViewsMenu(Session *session, CasesPane *cases, QWidget *parent)
    : QMenu(parent)
    , m_session(session)
    , m_cases(cases)
{
    connect(this, &QMenu::aboutToShow, this, &ViewsMenu::fill);
    fill(); // a menu without entries does not open
}

// A menu is a window of its own, and gone when its dialogs come.
QWidget *ViewsMenu::owner() const
{
    return parentWidget()->window();
}

void ViewsMenu::fill()
{
    clear();
    m_settings.sync();
    const QList<SavedView> views = loadViews(m_settings, domainKey(m_session->connection()));
    const SavedView shown = m_cases->currentView();
    for (const SavedView &view : views) {
        QAction *action = addAction(QString(view.name).replace(u'&', QStringLiteral("&&")));
        action->setCheckable(true);
        action->setChecked(isShown(view, shown));
        connect(action, &QAction::triggered, this, [this, view] { show(view); });
    }
    if (!views.isEmpty())
        addSeparator();
    addAction(tr("&Save what is shown…"), this, &ViewsMenu::askForName);
    addAction(tr("&Arrange, import and export…"), this, &ViewsMenu::openDialog);
}

void ViewsMenu::show(const SavedView &view)
{
    m_cases->showView(view);
    Q_EMIT viewChosen();
}

void ViewsMenu::askForName()
{
    auto *dialog = new QInputDialog(owner());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save view"));
    dialog->setLabelText(tr("Filters, sort and columns are saved under this name:"));
    dialog->setTextValue(m_session->caseQuery().filter.caseType);
    dialog->setOkButtonText(tr("Save"));
    for (QPushButton *button : dialog->findChildren<QPushButton *>())
        button->setIcon({});
    connect(dialog, &QInputDialog::textValueSelected, this,
            [this](const QString &name) { save(name.simplified()); });
    dialog->open();
}

void ViewsMenu::save(const QString &name)
{
    if (name.isEmpty())
        return;
    QList<SavedView> views = loadViews(m_settings, domainKey(m_session->connection()));
    if (findView(views, name) == views.end())
        replaceOrAppend(name);
    else
        askBeforeReplacing(name);
}

void ViewsMenu::askBeforeReplacing(const QString &name)
{
    auto *box = new QMessageBox(QMessageBox::Question, tr("Save view"),
                                tr("There is a view “%1” already.").arg(name), QMessageBox::Cancel, owner());
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(tr("Replace it with what is shown now?"));
    QPushButton *yes = box->addButton(tr("Replace"), QMessageBox::AcceptRole);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(yes, &QPushButton::clicked, this, [this, name] { replaceOrAppend(name); });
    box->open();
}

void ViewsMenu::replaceOrAppend(const QString &name)
{
    const QString domain = domainKey(m_session->connection());
    QList<SavedView> views = loadViews(m_settings, domain);
    SavedView view = m_cases->currentView();
    view.name = name;
    const auto same = findView(views, name);
    if (same == views.end())
        views.append(view);
    else
        *same = view;
    saveViews(m_settings, domain, views);
}

void ViewsMenu::openDialog()
{
    auto *dialog = new ViewsDialog(domainKey(m_session->connection()), owner());
    connect(dialog, &ViewsDialog::viewChosen, this, &ViewsMenu::show);
    dialog->open();
}

} // namespace ccb
