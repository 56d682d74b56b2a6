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

// The settings: how the network is reached. They are checked and kept when the dialog is accepted, and the
// session uses them from the next sign-in on. Open it with open(); it deletes itself when it closes. The
// session must outlive it; GUI thread.
class SettingsDialog : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SettingsDialog)

public:
    explicit SettingsDialog(Session *session, QWidget *parent = nullptr);
    ~SettingsDialog() override;

    void accept() override;

private:
    std::unique_ptr<Ui::SettingsDialog> m_ui;
    Session *m_session;

    void showSettings(const NetworkSettings &network);
    NetworkSettings typed() const;
    void enableProxy();
    void takeProxyAddress();
    void browse();
    void showBundle();
    void refuse(const Error &error, QLineEdit *field);
};

} // namespace ccb
