// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/guide.h"

#include <QStringList>

#include <utility>

namespace ccb
{

// Makes the page of a topic out of plain texts, which say nothing of HTML, so that translators need not know
// it.
class GuideHtml
{
public:
    explicit GuideHtml(GuideTopic topic);

    GuideHtml &heading(const QString &text);
    // %1, %2 ... in the text become links to these topics, by their titles.
    GuideHtml &paragraph(const QString &text, const QList<GuideTopic> &links = {});
    GuideHtml &list(const QStringList &points);
    // What is typed, and what it means.
    GuideHtml &table(const QList<std::pair<QString, QString>> &rows);
    GuideHtml &code(const QString &lines);
    // A picture of resources/help, by its name, and what it shows for who cannot see it.
    GuideHtml &picture(const QString &name, const QString &whatItShows);

    QString text() const { return m_html; }

private:
    QString m_html;
};

} // namespace ccb
