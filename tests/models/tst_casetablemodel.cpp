// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casestore.h"
#include "models/casetablemodel.h"
#include "modeltesting.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QTest>

using namespace ccb;
using namespace ccb::testing;

namespace
{

const ColumnKey name = ColumnKey::ofField(CaseField::CaseName);
const ColumnKey closed = ColumnKey::ofField(CaseField::Closed);
const ColumnKey ownerName = ColumnKey::ofField(CaseField::OwnerName);
const ColumnKey opened = ColumnKey::ofField(CaseField::DateOpened);
const ColumnKey village = ColumnKey::ofProperty(QStringLiteral("village"));
const ColumnKey phone = ColumnKey::ofProperty(QStringLiteral("phone"));
const ColumnKey parentId = ColumnKey::ofIndex(QStringLiteral("parent"));

CaseBlockPtr firstPage()
{
    return blockOf(R"(
        {"case_id": "a", "closed": false, "indices": {},
         "properties": {"case_name": "Amina", "owner_id": "ben", "date_opened": "2024-05-03", "village": "Ka"}},
        {"case_id": "b", "closed": true, "indices": {"parent": {"case_id": "a", "case_type": "mother"}},
         "properties": {"case_name": "Bilal", "owner_id": "x-7", "date_opened": "2024-05-04", "village": null}},
        {"case_id": "c", "closed": false, "indices": {},
         "properties": {"case_name": "Chen", "owner_id": "", "date_opened": "unknown", "village": ""}})");
}

// Knows the village, as the first one, and a property that is new.
CaseBlockPtr secondPage()
{
    return blockOf(R"(
        {"case_id": "d", "closed": false, "properties": {"case_name": "Dora", "phone": 5, "village": "Li"}},
        {"case_id": "e", "closed": false, "properties": {"case_name": "Edu", "phone": [1]}})");
}

} // namespace

class CaseTableModelTest : public QObject
{
    Q_OBJECT

    CaseStore store;
    std::unique_ptr<CaseTableModel> model;
    std::unique_ptr<QAbstractItemModelTester> tester;
    std::unique_ptr<ModelAnnouncements> announcements;

