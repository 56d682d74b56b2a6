// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casequery.h"
#include "core/casestore.h"
#include "core/conditiongrammar.h"
#include "plaincondition.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <ctime>
#include <map>

using namespace ccb;
using namespace Qt::StringLiterals;
using namespace ccb::testing;

namespace
{

using Op = ConditionOperator;
using Encoding = CaseColumn::Encoding;

constexpr std::array<Op, 13> operators{Op::Contains, Op::Equals,   Op::NotEquals, Op::Less,    Op::AtMost,
                                       Op::Greater,  Op::AtLeast,  Op::Between,   Op::Matches, Op::OneOf,
                                       Op::Blank,    Op::NotBlank, Op::Missing};

OwnerDirectory ownersForTests()
{
    OwnerDirectory owners;
    owners.addGroups({{u"u1"_s, u"Été Tété"_s, {}, false, false},
                      {u"u2"_s, u"ab 12"_s, {}, false, false},
                      {u"u3"_s, u"7"_s, {}, false, false},
                      {u"ab"_s, u"Nurses"_s, {}, false, false}});
    return owners;
}

// Small alphabets, so that values and conditions meet often.
class Chance
{
public:
    explicit Chance(quint32 seed)
        : m_random(seed)
    {
    }

    // The cases of one block. The values of a column are of one flavour, so that every encoding comes up.
    std::vector<TestCase> anyCases(quint64 firstNumber)
    {
        const Flavour property = anyFlavour();
        const Flavour field = m_random.bounded(2) ? Flavour::Times : Flavour::Mixed;
        for (int i = m_random.bounded(2, 40); i > 0; --i)
            m_pool.push_back(anyValue());
        std::vector<TestCase> cases;
        for (int i = m_random.bounded(20, 120); i > 0; --i)
            cases.push_back(anyCase(firstNumber + cases.size(), property, field));
        return cases;
    }

    ColumnCondition anyCondition(Op op)
    {
        static const std::vector<ColumnKey> columns{
            ColumnKey::ofProperty(u"p"_s),
            ColumnKey::ofProperty(u"p"_s),
            ColumnKey::ofProperty(u"seldom"_s),
            ColumnKey::ofProperty(u"nowhere"_s),
            ColumnKey::ofIndex(u"parent"_s),
            ColumnKey::ofField(CaseField::CaseId),
            ColumnKey::ofField(CaseField::Closed),
            ColumnKey::ofField(CaseField::OwnerId),
            ColumnKey::ofField(CaseField::OwnerName),
            ColumnKey::ofField(CaseField::UserId),
            ColumnKey::ofField(CaseField::ClosedBy),
            ColumnKey::ofField(CaseField::DateOpened),
            ColumnKey::ofField(CaseField::DateOpened),
            ColumnKey::ofField(CaseField::DateClosed),
        };
        ColumnCondition condition{oneOf(columns, m_random), op, {}};
        switch (op) {
        case Op::Blank:
        case Op::NotBlank:
        case Op::Missing:
            break;
        case Op::Matches:
            condition.values = {anyPattern()};
            break;
        case Op::Between:
            condition.values = {anyTyped(), anyTyped()};
            break;
        case Op::OneOf:
            for (int i = m_random.bounded(1, 5); i > 0; --i)
                condition.values.append(anyTyped());
            break;
        case Op::Contains:
            condition.values = {anyPart()};
            break;
        default:
            condition.values = {anyTyped()};
        }
        return condition;
    }

private:
    enum class Flavour { Few, Mixed, Times, Ids };

    QRandomGenerator m_random;
    std::vector<Value> m_pool;

    Flavour anyFlavour() { return Flavour(m_random.bounded(4)); }

    TestCase anyCase(quint64 number, Flavour property, Flavour field)
    {
        const std::vector<std::string> owners{"u1", "u2", "u3", "ab", "x", ""};
        TestCase made;
        made.fields = {{CaseField::CaseId, text(uuidOf(number))},
                       {CaseField::OwnerId, text(oneOf(owners, m_random))},
                       {CaseField::DateOpened, flavoured(field, number)},
                       {CaseField::DateClosed, m_random.bounded(3) ? Value() : text(anyTime())}};
        if (m_random.bounded(3) != 0) {
            made.fields.emplace_back(CaseField::Closed,
                                     Value{ValueKind::Boolean, m_random.bounded(2) ? "true" : "false"});
        }
        for (const CaseField person : {CaseField::UserId, CaseField::ClosedBy}) {
            if (m_random.bounded(3) != 0)
                made.fields.emplace_back(person,
                                         m_random.bounded(6) ? text(oneOf(owners, m_random)) : null());
        }
        made.properties.emplace_back("p", flavoured(property, number));
        if (m_random.bounded(4) == 0)
            made.properties.emplace_back("seldom", anyValue());
        if (m_random.bounded(2) != 0)
            made.indices.push_back({"parent", anyValue(), text("milk"), text("child")});
        return made;
    }

