// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demoserver.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QTest>

#include <functional>

using namespace ccb;
using namespace Qt::StringLiterals;

namespace
{

constexpr int patience = 30'000; // milliseconds

// The shapes in which a secret could have been written somewhere.
QByteArrayList shapesOf(const QString &username, const QString &secret)
{
    const QByteArray bytes = secret.toUtf8();
    const QByteArray wide(reinterpret_cast<const char *>(secret.utf16()), secret.size() * 2);
    return {bytes, wide, bytes.toBase64(), bytes.toHex(), (username.toUtf8() + ':' + bytes).toBase64()};
}

bool holdsAny(const QByteArray &content, const QByteArrayList &shapes)
{
    return std::any_of(shapes.begin(), shapes.end(),
                       [&content](const QByteArray &shape) { return content.contains(shape); });
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// Every file below the home folder of this test that holds one of these.
QStringList filesWith(const QByteArrayList &shapes)
{
    QStringList found;
    QDirIterator each(QDir::homePath(), QDir::Files | QDir::Hidden | QDir::System,
                      QDirIterator::Subdirectories);
    while (each.hasNext()) {
        const QString path = each.next();
        if (each.fileInfo().isFile() && holdsAny(contentOf(path), shapes))
            found << QDir::home().relativeFilePath(path);
    }
    return found;
}

QString outputOf(const QStringList &arguments)
{
    QProcess tool;
    tool.start(u"xdotool"_s, arguments);
    return tool.waitForFinished() ? QString::fromUtf8(tool.readAllStandardOutput()).trimmed() : QString();
}

void press(const QString &keys)
{
    outputOf({u"key"_s, u"--clearmodifiers"_s, keys});
}

QString activeTitle()
{
    return outputOf({u"getactivewindow"_s, u"getwindowname"_s});
}

// The titles of all windows there are, hidden ones too.
QString allTitles()
{
    QString titles;
    for (const QString &window : outputOf({u"search"_s, u"--name"_s, u".*"_s}).split(u'\n'))
        titles += outputOf({u"getwindowname"_s, window}) + u'\n';
    return titles;
}

bool waitFor(const std::function<bool()> &condition)
{
    return QTest::qWaitFor(condition, patience);
}

} // namespace

// The program itself, in a whole run at a desk of its own (packaging/virtual-session.sh: display, keyring,
// home): the secret is in the keyring's own file, where nobody can read it, and nowhere else.
class TestSecretScan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void leavesNoTraceOfTheSecret();

private:
    DemoServer m_server;
    QString m_username = DemoServer::demoUsername();
    QByteArrayList m_shapes = shapesOf(DemoServer::demoUsername(), DemoServer::apiKey());

    static QProcessEnvironment environment();
    QStringList connection() const;
    void scanProcess(qint64 pid) const;
    void exportInBatch(const QString &path, const QString &key) const;
};

void TestSecretScan::initTestCase()
{
    QVERIFY2(QDir::home().exists(u"runtime"_s), "run this through packaging/virtual-session.sh");
    QVERIFY(QDir::home().mkpath(u"tmp"_s));
    QVERIFY(m_server.start());
}

QProcessEnvironment TestSecretScan::environment()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    environment.insert(u"TMPDIR"_s, QDir::home().filePath(u"tmp"_s));
    return environment;
}

QStringList TestSecretScan::connection() const
{
    return {u"--server"_s, m_server.url().toString(), u"--domain"_s, u"demo"_s, u"--username"_s, m_username};
}

void TestSecretScan::scanProcess(qint64 pid) const
{
    const QString folder = u"/proc/%1/"_s.arg(pid);
    const QByteArray arguments = contentOf(folder + u"cmdline"_s);
    QVERIFY(arguments.contains(m_username.toUtf8())); // so this is the right place to look
    QVERIFY(!holdsAny(arguments, m_shapes));
    // Empty where the system lets nobody read it.
    QVERIFY(!holdsAny(contentOf(folder + u"environ"_s), m_shapes));
    // If it falls over, nothing of its memory is written down.
    const QString limits = QString::fromUtf8(contentOf(folder + u"limits"_s)).simplified();
    QVERIFY2(limits.contains(u"Max core file size 0 0"_s), qPrintable(limits));
    QVERIFY(!holdsAny(allTitles().toUtf8(), m_shapes));
}

