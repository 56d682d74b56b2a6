// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/messagelog.h"

#include <QDateTime>
#include <QLoggingCategory>
#include <QRegularExpression>
#include <QTest>
#include <QThreadPool>

using namespace ccb;

namespace
{

Q_LOGGING_CATEGORY(ownLog, "commcare.test", QtInfoMsg)
Q_LOGGING_CATEGORY(foreignLog, "qt.commcare.test", QtInfoMsg)

QByteArrayList otherMessages;

void keepOthers(QtMsgType, const QMessageLogContext &, const QString &text)
{
    otherMessages << text.toUtf8();
}

} // namespace

// Which messages the log takes, and what it makes of them.
class TestMessageLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void takesItsOwnCategoriesAlone();
    void givesBackTheHandler();
    void writesTimeLevelAndCategory();
    void keepsAMessageInOneLine();
    void takesMessagesOfAllThreads();
    void dropsThem();

private:
    QtMessageHandler m_before = nullptr;
    QByteArrayList m_lines;

    MessageLog::Sink sink()
    {
        return [this](const QByteArray &line) { m_lines << line; };
    }
};

void TestMessageLog::init()
{
    m_lines.clear();
    otherMessages.clear();
    m_before = qInstallMessageHandler(keepOthers);
}

void TestMessageLog::cleanup()
{
    qInstallMessageHandler(m_before);
}

void TestMessageLog::takesItsOwnCategoriesAlone()
{
    const MessageLog log(sink());
    qCInfo(ownLog) << "ours";
    qCInfo(foreignLog) << "theirs";
    qInfo() << "nobody's";
    QCOMPARE(m_lines.size(), 1);
    QVERIFY(m_lines.first().endsWith("ours"));
    QCOMPARE(otherMessages, (QByteArrayList{"theirs", "nobody's"}));
}

void TestMessageLog::givesBackTheHandler()
{
    {
        const MessageLog log(sink());
    }
    qCInfo(ownLog) << "after the log";
    QVERIFY(m_lines.isEmpty());
    QCOMPARE(otherMessages, QByteArrayList{"after the log"});
}

void TestMessageLog::writesTimeLevelAndCategory()
{
    const MessageLog log(sink());
    const QDateTime before = QDateTime::currentDateTimeUtc();
    qCInfo(ownLog) << "plain";
    qCWarning(ownLog) << "odd";
    qCCritical(ownLog) << "bad";
    QCOMPARE(m_lines.size(), 3);
    const QRegularExpression form(QStringLiteral("^(\\S+) (info|warning|error) test: (plain|odd|bad)$"));
    QStringList levels;
    for (const QByteArray &line : std::as_const(m_lines)) {
        const auto match = form.match(QString::fromUtf8(line));
        QVERIFY2(match.hasMatch(), line);
        const QDateTime time = QDateTime::fromString(match.captured(1), Qt::ISODateWithMs);
        QVERIFY2(time.isValid() && qAbs(before.msecsTo(time)) < 60'000, line);
        levels << match.captured(2);
    }
    QCOMPARE(levels,
             (QStringList{QStringLiteral("info"), QStringLiteral("warning"), QStringLiteral("error")}));
}

void TestMessageLog::keepsAMessageInOneLine()
{
    const MessageLog log(sink());
    qCInfo(ownLog).noquote() << QStringLiteral("one\r\n2026-01-01T00:00:00Z info api: two\nété");
    QCOMPARE(m_lines.size(), 1);
    QVERIFY(m_lines.first().endsWith("test: one 2026-01-01T00:00:00Z info api: two \xc3\xa9t\xc3\xa9"));
}

void TestMessageLog::takesMessagesOfAllThreads()
{
    constexpr int threads = 8;
    constexpr int each = 200;
    {
        const MessageLog log(sink());
        QThreadPool pool;
        pool.setMaxThreadCount(threads);
        for (int thread = 0; thread < threads; ++thread) {
            pool.start([thread] {
                for (int i = 0; i < each; ++i)
                    qCInfo(ownLog) << thread << i;
            });
        }
        pool.waitForDone();
    }
    QCOMPARE(m_lines.size(), threads * each);
    for (int thread = 0; thread < threads; ++thread) {
        const QByteArray begin = "test: " + QByteArray::number(thread) + ' ';
        int next = 0;
        for (const QByteArray &line : std::as_const(m_lines)) {
            if (line.contains(begin))
                QVERIFY2(line.endsWith(begin + QByteArray::number(next++)), line);
        }
        QCOMPARE(next, each);
    }
}

void TestMessageLog::dropsThem()
{
    const MessageLog log(MessageLog::drop);
    qCInfo(ownLog) << "nobody wants to know";
    QVERIFY(otherMessages.isEmpty());
}

QTEST_GUILESS_MAIN(TestMessageLog)
#include "tst_messagelog.moc"
