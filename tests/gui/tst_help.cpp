// SPDX-License-Identifier: GPL-3.0-or-later
#include "guihelpers.h"
#include "sessionhelpers.h"

#include "credentials/memorysecretstore.h"
#include "session/components.h"
#include "widgets/aboutdialog.h"
#include "widgets/exportdialog.h"
#include "widgets/guide.h"
#include "widgets/guidebrowser.h"
#include "widgets/guidewindow.h"
#include "widgets/mainwindow.h"
#include "widgets/shortcutsheet.h"
#include "widgets/signindialog.h"

#include <QAction>
#include <QClipboard>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSettings>
#include <QShortcut>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace ccb;
using namespace ccb::tests;
using namespace Qt::StringLiterals;

// Help: the guide, the sheet of shortcuts, and what the program tells of itself.
class TestHelp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void f1OpensWhatFits();
    void f1HelpsInDialogs();
    void everyTopicHasItsPage();
    void picturesFitAndAreSharp();
    void linksLeadToTopics();
    void searchFindsTopics();
    void sheetListsWhatTheWindowKnows();
    void sheetNamesEachKeyOnce();
    void aboutTellsVersionsAndLicences();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;

    QAction *action(const char *name) const
    {
        return m_window->findChild<QAction *>(QLatin1StringView(name));
    }
    GuideWindow *openGuide()
    {
        action("actionGuide")->trigger();
        return openDialog<GuideWindow>();
    }
    QTreeWidget *openSheet();
    static QString keysFor(const QTreeWidget *sheet, const QString &does);
};

void TestHelp::initTestCase()
{
    QVERIFY(m_folder.isValid());
    useSettingsOf(m_folder.path());
}

