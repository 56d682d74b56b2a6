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
void foldForSearch(std::string_view utf8, std::string &folded); // the same, replacing the content of `folded`
QString foldForSearch(QStringView text);

bool isAscii(std::string_view text);

} // namespace ccb
