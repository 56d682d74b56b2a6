// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/accessiblecombobox.h"

#include <QAbstractItemView>
#include <QAccessibleWidget>
#include <QComboBox>
#include <QLineEdit>

namespace ccb
{

namespace
{

// A combo box as a screen reader meets it: its name, the chosen text as its value, the list, and the line to
// type in.
class NamedComboBox : public QAccessibleWidget
{
public:
    explicit NamedComboBox(QComboBox *combo)
        : QAccessibleWidget(combo, QAccessible::ComboBox)
    {
        QList<QWidget *> parts{combo->view()};
        if (combo->isEditable())
            parts << combo->lineEdit();
        for (QWidget *part : std::as_const(parts)) {
            if (part->accessibleName().isEmpty())
                part->setAccessibleName(combo->accessibleName());
            if (part->accessibleDescription().isEmpty())
                part->setAccessibleDescription(combo->accessibleDescription().isEmpty()
                                                   ? combo->toolTip()
                                                   : combo->accessibleDescription());
        }
    }

    QString text(QAccessible::Text kind) const override
    {
        switch (kind) {
        case QAccessible::Name:
            return combo()->accessibleName().isEmpty() ? combo()->currentText() : combo()->accessibleName();
        case QAccessible::Value:
            return combo()->currentText();
        default:
            return QAccessibleWidget::text(kind);
        }
    }

    int childCount() const override { return combo()->isEditable() ? 2 : 1; }
    QAccessibleInterface *child(int index) const override
    {
        if (index == 0)
            return QAccessible::queryAccessibleInterface(combo()->view());
        return index == 1 && combo()->isEditable()
                   ? QAccessible::queryAccessibleInterface(combo()->lineEdit())
                   : nullptr;
    }
    int indexOfChild(const QAccessibleInterface *wanted) const override
    {
        for (int index = 0; index < childCount(); ++index) {
            if (child(index)->object() == wanted->object())
                return index;
        }
        return -1;
    }

    QStringList actionNames() const override { return {showMenuAction(), pressAction()}; }
    void doAction(const QString &action) override
    {
        if (!actionNames().contains(action))
            return;
        if (combo()->view()->isVisible())
            combo()->hidePopup();
        else
            combo()->showPopup();
    }

private:
    QComboBox *combo() const { return static_cast<QComboBox *>(object()); }
};

QAccessibleInterface *makeInterface(const QString &className, QObject *object)
{
    auto *combo = className == u"QComboBox" ? qobject_cast<QComboBox *>(object) : nullptr;
    return combo ? new NamedComboBox(combo) : nullptr;
}

} // namespace

void nameComboBoxesForAssistiveTechnology()
{
    [[maybe_unused]] static const bool installed = (QAccessible::installFactory(&makeInterface), true);
}

} // namespace ccb
