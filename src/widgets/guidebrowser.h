// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>

namespace ccb
{

// Shows a page of the guide. Its pictures were taken at twice the size: they are sharp on every screen, and
// never wider than the page.
class GuideBrowser : public QTextBrowser
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GuideBrowser)

public:
    explicit GuideBrowser(QWidget *parent = nullptr);

    void showPage(const QString &html);

    QVariant loadResource(int type, const QUrl &name) override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QString m_page;
    int m_widthOfPictures = 0;

    int roomForPictures() const;
    QSize sizeOf(const QSize &picture) const;
    void layOut();
};

} // namespace ccb
