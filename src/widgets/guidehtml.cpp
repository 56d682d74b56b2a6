// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/guidehtml.h"

namespace ccb
{

using namespace Qt::StringLiterals;

GuideHtml::GuideHtml(GuideTopic topic)
    : m_html(u"<h2>"_s + guideTitle(topic).toHtmlEscaped() + u"</h2>"_s)
{
}

GuideHtml &GuideHtml::heading(const QString &text)
{
    m_html += u"<h3>"_s + text.toHtmlEscaped() + u"</h3>"_s;
    return *this;
}

GuideHtml &GuideHtml::paragraph(const QString &text, const QList<GuideTopic> &links)
{
    QString html = text.toHtmlEscaped();
    for (const GuideTopic topic : links) {
        html =
            html.arg(u"<a href=\"%1\">%2</a>"_s.arg(guideAddress(topic), guideTitle(topic).toHtmlEscaped()));
    }
    m_html += u"<p>"_s + html + u"</p>"_s;
    return *this;
}

GuideHtml &GuideHtml::list(const QStringList &points)
{
    m_html += u"<ul>"_s;
    for (const QString &point : points)
        m_html += u"<li>"_s + point.toHtmlEscaped() + u"</li>"_s;
    m_html += u"</ul>"_s;
    return *this;
}

GuideHtml &GuideHtml::table(const QList<std::pair<QString, QString>> &rows)
{
    m_html += u"<table cellspacing=\"0\" cellpadding=\"3\">"_s;
    for (const auto &[typed, meaning] : rows)
        m_html +=
            u"<tr><td style=\"white-space: pre\"><code>%1</code>&nbsp;&nbsp;</td><td>%2</td></tr>"_s.arg(
                typed.toHtmlEscaped(), meaning.toHtmlEscaped());
    m_html += u"</table>"_s;
    return *this;
}

GuideHtml &GuideHtml::code(const QString &lines)
{
    m_html += u"<pre>"_s + lines.toHtmlEscaped() + u"</pre>"_s;
    return *this;
}

GuideHtml &GuideHtml::picture(const QString &name, const QString &whatItShows)
{
    m_html += u"<p><img src=\":/help/%1.png\" alt=\"%2\"></p>"_s.arg(name, whatItShows.toHtmlEscaped());
    return *this;
}

} // namespace ccb
