// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/exceltext.h"

#include <QTest>

#include <chrono>

using namespace ccb;

namespace
{

std::string excelText(std::string_view text)
{
    std::string out = "what was there before";
    setExcelText(text, out);
    return out;
}

std::int64_t microsecondsOf(std::chrono::year_month_day date)
{
    using namespace std::chrono;
    return duration_cast<microseconds>(sys_days(date).time_since_epoch()).count();
}

} // namespace

// What Excel's cells can hold: text that XML cannot, text that is too long, and times.
class TestExcelText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void escapesWhatXmlCannotHold();
    void countsCharactersAsExcelDoes();
    void knowsDates_data();
    void knowsDates();
    void knowsTimes();
};

void TestExcelText::escapesWhatXmlCannotHold()
{
    QCOMPARE(excelText("plain, é, \xF0\x9F\x98\x80 and <&>\t\n"), "plain, é, \xF0\x9F\x98\x80 and <&>\t\n");
    QCOMPARE(excelText("a\rb"), "a_x000D_b");
    QCOMPARE(excelText(std::string_view("\0\x1f\x7f", 3)), "_x0000__x001F_\x7f");
    QCOMPARE(excelText("\xEF\xBF\xBF \xEF\xBF\xBE \xEF\xBB\xBF"), "_xFFFF_ _xFFFE_ \xEF\xBB\xBF");
    QCOMPARE(excelText("_x0041_"), "_x005F_x0041_");
    QCOMPARE(excelText("_x005F_x0041_"), "_x005F_x005F_x005F_x0041_");
    QCOMPARE(excelText("_x004_ _x00G1_ _xx0041_ snake_case_"), "_x004_ _x00G1_ _xx0041_ snake_case_");
}

void TestExcelText::countsCharactersAsExcelDoes()
{
    QCOMPARE(fittingExcelText(std::string(longestExcelText, 'a')), longestExcelText);
    QCOMPARE(fittingExcelText(std::string(longestExcelText + 1, 'a')), longestExcelText);
    // Two units of UTF-16, four bytes of UTF-8; never half of one.
    const std::string smiley = "\xF0\x9F\x98\x80";
    QCOMPARE(fittingExcelText(smiley + smiley, 3), size_t(4));
    QCOMPARE(fittingExcelText("éé", 1), size_t(2));
    // As it is written: seven for a carriage return.
    QCOMPARE(fittingExcelText("a\rb", 7), size_t(1));
    QCOMPARE(fittingExcelText("a\rb", 8), size_t(2));
}

void TestExcelText::knowsDates_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("day"); // 0: no date of Excel's
    QTest::newRow("first sound day") << QByteArray("1900-03-01") << 61;
    QTest::newRow("in the year that Excel gets wrong") << QByteArray("1900-02-28") << 0;
    QTest::newRow("1970") << QByteArray("1970-01-01") << 25569;
    QTest::newRow("leap day") << QByteArray("2024-02-29") << 45351;
    QTest::newRow("last day") << QByteArray("9999-12-31") << 2958465;
    QTest::newRow("no such day") << QByteArray("2023-02-29") << 0;
    QTest::newRow("no such month") << QByteArray("2023-13-01") << 0;
    QTest::newRow("zeros") << QByteArray("0000-00-00") << 0;
    QTest::newRow("with a time") << QByteArray("2024-02-29T10:00:00Z") << 0;
    QTest::newRow("with blanks") << QByteArray("2024-02-29 ") << 0;
    QTest::newRow("a sign") << QByteArray("2024-+2-29") << 0;
    QTest::newRow("short") << QByteArray("2024-2-29") << 0;
    QTest::newRow("another order") << QByteArray("29-02-2024") << 0;
}

void TestExcelText::knowsDates()
{
    QFETCH(const QByteArray, text);
    QFETCH(const int, day);
    const std::optional<double> number = excelDate(std::string_view(text.constData(), size_t(text.size())));
    QCOMPARE(number.has_value(), day != 0);
    QCOMPARE(number.value_or(0), double(day));
}

void TestExcelText::knowsTimes()
{
    using namespace std::chrono;
    constexpr std::int64_t halfDay = std::int64_t(12) * 3600 * 1'000'000;
    QCOMPARE(excelTime(microsecondsOf(2024y / 2 / 29) + halfDay).value(), 45351.5);
    QVERIFY(!excelTime(microsecondsOf(1900y / 2 / 28)));
    QVERIFY(!excelTime(microsecondsOf(1y / 1 / 1)));
    QVERIFY(excelTime(microsecondsOf(9999y / 12 / 31) + halfDay));
}

QTEST_APPLESS_MAIN(TestExcelText)
#include "tst_exceltext.moc"
