// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/displaytext.h"
#include "modeltesting.h"

#include <QLocale>
#include <QTest>

using namespace ccb;
using namespace ccb::testing;

namespace
{

Cell textCell(std::string_view text)
{
    return {ValueKind::Text, text};
}

const ColumnKey opened = ColumnKey::ofField(CaseField::DateOpened);
const ColumnKey note = ColumnKey::ofProperty(QStringLiteral("note"));

} // namespace

class DisplayTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        // Also set by the build; here too so that it runs the same by hand.
        qputenv("TZ", "EST5");
    }

    void numbersInTheLocale()
    {
        QCOMPARE(numberText(0), QStringLiteral("0"));
        QCOMPARE(numberText(31), QStringLiteral("31"));
        QCOMPARE(numberText(-1234567.5), QStringLiteral("-1,234,567.5"));
        QCOMPARE(numberText(31.0 / 3), QStringLiteral("10.33"));
        QCOMPARE(numberText(9.999), QStringLiteral("10"));
        QCOMPARE(numberText(0.001), QStringLiteral("0.001"));
        QCOMPARE(numberText(1e18), QStringLiteral("1E+18"));
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        QCOMPARE(numberText(1234.5), QStringLiteral("1.234,5"));
    }

    void timesInTheLocale_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("whole");

        const QLocale british(QLocale::English, QLocale::UnitedKingdom);
        const QLocale american(QLocale::English, QLocale::UnitedStates);
        const QLocale german(QLocale::German, QLocale::Germany);
        const QByteArray evening("2015-11-27 19:34:33.987000");
        QTest::newRow("British") << british << evening << "27/11/2015"
                                 << "27/11/2015, 14:34 EST";
        QTest::newRow("German") << german << evening << "27.11.2015"
                                << "27.11.2015, 14:34 EST";
        QTest::newRow("American, whole year") << american << evening << "11/27/2015"
                                              << "11/27/2015, 2:34 PM EST";
        QTest::newRow("C") << QLocale::c() << evening << "27 Nov 2015"
                           << "27 Nov 2015, 14:34:33 EST";
        QTest::newRow("the day before, here") << british << QByteArray("2015-11-27T01:30:00Z") << "26/11/2015"
                                              << "26/11/2015, 20:30 EST";
        QTest::newRow("offset") << british << QByteArray("2015-11-27T01:30:00+05:30") << "26/11/2015"
                                << "26/11/2015, 15:00 EST";
        QTest::newRow("a day has no time zone") << british << QByteArray("2024-11-02") << "02/11/2024"
                                                << "02/11/2024";
        QTest::newRow("before 1970") << british << QByteArray("1969-12-31T23:00:00Z") << "31/12/1969"
                                     << "31/12/1969, 18:00 EST";
        QTest::newRow("not a time") << british << QByteArray("last week") << "last week"
                                    << "last week";
        QTest::newRow("no such day") << british << QByteArray("2023-02-29") << "2023-02-29"
                                     << "2023-02-29";
    }

    void timesInTheLocale()
    {
        QFETCH(QLocale, locale);
        QFETCH(QByteArray, value);
        QLocale::setDefault(locale);
        const std::string bytes = value.toStdString();
        QTEST(cellText(opened, textCell(bytes), {}), "cell");
        QTEST(wholeText(opened, textCell(bytes), {}), "whole");
    }

    void shortDates()
    {
        QCOMPARE(shortDate("2015-11-27 19:34:33.987000"), QStringLiteral("27/11/2015"));
        QVERIFY(!shortDate("soon"));
        QVERIFY(!shortDate(""));
    }

    // What a property means, only its project knows.
    void propertiesStayAsTheyCame()
    {
        QCOMPARE(cellText(note, textCell("2024-11-02"), {}), QStringLiteral("2024-11-02"));
        QCOMPARE(cellText(note, textCell("true"), {}), QStringLiteral("true"));
        QCOMPARE(cellText(note, textCell("ben"), someOwners()), QStringLiteral("ben"));
        QCOMPARE(cellText(ColumnKey::ofIndex(QStringLiteral("parent")), textCell("ben"), someOwners()),
                 QStringLiteral("ben"));
    }

    void namesOfPeople_data()
    {
        QTest::addColumn<CaseField>("field");
        QTest::addColumn<QByteArray>("id");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<QString>("whole");
        const auto row = [](const char *what, CaseField field, const char *id, const char *shown,
                            const char *whole) {
            QTest::newRow(what) << field << QByteArray(id) << shown << whole;
        };
        const char *zoe = "zoe@example.org";
        row("owner's name", CaseField::OwnerName, "ben", "Ben Rudolph", "Ben Rudolph");
        row("owner is a group", CaseField::OwnerName, "g1", "Night shift", "Night shift (group)");
        row("owner is a place", CaseField::OwnerName, "l1", "North clinic", "North clinic (location)");
        row("nobody we know", CaseField::OwnerName, "x-7", "x-7", "x-7 (unknown id)");
        row("owner's id", CaseField::OwnerId, "ben", "ben", "ben");
        row("modified by", CaseField::UserId, "web", zoe, "zoe@example.org (web user)");
        row("opened by", CaseField::OpenedBy, "ben", "Ben Rudolph", "Ben Rudolph");
        row("closed by", CaseField::ClosedBy, "ben", "Ben Rudolph", "Ben Rudolph");
        row("owner's kind", CaseField::OwnerKind, "g1", "group", "group");
        row("kind of an unknown id", CaseField::OpenedByKind, "x-7", "unknown", "unknown");
    }

    void namesOfPeople()
    {
        QFETCH(CaseField, field);
        QFETCH(QByteArray, id);
        const std::string bytes = id.toStdString();
        QTEST(cellText(ColumnKey::ofField(field), textCell(bytes), someOwners()), "shown");
        QTEST(wholeText(ColumnKey::ofField(field), textCell(bytes), someOwners()), "whole");
    }

    void openAndClosed()
    {
        const ColumnKey closed = ColumnKey::ofField(CaseField::Closed);
        QCOMPARE(cellText(closed, {ValueKind::Boolean, "true"}, {}), QStringLiteral("Closed"));
        QCOMPARE(cellText(closed, {ValueKind::Boolean, "false"}, {}), QStringLiteral("Open"));
        QCOMPARE(cellText(closed, textCell("False"), {}), QStringLiteral("Open"));
        QCOMPARE(cellText(closed, textCell("perhaps"), {}), QStringLiteral("perhaps"));
        QCOMPARE(cellText(closed, {}, {}), QString());
    }

    void nullIsNotBlank()
    {
        QCOMPARE(cellText(note, {ValueKind::Null, {}}, {}), QStringLiteral("null"));
        QCOMPARE(cellText(note, {ValueKind::Missing, {}}, {}), QString());
        QCOMPARE(cellText(note, textCell(""), {}), QString());
        QCOMPARE(toolTipText(note, {ValueKind::Null, {}}, {}), QString());
    }

    void listsAndObjects()
    {
        const Cell list{ValueKind::List, "[1,\n 2]"};
        QCOMPARE(cellText(note, list, {}), QStringLiteral("[1,  2]"));
        QCOMPARE(wholeText(note, list, {}), QStringLiteral("[\n  1,\n  2\n]"));
        QCOMPARE(rawText(list), QStringLiteral("[1,\n 2]"));
        QCOMPARE(cellText(note, {ValueKind::Number, "1.50"}, {}), QStringLiteral("1.50"));
        // Text that looks like JSON is text.
        QCOMPARE(wholeText(note, textCell("[1,2]"), {}), QStringLiteral("[1,2]"));
    }

    void oneLineInACell()
    {
        const Cell lines = textCell("one\r\ntwo\nthree\tfour\rfive");
        QCOMPARE(cellText(note, lines, {}), QStringLiteral("one two three four five"));
        QCOMPARE(wholeText(note, lines, {}), QStringLiteral("one\r\ntwo\nthree\tfour\rfive"));
    }

    void longValuesAreCut_data()
    {
        QTest::addColumn<QString>("letter");
        QTest::newRow("one byte") << QStringLiteral("x");
        QTest::newRow("two bytes") << QStringLiteral("é");
        QTest::newRow("three bytes") << QStringLiteral("क");
        QTest::newRow("four bytes, a pair of UTF-16") << QStringLiteral("😀");
    }

    void longValuesAreCut()
    {
        QFETCH(QString, letter);
        // A letter of one byte in front puts the cut within the others.
        const QString value = u'a' + letter.repeated(300 * 1024);
        const std::string bytes = value.toStdString();
        const QString shown = cellText(note, textCell(bytes), {});
        QVERIFY(shown.endsWith(u'…'));
        QVERIFY(shown.size() <= mostCellCharacters + 1);
        QVERIFY(shown.size() >= mostCellCharacters);
        QVERIFY(value.startsWith(shown.chopped(1)));
        QVERIFY(!shown.chopped(1).back().isHighSurrogate());
        QCOMPARE(wholeText(note, textCell(bytes), {}), value);
        QVERIFY(toolTipText(note, textCell(bytes), {}).size() < 2000);
    }

    void aValueThatJustFits()
    {
        const std::string fits(size_t(mostCellCharacters), 'x');
        QCOMPARE(cellText(note, textCell(fits), {}), QString::fromStdString(fits));
        QCOMPARE(cellText(note, textCell(fits + "y"), {}), QString::fromStdString(fits) + u'…');
    }

    void toolTips()
    {
        QCOMPARE(toolTipText(opened, textCell("2015-11-27 19:34:33"), {}),
                 QStringLiteral("<p>27/11/2015, 14:34 EST<br>2015-11-27 19:34:33</p>"));
        QCOMPARE(toolTipText(ColumnKey::ofField(CaseField::OwnerName), textCell("ben"), someOwners()),
                 QStringLiteral("<p>Ben Rudolph<br>ben</p>"));
        QCOMPARE(toolTipText(ColumnKey::ofField(CaseField::OwnerKind), textCell("g1"), someOwners()),
                 QStringLiteral("<p>Night shift (group)<br>g1</p>"));
        const QString unknown =
            toolTipText(ColumnKey::ofField(CaseField::OwnerName), textCell("x-7"), someOwners());
        QVERIFY2(unknown.startsWith(QStringLiteral("<p>x-7<br>Unknown id")), qPrintable(unknown));
        QCOMPARE(toolTipText(note, textCell("<img src='file:///x'>\n& more"), {}),
                 QStringLiteral("<p>&lt;img src='file:///x'&gt;<br>&amp; more</p>"));
    }
};

QTEST_GUILESS_MAIN(DisplayTextTest)
#include "tst_displaytext.moc"
