// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casestore.h"
#include "core/pageparser.h"
#include "core/utf8text.h"

#include <QTest>

using namespace ccb;
using namespace Qt::StringLiterals;

class TestUtf8Text : public QObject
{
    Q_OBJECT

private slots:
    void keepsEveryCharacter_data();
    void keepsEveryCharacter();
    void namesThatDifferInAMarkStayTwo();
    void usersKeepTheirMarks();
};

void TestUtf8Text::keepsEveryCharacter_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("letters") << u"Amina Traoré"_s;
    QTest::newRow("emoji") << u"\U0001F600"_s;
    QTest::newRow("a mark first") << u"\ufeffx"_s;
    QTest::newRow("two marks") << u"\ufeff\ufeffx"_s;
    QTest::newRow("only a mark") << u"\ufeff"_s;
    QTest::newRow("a mark within") << u"a\ufeffb"_s;
    QTest::newRow("a zero") << u"a"_s + QChar(0) + u"b"_s;
}

void TestUtf8Text::keepsEveryCharacter()
{
    QFETCH(const QString, text);
    QCOMPARE(textFromUtf8(text.toStdString()), text);

    const QByteArray value = text.toUtf8().replace('\0', "\\u0000");
    const Result<CasePage> page =
        parseCasePage("{\"objects\": [{\"case_id\": \"1\", \"properties\": {\"p\": \"" + value + "\"}}]}");
    QVERIFY(page.ok());
    CaseStore store;
    store.append(page.value().block);
    QCOMPARE(store.snapshot().text(0, ColumnKey::ofProperty(u"p"_s)), text);
}

void TestUtf8Text::namesThatDifferInAMarkStayTwo()
{
    const Result<CasePage> page = parseCasePage(
        R"({"objects": [{"case_id": "1", "case_type": "\ufefft", "owner_id": "\ufeffo",
             "properties": {"\ufeffp": "marked", "p": "plain"}, "indices": {"\ufeffi": {"case_id": "\ufeff2"}}}]})");
    QVERIFY(page.ok());
    CaseStore store;
    store.append(page.value().block);
    QCOMPARE(store.propertyNames(), (QStringList{u"\ufeffp"_s, u"p"_s}));
    QCOMPARE(store.snapshot().text(0, ColumnKey::ofProperty(u"\ufeffp"_s)), u"marked"_s);
    QCOMPARE(store.indexIdentifiers(), QStringList{u"\ufeffi"_s});
    QCOMPARE(indicesOfCase(store.snapshot(), 0).first().caseId, u"\ufeff2"_s);
    QCOMPARE(store.caseTypes().first().type, u"\ufefft"_s);
    QVERIFY(store.ownerCounts().contains(u"\ufeffo"_s));
}

void TestUtf8Text::usersKeepTheirMarks()
{
    const auto page =
        parseUserPage(R"({"objects": [{"id": "1", "first_name": "\ufeffBen"}]})", User::Kind::WebUser);
    QVERIFY(page.ok());
    QCOMPARE(page.value().items.first().firstName, u"\ufeffBen"_s);
}

QTEST_GUILESS_MAIN(TestUtf8Text)
#include "tst_utf8text.moc"
