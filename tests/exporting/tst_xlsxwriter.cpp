// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/xlsxwriter.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace ccb;
using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace
{

// The sheets as openpyxl reads them: [name, [[value, ...], ...]] each.
constexpr const char *reader = R"(
import json, openpyxl, sys
book = openpyxl.load_workbook(sys.argv[1])
print(json.dumps([[sheet.title, sheet.freeze_panes, sheet.auto_filter.ref,
                   [["" if cell.value is None else str(cell.value) for cell in row] for row in sheet.rows]]
                  for sheet in book.worksheets]))
)";

bool writeRows(XlsxWriter &writer, int count)
{
    bool ok = writer.writeHeadings(std::vector<std::string_view>{"id", "text"});
    for (int i = 0; ok && i < count; ++i) {
        const std::string id = "00" + std::to_string(i);
        ok = writer.writeRow(std::vector<TableCell>{std::string_view(id), "=1+1"sv});
    }
    return ok && writer.finish();
}

} // namespace

// Workbooks over several sheets, and what becomes of one that cannot be written; what the cells hold is read
// back by tst_readback.
class TestXlsxWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesOnOnTheNextSheet();
    void refusesTooManyColumns();
    void stopsWhenToldTo();
#ifdef Q_OS_UNIX
    void noticesThatTheDiskIsFull();
#endif
};

void TestXlsxWriter::goesOnOnTheNextSheet()
{
    const QString python = u"/usr/bin/python3"_s;
    if (!QFile::exists(python))
        QSKIP("There is no /usr/bin/python3.");
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"sheets.xlsx"_s));
    QVERIFY(file.open(QIODevice::ReadWrite));
    XlsxWriter writer(&file, {.sheetName = u"Cases"_s, .rowsOfSheet = 4});
    QVERIFY(writeRows(writer, 7));
    file.close();

    QProcess process;
    process.start(python, {u"-c"_s, QString::fromLatin1(reader), file.fileName()});
    QVERIFY(process.waitForFinished());
    const QJsonArray sheets = QJsonDocument::fromJson(process.readAllStandardOutput()).array();
    const auto row = [](const QString &id) { return QJsonArray{id, u"=1+1"_s}; };
    const QJsonArray headings{u"id"_s, u"text"_s};
    QCOMPARE(
        sheets,
        (QJsonArray{QJsonArray{u"Cases"_s, u"A2"_s, u"A1:B4"_s,
                               QJsonArray{headings, row(u"000"_s), row(u"001"_s), row(u"002"_s)}},
                    QJsonArray{u"Cases (2)"_s, u"A2"_s, u"A1:B4"_s,
                               QJsonArray{headings, row(u"003"_s), row(u"004"_s), row(u"005"_s)}},
                    QJsonArray{u"Cases (3)"_s, u"A2"_s, u"A1:B2"_s, QJsonArray{headings, row(u"006"_s)}}}));
}

void TestXlsxWriter::refusesTooManyColumns()
{
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    XlsxWriter writer(&buffer, {.sheetName = u"Cases"_s});
    QVERIFY(!writer.writeHeadings(std::vector<std::string_view>(16'385, "c")));
    QVERIFY2(writer.fault().contains(u"16,384"_s), qPrintable(writer.fault()));
}

void TestXlsxWriter::stopsWhenToldTo()
{
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    XlsxWriter writer(&buffer, {.sheetName = u"Cases"_s, .goesOn = [] { return false; }});
    QVERIFY(!writeRows(writer, 3));
    QVERIFY(buffer.data().isEmpty());
}

#ifdef Q_OS_UNIX

void TestXlsxWriter::noticesThatTheDiskIsFull()
{
    const auto before = std::signal(SIGXFSZ, SIG_IGN);
    rlimit limit{};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &limit), 0);
    rlimit small = limit;
    // The first stops the rows, the second one the packing of them.
    for (const rlim_t most : {rlim_t(200'000), rlim_t(2000)}) {
        QBuffer buffer;
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        small.rlim_cur = most;
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
        XlsxWriter writer(&buffer, {.sheetName = u"Cases"_s});
        const bool ok = writeRows(writer, most > 10'000 ? 20'000 : 20);
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &limit), 0);
        QVERIFY(!ok);
        QVERIFY2(writer.fault().contains(u"temporary files"), qPrintable(writer.fault()));
        QVERIFY(buffer.data().isEmpty());
    }
    std::signal(SIGXFSZ, before);
}

#endif

QTEST_GUILESS_MAIN(TestXlsxWriter)
#include "tst_xlsxwriter.moc"
