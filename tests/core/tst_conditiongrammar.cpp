// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conditiongrammar.h"

#include <QRandomGenerator>
#include <QTest>

#include <array>

using namespace ccb;
using namespace Qt::StringLiterals;

namespace
{

using Op = ConditionOperator;

const ColumnKey column = ColumnKey::ofProperty(u"p"_s);

ColumnCondition condition(Op op, const QStringList &values)
{
    return {column, op, values};
}

} // namespace

class TestConditionGrammar : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatPeopleType_data();
    void readsWhatPeopleType();
    void nothingTypedAsksNothing();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void offersQuotesForWhatLooksLikeAnExpression();
    void writesTheShortestText_data();
    void writesTheShortestText();
    void readsBackWhatItWrites();
};

void TestConditionGrammar::readsWhatPeopleType_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("op");
    QTest::addColumn<QStringList>("values");
    const auto row = [](const QString &typed, Op op, const QStringList &values) {
        QTest::newRow(qPrintable(typed)) << typed << int(op) << values;
    };
    row(u"Ka"_s, Op::Contains, {u"Ka"_s});
    row(u"  Ka Bongo "_s, Op::Contains, {u"Ka Bongo"_s});
    row(u"\" Ka \""_s, Op::Contains, {u" Ka "_s});
    row(u"\"say \"\"ah\"\"\""_s, Op::Contains, {u"say \"ah\""_s});
    row(u"a<b"_s, Op::Contains, {u"a<b"_s});
    row(u"and/or"_s, Op::Contains, {u"and/or"_s});
    row(u"Ka (north)"_s, Op::Contains, {u"Ka (north)"_s});
    row(u"5\" tube"_s, Op::Contains, {u"5\" tube"_s});
    row(u"wait..."_s, Op::Contains, {u"wait..."_s});
    row(u".."_s, Op::Contains, {u".."_s});
    row(u"1.2.3"_s, Op::Contains, {u"1.2.3"_s});
    row(u"blanket"_s, Op::Contains, {u"blanket"_s});
    row(u"\"blank\""_s, Op::Contains, {u"blank"_s});
    row(u"آب"_s, Op::Contains, {u"آب"_s});
    row(u"=Ka"_s, Op::Equals, {u"Ka"_s});
    row(u"= Ka Bongo "_s, Op::Equals, {u"Ka Bongo"_s});
    row(u"=\"\""_s, Op::Equals, {QString()});
    row(u"==x"_s, Op::Equals, {u"=x"_s});
    row(u"=1..2"_s, Op::Equals, {u"1..2"_s});
    row(u"=blank"_s, Op::Equals, {u"blank"_s});
    row(u"<>Ka"_s, Op::NotEquals, {u"Ka"_s});
    row(u"!= Ka"_s, Op::NotEquals, {u"Ka"_s});
    row(u"!Ka"_s, Op::Contains, {u"!Ka"_s});
    row(u"<5"_s, Op::Less, {u"5"_s});
    row(u"<= 5"_s, Op::AtMost, {u"5"_s});
    row(u">-5"_s, Op::Greater, {u"-5"_s});
    row(u">=2024-05-31"_s, Op::AtLeast, {u"2024-05-31"_s});
    row(u"1..9"_s, Op::Between, {u"1"_s, u"9"_s});
    row(u"-9.5 .. -1.5"_s, Op::Between, {u"-9.5"_s, u"-1.5"_s});
    row(u"2024-01-01..2024-01-01"_s, Op::Between, {u"2024-01-01"_s, u"2024-01-01"_s});
    row(u"2024-01-01..2024-12-31 12:00"_s, Op::Between, {u"2024-01-01"_s, u"2024-12-31 12:00"_s});
    row(u"a..\"b..c\""_s, Op::Between, {u"a"_s, u"b..c"_s});
    row(u"5.."_s, Op::AtLeast, {u"5"_s});
    row(u"..5"_s, Op::AtMost, {u"5"_s});
    row(u"/^k.*o$/"_s, Op::Matches, {u"^k.*o$"_s});
    row(u"/a/b/"_s, Op::Matches, {u"a/b"_s});
    row(u"(Ka, Bo)"_s, Op::OneOf, {u"Ka"_s, u"Bo"_s});
    row(u"(Ka)"_s, Op::OneOf, {u"Ka"_s});
    row(u"One  of ( Ka , \"Bo, north\",, 5..6 )"_s, Op::OneOf, {u"Ka"_s, u"Bo, north"_s, u"5..6"_s});
    row(u"(a (b), \"\")"_s, Op::OneOf, {u"a (b)"_s, QString()});
    row(u"one of them"_s, Op::Contains, {u"one of them"_s});
    row(u"blank"_s, Op::Blank, {});
    row(u" Not  BLANK "_s, Op::NotBlank, {});
    row(u"Missing"_s, Op::Missing, {});
}

