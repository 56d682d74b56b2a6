// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/signindialog.h"

#include "ui_signindialog.h"

#include "session/session.h"
#include "widgets/accessiblecombobox.h"
#include "widgets/connectiondoctordialog.h"
#include "widgets/connectionsettings.h"
#include "widgets/domainoffer.h"
#include "widgets/icons.h"
#include "widgets/mutedtext.h"

#include <QAction>
#include <QDesktopServices>
#include <QLineEdit>
#include <QSettings>

namespace ccb
{

using namespace Qt::StringLiterals;

SignInDialog::SignInDialog(Session *session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_ui(std::make_unique<Ui::SignInDialog>())
    , m_errorMark(new QAction(icon(u"error"_s), {}, this))
{
    nameComboBoxesForAssistiveTechnology();
    m_ui->setupUi(this);
    m_domains = new DomainOffer(m_session, m_ui->domain, m_ui->domainNote, this);
    muteText(m_ui->domainNote);
    offerServers();
    offerMethods();
    showMethod();
    setConnecting(false);

    QLineEdit *server = m_ui->server->lineEdit();
    connect(server, &QLineEdit::textEdited, this, &SignInDialog::takeEditedServer);
    connect(server, &QLineEdit::editingFinished, this, &SignInDialog::takeDomainFromServer);
    connect(m_ui->domain, &QLineEdit::editingFinished, this, [this] { takeAddress(m_ui->domain->text()); });
    connect(m_ui->server, &QComboBox::currentTextChanged, this, &SignInDialog::showKeysLink);
    connect(m_ui->method, &QComboBox::currentIndexChanged, this, &SignInDialog::showMethod);
    connect(m_ui->reveal, &QToolButton::toggled, this, &SignInDialog::showReveal);
    connect(m_ui->keysLink, &QLabel::linkActivated, this,
            [](const QString &link) { QDesktopServices::openUrl(QUrl(link)); });
    for (QLineEdit *line : QList<QLineEdit *>{server, m_ui->username, m_ui->secret, m_ui->oneTimeCode})
        connect(line, &QLineEdit::editingFinished, this, &SignInDialog::offerDomains);
    for (QLineEdit *line : {server, m_ui->domain, m_ui->username})
        connect(line, &QLineEdit::textChanged, this, &SignInDialog::showDefaultName);
    for (QLineEdit *line :
         QList<QLineEdit *>{server, m_ui->domain, m_ui->username, m_ui->secret, m_ui->oneTimeCode}) {
        connect(line, &QLineEdit::textChanged, this, [this, line] {
            if (line == m_markedField)
                clearError();
        });
    }
    connect(m_ui->connectButton, &QPushButton::clicked, this, &SignInDialog::start);
    connect(m_ui->accessButton, &QPushButton::clicked, this, &SignInDialog::openDoctor);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &SignInDialog::reject);

    connect(m_session, &Session::signedIn, this, [this] {
        if (m_connecting)
            accept();
    });
    connect(m_session, &Session::signInFailed, this, [this](const Error &error) {
        if (!m_connecting)
            return;
        setConnecting(false);
        showError(error);
        offerDoctor();
    });
}

SignInDialog::~SignInDialog()
{
    hide(); // QDialog would do it when the fields, which tell of the focus they lose, have nobody left to
            // tell
}

void SignInDialog::setConnection(const Connection &connection)
{
    if (!connection.server.isEmpty())
        m_ui->server->setEditText(connection.server.toString());
    m_ui->domain->setText(connection.domain);
    m_ui->username->setText(connection.username);
    m_ui->method->setCurrentIndex(m_ui->method->findData(int(connection.method)));
    clearError();
    focusFirstEmptyField();
}

void SignInDialog::setConnectionName(const QString &name)
{
    m_ui->name->setText(name);
}

QString SignInDialog::connectionName() const
{
    return m_ui->name->text().simplified();
}

void SignInDialog::showError(const Error &error)
{
    clearError();
    m_ui->message->showError(error);
    if (QLineEdit *field = lineOf(error.field))
        markField(field, error.what);
    else
        m_ui->connectButton->setFocus();
    adjustSize();
}

void SignInDialog::done(int result)
{
    m_domains->clear();
    m_ui->secret->forget();
    m_ui->oneTimeCode->clear();
    m_ui->reveal->setChecked(false);
    setConnecting(false);
    QDialog::done(result);
}

void SignInDialog::reject()
{
    if (!m_connecting) {
        QDialog::reject();
        return;
    }
    m_session->cancelSignIn();
    setConnecting(false);
    m_ui->connectButton->setFocus();
}

void SignInDialog::offerServers()
{
    for (const QUrl &server : publicServers())
        m_ui->server->addItem(server.toString());
    // Completing inline would write into an address that is being typed or pasted.
    m_ui->server->setCompleter(nullptr);
    showKeysLink();
}

void SignInDialog::offerMethods()
{
    m_ui->method->addItem(tr("API key"), int(SignInMethod::ApiKey));
    m_ui->method->addItem(tr("Password"), int(SignInMethod::Basic));
    m_ui->method->addItem(tr("Password, by HTTP Digest"), int(SignInMethod::Digest));
}

// A paste brings several letters at once: the domain in it is taken over without waiting for the focus to
// move on.
void SignInDialog::takeEditedServer(const QString &text)
{
    const bool isPaste = text.size() > m_serverLength + 1;
    m_serverLength = text.size();
    if (isPaste)
        takeDomainFromServer();
}

void SignInDialog::takeDomainFromServer()
{
    takeAddress(m_ui->server->currentText());
}

// The address of a page of a domain says both. Anything else is left as it is.
void SignInDialog::takeAddress(const QString &text)
{
    const Result<ServerAddress> address = parseServerAddress(text);
    if (!address || address.value().domain.isEmpty())
        return;
    m_ui->domain->setText(address.value().domain);
    m_ui->server->setEditText(address.value().server.toString());
    m_serverLength = m_ui->server->currentText().size();
}

void SignInDialog::showMethod()
{
    const bool usesKey = method() == SignInMethod::ApiKey;
    m_ui->secretLabel->setText(usesKey ? tr("API &key") : tr("&Password"));
    m_ui->secret->setAccessibleName(usesKey ? tr("API key") : tr("Password"));
    m_ui->keysLink->setVisible(usesKey);
    m_ui->oneTimeCodeLabel->setVisible(!usesKey); // a key needs no second factor
    m_ui->oneTimeCode->setVisible(!usesKey);
    if (usesKey)
        m_ui->oneTimeCode->clear();
    showReveal();
    showDefaultName();
}

void SignInDialog::showKeysLink()
{
    const Result<ServerAddress> address = parseServerAddress(m_ui->server->currentText());
    const QUrl page = apiKeysPage(address ? address.value().server : publicServers().first());
    m_ui->keysLink->setText(u"<a href=\"%1\">%2</a>"_s.arg(page.toString(QUrl::FullyEncoded).toHtmlEscaped(),
                                                           tr("Make a key on the web site").toHtmlEscaped()));
    m_ui->keysLink->setToolTip(page.toDisplayString().toHtmlEscaped());
}

void SignInDialog::showReveal()
{
    const bool revealed = m_ui->reveal->isChecked();
    m_ui->secret->setRevealed(revealed);
    m_ui->reveal->setIcon(icon(revealed ? u"eye-off"_s : u"eye"_s));
    const bool usesKey = method() == SignInMethod::ApiKey;
    const QString name = revealed ? (usesKey ? tr("Hide the API key") : tr("Hide the password"))
                                  : (usesKey ? tr("Show the API key") : tr("Show the password"));
    m_ui->reveal->setAccessibleName(name);
    m_ui->reveal->setToolTip(name);
    m_ui->reveal->setAccessibleDescription(tr("For the eye alone: it is never read out"));
}

// As soon as it is known who asks where. One request for each account: see DomainOffer.
void SignInDialog::offerDomains()
{
    const Result<ServerAddress> address = parseServerAddress(m_ui->server->currentText());
    const QString username = m_ui->username->text().trimmed();
    const QString secret = m_ui->secret->text().trimmed();
    if (!m_connecting && address && !username.isEmpty() && !secret.isEmpty())
        m_domains->ask({address.value().server, {}, username, method()}, secret,
                       m_ui->oneTimeCode->text().trimmed());
}

// What the connection will be called when nothing is typed.
void SignInDialog::showDefaultName()
{
    const Result<ServerAddress> address = parseServerAddress(m_ui->server->currentText());
    const QString domain = m_ui->domain->text().trimmed();
    m_ui->name->setPlaceholderText(
        address ? ccb::connectionName(QSettings(), {address.value().server, domain,
                                                    m_ui->username->text().trimmed(), method()})
                : domain);
}

void SignInDialog::start()
{
    Connection connection;
    if (m_connecting || !canStart(&connection))
        return;
    setConnecting(true);
    m_session->signIn(connection, m_ui->secret->text().trimmed(), m_ui->remember->isChecked(),
                      m_ui->oneTimeCode->text().trimmed());
}

// Fills the connection from the fields; false after telling which field is missing or wrong.
bool SignInDialog::canStart(Connection *connection)
{
    takeDomainFromServer();
    takeAddress(m_ui->domain->text());
    const Result<ServerAddress> address = parseServerAddress(m_ui->server->currentText());
    if (!address) {
        Error error = address.error();
        error.field = Error::Field::Server;
        showError(error);
        return false;
    }
    const auto refuse = [this](Error::Field field, const QString &what) {
        Error error;
        error.kind = Error::Kind::Usage;
        error.field = field;
        error.what = what;
        showError(error);
        return false;
    };
    if (m_ui->username->text().trimmed().isEmpty())
        return refuse(Error::Field::Username, tr("Type your username."));
    if (m_ui->secret->text().trimmed().isEmpty()) {
        return refuse(Error::Field::Secret,
                      method() == SignInMethod::ApiKey
                          ? tr("Type or paste your API key. The link below leads to the page "
                               "where keys are made.")
                          : tr("Type your password."));
    }
    if (m_ui->domain->text().trimmed().isEmpty())
        return refuse(Error::Field::Domain,
                      tr("Type the name of the domain, or paste the address of one of its pages."));
    connection->server = address.value().server;
    connection->domain = m_ui->domain->text().trimmed();
    connection->username = m_ui->username->text().trimmed();
    connection->method = method();
    return true;
}

void SignInDialog::offerDoctor()
{
    m_ui->accessButton->setText(method() == SignInMethod::ApiKey ? tr("What &may this key do?")
                                                                 : tr("What &may this account do?"));
    m_ui->accessButton->show();
    adjustSize();
}

// The secret stays in its field; each run of the doctor takes it from there for as long as it lasts.
void SignInDialog::openDoctor()
{
    Connection connection;
    if (!canStart(&connection))
        return;
    const auto start = [this, connection](AccessAsk, QObject *parent) {
        return m_session->checkAccess(connection, m_ui->secret->text().trimmed(),
                                      m_ui->oneTimeCode->text().trimmed(), parent);
    };
    (new ConnectionDoctorDialog(connection, start, this))->open();
}

void SignInDialog::setConnecting(bool connecting)
{
    m_connecting = connecting;
    if (connecting)
        clearError();
    m_ui->form->setEnabled(!connecting);
    m_ui->connectButton->setEnabled(!connecting);
    m_ui->busy->setVisible(connecting);
    if (connecting)
        m_ui->cancelButton->setFocus();
}

void SignInDialog::focusFirstEmptyField()
{
    for (QLineEdit *line :
         QList<QLineEdit *>{m_ui->server->lineEdit(), m_ui->username, m_ui->secret, m_ui->domain}) {
        if (line->text().isEmpty()) {
            line->setFocus();
            return;
        }
    }
}

QLineEdit *SignInDialog::lineOf(Error::Field field) const
{
    switch (field) {
    case Error::Field::Server:
        return m_ui->server->lineEdit();
    case Error::Field::Domain:
        return m_ui->domain;
    case Error::Field::Username:
        return m_ui->username;
    case Error::Field::Secret:
        return m_ui->secret;
    case Error::Field::OneTimeCode:
        return m_ui->oneTimeCode;
    case Error::Field::None:
        break;
    }
    return nullptr;
}

void SignInDialog::markField(QLineEdit *field, const QString &why)
{
    m_markedField = field;
    m_errorMark->setToolTip(why.toHtmlEscaped());
    field->addAction(m_errorMark, QLineEdit::TrailingPosition);
    m_errorMark->setText(why);
    m_descriptionBefore = field->accessibleDescription();
    field->setAccessibleDescription(why);
    field->setFocus();
    field->selectAll();
}

void SignInDialog::clearError()
{
    m_ui->message->clear();
    m_ui->accessButton->hide();
    if (!m_markedField)
        return;
    m_markedField->removeAction(m_errorMark);
    m_markedField->setAccessibleDescription(m_descriptionBefore);
    m_markedField = nullptr;
}

SignInMethod SignInDialog::method() const
{
    return SignInMethod(m_ui->method->currentData().toInt());
}

} // namespace ccb
