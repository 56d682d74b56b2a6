// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casechecker.h"
#include "core/casestore.h"
#include "testcases.h"

#include <QDate>
#include <QDateTime>
#include <QRegularExpression>
#include <QTest>

#include <map>

using namespace ccb;
using namespace Qt::StringLiterals;
using namespace ccb::testing;

namespace
{

const std::atomic<bool> notCancelled = false;
const QDate today(2024, 6, 1);

std::int64_t now()
{
    return QDateTime(today, QTime(12, 0), Qt::UTC).toMSecsSinceEpoch() * 1000;
}

User worker(const QString &id, bool isActive)
{
    User user;
    user.id = id;
    user.username = id;
    user.isActive = isActive;
    return user;
}

OwnerDirectory ownersForTests()
{
    OwnerDirectory owners;
    owners.addUsers({worker(u"active"_s, true), worker(u"gone"_s, false)});
    return owners;
}

RowMap rowsOf(CaseCheck check, const CaseSnapshot &snapshot, const OwnerDirectory &owners = ownersForTests())
{
    CaseChecker checker(snapshot, owners, notCancelled, now());
    const CaseChecker::Marks marks = checker.find(check);
    RowMap rows;
    for (CaseRow row = 0; row < snapshot.rowCount(); ++row) {
        if (marks[row] && !snapshot.isDead(row))
            rows.push_back(row);
    }
    return rows;
}

QString textOf(const TestCase &testCase, const ColumnKey &key)
{
    return QString::fromStdString(testCase.value(key).text);
}

QString fieldOf(const TestCase &testCase, CaseField field)
{
    return textOf(testCase, ColumnKey::ofField(field));
}

// What a person would say of one case among all, with nothing clever in it. Reads dates and places by means
// of its own.
class PlainCheck
{
public:
    explicit PlainCheck(const std::vector<TestCase> &cases)
        : m_cases(cases)
    {
    }

    bool finds(CaseCheck check, const TestCase &of) const
    {
        const QString owner = fieldOf(of, CaseField::OwnerId);
        const bool isClosed = fieldOf(of, CaseField::Closed) == u"true";
        switch (check) {
        case CaseCheck::UnknownOwner:
            return !owner.isEmpty() && owner != u"-" && owner != u"active" && owner != u"gone";
        case CaseCheck::DeactivatedOwner:
            return owner == u"gone" && !isClosed;
        case CaseCheck::IndexToMissing:
            return std::any_of(of.indices.begin(), of.indices.end(), [this](const TestIndex &index) {
                return !index.caseId.text.empty() && !byId(index.caseId.text);
            });
        case CaseCheck::IndexToClosed:
            return !isClosed &&
                   std::any_of(of.indices.begin(), of.indices.end(), [this](const TestIndex &index) {
                       const TestCase *target = byId(index.caseId.text);
                       return target && fieldOf(*target, CaseField::Closed) == u"true";
                   });
        case CaseCheck::DoubleExternalId: {
            const QString id = fieldOf(of, CaseField::ExternalId);
            const auto same = std::count_if(m_cases.begin(), m_cases.end(), [&](const TestCase &other) {
                return fieldOf(other, CaseField::ExternalId) == id &&
                       fieldOf(other, CaseField::CaseType) == fieldOf(of, CaseField::CaseType);
            });
            return !id.isEmpty() && same > 1;
        }
        case CaseCheck::ImpossibleDate: {
            const QString opened = fieldOf(of, CaseField::DateOpened);
            const QDate day = QDate::fromString(opened.left(10), Qt::ISODate);
            if (!opened.isEmpty() && (!day.isValid() || day.year() < 2000 || day > today.addDays(2)))
                return true;
            return anyProperty(of, isDate, [](const QString &value) {
                const QDate date = QDate::fromString(value, Qt::ISODate);
                return !isDate(value) || date.year() < 1900 || date > today.addYears(20);
            });
        }
        case CaseCheck::ImpossibleGps:
            return anyProperty(of, isPlace, [](const QString &value) {
                const QStringList parts = value.split(u' ');
                const double latitude = parts.value(0).toDouble();
                const double longitude = parts.value(1).toDouble();
                return !isPlace(value) || qAbs(latitude) > 90 || qAbs(longitude) > 180 ||
                       (latitude == 0 && longitude == 0);
            });
        }
        return false;
    }

private:
    const std::vector<TestCase> &m_cases;

    const TestCase *byId(const std::string &id) const
    {
        for (const TestCase &testCase : m_cases) {
            if (fieldOf(testCase, CaseField::CaseId).toStdString() == id)
                return &testCase;
        }
        return nullptr;
    }

