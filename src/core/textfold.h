// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <string>
#include <string_view>

namespace ccb
{

// Text as a search compares it: lower case, without the accents that people leave out when they type (`ete`
// finds `été`; also Arabic vowel signs), but with the marks that make another letter (Devanagari vowel signs
// stay). UTF-8 in, UTF-8 out; bytes that are not UTF-8 become replacement characters.
std::string foldForSearch(std::string_view utf8);
QString foldForSearch(QStringView text);

bool isAscii(std::string_view text);

// True when `folded` (already folded) occurs in `text` (not folded).
bool containsFolded(std::string_view text, std::string_view folded);

} // namespace ccb
