// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/userfilterbar.h"

#include "ui_userfilterbar.h"

#include "core/collation.h"
#include "widgets/accessiblecombobox.h"
#include "widgets/choices.h"
#include "widgets/icons.h"

#include <QLineEdit>
#include <QListView>

#include <algorithm>

namespace ccb
{

namespace
{

constexpr int narrowestList = 400; // device-independent pixels; paths are long
constexpr QChar roleMark = u'=';   // before the role, since "" stands for any

QList<Choice> roleChoices(const QList<User> &users)
{
    QStringList roles;
    for (const User &user : users)
        roles << user.role;
    roles.removeDuplicates();
    const QCollator collator = naturalCollator();
    std::sort(roles.begin(), roles.end(),
              [&collator](const QString &a, const QString &b) { return collator.compare(a, b) < 0; });
    QList<Choice> choices{{{}, UserFilterBar::tr("Any role")}};
    for (const QString &role : std::as_const(roles))
        choices.append({roleMark + role, role.isEmpty() ? UserFilterBar::tr("No role") : role});
    return choices;
}

QList<Choice> groupChoices(const QList<Group> &groups)
{
    QList<Choice> choices;
    for (const Group &group : groups)
        choices.append({group.id, group.name.isEmpty() ? group.id : group.name});
    const QCollator collator = naturalCollator();
    std::sort(choices.begin(), choices.end(),
              [&collator](const Choice &a, const Choice &b) { return collator.compare(a.text, b.text) < 0; });
    choices.prepend({{}, UserFilterBar::tr("Any group")});
    return choices;
}

QList<Choice> locationChoices(const LocationTree &locations)
{
    QList<Choice> choices{{{}, UserFilterBar::tr("Any location")}};
    for (const int node : locations.inTreeOrder())
        choices.append({locations.locations()[node].id, locations.path(node)});
    return choices;
}

// A choice that has gone from the lists stays chosen, by its id, until the person takes it away.
void fill(QComboBox *box, QList<Choice> choices, const QString &chosen, const QString &chosenText)
{
    const bool isThere = std::any_of(choices.cbegin(), choices.cend(),
                                     [&chosen](const Choice &choice) { return choice.value == chosen; });
    if (!isThere)
        choices.append({chosen, chosenText});
    setChoices(box, choices, chosen);
}

} // namespace

UserFilterBar::UserFilterBar(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::UserFilterBar>())
{
    nameComboBoxesForAssistiveTechnology();
    m_ui->setupUi(this);
    m_ui->clear->setIcon(icon(QStringLiteral("clear")));
    m_ui->kind->addItem(tr("Everyone"));
    m_ui->kind->addItem(tr("Mobile workers"), int(User::Kind::MobileWorker));
    m_ui->kind->addItem(tr("Web users"), int(User::Kind::WebUser));
    m_ui->activity->addItem(tr("Active or not"));
    m_ui->activity->addItem(tr("Active"), true);
    m_ui->activity->addItem(tr("Deactivated"), false);

    connect(m_ui->kind, &QComboBox::currentIndexChanged, this, [this] {
        UserFilter filter = m_filter;
        const QVariant kind = m_ui->kind->currentData();
        filter.kind = kind.isValid() ? std::optional(User::Kind(kind.toInt())) : std::nullopt;
        change(filter);
    });
    connect(m_ui->activity, &QComboBox::currentIndexChanged, this, [this] {
        UserFilter filter = m_filter;
        const QVariant active = m_ui->activity->currentData();
        filter.isActive = active.isValid() ? std::optional(active.toBool()) : std::nullopt;
        change(filter);
    });
    connect(m_ui->role, &QComboBox::currentIndexChanged, this, [this] {
        UserFilter filter = m_filter;
        const QString role = m_ui->role->currentData().toString();
        filter.role = role.isEmpty() ? std::nullopt : std::optional(role.mid(1));
        change(filter);
    });
    setUpSearchable(m_ui->group, &UserFilter::groupId, tr("Any group"));
    setUpSearchable(m_ui->location, &UserFilter::locationId, tr("Any location"));
    connect(m_ui->search, &SearchField::searchChanged, this, [this](const QString &search) {
        UserFilter filter = m_filter;
        filter.search = search;
        change(filter);
    });
    connect(m_ui->clear, &QToolButton::clicked, this, [this] { setFilter({}); });
    showFilter();
}

UserFilterBar::~UserFilterBar() = default;

// There may be thousands of groups and locations: a part of the name is enough.
void UserFilterBar::setUpSearchable(QComboBox *box, QString UserFilter::*part, const QString &anyText)
{
    makeSearchable(box, anyText);
    if (auto *list = qobject_cast<QListView *>(box->view())) {
        list->setUniformItemSizes(true);
        list->setMinimumWidth(narrowestList);
        list->setTextElideMode(Qt::ElideMiddle);
    }
    const auto choose = [this, box, part] {
        UserFilter filter = m_filter;
        filter.*part = box->currentData().toString();
        change(filter);
    };
    connect(box, &QComboBox::activated, this, [box, choose] {
        box->lineEdit()->setModified(false);
        choose();
    });
    connect(box->lineEdit(), &QLineEdit::editingFinished, this, [box, choose] {
        if (chooseTyped(box))
            choose();
    });
}

void UserFilterBar::setChoices(const QList<User> &users, const QList<Group> &groups,
                               const LocationTree &locations)
{
    const QString role = m_filter.role ? roleMark + *m_filter.role : QString();
    fill(m_ui->role, roleChoices(users), role, role.mid(1));
    fill(m_ui->group, groupChoices(groups), m_filter.groupId, m_filter.groupId);
    fill(m_ui->location, locationChoices(locations), m_filter.locationId, m_filter.locationId);
}

void UserFilterBar::setFilter(const UserFilter &filter)
{
    change(filter);
    showFilter();
}

void UserFilterBar::focusSearch()
{
    m_ui->search->setFocus();
    m_ui->search->selectAll();
}

void UserFilterBar::setCountText(const QString &text)
{
    m_ui->count->setText(text);
}

void UserFilterBar::change(const UserFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    m_ui->clear->setEnabled(!filter.isEmpty());
    Q_EMIT filterChanged(filter);
}

void UserFilterBar::showFilter()
{
    const QSignalBlocker kind(m_ui->kind);
    const QSignalBlocker activity(m_ui->activity);
    const QSignalBlocker role(m_ui->role);
    const UserFilter filter = m_filter;
    m_ui->kind->setCurrentIndex(filter.kind ? m_ui->kind->findData(int(*filter.kind)) : 0);
    m_ui->activity->setCurrentIndex(filter.isActive ? m_ui->activity->findData(*filter.isActive) : 0);
    m_ui->role->setCurrentIndex(filter.role ? m_ui->role->findData(roleMark + *filter.role) : 0);
    m_ui->group->setCurrentIndex(qMax(0, m_ui->group->findData(filter.groupId)));
    m_ui->location->setCurrentIndex(qMax(0, m_ui->location->findData(filter.locationId)));
    m_ui->search->setSearch(filter.search);
    m_ui->clear->setEnabled(!filter.isEmpty());
}

} // namespace ccb
