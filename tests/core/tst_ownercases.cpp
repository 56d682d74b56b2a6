// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casestore.h"
#include "core/ownercases.h"
#include "testcases.h"

#include <QRandomGenerator>
#include <QTest>
#include <QUuid>

#include <map>

using namespace ccb;
using namespace ccb::testing;
using namespace Qt::StringLiterals;

namespace
{

TestCase owned(const std::string &id, const std::string &type, const std::string &owner, bool closed)
{
    TestCase testCase = caseOf(id, type);
    testCase.fields.emplace_back(CaseField::OwnerId, text(owner));
    testCase.fields.emplace_back(CaseField::Closed, Value{ValueKind::Boolean, closed ? "true" : "false"});
    return testCase;
}

// "visit 2+1, mother 1+0": the type, the open and the closed ones.
QString counted(const CaseSnapshot &snapshot, const QString &owner)
{
    const std::atomic<bool> cancelled = false;
    QStringList texts;
    for (const OwnedCases &cases : casesOfOwner(snapshot, owner, cancelled))
        texts << u"%1 %2+%3"_s.arg(cases.caseType).arg(cases.open).arg(cases.closed);
    return texts.join(u", "_s);
}

} // namespace

// The cases of one owner by type.
class TestOwnerCases : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsByTypeAndStatus();
    void leavesOutReplacedRows();
    void stopsWhenCancelled();
    void agreesWithAPlainCount();
};

void TestOwnerCases::countsByTypeAndStatus()
{
    CaseStore store;
    QCOMPARE(counted(store.snapshot(), u"u"_s), QString());
    store.append(blockOf({owned("1", "mother", "u", false), owned("2", "visit", "u", true),
                          owned("3", "visit", "v", true), owned("4", "", "u", false)}));
    store.append(blockOf({owned("5", "visit", "u", false), owned("6", "visit", "u", false)}));
    store.append(blockOf({caseOf("7", "visit")}));
    QCOMPARE(counted(store.snapshot(), u"u"_s), u"visit 2+1,  1+0, mother 1+0"_s);
    QCOMPARE(counted(store.snapshot(), u"v"_s), u"visit 0+1"_s);
    QCOMPARE(counted(store.snapshot(), u"nobody"_s), QString());
}

void TestOwnerCases::leavesOutReplacedRows()
{
    CaseStore store;
    store.append(blockOf({owned("1", "visit", "u", false), owned("2", "visit", "u", false)}));
    store.append(blockOf({owned("1", "visit", "v", false)})); // handed over
    QCOMPARE(counted(store.snapshot(), u"u"_s), u"visit 1+0"_s);
    QCOMPARE(counted(store.snapshot(), u"v"_s), u"visit 1+0"_s);
}

void TestOwnerCases::stopsWhenCancelled()
{
    CaseStore store;
    store.append(blockOf({owned("1", "visit", "u", false)}));
    const std::atomic<bool> cancelled = true;
    QVERIFY(casesOfOwner(store.snapshot(), u"u"_s, cancelled).isEmpty());
}

void TestOwnerCases::agreesWithAPlainCount()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 30; ++round) {
        // Owners as short words and as UUIDs, which are packed in another way.
        std::vector<std::string> owners{"", "u1", "u2"};
        if (round % 2 == 1) {
            for (std::string &owner : owners)
                owner = QUuid(random.generate(), 1, 2, 3, 4, 5, 6, 7, 8, 9, 10)
                            .toString(QUuid::WithoutBraces)
                            .toStdString();
        }
        CaseStore store;
        std::map<std::string, std::map<std::string, std::pair<int, int>>> plain;
        int number = 0;
        for (int block = random.bounded(1, 4); block > 0; --block) {
            std::vector<TestCase> cases;
            for (int i = random.bounded(1, 200); i > 0; --i) {
                const std::string &owner = owners[size_t(random.bounded(3))];
                const std::string type(1, char('a' + random.bounded(4)));
                const bool closed = random.bounded(2) == 1;
                cases.push_back(owned(std::to_string(number++), type, owner, closed));
                auto &[open, done] = plain[owner][type];
                ++(closed ? done : open);
            }
            store.append(blockOf(cases));
        }
        for (const std::string &owner : owners) {
            const std::atomic<bool> cancelled = false;
            const QList<OwnedCases> counts =
                casesOfOwner(store.snapshot(), QString::fromStdString(owner), cancelled);
            QCOMPARE(size_t(counts.size()), plain[owner].size());
            for (const OwnedCases &cases : counts) {
                const auto &[open, done] = plain[owner][cases.caseType.toStdString()];
                QCOMPARE(cases.open, open);
                QCOMPARE(cases.closed, done);
            }
        }
    }
}

QTEST_GUILESS_MAIN(TestOwnerCases)
#include "tst_ownercases.moc"
