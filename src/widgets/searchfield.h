// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QTimer>

namespace ccb
{

// A line for search words that tells what was typed when the event loop turns next, at once on Enter or when
// the focus leaves, and never the same twice. It waits for no pause: a search is quick, and the next letter
// stops it. Esc clears it. Owned by the window; GUI thread.
class SearchField : public QLineEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SearchField)

public:
    explicit SearchField(QWidget *parent = nullptr);

    // Shows a search that was set elsewhere, without telling it. What a person is typing is left alone when
    // it asks for the same.
    void setSearch(const QString &search);

Q_SIGNALS:
    void searchChanged(const QString &search); // single spaces, none at the ends

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QTimer m_pause;
    QString m_told;

    void tell();
};

} // namespace ccb
