// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foldtable.h"
#include "core/textfold.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

#include <array>
#include <utility>

using namespace ccb;
using namespace Qt::StringLiterals;

namespace
{

// What a search for ASCII letters can find in the text as it stands.
QStringList asciiWords(const QString &text)
{
    static const QRegularExpression others(u"[^\\x00-\\x7f]+"_s);
    return text.split(others, Qt::SkipEmptyParts);
}

} // namespace

class TestTextFold : public QObject
{
    Q_OBJECT

private slots:
    void folds_data();
    void folds();
    void replacesBytesThatAreNotUtf8();
    void bothWaysAgree();
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

// The quick way over a table of characters and the slow way over the whole text say the same.
void TestTextFold::bothWaysAgree()
{
    constexpr std::array<std::pair<char32_t, char32_t>, 14> ranges{{{0x20, 0x7e},
                                                                    {0xa0, 0x24f},
                                                                    {0x300, 0x36f},
                                                                    {0x370, 0x52f},
                                                                    {0x590, 0x6ff},
                                                                    {0x900, 0x97f},
                                                                    {0x980, 0xdff},
                                                                    {0xe00, 0x11ff},
                                                                    {0x1200, 0x139f},
                                                                    {0x1e00, 0x1fff},
                                                                    {0x2000, 0x2fff},
                                                                    {0x3000, 0x30ff},
                                                                    {0x4e00, 0xd7a3},
                                                                    {0xf900, 0x1f64f}}};
    QRandomGenerator random(20'240'607);
    for (int i = 0; i < 60'000; ++i) {
        QString text;
        const auto &mainRange = ranges.at(size_t(random.bounded(int(ranges.size()))));
        for (int length = random.bounded(1, 9); length > 0; --length) {
            const auto &range =
                random.bounded(3) == 0 ? ranges.at(size_t(random.bounded(int(ranges.size())))) : mainRange;
            const auto c = char32_t(random.bounded(quint32(range.first), quint32(range.second) + 1));
            if (!QChar::isSurrogate(c))
                text += QString::fromUcs4(&c, 1);
        }
        const QString folded = foldForSearch(QStringView(text));
        QCOMPARE(QString::fromStdString(foldForSearch(text.toStdString())), folded);
        for (const QString &word : asciiWords(text))
            QVERIFY2(folded.contains(word.toLower()), qPrintable(text));
    }
}

QTEST_GUILESS_MAIN(TestTextFold)
#include "tst_textfold.moc"
