// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/casesource.h"

namespace ccb
{

// UUIDs that look random, made from the case's number and read back to it, so that no table of them is kept.
class CaseIds
{
public:
    explicit CaseIds(quint64 seed)
        : m_seed(seed)
    {
    }

    CaseIdText text(qint64 number) const; // number below 2^48
    std::optional<qint64> number(std::string_view text) const;

private:
    quint64 m_seed;
};

// Ids of people, groups, locations and forms: 32 hex digits.
std::string hexId(quint64 seed, quint64 number);

} // namespace ccb
