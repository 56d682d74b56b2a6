// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"

#include <QDialog>

#include <memory>

class QSettings;

namespace Ui
{
class LoadScopeDialog;
}

namespace ccb
{

// The most cases that are loaded at once, as the person has set it.
qint64 loadMostCases(const QSettings &settings);

// Asks which cases the server shall send: for a domain that is larger than a desktop. Loads them when it is
// accepted. Open it with open(). The session must outlive it; GUI thread.
class LoadScopeDialog : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LoadScopeDialog)

public:
    explicit LoadScopeDialog(Session *session, QWidget *parent = nullptr);
    ~LoadScopeDialog() override;

    void accept() override;

private:
    std::unique_ptr<Ui::LoadScopeDialog> m_ui;
    Session *m_session;

    void describe();
    void offerCaseTypes(const QStringList &defined);
    void offerOwners();
    void showScope();
};

} // namespace ccb
