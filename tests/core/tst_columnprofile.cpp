// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casestore.h"
#include "core/collation.h"
#include "core/columnprofile.h"
#include "core/timestamp.h"
#include "core/valueorder.h"
#include "testcases.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <set>

using namespace ccb;
using namespace Qt::StringLiterals;
using namespace ccb::testing;

namespace
{

constexpr int mostFrequent = 7;
const std::atomic<bool> notCancelled = false;

OwnerDirectory ownersForTests()
{
    OwnerDirectory owners;
    owners.addGroups({{u"u1"_s, u"Zoé"_s, {}, false, false},
                      {u"u2"_s, u"Amina"_s, {}, false, false},
                      {u"u3"_s, u"Amina"_s, {}, false, false}});
    return owners;
}

// Some columns repeat, some hardly do, and some change their ways from block to block, so that every packing
// of a column occurs.
Value anyValue(const std::string &property, bool oddBlock, QRandomGenerator &random)
{
    static const std::vector<std::string> words{
        "a",    "A",   "é",   "Zoé", "zebra", "village 2", "village 10", "e\u0301", "10",        "9",
        "-3.5", "1e3", "007", "",    "---",   "0.10",      "0.1",        "अ",       "2024-02-31"};
    const int pick = random.bounded(12);
    if (pick == 0)
        return {};
    if (pick == 1)
        return null();
    if (property == "choice")
        return text(oneOf(words, random));
    if (property == "number")
        return number(std::to_string(random.bounded(-20, 2000) / (oddBlock ? 1.0 : 4.0)));
    if (property == "id")
        return text(uuidOf(quint64(random.bounded(oddBlock ? 5 : 100000))));
    if (property == "date")
        return text(u"20%1-0%2-1%3"_s.arg(random.bounded(10, 30))
                        .arg(random.bounded(1, 9))
                        .arg(random.bounded(9))
                        .toStdString());
    if (property == "time") // packed as times where nothing else stands between them
        return text(u"2024-01-0%1T10:00:%2.%3Z"_s.arg(random.bounded(1, 9))
                        .arg(random.bounded(10, oddBlock ? 12 : 60))
                        .arg(random.bounded(100000, oddBlock ? 100003 : 999999))
                        .toStdString());
    const std::vector<std::string> beginnings{"+2230", "village ", "Zo", "zo-", "N'", "a"};
    return text(oneOf(random.bounded(2) ? beginnings : words, random) +
                std::to_string(random.bounded(100000)));
}

const std::vector<std::string> properties{"choice", "number", "id", "date", "time", "name"};

TestCase anyCase(quint64 id, bool oddBlock, QRandomGenerator &random)
{
    TestCase made = caseOf(uuidOf(id), "milk");
    for (const std::string &property : properties) {
        const bool wholly = !oddBlock && (property == "time" || property == "id");
        Value value = anyValue(property, oddBlock, random);
        while (wholly && value.kind != ValueKind::Text)
            value = anyValue(property, oddBlock, random);
        made.properties.emplace_back(property, value);
    }
    const std::vector<std::string> owners{"u1", "u2", "u3", "unlisted", ""};
    made.fields.emplace_back(CaseField::OwnerId, text(oneOf(owners, random)));
    return made;
}

// One case at a time, with nothing clever in it.
struct PlainProfile {
    quint32 missing = 0;
    quint32 blank = 0;
    std::map<std::string, quint32> values;

