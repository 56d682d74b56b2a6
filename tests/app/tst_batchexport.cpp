// SPDX-License-Identifier: GPL-3.0-or-later
#include "csvreading.h"

#include "demo/demoserver.h"

#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <optional>

using namespace ccb;

namespace
{

const QString theCase = QStringLiteral("582b7655-8ef3-4b20-be03-3a0fc222e258");

struct Run {
    int exitStatus = -1;
    QByteArray output;
    QByteArray messages;

    QList<QList<QByteArray>> rows() const { return readCsv(output.mid(3)); }
    // Whether a line of the log tells of such a request.
    bool tells(const char *path, int status) const
    {
        const QByteArrayList lines = messages.split('\n');
        const QRegularExpression number(QStringLiteral("\\b%1\\b").arg(status));
        return std::any_of(lines.begin(), lines.end(), [&](const QByteArray &line) {
            return line.contains(" api: ") && line.contains("GET") && line.contains(path) &&
                   number.match(QString::fromUtf8(line)).hasMatch();
        });
    }
    QByteArrayList column(const char *name) const
    {
        QByteArrayList values;
        const QList<QList<QByteArray>> all = rows();
        const qsizetype at = all.isEmpty() ? -1 : all.first().indexOf(name);
        for (qsizetype row = 1; at >= 0 && row < all.size(); ++row)
            values << all.at(row).at(at);
        return values;
    }
};

} // namespace

// `commcare-browser --export` as a whole program: what it writes, what it says, how it ends.
class TestBatchExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void demoNeedsNothing();
    void listsUsers();
    void listsCasesInBothSpellings_data();
    void listsCasesInBothSpellings();
    void narrows();
    void fetchesOneCase();
    void writesTheColumnsAsked();
    void writesAFile();
    void neverShowsTheKey();
    void tellsItsRequests();
    void keepsNoLog();
    void refusals_data();
    void refusals();
    void leavesTheOldFileWhenTheServerFails();
    void comesWholeOrNotAtAll_data();
    void comesWholeOrNotAtAll();
    void writesTheSameWhicheverVersionAnswers();
    void saysWhenThereIsNoServer();
    void saysWhenTheFileCannotBeWritten();
    void joinsParentsThatTheFilterLeavesOut();
    void writesTheFormatOfTheEnding_data();
    void writesTheFormatOfTheEnding();
    void writesCsvAsAsked();
    void showsNoProgressWithoutATerminal();

private:
    std::unique_ptr<DemoServer> m_server;
    QTemporaryDir m_home;

    Run run(const QStringList &arguments, const QString &key = DemoServer::apiKey()) const;
    QStringList training() const;
    QStringList demo() const;
};

void TestBatchExport::init()
{
    m_server = std::make_unique<DemoServer>();
    QVERIFY(m_server->start());
    QVERIFY(m_home.isValid());
}

