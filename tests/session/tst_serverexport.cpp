// SPDX-License-Identifier: GPL-3.0-or-later
#include "csvreading.h"
#include "exportrun.h"
#include "jsonslices.h"
#include "sessionhelpers.h"

#include "models/casetablemodel.h"

#include <QFile>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace ccb;
using namespace ccb::tests;
using namespace Qt::StringLiterals;

namespace
{

const ColumnKey caseId = ColumnKey::ofField(CaseField::CaseId);
constexpr const char *precious = "precious\n";

using Stop = std::function<void(std::unique_ptr<Session> &, CaseExportJob &)>;

QSet<QByteArray> idsOfLines(const QString &path)
{
    const QByteArrayList ids = byId(linesOf(path)).keys();
    return {ids.begin(), ids.end()};
}

QSet<QByteArray> shownIds(const Session &session)
{
    QSet<QByteArray> ids;
    for (const QString &id : shownTexts(session, caseId))
        ids.insert(id.toUtf8());
    return ids;
}

} // namespace

// Exports of all that the server has, whatever the table shows, and what becomes of them when things go
// wrong.
class TestServerExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void writesWhatMatches_data();
    void writesWhatMatches();
    void writesTheSameTableAsTheWindow();
    void joinsParentsThatDoNotMatch();
    void leavesNoFileWhenTheServerIsLost_data();
    void leavesNoFileWhenTheServerIsLost();
    void waitsWhenAskedTo();
    void endsInSilence_data();
    void endsInSilence();
    void endsWithTheSession();
    void asksNothingWhenTheFileCannotBe();
    void saysThatNobodyIsSignedIn();

private:
    std::unique_ptr<DemoServer> m_server;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;

    // Signed in, with the people and without any case.
    std::unique_ptr<Session> emptySession(const QString &domain, bool withPeople = false) const;
    CaseExport everything(ExportFormat format) const
    {
        return {.path = m_path, .format = format, .columns = {{caseId}}, .rows = ExportedRows::OnServer};
    }
    bool writePrecious() const
    {
        QFile file(m_path);
        return file.open(QIODevice::WriteOnly) && file.write(precious) > 0;
    }
    bool isUntouched() const
    {
        return contentOf(m_path) == precious && filesIn(m_folder->path()).size() == 1;
    }
};

void TestServerExport::init()
{
    m_server = std::make_unique<DemoServer>(DemoOptions{.largestFaultPage = 500});
    QVERIFY(m_server->start());
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"cases.out"_s);
}

