// SPDX-License-Identifier: GPL-3.0-or-later
#include "guihelpers.h"
#include "sessionhelpers.h"

#include "widgets/columnchooser.h"
#include "widgets/guidewindow.h"
#include "widgets/mainwindow.h"
#include "widgets/signindialog.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QComboBox>
#include <QMetaEnum>
#include <QPointer>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace ccb;
using namespace ccb::tests;

namespace
{

// Everything below an object that a screen reader could read out, as "role: name".
void collect(QAccessibleInterface *object, QStringList &found)
{
    const auto role = QMetaEnum::fromType<QAccessible::Role>();
    found << QStringLiteral("%1: %2").arg(QLatin1StringView(role.valueToKey(object->role())),
                                          object->text(QAccessible::Name).remove(u'&'));
    const bool isLarge = object->role() == QAccessible::Table || object->role() == QAccessible::List;
    for (int i = 0; !isLarge && i < object->childCount(); ++i) {
        if (QAccessibleInterface *child = object->child(i))
            collect(child, found);
    }
}

QStringList readOut(QWidget *window)
{
    QStringList found;
    collect(QAccessible::queryAccessibleInterface(window), found);
    return found;
}

} // namespace

// The names that assistive technology, and whoever scripts the window, finds things by.
class TestAccessibleNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void windowNamesItsParts();
    void dialogNamesItsFields();
    void comboBoxTellsItsValueAndOpens();
    void columnChooserIsInTheWindowWhileOpen();
    void guideIsAWindow();

private:
    QTemporaryDir m_settings;
    std::unique_ptr<DemoServer> m_server;
};

void TestAccessibleNames::initTestCase()
{
    useSettingsOf(m_settings.path());
    m_server = std::make_unique<DemoServer>();
    QVERIFY(m_server->start());
}

void TestAccessibleNames::windowNamesItsParts()
{
    const auto session = Session::withoutKeychain();
    MainWindow window(session.get());
    window.show();
    QVERIFY(signInAndLoad(*session, *m_server));
    const QStringList found = readOut(&window);
    for (const char *part :
         {"Table: Cases",          "Table: Users",      "ComboBox: Case type",
          "ComboBox: Status",      "ComboBox: Owner",   "EditableText: Search",
          "Button: Refresh",       "Button: Export",    "Button: Cancel",
          "ProgressBar: Progress", "Table: Properties", "Table: Indices",
          "PageTab: Cases",        "PageTab: Users",    "PageTab: Groups and locations",
          "Tree: Groups",          "Tree: Locations",   "EditableText: Search groups and locations",
          "ComboBox: Role",        "ComboBox: Group"})
        QVERIFY2(found.contains(QLatin1StringView(part)), part);
}

void TestAccessibleNames::dialogNamesItsFields()
{
    const auto session = Session::withoutKeychain();
    MainWindow window(session.get());
    window.show();
    window.signIn({});
    auto *dialog = openDialog<SignInDialog>();
    QVERIFY(dialog);
    const QStringList found = readOut(dialog);
    for (const char *part : {"ComboBox: Server", "EditableText: Domain", "EditableText: Username",
                             "EditableText: API key", "ComboBox: Sign in method", "Button: Connect"})
        QVERIFY2(found.contains(QLatin1StringView(part)), part);
}

void TestAccessibleNames::comboBoxTellsItsValueAndOpens()
{
    const auto session = Session::withoutKeychain();
    MainWindow window(session.get());
    window.show();
    QVERIFY(signInAndLoad(*session, *m_server));
    auto *status = find<QComboBox>(&window, QStringLiteral("Status"));
    QVERIFY(status);
    QAccessibleInterface *combo = QAccessible::queryAccessibleInterface(status);
    QCOMPARE(combo->text(QAccessible::Value), status->currentText());
    QCOMPARE(combo->indexOfChild(combo->child(0)), 0);
    combo->actionInterface()->doAction(QAccessibleActionInterface::showMenuAction());
    QTRY_VERIFY(status->view()->isVisible());
    combo->actionInterface()->doAction(QAccessibleActionInterface::showMenuAction());
    QTRY_VERIFY(!status->view()->isVisible());
}

void TestAccessibleNames::columnChooserIsInTheWindowWhileOpen()
{
    const auto session = Session::withoutKeychain();
    MainWindow window(session.get());
    window.show();
    QVERIFY(signInAndLoad(*session, *m_server));
    QVERIFY(!readOut(&window).contains(QStringLiteral("Dialog: Columns")));
    press(find<QToolButton>(&window, QStringLiteral("Columns")));
    QPointer<ColumnChooser> chooser = openDialog<ColumnChooser>();
    QVERIFY(chooser);
    const QStringList found = readOut(&window);
    for (const char *part :
         {"Dialog: Columns", "EditableText: Find a column", "List: Columns shown", "Button: Move up"})
        QVERIFY2(found.contains(QLatin1StringView(part)), part);
    QAccessibleInterface *dialog = QAccessible::queryAccessibleInterface(chooser.data());
    const QAccessibleInterface *pane = dialog->parent();
    QVERIFY(pane);
    QCOMPARE(pane->child(pane->indexOfChild(dialog)), dialog);
    chooser->close();
    QVERIFY(!readOut(&window).contains(QStringLiteral("Dialog: Columns")));
    QTRY_VERIFY(!chooser);
}

void TestAccessibleNames::guideIsAWindow()
{
    GuideWindow guide;
    guide.show();
    const QStringList found = readOut(&guide);
    QVERIFY2(found.first().startsWith(QLatin1StringView("Dialog: Guide")), qPrintable(found.first()));
    for (const char *part : {"EditableText: Search the guide", "List: Topics"})
        QVERIFY2(found.contains(QLatin1StringView(part)), part);
}

QTEST_MAIN(TestAccessibleNames)
#include "tst_accessiblenames.moc"
