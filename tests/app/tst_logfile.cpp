// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/logfile.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace ccb;

namespace
{

constexpr QFileDevice::Permissions forOthers = QFileDevice::ReadGroup | QFileDevice::WriteGroup |
                                               QFileDevice::ExeGroup | QFileDevice::ReadOther |
                                               QFileDevice::WriteOther | QFileDevice::ExeOther;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(no file)");
}

} // namespace

// The file that the program notes its requests in.
class TestLogFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepsALineAtOnce();
    void goesOnWhereItStopped();
    void keepsOneEarlierFile();
    void sharesTheFileWithAnotherProgram();
    void isForItsOwnerAlone();
    void opensNoFileToOthers();
    void doesNoHarmWhereNothingCanBeWritten();
    void isAmongTheProgramsOwnData();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestLogFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_path = m_folder->filePath(QStringLiteral("data/log/program.log"));
}

void TestLogFile::keepsALineAtOnce()
{
    LogFile log(m_path);
    QCOMPARE(log.path(), m_path);
    log.write("first");
    QCOMPARE(contentOf(m_path), "first\n");
    log.write("second");
    QCOMPARE(contentOf(m_path), "first\nsecond\n");
}

void TestLogFile::goesOnWhereItStopped()
{
    LogFile(m_path).write("yesterday");
    LogFile(m_path).write("today");
    QCOMPARE(contentOf(m_path), "yesterday\ntoday\n");
}

void TestLogFile::keepsOneEarlierFile()
{
    LogFile log(m_path, 20);
    log.write("a line of 19 bytes");
    log.write("fills it");
    QVERIFY(!QFile::exists(log.earlierPath()));
    log.write("second file");
    QCOMPARE(contentOf(m_path), "second file\n");
    QCOMPARE(contentOf(log.earlierPath()), "a line of 19 bytes\nfills it\n");
    log.write("fills it too");
    log.write("third file");
    QCOMPARE(contentOf(m_path), "third file\n");
    QCOMPARE(contentOf(log.earlierPath()), "second file\nfills it too\n");
    QCOMPARE(QFileInfo(m_path).dir().entryList(QDir::Files).size(), 2);
}

void TestLogFile::sharesTheFileWithAnotherProgram()
{
    LogFile one(m_path, 20);
    LogFile other(m_path, 20);
    one.write("one writes enough to fill it");
    one.write("one, new file");
    other.write("other");
    // The other had the full file open, and leaves alone what the first has begun.
    QCOMPARE(contentOf(m_path), "one, new file\nother\n");
    QCOMPARE(contentOf(one.earlierPath()), "one writes enough to fill it\n");
}

void TestLogFile::isForItsOwnerAlone()
{
    LogFile log(m_path, 1);
    log.write("in the earlier file");
    log.write("in the file");
    for (const QString &path : {log.path(), log.earlierPath()}) {
        QVERIFY(QFile::exists(path));
        QVERIFY(!(QFile::permissions(path) & forOthers));
    }
}

void TestLogFile::opensNoFileToOthers()
{
    LogFile(m_path).write("before");
    QVERIFY(QFile::setPermissions(m_path, QFile::permissions(m_path) | QFileDevice::ReadOther));
    LogFile(m_path).write("after");
    QVERIFY(!(QFile::permissions(m_path) & forOthers));
}

void TestLogFile::doesNoHarmWhereNothingCanBeWritten()
{
    QVERIFY(QDir().mkpath(m_path)); // a folder where the file should be
    LogFile folder(m_path);
    folder.write("lost");
    QVERIFY(QFileInfo(m_path).isDir());
    LogFile nowhere{QString()};
    nowhere.write("lost");
    QVERIFY(nowhere.path().isEmpty());
}

void TestLogFile::isAmongTheProgramsOwnData()
{
    QCoreApplication::setApplicationName(QStringLiteral("logging-test"));
    const QString path = LogFile::standardPath();
    QVERIFY2(path.startsWith(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation)),
             qPrintable(path));
    QVERIFY(path.contains(QStringLiteral("logging-test")));
    QVERIFY(path.endsWith(QStringLiteral(".log")));
}

QTEST_GUILESS_MAIN(TestLogFile)
#include "tst_logfile.moc"