    Value flavoured(Flavour flavour, quint64 number)
    {
        switch (flavour) {
        case Flavour::Few:
            return oneOf(m_pool, m_random);
        case Flavour::Mixed:
            return m_random.bounded(4) ? anyValue() : text(anyText() + std::to_string(number));
        case Flavour::Times: // in one format; distinct, and now and then missing
            if (m_random.bounded(20) == 0)
                return {};
            return text(QStringLiteral("2024-05-0%1T%2:%3:00.%4Z")
                            .arg(m_random.bounded(1, 5))
                            .arg(m_random.bounded(24), 2, 10, QChar(u'0'))
                            .arg(m_random.bounded(60), 2, 10, QChar(u'0'))
                            .arg(int(number % 1'000'000), 6, 10, QChar(u'0'))
                            .toStdString());
        case Flavour::Ids:
            return m_random.bounded(20) == 0 ? Value() : text(uuidOf(number));
        }
        Q_UNREACHABLE();
    }

    Value anyValue()
    {
        switch (m_random.bounded(12)) {
        case 0:
            return {};
        case 1:
            return null();
        case 2:
            return text({});
        case 3:
        case 4:
            return number(anyNumber());
        case 5:
            return text(anyNumber());
        case 6:
        case 7:
            return text(anyTime());
        case 8:
            return {ValueKind::List, "[1, \"" + anyText() + "\"]"};
        case 9:
            return {ValueKind::Object, R"({"a": ")" + anyText() + "\"}"};
        default:
            return text(anyText());
        }
    }

    std::string anyNumber()
    {
        static const std::vector<std::string> odd{"0.10", "1e1",   ".5",  "1.",
                                                  "-0",   "-.5",   "007", "1-2",
                                                  "-2.5", "1e400", "12a", "12345678901234567890"};
        return m_random.bounded(3) ? std::to_string(m_random.bounded(-12, 13)) : oneOf(odd, m_random);
    }

    std::string anyText()
    {
        static const std::vector<std::string> letters{"a", "b",       "\n", "A", "B",      "é", "É",
                                                      "e", "e\u0301", "1",  "2", "-",      " ", "T",
                                                      "ख", "खि",      "አ",  "م", "م\u064e"};
        std::string made;
        for (int i = m_random.bounded(5); i > 0; --i)
            made += oneOf(letters, m_random);
        return made;
    }

    // A few days and hours, in all the ways to write them down.
    std::string anyTime()
    {
        static const std::vector<QString> forms{u"2024-05-0%1"_s,
                                                u"2024-05-0%1 %2:30"_s,
                                                u"2024-05-0%1T%2:30:00"_s,
                                                u"2024-05-0%1T%2:30:00.000Z"_s,
                                                u"2024-05-0%1 %2:30:00.120000"_s,
                                                u"2024-05-0%1T%2:30:00+02:00"_s,
                                                u"2024-05-0%1T%2:30-05:30"_s,
                                                u"2024-05-9%1"_s};
        return QString(oneOf(forms, m_random))
            .replace(u"%1"_s, QString::number(m_random.bounded(1, 5)))
            .replace(u"%2"_s, QStringLiteral("%1").arg(m_random.bounded(24), 2, 10, QChar(u'0')))
            .toStdString();
    }

    QString anyTyped()
    {
        static const std::vector<QString> names{u"Été Tété"_s, u"ab 12"_s,  u"u3"_s,   u"7"_s,
                                                u"nurses"_s,   u"Nurses"_s, u"Open"_s, u"true"_s};
        switch (m_random.bounded(5)) {
        case 0:
            return oneOf(names, m_random);
        case 1:
            return QString::fromStdString(anyTime());
        case 2:
            return QString::fromStdString(uuidOf(quint64(m_random.bounded(50))));
        case 3:
            return QString::fromStdString(m_pool.empty() ? std::string() : oneOf(m_pool, m_random).text);
        default:
            return QString::fromStdString(anyValue().text);
        }
    }

