// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casequery.h"
#include "core/casestore.h"
#include "plaincondition.h"

#include <QTest>

#include <algorithm>

using namespace ccb;
using namespace Qt::StringLiterals;
using namespace ccb::testing;

namespace
{

const std::vector<std::string> propertyNames{"p", "q", "village", "owner_id"};

QString toQString(const Value &value)
{
    return QString::fromStdString(value.text);
}

OwnerDirectory ownersForTests()
{
    OwnerDirectory owners;
    owners.addGroups({{u"u1"_s, u"Été Tété"_s, {}, false, false},
                      {u"u2"_s, u"ab 12"_s, {}, false, false},
                      {u"ab"_s, u"Nurses"_s, {}, false, false}});
    return owners;
}

// What a person would say: a second implementation over one case at a time, with nothing clever in it.
class PlainFilter
{
public:
    PlainFilter(const CaseFilter &filter, const OwnerDirectory &owners)
        : m_filter(filter)
        , m_owners(owners)
    {
    }

    bool matches(const TestCase &testCase) const
    {
        const auto textOf = [&testCase](CaseField f) {
            return toQString(testCase.value(ColumnKey::ofField(f)));
        };
        if (!m_filter.caseType.isEmpty() && textOf(CaseField::CaseType) != m_filter.caseType)
            return false;
        const bool closed = textOf(CaseField::Closed) == u"true";
        if (m_filter.status != CaseStatus::All && closed != (m_filter.status == CaseStatus::Closed))
            return false;
        if (!m_filter.ownerId.isEmpty() && textOf(CaseField::OwnerId) != m_filter.ownerId)
            return false;
        for (const ColumnCondition &condition : m_filter.conditions) {
            const QString value = toQString(testCase.value(storedColumn(condition.column)));
            const bool hasName = condition.column.isField(CaseField::OwnerName);
            if (value != condition.value() && !(hasName && m_owners.name(value) == condition.value()))
                return false;
        }
        const QStringList words = m_filter.search.split(u' ', Qt::SkipEmptyParts);
        return std::all_of(words.begin(), words.end(),
                           [&](const QString &word) { return holds(testCase, plainlyFolded(word)); });
    }

private:
    const CaseFilter &m_filter;
    const OwnerDirectory &m_owners;

    bool holds(const TestCase &testCase, const QString &word) const
    {
        QStringList texts;
        for (const auto &[field, value] : testCase.fields) {
            if (field == CaseField::Closed)
                continue;
            texts << toQString(value);
            if (field == CaseField::OwnerId || field == CaseField::UserId)
                texts << m_owners.name(toQString(value));
        }
        for (const auto &[name, value] : testCase.properties)
            texts << toQString(testCase.value(ColumnKey::ofProperty(QString::fromStdString(name))));
        for (const TestIndex &index : testCase.indices)
            texts << toQString(index.caseId);
        return std::any_of(texts.begin(), texts.end(),
                           [&word](const QString &text) { return plainlyFolded(text).contains(word); });
    }
};

// Small alphabets, so that cases and words meet often.
class Chance
{
public:
    explicit Chance(quint32 seed)
        : m_random(seed)
    {
        for (int i = m_random.bounded(2, 60); i > 0; --i)
            m_values.push_back(anyValue());
    }

    TestCase anyCase(quint64 number)
    {
        const std::vector<std::string> types{"", "milk", "été"};
        const std::vector<std::string> owners{"u1", "u2", "u3", "ab", ""};
        TestCase made;
        made.fields = {{CaseField::CaseId, text(uuidOf(number))},
                       {CaseField::CaseType, text(oneOf(types, m_random))},
                       {CaseField::CaseName, oneOf(m_values, m_random)},
                       {CaseField::OwnerId, text(oneOf(owners, m_random))},
                       {CaseField::DateOpened, text(anyTime())}};
        if (m_random.bounded(3) != 0)
            made.fields.emplace_back(CaseField::Closed,
                                     Value{ValueKind::Boolean, m_random.bounded(2) ? "true" : "false"});
        if (m_random.bounded(2) != 0)
            made.fields.emplace_back(CaseField::UserId, text(oneOf(owners, m_random)));
        for (const std::string &name : propertyNames) {
            if (m_random.bounded(3) != 0)
                made.properties.emplace_back(name, oneOf(m_values, m_random));
        }
        if (m_random.bounded(2) != 0)
            made.indices.push_back({"parent", oneOf(m_values, m_random), text("milk"), text("child")});
        return made;
    }

