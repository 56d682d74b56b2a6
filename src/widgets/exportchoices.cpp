// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/exportchoices.h"

#include <QSettings>
#include <QUrl>

#include <array>

namespace ccb
{

using namespace Qt::StringLiterals;

namespace
{

const QString formatKey = u"export/format"_s;
const QString separatorKey = u"export/separator"_s;
const QString byteOrderMarkKey = u"export/byteOrderMark"_s;
const QString guardKey = u"export/formulaGuard"_s;
const QString manifestKey = u"export/manifest"_s;
const QString columnsKey = u"export/columns"_s;
const QString withParentKey = u"export/withParent"_s;
const QString ownersKey = u"export/owners"_s;

// How the settings spell a choice; in the order of the enum.
constexpr std::array columnWords{"visible"_L1, "all"_L1, "chosen"_L1};
constexpr std::array ownerWords{"names"_L1, "ids"_L1, "both"_L1};
constexpr std::array separatorWords{"comma"_L1, "semicolon"_L1, "tab"_L1};
constexpr std::array separators{',', ';', '\t'};

// The first one where the settings say something else.
template <size_t count>
int wordIndex(const QSettings &settings, const QString &key,
              const std::array<QLatin1StringView, count> &words)
{
    const QString kept = settings.value(key).toString();
    const auto found = std::find(words.begin(), words.end(), kept);
    return found == words.end() ? 0 : int(found - words.begin());
}

// The server's address and a case type may hold slashes, which would be levels of their own in the settings.
QString chosenKey(const QString &domainKey, const QString &caseType)
{
    const auto encoded = [](const QString &text) {
        return QString::fromLatin1(QUrl::toPercentEncoding(text));
    };
    const QString type = caseType.isEmpty() ? u"all"_s : u"type "_s + caseType;
    return u"exportColumns/"_s + encoded(domainKey) + u'/' + encoded(type);
}

} // namespace

ExportChoices loadExportChoices(const QSettings &settings)
{
    ExportChoices choices;
    choices.format = formatOfPath(u'.' + settings.value(formatKey).toString()).value_or(choices.format);
    choices.options.separator = separators[size_t(wordIndex(settings, separatorKey, separatorWords))];
    choices.options.byteOrderMark = settings.value(byteOrderMarkKey, true).toBool();
    choices.options.formulaGuard = settings.value(guardKey, true).toBool();
    choices.options.manifest = settings.value(manifestKey, false).toBool();
    choices.columns = WantedColumns(wordIndex(settings, columnsKey, columnWords));
    choices.withParent = settings.value(withParentKey, false).toBool();
    choices.owners = OwnersAs(wordIndex(settings, ownersKey, ownerWords));
    return choices;
}

void saveExportChoices(QSettings &settings, const ExportChoices &choices)
{
    const auto separator = std::find(separators.begin(), separators.end(), choices.options.separator);
    settings.setValue(formatKey, formatEnding(choices.format));
    settings.setValue(separatorKey, QString(separatorWords[size_t(separator - separators.begin())]));
    settings.setValue(byteOrderMarkKey, choices.options.byteOrderMark);
    settings.setValue(guardKey, choices.options.formulaGuard);
    settings.setValue(manifestKey, choices.options.manifest);
    settings.setValue(columnsKey, QString(columnWords[size_t(choices.columns)]));
    settings.setValue(withParentKey, choices.withParent);
    settings.setValue(ownersKey, QString(ownerWords[size_t(choices.owners)]));
}

QList<ExportColumn> loadChosenColumns(const QSettings &settings, const QString &domainKey,
                                      const QString &caseType)
{
    QList<ExportColumn> columns;
    const QStringList kept = settings.value(chosenKey(domainKey, caseType)).toStringList();
    for (const QString &name : kept)
        columns.append(exportColumnFromName(name));
    return columns;
}

void saveChosenColumns(QSettings &settings, const QString &domainKey, const QString &caseType,
                       const QList<ExportColumn> &columns)
{
    QStringList names;
    for (const ExportColumn &column : columns)
        names.append(exportColumnName(column));
    settings.setValue(chosenKey(domainKey, caseType), names);
}

QList<ExportColumn> choosableColumns(const ExportableColumns &columns)
{
    QList<ExportColumn> all = ownColumns(columns.own);
    for (int field = exportedFieldCount; field < caseFieldCount; ++field)
        all.insert(field, {ColumnKey::ofField(CaseField(field)), false});
    for (const ColumnKey &key : columns.ofParent)
        all.append({key, true});
    return all;
}

} // namespace ccb
