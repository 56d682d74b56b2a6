// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessionhelpers.h"

#include "csvreading.h"

#include "models/casetablemodel.h"
#include "session/caseexport.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace ccb;
using namespace ccb::tests;

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

QTEST_GUILESS_MAIN(TestCaseExport)
#include "tst_caseexport.moc"
