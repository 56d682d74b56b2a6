// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/outputfile.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace ccb;
using namespace Qt::StringLiterals;

namespace
{

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot be read");
}

void makeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

QStringList entriesOf(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

} // namespace

// Files that appear whole or not at all, and what is said when they cannot.
class TestOutputFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void appearsWithItsCommit();
    void leavesNothingBehind();
    void takesThePlaceOfTheOldOne();
    void followsALink();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
#ifdef Q_OS_UNIX
    void leavesTheOldFileWhenTheDiskIsFull();
    void writesStraightToADevice();
    void respectsAFolderThatMayNotBeWrittenTo();
    void leavesNothingWhenKilled();
#endif

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestOutputFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_path = m_folder->filePath(u"out.csv"_s);
}

void TestOutputFile::appearsWithItsCommit()
{
    OutputFile file(m_path);
    QVERIFY(file.open());
    QCOMPARE(file.device().write("all of it"), 9);
    QVERIFY(!QFileInfo::exists(m_path));
    QVERIFY(file.sync());
    QVERIFY(file.device().seek(0));
    QCOMPARE(file.device().readAll(), "all of it");
    QVERIFY(file.commit());
    QCOMPARE(contentOf(m_path), "all of it");
    QCOMPARE(entriesOf(m_folder->path()), QStringList{u"out.csv"_s});
#ifdef Q_OS_UNIX
    const mode_t mask = ::umask(0);
    ::umask(mask);
    struct stat status {
    };
    QCOMPARE(::stat(m_path.toUtf8().constData(), &status), 0);
    QCOMPARE(status.st_mode & 0777u, 0666u & ~mask); // as any other program's new file
#endif
}

void TestOutputFile::leavesNothingBehind()
{
    makeFile(m_path, "old");
    {
        OutputFile file(m_path);
        QVERIFY(file.open());
        file.device().write("half");
    }
    QCOMPARE(contentOf(m_path), "old");
    QCOMPARE(entriesOf(m_folder->path()), QStringList{u"out.csv"_s});
}

void TestOutputFile::takesThePlaceOfTheOldOne()
{
    makeFile(m_path, "old and longer");
    const auto own = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    QVERIFY(QFile::setPermissions(m_path, own));
    OutputFile file(m_path);
    QVERIFY(file.open());
    file.device().write("new");
    QVERIFY(file.commit());
    QCOMPARE(contentOf(m_path), "new");
    QVERIFY(!(QFileInfo(m_path).permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
    QCOMPARE(entriesOf(m_folder->path()), QStringList{u"out.csv"_s});
}

void TestOutputFile::followsALink()
{
    const QString real = m_folder->filePath(u"real.csv"_s);
    makeFile(real, "old");
    QVERIFY(QFile::link(real, m_path));
    OutputFile file(m_path);
    QVERIFY(file.open());
    file.device().write("new");
    QVERIFY(file.commit());
    QVERIFY(QFileInfo(m_path).isSymLink());
    QCOMPARE(contentOf(real), "new");
}

void TestOutputFile::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("reason");
    QTest::newRow("a folder") << u"."_s << u"it is a folder"_s;
    QTest::newRow("a folder's name") << u"new/"_s << u"it is a folder"_s;
    QTest::newRow("no folder") << u"gone/out.csv"_s << u"there is no such folder"_s;
    QTest::newRow("a file as a folder") << u"file/out.csv"_s << u"there is no such folder"_s;
    QTest::newRow("a long name") << QString(300, u'n') << u"the name is too long"_s;
    QTest::newRow("NUL") << u"a"_s + QChar(0) + u"b"_s << u"the name is not allowed there"_s;
}

void TestOutputFile::saysWhatIsWrong()
{
    QFETCH(const QString, name);
    QFETCH(const QString, reason);
    makeFile(m_folder->filePath(u"file"_s), "a file");
    const Result<Done> opened = OutputFile(m_folder->path() + u'/' + name).open();
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, Error::Kind::File);
    QVERIFY2(opened.error().what.endsWith(u": %1."_s.arg(reason)), qPrintable(opened.error().what));
    QVERIFY(!opened.error().hint.isEmpty());
    QCOMPARE(entriesOf(m_folder->path()), QStringList{u"file"_s});
}

