// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

namespace ccb
{

// The language that was chosen in the settings; empty: the system's. It belongs to the person, not to what
// they look at, so the demo, whose other settings are apart, has the same.
QString loadLanguage();
void saveLanguage(const QString &code);

// The language that the program is to speak: the chosen one, else the first of the system's that it can.
QString wantedLanguage();
// How numbers and dates are written in it here.
QLocale localeOfLanguage(const QString &code);

} // namespace ccb
