// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/textfold.h"

#include "core/foldtable.h"

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
    // All bytes into one, without a way out in between: compilers turn that into wide instructions.
    unsigned char all = 0;
    for (const char c : text)
        all |= static_cast<unsigned char>(c);
    return all < 0x80;
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

void foldForSearch(std::string_view utf8, std::string &folded)
{
    if (isAscii(utf8)) {
        folded.resize(utf8.size());
        std::transform(utf8.begin(), utf8.end(), folded.begin(), asciiLower);
    } else if (!FoldTable::instance().fold(utf8, folded)) {
        const QString text = QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
        folded = foldForSearch(QStringView(text)).toStdString();
    }
}

std::string foldForSearch(std::string_view utf8)
{
    std::string folded;
    foldForSearch(utf8, folded);
    return folded;
}

} // namespace ccb
