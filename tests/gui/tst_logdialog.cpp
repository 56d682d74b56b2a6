// SPDX-License-Identifier: GPL-3.0-or-later
#include "guihelpers.h"

#include "widgets/logdialog.h"

#include <QClipboard>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>

using namespace ccb;
using namespace ccb::tests;
using namespace Qt::StringLiterals;

// Help > Show log: what a person sees of the log file.
class TestLogDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void showsTheLinesNewestLast();
    void saysThatNothingIsThereYet();
    void followsTheFile();
    void followsIntoTheNextFile();
    void leavesAReaderWhereTheyAre();
    void beginsWithTheEarlierFile();
    void keepsToTheLastLines();
    void filters();
    void copiesWhatItShows();
    void promisesThatItHoldsNoSecrets();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<LogDialog> m_dialog;

    void write(const QByteArray &lines) const; // behind what is there
    void open();
    QPlainTextEdit *text() const { return find<QPlainTextEdit>(m_dialog.get(), u"Log"_s); }
    QString shown() const { return text() ? text()->toPlainText() : QString(); }
};

void TestLogDialog::initTestCase()
{
    m_folder = std::make_unique<QTemporaryDir>();
    useSettingsOf(m_folder->filePath(u"settings"_s));
}

void TestLogDialog::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_path = m_folder->filePath(u"program.log"_s);
}

void TestLogDialog::cleanup()
{
    m_dialog.reset();
}

void TestLogDialog::write(const QByteArray &lines) const
{
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::Append));
    file.write(lines);
}

void TestLogDialog::open()
{
    m_dialog = std::make_unique<LogDialog>(m_path, nullptr);
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
}

void TestLogDialog::showsTheLinesNewestLast()
{
    write("first\nsecond é\nhalf a li");
    open();
    QCOMPARE(shown(), u"first\nsecond é"_s);
    QVERIFY(text()->isReadOnly());
    QVERIFY(find<QLabel>(m_dialog.get(), u"2 lines"_s));
}

void TestLogDialog::saysThatNothingIsThereYet()
{
    open();
    QVERIFY(!text());
    QVERIFY(find<QLabel>(m_dialog.get(), u"Nothing has been logged yet"_s));
    QVERIFY(!find<QPushButton>(m_dialog.get(), u"Copy"_s)->isEnabled());
    write("here it is\n");
    QTRY_COMPARE(shown(), u"here it is"_s);
    QVERIFY(find<QPushButton>(m_dialog.get(), u"Copy"_s)->isEnabled());
}

void TestLogDialog::followsTheFile()
{
    QByteArray many;
    for (int i = 0; i < 300; ++i)
        many += "line " + QByteArray::number(i) + '\n';
    write(many);
    open();
    const QScrollBar *bar = text()->verticalScrollBar();
    QTRY_COMPARE(bar->value(), bar->maximum());
    write("the new");
    write(" one\n");
    QTRY_VERIFY(shown().endsWith(u"line 299\nthe new one"_s));
    QTRY_COMPARE(bar->value(), bar->maximum());
}

void TestLogDialog::followsIntoTheNextFile()
{
    write("read already\n");
    open();
    QCOMPARE(shown(), u"read already"_s);
    write("the last of its file\n");
    QVERIFY(QFile::rename(m_path, m_path + u".1"_s));
    write("new\n");
    QTRY_COMPARE(shown(), u"read already\nthe last of its file\nnew"_s);
}

void TestLogDialog::leavesAReaderWhereTheyAre()
{
    write(QByteArray("a line\n").repeated(300));
    open();
    QScrollBar *bar = text()->verticalScrollBar();
    bar->setValue(10);
    write("the new one\n");
    QTRY_VERIFY(shown().endsWith(u"the new one"_s));
    QCOMPARE(bar->value(), 10);
}

void TestLogDialog::beginsWithTheEarlierFile()
{
    write("earlier\n");
    QVERIFY(QFile::rename(m_path, m_path + u".1"_s));
    write("now\n");
    open();
    QCOMPARE(shown(), u"earlier\nnow"_s);
}

void TestLogDialog::keepsToTheLastLines()
{
    QByteArray many;
    for (int i = 1; i <= 5000; ++i)
        many += "line " + QByteArray::number(i) + '\n';
    write(many);
    open();
    QCOMPARE(text()->blockCount(), 2000);
    QVERIFY(shown().startsWith(u"line 3001\n"_s));
    write("line 5001\n");
    QTRY_VERIFY(shown().endsWith(u"line 5001"_s));
    QCOMPARE(text()->blockCount(), 2000);
}

void TestLogDialog::filters()
{
    write("GET /case/ 200\nGET /user/ 503\nGET /case/ 503\n");
    open();
    auto *filter = find<QLineEdit>(m_dialog.get(), u"Filter the log"_s);
    QVERIFY(filter && filter->hasFocus());
    enterText(filter, u"503 CASE"_s);
    QTRY_COMPARE(shown(), u"GET /case/ 503"_s);
    write("GET /user/ 503\nGET /case/ 503 again\n");
    QTRY_COMPARE(shown(), u"GET /case/ 503\nGET /case/ 503 again"_s);
    enterText(filter, u"404"_s);
    QTRY_VERIFY(find<QLabel>(m_dialog.get(), u"No line has these words"_s));
    enterText(filter, {});
    QTRY_COMPARE(shown().count(u'\n'), 4);
}

void TestLogDialog::copiesWhatItShows()
{
    write("GET /case/ 200\nGET /user/ 503\n");
    open();
    press(find<QPushButton>(m_dialog.get(), u"Copy"_s));
    QCOMPARE(QGuiApplication::clipboard()->text(), u"GET /case/ 200\nGET /user/ 503\n"_s);
    enterText(find<QLineEdit>(m_dialog.get(), u"Filter the log"_s), u"503"_s);
    QTRY_COMPARE(shown(), u"GET /user/ 503"_s);
    press(find<QPushButton>(m_dialog.get(), u"Copy"_s));
    QCOMPARE(QGuiApplication::clipboard()->text(), u"GET /user/ 503\n"_s);
}

void TestLogDialog::promisesThatItHoldsNoSecrets()
{
    open();
    QStringList texts;
    for (const QLabel *label : m_dialog->findChildren<QLabel *>()) {
        if (label->isVisible())
            texts << label->text();
    }
    QCOMPARE(texts.filter(u"no keys"_s).filter(u"no case data"_s).size(), 1);
}

QTEST_MAIN(TestLogDialog)
#include "tst_logdialog.moc"
