// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/textfold.h"

#include <QList>
#include <QString>

#include <algorithm>

namespace ccb
{

namespace
{

char asciiLower(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c + ('a' - 'A')) : c;
}

// Marks that people leave out when they type: accents on Latin, Greek and Cyrillic letters, vowel signs on
// Arabic ones. Marks of other scripts (Devanagari vowel signs) are letters in their own right.
bool isOptionalMark(char32_t mark, QChar::Script base)
{
    if (QChar::category(mark) != QChar::Mark_NonSpacing)
        return false;
    switch (base) {
    case QChar::Script_Latin:
    case QChar::Script_Greek:
    case QChar::Script_Cyrillic:
    case QChar::Script_Arabic:
        return true;
    default:
        return false;
    }
}

} // namespace

bool isAscii(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return (c & 0x80) == 0; });
}

QString foldForSearch(QStringView text)
{
    const QString decomposed = text.toString().normalized(QString::NormalizationForm_KD);
    QString folded;
    folded.reserve(decomposed.size());
    QChar::Script base = QChar::Script_Common;
    for (const char32_t c : decomposed.toUcs4()) {
        const QChar::Script script = QChar::script(c);
        if (script != QChar::Script_Inherited)
            base = script;
        if (!isOptionalMark(c, base))
            folded.append(QChar::fromUcs4(QChar::toCaseFolded(c)));
    }
    return folded.normalized(QString::NormalizationForm_C);
}

std::string foldForSearch(std::string_view utf8)
{
    if (isAscii(utf8)) {
        std::string folded(utf8);
        std::transform(folded.begin(), folded.end(), folded.begin(), asciiLower);
        return folded;
    }
    return foldForSearch(QStringView(QString::fromUtf8(utf8.data(), qsizetype(utf8.size())))).toStdString();
}

bool containsFolded(std::string_view text, std::string_view folded)
{
    if (!isAscii(text))
        return foldForSearch(text).find(folded) != std::string::npos;
    return folded.empty() ||
           std::search(text.begin(), text.end(), folded.begin(), folded.end(),
                       [](char inText, char inWord) { return asciiLower(inText) == inWord; }) != text.end();
}

} // namespace ccb
