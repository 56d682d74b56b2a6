// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timestamp.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QTest>

using namespace ccb;

class TestTimestamp : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatServersWrite_data();
    void readsWhatServersWrite();
    void refusesWhatIsNoTime_data();
    void refusesWhatIsNoTime();
    void agreesWithQtOnTheCalendar();
    void writesOneSpelling();
};

void TestTimestamp::readsWhatServersWrite_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("utc");
    QTest::addColumn<bool>("exact");
    const auto row = [](const QByteArray &text, const QByteArray &utc, bool exact) {
        QTest::newRow(text.constData()) << text << utc << exact;
    };
    row("2015-11-27 19:34:33.987000", "2015-11-27T19:34:33.987000Z", true);
    row("2015-11-27T19:34:33.987000", "2015-11-27T19:34:33.987000Z", true);
    row("2015-11-27T19:34:33.987000Z", "2015-11-27T19:34:33.987000Z", true);
    row("2015-11-27T19:34:33.987Z", "2015-11-27T19:34:33.987000Z", true);
    row("2015-11-27 19:34:33", "2015-11-27T19:34:33.000000Z", true);
    row("2015-11-27", "2015-11-27T00:00:00.000000Z", true);
    row("2024-02-29", "2024-02-29T00:00:00.000000Z", true);
    row("2000-02-29", "2000-02-29T00:00:00.000000Z", true);
    row("1969-12-31T23:59:59.999999Z", "1969-12-31T23:59:59.999999Z", true);
    row("0001-01-01", "0001-01-01T00:00:00.000000Z", true);
    row("9999-12-31T23:59:59.999999", "9999-12-31T23:59:59.999999Z", true);
    row("2015-11-27T19:34:33+02:00", "2015-11-27T17:34:33.000000Z", false);
    row("2015-11-27 01:04:33.5-0530", "2015-11-27T06:34:33.500000Z", false);
    row("2015-12-31T23:30:00-01", "2016-01-01T00:30:00.000000Z", false);
    row("2015-11-27T19:34:33+00:00", "2015-11-27T19:34:33.000000Z", false);
    row("2015-11-27T19:34", "2015-11-27T19:34:00.000000Z", false);
    row("2015-11-27T19:34:33.1234567Z", "2015-11-27T19:34:33.123456Z", false);
    row("2015-11-27T19:34:33.12", "2015-11-27T19:34:33.120000Z", false);
}

void TestTimestamp::readsWhatServersWrite()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, utc);
    const std::optional<Timestamp> time = parseTimestamp(text.toStdString());
    QVERIFY(time.has_value());
    QCOMPARE(QByteArray::fromStdString(isoUtc(time->microseconds)), utc);
    QTEST(time->exact, "exact");
    std::string rebuilt = "old content";
    formatTime(time->microseconds, time->format, rebuilt);
    QCOMPARE(QByteArray::fromStdString(rebuilt) == text, time->exact);
}

void TestTimestamp::refusesWhatIsNoTime_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"",
                             " ",
                             "2015",
                             "2015-11",
                             "2015-11-",
                             "2015-11-2",
                             "2015-11-271",
                             "2015-13-01",
                             "2015-00-01",
                             "2015-11-31",
                             "2015-11-00",
                             "2023-02-29",
                             "1900-02-29",
                             "0000-01-01",
                             "2015-11-27T",
                             "2015-11-27 ",
                             "2015-11-27T19",
                             "2015-11-27T19:3",
                             "2015-11-27T24:00:00",
                             "2015-11-27T19:60:00",
                             "2015-11-27T19:34:60",
                             "2015-11-27T19:34:33.",
                             "2015-11-27x19:34:33",
                             "2015-11-27T19:34:33ZZ",
                             "2015-11-27T19:34:33 Z",
                             "2015-11-27T19:34:33+",
                             "2015-11-27T19:34:33+1",
                             "2015-11-27T19:34:33+15:00",
                             "2015-11-27T19:34:33+02:60",
                             "2015-11-27T19:34:33+02:00 ",
                             " 2015-11-27",
                             "2015-11-27 and more",
                             "27-11-2015",
                             "2015/11/27",
                             "-015-11-27",
                             "2015-1 -27",
                             "12015-11-27",
                             "tomorrow"})
        QTest::newRow(text) << QByteArray(text);
}

void TestTimestamp::refusesWhatIsNoTime()
{
    QFETCH(const QByteArray, text);
    QVERIFY(!parseTimestamp(text.toStdString()).has_value());
}

void TestTimestamp::agreesWithQtOnTheCalendar()
{
    QRandomGenerator random(7);
    const qint64 first = QDateTime(QDate(1, 1, 1), QTime(0, 0), Qt::UTC).toMSecsSinceEpoch();
    const qint64 last = QDateTime(QDate(9999, 12, 31), QTime(0, 0), Qt::UTC).toMSecsSinceEpoch();
    for (int i = 0; i < 20000; ++i) {
        const qint64 milliseconds = random.bounded(first, last);
        const QDateTime time = QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC);
        const std::string text = time.toString(Qt::ISODateWithMs).toStdString();
        const std::optional<Timestamp> parsed = parseTimestamp(text);
        QVERIFY2(parsed.has_value(), text.c_str());
        QCOMPARE(qint64(parsed->microseconds), milliseconds * 1000);
        QVERIFY(parsed->exact);
        std::string rebuilt;
        formatTime(parsed->microseconds, parsed->format, rebuilt);
        QCOMPARE(rebuilt, text);
    }
}

void TestTimestamp::writesOneSpelling()
{
    QCOMPARE(isoUtc(0), std::string("1970-01-01T00:00:00.000000Z"));
    QCOMPARE(isoUtc(-1), std::string("1969-12-31T23:59:59.999999Z"));
    QCOMPARE(isoUtc(951782400'000000), std::string("2000-02-29T00:00:00.000000Z"));
}

QTEST_GUILESS_MAIN(TestTimestamp)
#include "tst_timestamp.moc"
