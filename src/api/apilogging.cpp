// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/apilogging.h"

#include <QStringList>
#include <QUrlQuery>

namespace ccb
{

Q_LOGGING_CATEGORY(apiLog, "commcare.api", QtInfoMsg)

QString urlForLog(const QUrl &url)
{
    // /a/<domain>/api/case/v1/<case_id>/: what stands behind the resource and its version is somebody's id.
    QStringList segments = url.path(QUrl::FullyEncoded).split(u'/');
    const qsizetype api = segments.indexOf(QStringLiteral("api"));
    for (qsizetype i = api + 3; api >= 0 && i < segments.size(); ++i) {
        if (!segments.at(i).isEmpty())
            segments[i] = QStringLiteral("*");
    }
    QStringList names;
    const auto items = QUrlQuery(url).queryItems();
    for (const auto &[name, value] : items)
        names += name + u'=';
    const QString path = segments.join(u'/');
    return names.isEmpty() ? path : path + u'?' + names.join(u'&');
}

} // namespace ccb
