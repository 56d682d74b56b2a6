// SPDX-License-Identifier: GPL-3.0-or-later
#include "firstframe.h"

#include <QApplication>
#include <QEvent>
#include <QWidget>

#include <cstdlib>

namespace ccb::bench
{

namespace
{

class FrameWatch : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *, QEvent *event) override
    {
        // The window paints itself first, then all that is in it in the same turn.
        if (event->type() == QEvent::Paint)
            QMetaObject::invokeMethod(
                this, [] { std::_Exit(EXIT_SUCCESS); }, Qt::QueuedConnection);
        return false;
    }
};

} // namespace

int exitAfterFirstFrame(QWidget &window)
{
    FrameWatch watch;
    window.installEventFilter(&watch);
    window.show();
    return QApplication::exec();
}

} // namespace ccb::bench