    void add(const Value &value)
    {
        if (value.kind == ValueKind::Missing)
            ++missing;
        else if (value.text.empty())
            ++blank;
        else
            ++values[value.text];
    }
};

QString compared(const ColumnProfile &profile, const PlainProfile &plain, bool isText)
{
    quint32 filled = 0;
    quint32 numbers = 0;
    quint32 times = 0;
    double sum = 0;
    std::vector<double> allNumbers;
    std::vector<std::int64_t> allTimes;
    QStringList allTexts;
    for (const auto &[value, cases] : plain.values) {
        filled += cases;
        const std::optional<double> number = numberFrom(value);
        const std::optional<Timestamp> time = parseTimestamp(value);
        if (number && !isText) {
            numbers += cases;
            sum += *number * cases;
            allNumbers.push_back(*number);
        } else if (time && !isText) {
            times += cases;
            allTimes.push_back(time->microseconds);
        } else {
            allTexts.append(QString::fromStdString(value));
        }
    }
    if (profile.missing != plain.missing || profile.blank != plain.blank || profile.filled != filled)
        return u"missing, blank or filled"_s;
    if (profile.cases != profile.missing + profile.blank + profile.filled)
        return u"cases"_s;
    if (profile.distinct != plain.values.size())
        return u"distinct"_s;
    if (profile.numbers.cases != numbers || profile.times.cases != times ||
        profile.texts.cases != filled - numbers - times)
        return u"sorts of values"_s;
    if (std::abs(profile.sum - sum) > 1e-6 * (1 + std::abs(sum)))
        return u"sum"_s;
    const auto numberOf = [](const QString &text) { return numberFrom(text.toStdString()).value(); };
    if (!allNumbers.empty() &&
        (numberOf(profile.numbers.least) != *std::min_element(allNumbers.begin(), allNumbers.end()) ||
         numberOf(profile.numbers.greatest) != *std::max_element(allNumbers.begin(), allNumbers.end())))
        return u"range of numbers"_s;
    const auto timeOf = [](const QString &text) { return parseTimestamp(text.toStdString())->microseconds; };
    if (!allTimes.empty() &&
        (timeOf(profile.times.least) != *std::min_element(allTimes.begin(), allTimes.end()) ||
         timeOf(profile.times.greatest) != *std::max_element(allTimes.begin(), allTimes.end())))
        return u"range of times"_s;
    const QCollator collator = naturalCollator();
    const auto before = [&collator](const QString &a, const QString &b) {
        return collator.compare(a, b) < 0;
    };
    if (!allTexts.isEmpty()) {
        const QString least = *std::min_element(allTexts.begin(), allTexts.end(), before);
        const QString greatest = *std::max_element(allTexts.begin(), allTexts.end(), before);
        if (collator.compare(profile.texts.least, least) != 0 ||
            collator.compare(profile.texts.greatest, greatest) != 0)
            return u"range of texts: %1 to %2, not %3 to %4"_s.arg(profile.texts.least,
                                                                   profile.texts.greatest, least, greatest);
    }
    std::vector<quint32> counts;
    for (const auto &[value, cases] : plain.values)
        counts.push_back(cases);
    std::sort(counts.rbegin(), counts.rend());
    counts.resize(std::min<size_t>(counts.size(), mostFrequent));
    std::vector<quint32> told;
    std::set<QString> seen;
    for (const ColumnProfile::Value &value : profile.frequent) {
        const auto known = plain.values.find(value.text.toStdString());
        if (known == plain.values.end() || known->second != value.cases || !seen.insert(value.text).second)
            return u"a frequent value"_s;
        told.push_back(value.cases);
    }
    return told == counts ? QString() : u"frequent values"_s;
}

} // namespace

class TestColumnProfile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsBlankFromMissing();
    void ordersNumbersAndTextsAsPeopleDo();
    void leavesOutOtherRows();
    void keepsTheFirstOfEqualValues();
    void isEmptyWithoutRows();
    void stopsWhenCancelled();
    void agreesWithAPlainProfile();
};

namespace
{

CaseSnapshot snapshotOf(const std::vector<Value> &values)
{
    std::vector<TestCase> cases;
    for (const Value &value : values)
        cases.push_back(caseOf(uuidOf(cases.size()), "milk", {{"p", value}}));
    return CaseSnapshot::ofBlock(blockOf(cases));
}

RowMap allRows(const CaseSnapshot &snapshot)
{
    RowMap rows;
    for (CaseRow row = 0; row < snapshot.rowCount(); ++row)
        rows.push_back(row);
    return rows;
}

ColumnProfile profileOf(const CaseSnapshot &snapshot, const RowMap &rows)
{
    return profileColumn(snapshot, rows, ColumnKey::ofProperty(u"p"_s), {}, mostFrequent, notCancelled);
}

} // namespace

void TestColumnProfile::tellsBlankFromMissing()
{
    const CaseSnapshot snapshot = snapshotOf({{}, null(), text(""), text("x"), {}, text(" ")});
    const ColumnProfile profile = profileOf(snapshot, allRows(snapshot));
    QCOMPARE(profile.cases, 6u);
    QCOMPARE(profile.missing, 2u);
    QCOMPARE(profile.blank, 2u);
    QCOMPARE(profile.filled, 2u);
    QCOMPARE(profile.distinct, 2u);
    const ColumnProfile none = profileColumn(snapshot, allRows(snapshot), ColumnKey::ofProperty(u"nowhere"_s),
                                             {}, mostFrequent, notCancelled);
    QCOMPARE(none.missing, 6u);
    QVERIFY(none.frequent.isEmpty());
}

