// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessionhelpers.h"

#include "csvreading.h"

#include "models/casetablemodel.h"
#include "session/caseexport.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

using namespace ccb;
using namespace ccb::tests;
using namespace Qt::StringLiterals;

namespace
{

constexpr const char *byteOrderMark = "\xEF\xBB\xBF";

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

// Exports of the rows shown, read back and compared value by value.
class TestCaseExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void writesTheRowsShown();
    void writesOneSpellingForAllVersions();
    void keepsTheOrderOfManyRows();
    void leavesTheOldFileWhenItFails();
    void leavesNoFileWhenCancelled();
    void ordersTheDefaultColumns();
    void joinsTheParent();
    void describesTheFile_data();
    void describesTheFile();
    void takesTheOldManifestAway();
    void leavesNoFileOfAnyFormat_data();
    void leavesNoFileOfAnyFormat();

private:
    std::unique_ptr<DemoServer> m_server;
    QTemporaryDir m_folder;
};

void TestCaseExport::initTestCase()
{
    m_server = std::make_unique<DemoServer>();
    QVERIFY(m_server->start());
    QVERIFY(m_folder.isValid());
}

void TestCaseExport::writesTheRowsShown()
{
    const auto session = Session::withoutKeychain();
    QVERIFY(signInAndLoad(*session, *m_server));
    CaseQuery query;
    query.filter.caseType = QStringLiteral("visit");
    query.sort.column = ColumnKey::ofField(CaseField::CaseName);
    QVERIFY(showRows(*session, query));

    QList<ColumnKey> columns{ColumnKey::ofField(CaseField::CaseId), ColumnKey::ofField(CaseField::OwnerName),
                             ColumnKey::ofField(CaseField::OwnerKind),
                             ColumnKey::ofField(CaseField::OpenedByKind)};
    for (const QString &property : session->store().propertyNames(QStringLiteral("visit")))
        columns << ColumnKey::ofProperty(property);
    columns << ColumnKey::ofIndex(QStringLiteral("parent"));

    const CaseTableModel *table = session->caseTable();
    const QString path = m_folder.filePath(QStringLiteral("visits.csv"));
    CaseExportJob *job = session->exportCases({.path = path,
                                               .columns = ownColumns(columns),
                                               .options = {.formulaGuard = false},
                                               .cases = session->shownCases()});
    QSignalSpy finished(job, &CaseExportJob::finished);
    QVERIFY(finished.wait());
    QCOMPARE(finished.first().first().value<ExportResult>().rows, qint64(table->rowCount()));

    const QByteArray content = contentOf(path);
    QVERIFY(content.startsWith(byteOrderMark));
    const QList<QList<QByteArray>> rows = readCsv(content.mid(3));
    QCOMPARE(rows.size(), table->rowCount() + 1);
    for (int column = 0; column < columns.size(); ++column) {
        QCOMPARE(QString::fromUtf8(rows.first().at(column)), columnName(columns.at(column)));
        for (int row = 0; row < table->rowCount(); ++row) {
            QString expected = table->text(row, columns.at(column));
            if (columns.at(column).isField(CaseField::OwnerName))
                expected = session->owners().name(table->text(row, ColumnKey::ofField(CaseField::OwnerId)));
            if (columns.at(column).isField(CaseField::OwnerKind))
                QVERIFY(expected == u"mobile worker" || expected == u"deactivated worker" ||
                        expected == u"group" || expected == u"location" || expected == u"unknown");
            QCOMPARE(QString::fromUtf8(rows.at(row + 1).at(column)), expected);
        }
    }
}

void TestCaseExport::writesOneSpellingForAllVersions()
{
    QByteArray before;
    for (const CaseApiVersion version : {CaseApiVersion::V05, CaseApiVersion::V1, CaseApiVersion::V2}) {
        const auto session = Session::withoutKeychain();
        SessionScope scope;
        scope.request.api = version;
        session->setScope(scope);
        CaseQuery query;
        query.sort.column = ColumnKey::ofField(CaseField::CaseId);
        session->setCaseQuery(query);
        QVERIFY(signInAndLoad(*session, *m_server));
        // v2 does not tell who modified a case.
        QList<ColumnKey> columns =
            defaultExportColumns({QStringLiteral("phone_number")}, {QStringLiteral("parent")});
        columns.removeAll(ColumnKey::ofField(CaseField::UserId));
        const QString path = m_folder.filePath(QStringLiteral("all.csv"));
        QSignalSpy finished(
            session->exportCases(
                {.path = path, .columns = ownColumns(columns), .cases = session->shownCases()}),
            &CaseExportJob::finished);
        QVERIFY(finished.wait());
        const QByteArray content = contentOf(path);
        if (!before.isEmpty())
            QCOMPARE(content, before);
        before = content;
    }
    QVERIFY(before.count('\n') > 2000);
}

