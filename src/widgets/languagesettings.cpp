// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/languagesettings.h"

#include "core/language.h"

#include <QCoreApplication>
#include <QSettings>

namespace ccb
{

using namespace Qt::StringLiterals;

namespace
{

const QString languageKey = u"language"_s;

QSettings personsSettings()
{
    return QSettings(QCoreApplication::organizationName(), u"commcare-browser"_s);
}

} // namespace

QString loadLanguage()
{
    const QString code = personsSettings().value(languageKey).toString();
    return nameOfLanguage(code).isEmpty() ? QString() : code;
}

void saveLanguage(const QString &code)
{
    personsSettings().setValue(languageKey, code);
}

QString wantedLanguage()
{
    const QString chosen = loadLanguage();
    return chosen.isEmpty() ? languageFrom(QLocale::system().uiLanguages()) : chosen;
}

QLocale localeOfLanguage(const QString &code)
{
    return localeFor(code, QLocale::system());
}

} // namespace ccb
