// SPDX-License-Identifier: GPL-3.0-or-later
#include "guihelpers.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTest>

namespace ccb::tests
{

void useSettingsOf(const QString &folder)
{
    QCoreApplication::setOrganizationName(QStringLiteral("commcare-browser"));
    QCoreApplication::setApplicationName(QStringLiteral("gui-test"));
    for (const QSettings::Format format : {QSettings::NativeFormat, QSettings::IniFormat})
        QSettings::setPath(format, QSettings::UserScope, folder);
}

void press(QWidget *button)
{
    QTest::mouseClick(button, Qt::LeftButton);
}

void enterText(QWidget *field, const QString &text)
{
    field->setFocus();
    QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(field, Qt::Key_Delete);
    typeText(field, text);
}

void typeText(QWidget *field, const QString &text)
{
    // Qt Test has keys for ASCII alone; people write the other scripts through an input method.
    for (const QChar letter : text) {
        if (letter.unicode() < 128) {
            QTest::keyClick(field, letter.toLatin1());
            continue;
        }
        QInputMethodEvent event;
        event.setCommitString(letter);
        QCoreApplication::sendEvent(field, &event);
    }
}

bool choose(QComboBox *box, const QString &beginning)
{
    const int wanted = box->findText(beginning, Qt::MatchStartsWith);
    if (wanted < 0)
        return false;
    while (box->currentIndex() != wanted) {
        const int before = box->currentIndex();
        QTest::keyClick(box, wanted > before ? Qt::Key_Down : Qt::Key_Up);
        if (box->currentIndex() == before)
            return false;
    }
    return true;
}

QString current(const QComboBox *box)
{
    return box->currentText();
}

int columnOf(const QTableView *table, const QString &heading)
{
    for (int column = 0; column < table->model()->columnCount(); ++column) {
        if (table->model()->headerData(column, Qt::Horizontal).toString() == heading)
            return column;
    }
    return -1;
}

QStringList columnTexts(const QTableView *table, const QString &heading)
{
    QStringList texts;
    const int column = columnOf(table, heading);
    for (int row = 0; column >= 0 && row < table->model()->rowCount(); ++row)
        texts += table->model()->index(row, column).data().toString();
    return texts;
}

bool fillInSignIn(QWidget *dialog, const Connection &connection, const QString &key)
{
    const auto *server = find<QComboBox>(dialog, QStringLiteral("Server"));
    auto *domain = find<QLineEdit>(dialog, QStringLiteral("Domain"));
    auto *username = find<QLineEdit>(dialog, QStringLiteral("Username"));
    auto *secret = find<QLineEdit>(dialog, QStringLiteral("API key"));
    auto *connectButton = find<QPushButton>(dialog, QStringLiteral("Connect"));
    if (!server || !domain || !username || !secret || !connectButton)
        return false;
    enterText(server->lineEdit(), connection.server.toString());
    enterText(domain, connection.domain);
    enterText(username, connection.username);
    enterText(secret, key);
    press(connectButton);
    return true;
}

} // namespace ccb::tests
