// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

// The resources sit in a static library; without this call the linker leaves them out. Outside of the
// namespace, because the macro declares a global function.
static void initIconResources()
{
    Q_INIT_RESOURCE(resources);
}

namespace ccb
{

namespace
{

using namespace Qt::StringLiterals;

constexpr qreal largestSizeWithFullStroke = 24; // device-independent pixels

class SvgIconEngine : public QIconEngine
{
public:
    SvgIconEngine(const QString &name, const QByteArray &svg)
        : m_name(name)
        , m_svg(svg)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        draw(*painter, rect, mode, rect.width());
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }

    // `size` is in device pixels.
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        const QString key = u"ccb-icon/%1/%2x%3/%4/%5"_s.arg(m_name)
                                .arg(size.width())
                                .arg(size.height())
                                .arg(scale)
                                .arg(colour(mode).name(QColor::HexArgb));
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap))
            return pixmap;
        pixmap = QPixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        draw(painter, QRect(QPoint(), size), mode, size.width() / scale);
        painter.end();
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }

    QIconEngine *clone() const override { return new SvgIconEngine(*this); }
    QString iconName() override { return m_name; }
    bool isNull() override { return m_svg.isEmpty(); }

private:
    QString m_name;
    QByteArray m_svg;

    static QColor colour(QIcon::Mode mode)
    {
        const QPalette palette = QGuiApplication::palette();
        switch (mode) {
        case QIcon::Disabled:
            return palette.color(QPalette::Disabled, QPalette::WindowText);
        case QIcon::Selected:
            return palette.color(QPalette::Active, QPalette::HighlightedText);
        default:
            return palette.color(QPalette::Active, QPalette::WindowText);
        }
    }

    // A stroke that is right in a small icon looks heavy in a large one: beyond some size it grows no more.
    void draw(QPainter &painter, const QRectF &rect, QIcon::Mode mode, qreal shownWidth) const
    {
        if (m_svg.isEmpty())
            return;
        QByteArray svg = m_svg;
        svg.replace("currentColor", colour(mode).name().toLatin1());
        if (shownWidth > largestSizeWithFullStroke) {
            const qreal stroke = 1.5 * largestSizeWithFullStroke / shownWidth;
            svg.replace("stroke-width=\"1.5\"", "stroke-width=\"" + QByteArray::number(stroke) + '"');
        }
        const qreal side = qMin(rect.width(), rect.height());
        const QPointF corner = rect.center() - QPointF(side / 2, side / 2);
        painter.setOpacity(painter.opacity() * colour(mode).alphaF());
        QSvgRenderer(svg).render(&painter, QRectF(corner, QSizeF(side, side)));
    }
};

} // namespace

QIcon icon(const QString &name)
{
    [[maybe_unused]] static const bool ready = (initIconResources(), true);
    QFile file(u":/icons/"_s + name + u".svg"_s);
    const QByteArray svg = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    return QIcon(new SvgIconEngine(name, svg));
}

} // namespace ccb
