// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QLocale>
#include <QString>
#include <QStringList>

namespace ccb
{

// A language that the program speaks.
struct Language {
    QString code; // ISO 639, as in the names of the catalogues
    QString name; // as those who speak it write it
};

// English, in which the texts are written, comes first.
const QList<Language> &languages();
// Empty when the program does not speak it.
QString nameOfLanguage(const QString &code);

// The first of a person's languages, most wanted first ("pt-BR", "en"), that the program speaks; English when
// there is none.
QString languageFrom(const QStringList &wanted);

// How numbers and dates are written in texts of this language: as the system says where it speaks the same
// language, else as in the system's country, and where that has no such custom, as where the language is at
// home.
QLocale localeFor(const QString &code, const QLocale &system);

} // namespace ccb
