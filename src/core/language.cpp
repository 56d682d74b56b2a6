// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language.h"

#include <QRegularExpression>

#include <algorithm>

namespace ccb
{

using namespace Qt::StringLiterals;

namespace
{

const QString english = u"en"_s;

QString codeOf(const QLocale &locale)
{
    return locale.language() == QLocale::C ? english : QLocale::languageToCode(locale.language());
}

} // namespace

const QList<Language> &languages()
{
    static const QList<Language> all{
        {english, u"English"_s},   {u"fr"_s, u"Français"_s}, {u"es"_s, u"Español"_s},
        {u"pt"_s, u"Português"_s}, {u"hi"_s, u"हिन्दी"_s},
    };
    return all;
}

QString nameOfLanguage(const QString &code)
{
    const auto found = std::find_if(languages().begin(), languages().end(),
                                    [&code](const Language &language) { return language.code == code; });
    return found == languages().end() ? QString() : found->name;
}

QString languageFrom(const QStringList &wanted)
{
    for (const QString &tag : wanted) {
        // Not by QLocale, which takes a language that it does not know for English.
        static const QRegularExpression afterTheLanguage(u"[^A-Za-z].*"_s);
        const QString code = QString(tag).remove(afterTheLanguage).toLower();
        if (!nameOfLanguage(code).isEmpty())
            return code;
    }
    return english;
}

QLocale localeFor(const QString &code, const QLocale &system)
{
    if (codeOf(system) == code)
        return system;
    return {QLocale::codeToLanguage(code), system.territory()};
}

} // namespace ccb
