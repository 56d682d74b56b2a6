// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportrun.h"
#include "jsonslices.h"
#include "rawclient.h"
#include "sessionhelpers.h"

#include "core/pageparser.h"
#include "models/casetablemodel.h"

#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace ccb;
using namespace ccb::tests;
using namespace Qt::StringLiterals;

namespace
{

const ColumnKey caseId = ColumnKey::ofField(CaseField::CaseId);

struct Api {
    const char *name;
    CaseApiVersion version;
    const char *path; // of cases
    const char *list; // what an answer calls them
};
constexpr std::array apis{Api{"v0.5", CaseApiVersion::V05, "v0.5/case/", "objects"},
                          Api{"v1", CaseApiVersion::V1, "case/v1/", "objects"},
                          Api{"v2", CaseApiVersion::V2, "case/v2/", "cases"}};

std::unique_ptr<Session> sessionOf(const DemoServer &server, const QString &domain,
                                   CaseApiVersion api = CaseApiVersion::Auto, int pageSize = 0)
{
    auto session = Session::withoutKeychain();
    session->setLimits(quickLimits());
    SessionScope scope;
    scope.request.api = api;
    scope.request.pageSize = pageSize;
    session->setScope(scope);
    Connection connection = demoOn(server);
    connection.domain = domain;
    session->signIn(connection, DemoServer::apiKey(), false);
    if (!waitUntilLoaded(*session))
        qWarning("The session did not load.");
    return session;
}

// What a client that repairs nothing reads of all cases.
QByteArrayList rawCases(const DemoServer &server, const QString &domain, const Api &api)
{
    const QString path = u"/a/%1/api/%2?limit=5000"_s.arg(domain, QLatin1StringView(api.path));
    return slicesOf(askRaw(server.url(), path).body, api.list);
}

RowMap firstRows(const Session &session, size_t count)
{
    const RowMap &rows = session.shownCases().rows;
    return {rows.begin(), rows.begin() + std::ptrdiff_t(std::min(count, rows.size()))};
}

QStringList casesRequests(const DemoServer &server, qsizetype since)
{
    return server.requests().mid(since).filter(u"/case/"_s);
}

} // namespace

// Rows of the table as JSON Lines, compared byte by byte with what the server sends to a plain client.
class TestJsonLinesExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepsOddCases_data() { addApis(); }
    void keepsOddCases();
    void keepsManyCases_data() { addApis(); }
    void keepsManyCases();
    void asksForFewByTheirIds();
    void readsTheNarrowestList();
    void stopsWhenAllHaveCome();
    void countsWhatTheServerLost_data() { addApis(); }
    void countsWhatTheServerLost();
    void findsWhatHasLeftTheList();
    void writesACaseOnceWhenRowsShift();
    void writesNothingOfNoRows();

private:
    std::unique_ptr<DemoServer> m_server;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;

    static void addApis();
    CaseExport lines(const ShownCases &cases) const
    {
        return {.path = m_path,
                .format = ExportFormat::JsonLines,
                .rows = ExportedRows::Selected,
                .cases = cases};
    }
};

void TestJsonLinesExport::init()
{
    m_server = std::make_unique<DemoServer>();
    QVERIFY(m_server->start());
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"cases.jsonl"_s);
}

void TestJsonLinesExport::addApis()
{
    QTest::addColumn<int>("api");
    for (int i = 0; i < int(apis.size()); ++i)
        QTest::newRow(apis[size_t(i)].name) << i;
}

void TestJsonLinesExport::keepsOddCases()
{
    QFETCH(const int, api);
    const Api &asked = apis[size_t(api)];
    const QByteArrayList raw = rawCases(*m_server, u"odd"_s, asked);
    QCOMPARE(raw.size(), 16);
    const auto session = sessionOf(*m_server, u"odd"_s, asked.version);
    QVERIFY(showRows(*session, {{}, {caseId, Qt::DescendingOrder}}));

    // All of them; one by one where there is no other way to few.
    const ExportRun all = runExport(*session, lines(session->shownCases()));
    QVERIFY(all.result);
    QCOMPARE(all.result->rows, 16);
    QVERIFY(all.result->notices.isEmpty());
    QByteArrayList written = linesOf(m_path);
    QCOMPARE(written.size(), 16);
    QCOMPARE(byId(written), byId(raw));

    const RowMap one = firstRows(*session, 1);
    const ExportRun single = runExport(*session, lines({session->shownCases().snapshot, one}));
    QVERIFY(single.result);
    written = linesOf(m_path);
    QCOMPARE(written.size(), 1);
    QVERIFY(raw.contains(written.first()));
    QCOMPARE(filesIn(m_folder->path()), QStringList{u"cases.jsonl"_s});
}