    using Texts = QStringList;

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void init()
    {
        store.clear();
        model = std::make_unique<CaseTableModel>();
        tester = std::make_unique<QAbstractItemModelTester>(
            model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        announcements = std::make_unique<ModelAnnouncements>(*model);
    }

    void cleanup()
    {
        announcements.reset();
        tester.reset();
        model.reset();
    }

    void startsEmpty()
    {
        QCOMPARE(model->rowCount(), 0);
        QCOMPARE(model->columnCount(), 0);
        model->show(store.snapshot(), {});
        model->setOwners(someOwners());
        model->setColumns({});
        QCOMPARE(announcements->take(), Texts());
    }

    void showsTheRowsOfTheMap()
    {
        model->setColumns({name, closed, ownerName, opened, village, parentId});
        model->setOwners(someOwners());
        store.append(firstPage());
        model->show(store.snapshot(), {2, 0, 1});
        QCOMPARE(shownHeadings(*model), QStringLiteral("Name | Status | Owner | Opened | village | parent"));
        QCOMPARE(shownRows(*model), (Texts{
                                        QStringLiteral("Chen | Open |  | unknown |  | "),
                                        QStringLiteral("Amina | Open | Ben Rudolph | 03/05/2024 | Ka | "),
                                        QStringLiteral("Bilal | Closed | x-7 | 04/05/2024 | null | a"),
                                    }));
        QCOMPARE(shownRows(*model, Qt::EditRole),
                 (Texts{
                     QStringLiteral("Chen | false |  | unknown |  | "),
                     QStringLiteral("Amina | false | Ben Rudolph | 2024-05-03 | Ka | "),
                     QStringLiteral("Bilal | true | x-7 | 2024-05-04 |  | a"),
                 }));
    }

    void moreRowsAreInsertedAtTheEnd()
    {
        model->setColumns({name, village});
        announcements->take();
        store.append(firstPage());
        model->show(store.snapshot(), {0, 1, 2});
        QCOMPARE(announcements->take(), Texts{QStringLiteral("insert rows 0-2")});
        QCOMPARE(shownRows(*model).first(), QStringLiteral("Amina | Ka"));

        store.append(secondPage());
        model->show(store.snapshot(), {0, 1, 2, 3, 4});
        QCOMPARE(announcements->take(), Texts{QStringLiteral("insert rows 3-4")});
        QCOMPARE(shownRows(*model).mid(3), (Texts{QStringLiteral("Dora | Li"), QStringLiteral("Edu | ")}));
    }

    void nothingIsAnnouncedWhenNoRowCame()
    {
        model->setColumns({name});
        store.append(firstPage());
        model->show(store.snapshot(), {0, 2});
        announcements->take();
        store.append(secondPage());
        model->show(store.snapshot(), {0, 2});
        QCOMPARE(announcements->take(), Texts());
        QCOMPARE(model->snapshot().rowCount(), CaseRow(5));
    }

    void otherRowsAreAReset_data()
    {
        QTest::addColumn<QList<int>>("rows");
        QTest::newRow("other order") << QList<int>{1, 0, 2};
        QTest::newRow("fewer") << QList<int>{0, 1};
        QTest::newRow("none") << QList<int>{};
        QTest::newRow("one more in between") << QList<int>{0, 1, 3, 2};
        QTest::newRow("one replaced by a later version") << QList<int>{0, 2, 3, 4};
    }

    void otherRowsAreAReset()
    {
        QFETCH(QList<int>, rows);
        model->setColumns({name});
        store.append(firstPage());
        model->show(store.snapshot(), {0, 1, 2});
        store.append(secondPage());
        announcements->take();
        const RowMap map(rows.cbegin(), rows.cend());
        model->show(store.snapshot(), map);
        QCOMPARE(announcements->take(), Texts{QStringLiteral("reset")});
        QCOMPARE(model->rows(), map);
    }

    // After a refresh the same row numbers mean other cases.
    void anotherStoreIsAReset()
    {
        model->setColumns({name, village});
        store.append(firstPage());
        model->show(store.snapshot(), {0, 1, 2});
        QCOMPARE(shownRows(*model).first(), QStringLiteral("Amina | Ka"));
        announcements->take();

        CaseStore refreshed;
        refreshed.append(secondPage());
        refreshed.append(firstPage());
        model->show(refreshed.snapshot(), {0, 1, 2, 3});
        QCOMPARE(announcements->take(), Texts{QStringLiteral("reset")});
        QCOMPARE(shownRows(*model), (Texts{QStringLiteral("Dora | Li"), QStringLiteral("Edu | "),
                                           QStringLiteral("Amina | Ka"), QStringLiteral("Bilal | null")}));
    }

    void keepsTheBlocksItShows()
    {
        model->setColumns({name});
        store.append(firstPage());
        model->show(store.snapshot(), {1});
        store.clear();
        QCOMPARE(shownRows(*model), Texts{QStringLiteral("Bilal")});
    }

    void appendedColumnsAreInserted()
    {
        store.append(firstPage());
        store.append(secondPage());
        model->show(store.snapshot(), {0, 3, 4});
        model->setColumns({name});
        announcements->take();
        model->setColumns({name, village, phone});
        QCOMPARE(announcements->take(), Texts{QStringLiteral("insert columns 1-2")});
        QCOMPARE(shownRows(*model), (Texts{QStringLiteral("Amina | Ka | "), QStringLiteral("Dora | Li | 5"),
                                           QStringLiteral("Edu |  | [1]")}));
        model->setColumns({name, village, phone});
        QCOMPARE(announcements->take(), Texts());
    }

    void otherColumnsAreAReset()
    {
        store.append(firstPage());
        model->show(store.snapshot(), {0});
        model->setColumns({name, village});
        announcements->take();
        model->setColumns({village, name});
        QCOMPARE(announcements->take(), Texts{QStringLiteral("reset")});
        QCOMPARE(shownRows(*model), Texts{QStringLiteral("Ka | Amina")});
        model->setColumns({village});
        QCOMPARE(announcements->take(), Texts{QStringLiteral("reset")});
        QCOMPARE(model->columnOf(village), 0);
        QCOMPARE(model->columnOf(name), -1);
    }

    void tellsTheKindsOfOwners()
    {
        const ColumnKey ownerKind = ColumnKey::ofField(CaseField::OwnerKind);
        model->setColumns({ownerName, ownerKind, village});
        model->setOwners(someOwners());
        store.append(firstPage());
        model->show(store.snapshot(), {0, 1, 2});
        QCOMPARE(shownRows(*model),
                 (QStringList{QStringLiteral("Ben Rudolph | mobile worker | Ka"),
                              QStringLiteral("x-7 | unknown | null"), QStringLiteral(" |  | ")}));
        const auto kind = [this](int row, int column) {
            return model->index(row, column).data(CaseTableModel::OwnerKindRole);
        };
        QCOMPARE(kind(0, 0), QVariant(int(Owner::Kind::MobileWorker)));
        QCOMPARE(kind(1, 0), QVariant(int(Owner::Kind::Unknown)));
        QVERIFY(!kind(2, 0).isValid()); // nobody
        QVERIFY(!kind(0, 1).isValid()); // it is said already
        QVERIFY(!kind(0, 2).isValid());
        QCOMPARE(model->index(1, 0).data(Qt::AccessibleDescriptionRole).toString(),
                 QStringLiteral("unknown"));
        QCOMPARE(model->text(0, ownerKind), QStringLiteral("mobile worker"));
    }

    void newOwnersChangeTheColumnsWithNames()
    {
        const ColumnKey openedBy = ColumnKey::ofField(CaseField::OpenedBy);
        const ColumnKey ownerId = ColumnKey::ofField(CaseField::OwnerId);
        model->setColumns({name, ownerName, ownerId, openedBy});
        store.append(firstPage());
        model->show(store.snapshot(), {0, 1});
        QCOMPARE(shownRows(*model).first(), QStringLiteral("Amina | ben | ben | "));
        announcements->take();
        model->setOwners(someOwners());
        QCOMPARE(announcements->take(),
                 (Texts{QStringLiteral("change 0,1 to 1,1"), QStringLiteral("change 0,3 to 1,3")}));
        QCOMPARE(shownRows(*model).first(), QStringLiteral("Amina | Ben Rudolph | ben | "));
    }

    void missingNullAndBlankAreThreeThings()
    {
        store.append(firstPage());
        store.append(secondPage());
        model->setColumns({village, phone});
        model->show(store.snapshot(), {0, 1, 2, 3, 4});
        const auto kinds = [this](int column) {
            QList<ValueKind> kinds;
            for (int row = 0; row < model->rowCount(); ++row)
                kinds << ValueKind(model->index(row, column).data(CaseTableModel::ValueKindRole).toInt());
            return kinds;
        };
        QCOMPARE(kinds(0), (QList{ValueKind::Text, ValueKind::Null, ValueKind::Text, ValueKind::Text,
                                  ValueKind::Missing}));
        QCOMPARE(kinds(1), (QList{ValueKind::Missing, ValueKind::Missing, ValueKind::Missing,
                                  ValueKind::Number, ValueKind::List}));
    }

    void rowsAndTheirCases()
    {
        store.append(firstPage());
        model->setColumns({name});
        model->setOwners(someOwners());
        model->show(store.snapshot(), {2, 1});
        QCOMPARE(model->caseRow(0), CaseRow(2));
        QCOMPARE(model->rowOf(1), 1);
        QCOMPARE(model->rowOf(0), -1);
        QCOMPARE(model->index(0, 0).data(CaseTableModel::CaseRowRole).toUInt(), 2u);
        QCOMPARE(model->index(0, 0).data(CaseTableModel::ClosedRole), QVariant(false));
        QCOMPARE(model->index(1, 0).data(CaseTableModel::ClosedRole), QVariant(true));
        QCOMPARE(model->text(1, ColumnKey::ofField(CaseField::CaseId)), QStringLiteral("b"));
        QCOMPARE(model->text(1, village), QString());

        model->show(store.snapshot(), {0});
        QCOMPARE(model->text(0, ownerName), QStringLiteral("Ben Rudolph"));
    }

    void headings()
    {
        model->setColumns({ColumnKey::ofField(CaseField::CaseType),
                           ColumnKey::ofProperty(QStringLiteral("a<b")),
                           ColumnKey::ofProperty(QStringLiteral("closed"))});
        const auto toolTip = [this](int column) {
            return model->headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString();
        };
        QCOMPARE(shownHeadings(*model), QStringLiteral("Type | a<b | closed"));
        QCOMPARE(toolTip(0), QStringLiteral("<p>case_type</p>"));
        QCOMPARE(toolTip(1), QStringLiteral("<p>a&lt;b</p>"));
        QCOMPARE(toolTip(2), QStringLiteral("<p>properties.closed</p>"));
        QVERIFY(!model->headerData(3, Qt::Horizontal).isValid());
        QVERIFY(!model->headerData(-1, Qt::Horizontal).isValid());
    }

    void aHugeValueIsShownShort()
    {
        const QByteArray huge(300 * 1024, 'x');
        store.append(blockOf(R"({"case_id": "a", "properties": {"village": ")" + huge + R"("}})"));
        model->setColumns({village});
        model->show(store.snapshot(), {0});
        QVERIFY(model->index(0, 0).data().toString().size() < 400);
        QVERIFY(model->index(0, 0).data(Qt::ToolTipRole).toString().size() < 2000);
        QCOMPARE(model->index(0, 0).data(Qt::EditRole).toString(), QString::fromLatin1(huge));
    }
};

QTEST_GUILESS_MAIN(CaseTableModelTest)
#include "tst_casetablemodel.moc"
