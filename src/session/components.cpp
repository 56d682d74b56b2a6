// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/components.h"

#include <QSqlDatabase>
#include <QSqlQuery>

namespace ccb
{

using namespace Qt::StringLiterals;

namespace
{

// The one that Qt has loaded, which is asked over a database in memory.
QString versionOfSqlite()
{
    const QString name = u"ccb-version-of-sqlite"_s;
    QString version;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setDatabaseName(u":memory:"_s);
        if (database.open()) {
            QSqlQuery query(u"SELECT sqlite_version()"_s, database);
            if (query.next())
                version = query.value(0).toString();
        }
    }
    QSqlDatabase::removeDatabase(name);
    return version;
}

} // namespace

QList<Component> components()
{
    const QString running = QString::fromLatin1(qVersion());
    const QString built = QStringLiteral(QT_VERSION_STR);
    return {
        {u"Qt"_s, running, running == built ? QString() : built, u"LGPL-3.0"_s},
        {u"QtKeychain"_s, QStringLiteral(CCB_KEYCHAIN_VERSION), {}, u"BSD-2-Clause"_s},
        {u"simdjson"_s, QStringLiteral(CCB_SIMDJSON_VERSION), {}, u"Apache-2.0"_s},
        {u"libxlsxwriter"_s,
         QStringLiteral(CCB_XLSXWRITER_VERSION),
         {},
         u"BSD-2-Clause, with parts under Zlib and MPL-2.0"_s},
        {u"SQLite"_s, versionOfSqlite(), {}, u"blessing (public domain)"_s},
    };
}

} // namespace ccb
