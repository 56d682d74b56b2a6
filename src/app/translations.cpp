// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/translations.h"

#include "widgets/languagesettings.h"

#include <QCoreApplication>
#include <QLibraryInfo>

// A static library's resources are there only when they are asked for, and only from outside a namespace.
static void initTranslationResources()
{
    Q_INIT_RESOURCE(translations);
}

namespace ccb
{

using namespace Qt::StringLiterals;

namespace
{

const QString embedded = u":/translations"_s;

// Qt has Portuguese as it is written in Brazil, at least; ours is for all who speak it.
bool loadWordsOfQt(QTranslator *translator, const QString &language)
{
    const QString folder = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
    if (translator->load(QLocale(), u"qtbase"_s, u"_"_s, folder))
        return true;
    return language == u"pt"_s && translator->load(u"qtbase_pt_BR"_s, folder);
}

} // namespace

Translations::Translations(const QString &language)
{
    initTranslationResources();
    QLocale::setDefault(localeOfLanguage(language));
    if (language == u"en"_s)
        return;
    // The last one installed is asked first: Qt's own words before ours for it.
    auto wordsForQt = std::make_unique<QTranslator>();
    const bool hasWordsForQt = wordsForQt->load(u"qtwords_"_s + language, embedded);
    install(std::move(wordsForQt), hasWordsForQt);
    auto wordsOfQt = std::make_unique<QTranslator>();
    const bool hasWordsOfQt = loadWordsOfQt(wordsOfQt.get(), language);
    install(std::move(wordsOfQt), hasWordsOfQt);
    auto own = std::make_unique<QTranslator>();
    const bool hasOwn = own->load(u"commcare-browser_"_s + language, embedded);
    install(std::move(own), hasOwn);
}

Translations::~Translations()
{
    for (const auto &translator : m_translators)
        QCoreApplication::removeTranslator(translator.get());
    QLocale::setDefault(QLocale::system());
}

void Translations::install(std::unique_ptr<QTranslator> translator, bool isLoaded)
{
    if (isLoaded && QCoreApplication::installTranslator(translator.get()))
        m_translators.push_back(std::move(translator));
}

} // namespace ccb
