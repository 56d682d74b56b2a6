// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/accessiblecolumnchooser.h"

#include "widgets/casespane.h"
#include "widgets/columnchooser.h"

#include <QAccessibleWidget>

namespace ccb
{

namespace
{

// A dialog in the pane.
class AccessibleChooser : public QAccessibleWidget
{
public:
    explicit AccessibleChooser(ColumnChooser *chooser)
        : QAccessibleWidget(chooser, QAccessible::Dialog)
    {
    }

    QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(widget()->parentWidget());
    }
};

// The pane, with the chooser as its last child while that is open.
class AccessiblePane : public QAccessibleWidget
{
public:
    explicit AccessiblePane(CasesPane *pane)
        : QAccessibleWidget(pane, QAccessible::Client)
    {
    }

    int childCount() const override { return QAccessibleWidget::childCount() + (chooser() ? 1 : 0); }
    QAccessibleInterface *child(int index) const override
    {
        if (index >= 0 && index == QAccessibleWidget::childCount())
            return QAccessible::queryAccessibleInterface(chooser());
        return QAccessibleWidget::child(index);
    }
    int indexOfChild(const QAccessibleInterface *wanted) const override
    {
        const bool isChooser = wanted && wanted->object() && wanted->object() == chooser();
        return isChooser ? QAccessibleWidget::childCount() : QAccessibleWidget::indexOfChild(wanted);
    }

private:
    ColumnChooser *chooser() const
    {
        for (ColumnChooser *chooser : widget()->findChildren<ColumnChooser *>(Qt::FindDirectChildrenOnly)) {
            if (chooser->isVisible())
                return chooser;
        }
        return nullptr;
    }
};

QAccessibleInterface *makeInterface(const QString &className, QObject *object)
{
    if (className == u"ccb::ColumnChooser")
        return new AccessibleChooser(static_cast<ColumnChooser *>(object));
    if (className == u"ccb::CasesPane")
        return new AccessiblePane(static_cast<CasesPane *>(object));
    return nullptr;
}

} // namespace

void showColumnChooserToAssistiveTechnology()
{
    [[maybe_unused]] static const bool installed = (QAccessible::installFactory(&makeInterface), true);
}

} // namespace ccb
