// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/guidebrowser.h"

#include <QImageReader>
#include <QPainter>
#include <QPixmap>
#include <QRegularExpression>
#include <QScrollBar>

#include <utility>

namespace ccb
{

using namespace Qt::StringLiterals;

namespace
{
constexpr qreal scaleOfPictures = 2;
constexpr int margin = 14;
constexpr int stepOfWidth = 20; // pictures are not scaled anew for each pixel of a window's new width
} // namespace

GuideBrowser::GuideBrowser(QWidget *parent)
    : QTextBrowser(parent)
{
    setOpenLinks(false);
    document()->setDocumentMargin(margin);
    // One that comes and goes changes the width while a page is laid out for it.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
}

void GuideBrowser::showPage(const QString &html)
{
    m_page = html;
    layOut();
}

int GuideBrowser::roomForPictures() const
{
    const int room = viewport()->width() - int(2 * document()->documentMargin());
    return qMax(stepOfWidth, room / stepOfWidth * stepOfWidth);
}

QVariant GuideBrowser::loadResource(int type, const QUrl &name)
{
    if (type != QTextDocument::ImageResource)
        return {};
    const QImage taken(u':' + name.path()); // a resource's address is qrc:/…
    if (taken.isNull())
        return {};
    QImage shown = taken.convertToFormat(QImage::Format_RGB32)
                       .scaled(sizeOf(taken.size()) * devicePixelRatioF(), Qt::IgnoreAspectRatio,
                               Qt::SmoothTransformation);
    // A light picture on a light page needs an edge.
    QPainter painter(&shown);
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawRect(shown.rect().adjusted(0, 0, -1, -1));
    return QPixmap::fromImage(shown);
}

// In device-independent pixels.
QSize GuideBrowser::sizeOf(const QSize &picture) const
{
    const int width = qMin(qRound(picture.width() / scaleOfPictures), roomForPictures());
    return {width, qRound(double(picture.height()) * width / picture.width())};
}

// A document takes a picture's pixels for its size, whatever the screen: it is told the size.
void GuideBrowser::layOut()
{
    static const QRegularExpression pictures(u"<img src=\"([^\"]+)\""_s);
    QString html;
    qsizetype end = 0;
    for (const QRegularExpressionMatch &match : pictures.globalMatch(m_page)) {
        const QSize size = sizeOf(QImageReader(match.captured(1)).size());
        html += QStringView(m_page).mid(end, match.capturedEnd() - end);
        html += u" width=\"%1\" height=\"%2\""_s.arg(size.width()).arg(size.height());
        end = match.capturedEnd();
    }
    html += QStringView(m_page).mid(end);
    setHtml(html);
}

void GuideBrowser::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    if (std::exchange(m_widthOfPictures, roomForPictures()) == roomForPictures())
        return;
    // The document keeps the pictures that it has; the same text again asks for them anew.
    const int position = verticalScrollBar()->value();
    layOut();
    verticalScrollBar()->setValue(position);
}

} // namespace ccb
