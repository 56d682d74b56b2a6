// SPDX-License-Identifier: GPL-3.0-or-later
#include "guihelpers.h"

#include "widgets/secretfield.h"

#include <QAccessible>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QMenu>
#include <QTest>

using namespace ccb;
using namespace ccb::tests;
using namespace Qt::StringLiterals;

namespace
{

const QString secret = u"s3cr3t-key"_s;

// The announcements that a bridge to assistive technology would pass on.
QStringList heard;

void listen(QAccessibleEvent *event)
{
    const QAccessibleInterface *interface = event->accessibleInterface();
    if (!interface || !const_cast<QAccessibleInterface *>(interface)->textInterface())
        return;
    if (event->type() == QAccessible::TextInserted)
        heard << static_cast<QAccessibleTextInsertEvent *>(event)->textInserted();
    if (event->type() == QAccessible::TextRemoved)
        heard << static_cast<QAccessibleTextRemoveEvent *>(event)->textRemoved();
}

} // namespace

// Runs at a desk of its own (packaging/virtual-session.sh), with assistive technology listening.
class TestSecretField : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void isNotCopied_data();
    void isNotCopied();
    void offersNoCopyInItsMenu();
    void readsAsStars_data();
    void readsAsStars();
    void isNotAnnounced();
    void takesTextFromAssistiveTechnology();
    void isForgottenForGood();

private:
    std::unique_ptr<SecretField> m_field;
};

void TestSecretField::init()
{
    m_field = std::make_unique<SecretField>();
    m_field->show();
    QApplication::clipboard()->setText(u"before"_s);
}

void TestSecretField::cleanup()
{
    QAccessible::installUpdateHandler(nullptr);
    m_field.reset();
}

void TestSecretField::isNotCopied_data()
{
    QTest::addColumn<bool>("revealed");
    QTest::newRow("masked") << false;
    QTest::newRow("revealed") << true;
}

void TestSecretField::isNotCopied()
{
    QFETCH(const bool, revealed);
    m_field->setRevealed(revealed);
    enterText(m_field.get(), secret);
    QCOMPARE(m_field->displayText() == secret, revealed);
    m_field->selectAll();
    QTest::keyClick(m_field.get(), Qt::Key_C, Qt::ControlModifier);
    QTest::keyClick(m_field.get(), Qt::Key_Insert, Qt::ControlModifier);
    QTest::keyClick(m_field.get(), Qt::Key_X, Qt::ControlModifier);
    QTest::keyClick(m_field.get(), Qt::Key_Delete, Qt::ShiftModifier);
    QTest::mouseDClick(m_field.get(), Qt::LeftButton);
    QTest::mousePress(m_field.get(), Qt::LeftButton, {}, QPoint(5, m_field->height() / 2));
    QTest::mouseMove(m_field.get(), QPoint(m_field->width() - 5, m_field->height() / 2));
    QTest::mouseRelease(m_field.get(), Qt::LeftButton, {},
                        QPoint(m_field->width() - 5, m_field->height() / 2));
    QCOMPARE(QApplication::clipboard()->text(), u"before"_s);
    QVERIFY(QApplication::clipboard()->supportsSelection());
    QVERIFY(!QApplication::clipboard()->text(QClipboard::Selection).contains(secret.left(3)));
    QVERIFY(!m_field->dragEnabled());

    // Pasting, which is how most keys come in, works.
    m_field->selectAll();
    QTest::keyClick(m_field.get(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(m_field->text(), u"before"_s);
}

void TestSecretField::offersNoCopyInItsMenu()
{
    m_field->setRevealed(true);
    enterText(m_field.get(), secret);
    m_field->selectAll();
    QContextMenuEvent event(QContextMenuEvent::Mouse, QPoint(2, 2), m_field->mapToGlobal(QPoint(2, 2)));
    QApplication::sendEvent(m_field.get(), &event);
    auto *menu = openDialog<QMenu>();
    QVERIFY(menu);
    QStringList offered;
    for (const QAction *action : menu->actions())
        offered << action->text().remove(u'&');
    QCOMPARE(offered, (QStringList{u"Paste"_s, u"Clear"_s, u"Select all"_s}));
    menu->actions().first()->trigger();
    QCOMPARE(m_field->text(), u"before"_s);
    menu->close();
}

void TestSecretField::readsAsStars_data()
{
    isNotCopied_data();
}

void TestSecretField::readsAsStars()
{
    QFETCH(const bool, revealed);
    m_field->setRevealed(revealed);
    m_field->setAccessibleName(u"API key"_s);
    enterText(m_field.get(), secret);
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(m_field.get());
    QVERIFY(interface && interface->textInterface());
    QCOMPARE(interface->text(QAccessible::Name), u"API key"_s);
    QCOMPARE(interface->text(QAccessible::Value), QString(secret.size(), u'*'));
    QCOMPARE(interface->textInterface()->text(0, int(secret.size())), QString(secret.size(), u'*'));
    QVERIFY(interface->state().passwordEdit);
}

void TestSecretField::isNotAnnounced()
{
    QTRY_VERIFY2(QAccessible::isActive(), "run this through packaging/virtual-session.sh");
    QAccessible::installUpdateHandler(listen);
    heard.clear();
    QLineEdit open; // shows that the listener hears, and what it would hear
    open.setEchoMode(QLineEdit::Password);
    open.show();
    enterText(&open, u"abc"_s);
    QCOMPARE(heard.join(QString()), u"abc"_s);

    heard.clear();
    enterText(m_field.get(), secret);
    QTest::keyClick(m_field.get(), Qt::Key_Backspace);
    m_field->selectAll();
    QTest::keyClick(m_field.get(), Qt::Key_V, Qt::ControlModifier);
    m_field->forget();
    QCOMPARE(heard, QStringList());
}

void TestSecretField::takesTextFromAssistiveTechnology()
{
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(m_field.get());
    QVERIFY(interface && interface->editableTextInterface());
    interface->editableTextInterface()->replaceText(0, interface->textInterface()->characterCount(), secret);
    QCOMPARE(m_field->text(), secret);
    interface->editableTextInterface()->deleteText(0, 2);
    QCOMPARE(m_field->text(), secret.mid(2));
}

void TestSecretField::isForgottenForGood()
{
    m_field->setRevealed(true);
    enterText(m_field.get(), secret);
    m_field->forget();
    QVERIFY(m_field->text().isEmpty());
    QVERIFY(!m_field->isUndoAvailable());
}

QTEST_MAIN(TestSecretField)
#include "tst_secretfield.moc"
