// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/valuetest.h"

#include <QRegularExpression>

namespace ccb
{

// The person's regular expression as it is used: without regard to case, by Unicode's letters, and with a
// limit on how long it may try at one value. Not valid when the person's is not.
QRegularExpression usableExpression(const QString &pattern);

// Whether a regular expression finds something in a value.
//
// To begin a search takes longer than to search the few letters of a value. Where that is sure to give the
// same, all values of a column are searched as the lines of one text.
class PatternTest : public ValueTest
{
public:
    explicit PatternTest(const QString &pattern);

    bool matches(const Cell &cell) const override;
    void markSlots(const CaseColumn &column, std::vector<quint8> &hits) const override;

private:
    QRegularExpression m_expression;
    QRegularExpression m_inLines;
    bool m_staysInLine;
    char m_firstLetter; // that every value found begins with, in lower case; 0: any

    bool mayFind(std::string_view text) const;
    bool finds(std::string_view text) const;
};

} // namespace ccb
