// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/textfold.h"

#include <QTest>

using namespace ccb;
using namespace Qt::StringLiterals;

class TestTextFold : public QObject
{
    Q_OBJECT

private slots:
    void folds_data();
    void folds();
    void replacesBytesThatAreNotUtf8();
    void findsFoldedWords();
};

void TestTextFold::folds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("folded");
    const auto row = [](const QString &text, const QString &folded) {
        QTest::newRow(qPrintable(text)) << text << folded;
    };
    row({}, {});
    row(u"ABC xyz 09 [@`{"_s, u"abc xyz 09 [@`{"_s);
    row(u"Été"_s, u"ete"_s);
    row(u"E\u0301te\u0301"_s, u"ete"_s);
    row(u"Ñandú"_s, u"nandu"_s);
    row(u"Ệ"_s, u"e"_s); // two accents on one letter
    row(u"Йод"_s, u"иод"_s);
    row(u"Άλφα"_s, u"αλφα"_s);
    row(u"İstanbul"_s, u"istanbul"_s);
    row(u"مُحَمَّد"_s, u"محمد"_s);
    row(u"खिलौना"_s, u"खिलौना"_s);
    row(u"हिंदी"_s, u"हिंदी"_s);
    row(u"አማርኛ"_s, u"አማርኛ"_s);
    row(u"한국"_s, u"한국"_s);
    row(u"ＡＢ１"_s, u"ab1"_s);
    row(u"😀"_s, u"😀"_s);
    row(u"𐐀"_s, u"𐐨"_s); // a letter outside the first plane
}

void TestTextFold::folds()
{
    QFETCH(const QString, text);
    QFETCH(const QString, folded);
    QCOMPARE(foldForSearch(QStringView(text)), folded);
    QCOMPARE(QString::fromStdString(foldForSearch(text.toStdString())), folded);
    QCOMPARE(foldForSearch(QStringView(folded)), folded); // once is enough
}

void TestTextFold::replacesBytesThatAreNotUtf8()
{
    QCOMPARE(QString::fromStdString(foldForSearch(std::string_view("CAF\xe9!"))), u"caf\ufffd!"_s);
}

void TestTextFold::findsFoldedWords()
{
    QVERIFY(containsFolded("Whole Milk", "e m"));
    QVERIFY(containsFolded("Whole Milk", ""));
    QVERIFY(containsFolded("", ""));
    QVERIFY(!containsFolded("", "a"));
    QVERIFY(!containsFolded("Whole", "whole milk"));
    QVERIFY(containsFolded("un ÉTÉ chaud", "ete"));
    QVERIFY(isAscii("plain \x7f"));
    QVERIFY(!isAscii("\x80"));
    QVERIFY(isAscii({}));
}

QTEST_GUILESS_MAIN(TestTextFold)
#include "tst_textfold.moc"
