// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection.h"
#include "core/error.h"

#include <QDialog>
#include <QPointer>

#include <memory>

class QAction;
class QLineEdit;

namespace Ui
{
class SignInDialog;
}

namespace ccb
{

class DomainOffer;
class Session;

// Asks who signs in where, and closes only when the server has accepted it; a refusal is told inside the
// dialog, at the field that is the likely cause. The secret leaves the dialog through Session::signIn()
// alone, and its field is empty once the dialog is closed. Show it with open(). The session must outlive it;
// GUI thread.
class SignInDialog : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SignInDialog)

public:
    explicit SignInDialog(Session *session, QWidget *parent = nullptr);
    ~SignInDialog() override;

    // Fills the fields; the first empty one gets the focus.
    void setConnection(const Connection &connection);
    // What the connection is called; empty: it gets a name by itself.
    void setConnectionName(const QString &name);
    QString connectionName() const;
    // Tells why an earlier attempt, made without the dialog, was refused.
    void showError(const Error &error);

    void done(int result) override;
    void reject() override; // while connecting: stops that and stays open

private:
    Session *m_session;
    std::unique_ptr<Ui::SignInDialog> m_ui;
    bool m_connecting = false;
    qsizetype m_serverLength = 0; // of the server's text before the last edit
    QAction *m_errorMark;
    QPointer<QLineEdit> m_markedField;
    QString m_descriptionBefore; // of the marked field
    DomainOffer *m_domains;

    void offerServers();
    void offerMethods();
    void takeEditedServer(const QString &text);
    void takeDomainFromServer();
    void takeAddress(const QString &text);
    void showMethod();
    void showKeysLink();
    void showReveal();
    void offerDomains();
    void showDefaultName();
    void start();
    bool canStart(Connection *connection);
    void offerDoctor();
    void openDoctor();
    void setConnecting(bool connecting);
    void focusFirstEmptyField();
    QLineEdit *lineOf(Error::Field field) const;
    void markField(QLineEdit *field, const QString &why);
    void clearError();
    SignInMethod method() const;
};

} // namespace ccb