void TestHelp::init()
{
    QSettings().clear();
    m_session = std::make_unique<Session>(std::make_unique<MemorySecretStore>());
    m_window = std::make_unique<MainWindow>(m_session.get());
    m_window->resize(1366, 768);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestHelp::cleanup()
{
    m_window.reset();
    m_session.reset();
    QVERIFY(!openDialog<GuideWindow>()); // it goes with its window
}

void TestHelp::f1OpensWhatFits()
{
    DemoServer server;
    QVERIFY(server.start());
    m_session->signIn(demoOn(server), DemoServer::apiKey(), false);
    QVERIFY(waitUntilLoaded(*m_session));
    const auto topicAt = [this](QWidget *place) {
        m_window->activateWindow();
        place->setFocus();
        QTest::keyClick(place, Qt::Key_F1);
        const auto *guide = openDialog<GuideWindow>();
        return guide ? std::optional(guide->topic()) : std::nullopt;
    };
    auto *table = find<QTableView>(m_window.get(), u"Cases"_s);
    QVERIFY(table);
    QCOMPARE(topicAt(table), GuideTopic::Cases);
    QCOMPARE(topicAt(find<QLineEdit>(m_window.get(), u"Filter Name"_s)), GuideTopic::Filters);
    QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(topicAt(QApplication::focusWidget()), GuideTopic::People);
    m_session->signOut();
}

void TestHelp::f1HelpsInDialogs()
{
    action("actionSettings")->trigger();
    auto *dialog = QApplication::activeModalWidget();
    QVERIFY(dialog);
    QTest::keyClick(dialog, Qt::Key_F1);
    auto *guide = openDialog<GuideWindow>();
    QVERIFY(guide);
    QCOMPARE(guide->topic(), GuideTopic::Problems);
    // The dialog waits for an answer, and the guide can be read all the same.
    auto *topics = find<QListWidget>(guide, u"Topics"_s);
    topics->setFocus();
    QTest::keyClick(topics, Qt::Key_Home);
    QCOMPARE(guide->topic(), GuideTopic::SignIn);
}

void TestHelp::everyTopicHasItsPage()
{
    GuideWindow *guide = openGuide();
    QVERIFY(guide);
    const auto *topics = find<QListWidget>(guide, u"Topics"_s);
    const auto *page = find<GuideBrowser>(guide, u"Guide"_s);
    const QList<GuidePage> pages = guidePages();
    QCOMPARE(topics->count(), pages.size());
    QSet<QString> texts;
    int pictures = 0;
    for (const GuidePage &expected : pages) {
        guide->showTopic(expected.topic);
        QCOMPARE(topics->currentItem()->text(), expected.title);
        const QString text = page->toPlainText();
        QCOMPARE(text.count(expected.title + u'\n'), 1);
        QVERIFY(text.startsWith(expected.title) && text.size() > 400);
        QVERIFY2(!text.contains(u"%1"_s) && !text.contains(u"&lt;"_s), qPrintable(text));
        texts.insert(text);
        const QRegularExpression picture(u"<img src=\"([^\"]+)\" alt=\"[^\"]+\""_s);
        for (const QRegularExpressionMatch &match : picture.globalMatch(expected.html)) {
            QVERIFY2(!QImage(match.captured(1)).isNull(), qPrintable(match.captured(1)));
            ++pictures;
        }
        QCOMPARE(expected.html.count(u"<img"_s), expected.html.count(picture));
    }
    QCOMPARE(texts.size(), pages.size());
    QVERIFY(pictures >= 5);
}

void TestHelp::picturesFitAndAreSharp()
{
    GuideWindow *guide = openGuide();
    auto *page = find<GuideBrowser>(guide, u"Guide"_s);
    const QUrl name(u"qrc:/help/cases.png"_s);
    for (const int width : {1300, 600}) {
        guide->resize(width, 600);
        guide->showTopic(GuideTopic::SignIn);
        guide->showTopic(GuideTopic::Cases);
        const QSize room = page->viewport()->size();
        const auto picture = page->loadResource(QTextDocument::ImageResource, name).value<QPixmap>();
        QVERIFY(!picture.isNull() && picture.width() <= room.width() * page->devicePixelRatioF());
        QVERIFY(page->document()->idealWidth() <= room.width());
        QVERIFY(!page->horizontalScrollBar()->isVisible());
    }
}

void TestHelp::linksLeadToTopics()
{
    GuideWindow *guide = openGuide();
    auto *page = find<GuideBrowser>(guide, u"Guide"_s);
    QSet<QString> known;
    for (const GuidePage &each : guidePages())
        known.insert(guideAddress(each.topic));
    const QRegularExpression link(u"<a href=\"([^\"]+)\""_s);
    int links = 0;
    for (const GuidePage &each : guidePages()) {
        for (const QRegularExpressionMatch &match : link.globalMatch(each.html)) {
            QVERIFY2(known.contains(match.captured(1)), qPrintable(match.captured(1)));
            ++links;
        }
    }
    QVERIFY(links > 5);
    guide->showTopic(GuideTopic::SignIn);
    Q_EMIT page->anchorClicked(QUrl(guideAddress(GuideTopic::Problems)));
    QCOMPARE(guide->topic(), GuideTopic::Problems);
    QVERIFY(page->toPlainText().startsWith(guideTitle(GuideTopic::Problems)));
}

void TestHelp::searchFindsTopics()
{
    GuideWindow *guide = openGuide();
    const auto *topics = find<QListWidget>(guide, u"Topics"_s);
    auto *search = find<QLineEdit>(guide, u"Search the guide"_s);
    const auto shown = [topics] {
        QStringList titles;
        for (int row = 0; row < topics->count(); ++row) {
            if (!topics->item(row)->isHidden())
                titles << topics->item(row)->text();
        }
        return titles;
    };
    enterText(search, u"regular expression"_s);
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(shown(), QStringList{guideTitle(GuideTopic::Filters)});
    QCOMPARE(guide->topic(), GuideTopic::Filters);
    enterText(search, u"zzz"_s);
    QTest::keyClick(search, Qt::Key_Return);
    QVERIFY(shown().isEmpty());
    QVERIFY(guide->findChild<QLabel *>(u"nothing"_s)->isVisible());
    enterText(search, {});
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(shown().size(), topics->count());
}

QTreeWidget *TestHelp::openSheet()
{
    action("actionShortcuts")->trigger();
    auto *sheet = openDialog<ShortcutSheet>();
    return sheet ? find<QTreeWidget>(sheet, u"Keyboard shortcuts"_s) : nullptr;
}

QString TestHelp::keysFor(const QTreeWidget *sheet, const QString &does)
{
    const QList<QTreeWidgetItem *> found = sheet->findItems(does, Qt::MatchExactly | Qt::MatchRecursive);
    return found.isEmpty() ? QString() : found.first()->text(1);
}

void TestHelp::sheetListsWhatTheWindowKnows()
{
    // Whatever key an action has, not the one that somebody wrote down.
    action("actionExport")->setShortcut(QKeySequence(u"Ctrl+Shift+Y"_s));
    const QTreeWidget *sheet = openSheet();
    QVERIFY(sheet);
    QCOMPARE(keysFor(sheet, u"Export"_s), QKeySequence(u"Ctrl+Shift+Y"_s).toString(QKeySequence::NativeText));
    QCOMPARE(keysFor(sheet, u"Refresh"_s), u"F5"_s);
    QCOMPARE(keysFor(sheet, u"Guide"_s), u"F1"_s);
    QCOMPARE(keysFor(sheet, u"Search"_s),
             QKeySequence(QKeySequence::Find).toString(QKeySequence::NativeText));
    int withKeys = 0;
    for (const QAction *menu : m_window->menuWidget()->actions()) {
        for (const QAction *entry : menu->menu()->actions())
            withKeys += entry->shortcut().isEmpty() ? 0 : 1;
    }
    QVERIFY(withKeys > 5);
    int listed = 0;
    for (int menu = 0; menu < 2; ++menu)
        listed += sheet->topLevelItem(menu)->childCount();
    QCOMPARE(listed, withKeys);
}

void TestHelp::sheetNamesEachKeyOnce()
{
    const QTreeWidget *sheet = openSheet();
    QStringList listed;
    for (int group = 0; group < sheet->topLevelItemCount(); ++group) {
        const QTreeWidgetItem *item = sheet->topLevelItem(group);
        for (int row = 0; row < item->childCount(); ++row) {
            QVERIFY(!item->child(row)->text(0).isEmpty() && !item->child(row)->text(1).isEmpty());
            listed << item->child(row)->text(0);
        }
    }
    QCOMPARE(QSet<QString>(listed.begin(), listed.end()).size(), listed.size());
    // A shortcut that does not say what it does would be left out.
    for (const QShortcut *shortcut : m_window->findChildren<QShortcut *>())
        QVERIFY2(!shortcut->whatsThis().isEmpty(), qPrintable(shortcut->key().toString()));
}

void TestHelp::aboutTellsVersionsAndLicences()
{
    QApplication::setApplicationVersion(u"1.2.3"_s);
    action("actionAbout")->trigger();
    auto *about = openDialog<AboutDialog>();
    QVERIFY(about);
    QVERIFY(about->findChild<QLabel *>(u"version"_s)->text().contains(u"1.2.3"_s));
    const auto *list = find<QTreeWidget>(about, u"Libraries"_s);
    const QList<Component> expected = components();
    QCOMPARE(list->topLevelItemCount(), expected.size());
    for (int row = 0; row < list->topLevelItemCount(); ++row) {
        const QTreeWidgetItem *item = list->topLevelItem(row);
        QCOMPARE(item->text(0), expected[row].name);
        QVERIFY2(item->text(1).contains(u'.'), qPrintable(item->text(0)));
        QVERIFY(!item->text(2).isEmpty());
    }
    QCOMPARE(list->topLevelItem(0)->text(1).section(u',', 0, 0), QString::fromLatin1(qVersion()));
    QVERIFY(about->findChild<QPlainTextEdit *>(u"licence"_s)
                ->toPlainText()
                .contains(u"GNU GENERAL PUBLIC LICENSE"_s));

    press(find<QPushButton>(about, u"Copy details"_s));
    const QString details = QApplication::clipboard()->text();
    QVERIFY(details.startsWith(u"CommCare Browser 1.2.3\nQt "_s));
    QVERIFY(details.contains(QString::fromLatin1(qVersion())));
    for (const Component &component : expected)
        QVERIFY2(details.contains(component.name + u' ' + component.version), qPrintable(details));
}

QTEST_MAIN(TestHelp)
#include "tst_help.moc"
