// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/secretfield.h"

#include <QAccessibleWidget>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>

namespace ccb
{

namespace
{

// The field as a screen reader meets it: one can write into it, and reads stars.
class SecretFieldInterface : public QAccessibleWidget,
                             public QAccessibleTextInterface,
                             public QAccessibleEditableTextInterface
{
public:
    explicit SecretFieldInterface(SecretField *field)
        : QAccessibleWidget(field, QAccessible::EditableText)
    {
    }

    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Value ? stars() : QAccessibleWidget::text(kind);
    }
    void setText(QAccessible::Text kind, const QString &text) override
    {
        if (kind == QAccessible::Value)
            field()->replaceText(text);
        else
            QAccessibleWidget::setText(kind, text);
    }
    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.editable = true;
        state.passwordEdit = true;
        return state;
    }
    // Without a text to speak of, the bridge to assistive technology drops the announcement of a change.
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::TextInterface && !field()->isChanging())
            return static_cast<QAccessibleTextInterface *>(this);
        if (type == QAccessible::EditableTextInterface)
            return static_cast<QAccessibleEditableTextInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }

    QString text(int start, int end) const override { return stars().mid(start, end - start); }
    int characterCount() const override { return int(field()->text().size()); }
    int cursorPosition() const override { return field()->cursorPosition(); }
    void setCursorPosition(int position) override { field()->setCursorPosition(position); }
    int selectionCount() const override { return field()->hasSelectedText() ? 1 : 0; }
    void selection(int, int *start, int *end) const override
    {
        *start = qMax(0, field()->selectionStart());
        *end = qMax(0, field()->selectionEnd());
    }
    void addSelection(int start, int end) override { setSelection(0, start, end); }
    void removeSelection(int) override { field()->deselect(); }
    void setSelection(int, int start, int end) override { field()->setSelection(start, end - start); }
    QRect characterRect(int) const override { return rect(); }
    int offsetAtPoint(const QPoint &) const override { return -1; }
    void scrollToSubstring(int start, int) override { field()->setCursorPosition(start); }
    QString attributes(int, int *start, int *end) const override
    {
        *start = 0;
        *end = characterCount();
        return {};
    }

    void deleteText(int start, int end) override { replaceText(start, end, {}); }
    void insertText(int at, const QString &text) override { replaceText(at, at, text); }
    void replaceText(int start, int end, const QString &text) override
    {
        QString whole = field()->text();
        field()->replaceText(whole.replace(start, end - start, text));
    }

private:
    SecretField *field() const { return static_cast<SecretField *>(object()); }
    QString stars() const { return QString(field()->text().size(), u'*'); }
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *field = qobject_cast<SecretField *>(object);
    return field ? new SecretFieldInterface(field) : nullptr;
}

} // namespace

SecretField::SecretField(QWidget *parent)
    : QLineEdit(parent)
{
    [[maybe_unused]] static const bool installed = (QAccessible::installFactory(&makeInterface), true);
    setEchoMode(Password);
}

void SecretField::setRevealed(bool revealed)
{
    setEchoMode(revealed ? Normal : Password);
}

void SecretField::forget()
{
    replaceText({});
}

void SecretField::replaceText(const QString &text)
{
    ++m_changes;
    setText(text);
    --m_changes;
}

// Keys, input methods and pasting all come through here.
bool SecretField::event(QEvent *event)
{
    ++m_changes;
    const bool handled = QLineEdit::event(event);
    --m_changes;
    return handled;
}

void SecretField::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy) || event->matches(QKeySequence::Cut))
        event->accept();
    else
        QLineEdit::keyPressEvent(event);
}

void SecretField::mouseReleaseEvent(QMouseEvent *event)
{
    // Where a selection goes to a clipboard of its own, Qt puts it there now.
    if (event->button() == Qt::LeftButton && echoMode() == Normal)
        event->accept();
    else
        QLineEdit::mouseReleaseEvent(event);
}

void SecretField::contextMenuEvent(QContextMenuEvent *event)
{
    // The standard menu would offer to copy.
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("&Paste")), &QAction::triggered, this, &QLineEdit::paste);
    connect(menu->addAction(tr("&Clear")), &QAction::triggered, this, &SecretField::forget);
    connect(menu->addAction(tr("&Select all")), &QAction::triggered, this, &QLineEdit::selectAll);
    menu->popup(event->globalPos());
}

} // namespace ccb
