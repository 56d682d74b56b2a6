// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casestore.h"
#include "models/casepropertiesmodel.h"
#include "modeltesting.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QTest>

using namespace ccb;
using namespace ccb::testing;

namespace
{

CaseBlockPtr somePage()
{
    return blockOf(R"(
        {"case_id": "a", "closed": false, "date_closed": null, "server_date_modified": "2024-05-03T22:10:00Z",
         "properties": {"case_name": "Amina", "case_type": "mother", "owner_id": "ben", "edd": "2024-11-02",
                        "note": "one\ntwo", "visits": [1, 2], "twins": null, "husband": ""}},
        {"case_id": "b", "closed": true, "date_closed": null, "server_date_modified": "2024-05-04T22:10:00Z",
         "properties": {"case_name": "Bilal", "case_type": "mother", "owner_id": "web", "edd": "2024-12-24",
                        "note": "Élan", "visits": 3, "twins": true, "husband": "Ben"}},
        {"case_id": "c", "properties": {"owner_id": "x-7"}})");
}

} // namespace

class CasePropertiesModelTest : public QObject
{
    Q_OBJECT

    CasePropertiesModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
    CaseSnapshot snapshot = CaseSnapshot::ofBlock(somePage());

    int rowNamed(const QString &name) const
    {
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.index(row, CasePropertiesModel::Name).data().toString() == name)
                return row;
        }
        return -1;
    }

    QVariant value(const QString &name, int role) const
    {
        return model.index(rowNamed(name), CasePropertiesModel::Value).data(role);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        qputenv("TZ", "EST5");
    }

    void init() { model.clear(); }

    void propertiesThenFields()
    {
        model.setCase(snapshot, 0, someOwners());
        QCOMPARE(shownHeadings(model), QStringLiteral("Name | Value"));
        QCOMPARE(shownRows(model), (QStringList{
                                       QStringLiteral("edd | 2024-11-02"),
                                       QStringLiteral("note | one\ntwo"),
                                       QStringLiteral("visits | [\n  1,\n  2\n]"),
                                       QStringLiteral("twins | null"),
                                       QStringLiteral("husband | "),
                                       QStringLiteral("Case id | a"),
                                       QStringLiteral("Type | mother"),
                                       QStringLiteral("Name | Amina"),
                                       QStringLiteral("Status | Open"),
                                       QStringLiteral("Owner id | ben"),
                                       QStringLiteral("Owner | Ben Rudolph"),
                                       QStringLiteral("Closed | null"),
                                       QStringLiteral("Modified on server | 03/05/2024, 17:10 EST"),
                                   }));
    }

    void whatTheCaseDoesNotHaveIsNotListed()
    {
        model.setCase(snapshot, 2, someOwners());
        // Nor is the name of an owner nobody knows.
        QCOMPARE(shownRows(model),
                 (QStringList{QStringLiteral("Case id | c"), QStringLiteral("Owner id | x-7")}));
    }

    void rolesOfAValue()
    {
        model.setCase(snapshot, 0, someOwners());
        const QString modified = QStringLiteral("Modified on server");
        QCOMPARE(value(modified, Qt::EditRole).toString(), QStringLiteral("2024-05-03T22:10:00Z"));
        QCOMPARE(value(modified, CasePropertiesModel::ColumnKeyRole).toString(),
                 QStringLiteral("server_date_modified"));
        QCOMPARE(value(modified, CasePropertiesModel::IsFieldRole), QVariant(true));
        QCOMPARE(value(QStringLiteral("edd"), CasePropertiesModel::IsFieldRole), QVariant(false));
        QCOMPARE(value(QStringLiteral("visits"), Qt::EditRole).toString(), QStringLiteral("[1, 2]"));
        QCOMPARE(value(QStringLiteral("Owner"), Qt::EditRole).toString(), QStringLiteral("Ben Rudolph"));

        const auto kind = [this](const QString &name) {
            return ValueKind(value(name, CasePropertiesModel::ValueKindRole).toInt());
        };
        QCOMPARE(kind(QStringLiteral("twins")), ValueKind::Null);
        QCOMPARE(kind(QStringLiteral("husband")), ValueKind::Text);
        QCOMPARE(kind(QStringLiteral("visits")), ValueKind::List);
    }

    void searchTextsAreFolded()
    {
        model.setCase(snapshot, 1, someOwners());
        const QString note = value(QStringLiteral("note"), CasePropertiesModel::SearchRole).toString();
        QVERIFY(note.contains(QStringLiteral("elan")));
        QVERIFY(note.contains(QStringLiteral("note")));
        // A time is found by what is shown and by what came.
        const QString time =
            value(QStringLiteral("Modified on server"), CasePropertiesModel::SearchRole).toString();
        QVERIFY(time.contains(QStringLiteral("04/05/2024")));
        QVERIFY(time.contains(QStringLiteral("2024-05-04t22")));
    }

    void aCaseOfTheSameShapeChangesTheValuesOnly()
    {
        ModelAnnouncements announcements(model);
        model.setCase(snapshot, 0, someOwners());
        QCOMPARE(announcements.take(), QStringList{QStringLiteral("reset")});
        model.setCase(snapshot, 1, someOwners());
        QCOMPARE(announcements.take(), QStringList{QStringLiteral("change 0,1 to 12,1")});
        QCOMPARE(value(QStringLiteral("note"), Qt::DisplayRole).toString(), QStringLiteral("Élan"));
        model.setCase(snapshot, 2, someOwners());
        QCOMPARE(announcements.take(), QStringList{QStringLiteral("reset")});
        model.clear();
        QCOMPARE(announcements.take(), QStringList{QStringLiteral("reset")});
        model.clear();
        QCOMPARE(announcements.take(), QStringList());
    }

    void aHugeValueIsCutForTheView()
    {
        const QByteArray huge(300 * 1024, 'x');
        const CaseSnapshot one =
            CaseSnapshot::ofBlock(blockOf(R"({"case_id": "a", "properties": {"note": ")" + huge + R"("}})"));
        model.setCase(one, 0, {});
        QVERIFY(value(QStringLiteral("note"), Qt::DisplayRole).toString().size() < 3000);
        QVERIFY(value(QStringLiteral("note"), Qt::ToolTipRole).toString().size() < 3000);
        QCOMPARE(value(QStringLiteral("note"), CasePropertiesModel::WholeTextRole).toString(),
                 QString::fromLatin1(huge));
        QCOMPARE(value(QStringLiteral("note"), Qt::EditRole).toString(), QString::fromLatin1(huge));
    }

    // The row belongs to a later block, whose properties are others.
    void aCaseOfALaterBlock()
    {
        CaseStore store;
        store.append(somePage());
        store.append(blockOf(R"({"case_id": "z", "properties": {"bottles": "2"}})"));
        model.setCase(store.snapshot(), 3, {});
        QCOMPARE(shownRows(model),
                 (QStringList{QStringLiteral("bottles | 2"), QStringLiteral("Case id | z")}));
    }
};

QTEST_GUILESS_MAIN(CasePropertiesModelTest)
#include "tst_casepropertiesmodel.moc"
