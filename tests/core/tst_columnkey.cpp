// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/columnkey.h"

#include <QSet>
#include <QTest>

using namespace ccb;
using namespace Qt::StringLiterals;

class TestColumnKey : public QObject
{
    Q_OBJECT

private slots:
    void namesColumns_data();
    void namesColumns();
    void everyFieldHasItsOwnName();
    void awkwardNamesComeBack();
    void tellsKindsApart();
    void ignoresTheFieldOfOtherKinds();
};

void TestColumnKey::namesColumns_data()
{
    QTest::addColumn<ColumnKey>("key");
    QTest::addColumn<QString>("name");
    QTest::newRow("field") << ColumnKey::ofField(CaseField::OwnerName) << u"owner_name"_s;
    QTest::newRow("property") << ColumnKey::ofProperty(u"village"_s) << u"village"_s;
    QTest::newRow("property called as a field")
        << ColumnKey::ofProperty(u"owner_name"_s) << u"properties.owner_name"_s;
    QTest::newRow("property called as a prefixed one")
        << ColumnKey::ofProperty(u"properties.a"_s) << u"properties.properties.a"_s;
    QTest::newRow("property called as an index")
        << ColumnKey::ofProperty(u"indices.parent"_s) << u"properties.indices.parent"_s;
    QTest::newRow("property called as one of the parent")
        << ColumnKey::ofProperty(u"parent.village"_s) << u"properties.parent.village"_s;
    QTest::newRow("index") << ColumnKey::ofIndex(u"parent"_s) << u"indices.parent"_s;
}

void TestColumnKey::namesColumns()
{
    QFETCH(const ColumnKey, key);
    QFETCH(const QString, name);
    QCOMPARE(columnName(key), name);
    QVERIFY(columnFromName(name) == key);
}

void TestColumnKey::everyFieldHasItsOwnName()
{
    QSet<QString> names;
    QSet<QString> titles;
    for (int i = 0; i < caseFieldCount; ++i) {
        const ColumnKey key = ColumnKey::ofField(CaseField(i));
        names << columnName(key);
        titles << columnTitle(key);
        QVERIFY(columnFromName(columnName(key)) == key);
        QVERIFY(columnName(key).startsWith(u"date_") <= isTimeField(CaseField(i)));
    }
    QCOMPARE(names.size(), caseFieldCount);
    QCOMPARE(titles.size(), caseFieldCount);
    QVERIFY(!titles.contains(QString()));
    QCOMPARE(columnTitle(ColumnKey::ofProperty(u"case_id"_s)), u"case_id"_s);
}

void TestColumnKey::awkwardNamesComeBack()
{
    const QStringList names{{},
                            u"."_s,
                            u"properties"_s,
                            u"properties."_s,
                            u"properties.properties."_s,
                            u"indices"_s,
                            u"indices."_s,
                            u"indices.properties.x"_s,
                            u"Properties.x"_s,
                            u"case_id"_s,
                            u"Case_id"_s,
                            u"properties.case_id"_s,
                            u"a,b;c\"d"_s,
                            u" case_id "_s,
                            u"line\nbreak"_s,
                            u"जन्म"_s};
    QSet<QString> columns;
    for (const QString &name : names) {
        for (const ColumnKey &key : {ColumnKey::ofProperty(name), ColumnKey::ofIndex(name)}) {
            QVERIFY2(columnFromName(columnName(key)) == key, qPrintable(columnName(key)));
            columns << columnName(key);
        }
    }
    QCOMPARE(columns.size(), names.size() * 2);
}

void TestColumnKey::tellsKindsApart()
{
    const QSet<ColumnKey> keys{ColumnKey::ofField(CaseField::CaseId), ColumnKey::ofProperty(u"case_id"_s),
                               ColumnKey::ofIndex(u"case_id"_s), ColumnKey::ofField(CaseField::CaseName),
                               ColumnKey::ofProperty(u"case_id"_s)};
    QCOMPARE(keys.size(), 4);
}

void TestColumnKey::ignoresTheFieldOfOtherKinds()
{
    ColumnKey key = ColumnKey::ofProperty(u"a"_s);
    key.field = CaseField::IndexedOn;
    QVERIFY(key == ColumnKey::ofProperty(u"a"_s));
    QCOMPARE(qHash(key), qHash(ColumnKey::ofProperty(u"a"_s)));
}

QTEST_GUILESS_MAIN(TestColumnKey)
#include "tst_columnkey.moc"
