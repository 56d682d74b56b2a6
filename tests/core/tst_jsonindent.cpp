// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jsonindent.h"

#include <QJsonDocument>
#include <QTest>

using namespace ccb;
using namespace Qt::StringLiterals;

class TestJsonIndent : public QObject
{
    Q_OBJECT

private slots:
    void indents();
    void keepsWhatStandsThere_data();
    void keepsWhatStandsThere();
    void leavesOtherTextsAlone_data();
    void leavesOtherTextsAlone();
    void meansTheSame();
};

void TestJsonIndent::indents()
{
    const QString expected = uR"({
  "b": "x",
  "a": [
    1,
    {
      "c": null
    },
    []
  ],
  "e": {}
})"_s;
    QCOMPARE(prettyJson(R"({"b":"x","a":[1,{"c":null},[]],"e":{}})"), expected);
    QCOMPARE(prettyJson("\r\n {\"b\" : \"x\" ,\n\"a\":[1, {\"c\":null},[ ] ],\t\"e\": {\n} }\n"), expected);
    QCOMPARE(prettyJson(expected.toUtf8()), expected);
}

void TestJsonIndent::keepsWhatStandsThere_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *name, const QByteArray &value, const QString &shown) {
        QTest::newRow(name) << value << shown;
    };
    row("zero behind the point", "0.10", u"0.10"_s);
    row("more than 64 bits", "12345678901234567890", u"12345678901234567890"_s);
    row("exponent", "1.50E+2", u"1.50E+2"_s);
    row("structure within a text", R"("{[a:1,b\"]}")", uR"("{[a:1,b\"]}")"_s);
    row("letter as an escape", R"("Traor\u00e9")", u"\"Traoré\""_s);
    row("script as escapes", R"("\u0916\u093f")", u"\"खि\""_s);
    row("two escapes that are one sign", R"("\ud83d\ude00")", u"\"😀\""_s);
    row("joiners", R"("\u0915\u094d\u200d")", u"\"\u0915\u094d\u200d\""_s);
    row("half of such a sign", R"("\ud83d x")", uR"("\ud83d x")"_s);
    row("the other half", R"("\ude00")", uR"("\ude00")"_s);
    row("signs that nobody sees", R"("\u202e\u200b\ufeff")", uR"("\u202e\u200b\ufeff")"_s);
    row("escapes that must stay", R"("\u0022\u005c\n\u0000\u0041")", uR"("\u0022\u005c\n\u0000\u0041")"_s);
    row("an escaped backslash", R"("\\u00e9")", uR"("\\u00e9")"_s);
    row("line break as it came", R"("a\r\nb")", uR"("a\r\nb")"_s);
    row("more than a double can hold", "1e400", u"1e400"_s);
    row("blanks and line ends of other kinds", R"("\u00a0\u2028\u2029")", uR"("\u00a0\u2028\u2029")"_s);
    row("the same as they came", "\"a\u00a0b\u2028c\u2029d\"", uR"("a\u00a0b\u2028c\u2029d")"_s);
    row("letters as they came", "\"é ख\"", u"\"é ख\""_s);
}

void TestJsonIndent::keepsWhatStandsThere()
{
    QFETCH(const QByteArray, value);
    QFETCH(const QString, shown);
    QCOMPARE(prettyJson("{\"a\":" + value + ",\"a\":2}"), u"{\n  \"a\": "_s + shown + u",\n  \"a\": 2\n}"_s);
}

void TestJsonIndent::leavesOtherTextsAlone_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"", "plain words: a, b", "<html> <b>x</b></html>", "{no json at all}",
                             "[half, of", "{\"a\": 1", "{\"a\": \"", "{\"a\": 1} and more", "{} {}", "]",
                             "\"text, alone\"", "{\"a\": 01}", "{\"a\": 1e}", "{\"a\": -}", "{\"a\": 1 2}"})
        QTest::newRow(text) << QByteArray(text);
}

void TestJsonIndent::leavesOtherTextsAlone()
{
    QFETCH(const QByteArray, text);
    QCOMPARE(prettyJson(text), QString::fromUtf8(text));
}

void TestJsonIndent::meansTheSame()
{
    const QByteArray json = R"({"case_id": "x", "properties": {"a": "\u00e9\"\\", "b": [1, 2.50, {"c": []}]},
                                "indices": {}, "empty": "", "deep": [[[[{"x": [null, true, false]}]]]]})";
    QCOMPARE(QJsonDocument::fromJson(prettyJson(json).toUtf8()), QJsonDocument::fromJson(json));
}

QTEST_GUILESS_MAIN(TestJsonIndent)
#include "tst_jsonindent.moc"
