// SPDX-License-Identifier: GPL-3.0-or-later
#include "csvreading.h"
#include "exporting/csvwriter.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

#include <string_view>
#include <vector>

using namespace ccb;
using namespace Qt::StringLiterals;

namespace
{

using Rows = QList<QList<QByteArray>>;

const QByteArray byteOrderMark = "\xEF\xBB\xBF";

bool writeRow(CsvWriter &writer, const QList<QByteArray> &row)
{
    // With the length: a QByteArray on its own turns into a view up to its first NUL.
    std::vector<TableCell> cells;
    for (const QByteArray &value : row)
        cells.emplace_back(std::string_view(value.constData(), size_t(value.size())));
    return writer.writeRow(cells);
}

QByteArray written(const Rows &rows, const CsvOptions &options)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    CsvWriter writer(&buffer, options);
    for (const QList<QByteArray> &row : rows) {
        if (!writeRow(writer, row))
            return "refused";
    }
    return writer.finish() ? buffer.data() : "refused";
}

CsvOptions bare()
{
    return {.byteOrderMark = false, .formulaGuard = false};
}

// A disk that is full after `room` bytes, and takes at most `bite` of them at a time.
class SmallDevice : public QIODevice
{
public:
    SmallDevice(qint64 room, qint64 bite)
        : m_room(room)
        , m_bite(bite)
    {
        open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    }

    QByteArray content;
    int writesAfterRefusal = 0;

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *data, qint64 size) override
    {
        if (m_refused)
            ++writesAfterRefusal;
        const qint64 taken = std::min({size, m_bite, m_room - content.size()});
        m_refused = taken <= 0;
        content.append(data, taken);
        return m_refused ? -1 : taken;
    }

private:
    qint64 m_room;
    qint64 m_bite;
    bool m_refused = false;
};

Rows troublesomeRows()
{
    return {
        {"name", "note", "village, quarter"},
        {"Amina Traoré", "said \"come back\", twice", ""},
        {"अनीता", "two\r\nlines", "three\nof\nthem"},
        {"أمينة", "\"", "\"\""},
        {"አሚና", ",", "a\rb"},
        {"", "", ""},
        {" spaces kept ", "\ttab", "nul" + QByteArray(1, '\0') + "byte"},
        {"=1+1", "+251911234567", "-4.5"},
        {QByteArray(300 * 1024, 'x') + "\"" + QByteArray(1024, 'y'), "long", "after the long one"},
    };
}

} // namespace

class TestCsvWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesOneValue_data();
    void writesOneValue();
    void guardsFormulas_data();
    void guardsFormulas();
    void startsWithTheByteOrderMark();
    void guardsHeadings();
    void endsEveryRowWithCrlf();
    void keepsARowOfOneEmptyValue();
    void comesBackAsItWas_data();
    void comesBackAsItWas();
    void pythonReadsTheSame();
    void handsTheDeviceLargePieces();
    void goesOnAfterAPartialWrite();
    void reportsAFullDevice_data();
    void reportsAFullDevice();
};

void TestCsvWriter::writesOneValue_data()
{
    QTest::addColumn<char>("separator");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("plain") << ',' << "mother"_qba
                           << "mother"_qba;
    QTest::newRow("separator") << ',' << "a,b"_qba
                               << "\"a,b\""_qba;
    QTest::newRow("quote") << ',' << "5\" pipe"_qba
                           << "\"5\"\" pipe\""_qba;
    QTest::newRow("line feed") << ',' << "a\nb"_qba
                               << "\"a\nb\""_qba;
    QTest::newRow("carriage return") << ',' << "a\rb"_qba
                                     << "\"a\rb\""_qba;
    QTest::newRow("tab is no separator") << ',' << "a\tb"_qba
                                         << "a\tb"_qba;
    QTest::newRow("semicolon is no separator") << ',' << "a;b"_qba
                                               << "a;b"_qba;
    QTest::newRow("tab as separator") << '\t' << "a\tb"_qba
                                      << "\"a\tb\""_qba;
    QTest::newRow("comma beside tabs") << '\t' << "a,b"_qba
                                       << "a,b"_qba;
    QTest::newRow("Amharic") << ',' << "አሚና"_qba
                             << "አሚና"_qba;
    QTest::newRow("not a formula without the guard") << ',' << "=A1"_qba
                                                     << "=A1"_qba;
}