std::unique_ptr<Session> TestServerExport::emptySession(const QString &domain, bool withPeople) const
{
    auto session = Session::withoutKeychain();
    session->setLimits(quickLimits());
    SessionScope scope;
    scope.cases = false;
    scope.people = withPeople;
    session->setScope(scope);
    Connection connection = demoOn(*m_server);
    connection.domain = domain;
    session->signIn(connection, DemoServer::apiKey(), false);
    const auto isThere = [&session, withPeople] {
        return withPeople ? session->state() == Session::State::Ready : session->isSignedIn();
    };
    if (!QTest::qWaitFor(isThere, 20'000))
        qWarning("The session did not sign in.");
    return session;
}

void TestServerExport::writesWhatMatches_data()
{
    QTest::addColumn<CaseFilter>("filter");
    CaseFilter filter;
    QTest::newRow("all") << filter;
    filter.caseType = u"mother"_s;
    filter.status = CaseStatus::Open;
    QTest::newRow("what the server narrows by") << filter;
    filter = {};
    filter.search = u"ka"_s;
    QTest::newRow("a search word") << filter;
    filter = {};
    filter.conditions = {{ColumnKey::ofField(CaseField::OwnerKind), ConditionOperator::Equals, {u"group"_s}}};
    QTest::newRow("a condition on names") << filter;
    filter = {};
    filter.checks = {CaseCheck::UnknownOwner};
    QTest::newRow("a check") << filter;
    filter.checks = {CaseCheck::DeactivatedOwner};
    filter.search = u"a"_s;
    QTest::newRow("a check and a word") << filter;
}

void TestServerExport::writesWhatMatches()
{
    QFETCH(const CaseFilter, filter);
    const auto session = Session::withoutKeychain();
    QVERIFY(signInAndLoad(*session, *m_server));
    QVERIFY(showRows(*session, {filter, {}}));
    const QSet<QByteArray> expected = shownIds(*session);
    // The window looks at other cases meanwhile, and goes on doing so.
    CaseQuery other;
    other.filter.caseType = u"visit"_s;
    QVERIFY(showRows(*session, other));
    const QSet<QByteArray> before = shownIds(*session);

    CaseExport request = everything(ExportFormat::JsonLines);
    request.serverRequest.filter = filter;
    request.serverRequest.pageSize = 500;
    const ExportRun run = runExport(*session, request);
    QVERIFY(run.result);
    QCOMPARE(run.result->rows, qint64(expected.size()));
    QCOMPARE(linesOf(m_path).size(), expected.size());
    QCOMPARE(idsOfLines(m_path), expected);
    QVERIFY(run.progress.first().phase == ExportProgress::Phase::Fetching);

    request.format = ExportFormat::Csv;
    const ExportRun table = runExport(*session, request);
    QVERIFY(table.result);
    QCOMPARE(table.result->rows, qint64(expected.size()));
    QSet<QByteArray> written;
    for (const QList<QByteArray> &row : readCsv(contentOf(m_path).mid(3)).mid(1))
        written.insert(row.first());
    QCOMPARE(written, expected);

    QCOMPARE(shownIds(*session), before);
    QCOMPARE(session->state(), Session::State::Ready);
}

void TestServerExport::writesTheSameTableAsTheWindow()
{
    const auto session = Session::withoutKeychain();
    QVERIFY(signInAndLoad(*session, *m_server));
    QVERIFY(showRows(*session, {{}, {}}));
    CaseExport request{.path = m_path,
                       .columns = ownColumns(allExportColumns(session->store().snapshot())),
                       .cases = session->shownCases()};
    QVERIFY(runExport(*session, request).result);
    const QByteArray expected = contentOf(m_path);
    QVERIFY(expected.count('\n') > 2500);

    request.rows = ExportedRows::OnServer;
    request.cases = {};
    QVERIFY(runExport(*session, request).result);
    QVERIFY(contentOf(m_path) == expected);
    request.columns = {}; // all that came
    QVERIFY(runExport(*session, request).result);
    QVERIFY(contentOf(m_path) == expected);
    // Owners by name, too.
    QVERIFY(expected.contains("owner_name"));
}

void TestServerExport::joinsParentsThatDoNotMatch()
{
    const auto session = Session::withoutKeychain();
    QVERIFY(signInAndLoad(*session, *m_server));
    CaseFilter visits;
    visits.caseType = u"visit"_s;
    QVERIFY(showRows(*session, {visits, {}}));
    CaseExport request{.path = m_path,
                       .columns = {{caseId}, {ColumnKey::ofField(CaseField::CaseName), true}},
                       .cases = session->shownCases()};
    QVERIFY(runExport(*session, request).result);
    const QByteArray expected = contentOf(m_path);
    const QList<QList<QByteArray>> rows = readCsv(expected.mid(3));
    QCOMPARE(rows.first().last(), "parent.case_name");
    QVERIFY(std::any_of(rows.begin() + 1, rows.end(),
                        [](const QList<QByteArray> &row) { return !row.last().isEmpty(); }));

    request.rows = ExportedRows::OnServer;
    request.cases = {};
    request.serverRequest.filter = visits;
    QVERIFY(runExport(*session, request).result);
    QVERIFY(contentOf(m_path) == expected);

    // Also where the server narrows by a day.
    CaseExport plain = request;
    plain.columns = {{caseId}};
    for (CaseExport *dated : {&request, &plain}) {
        dated->serverRequest.changedSince = QDate(2024, 6, 1);
        dated->serverRequest.api = CaseApiVersion::V2;
    }
    const ExportRun withoutParents = runExport(*session, plain);
    const ExportRun withParents = runExport(*session, request);
    QVERIFY(withoutParents.result && withParents.result);
    QVERIFY(withoutParents.result->rows > 0 && withoutParents.result->rows < rows.size() - 1);
    QCOMPARE(withParents.result->rows, withoutParents.result->rows);
}

void TestServerExport::leavesNoFileWhenTheServerIsLost_data()
{
    QTest::addColumn<ExportFormat>("format");
    QTest::newRow("JSON Lines") << ExportFormat::JsonLines;
    QTest::newRow("CSV") << ExportFormat::Csv;
}

void TestServerExport::leavesNoFileWhenTheServerIsLost()
{
    QFETCH(const ExportFormat, format);
    QVERIFY(writePrecious());
    const auto session = emptySession(u"fault-lost"_s);
    const ExportRun run = runExport(*session, everything(format));
    QVERIFY(run.error);
    QCOMPARE(run.error->kind, Error::Kind::ServerFault);
    QVERIFY(!run.error->hint.isEmpty());
    QVERIFY(run.hasWaited()); // it tried again
    QVERIFY(std::any_of(run.progress.begin(), run.progress.end(),
                        [](const ExportProgress &step) { return step.done > 0; }));
    QTRY_VERIFY(isUntouched());

    // A list that is shorter than the server counts is no whole export either.
    const auto other = emptySession(u"fault-short"_s);
    const ExportRun tooShort = runExport(*other, everything(format));
    QVERIFY(tooShort.error);
    QCOMPARE(tooShort.error->kind, Error::Kind::Incomplete);
    QTRY_VERIFY(isUntouched());
}

void TestServerExport::waitsWhenAskedTo()
{
    const auto session = emptySession(u"fault-throttled"_s);
    const ExportRun run = runExport(*session, everything(ExportFormat::JsonLines));
    QVERIFY(run.result);
    QCOMPARE(run.result->rows, 2512);
    QCOMPARE(idsOfLines(m_path).size(), 2512);
    QVERIFY(run.hasWaited());
    QVERIFY(run.progress.last().waiting.isEmpty());
}

void TestServerExport::endsInSilence_data()
{
    QTest::addColumn<ExportFormat>("format");
    QTest::addColumn<Stop>("stop");
    for (const ExportFormat format : {ExportFormat::JsonLines, ExportFormat::Csv}) {
        const char *name = format == ExportFormat::Csv ? "CSV" : "JSON Lines";
        QTest::addRow("%s, cancelled", name)
            << format << Stop([](std::unique_ptr<Session> &, CaseExportJob &job) { job.cancel(); });
        QTest::addRow("%s, signed out", name)
            << format << Stop([](std::unique_ptr<Session> &session, CaseExportJob &) { session->signOut(); });
    }
}

void TestServerExport::endsInSilence()
{
    QFETCH(const ExportFormat, format);
    QFETCH(const Stop, stop);
    QVERIFY(writePrecious());
    auto session = emptySession(u"demo"_s);
    CaseExport request = everything(format);
    request.serverRequest.pageSize = 100;
    bool isStopped = false;
    const ExportRun run = runExport(*session, request, [&](CaseExportJob &job, const ExportProgress &step) {
        if (step.done >= 300 && !isStopped) {
            isStopped = true;
            stop(session, job);
        }
    });
    QVERIFY(isStopped);
    QVERIFY(!run.result && !run.error);
    QVERIFY(run.progress.last().done < 1000); // at once
    QTRY_VERIFY(isUntouched());
    // Nothing is asked for any more.
    const qsizetype asked = m_server->requests().size();
    QTest::qWait(100);
    QVERIFY(m_server->requests().size() <= asked + 1);
}

void TestServerExport::endsWithTheSession()
{
    QVERIFY(writePrecious());
    for (const ExportFormat format : {ExportFormat::JsonLines, ExportFormat::Csv}) {
        auto session = emptySession(u"demo"_s);
        CaseExport request = everything(format);
        request.serverRequest.pageSize = 100;
        CaseExportJob *job = session->exportCases(request);
        qint64 done = 0;
        bool hasEnded = false;
        connect(job, &CaseExportJob::progress, this,
                [&done](const ExportProgress &step) { done = step.done; });
        connect(job, &CaseExportJob::finished, this, [&hasEnded] { hasEnded = true; });
        connect(job, &CaseExportJob::failed, this, [&hasEnded] { hasEnded = true; });
        QTRY_VERIFY(done >= 200);
        session.reset();
        QVERIFY(!hasEnded);
        QTRY_VERIFY(isUntouched());
    }
}

void TestServerExport::asksNothingWhenTheFileCannotBe()
{
    const auto session = emptySession(u"demo"_s);
    const qsizetype before = m_server->requests().size();
    CaseExport request = everything(ExportFormat::JsonLines);
    for (const QString &path : {m_folder->path(), m_folder->filePath(u"missing/cases.jsonl"_s)}) {
        request.path = path;
        const ExportRun run = runExport(*session, request);
        QVERIFY(run.error);
        QCOMPARE(run.error->kind, Error::Kind::File);
        QVERIFY(!run.error->hint.isEmpty());
    }
    QCOMPARE(m_server->requests().size(), before);
    QVERIFY(filesIn(m_folder->path()).isEmpty());
}

void TestServerExport::saysThatNobodyIsSignedIn()
{
    QVERIFY(writePrecious());
    const auto session = Session::withoutKeychain();
    for (const ExportFormat format : {ExportFormat::JsonLines, ExportFormat::Csv}) {
        const ExportRun run = runExport(*session, everything(format));
        QVERIFY(run.error);
        QVERIFY(!run.error->what.isEmpty() && !run.error->hint.isEmpty());
    }
    QVERIFY(isUntouched());
}

QTEST_GUILESS_MAIN(TestServerExport)
#include "tst_serverexport.moc"