Run TestBatchExport::run(const QStringList &arguments, const QString &key) const
{
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("PATH"), qEnvironmentVariable("PATH"));
    environment.insert(QStringLiteral("HOME"), m_home.path());
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("unix:path=/nonexistent"));
    for (const char *name : {"ASAN_OPTIONS", "TSAN_OPTIONS", "UBSAN_OPTIONS"}) {
        if (qEnvironmentVariableIsSet(name))
            environment.insert(QLatin1StringView(name), qEnvironmentVariable(name));
    }
    if (!key.isEmpty())
        environment.insert(QStringLiteral("COMMCARE_API_KEY"), key);
    QProcess program;
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(CCB_PROGRAM), arguments);
    if (!program.waitForFinished(60'000) || program.exitStatus() != QProcess::NormalExit)
        return {-1, {}, program.readAllStandardError()};
    return {program.exitCode(), program.readAllStandardOutput(), program.readAllStandardError()};
}

QStringList TestBatchExport::training() const
{
    return {QStringLiteral("--export"),   QStringLiteral("-"),           QStringLiteral("--server"),
            m_server->url().toString(),   QStringLiteral("--domain"),    QStringLiteral("exi-training"),
            QStringLiteral("--username"), DemoServer::trainingUsername()};
}

QStringList TestBatchExport::demo() const
{
    return {QStringLiteral("--export"),   QStringLiteral("-"),        QStringLiteral("--server"),
            m_server->url().toString(),   QStringLiteral("--domain"), QStringLiteral("demo"),
            QStringLiteral("--username"), DemoServer::demoUsername()};
}

void TestBatchExport::demoNeedsNothing()
{
    const Run result = run({QStringLiteral("--demo"), QStringLiteral("--export"), QStringLiteral("-")}, {});
    QVERIFY2(result.exitStatus == 0, result.messages);
    const QByteArrayList ids = result.column("case_id");
    QVERIFY(ids.size() > 2000);
    QCOMPARE(QSet<QByteArray>(ids.begin(), ids.end()).size(), ids.size());
}

void TestBatchExport::listsUsers()
{
    const Run result = run(training() + QStringList{QStringLiteral("--resource"), QStringLiteral("users")});
    QVERIFY2(result.exitStatus == 0, result.messages);
    QVERIFY(result.column("username").contains(DemoServer::trainingUsername().toUtf8()));
}

void TestBatchExport::listsCasesInBothSpellings_data()
{
    QTest::addColumn<QString>("api");
    QTest::addColumn<QString>("path");
    QTest::newRow("v0.5") << QStringLiteral("v0.5") << QStringLiteral("/a/exi-training/api/v0.5/case/");
    QTest::newRow("v1") << QStringLiteral("v1") << QStringLiteral("/a/exi-training/api/case/v1/");
    QTest::newRow("v2") << QStringLiteral("v2") << QStringLiteral("/a/exi-training/api/case/v2/");
    QTest::newRow("auto") << QStringLiteral("auto") << QStringLiteral("/a/exi-training/api/case/");
}

void TestBatchExport::listsCasesInBothSpellings()
{
    QFETCH(const QString, api);
    QFETCH(const QString, path);
    const Run result = run(training() + QStringList{QStringLiteral("--api"), api});
    QVERIFY2(result.exitStatus == 0, result.messages);
    QCOMPARE(result.column("case_id"), QByteArrayList{theCase.toUtf8()});
    QCOMPARE(result.column("case_type"), QByteArrayList{"milk"});
    QCOMPARE(result.column("case_name"), QByteArrayList{"whole_milk"});
    QCOMPARE(result.column("number_of_bottles"), QByteArrayList{"2"});
    QVERIFY(!m_server->requests().filter(path).isEmpty());
}

void TestBatchExport::narrows()
{
    const Run milk = run(training() + QStringList{QStringLiteral("--case-type"), QStringLiteral("milk")});
    QCOMPARE(milk.column("case_id"), QByteArrayList{theCase.toUtf8()});
    const Run bread = run(training() + QStringList{QStringLiteral("--case-type"), QStringLiteral("bread")});
    QCOMPARE(bread.exitStatus, 0);
    QCOMPARE(bread.rows().size(), 1); // the headings

    const Run mothers = run(demo() + QStringList{QStringLiteral("--case-type"), QStringLiteral("mother")});
    const Run open = run(demo() + QStringList{QStringLiteral("--case-type"), QStringLiteral("mother"),
                                              QStringLiteral("--status"), QStringLiteral("open")});
    const Run closed = run(demo() + QStringList{QStringLiteral("--case-type"), QStringLiteral("mother"),
                                                QStringLiteral("--status"), QStringLiteral("closed")});
    QVERIFY(open.column("case_id").size() > 0);
    QVERIFY(closed.column("case_id").size() > 0);
    QCOMPARE(open.column("case_id").size() + closed.column("case_id").size(),
             mothers.column("case_id").size());
    QCOMPARE(open.column("closed").count("false"), open.column("closed").size());

    const QByteArray name = mothers.column("case_name").first();
    const Run named = run(demo() + QStringList{QStringLiteral("--property"),
                                               QStringLiteral("case_name=") + QString::fromUtf8(name)});
    QVERIFY(named.column("case_name").size() > 0);
    QCOMPARE(named.column("case_name").count(name), named.column("case_name").size());
}

void TestBatchExport::fetchesOneCase()
{
    const Run result = run(training() + QStringList{QStringLiteral("--case-id"), theCase});
    QVERIFY2(result.exitStatus == 0, result.messages);
    QCOMPARE(result.column("case_id"), QByteArrayList{theCase.toUtf8()});
    const Run unknown = run(training() + QStringList{QStringLiteral("--case-id"), QStringLiteral("none")});
    QCOMPARE(unknown.exitStatus, 4);
    QVERIFY(unknown.output.isEmpty());
}

void TestBatchExport::writesTheColumnsAsked()
{
    const Run result = run(
        training() + QStringList{QStringLiteral("--columns"),
                                 QStringLiteral("number_of_bottles,case_name,date_opened,no_such_property")});
    QCOMPARE(result.exitStatus, 0);
    QCOMPARE(result.rows().first(),
             (QList<QByteArray>{"number_of_bottles", "case_name", "date_opened", "no_such_property"}));
    QVERIFY(result.column("date_opened").first().startsWith("2015-11-27T"));
    QVERIFY(result.column("date_opened").first().endsWith("Z"));
    QVERIFY(result.messages.contains("no_such_property"));
}

void TestBatchExport::writesAFile()
{
    const QString path = m_home.filePath(QStringLiteral("cases.csv"));
    QStringList arguments = training();
    arguments[1] = path;
    const Run result = run(arguments);
    QVERIFY2(result.exitStatus == 0, result.messages);
    QVERIFY(result.output.isEmpty());
    QCOMPARE(result.messages, "1 case written.\n");
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(readCsv(file.readAll().mid(3)).size(), 2);
}

void TestBatchExport::neverShowsTheKey()
{
    const QString wrong = QStringLiteral("a-secret-nobody-may-see");
    const Run result = run(training(), wrong);
    QCOMPARE(result.exitStatus, 3);
    QVERIFY(!result.messages.contains(wrong.toUtf8()));
    QVERIFY(m_server->requests().filter(wrong).isEmpty());
}

void TestBatchExport::tellsItsRequests()
{
    const QStringList verbose = training() << QStringLiteral("--verbose");
    const Run quiet = run(training());
    const Run told = run(verbose);
    QCOMPARE(quiet.messages.count('\n'), 1);
    QCOMPARE(told.exitStatus, 0);
    QCOMPARE(told.output, quiet.output);
    QVERIFY2(told.tells("/a/exi-training/api/case/v2", 200), told.messages);

    const Run one = run(verbose + QStringList{QStringLiteral("--case-id"), theCase});
    QCOMPARE(one.column("case_id"), QByteArrayList{theCase.toUtf8()});
    const Run found = run(verbose + QStringList{QStringLiteral("--search"), QStringLiteral("whole_milk"),
                                                QStringLiteral("--case-type"), QStringLiteral("milk")});
    QCOMPARE(found.column("case_name"), QByteArrayList{"whole_milk"});
    const QString wrong = QStringLiteral("a-secret-nobody-may-see");
    const Run refused = run(verbose, wrong);
    QCOMPARE(refused.exitStatus, 3);
    QVERIFY2(refused.tells("/a/exi-training/api/", 401), refused.messages);
    for (const Run &any : {told, one, found, refused}) {
        QVERIFY(any.messages.count('\n') > 1);
        for (const QByteArray &secret : {DemoServer::apiKey().toUtf8(), wrong.toUtf8(), theCase.toUtf8(),
                                         QByteArray("whole_milk"), QByteArray("milk")})
            QVERIFY2(!any.messages.contains(secret), any.messages);
    }
}

void TestBatchExport::keepsNoLog()
{
    QCOMPARE(run(training() << QStringLiteral("--verbose")).exitStatus, 0);
    QDirIterator files(m_home.path(), {QStringLiteral("*.log*")}, QDir::Files | QDir::Hidden,
                       QDirIterator::Subdirectories);
    QVERIFY2(!files.hasNext(), qPrintable(files.next()));
}

void TestBatchExport::refusals_data()
{
    QTest::addColumn<QStringList>("changes");
    QTest::addColumn<QString>("key");
    QTest::addColumn<int>("exitStatus");
    QTest::newRow("usage") << QStringList{QStringLiteral("--status"), QStringLiteral("shut")}
                           << DemoServer::apiKey() << 2;
    QTest::newRow("wrong key") << QStringList() << QStringLiteral("wrong") << 3;
    QTest::newRow("no key") << QStringList() << QString() << 3;
    QTest::newRow("unknown domain") << QStringList{QStringLiteral("--domain"), QStringLiteral("nowhere")}
                                    << DemoServer::apiKey() << 3;
    QTest::newRow("no right") << QStringList{QStringLiteral("--domain"), QStringLiteral("demo"),
                                             QStringLiteral("--username"), DemoServer::limitedUsername()}
                              << DemoServer::apiKey() << 3;
}

void TestBatchExport::refusals()
{
    QFETCH(const QStringList, changes);
    QFETCH(const QString, key);
    QFETCH(const int, exitStatus);
    const Run result = run(training() + changes, key);
    QVERIFY2(result.exitStatus == exitStatus, QByteArray::number(result.exitStatus) + ' ' + result.messages);
    QVERIFY(result.output.isEmpty());
    QCOMPARE(result.messages.count('\n'), 1); // one line
    QVERIFY(result.messages.size() > 20);
}

void TestBatchExport::leavesTheOldFileWhenTheServerFails()
{
    const QString path = m_home.filePath(QStringLiteral("old.csv"));
    QFile old(path);
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("precious");
    old.close();
    QStringList arguments = demo();
    arguments[1] = path;
    // Neither by date nor by the server's own links.
    for (const char *way : {"indexed_on_start=", "offset="})
        m_server->answerOnce(QLatin1StringView(way), {.status = 400, .body = R"({"error": "no"})"}, 1000);
    const Run result = run(arguments + QStringList{QStringLiteral("--api"), QStringLiteral("v1"),
                                                   QStringLiteral("--page-size"), QStringLiteral("500")});
    QCOMPARE(result.exitStatus, 4);
    QVERIFY(old.open(QIODevice::ReadOnly));
    QCOMPARE(old.readAll(), "precious");
}

void TestBatchExport::comesWholeOrNotAtAll_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<int>("exitStatus");
    for (const char *fault : {"throttled-fraction", "error-502", "closed", "truncated", "not-json",
                              "web-page", "same-time", "no-indexed-on", "no-total", "next-url", "count-left",
                              "shifting", "not-indexed", "only-old", "redirect"})
        QTest::newRow(fault) << QString::fromLatin1(fault) << 0;
    for (const char *fault : {"short", "repeat", "redirect-away", "huge"})
        QTest::newRow(fault) << QString::fromLatin1(fault) << 4;
}

