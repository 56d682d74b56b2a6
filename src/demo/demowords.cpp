// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demowords.h"

#include "demo/jsonwriter.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

// A static library's resources are there only when they are asked for, and only from outside a namespace.
static void initDemoResources()
{
    Q_INIT_RESOURCE(demo);
}

namespace ccb
{

namespace
{

DemoWord wordOf(const QJsonValue &value)
{
    const std::string text = value.toString().toStdString();
    return {text, escapedForJson(text)};
}

std::vector<DemoWord> wordsOf(const QJsonValue &value)
{
    std::vector<DemoWord> words;
    for (const QJsonValue &word : value.toArray())
        words.push_back(wordOf(word));
    return words;
}

DemoCulture cultureOf(const QJsonObject &object)
{
    DemoCulture culture;
    culture.code = object[u"code"].toString().toStdString();
    culture.region = wordOf(object[u"region"]);
    culture.latitude = object[u"latitude"].toDouble();
    culture.longitude = object[u"longitude"].toDouble();
    culture.phone = object[u"phone"].toString().toStdString();
    culture.women = wordsOf(object[u"women"]);
    culture.men = wordsOf(object[u"men"]);
    culture.families = wordsOf(object[u"families"]);
    culture.clinics = wordsOf(object[u"clinics"]);
    culture.reasons = wordsOf(object[u"reasons"]);
    culture.notes = wordsOf(object[u"notes"]);
    culture.householdPattern = wordOf(object[u"household"]);
    culture.visitPattern = wordOf(object[u"visit"]);
    culture.referralPattern = wordOf(object[u"referral"]);
    return culture;
}

DemoWords readWords()
{
    initDemoResources();
    QFile file(QStringLiteral(":/demo/words.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The demo's words are missing from this program.");
    const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();

    DemoWords words;
    for (const QJsonValue &value : root[u"cultures"].toArray()) {
        const QJsonObject object = value.toObject();
        for (const QJsonValue &district : object[u"districts"].toArray()) {
            for (const QJsonValue &village : district[u"villages"].toArray()) {
                words.villages.push_back(
                    {wordOf(village), wordOf(district[u"name"]), int(words.cultures.size())});
            }
        }
        words.cultures.push_back(cultureOf(object));
    }
    for (const QJsonValue &group : root[u"groups"].toArray())
        words.groups.push_back(group.toString().toStdString());
    for (const QJsonValue &user : root[u"web_users"].toArray()) {
        words.webUsers.push_back({user[u"given"].toString().toStdString(),
                                  user[u"family"].toString().toStdString(),
                                  user[u"role"].toString().toStdString()});
    }
    return words;
}

} // namespace

const DemoWords &demoWords()
{
    static const DemoWords words = readWords();
    return words;
}

std::string filledIn(const std::string &pattern, const std::string &word)
{
    std::string text = pattern;
    const size_t at = text.find("%1");
    if (at != std::string::npos)
        text.replace(at, 2, word);
    return text;
}

} // namespace ccb
