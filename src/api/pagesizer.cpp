// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/pagesizer.h"

#include "api/apiurls.h"

#include <algorithm>

namespace ccb
{

namespace
{

constexpr int firstSize = 1000;
constexpr int smallestSize = 20;
constexpr double fastestGrowth = 5;
constexpr int answersAfterStumble = 5; // before it grows again

} // namespace

PageSizer::PageSizer(int most, std::chrono::milliseconds quickAnswer)
    : m_most(most > 0 ? std::min(most, largestCasePage) : largestCasePage)
    , m_size(most > 0 ? m_most : firstSize)
    , m_quickAnswer(quickAnswer)
{
}

void PageSizer::answered(std::chrono::milliseconds time)
{
    if (m_answersBeforeGrowing > 0) {
        --m_answersBeforeGrowing;
        return;
    }
    const double room =
        double(m_quickAnswer.count()) / double(std::max<std::chrono::milliseconds::rep>(1, time.count()));
    m_size = std::min(m_most, int(m_size * std::clamp(room, 1.0, fastestGrowth)));
}

void PageSizer::stumbled()
{
    m_size = std::max(std::min(smallestSize, m_most), m_size / 2);
    m_answersBeforeGrowing = answersAfterStumble;
}

} // namespace ccb
