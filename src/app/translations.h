// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

#include <memory>
#include <vector>

namespace ccb
{

// The program's and Qt's words in one language, and its way to write numbers and dates, for as long as this
// lives. Made once the application object is there and before the first text is. What machines read (exports,
// logs, requests) does not change with it.
class Translations
{
    Q_DISABLE_COPY_MOVE(Translations)

public:
    explicit Translations(const QString &language); // as wantedLanguage() tells it
    ~Translations();

private:
    std::vector<std::unique_ptr<QTranslator>> m_translators;

    void install(std::unique_ptr<QTranslator> translator, bool isLoaded);
};

} // namespace ccb