void TestJsonLinesExport::keepsManyCases()
{
    QFETCH(const int, api);
    const Api &asked = apis[size_t(api)];
    const auto session = sessionOf(*m_server, u"demo"_s, asked.version, 500);
    const ExportRun run = runExport(*session, lines(session->shownCases()));
    QVERIFY(run.result);
    QCOMPARE(run.result->rows, 2512);
    const QByteArrayList written = linesOf(m_path);
    QCOMPARE(written.size(), 2512);
    QCOMPARE(byId(written), byId(rawCases(*m_server, u"demo"_s, asked)));

    // How far it was could be followed.
    qint64 before = 0;
    for (const ExportProgress &step : run.progress) {
        QCOMPARE(step.total, 2512);
        QVERIFY(step.done >= before);
        before = step.done;
    }
    QCOMPARE(before, 2512);
    QVERIFY(run.progress.size() >= 5);
    QVERIFY(run.progress.first().phase == ExportProgress::Phase::Fetching);
    QVERIFY(run.progress.last().phase != ExportProgress::Phase::Fetching);
}

void TestJsonLinesExport::asksForFewByTheirIds()
{
    for (const Api &api : apis) {
        const auto session = sessionOf(*m_server, u"demo"_s, api.version, 100);
        QVERIFY(showRows(*session, {{}, {ColumnKey::ofField(CaseField::CaseName), Qt::AscendingOrder}}));
        const size_t count = api.version == CaseApiVersion::V2 ? 250 : 7;
        const ShownCases wanted{session->shownCases().snapshot, firstRows(*session, count)};
        const qsizetype before = m_server->requests().size();
        const ExportRun run = runExport(*session, lines(wanted));
        QVERIFY(run.result);
        const QStringList requests = casesRequests(*m_server, before);
        QCOMPARE(requests.size(), api.version == CaseApiVersion::V2 ? 3 : 7);
        QVERIFY(requests.filter(u"limit="_s).isEmpty());
        // In the order of the table.
        const QByteArrayList written = linesOf(m_path);
        QCOMPARE(written.size(), qsizetype(count));
        for (size_t i = 0; i < count; ++i)
            QCOMPARE(QString::fromUtf8(idOf(written.at(qsizetype(i)))),
                     wanted.snapshot.text(wanted.rows[i], caseId));
    }
}

void TestJsonLinesExport::readsTheNarrowestList()
{
    const auto session = sessionOf(*m_server, u"demo"_s, CaseApiVersion::V1);
    CaseQuery query;
    query.filter.caseType = u"visit"_s;
    query.filter.status = CaseStatus::Open;
    QVERIFY(showRows(*session, query));
    const qsizetype before = m_server->requests().size();
    const ExportRun run = runExport(*session, lines(session->shownCases()));
    QVERIFY(run.result);
    QCOMPARE(run.result->rows, qint64(session->shownCases().rows.size()));
    const QStringList requests = casesRequests(*m_server, before);
    QVERIFY(!requests.isEmpty() && requests.size() <= 2);
    for (const QString &request : requests)
        QVERIFY2(request.contains(u"type=visit"_s) && request.contains(u"closed=false"_s),
                 qPrintable(request));
    for (const QByteArray &line : linesOf(m_path))
        QVERIFY(line.contains("\"case_type\": \"visit\"") || line.contains("\"case_type\":\"visit\""));
}