void TestSecretScan::exportInBatch(const QString &path, const QString &key) const
{
    QProcess program;
    QProcessEnvironment with = environment();
    if (!key.isEmpty())
        with.insert(u"COMMCARE_API_KEY"_s, key);
    program.setProcessEnvironment(with);
    program.start(QStringLiteral(CCB_PROGRAM),
                  QStringList{u"--export"_s, path, u"--verbose"_s} + connection());
    QVERIFY(program.waitForFinished(patience));
    const QByteArray said = program.readAllStandardOutput() + program.readAllStandardError();
    QVERIFY2(program.exitCode() == 0, said.constData());
    QVERIFY(said.contains("GET /a/demo/api/"));
    QVERIFY2(!holdsAny(said, m_shapes), said.constData());
}

void TestSecretScan::leavesNoTraceOfTheSecret()
{
    const QDir home = QDir::home();
    // Without a kept key, it comes from the environment.
    exportInBatch(home.filePath(u"by-environment.csv"_s), DemoServer::apiKey());

    QProcess program;
    program.setProcessEnvironment(environment());
    program.setProcessChannelMode(QProcess::MergedChannels);
    program.start(QStringLiteral(CCB_PROGRAM), connection());
    QVERIFY(program.waitForStarted());

    // Sign in: the key is the one field that is empty, so it has the focus.
    QVERIFY(waitFor([] { return activeTitle() == u"Sign in to CommCareHQ"; }));
    outputOf({u"type"_s, u"--delay"_s, u"20"_s, DemoServer::apiKey()});
    scanProcess(program.processId());
    press(u"Return"_s);
    QVERIFY(waitFor([] { return activeTitle().startsWith(u"demo"); }));
    scanProcess(program.processId());

    // Browse and export: all of it goes on from the table, which has the focus.
    QVERIFY(waitFor([this] { return !m_server.requests().filter(u"/user/"_s).isEmpty(); }));
    press(u"Return"_s); // opens a case
    QVERIFY(waitFor([] {
        if (activeTitle() == u"Export cases")
            return true;
        press(u"ctrl+e"_s); // does nothing until there are rows
        return false;
    }));
    press(u"Return"_s);
    QString exported;
    QVERIFY(waitFor([&exported] {
        QDirIterator files(QDir::homePath(), {u"demo*.csv"_s}, QDir::Files, QDirIterator::Subdirectories);
        exported = files.hasNext() ? files.next() : QString();
        return !exported.isEmpty();
    }));
    QVERIFY(waitFor([] { return activeTitle().startsWith(u"demo"); }));

    // The same with the key that is kept now, which shows that it is.
    exportInBatch(home.filePath(u"by-keyring.csv"_s), {});
    QCOMPARE(filesWith(m_shapes), QStringList());

    // Sign out and quit.
    press(u"alt+f"_s);
    press(u"o"_s);
    QVERIFY(waitFor([] { return activeTitle() == u"CommCare Browser"; }));
    scanProcess(program.processId());
    press(u"ctrl+q"_s);
    QVERIFY(program.waitForFinished(patience));
    QCOMPARE(program.exitCode(), 0);
    QVERIFY(!holdsAny(program.readAll(), m_shapes));

    QCOMPARE(filesWith(m_shapes), QStringList());
    // The scan sees what is there: settings, log, keyring and exports.
    QVERIFY(filesWith({m_username.toUtf8()}).join(u' ').contains(u".config/commcare-browser/"_s));
    QVERIFY(filesWith({"GET /a/demo/api/"}).join(u' ').contains(u".log"_s));
    QVERIFY(contentOf(exported).count('\n') > 100); // what had come when Export was pressed
    QVERIFY(filesWith({"case_id"}).contains(u"by-keyring.csv"_s));
    QVERIFY(home.exists(u".local/share/keyrings"_s));
}

QTEST_GUILESS_MAIN(TestSecretScan)
#include "tst_secretscan.moc"