    static bool isDate(const QString &value)
    {
        return value.size() == 10 && QDate::fromString(value, Qt::ISODate).isValid();
    }
    static bool isPlace(const QString &value)
    {
        static const QRegularExpression four(u"^-?[0-9.]+ -?[0-9.]+ -?[0-9.]+ -?[0-9.]+$"_s);
        static const QRegularExpression two(u"^-?[0-9]+\\.[0-9]+ -?[0-9]+\\.[0-9]+$"_s);
        return four.match(value).hasMatch() || two.match(value).hasMatch();
    }

    // Whether the case has a property most of whose values are of a sort, with a value that is wrong.
    bool anyProperty(const TestCase &of, bool (*isOfSort)(const QString &),
                     const std::function<bool(const QString &)> &isWrong) const
    {
        for (const auto &[name, value] : of.properties) {
            const QString text = QString::fromStdString(value.text);
            if (text.isEmpty() || !text.contains(QRegularExpression(u"[0-9]"_s)) || !isWrong(text))
                continue;
            const ColumnKey key = ColumnKey::ofProperty(QString::fromStdString(name));
            qsizetype filled = 0;
            qsizetype ofSort = 0;
            for (const TestCase &testCase : m_cases) {
                filled += textOf(testCase, key).isEmpty() ? 0 : 1;
                ofSort += isOfSort(textOf(testCase, key)) ? 1 : 0;
            }
            if (ofSort * 2 > filled)
                return true;
        }
        return false;
    }
};

TestCase anyCase(quint64 id, quint64 ids, QRandomGenerator &random)
{
    const std::vector<std::string> owners{"active", "gone", "gone", "unlisted", "-", ""};
    const std::vector<std::string> dates{"2024-05-03", "2023-02-28", "2019-12-31", "2024-02-31",
                                         "1899-12-31", "2044-05-31", "2044-06-30", "99",
                                         "",           "unknown",    "2030-01-01", "2021-11-11"};
    const std::vector<std::string> places{
        "12.63 -8.0 350 10", "-1.5 36.8 0 0", "0 0 0 0", "91 10 0 0", "12.5 180.5 1 1",
        "12.5 8.25",         "3 4",           "here",    "",          "12.1 7.9 1 1"};
    TestCase made = caseOf(uuidOf(id), random.bounded(2) ? "milk" : "mother");
    made.fields.emplace_back(CaseField::OwnerId, text(oneOf(owners, random)));
    made.fields.emplace_back(CaseField::Closed,
                             Value{ValueKind::Boolean, random.bounded(3) == 0 ? "true" : "false"});
    if (random.bounded(2) != 0)
        made.fields.emplace_back(CaseField::ExternalId, text(std::to_string(random.bounded(60))));
    const std::vector<std::string> openings{"2024-05-03T10:00:00Z", "2024-06-02T10:00:00Z",
                                            "2024-06-09T10:00:00Z", "1970-01-01T00:00:00Z",
                                            "2022-01-01T00:00:00Z", "soon"};
    if (random.bounded(3) == 0)
        made.fields.emplace_back(CaseField::DateOpened, text(oneOf(openings, random)));
    made.properties = {{"edd", text(oneOf(dates, random))},
                       {"gps", text(oneOf(places, random))},
                       {"note", text(random.bounded(2) ? "99" : oneOf(dates, random))}};
    for (int i = random.bounded(3); i > 0; --i) {
        const std::string target =
            random.bounded(9) == 0 ? "" : uuidOf(quint64(random.bounded(int(ids) * 6 / 5)));
        made.indices.push_back({i == 1 ? "parent" : "host", text(target), text("milk"), text("child")});
    }
    return made;
}

} // namespace

class TestCaseCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void names();
    void needsOwnersForUnknownOnes();
    void tellsExternalIdsOfTypesApart();
    void saysNothingOfTextColumns();
    void looksAtNewestVersions();
    void agreesWithAPlainCheck();
};

void TestCaseCheck::names()
{
    for (const CaseCheck check : allCaseChecks) {
        QCOMPARE(checkFromName(checkName(check)), std::optional(check));
        QVERIFY(!checkTitle(check).isEmpty());
    }
    QVERIFY(!checkFromName(u"nothing"));
}

void TestCaseCheck::needsOwnersForUnknownOnes()
{
    TestCase lost = caseOf("1", "milk");
    lost.fields.emplace_back(CaseField::OwnerId, text("unlisted"));
    const CaseSnapshot snapshot = CaseSnapshot::ofBlock(blockOf({lost}));
    QCOMPARE(rowsOf(CaseCheck::UnknownOwner, snapshot), RowMap{0});
    QCOMPARE(rowsOf(CaseCheck::UnknownOwner, snapshot, {}), RowMap{});
}

