// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/colours.h"

#include <algorithm>
#include <cmath>

namespace ccb
{

namespace
{

constexpr float steps = 50; // on the way from a colour to black or white

// WCAG's relative luminance.
double luminance(const QColor &colour)
{
    const auto linear = [](double part) {
        return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

QColor withAlpha(QColor colour, float alpha)
{
    colour.setAlphaF(alpha);
    return colour;
}

bool isDark(const QColor &colour)
{
    return luminance(colour) < 0.18; // as far from black as from white, for the eye
}

// Thins text out, but no further than it can be read on each of the backgrounds.
QColor thinned(const QColor &text, float alpha, const QList<QColor> &backgrounds)
{
    for (; alpha < 1; alpha += 0.02f) {
        const QColor thin = withAlpha(text, alpha);
        if (std::all_of(backgrounds.begin(), backgrounds.end(), [&thin](const QColor &background) {
                return contrast(over(thin, background), background) >= textContrast;
            }))
            return thin;
    }
    return text;
}

QList<QColor> backgroundsOf(const QPalette &palette, QPalette::ColorRole text)
{
    switch (text) {
    case QPalette::Text:
        return {palette.color(QPalette::Base), palette.color(QPalette::AlternateBase)};
    case QPalette::HighlightedText:
        return {palette.color(QPalette::Highlight)};
    default:
        return {palette.color(QPalette::Window)};
    }
}

} // namespace

double contrast(const QColor &a, const QColor &b)
{
    const auto [darker, lighter] = std::minmax(luminance(a), luminance(b));
    return (lighter + 0.05) / (darker + 0.05);
}

QColor over(const QColor &above, const QColor &below)
{
    const float share = above.alphaF();
    const auto part = [share](float a, float b) { return a * share + b * (1 - share); };
    return QColor::fromRgbF(part(above.redF(), below.redF()), part(above.greenF(), below.greenF()),
                            part(above.blueF(), below.blueF()));
}

QColor readable(const QColor &colour, const QColor &background, double wanted)
{
    const QColor end = isDark(background) ? Qt::white : Qt::black;
    QColor tried = over(colour, background);
    for (float step = 1; step <= steps && contrast(tried, background) < wanted; ++step)
        tried = over(withAlpha(end, step / steps), over(colour, background));
    return contrast(over(colour, background), background) >= wanted ? colour : tried;
}

QPalette readable(QPalette palette)
{
    for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive}) {
        palette.setCurrentColorGroup(group);
        palette.setColor(group, QPalette::Highlight,
                         readable(palette.color(QPalette::Highlight),
                                  palette.color(QPalette::HighlightedText), textContrast));
        for (const QPalette::ColorRole link : {QPalette::Link, QPalette::LinkVisited})
            palette.setColor(group, link,
                             readable(palette.color(link), palette.color(QPalette::Window), textContrast));
        QColor hint = palette.color(QPalette::PlaceholderText);
        hint = thinned(withAlpha(hint, 1), hint.alphaF(), {palette.color(QPalette::Base)});
        palette.setColor(group, QPalette::PlaceholderText, hint);
    }
    palette.setCurrentColorGroup(QPalette::Active);
    return palette;
}

QColor mutedColor(const QPalette &palette, QPalette::ColorRole text)
{
    return thinned(palette.color(text), 0.62f, backgroundsOf(palette, text));
}

QColor barColor(const QPalette &palette, bool isSelected)
{
    if (isSelected)
        return palette.color(QPalette::HighlightedText);
    const QColor onBase =
        readable(palette.color(QPalette::Highlight), palette.color(QPalette::Base), signContrast);
    return readable(onBase, palette.color(QPalette::AlternateBase), signContrast);
}

QColor chipFill(const QPalette &palette, ChipState state)
{
    const float alpha = state == ChipState::Pressed ? 0.35f : state == ChipState::Hovered ? 0.25f : 0.15f;
    return withAlpha(palette.color(QPalette::Highlight), alpha);
}

QColor chipEdge(const QPalette &palette, bool hasFocus)
{
    const QColor edge =
        readable(palette.color(QPalette::Highlight), palette.color(QPalette::Window), signContrast);
    return hasFocus ? edge : withAlpha(edge, 0.45f);
}

QColor noticeFill(const QPalette &palette)
{
    return withAlpha(palette.color(QPalette::Highlight), 0.12f);
}

QColor messageFill(const QPalette &palette)
{
    return withAlpha(palette.color(QPalette::WindowText), 0.07f);
}

QColor markFill(const QPalette &palette)
{
    return withAlpha(palette.color(QPalette::Highlight), 0.35f);
}

QColor filteringFill(const QPalette &palette)
{
    return over(withAlpha(palette.color(QPalette::Highlight), 0.15f), palette.color(QPalette::Base));
}

QColor problemFill(const QPalette &palette)
{
    const QColor base = palette.color(QPalette::Base);
    const QColor red = isDark(base) ? QColor(255, 138, 128) : QColor(179, 38, 30);
    return over(withAlpha(red, 0.08f), base);
}

QColor problemText(const QPalette &palette)
{
    const QColor red = isDark(palette.color(QPalette::Base)) ? QColor(255, 138, 128) : QColor(179, 38, 30);
    return readable(red, problemFill(palette), textContrast);
}

QColor indicatorEdge(const QPalette &palette)
{
    const QColor edge =
        over(withAlpha(palette.color(QPalette::WindowText), 0.4f), palette.color(QPalette::Window));
    return readable(readable(edge, palette.color(QPalette::Window), signContrast),
                    palette.color(QPalette::Base), signContrast);
}

} // namespace ccb
