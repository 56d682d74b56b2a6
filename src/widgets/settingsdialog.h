// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"

#include <QDialog>

#include <memory>

class QLineEdit;

namespace Ui
{
class SettingsDialog;
}

namespace ccb
{

// The settings: how the network is reached, and the language. They are checked and kept when the dialog is
// accepted; the session uses them from the next sign-in on, the language shows at the next start. Open it
// with open(); it deletes itself when it closes. The session must outlive it; GUI thread.
class SettingsDialog : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SettingsDialog)

public:
    explicit SettingsDialog(Session *session, QWidget *parent = nullptr);
    ~SettingsDialog() override;

    void accept() override;

Q_SIGNALS:
    // It was accepted with another language than the one that the program speaks now.
    void otherLanguageChosen(const QString &name);

private:
    std::unique_ptr<Ui::SettingsDialog> m_ui;
    Session *m_session;

    void listLanguages();
    void keepLanguage();
    void showSettings(const NetworkSettings &network);
    NetworkSettings typed() const;
    void enableProxy();
    void takeProxyAddress();
    void browse();
    void showBundle();
    void refuse(const Error &error, QLineEdit *field);
};

} // namespace ccb
