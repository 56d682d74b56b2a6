// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/settingsdialog.h"

#include "core/language.h"
#include "widgets/languagesettings.h"
#include "widgets/linebuttons.h"
#include "widgets/messagestrip.h"
#include "widgets/networksettingsstore.h"

#include "ui_settingsdialog.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QPushButton>
#include <QSettings>
#include <QUrl>

namespace ccb
{

SettingsDialog::SettingsDialog(Session *session, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::SettingsDialog>())
    , m_session(session)
{
    m_ui->setupUi(this);
    nameClearButton(m_ui->bundle);
    setAttribute(Qt::WA_DeleteOnClose);
    for (const auto which : {QDialogButtonBox::Ok, QDialogButtonBox::Cancel})
        m_ui->buttons->button(which)->setIcon({});
    m_ui->buttons->button(QDialogButtonBox::Ok)->setAccessibleDescription(tr("Keeps these settings"));
    m_ui->buttons->button(QDialogButtonBox::Cancel)->setAccessibleDescription(tr("Esc does the same"));
    showSettings(m_session->networkSettings());
    listLanguages();

    connect(m_ui->proxyTyped, &QRadioButton::toggled, this, &SettingsDialog::enableProxy);
    connect(m_ui->host, &QLineEdit::editingFinished, this, &SettingsDialog::takeProxyAddress);
    connect(m_ui->host, &QLineEdit::textEdited, m_ui->message, &MessageStrip::clear);
    connect(m_ui->bundle, &QLineEdit::textChanged, this, &SettingsDialog::showBundle);
    connect(m_ui->browse, &QPushButton::clicked, this, &SettingsDialog::browse);
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &SettingsDialog::accept);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

SettingsDialog::~SettingsDialog()
{
    hide(); // while the fields, which tell of the focus they lose, have somebody left to tell
}

void SettingsDialog::accept()
{
    takeProxyAddress();
    const NetworkSettings network = typed();
    if (network.proxy == NetworkSettings::Proxy::Typed && network.proxyHost.isEmpty()) {
        Error error;
        error.kind = Error::Kind::Usage;
        error.what = tr("The proxy has no address.");
        error.hint = tr("Type its name, such as proxy.example.org, or choose another way to connect.");
        refuse(error, m_ui->host);
        return;
    }
    if (!network.certificateBundle.isEmpty()) {
        const Result<qsizetype> count = Session::countCertificates(network.certificateBundle);
        if (!count) {
            refuse(count.error(), m_ui->bundle);
            return;
        }
    }
    QSettings settings;
    saveNetworkSettings(settings, network);
    m_session->setNetworkSettings(network);
    keepLanguage();
    QDialog::accept();
}

void SettingsDialog::listLanguages()
{
    const QString systems = languageFrom(QLocale::system().uiLanguages());
    m_ui->language->addItem(tr("As the system: %1").arg(nameOfLanguage(systems)), QString());
    for (const Language &language : languages())
        m_ui->language->addItem(language.name, language.code);
    m_ui->language->setCurrentIndex(m_ui->language->findData(loadLanguage()));
}

void SettingsDialog::keepLanguage()
{
    saveLanguage(m_ui->language->currentData().toString());
    const QString spoken = languageFrom({QLocale().bcp47Name()});
    if (const QString wanted = wantedLanguage(); wanted != spoken)
        Q_EMIT otherLanguageChosen(nameOfLanguage(wanted));
}

void SettingsDialog::showSettings(const NetworkSettings &network)
{
    m_ui->proxySystem->setChecked(network.proxy == NetworkSettings::Proxy::System);
    m_ui->proxyNone->setChecked(network.proxy == NetworkSettings::Proxy::None);
    m_ui->proxyTyped->setChecked(network.proxy == NetworkSettings::Proxy::Typed);
    m_ui->host->setText(network.proxyHost);
    if (network.proxyPort > 0)
        m_ui->port->setValue(network.proxyPort);
    m_ui->bundle->setText(QDir::toNativeSeparators(network.certificateBundle));
    enableProxy();
    showBundle();
}

NetworkSettings SettingsDialog::typed() const
{
    NetworkSettings network;
    if (m_ui->proxyNone->isChecked())
        network.proxy = NetworkSettings::Proxy::None;
    else if (m_ui->proxyTyped->isChecked())
        network.proxy = NetworkSettings::Proxy::Typed;
    network.proxyHost = m_ui->host->text().trimmed();
    network.proxyPort = quint16(m_ui->port->value());
    const QString path = QDir::fromNativeSeparators(m_ui->bundle->text().trimmed());
    network.certificateBundle =
        path.isEmpty() ? QString() : QDir::cleanPath(QDir::home().absoluteFilePath(path));
    return network;
}

void SettingsDialog::enableProxy()
{
    m_ui->proxyFields->setEnabled(m_ui->proxyTyped->isChecked());
    m_ui->message->clear();
}

// Proxies are handed around as addresses: the name and the port are taken out of one, and no password is
// kept.
void SettingsDialog::takeProxyAddress()
{
    const QUrl address = QUrl::fromUserInput(m_ui->host->text().trimmed());
    if (address.host().isEmpty())
        return;
    m_ui->host->setText(address.host());
    if (address.port() > 0)
        m_ui->port->setValue(address.port());
}

void SettingsDialog::browse()
{
    auto *dialog = new QFileDialog(this, tr("Choose a certificate file"),
                                   QFileInfo(typed().certificateBundle).absolutePath(),
                                   tr("Certificates (*.pem *.crt *.cer *.der);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &path) { m_ui->bundle->setText(QDir::toNativeSeparators(path)); });
    dialog->open();
}

void SettingsDialog::showBundle()
{
    m_ui->message->clear();
    const QString path = typed().certificateBundle;
    if (path.isEmpty()) {
        m_ui->bundleState->setText(tr("Only the system's own certificates are trusted."));
        return;
    }
    const Result<qsizetype> count = Session::countCertificates(path);
    if (!count)
        m_ui->bundleState->setText(count.error().what);
    else if (count.value() == 1)
        m_ui->bundleState->setText(tr("1 certificate is trusted beside the system's own."));
    else
        m_ui->bundleState->setText(
            tr("%L1 certificates are trusted beside the system's own.").arg(count.value()));
}

void SettingsDialog::refuse(const Error &error, QLineEdit *field)
{
    m_ui->message->showError(error);
    field->setFocus();
    field->selectAll();
}

} // namespace ccb
