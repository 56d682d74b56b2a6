// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QFrame>

class QLabel;

namespace ccb
{

// A line or two inside a window or dialog that say what went wrong and what to do, so that no box has to pop
// up. Hidden while it has nothing to say. Its colours are the palette's.
class MessageStrip : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MessageStrip)

public:
    explicit MessageStrip(QWidget *parent = nullptr);

    void showError(const Error &error);
    void showText(const QString &text);
    void clear();
    QString text() const;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_icon;
    QLabel *m_text;

    void showIcon();
};

} // namespace ccb
