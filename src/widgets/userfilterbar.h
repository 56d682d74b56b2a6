// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/userfiltermodel.h"

#include <QWidget>

#include <memory>

class QComboBox;

namespace Ui
{
class UserFilterBar;
}

namespace ccb
{

// Which users are shown: by kind, activity, role, group, location and words. The choices follow the users,
// groups and locations that were read. Owned by the users pane; GUI thread.
class UserFilterBar : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(UserFilterBar)

public:
    explicit UserFilterBar(QWidget *parent = nullptr);
    ~UserFilterBar() override;

    void setChoices(const QList<User> &users, const QList<Group> &groups, const LocationTree &locations);
    void setFilter(const UserFilter &filter); // tells filterChanged() if it is another one
    const UserFilter &filter() const { return m_filter; }
    void focusSearch();
    void setCountText(const QString &text); // how many are shown

Q_SIGNALS:
    void filterChanged(const ccb::UserFilter &filter);

private:
    std::unique_ptr<Ui::UserFilterBar> m_ui;
    UserFilter m_filter;

    void setUpSearchable(QComboBox *box, QString UserFilter::*part, const QString &anyText);
    void change(const UserFilter &filter);
    void showFilter();
};

} // namespace ccb
