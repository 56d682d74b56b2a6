// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/guide.h"

#include <QCoreApplication>

namespace ccb
{

using namespace Qt::StringLiterals;

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ccb::Guide)
};

} // namespace

QString guideTitle(GuideTopic topic)
{
    switch (topic) {
    case GuideTopic::SignIn:
        return Words::tr("Sign in");
    case GuideTopic::Cases:
        return Words::tr("The cases");
    case GuideTopic::Filters:
        return Words::tr("Find cases");
    case GuideTopic::Columns:
        return Words::tr("Columns and views");
    case GuideTopic::OneCase:
        return Words::tr("One case");
    case GuideTopic::People:
        return Words::tr("Users, groups and locations");
    case GuideTopic::Checks:
        return Words::tr("Checks and profiles");
    case GuideTopic::Export:
        return Words::tr("Take it away");
    case GuideTopic::Batch:
        return Words::tr("Without a window");
    case GuideTopic::Problems:
        return Words::tr("When something is wrong");
    }
    return {};
}

QString guideAddress(GuideTopic topic)
{
    return u"guide:%1"_s.arg(int(topic));
}

QList<GuidePage> guidePages()
{
    const auto page = [](GuideTopic topic, const QString &html) {
        return GuidePage{topic, guideTitle(topic), html};
    };
    return {
        page(GuideTopic::SignIn, signInHtml()),   page(GuideTopic::Cases, casesHtml()),
        page(GuideTopic::Filters, filtersHtml()), page(GuideTopic::Columns, columnsHtml()),
        page(GuideTopic::OneCase, oneCaseHtml()), page(GuideTopic::People, peopleHtml()),
        page(GuideTopic::Checks, checksHtml()),   page(GuideTopic::Export, exportHtml()),
        page(GuideTopic::Batch, batchHtml()),     page(GuideTopic::Problems, problemsHtml()),
    };
}

} // namespace ccb