void TestConditionGrammar::readsWhatPeopleType()
{
    QFETCH(const QString, typed);
    QFETCH(const int, op);
    QFETCH(const QStringList, values);
    const auto read = conditionFromText(column, typed);
    QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().text()));
    QVERIFY(read.value().has_value());
    QCOMPARE(int(read.value()->op), op);
    QCOMPARE(read.value()->values, values);
    QCOMPARE(read.value()->column, column);
}

void TestConditionGrammar::nothingTypedAsksNothing()
{
    for (const QString &typed : {QString(), u"  "_s}) {
        const auto read = conditionFromText(column, typed);
        QVERIFY(read.ok());
        QVERIFY(!read.value().has_value());
    }
}

void TestConditionGrammar::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("words"); // of the message
    const auto row = [](const QString &typed, const QString &words) {
        QTest::newRow(qPrintable(typed)) << typed << words;
    };
    row(u"="_s, u"Nothing follows ="_s);
    row(u"<>  "_s, u"Nothing follows <>"_s);
    row(u">="_s, u"Nothing follows >="_s);
    row(u">\"\""_s, u"empty value"_s);
    row(u"\"Ka"_s, u"quote"_s);
    row(u"=\"Ka"_s, u"quote"_s);
    row(u"\"Ka\" Bo"_s, u"quote"_s);
    row(u"(\"Ka, Bo)"_s, u"quote"_s);
    row(u"(Ka, Bo"_s, u"not closed"_s);
    row(u"one of (Ka"_s, u"not closed"_s);
    row(u"()"_s, u"list is empty"_s);
    row(u"( , )"_s, u"list is empty"_s);
    row(u"/"_s, u"at both ends"_s);
    row(u"//"_s, u"at both ends"_s);
    row(u"/etc"_s, u"at both ends"_s);
    row(u"/a(b/"_s, u"wrong at character"_s);
    row(u"/[a/"_s, u"wrong at character"_s);
    row(u"1..b"_s, u"not of one kind"_s);
    row(u"1..2024-05-03"_s, u"not of one kind"_s);
    row(u"9..1"_s, u"1..9"_s);
    row(u"2024-05-03..2024-05-02"_s, u"2024-05-02..2024-05-03"_s);
}

void TestConditionGrammar::saysWhatIsWrong()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, words);
    const auto read = conditionFromText(column, typed);
    QVERIFY(!read.ok());
    QCOMPARE(read.error().kind, Error::Kind::Usage);
    QVERIFY2(read.error().text().contains(words), qPrintable(read.error().text()));
    QVERIFY(!read.error().hint.isEmpty());
}

void TestConditionGrammar::offersQuotesForWhatLooksLikeAnExpression()
{
    const auto read = conditionFromText(column, u"/a/demo");
    QVERIFY(!read.ok());
    QVERIFY2(read.error().hint.contains(u"\"/a/demo\""), qPrintable(read.error().hint));
}

