// SPDX-License-Identifier: GPL-3.0-or-later
#include "csvreading.h"

#include "session/userexport.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace ccb;

namespace
{

QList<User> twoUsers()
{
    User worker;
    worker.id = QStringLiteral("w1");
    worker.username = QStringLiteral("amina@demo.commcarehq.org");
    worker.phoneNumbers = {QStringLiteral("+22370000001"), QStringLiteral("+22370000002")};
    worker.userData = {{QStringLiteral("village"), QStringLiteral("Ségou, \"nord\"")}};
    User webUser;
    webUser.kind = User::Kind::WebUser;
    webUser.id = QStringLiteral("u2");
    webUser.username = QStringLiteral("=cmd");
    webUser.isAdmin = true;
    return {worker, webUser};
}

} // namespace

// Users as a file: every fact, and every key of user_data that any of them has.
class TestUserExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesEveryFact();
    void writesTheColumnsAsked();
    void refusesUnknownColumns();
    void writesEveryFormat();

private:
    QTemporaryDir m_folder;

    QList<QList<QByteArray>> written(const QStringList &columns)
    {
        const QString path = m_folder.filePath(QStringLiteral("users.csv"));
        if (!writeUsers({.path = path, .columns = columns}, twoUsers()))
            return {};
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? readCsv(file.readAll().mid(3)) : QList<QList<QByteArray>>();
    }
};

void TestUserExport::writesEveryFact()
{
    const QList<QList<QByteArray>> rows = written({});
    QCOMPARE(rows.size(), 3);
    const auto value = [&rows](int row, const char *column) {
        return rows.at(row).at(rows.first().indexOf(column));
    };
    QCOMPARE(value(1, "id"), "w1");
    QCOMPARE(value(1, "kind"), "mobile_worker");
    QCOMPARE(value(1, "user_data.village"), "Ségou, \"nord\"");
    QCOMPARE(value(2, "kind"), "web_user");
    QCOMPARE(value(2, "username"), "'=cmd");
    QCOMPARE(value(2, "is_admin"), "true");
    QCOMPARE(value(2, "user_data.village"), "");
}

void TestUserExport::writesTheColumnsAsked()
{
    const QList<QList<QByteArray>> rows = written({QStringLiteral("username"), QStringLiteral("id")});
    QCOMPARE(rows.first(), (QList<QByteArray>{"username", "id"}));
    QCOMPARE(rows.at(1), (QList<QByteArray>{"amina@demo.commcarehq.org", "w1"}));
}

void TestUserExport::refusesUnknownColumns()
{
    const QString path = m_folder.filePath(QStringLiteral("none.csv"));
    const Result<ExportResult> result =
        writeUsers({.path = path, .columns = {QStringLiteral("shoe_size")}}, twoUsers());
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Error::Kind::Usage);
    QVERIFY(result.error().what.contains(QStringLiteral("shoe_size")));
    QVERIFY(!QFile::exists(path));
}

void TestUserExport::writesEveryFormat()
{
    const QString lines = m_folder.filePath(QStringLiteral("users.jsonl"));
    QVERIFY(writeUsers({.path = lines, .format = ExportFormat::JsonLines}, twoUsers()));
    QFile file(lines);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject first = QJsonDocument::fromJson(file.readLine()).object();
    QCOMPARE(first[QStringLiteral("user_data.village")].toString(), QStringLiteral("Ségou, \"nord\""));
    const QJsonObject second = QJsonDocument::fromJson(file.readLine()).object();
    QCOMPARE(second[QStringLiteral("username")].toString(), QStringLiteral("=cmd"));
    QVERIFY(file.atEnd());

    const QString database = m_folder.filePath(QStringLiteral("users.sqlite"));
    const Result<ExportResult> result = writeUsers(
        {.path = database, .format = ExportFormat::Sqlite, .options = {.manifest = true}}, twoUsers());
    QVERIFY(result);
    QCOMPARE(result.value().rows, 2);
    QVERIFY(QFile::exists(result.value().manifestPath));
    QFile sqlite(database);
    QVERIFY(sqlite.open(QIODevice::ReadOnly));
    QVERIFY(sqlite.readAll().startsWith("SQLite format 3"));

    const QString workbook = m_folder.filePath(QStringLiteral("users.xlsx"));
    QVERIFY(writeUsers({.path = workbook, .format = ExportFormat::Excel}, twoUsers()));
    QFile excel(workbook);
    QVERIFY(excel.open(QIODevice::ReadOnly));
    QVERIFY(excel.readAll().startsWith("PK"));
}

QTEST_GUILESS_MAIN(TestUserExport)
#include "tst_userexport.moc"
