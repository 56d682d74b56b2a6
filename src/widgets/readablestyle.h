// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace ccb
{

// Qt's own style, Fusion, with a selection, links, fields and boxes to tick that stand out enough in its
// light and its dark palette. Styles of a platform have their own settings for that, and are left alone. GUI
// thread.
class ReadableStyle : public QProxyStyle
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReadableStyle)

public:
    ReadableStyle();

    using QProxyStyle::polish;
    void polish(QPalette &palette) override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
};

// Where the application's style is Fusion. Before the first window is made.
void useReadableStyle();

} // namespace ccb
