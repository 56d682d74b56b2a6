// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conditionwords.h"

#include <QLocale>
#include <QTest>

using namespace ccb;
using namespace Qt::StringLiterals;

// What a chip says of each condition.
class TestConditionWords : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void saysEachOperator_data();
    void saysEachOperator();
    void saysNamesDatesAndTheStatus();
    void staysInOneShortLine();
};

void TestConditionWords::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void TestConditionWords::saysEachOperator_data()
{
    QTest::addColumn<int>("op");
    QTest::addColumn<QStringList>("values");
    QTest::addColumn<QString>("words");
    const auto row = [](ConditionOperator op, const QStringList &values, const QString &words) {
        QTest::newRow(qPrintable(words)) << int(op) << values << words;
    };
    using Op = ConditionOperator;
    row(Op::Contains, {u"1"_s}, u"age contains “1”"_s);
    row(Op::Equals, {u"1"_s}, u"age = 1"_s);
    row(Op::Equals, {QString()}, u"age is empty"_s);
    row(Op::NotEquals, {u"1"_s}, u"age ≠ 1"_s);
    row(Op::NotEquals, {QString()}, u"age is not empty"_s);
    row(Op::Less, {u"1"_s}, u"age < 1"_s);
    row(Op::AtMost, {u"1"_s}, u"age ≤ 1"_s);
    row(Op::Greater, {u"1"_s}, u"age > 1"_s);
    row(Op::AtLeast, {u"1"_s}, u"age ≥ 1"_s);
    row(Op::Between, {u"%2"_s, u"%1"_s}, u"age from %2 to %1"_s); // no place for another value
    row(Op::Matches, {u"^1%1"_s}, u"age matches /^1%1/"_s);
    row(Op::OneOf, {u"1"_s, QString(), u"3"_s}, u"age is one of: 1, empty, 3"_s);
    row(Op::OneOf, {u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s, u"6"_s, u"7"_s},
        u"age is one of: 1, 2, 3, 4, 5, 2 more"_s);
    row(Op::Blank, {}, u"age is blank"_s);
    row(Op::NotBlank, {}, u"age is not blank"_s);
    row(Op::Missing, {}, u"age is missing"_s);
}

void TestConditionWords::saysEachOperator()
{
    QFETCH(const int, op);
    QFETCH(const QStringList, values);
    QFETCH(const QString, words);
    QCOMPARE(conditionWords({ColumnKey::ofProperty(u"age"_s), ConditionOperator(op), values}, {}), words);
}

void TestConditionWords::saysNamesDatesAndTheStatus()
{
    OwnerDirectory owners;
    owners.addGroups({{u"g1"_s, u"Nurses"_s, {}, false, false}});
    const auto words = [&owners](CaseField field, const QString &value) {
        return conditionWords(ColumnCondition::equals(ColumnKey::ofField(field), value), owners);
    };
    QCOMPARE(words(CaseField::OwnerName, u"g1"_s), u"Owner = Nurses"_s);
    QCOMPARE(words(CaseField::ClosedBy, u"g1"_s), u"Closed by = Nurses"_s);
    QCOMPARE(words(CaseField::ClosedBy, u"stranger"_s), u"Closed by = stranger"_s);
    QCOMPARE(words(CaseField::DateOpened, u"2024-05-03"_s), u"Opened = 03/05/2024"_s);
    QCOMPARE(words(CaseField::DateOpened, u"2024-05-03 10:30"_s), u"Opened = 2024-05-03 10:30"_s);
    QCOMPARE(words(CaseField::Closed, u"true"_s), u"Status = Closed"_s);
    QCOMPARE(words(CaseField::Closed, u"other"_s), u"Status = other"_s);
}

void TestConditionWords::staysInOneShortLine()
{
    const QString longValue = u"first line\nsecond line "_s + QString(500, u'x');
    for (const ConditionOperator op :
         {ConditionOperator::Contains, ConditionOperator::Equals, ConditionOperator::OneOf}) {
        const QString words = conditionWords({ColumnKey::ofProperty(u"p"_s), op, {longValue}}, {});
        QVERIFY2(words.contains(u"first line second line") && words.size() < 100, qPrintable(words));
    }
}

QTEST_GUILESS_MAIN(TestConditionWords)
#include "tst_conditionwords.moc"
