// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/searchfield.h"

#include "widgets/linebuttons.h"

#include <QKeyEvent>

namespace ccb
{

SearchField::SearchField(QWidget *parent)
    : QLineEdit(parent)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(0);
    setClearButtonEnabled(true);
    nameClearButton(this);
    addSearchSign(this);
    connect(&m_pause, &QTimer::timeout, this, &SearchField::tell);
    connect(this, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(this, &QLineEdit::editingFinished, this, &SearchField::tell);
}

void SearchField::setSearch(const QString &search)
{
    m_told = search;
    if (text().simplified() == search)
        return;
    setText(search);
    m_pause.stop();
}

bool SearchField::event(QEvent *event)
{
    // The window has a use of its own for Esc, which waits until there is nothing to clear here.
    if (event->type() == QEvent::ShortcutOverride && !text().isEmpty() &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        tell();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void SearchField::tell()
{
    m_pause.stop();
    const QString search = text().simplified();
    if (search == m_told)
        return;
    m_told = search;
    Q_EMIT searchChanged(search);
}

} // namespace ccb