void TestCsvWriter::writesOneValue()
{
    QFETCH(char, separator);
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, expected);
    CsvOptions options = bare();
    options.separator = separator;
    QCOMPARE(written({{value}}, options), expected + "\r\n");
}

void TestCsvWriter::guardsFormulas_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("expected");
    const auto guarded = [](const char *value, const char *expected) {
        QTest::addRow("guarded %s", QByteArray(value).toPercentEncoding().constData())
            << QByteArray(value) << QByteArray(expected);
    };
    guarded("=1+1", "'=1+1");
    guarded("=HYPERLINK(\"http://example.org\",1)", "\"'=HYPERLINK(\"\"http://example.org\"\",1)\"");
    guarded("+1+1", "'+1+1");
    guarded("-1-1", "'-1-1");
    guarded("@SUM(A1)", "'@SUM(A1)");
    guarded("\tx", "'\tx");
    guarded("\rx", "\"'\rx\"");
    guarded("-", "'-");
    guarded("+", "'+");
    guarded("-.", "'-.");
    guarded("-e5", "'-e5");
    guarded("-1e", "'-1e");
    guarded("-1e+", "'-1e+");
    guarded("-1.2.3", "'-1.2.3");
    guarded("--1", "'--1");
    guarded("-4,5", "\"'-4,5\"");
    guarded("+251 911 234567", "'+251 911 234567");
    guarded("-1x", "'-1x");
    guarded("+१", "'+१");

    const auto asItIs = [](const char *value) {
        QTest::addRow("as it is %s", value) << QByteArray(value) << QByteArray(value);
    };
    for (const char *value : {"-4.5", "+3", "-0", "-.5", "-5.", "+1e6", "-1.5E-3", "-2e+10", "+251911234567",
                              "0", "a=b", "'=1", " =1", "8d6f-=", "2024-05-03"})
        asItIs(value);
    QTest::newRow("as it is, empty") << QByteArray() << "\"\""_qba;
}

void TestCsvWriter::guardsFormulas()
{
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, expected);
    QCOMPARE(written({{value}}, {.byteOrderMark = false}), expected + "\r\n");
}

void TestCsvWriter::startsWithTheByteOrderMark()
{
    QCOMPARE(written({{"a"}, {"b"}}, {}), byteOrderMark + "a\r\nb\r\n");
    QCOMPARE(written({}, {}), byteOrderMark);
    QCOMPARE(written({}, bare()), QByteArray());
}

void TestCsvWriter::guardsHeadings()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    CsvWriter writer(&buffer, {.byteOrderMark = false});
    const std::vector<std::string_view> headings{"case_id", "=danger", "a,b"};
    QVERIFY(writer.writeHeadings(headings));
    QVERIFY(writer.finish());
    QCOMPARE(buffer.data(), "case_id,'=danger,\"a,b\"\r\n"_qba);
}

void TestCsvWriter::endsEveryRowWithCrlf()
{
    QCOMPARE(written({{"a", "b"}, {"", ""}, {"c", ""}}, bare()), "a,b\r\n,\r\nc,\r\n"_qba);
}

void TestCsvWriter::keepsARowOfOneEmptyValue()
{
    const QByteArray text = written({{"a"}, {""}, {"b"}}, bare());
    QVERIFY2(!text.contains("\r\n\r\n"), "an empty line is no row to most readers");
    QCOMPARE(readCsv(text), (Rows{{"a"}, {""}, {"b"}}));
}

