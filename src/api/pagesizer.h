// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace ccb
{

// How many cases to ask for at a time: few enough for a slow server or line, many enough to spare a domain's
// allowance of requests. Starts near a thousand, grows while answers are quick, and halves when the server
// stumbles over a page.
class PageSizer
{
public:
    // `most`: never more than so many cases; 0: what the server gives.
    PageSizer(int most, std::chrono::milliseconds quickAnswer);

    int size() const { return m_size; }
    void answered(std::chrono::milliseconds time); // a page of this size, from the request to the last byte
    void stumbled();

private:
    int m_most;
    int m_size;
    std::chrono::milliseconds m_quickAnswer;
    int m_answersBeforeGrowing = 0;
};

} // namespace ccb
