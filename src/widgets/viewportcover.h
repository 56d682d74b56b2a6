// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractScrollArea>
#include <QEvent>

namespace ccb
{

// Keeps a widget exactly over the place where a view shows its rows. The widget is a sibling of the view:
// children of the viewport are moved along when it scrolls. Child of the view; GUI thread.
class ViewportCover : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ViewportCover)

public:
    ViewportCover(QWidget *cover, QAbstractScrollArea *view)
        : QObject(view)
        , m_cover(cover)
        , m_view(view)
    {
        cover->setParent(view->parentWidget());
        view->installEventFilter(this);
        view->viewport()->installEventFilter(this);
    }

    void setShown(bool shown)
    {
        place();
        m_cover->setVisible(shown);
        if (shown)
            m_cover->raise();
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Resize || event->type() == QEvent::Move || event->type() == QEvent::Show)
            place();
        return QObject::eventFilter(watched, event);
    }

private:
    QWidget *m_cover; // goes with the view's parent, as the view does
    QAbstractScrollArea *m_view;

    void place()
    {
        const QWidget *viewport = m_view->viewport();
        m_cover->setGeometry(QRect(viewport->mapTo(m_view->parentWidget(), QPoint()), viewport->size()));
    }
};

} // namespace ccb