void TestCsvWriter::comesBackAsItWas_data()
{
    QTest::addColumn<char>("separator");
    QTest::newRow("comma") << ',';
    QTest::newRow("semicolon") << ';';
    QTest::newRow("tab") << '\t';
}

void TestCsvWriter::comesBackAsItWas()
{
    QFETCH(char, separator);
    CsvOptions options = bare();
    options.separator = separator;
    QCOMPARE(readCsv(written(troublesomeRows(), options), separator), troublesomeRows());
}

void TestCsvWriter::pythonReadsTheSame()
{
    const QString python = QStandardPaths::findExecutable(u"python3"_s);
    if (python.isEmpty())
        QSKIP("python3 is not installed");
    // Python's reader refuses fields longer than 128 KiB unless told otherwise.
    const QString script = u"import csv, io, json, sys\n"
                           "csv.field_size_limit(1 << 20)\n"
                           "text = io.TextIOWrapper(sys.stdin.buffer, encoding='utf-8-sig', newline='')\n"
                           "json.dump(list(csv.reader(text, strict=True)), sys.stdout)\n"_s;
    QProcess process;
    process.start(python, {u"-c"_s, script});
    QVERIFY2(process.waitForStarted(), qUtf8Printable(process.errorString()));
    process.write(written(troublesomeRows(), {.formulaGuard = false}));
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished());
    QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());

    Rows read;
    const QJsonArray rows = QJsonDocument::fromJson(process.readAllStandardOutput()).array();
    for (const QJsonValue &row : rows) {
        read.emplaceBack();
        const QJsonArray values = row.toArray();
        for (const QJsonValue &value : values)
            read.last() += value.toString().toUtf8();
    }
    QCOMPARE(read, troublesomeRows());
}

void TestCsvWriter::handsTheDeviceLargePieces()
{
    class CountingDevice : public QBuffer
    {
    public:
        int writes = 0;

    protected:
        qint64 writeData(const char *data, qint64 size) override
        {
            ++writes;
            return QBuffer::writeData(data, size);
        }
    };
    CountingDevice device;
    device.open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    CsvWriter writer(&device);
    const QList<QByteArray> row(25, "0123456789");
    constexpr int rowCount = 10'000;
    for (int i = 0; i < rowCount; ++i)
        QVERIFY(writeRow(writer, row));
    QVERIFY(writer.finish());
    QCOMPARE(readCsv(device.data()).size(), rowCount);
    QVERIFY2(device.writes < 50, qPrintable(u"%1 writes for 2.75 MB"_s.arg(device.writes)));
}

void TestCsvWriter::goesOnAfterAPartialWrite()
{
    SmallDevice device(10'000'000, 7);
    CsvWriter writer(&device, bare());
    for (const QList<QByteArray> &row : troublesomeRows())
        QVERIFY(writeRow(writer, row));
    QVERIFY(writer.finish());
    QCOMPARE(readCsv(device.content), troublesomeRows());
}

void TestCsvWriter::reportsAFullDevice_data()
{
    QTest::addColumn<qint64>("room");
    QTest::newRow("from the start") << qint64(0);
    QTest::newRow("after a few bytes") << qint64(5);
    QTest::newRow("after most of it") << qint64(1'500'000);
}

void TestCsvWriter::reportsAFullDevice()
{
    QFETCH(qint64, room);
    SmallDevice device(room, 1'000'000);
    CsvWriter writer(&device);
    const QList<QByteArray> row{QByteArray(1000, 'x')};
    int rowsTaken = 0;
    while (rowsTaken < 10'000 && writeRow(writer, row))
        ++rowsTaken;
    QVERIFY2(rowsTaken < 10'000, "the writer has to say so before the end");
    QVERIFY(!writeRow(writer, row));
    QVERIFY(!writer.finish());
    QCOMPARE(device.content.size(), room);
    QCOMPARE(device.writesAfterRefusal, 0);
}

QTEST_APPLESS_MAIN(TestCsvWriter)

#include "tst_csvwriter.moc"
