// SPDX-License-Identifier: GPL-3.0-or-later
#include "oddvalues.h"

#include "core/columnkey.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <array>

using namespace ccb;
using namespace ccb::tests;
using namespace Qt::StringLiterals;

namespace
{

QString kindName(ValueKind kind)
{
    constexpr std::array names{"missing", "null", "text", "number", "boolean", "list", "object"};
    return QString::fromLatin1(names[size_t(kind)]);
}

// What has to be in any export of the domain `odd`, for the script that reads them: see read_back.py.
QJsonObject expectation(bool namesAsInJson)
{
    const QStringList ids{
        u"odd-values"_s,     u"odd-many"_s,        u"odd-long"_s,       u"odd-names"_s,
        u"odd-texts"_s,      u"odd-dates"_s,       u"odd-no-owner"_s,   u"odd-unknown"_s,
        u"odd-indices"_s,    u"odd-cycle-a"_s,     u"odd-cycle-b"_s,    u"odd-cycle-c"_s,
        u"odd-grandchild"_s, u"odd-closed-true"_s, u"odd-closed-yes"_s, u"odd-child-of-closed"_s};
    QMap<QString, QJsonObject> cases;
    for (const QString &id : ids)
        cases[id] = {};
    QStringList columns;
    const auto add = [&](const QString &id, const QString &column, ValueKind kind, const QString &text) {
        cases[id][column] = QJsonArray{kindName(kind), text};
        if (!columns.contains(column))
            columns << column;
    };
    for (const OddValue &value : oddValues()) {
        const QString column = namesAsInJson ? u"properties."_s + value.property
                                             : columnName(ColumnKey::ofProperty(value.property));
        add(value.caseId, column, value.kind, value.text);
    }
    for (const OddIndex &index : oddIndices())
        add(index.caseId, u"indices."_s + index.identifier, ValueKind::Text, index.relatedId);
    QStringList fields;
    for (int field = 0; field < exportedFieldCount; ++field)
        fields << fieldName(CaseField(field)).toString();
    QJsonObject all;
    for (auto each = cases.cbegin(); each != cases.cend(); ++each)
        all.insert(each.key(), each.value());
    // Of the fields, those that are odd.
    const QString arabic =
        u"\u0645\u0631\u064a\u0645 \u0628\u0646\u062a \u062e\u0627\u0644\u062f \U0001F600"_s;
    const QJsonObject odd{{u"odd-dates"_s, QJsonObject{{u"date_opened"_s, u"sometime in May"_s},
                                                       {u"date_modified"_s, u"31/12/2024"_s},
                                                       {u"date_closed"_s, u"0000-00-00"_s}}},
                          {u"odd-texts"_s, QJsonObject{{u"case_name"_s, arabic}}},
                          {u"odd-closed-yes"_s, QJsonObject{{u"closed"_s, u"yes"_s}}}};
    return {{u"cases"_s, all},
            {u"columns"_s, QJsonArray::fromStringList(columns)},
            {u"fields"_s, QJsonArray::fromStringList(fields)},
            {u"times"_s, odd}};
}

} // namespace

// Exports of the domain `odd` as programs of others read them: each cell is what the server has.
class TestReadBack : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void hasEveryCell_data();
    void hasEveryCell();

private:
    QTemporaryDir m_home;

    bool run(const QString &program, const QStringList &arguments, int seconds);
};

void TestReadBack::initTestCase()
{
    QVERIFY(m_home.isValid());
}

bool TestReadBack::run(const QString &program, const QStringList &arguments, int seconds)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, m_home.path());
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent"_s);
    environment.remove(u"QT_QPA_PLATFORM"_s);
    environment.remove(u"DISPLAY"_s);
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    const bool ended =
        process.waitForFinished(seconds * 1000) && process.exitStatus() == QProcess::NormalExit;
    if (!ended || process.exitCode() != 0)
        qWarning("%s", process.readAll().constData());
    return ended && process.exitCode() == 0;
}

void TestReadBack::hasEveryCell_data()
{
    QTest::addColumn<QString>("reader");
    QTest::addColumn<QString>("ending");
    QTest::newRow("CSV, Python") << u"csv"_s << u"csv"_s;
    QTest::newRow("CSV, LibreOffice") << u"csv-libreoffice"_s << u"csv"_s;
    QTest::newRow("Excel, openpyxl") << u"xlsx-openpyxl"_s << u"xlsx"_s;
    QTest::newRow("Excel, LibreOffice") << u"xlsx-libreoffice"_s << u"xlsx"_s;
    QTest::newRow("SQLite, sqlite3") << u"sqlite"_s << u"sqlite"_s;
    QTest::newRow("JSON Lines, Python") << u"jsonl"_s << u"jsonl"_s;
}

void TestReadBack::hasEveryCell()
{
    QFETCH(const QString, reader);
    QFETCH(const QString, ending);
    const QString python = u"/usr/bin/python3"_s; // whose packages are those of the system
    if (!QFile::exists(python))
        QSKIP("There is no /usr/bin/python3.");
    if (reader.endsWith(u"libreoffice") && QStandardPaths::findExecutable(u"soffice"_s).isEmpty())
        QSKIP("LibreOffice is not installed.");
    const QString file = m_home.filePath(u"odd."_s + ending);
    QStringList arguments{u"--demo"_s, u"--domain"_s, u"odd"_s, u"--export"_s, file};
    if (ending == u"csv")
        arguments << u"--no-formula-guard"_s;
    constexpr int seconds = 60;
    QVERIFY(run(QStringLiteral(CCB_PROGRAM), arguments, seconds));

    QFile expected(m_home.filePath(u"expected.json"_s));
    QVERIFY(expected.open(QIODevice::WriteOnly));
    expected.write(QJsonDocument(expectation(ending == u"jsonl")).toJson());
    expected.close();
    QVERIFY(run(python, {QStringLiteral(CCB_READER), reader, file, expected.fileName()}, 4 * seconds));
}

QTEST_GUILESS_MAIN(TestReadBack)
#include "tst_readback.moc"
