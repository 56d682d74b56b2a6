// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/viewsettings.h"

#include <QSettings>
#include <QUrl>

namespace ccb
{

namespace
{

// The server's address holds slashes, which would be levels of their own in the settings.
QString settingsKey(const QString &domainKey)
{
    return QStringLiteral("views/") + QString::fromLatin1(QUrl::toPercentEncoding(domainKey));
}

} // namespace

QString domainKey(const Connection &connection)
{
    return connection.server.authority() + u'/' + connection.domain;
}

QList<SavedView> loadViews(const QSettings &settings, const QString &domainKey)
{
    auto views = viewsFromJson(settings.value(settingsKey(domainKey)).toString().toUtf8());
    return views ? std::move(views).value() : QList<SavedView>();
}

void saveViews(QSettings &settings, const QString &domainKey, const QList<SavedView> &views)
{
    if (views.isEmpty())
        settings.remove(settingsKey(domainKey));
    else
        settings.setValue(settingsKey(domainKey), QString::fromUtf8(viewsToJson(views)));
}

} // namespace ccb