    QString anyPart()
    {
        static const std::vector<QString> parts{
            u"a"_s, u"B"_s, u"é"_s, u"e"_s,   u"t t"_s, u"1"_s,    u"-0"_s,  u"05-0"_s,  u"खि"_s,
            u"ख"_s, u"አ"_s, u"م"_s, u"nur"_s, u"pe"_s,  u"[1, "_s, u":30"_s, u"-02 1"_s, u"4000"_s};
        return oneOf(parts, m_random);
    }

    QString anyPattern()
    {
        static const std::vector<QString> patterns{
            u"^a"_s,     u"B$"_s,     u"^\\d+$"_s,  u"[ab]{2}"_s, u"é|ख"_s,  u"\\bt"_s,     u"^.$"_s,
            u"(.)\\1"_s, u"-0[12]"_s, u"(?-i)A"_s,  u"a*"_s,      u"^$"_s,   u"[^a]e"_s,    u"\\s"_s,
            u"^.*e$"_s,  u"b.?$"_s,   u"\\w\\B."_s, u"a++"_s,     u"a\\z"_s, u"(a|b)+1?"_s, u"[[:punct:]]"_s};
        return oneOf(patterns, m_random);
    }
};

QString described(const ColumnCondition &condition)
{
    return columnName(condition.column) + u": "_s + conditionText(condition) + u" (operator "_s +
           QString::number(int(condition.op)) + u": "_s + condition.values.join(u" | "_s) + u')';
}

} // namespace

// Every operator over random data, compared with a second implementation.
class TestConditionsByChance : public QObject
{
    Q_OBJECT

private slots:
    void agreesWithAPlainOne_data();
    void agreesWithAPlainOne();
};

void TestConditionsByChance::agreesWithAPlainOne_data()
{
    QTest::addColumn<QByteArray>("timeZone");
    QTest::newRow("UTC") << QByteArray("UTC");
    QTest::newRow("behind UTC") << QByteArray("<-03>3");
    QTest::newRow("ahead of UTC, by a half hour") << QByteArray("<+0530>-5:30");
}

void TestConditionsByChance::agreesWithAPlainOne()
{
    QFETCH(const QByteArray, timeZone);
    qputenv("TZ", timeZone);
    tzset();
    const OwnerDirectory owners = ownersForTests();
    const std::atomic<bool> cancelled = false;
    std::map<Encoding, int> encodings;
    std::map<Op, std::pair<qsizetype, qsizetype>> found; // rows that matched, and that did not
    for (quint32 round = 0; round < 15; ++round) {
        Chance chance(round);
        CaseStore store;
        std::vector<TestCase> all;
        for (int block = 0; block < 4; ++block) {
            const std::vector<TestCase> cases = chance.anyCases(all.size());
            const CaseBlockPtr made = blockOf(cases);
            for (const ColumnKey &key :
                 {ColumnKey::ofProperty(u"p"_s), ColumnKey::ofField(CaseField::DateOpened)}) {
                if (const CaseColumn *column = made->find(key))
                    ++encodings[column->encoding()];
            }
            store.append(made);
            all.insert(all.end(), cases.begin(), cases.end());
        }
        for (int i = 0; i < 8; ++i) {
            for (const Op op : operators) {
                CaseFilter filter;
                filter.conditions = {chance.anyCondition(op)};
                const RowMap rows = matchingRows(store.snapshot(), filter, owners, cancelled);
                auto next = rows.begin();
                for (CaseRow row = 0; row < all.size(); ++row) {
                    const bool expected = plainlyMatches(filter.conditions.first(), all[row], owners);
                    const bool got = next != rows.end() && *next == row;
                    next += got ? 1 : 0;
                    if (got == expected)
                        continue;
                    const Value value = all[row].value(storedColumn(filter.conditions.first().column));
                    QFAIL(qPrintable(u"round %1: %2 is %3 for the value “%4”"_s.arg(
                        QString::number(round), described(filter.conditions.first()),
                        got ? u"true"_s : u"false"_s, testing::described(value))));
                }
                found[op].first += qsizetype(rows.size());
                found[op].second += qsizetype(all.size() - rows.size());
            }
        }
    }
    for (const Encoding encoding : {Encoding::Dictionary, Encoding::Text, Encoding::Time, Encoding::Uuid})
        QVERIFY2(encodings[encoding] > 3, qPrintable(QString::number(int(encoding))));
    for (const Op op : operators) {
        QVERIFY2(found[op].first > 500, qPrintable(QString::number(int(op))));
        QVERIFY2(found[op].second > 500, qPrintable(QString::number(int(op))));
    }
}

QTEST_GUILESS_MAIN(TestConditionsByChance)
#include "tst_conditionsbychance.moc"