void TestBatchExport::comesWholeOrNotAtAll()
{
    QFETCH(const QString, fault);
    QFETCH(const int, exitStatus);
    const QString path = m_home.filePath(QStringLiteral("cases.csv"));
    QFile::remove(path);
    QStringList arguments = demo() + QStringList{QStringLiteral("--page-size"), QStringLiteral("500")};
    arguments[1] = path;
    arguments[arguments.indexOf(QStringLiteral("--domain")) + 1] = QStringLiteral("fault-") + fault;
    const Run result = run(arguments);
    QVERIFY2(result.exitStatus == exitStatus, result.messages);
    QVERIFY(!result.messages.contains('<'));
    QCOMPARE(QFile::exists(path), exitStatus == 0);
    if (exitStatus != 0)
        return;
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArrayList ids = Run{0, file.readAll(), {}}.column("case_id");
    QCOMPARE(ids.size(), 2512);
    QCOMPARE(QSet<QByteArray>(ids.begin(), ids.end()).size(), 2512);
}

void TestBatchExport::writesTheSameWhicheverVersionAnswers()
{
    // What v2 does not tell is left out of the comparison: who changed a case last.
    const QStringList columns{
        QStringLiteral("--columns"),
        QStringLiteral("case_id,case_type,case_name,closed,owner_id,owner_name,external_id,"
                       "date_opened,date_modified,date_closed,server_date_modified,"
                       "village,edd,phone_number,notes,indices.parent,indices.host")};
    QList<QByteArrayList> tables;
    for (const char *version : {"v0.5", "v1", "v2"}) {
        const Run result =
            run(demo() + columns + QStringList{QStringLiteral("--api"), QString::fromLatin1(version)});
        QVERIFY2(result.exitStatus == 0, result.messages);
        QByteArrayList lines;
        for (const QByteArrayList &row : result.rows())
            lines << row.join('\x1f');
        std::sort(lines.begin(), lines.end());
        tables << lines;
    }
    QCOMPARE(tables[0].size(), 2513);
    QCOMPARE(tables[1], tables[0]);
    QCOMPARE(tables[2], tables[0]);
}

