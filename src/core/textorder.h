// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>
#include <QCollator>

#include <array>
#include <string_view>

namespace ccb
{

// The order that a collator gives to UTF-8 texts, found without asking it where plain letters, digits or the
// scripts tell: to ask takes long, and of a million names and telephone numbers nearly all differ in a Latin
// letter without an accent, in a digit, or in the script they are written in. One each thread.
class TextOrder
{
public:
    explicit TextOrder(const QCollator &collator);

    int compare(std::string_view a, std::string_view b) const; // less than, equal to or greater than 0

private:
    QCollator m_collator;
    bool m_isPlain; // the locale has a to z in this order, and no pair of them that counts as one letter
    std::array<quint8, QChar::ScriptCount>
        m_places{}; // of the scripts, in the collator's order; 0: not known

    quint8 placeOf(std::string_view text) const; // by the script of the letter it begins with
};

// That of naturalCollator() without regard to case. It belongs to the thread that asks: to make one takes as
// long as many comparisons.
const TextOrder &caseInsensitiveOrder();

} // namespace ccb
