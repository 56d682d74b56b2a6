// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accessfinding.h"
#include "core/connection.h"

#include <QDialog>
#include <QPointer>

#include <functional>
#include <memory>

namespace Ui
{
class ConnectionDoctorDialog;
}

namespace ccb
{

class AccessCheck;
class AccessModel;

// A table of what a secret may do, and for all that it may not what is missing and who can give it. It asks
// when it is opened, and again when told to. Knows no secret: whoever opens it hands over a function that
// starts a check. Show it with open(); deletes itself when closed. GUI thread.
class ConnectionDoctorDialog : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConnectionDoctorDialog)

public:
    // Makes the check a child of the object; null: nothing can be asked.
    using Start = std::function<AccessCheck *(AccessAsk, QObject *parent)>;

    ConnectionDoctorDialog(const Connection &connection, Start start, QWidget *parent);
    ~ConnectionDoctorDialog() override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    Connection m_connection;
    Start m_start;
    std::unique_ptr<Ui::ConnectionDoctorDialog> m_ui;
    AccessModel *m_model;
    QPointer<AccessCheck> m_check;

    void setUpTable();
    void run(AccessAsk ask);
    void showProgress();
    QString summary() const;
};

} // namespace ccb
