// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace ccb
{

// A line for a secret: masked until it is revealed, and even then for the eye alone. What is in it can be
// pasted and typed, but not copied, cut or dragged out, and assistive technology is told a star for each
// character. (A plain QLineEdit tells it every character that is typed, masked or not.) GUI thread.
class SecretField : public QLineEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SecretField)

public:
    explicit SecretField(QWidget *parent = nullptr);

    void setRevealed(bool revealed);
    // Empties it, and the steps that could be undone.
    void forget();

    // While Qt announces what changes in the text: nothing of that is passed on.
    bool isChanging() const { return m_changes > 0; }
    // Takes text in the place of all there is, unannounced.
    void replaceText(const QString &text);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    int m_changes = 0;
};

} // namespace ccb
