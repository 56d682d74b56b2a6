// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace ccb
{

// A small rounded button that says one filter and takes it away when pressed. Its colours are the palette's.
class FilterChip : public QAbstractButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FilterChip)

public:
    FilterChip(const QString &text, QWidget *parent);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    int padding() const;
    int crossSize() const;
};

} // namespace ccb