void TestBatchExport::saysWhenThereIsNoServer()
{
    QTcpServer closed;
    QVERIFY(closed.listen(QHostAddress::LocalHost));
    const QString address = QStringLiteral("http://127.0.0.1:%1").arg(closed.serverPort());
    closed.close();
    QStringList arguments = training();
    arguments[3] = address;
    const Run result = run(arguments);
    QCOMPARE(result.exitStatus, 4);
    QCOMPARE(result.messages.count('\n'), 1);
}

void TestBatchExport::saysWhenTheFileCannotBeWritten()
{
    QStringList arguments = training();
    arguments[1] = m_home.filePath(QStringLiteral("missing/cases.csv"));
    const Run result = run(arguments);
    QCOMPARE(result.exitStatus, 5);
    QVERIFY(result.messages.contains("missing"));
    QVERIFY(m_server->requests().isEmpty()); // found out before anything was asked for
}

void TestBatchExport::joinsParentsThatTheFilterLeavesOut()
{
    const Run mothers =
        run(demo() + QStringList{QStringLiteral("--columns"), QStringLiteral("case_id,case_name")});
    const Run visits = run(demo() + QStringList{QStringLiteral("--case-type"), QStringLiteral("visit"),
                                                QStringLiteral("--columns"),
                                                QStringLiteral("case_id,indices.parent,parent.case_name")});
    QVERIFY2(visits.exitStatus == 0, visits.messages);
    const QByteArrayList ids = mothers.column("case_id");
    const QByteArrayList names = mothers.column("case_name");
    const QByteArrayList parents = visits.column("indices.parent");
    QVERIFY(parents.size() > 100);
    for (qsizetype i = 0; i < parents.size(); ++i)
        QCOMPARE(visits.column("parent.case_name").at(i), names.value(ids.indexOf(parents.at(i))));

    const QByteArray one = visits.column("case_id").first();
    const Run alone =
        run(demo() + QStringList{QStringLiteral("--case-id"), QString::fromUtf8(one),
                                 QStringLiteral("--columns"), QStringLiteral("case_id,parent.case_name")});
    QCOMPARE(alone.column("case_id"), QByteArrayList{one});
    QCOMPARE(alone.column("parent.case_name"), QByteArrayList{visits.column("parent.case_name").first()});
}

