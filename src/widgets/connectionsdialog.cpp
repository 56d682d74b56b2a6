// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/connectionsdialog.h"

#include "ui_connectionsdialog.h"

#include "session/session.h"
#include "widgets/connectionsettings.h"

#include <QHeaderView>
#include <QMessageBox>
#include <QPushButton>
#include <QTreeWidget>

namespace ccb
{

namespace
{

constexpr int columnGap = 12; // device-independent pixels

enum Column { Name, Domain, Server, Username, Method };

} // namespace

ConnectionsDialog::ConnectionsDialog(Session *session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_ui(std::make_unique<Ui::ConnectionsDialog>())
{
    m_ui->setupUi(this);
    m_ui->list->header()->setStretchLastSection(true);
    fill();
    connect(m_ui->list, &QTreeWidget::currentItemChanged, this, &ConnectionsDialog::enableButtons);
    connect(m_ui->list, &QTreeWidget::itemChanged, this, [this](QTreeWidgetItem *item, int column) {
        if (!m_filling && column == Name)
            takeName(m_ui->list->indexOfTopLevelItem(item), item->text(Name).simplified());
    });
    const auto tell = [this](auto signal) {
        return [this, signal] {
            if (const auto connection = current()) {
                accept();
                Q_EMIT(this->*signal)(*connection);
            }
        };
    };
    connect(m_ui->connectButton, &QPushButton::clicked, this, tell(&ConnectionsDialog::openRequested));
    connect(m_ui->newWindowButton, &QPushButton::clicked, this, tell(&ConnectionsDialog::newWindowRequested));
    connect(m_ui->editButton, &QPushButton::clicked, this, tell(&ConnectionsDialog::editRequested));
    connect(m_ui->addButton, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT addRequested();
    });
    connect(m_ui->renameButton, &QPushButton::clicked, this,
            [this] { m_ui->list->editItem(m_ui->list->currentItem(), Name); });
    connect(m_ui->removeButton, &QPushButton::clicked, this, &ConnectionsDialog::askBeforeRemoving);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QDialog::reject);
}

ConnectionsDialog::~ConnectionsDialog() = default;

void ConnectionsDialog::fill()
{
    const QList<SavedConnection> connections = loadConnections(m_settings);
    m_filling = true;
    m_ui->list->clear();
    for (const SavedConnection &saved : connections) {
        const Connection &connection = saved.connection;
        const QString method = connection.method == SignInMethod::ApiKey  ? tr("API key")
                               : connection.method == SignInMethod::Basic ? tr("Password")
                                                                          : tr("Password, by HTTP Digest");
        auto *item =
            new QTreeWidgetItem(m_ui->list, {saved.name, connection.domain, connection.server.authority(),
                                             connection.username, method});
        item->setFlags(item->flags() | Qt::ItemIsEditable);
        item->setToolTip(Server, connection.server.toDisplayString().toHtmlEscaped());
        if (m_session->isSignedIn() && connection == m_session->connection()) {
            QFont bold = item->font(Name);
            bold.setBold(true);
            item->setFont(Name, bold);
            item->setData(Name, Qt::AccessibleDescriptionRole, tr("Signed in"));
            m_ui->list->setCurrentItem(item);
        }
    }
    m_filling = false;
    for (int column = Name; column < Method; ++column) {
        m_ui->list->resizeColumnToContents(column);
        m_ui->list->setColumnWidth(column, m_ui->list->columnWidth(column) + columnGap);
    }
    if (!m_ui->list->currentItem())
        m_ui->list->setCurrentItem(m_ui->list->topLevelItem(0));
    m_ui->pages->setCurrentWidget(connections.isEmpty() ? m_ui->emptyPage : m_ui->listPage);
    enableButtons();
}

void ConnectionsDialog::enableButtons()
{
    const bool hasCurrent = current().has_value();
    for (QPushButton *button : {m_ui->connectButton, m_ui->newWindowButton, m_ui->renameButton,
                                m_ui->editButton, m_ui->removeButton})
        button->setEnabled(hasCurrent);
}

std::optional<Connection> ConnectionsDialog::current() const
{
    const int row = m_ui->list->indexOfTopLevelItem(m_ui->list->currentItem());
    const QList<SavedConnection> connections = loadConnections(m_settings);
    if (row < 0 || row >= connections.size())
        return std::nullopt;
    return connections[row].connection;
}

void ConnectionsDialog::takeName(int row, const QString &name)
{
    const QList<SavedConnection> connections = loadConnections(m_settings);
    if (row < 0 || row >= connections.size())
        return;
    renameConnection(m_settings, connections[row].connection, name);
    // What was kept: an empty name changes nothing, and one that is taken got a number.
    m_filling = true;
    m_ui->list->topLevelItem(row)->setText(Name, loadConnections(m_settings)[row].name);
    m_filling = false;
    Q_EMIT changed();
}

void ConnectionsDialog::askBeforeRemoving()
{
    const auto connection = current();
    if (!connection)
        return;
    auto *box = new QMessageBox(this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(tr("Remove connection"));
    box->setIcon(QMessageBox::Question);
    box->setTextFormat(Qt::PlainText);
    box->setText(tr("Remove the connection “%1”?").arg(connectionName(m_settings, *connection)));
    box->setInformativeText(
        tr("Its key or password is taken out of the keychain of this computer, too. Nothing "
           "changes on the server."));
    QPushButton *yes = box->addButton(tr("Remove"), QMessageBox::DestructiveRole);
    box->setDefaultButton(box->addButton(QMessageBox::Cancel));
    connect(yes, &QPushButton::clicked, this, [this, connection = *connection] { remove(connection); });
    box->open();
}

void ConnectionsDialog::remove(const Connection &connection)
{
    removeConnection(m_settings, connection);
    if (m_session->isSignedIn() && m_session->connection() == connection)
        m_session->signOut(); // which forgets the secret
    else
        m_session->forgetKeptSecret(connection);
    fill();
    Q_EMIT changed();
}

} // namespace ccb
