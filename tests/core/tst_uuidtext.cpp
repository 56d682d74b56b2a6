// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/uuidtext.h"

#include <QRandomGenerator>
#include <QTest>

using namespace ccb;

class TestUuidText : public QObject
{
    Q_OBJECT

private slots:
    void comesBackAsItWas();
    void refusesOtherSpellings_data();
    void refusesOtherSpellings();
};

void TestUuidText::comesBackAsItWas()
{
    std::string text;
    uuidText({0x582b76558ef34b20, 0xbe033a0fc222e258}, text);
    QCOMPARE(text, std::string("582b7655-8ef3-4b20-be03-3a0fc222e258"));
    QRandomGenerator random(3);
    for (int i = 0; i < 10000; ++i) {
        const UuidBits bits{random.generate64(), random.generate64()};
        uuidText(bits, text);
        QVERIFY(uuidFromText(text) == bits);
    }
}

void TestUuidText::refusesOtherSpellings_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"", "582b7655", "582b76558ef34b20be033a0fc222e258",
                             "582B7655-8EF3-4B20-BE03-3A0FC222E258", "{582b7655-8ef3-4b20-be03-3a0fc222e2}",
                             "582b7655-8ef3-4b20-be03-3a0fc222e2580", " 582b7655-8ef3-4b20-be03-3a0fc222e25",
                             "582b7655-8ef3-4b20-be033-a0fc222e258", "582b7655-8ef3-4b20-be03-3a0fc222e25g",
                             "582b7655_8ef3_4b20_be03_3a0fc222e258", "00000000-0000-0000-0000-000000000000"})
        QTest::newRow(text) << QByteArray(text);
}

void TestUuidText::refusesOtherSpellings()
{
    QFETCH(const QByteArray, text);
    QVERIFY(!uuidFromText(text.toStdString()).has_value());
}

QTEST_GUILESS_MAIN(TestUuidText)
#include "tst_uuidtext.moc"