void TestColumnProfile::ordersNumbersAndTextsAsPeopleDo()
{
    const CaseSnapshot snapshot =
        snapshotOf({text("10"), text("9"), number("-1.5"), text("2024-05-03"), text("2023-12-31T10:00:00Z"),
                    text("Zoe"), text("amina"), text("village 10"), text("10")});
    const ColumnProfile profile = profileOf(snapshot, allRows(snapshot));
    QCOMPARE(profile.numbers.cases, 4u);
    QCOMPARE(profile.numbers.least, u"-1.5"_s);
    QCOMPARE(profile.numbers.greatest, u"10"_s);
    QCOMPARE(profile.sum, 27.5);
    QCOMPARE(profile.times.cases, 2u);
    QCOMPARE(profile.times.least, u"2023-12-31T10:00:00Z"_s);
    QCOMPARE(profile.times.greatest, u"2024-05-03"_s);
    QCOMPARE(profile.texts.least, u"amina"_s);
    QCOMPARE(profile.texts.greatest, u"Zoe"_s);
    QCOMPARE(profile.frequent.first(), (ColumnProfile::Value{u"10"_s, 2}));
}

void TestColumnProfile::leavesOutOtherRows()
{
    const CaseSnapshot snapshot = snapshotOf({text("a"), text("b"), text("a"), text("c"), text("a")});
    const ColumnProfile profile = profileOf(snapshot, {4, 0, 1});
    QCOMPARE(profile.cases, 3u);
    const QList<ColumnProfile::Value> expected{{u"a"_s, 2}, {u"b"_s, 1}};
    QCOMPARE(profile.frequent, expected);
}

void TestColumnProfile::keepsTheFirstOfEqualValues()
{
    std::vector<Value> values;
    for (int i = 0; i < 100; ++i)
        values.push_back(text("v" + std::to_string(i)));
    const CaseSnapshot snapshot = snapshotOf(values);
    const ColumnProfile profile = profileOf(snapshot, allRows(snapshot));
    QCOMPARE(profile.frequent.size(), mostFrequent);
    for (int i = 0; i < mostFrequent; ++i)
        QCOMPARE(profile.frequent[i].text, u"v%1"_s.arg(i));
}

void TestColumnProfile::isEmptyWithoutRows()
{
    const ColumnProfile profile = profileOf(snapshotOf({text("a")}), {});
    QCOMPARE(profile.cases, 0u);
    QCOMPARE(profile.distinct, 0u);
    const ColumnProfile ofNothing = profileOf({}, {});
    QCOMPARE(ofNothing.cases, 0u);
}

void TestColumnProfile::stopsWhenCancelled()
{
    const std::atomic<bool> cancelled = true;
    const CaseSnapshot snapshot = snapshotOf({text("a"), text("b")});
    const ColumnProfile profile = profileColumn(snapshot, allRows(snapshot), ColumnKey::ofProperty(u"p"_s),
                                                {}, mostFrequent, cancelled);
    QCOMPARE(profile.distinct, 0u);
}

void TestColumnProfile::agreesWithAPlainProfile()
{
    const OwnerDirectory owners = ownersForTests();
    QList<ColumnKey> columns{ColumnKey::ofField(CaseField::OwnerName),
                             ColumnKey::ofField(CaseField::OwnerKind), ColumnKey::ofField(CaseField::CaseId)};
    for (const std::string &property : properties)
        columns.append(ColumnKey::ofProperty(QString::fromStdString(property)));
    for (quint32 round = 0; round < 60; ++round) {
        QRandomGenerator random(round);
        CaseStore store;
        std::vector<TestCase> all;
        // In some rounds so many blocks that they are shared out to threads.
        for (int block = random.bounded(1, round % 4 == 0 ? 60 : 5); block > 0; --block) {
            std::vector<TestCase> cases;
            const bool oddBlock = random.bounded(2) == 0;
            for (int i = random.bounded(1, 200); i > 0; --i)
                cases.push_back(anyCase(quint64(random.bounded(1000000)), oddBlock, random));
            store.append(blockOf(cases));
            all.insert(all.end(), cases.begin(), cases.end());
        }
        RowMap rows;
        const int share = random.bounded(1, 60);
        for (CaseRow row = 0; row < all.size(); ++row) {
            if (random.bounded(share) < 2)
                rows.push_back(row);
        }
        if (random.bounded(2) != 0)
            std::shuffle(rows.begin(), rows.end(), random);
        for (const ColumnKey &column : columns) {
            PlainProfile plain;
            for (const CaseRow row : rows) {
                Value value = all[row].value(storedColumn(column));
                if (isDerived(column))
                    value.text = owners.shownText(column, QString::fromStdString(value.text)).toStdString();
                plain.add(value);
            }
            const ColumnProfile profile =
                profileColumn(store.snapshot(), rows, column, owners, mostFrequent, notCancelled);
            const QString wrong = compared(profile, plain, isDerived(column));
            QVERIFY2(wrong.isEmpty(),
                     qPrintable(u"round %1, %2: %3"_s.arg(round).arg(columnName(column), wrong)));
        }
    }
}

QTEST_GUILESS_MAIN(TestColumnProfile)
#include "tst_columnprofile.moc"
