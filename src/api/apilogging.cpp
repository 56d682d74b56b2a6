// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/apilogging.h"

#include <QStringList>
#include <QUrlQuery>

namespace ccb
{

Q_LOGGING_CATEGORY(apiLog, "commcare.api", QtInfoMsg)

QString urlForLog(const QUrl &url)
{
    QStringList names;
    const auto items = QUrlQuery(url).queryItems();
    for (const auto &[name, value] : items)
        names += name + u'=';
    const QString address = url.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
    return names.isEmpty() ? address : address + u'?' + names.join(u'&');
}

} // namespace ccb