#ifdef Q_OS_UNIX

void TestOutputFile::leavesTheOldFileWhenTheDiskIsFull()
{
    makeFile(m_path, "old");
    const auto before = std::signal(SIGXFSZ, SIG_IGN);
    rlimit limit{};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &limit), 0);
    rlimit small = limit;
    small.rlim_cur = 4096;
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
    {
        OutputFile file(m_path);
        QVERIFY(file.open());
        const QByteArray much(10'000, 'm');
        while (file.device().write(much) == much.size()) {
        }
        const Error error = file.writeError();
        QVERIFY2(error.what.endsWith(u": the disk is full."), qPrintable(error.what));
        QVERIFY2(error.hint.contains(u"unchanged"), qPrintable(error.hint));
    }
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &limit), 0);
    std::signal(SIGXFSZ, before);
    QCOMPARE(contentOf(m_path), "old");
    QCOMPARE(entriesOf(m_folder->path()), QStringList{u"out.csv"_s});
}

void TestOutputFile::writesStraightToADevice()
{
    OutputFile nothing(u"/dev/null"_s);
    QVERIFY(nothing.open());
    QCOMPARE(nothing.device().write("away"), 4);
    QVERIFY(nothing.commit());
    QVERIFY(!QFileInfo(u"/dev/null"_s).isFile());
    if (!QFileInfo::exists(u"/dev/full"_s))
        return;
    OutputFile full(u"/dev/full"_s);
    QVERIFY(full.open());
    QCOMPARE(full.device().write("too much"), -1);
    QVERIFY(full.writeError().what.endsWith(u": the disk is full."));
}

void TestOutputFile::respectsAFolderThatMayNotBeWrittenTo()
{
    if (::geteuid() == 0)
        QSKIP("An administrator may write everywhere.");
    QVERIFY(QFile::setPermissions(m_folder->path(), QFileDevice::ReadOwner | QFileDevice::ExeOwner));
    const Result<Done> opened = OutputFile(m_path).open();
    QVERIFY(QFile::setPermissions(m_folder->path(),
                                  QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner));
    QVERIFY(!opened);
    QVERIFY(opened.error().what.contains(u"no right"));
}

void TestOutputFile::leavesNothingWhenKilled()
{
    makeFile(m_path, "old");
    int ready[2] = {-1, -1};
    QCOMPARE(::pipe(ready), 0);
    const pid_t child = ::fork();
    QVERIFY(child >= 0);
    if (child == 0) {
        OutputFile file(m_path);
        const bool ok = file.open() && file.device().write("half") == 4 && file.sync();
        const ssize_t told = ::write(ready[1], ok ? "y" : "n", 1);
        while (told == 1)
            ::pause();
        ::_exit(1);
    }
    char answer = 0;
    const ssize_t heard = ::read(ready[0], &answer, 1);
    ::kill(child, SIGKILL);
    int status = 0;
    ::waitpid(child, &status, 0);
    ::close(ready[0]);
    ::close(ready[1]);
    QCOMPARE(heard, ssize_t(1));
    QCOMPARE(answer, 'y');
    QCOMPARE(contentOf(m_path), "old");
    for (const QString &entry : entriesOf(m_folder->path())) // without O_TMPFILE there is one more
        QVERIFY2(entry == u"out.csv" || (entry.startsWith(u".commcare-browser-") && entry.endsWith(u".part")),
                 qPrintable(entry));
#ifdef Q_OS_LINUX
    QCOMPARE(entriesOf(m_folder->path()), QStringList{u"out.csv"_s});
#endif
}

#endif

QTEST_APPLESS_MAIN(TestOutputFile)
#include "tst_outputfile.moc"
