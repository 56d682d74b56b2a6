// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace ccb
{

// What the built-in guide tells of, in the order of its list.
enum class GuideTopic { SignIn, Cases, Filters, Columns, OneCase, People, Checks, Export, Batch, Problems };

struct GuidePage {
    GuideTopic topic;
    QString title;
    QString html; // rich text for QTextBrowser; its pictures are resources, its links lead to other topics
};

QList<GuidePage> guidePages();
QString guideTitle(GuideTopic topic);

// The addresses of topics, as in the pages' links.
QString guideAddress(GuideTopic topic);

// The parts of the text: how the data is looked at, and how it is taken further.
QString signInHtml();
QString casesHtml();
QString filtersHtml();
QString columnsHtml();
QString oneCaseHtml();
QString peopleHtml();
QString checksHtml();
QString exportHtml();
QString batchHtml();
QString problemsHtml();

} // namespace ccb