void TestCaseCheck::tellsExternalIdsOfTypesApart()
{
    std::vector<TestCase> cases{caseOf("1", "milk"), caseOf("2", "mother"), caseOf("3", "milk"),
                                caseOf("4", "milk")};
    for (size_t i = 0; i < 3; ++i)
        cases[i].fields.emplace_back(CaseField::ExternalId, text("77"));
    const CaseSnapshot snapshot = CaseSnapshot::ofBlock(blockOf(cases));
    QCOMPARE(rowsOf(CaseCheck::DoubleExternalId, snapshot), (RowMap{0, 2}));
}

void TestCaseCheck::saysNothingOfTextColumns()
{
    const CaseSnapshot snapshot = CaseSnapshot::ofBlock(
        blockOf({caseOf("1", "milk", {{"note", text("2024-02-31")}, {"choice", text("0 0")}}),
                 caseOf("2", "milk", {{"note", text("call 7")}, {"choice", text("1 3")}}),
                 caseOf("3", "milk", {{"note", text("2024-02-01")}, {"choice", text("2")}})}));
    QCOMPARE(rowsOf(CaseCheck::ImpossibleDate, snapshot), RowMap{});
    QCOMPARE(rowsOf(CaseCheck::ImpossibleGps, snapshot), RowMap{});
}

void TestCaseCheck::looksAtNewestVersions()
{
    TestCase child = caseOf("child", "milk");
    child.indices.push_back({"parent", text("mother"), text("mother"), text("child")});
    TestCase mother = caseOf("mother", "mother");
    mother.fields.emplace_back(CaseField::Closed, Value{ValueKind::Boolean, "true"});
    CaseStore store;
    store.append(blockOf({child}));
    QCOMPARE(rowsOf(CaseCheck::IndexToMissing, store.snapshot()), RowMap{0});
    store.append(blockOf({mother}));
    QCOMPARE(rowsOf(CaseCheck::IndexToMissing, store.snapshot()), RowMap{});
    QCOMPARE(rowsOf(CaseCheck::IndexToClosed, store.snapshot()), RowMap{0});
    mother.fields.back().second.text = "false";
    store.append(blockOf({mother}));
    QCOMPARE(rowsOf(CaseCheck::IndexToClosed, store.snapshot()), RowMap{});
}

void TestCaseCheck::agreesWithAPlainCheck()
{
    const OwnerDirectory owners = ownersForTests();
    std::map<CaseCheck, size_t> found;
    std::map<CaseCheck, size_t> passed;
    for (quint32 round = 0; round < 40; ++round) {
        QRandomGenerator random(round);
        CaseStore store;
        const int ids = random.bounded(5, 250);
        std::vector<TestCase> all;
        // In some rounds so many blocks that they are shared out to threads.
        for (int block = random.bounded(1, round % 5 == 0 ? 60 : 5); block > 0; --block) {
            std::vector<TestCase> cases;
            for (int i = random.bounded(1, 30); i > 0; --i)
                cases.push_back(anyCase(quint64(random.bounded(ids)), quint64(ids), random));
            // Within a page a case comes once.
            std::sort(cases.begin(), cases.end(), [](const TestCase &a, const TestCase &b) {
                return fieldOf(a, CaseField::CaseId) < fieldOf(b, CaseField::CaseId);
            });
            cases.erase(std::unique(cases.begin(), cases.end(),
                                    [](const TestCase &a, const TestCase &b) {
                                        return fieldOf(a, CaseField::CaseId) == fieldOf(b, CaseField::CaseId);
                                    }),
                        cases.end());
            store.append(blockOf(cases));
            all.insert(all.end(), cases.begin(), cases.end());
        }
        std::vector<TestCase> newest;
        RowMap rows;
        for (CaseRow row = 0; row < all.size(); ++row) {
            if (!store.isDead(row)) {
                newest.push_back(all[row]);
                rows.push_back(row);
            }
        }
        const PlainCheck plain(newest);
        CaseChecker checker(store.snapshot(), owners, notCancelled, now());
        for (const CaseCheck check : allCaseChecks) {
            RowMap expected;
            for (size_t i = 0; i < newest.size(); ++i) {
                if (plain.finds(check, newest[i]))
                    expected.push_back(rows[i]);
            }
            QVERIFY2(rowsOf(check, store.snapshot()) == expected,
                     qPrintable(u"round %1, %2"_s.arg(round).arg(checkName(check))));
            QCOMPARE(checker.count(check), quint32(expected.size()));
            found[check] += expected.size();
            passed[check] += newest.size() - expected.size();
        }
    }
    for (const CaseCheck check : allCaseChecks) {
        QVERIFY2(found[check] > 50, qPrintable(checkName(check)));
        QVERIFY2(passed[check] > 50, qPrintable(checkName(check)));
    }
}

QTEST_GUILESS_MAIN(TestCaseCheck)
#include "tst_casecheck.moc"