void TestCaseExport::keepsTheOrderOfManyRows()
{
    // Enough for several rounds on all cores, in an order that jumps between the blocks of the store.
    DemoServer server({.generatedCases = 50'000});
    QVERIFY(server.start());
    const auto session = Session::withoutKeychain();
    QVERIFY(signInAndLoad(*session, server));
    CaseQuery query;
    query.sort.column = ColumnKey::ofField(CaseField::CaseName);
    QVERIFY(showRows(*session, query));

    const QList<ColumnKey> columns{
        ColumnKey::ofField(CaseField::CaseId), ColumnKey::ofField(CaseField::CaseName),
        ColumnKey::ofField(CaseField::OwnerName), ColumnKey::ofProperty(QStringLiteral("village"))};
    const QString path = m_folder.filePath(QStringLiteral("many.csv"));
    CaseExportJob *job = session->exportCases({.path = path,
                                               .columns = ownColumns(columns),
                                               .options = {.formulaGuard = false},
                                               .cases = session->shownCases()});
    QSignalSpy finished(job, &CaseExportJob::finished);
    QVERIFY(finished.wait());

    const QList<QList<QByteArray>> rows = readCsv(contentOf(path).mid(3));
    const CaseTableModel *table = session->caseTable();
    QCOMPARE(rows.size(), table->rowCount() + 1);
    for (int row = 0; row < table->rowCount(); ++row) {
        for (int column = 0; column < columns.size(); ++column)
            QCOMPARE(QString::fromUtf8(rows.at(row + 1).at(column)), table->text(row, columns.at(column)));
    }
}

void TestCaseExport::leavesTheOldFileWhenItFails()
{
    const auto session = Session::withoutKeychain();
    session->signIn(trainingOn(*m_server), DemoServer::apiKey(), false);
    QVERIFY(waitUntilLoaded(*session));
    const QString folder = m_folder.filePath(QStringLiteral("a folder"));
    QVERIFY(QDir().mkpath(folder));
    for (const QString &path : {folder, m_folder.filePath(QStringLiteral("missing/out.csv"))}) {
        CaseExportJob *job = session->exportCases({.path = path,
                                                   .columns = {{ColumnKey::ofField(CaseField::CaseId)}},
                                                   .cases = session->shownCases()});
        QSignalSpy failed(job, &CaseExportJob::failed);
        QVERIFY(failed.wait());
        const auto error = failed.first().first().value<Error>();
        QCOMPARE(error.kind, Error::Kind::File);
        QVERIFY(!error.hint.isEmpty());
    }
    QVERIFY(QFileInfo(folder).isDir());
}

void TestCaseExport::leavesNoFileWhenCancelled()
{
    const auto session = Session::withoutKeychain();
    QVERIFY(signInAndLoad(*session, *m_server));
    const QString path = m_folder.filePath(QStringLiteral("cancelled.csv"));
    // Long enough to be still running when it is told to stop.
    RowMap rows;
    for (int i = 0; i < 400; ++i)
        rows.insert(rows.end(), session->caseTable()->rows().begin(), session->caseTable()->rows().end());
    CaseExportJob *job = session->exportCases(
        {.path = path,
         .columns = ownColumns(defaultExportColumns(session->store().propertyNames(), {})),
         .cases = {session->shownCases().snapshot, rows}});
    QSignalSpy progress(job, &CaseExportJob::progress);
    QSignalSpy finished(job, &CaseExportJob::finished);
    QSignalSpy failed(job, &CaseExportJob::failed);
    QSignalSpy gone(job, &QObject::destroyed);
    QVERIFY(progress.wait());
    job->cancel();
    QVERIFY(gone.wait());
    QCOMPARE(finished.count() + failed.count(), 0);
    QVERIFY(!QFileInfo::exists(path));
}

void TestCaseExport::ordersTheDefaultColumns()
{
    QStringList names;
    for (const ColumnKey &column :
         defaultExportColumns({QStringLiteral("edd"), QStringLiteral("closed")}, {QStringLiteral("parent")}))
        names << columnName(column);
    QCOMPARE(names.first(), QStringLiteral("case_id"));
    QCOMPARE(names.mid(names.size() - 4),
             (QStringList{QStringLiteral("user_id"), QStringLiteral("edd"),
                          QStringLiteral("properties.closed"), QStringLiteral("indices.parent")}));
}

void TestCaseExport::joinsTheParent()
{
    const auto session = Session::withoutKeychain();
    QVERIFY(signInAndLoad(*session, *m_server));
    const ColumnKey name = ColumnKey::ofField(CaseField::CaseName);
    const ColumnKey opened = ColumnKey::ofField(CaseField::DateOpened);
    const ColumnKey village = ColumnKey::ofProperty(QStringLiteral("village"));
    const QList<ExportColumn> columns{{ColumnKey::ofField(CaseField::CaseId), false},
                                      {ColumnKey::ofIndex(QStringLiteral("parent")), false},
                                      {name, true},
                                      {village, true},
                                      {opened, true},
                                      {name, false}};
    const QString path = m_folder.filePath(QStringLiteral("parents.csv"));
    QSignalSpy finished(session->exportCases({.path = path,
                                              .columns = columns,
                                              .options = {.formulaGuard = false},
                                              .cases = session->shownCases()}),
                        &CaseExportJob::finished);
    QVERIFY(finished.wait());

    const QList<QList<QByteArray>> rows = readCsv(contentOf(path).mid(3));
    QCOMPARE(rows.first(), (QList<QByteArray>{"case_id", "indices.parent", "parent.case_name",
                                              "parent.village", "parent.date_opened", "case_name"}));
    QHash<QByteArray, int> rowOfId;
    for (int row = 1; row < rows.size(); ++row)
        rowOfId[rows.at(row).at(0)] = row;
    const CaseTableModel *table = session->caseTable();
    int parents = 0;
    for (int row = 1; row < rows.size(); ++row) {
        const int parent = rowOfId.value(rows.at(row).at(1), 0);
        parents += parent > 0 ? 1 : 0;
        const auto expected = [&](const ColumnKey &key) {
            return parent > 0 ? table->text(parent - 1, key) : QString();
        };
        QCOMPARE(QString::fromUtf8(rows.at(row).at(2)), expected(name));
        QCOMPARE(QString::fromUtf8(rows.at(row).at(3)), expected(village));
        QCOMPARE(rows.at(row).at(4).isEmpty(), expected(opened).isEmpty());
        QCOMPARE(QString::fromUtf8(rows.at(row).at(5)), table->text(row - 1, name));
    }
    QVERIFY(parents > 500);
    QVERIFY(parents < rows.size() - 500); // and of many there is none
}

void TestCaseExport::describesTheFile_data()
{
    QTest::addColumn<ExportFormat>("format");
    for (const ExportFormat format :
         {ExportFormat::Csv, ExportFormat::Excel, ExportFormat::Sqlite, ExportFormat::JsonLines})
        QTest::newRow(qPrintable(formatEnding(format))) << format;
}

void TestCaseExport::describesTheFile()
{
    QFETCH(const ExportFormat, format);
    const auto session = Session::withoutKeychain();
    QVERIFY(signInAndLoad(*session, *m_server));
    CaseQuery query;
    query.filter.caseType = QStringLiteral("visit");
    query.filter.status = CaseStatus::Open;
    QVERIFY(showRows(*session, query));
    const qint64 count = session->caseTable()->rowCount();

    const QString path = m_folder.filePath(QStringLiteral("described.") + formatEnding(format));
    QSignalSpy finished(
        session->exportCases({.path = path,
                              .format = format,
                              .columns = ownColumns({ColumnKey::ofField(CaseField::CaseId),
                                                     ColumnKey::ofField(CaseField::CaseType)}),
                              .options = {.manifest = true},
                              .cases = session->shownCases()}),
        &CaseExportJob::finished);
    QVERIFY(finished.wait());
    const auto result = finished.first().first().value<ExportResult>();
    QCOMPARE(result.rows, count);
    QCOMPARE(result.manifestPath, path + QStringLiteral(".manifest.json"));

    const QJsonObject manifest = QJsonDocument::fromJson(contentOf(result.manifestPath)).object();
    const QByteArray content = contentOf(path);
    QVERIFY(!content.isEmpty());
    const QJsonObject file = manifest[u"file"_s].toObject();
    QCOMPARE(file[u"name"_s].toString(), QFileInfo(path).fileName());
    QCOMPARE(file[u"bytes"_s].toInteger(), content.size());
    QCOMPARE(file[u"sha256"_s].toString().toLatin1(),
             QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
    QCOMPARE(manifest[u"server"_s].toString(), m_server->url().toString());
    QCOMPARE(manifest[u"domain"_s].toString(), session->connection().domain);
    QCOMPARE(manifest[u"which_rows"_s].toString(), u"shown"_s);
    QCOMPARE(manifest[u"rows"_s].toInteger(), count);
    const QJsonObject view = manifest[u"filters"_s].toObject()[u"view"_s].toObject();
    QCOMPARE(view, (QJsonObject{{u"case_type"_s, u"visit"_s}, {u"status"_s, u"open"_s}}));
    QCOMPARE(manifest[u"filters"_s].toObject()[u"words"_s].toArray().size(), 2);
    const QDateTime started = QDateTime::fromString(manifest[u"started"_s].toString(), Qt::ISODate);
    QVERIFY(started.secsTo(QDateTime::currentDateTimeUtc()) < 300);
    QVERIFY(started <= QDateTime::fromString(manifest[u"finished"_s].toString(), Qt::ISODate));
    QVERIFY(!contentOf(result.manifestPath).contains(DemoServer::apiKey().toUtf8()));
    if (format == ExportFormat::JsonLines)
        return;
    QCOMPARE(manifest[u"columns"_s].toArray(), (QJsonArray{u"case_id"_s, u"case_type"_s}));
    QCOMPARE(manifest[u"case_types"_s].toArray(),
             (QJsonArray{QJsonObject{{u"case_type"_s, u"visit"_s}, {u"rows"_s, count}}}));
}

void TestCaseExport::takesTheOldManifestAway()
{
    const auto session = Session::withoutKeychain();
    session->signIn(trainingOn(*m_server), DemoServer::apiKey(), false);
    QVERIFY(waitUntilLoaded(*session));
    const QString path = m_folder.filePath(QStringLiteral("again.csv"));
    const QString manifest = path + QStringLiteral(".manifest.json");
    const auto written = [&](bool withManifest) {
        QSignalSpy finished(session->exportCases({.path = path,
                                                  .columns = {{ColumnKey::ofField(CaseField::CaseId)}},
                                                  .options = {.manifest = withManifest},
                                                  .cases = session->shownCases()}),
                            &CaseExportJob::finished);
        return finished.wait();
    };
    QVERIFY(written(true));
    QVERIFY(QFileInfo::exists(manifest));
    QVERIFY(written(false)); // another file, which it would not describe
    QVERIFY(!QFileInfo::exists(manifest));
    QFile own(manifest);
    QVERIFY(own.open(QIODevice::WriteOnly));
    own.write("{\"mine\": true}");
    own.close();
    QVERIFY(written(false));
    QCOMPARE(contentOf(manifest), "{\"mine\": true}"); // none of ours
}

void TestCaseExport::leavesNoFileOfAnyFormat_data()
{
    describesTheFile_data();
}

void TestCaseExport::leavesNoFileOfAnyFormat()
{
    QFETCH(const ExportFormat, format);
    const auto session = Session::withoutKeychain();
    QVERIFY(signInAndLoad(*session, *m_server));
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("old"));
    QFile old(path);
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("precious");
    old.close();
    CaseExportJob *job = session->exportCases(
        {.path = path,
         .format = format,
         .columns = ownColumns(defaultExportColumns(session->store().propertyNames(), {})),
         .options = {.manifest = true},
         .cases = session->shownCases()});
    QSignalSpy finished(job, &CaseExportJob::finished);
    QSignalSpy failed(job, &CaseExportJob::failed);
    QSignalSpy gone(job, &QObject::destroyed);
    job->cancel();
    QVERIFY(gone.wait());
    QCOMPARE(finished.count() + failed.count(), 0);
    QThreadPool::globalInstance()->waitForDone();
    QCOMPARE(contentOf(path), "precious");
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList{QStringLiteral("old")});
}

QTEST_GUILESS_MAIN(TestCaseExport)
#include "tst_caseexport.moc"