    CaseFilter anyFilter()
    {
        CaseFilter filter;
        if (m_random.bounded(4) == 0)
            filter.caseType = m_random.bounded(2) ? u"milk"_s : u"été"_s;
        if (m_random.bounded(4) == 0)
            filter.status = m_random.bounded(2) ? CaseStatus::Open : CaseStatus::Closed;
        if (m_random.bounded(4) == 0)
            filter.ownerId = u"u1"_s;
        for (int i = m_random.bounded(-3, 3); i > 0; --i)
            filter.conditions.append(ColumnCondition::equals(anyColumn(), anyWanted()));
        for (int i = m_random.bounded(-2, 3); i > 0; --i)
            filter.search += u' ' + anyWord();
        return filter;
    }

    int upTo(int most) { return m_random.bounded(1, most + 1); }

private:
    QRandomGenerator m_random;
    std::vector<Value> m_values;

    std::string anyText()
    {
        static const std::vector<std::string> letters{"a",       "b", "A",  "é", "É", "e",
                                                      "e\u0301", "1", "2",  "-", " ", "T",
                                                      "t",       "ख", "खि", "አ", "م", "م\u064e"};
        std::string made;
        for (int i = m_random.bounded(5); i > 0; --i)
            made += oneOf(letters, m_random);
        return made;
    }

    Value anyValue()
    {
        switch (m_random.bounded(8)) {
        case 0:
            return {};
        case 1:
            return null();
        case 2:
            return number(std::to_string(m_random.bounded(30)));
        default:
            return text(anyText());
        }
    }

    std::string anyTime()
    {
        return QStringLiteral("2015-1%1-2%2 19:34:33.98700%3")
            .arg(m_random.bounded(3))
            .arg(m_random.bounded(10))
            .arg(m_random.bounded(10))
            .toStdString();
    }

    QString anyWord()
    {
        const std::vector<QString> words{u"a"_s,    u"ab"_s,  u"é"_s, u"ete"_s, u"1"_s, u"-2"_s,
                                         u"t"_s,    u"खि"_s,  u"ख"_s, u"አ"_s,   u"م"_s, u"2015"_s,
                                         u"33.9"_s, u"nur"_s, u"f"_s, u"00-"_s};
        return oneOf(words, m_random);
    }

    ColumnKey anyColumn()
    {
        const std::vector<ColumnKey> columns{ColumnKey::ofProperty(u"p"_s),
                                             ColumnKey::ofProperty(u"owner_id"_s),
                                             ColumnKey::ofProperty(u"nowhere"_s),
                                             ColumnKey::ofField(CaseField::OwnerName),
                                             ColumnKey::ofField(CaseField::CaseName),
                                             ColumnKey::ofIndex(u"parent"_s),
                                             ColumnKey::ofField(CaseField::ExternalId)};
        return oneOf(columns, m_random);
    }

    QString anyWanted()
    {
        const std::vector<QString> names{u"Été Tété"_s, u"ab 12"_s, u"ab"_s, u"u3"_s, QString()};
        return m_random.bounded(2) ? oneOf(names, m_random) : toQString(oneOf(m_values, m_random));
    }
};

} // namespace

// Random cases and filters, compared with a second implementation.
class TestCaseFilterByChance : public QObject
{
    Q_OBJECT

private slots:
    void agreesWithAPlainFilter();
};

void TestCaseFilterByChance::agreesWithAPlainFilter()
{
    const OwnerDirectory owners = ownersForTests();
    const std::atomic<bool> cancelled = false;
    size_t matched = 0;
    for (quint32 round = 0; round < 150; ++round) {
        Chance chance(round);
        CaseStore store;
        std::vector<TestCase> all;
        for (int block = chance.upTo(4); block > 0; --block) {
            std::vector<TestCase> cases;
            for (int i = chance.upTo(200); i > 0; --i)
                cases.push_back(chance.anyCase(all.size() + cases.size()));
            store.append(blockOf(cases));
            all.insert(all.end(), cases.begin(), cases.end());
        }
        for (int i = 0; i < 20; ++i) {
            const CaseFilter filter = chance.anyFilter();
            const PlainFilter plain(filter, owners);
            RowMap expected;
            for (CaseRow row = 0; row < all.size(); ++row) {
                if (plain.matches(all[row]))
                    expected.push_back(row);
            }
            const RowMap rows = runCaseQuery(store.snapshot(), {filter, {}}, owners, cancelled);
            matched += rows.size();
            if (rows != expected) {
                const auto [got, wanted] =
                    std::mismatch(rows.begin(), rows.end(), expected.begin(), expected.end());
                const CaseRow row =
                    std::min(got == rows.end() ? noRow : *got, wanted == expected.end() ? noRow : *wanted);
                QFAIL(qPrintable(
                    u"round %1, filter %2, search \"%3\": differs at row %4"_s.arg(round).arg(i).arg(
                        filter.search, QString::number(row))));
            }
        }
    }
    QVERIFY(matched > 10000); // the filters did find something
}

QTEST_GUILESS_MAIN(TestCaseFilterByChance)
#include "tst_casefilterbychance.moc"