void TestBatchExport::writesTheFormatOfTheEnding_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("beginning");
    QTest::newRow("xlsx") << QStringList{QStringLiteral("out.xlsx")} << QByteArray("PK");
    QTest::newRow("db") << QStringList{QStringLiteral("out.db")} << QByteArray("SQLite format 3");
    QTest::newRow("ndjson") << QStringList{QStringLiteral("out.ndjson")} << QByteArray("{");
    QTest::newRow("unknown") << QStringList{QStringLiteral("out.txt")}
                             << QByteArray("\xEF\xBB\xBF"
                                           "case_id");
    QTest::newRow("said") << QStringList{QStringLiteral("out.txt"), QStringLiteral("--format"),
                                         QStringLiteral("xlsx")}
                          << QByteArray("PK");
    QTest::newRow("users") << QStringList{QStringLiteral("users.sqlite"), QStringLiteral("--resource"),
                                          QStringLiteral("users")}
                           << QByteArray("SQLite format 3");
}

void TestBatchExport::writesTheFormatOfTheEnding()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QByteArray, beginning);
    const QString path = m_home.filePath(arguments.first());
    QStringList all = training() + arguments.mid(1) + QStringList{QStringLiteral("--manifest")};
    all[1] = path;
    const Run result = run(all);
    QVERIFY2(result.exitStatus == 0, result.messages);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith(beginning));
    QVERIFY(QFile::exists(path + QStringLiteral(".manifest.json")));
}

void TestBatchExport::writesCsvAsAsked()
{
    const Run result =
        run(training() + QStringList{QStringLiteral("--separator"), QStringLiteral("semicolon"),
                                     QStringLiteral("--no-bom"), QStringLiteral("--columns"),
                                     QStringLiteral("case_name,number_of_bottles")});
    QCOMPARE(result.output, "case_name;number_of_bottles\r\nwhole_milk;2\r\n");
}

void TestBatchExport::showsNoProgressWithoutATerminal()
{
    const QByteArray messages = run(demo()).messages;
    QVERIFY2(messages.endsWith("cases written.\n"), messages);
    QCOMPARE(messages.count('\n'), 1);
    QVERIFY(!messages.contains('\r') && !messages.contains('\x1b'));
}

QTEST_GUILESS_MAIN(TestBatchExport)
#include "tst_batchexport.moc"
