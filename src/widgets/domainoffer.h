// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection.h"
#include "core/people.h"

#include <QObject>

#include <memory>

class QLabel;
class QLineEdit;
class QStandardItemModel;

namespace ccb
{

class Session;

// Offers the domains that an account may open while the name of one is being typed: asks the server once for
// each account and secret, and completes the field. Typing any other name still works. A note under the field
// tells what goes on. Child of the dialog; GUI thread.
class DomainOffer : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DomainOffer)

public:
    DomainOffer(Session *session, QLineEdit *field, QLabel *note, QObject *parent);

    // The account's own domain does not count. Nothing happens when this was asked last.
    void ask(const Connection &account, const QString &secret, const QString &oneTimeCode);
    // Forgets the domains and the secret, and hears no answer that is still under way.
    void clear();

private:
    Session *m_session;
    QLineEdit *m_field;
    QLabel *m_note;
    QStandardItemModel *m_domains;
    std::unique_ptr<QObject> m_request; // what the answer is for; null: none is under way
    Connection m_account;               // asked last
    size_t m_secretHash = 0;            // of what was asked with; the secret itself is not kept

    void take(const Result<QList<DomainInfo>> &domains);
    void showNote(const QString &note);
};

} // namespace ccb
