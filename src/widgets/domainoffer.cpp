// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/domainoffer.h"

#include "session/session.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QStandardItemModel>

#include <algorithm>

namespace ccb
{

namespace
{

constexpr int nameRole = Qt::UserRole;
constexpr int mostShown = 12; // lines of the list; it scrolls

QString shownText(const DomainInfo &domain)
{
    return domain.projectName.isEmpty() || domain.projectName == domain.name
               ? domain.name
               : QStringLiteral("%1 – %2").arg(domain.name, domain.projectName);
}

} // namespace

DomainOffer::DomainOffer(Session *session, QLineEdit *field, QLabel *note, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_field(field)
    , m_note(note)
    , m_domains(new QStandardItemModel(this))
{
    auto *completer = new QCompleter(m_domains, this);
    completer->setCompletionRole(nameRole);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setMaxVisibleItems(mostShown);
    m_field->setCompleter(completer);
    showNote({});
}

void DomainOffer::ask(const Connection &account, const QString &secret, const QString &oneTimeCode)
{
    Connection asked = account;
    asked.domain.clear();
    const size_t hash = qHashMulti(0, secret, oneTimeCode);
    if (asked == m_account && hash == m_secretHash)
        return;
    clear();
    m_account = asked;
    m_secretHash = hash;
    showNote(tr("Looking up your domains…"));
    m_request = std::make_unique<QObject>();
    m_session->listDomains(asked, secret, oneTimeCode, m_request.get(),
                           [this](const auto &domains) { take(domains); });
}

void DomainOffer::clear()
{
    m_request.reset();
    m_domains->clear();
    m_account = {};
    m_secretHash = 0;
    showNote({});
}

void DomainOffer::take(const Result<QList<DomainInfo>> &domains)
{
    m_request.release()->deleteLater(); // it is on the way to us
    if (!domains) {
        showNote(tr("Your domains could not be looked up. Type the name of one."));
        return;
    }
    QList<DomainInfo> sorted = domains.value();
    std::sort(sorted.begin(), sorted.end(),
              [](const DomainInfo &a, const DomainInfo &b) { return a.name.localeAwareCompare(b.name) < 0; });
    for (const DomainInfo &domain : sorted) {
        auto *item = new QStandardItem(shownText(domain));
        item->setData(domain.name, nameRole);
        m_domains->appendRow(item);
    }
    if (sorted.isEmpty()) {
        showNote(tr("The server names no domain that you may open. Type the name of one."));
        return;
    }
    if (sorted.size() == 1 && m_field->text().trimmed().isEmpty())
        m_field->setText(sorted.first().name);
    showNote(sorted.size() == 1
                 ? tr("You can open one domain.")
                 : tr("You can open %L1 domains. Press the down arrow key to see them.").arg(sorted.size()));
    if (m_field->hasFocus() && m_field->text().isEmpty()) {
        m_field->completer()->setCompletionPrefix({});
        m_field->completer()->complete();
    }
}

void DomainOffer::showNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

} // namespace ccb
