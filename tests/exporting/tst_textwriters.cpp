// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/jsontablewriter.h"
#include "exporting/markdownwriter.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace ccb;
using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace
{

using Headings = std::vector<std::string_view>;
using Rows = std::vector<std::vector<TableCell>>;

template <typename Writer, typename... Options>
QByteArray written(const Headings &headings, const Rows &rows, Options... options)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    Writer writer(&buffer, options...);
    bool ok = writer.writeHeadings(headings);
    for (const auto &row : rows)
        ok = ok && writer.writeRow(row);
    return ok && writer.finish() ? buffer.data() : "refused";
}

} // namespace

// Tables as Markdown and JSON.
class TestTextWriters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void escapesWhatMarkdownReads();
    void writesAnArrayOfObjects();
    void writesALineForEachObject();
    void writesNoRows();
};

void TestTextWriters::escapesWhatMarkdownReads()
{
    QCOMPARE(
        written<MarkdownWriter>({"date_opened", "a|b"},
                                {{"1 < 2 & *three*"sv, "one\r\ntwo\nthree\rfour"sv}, {"_edge_"sv, ""sv}}),
        "| date_opened | a\\|b |\n"
        "| --- | --- |\n"
        "| 1 &lt; 2 &amp; \\*three\\* | one<br>two<br>three<br>four |\n"
        "| \\_edge\\_ |  |\n");
}

void TestTextWriters::writesAnArrayOfObjects()
{
    const QByteArray json = written<JsonTableWriter>(
        {"a \"key\"", "b", "c", "d", "e"},
        {{std::string_view("t\0x\x1f\\\"\n", 7), TableCell("0.10"sv, ValueKind::Number),
          TableCell("true"sv, ValueKind::Boolean), TableCell({}, ValueKind::Null),
          TableCell({}, ValueKind::Missing)},
         {""sv, TableCell("[1, {\"x\": null}]"sv, ValueKind::List), "c"sv, "d"sv, "e"sv}});
    QVERIFY(json.contains("0.10")); // the number as it was written
    QJsonParseError error;
    const QJsonArray array = QJsonDocument::fromJson(json, &error).array();
    QVERIFY2(error.error == QJsonParseError::NoError, qPrintable(error.errorString()));
    const QString controls = QString::fromLatin1(QByteArrayView("t\0x\x1f\\\"\n", 7));
    QCOMPARE(
        array.at(0).toObject(),
        (QJsonObject{{u"a \"key\""_s, controls}, {u"b"_s, 0.1}, {u"c"_s, true}, {u"d"_s, QJsonValue()}}));
    QCOMPARE(array.at(1).toObject(),
             (QJsonObject{{u"a \"key\""_s, u""_s},
                          {u"b"_s, QJsonArray{1, QJsonObject{{u"x"_s, QJsonValue()}}}},
                          {u"c"_s, u"c"_s},
                          {u"d"_s, u"d"_s},
                          {u"e"_s, u"e"_s}}));
}

void TestTextWriters::writesALineForEachObject()
{
    QCOMPARE(written<JsonTableWriter>({"a"}, {{"1"sv}, {"two\nlines"sv}}, JsonTableWriter::Layout::Lines),
             "{\"a\": \"1\"}\n{\"a\": \"two\\nlines\"}\n");
}

void TestTextWriters::writesNoRows()
{
    QCOMPARE(written<JsonTableWriter>({"a"}, {}), "[]\n");
    QCOMPARE(written<JsonTableWriter>({"a"}, {}, JsonTableWriter::Layout::Lines), "");
    QCOMPARE(written<MarkdownWriter>({"a"}, {}), "| a |\n| --- |\n");
}

QTEST_APPLESS_MAIN(TestTextWriters)
#include "tst_textwriters.moc"
