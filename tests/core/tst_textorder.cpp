// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/textorder.h"

#include <QRandomGenerator>
#include <QStringList>
#include <QTest>

using namespace ccb;
using namespace Qt::StringLiterals;

// The order is the collator's, whatever is found without asking it.
class TestTextOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatTheCollatorSays_data();
    void saysWhatTheCollatorSays();
    void countsDigitsAsNumbers();
};

namespace
{

int sign(int order)
{
    return order < 0 ? -1 : order > 0 ? 1 : 0;
}

QString joinedByChance(const QStringList &pieces, QRandomGenerator &random)
{
    QString text;
    for (int count = random.bounded(1, 7); count > 0; --count)
        text += pieces[random.bounded(int(pieces.size()))];
    return text;
}

// Of pieces that meet often, so that beginnings are shared and pairs of letters count as one somewhere.
QString madeText(QRandomGenerator &random)
{
    static const QStringList pieces{
        u"a"_s,  u"A"_s,  u"b"_s,   u"c"_s,      u"ch"_s,     u"Ch"_s, u"d"_s,   u"dz"_s, u"e"_s, u"é"_s,
        u"É"_s,  u"h"_s,  u"i"_s,   u"k"_s,      u"lj"_s,     u"ll"_s, u"m"_s,   u"n"_s,  u"ñ"_s, u"s"_s,
        u"š"_s,  u"t"_s,  u"y"_s,   u"z"_s,      u"Z"_s,      u"aa"_s, u"å"_s,   u"ž"_s,  u"ï"_s, u"ß"_s,
        u"ǆ"_s,  u"ö"_s,  u"0"_s,   u"1"_s,      u"2"_s,      u"10"_s, u"007"_s, u" "_s,  u"-"_s, u"."_s,
        u"'"_s,  u"/"_s,  u"_"_s,   u"α"_s,      u"б"_s,      u"й"_s,  u"א"_s,   u"ب"_s,  u"بَ"_s, u"٣"_s,
        u"؟"_s,  u"अ"_s,  u"क्षि"_s, u"३"_s,      u"ক"_s,      u"ሀ"_s,  u"ጥ"_s,   u"ა"_s,  u"Ա"_s, u"ខ"_s,
        u"เก"_s, u"中"_s, u"😀"_s,   u"\u0301"_s, u"\u212a"_s, u"µ"_s,  u"ª"_s};
    return joinedByChance(pieces, random);
}

// Telephone numbers and the like: runs of digits of different lengths, with zeros at their beginning, and now
// and then a digit of another script, which counts as well.
QString madeNumber(QRandomGenerator &random)
{
    static const QStringList pieces{u"0"_s, u"0"_s, u"00"_s, u"1"_s, u"2"_s, u"9"_s, u"9100"_s, u"+"_s,
                                    u"-"_s, u"."_s, u" "_s,  u"a"_s, u"é"_s, u"٣"_s, u"३"_s,    u"\u0301"_s};
    return u"+2"_s.repeated(random.bounded(2)) + joinedByChance(pieces, random);
}

// Fails the test at the first difference.
void compareMany(const QCollator &collator, QString (*made)(QRandomGenerator &))
{
    const TextOrder order(collator);
    QRandomGenerator random(20240503);
    for (int i = 0; i < 20'000; ++i) {
        const QString a = made(random);
        const QString b = made(random);
        const int expected = sign(collator.compare(a, b));
        const int found = sign(order.compare(a.toStdString(), b.toStdString()));
        QVERIFY2(found == expected,
                 qPrintable(u"%1 and %2: %3, not %4"_s.arg(a, b).arg(found).arg(expected)));
    }
}

} // namespace

void TestTextOrder::saysWhatTheCollatorSays_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<bool>("whateverTheCase");
    for (const char *locale : {"en", "fr", "es", "pt", "cs", "da", "et", "hr", "hu", "lt", "tr",
                               "vi", "ru", "el", "he", "ar", "hi", "bn", "am", "th", "ja", "zh"}) {
        for (const bool whatever : {false, true})
            QTest::addRow("%s, %s", locale, whatever ? "whatever the case" : "by case")
                << QString::fromLatin1(locale) << whatever;
    }
}

void TestTextOrder::saysWhatTheCollatorSays()
{
    QFETCH(QString, locale);
    QFETCH(bool, whateverTheCase);
    QCollator collator((QLocale(locale)));
    collator.setNumericMode(true);
    collator.setCaseSensitivity(whateverTheCase ? Qt::CaseInsensitive : Qt::CaseSensitive);
    compareMany(collator, madeText);
}

void TestTextOrder::countsDigitsAsNumbers()
{
    for (const char *locale : {"en", "fr", "ar", "hi"}) {
        QCollator collator((QLocale(QString::fromLatin1(locale))));
        collator.setNumericMode(true);
        compareMany(collator, madeNumber);
    }
}

QTEST_APPLESS_MAIN(TestTextOrder)
#include "tst_textorder.moc"