void TestJsonLinesExport::stopsWhenAllHaveCome()
{
    const auto session = sessionOf(*m_server, u"demo"_s, CaseApiVersion::V1, 100);
    // As the server sorts them: all on the first pages of 26.
    const ShownCases wanted{session->shownCases().snapshot, firstRows(*session, 300)};
    const qsizetype before = m_server->requests().size();
    const ExportRun run = runExport(*session, lines(wanted));
    QVERIFY(run.result);
    QCOMPARE(run.result->rows, 300);
    QVERIFY(casesRequests(*m_server, before).size() <= 6);
}

void TestJsonLinesExport::countsWhatTheServerLost()
{
    QFETCH(const int, api);
    const Api &asked = apis[size_t(api)];
    const auto session = sessionOf(*m_server, u"demo"_s, asked.version, 1000);
    // Cases that were there when the table was loaded.
    const Result<CasePage> gone = parseCasePage(
        R"({"cases": [{"case_id": "gone-1"}, {"case_id": "0b1e5c1e-0000-4000-8000-00000000dead"}]})");
    QVERIFY(gone);
    const CaseRow firstGone = session->shownCases().snapshot.rowCount();
    const CaseSnapshot snapshot =
        CaseSnapshot::joined(session->shownCases().snapshot, CaseSnapshot::ofBlock(gone.value().block));
    for (const size_t there : {size_t(1), size_t(2512)}) {
        RowMap rows = firstRows(*session, there);
        rows.insert(rows.begin(), {firstGone, firstGone + 1});
        const ExportRun run = runExport(*session, lines({snapshot, rows}));
        QVERIFY(run.result);
        QCOMPARE(run.result->rows, qint64(there));
        QCOMPARE(run.result->notices.size(), 1);
        QVERIFY(run.result->notices.first().contains(u'2'));
        QCOMPARE(linesOf(m_path).size(), qsizetype(there));
    }
}

// A case that has changed since it was loaded is asked for by its id, so that it is not lost.
void TestJsonLinesExport::findsWhatHasLeftTheList()
{
    for (const Api &api : apis) {
        const auto session = sessionOf(*m_server, u"demo"_s, api.version, 500);
        // The list of open cases comes with one case less.
        const QString path = u"/a/demo/api/%1?limit=5000&closed=false"_s.arg(QLatin1StringView(api.path));
        QByteArray body = askRaw(m_server->url(), path).body;
        const QByteArrayList open = slicesOf(body, api.list);
        body.replace(open.at(1) + ", ", {});
        body.replace(open.at(1) + ",", {});
        QCOMPARE(slicesOf(body, api.list).size(), open.size() - 1);
        CaseQuery query;
        query.filter.status = CaseStatus::Open;
        QVERIFY(showRows(*session, query));
        QCOMPARE(qsizetype(session->shownCases().rows.size()), open.size());
        m_server->answerOnce(u"closed=false"_s, {.body = body});
        const ExportRun run = runExport(*session, lines(session->shownCases()));
        QVERIFY(run.result);
        QVERIFY(run.result->notices.isEmpty());
        QCOMPARE(run.result->rows, open.size());
        QCOMPARE(byId(linesOf(m_path)), byId(open));
    }
}

void TestJsonLinesExport::writesACaseOnceWhenRowsShift()
{
    const auto session = sessionOf(*m_server, u"fault-shifting"_s, CaseApiVersion::Auto, 200);
    const ExportRun run = runExport(*session, lines(session->shownCases()));
    QVERIFY(run.result);
    QVERIFY(run.result->notices.isEmpty());
    const QByteArrayList written = linesOf(m_path);
    QCOMPARE(written.size(), 2512);
    QCOMPARE(byId(written).size(), 2512);
}

void TestJsonLinesExport::writesNothingOfNoRows()
{
    const auto session = sessionOf(*m_server, u"odd"_s);
    const ExportRun run = runExport(*session, lines({session->shownCases().snapshot, {}}));
    QVERIFY(run.result);
    QCOMPARE(run.result->rows, 0);
    QVERIFY(QFile::exists(m_path));
    QCOMPARE(contentOf(m_path), QByteArray());
}

QTEST_GUILESS_MAIN(TestJsonLinesExport)
#include "tst_jsonlinesexport.moc"