void TestConditionGrammar::writesTheShortestText_data()
{
    QTest::addColumn<int>("op");
    QTest::addColumn<QStringList>("values");
    QTest::addColumn<QString>("expected");
    const auto row = [](Op op, const QStringList &values, const QString &expected) {
        QTest::newRow(qPrintable(expected)) << int(op) << values << expected;
    };
    row(Op::Contains, {u"Ka"_s}, u"Ka"_s);
    row(Op::Contains, {u"missing"_s}, u"\"missing\""_s);
    row(Op::Contains, {u"1..2"_s}, u"\"1..2\""_s);
    row(Op::Contains, {u"=x"_s}, u"\"=x\""_s);
    row(Op::Equals, {u"1..2"_s}, u"=1..2"_s);
    row(Op::Equals, {QString()}, u"=\"\""_s);
    row(Op::Equals, {u" x"_s}, u"=\" x\""_s);
    row(Op::NotEquals, {u"x"_s}, u"<>x"_s);
    row(Op::Less, {u"=5"_s}, u"<\"=5\""_s);
    row(Op::Between, {u"1"_s, u"9"_s}, u"1..9"_s);
    row(Op::Matches, {u"^a/b$"_s}, u"/^a/b$/"_s);
    row(Op::OneOf, {u"a"_s, u"b, c"_s, QString()}, u"(a, \"b, c\", \"\")"_s);
    row(Op::Blank, {}, u"blank"_s);
    row(Op::NotBlank, {}, u"not blank"_s);
    row(Op::Missing, {}, u"missing"_s);
}

void TestConditionGrammar::writesTheShortestText()
{
    QFETCH(const int, op);
    QFETCH(const QStringList, values);
    QFETCH(const QString, expected);
    QCOMPARE(conditionText(condition(Op(op), values)), expected);
}

// Values by chance, out of everything that means something in the grammar.
void TestConditionGrammar::readsBackWhatItWrites()
{
    static const std::array<QString, 22> pieces{
        u"a"_s,     u"1"_s,    u" "_s,       u","_s,       u"("_s,  u")"_s, u"\""_s, u".."_s,
        u"."_s,     u"/"_s,    u"="_s,       u"<"_s,       u">"_s,  u"!"_s, u"-"_s,  u"é"_s,
        u"blank"_s, u"not "_s, u"missing"_s, u"one of "_s, u"\n"_s, u"ख"_s};
    QRandomGenerator random(7);
    const auto anyValue = [&random] {
        QString value;
        for (int i = random.bounded(5); i > 0; --i)
            value += pieces[size_t(random.bounded(int(pieces.size())))];
        return value;
    };
    for (int i = 0; i < 20'000; ++i) {
        ColumnCondition wanted{column, Op(random.bounded(int(Op::Missing) + 1)), {anyValue()}};
        switch (wanted.op) {
        case Op::Less:
        case Op::AtMost:
        case Op::Greater:
        case Op::AtLeast:
        case Op::Matches:
            wanted.values[0] += u"x"_s; // never empty
            if (wanted.op == Op::Matches)
                wanted.values[0].remove(u'(').remove(u')');
            break;
        case Op::Between:
            wanted.values = {wanted.values[0] + u"x"_s, anyValue() + u"x"_s};
            break;
        case Op::OneOf:
            for (int more = random.bounded(3); more > 0; --more)
                wanted.values.append(anyValue());
            break;
        case Op::Blank:
        case Op::NotBlank:
        case Op::Missing:
            wanted.values.clear();
            break;
        default:
            break;
        }
        const QString written = conditionText(wanted);
        const auto read = conditionFromText(column, written);
        QVERIFY2(read.ok() && read.value() == wanted,
                 qPrintable(u"operator %1 of “%2” is written “%3”"_s.arg(QString::number(int(wanted.op)),
                                                                         wanted.values.join(u'|'), written)));
    }
}

QTEST_GUILESS_MAIN(TestConditionGrammar)
#include "tst_conditiongrammar.moc"
