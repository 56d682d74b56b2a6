// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <memory>

namespace Ui
{
class AboutDialog;
}

namespace ccb
{

// The program's version, what it is made with, and its licence. Open it with open(); it deletes itself when
// it closes. GUI thread.
class AboutDialog : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AboutDialog)

public:
    explicit AboutDialog(QWidget *parent);
    ~AboutDialog() override;

private:
    std::unique_ptr<Ui::AboutDialog> m_ui;

    void listComponents();
    static QString details();
};

} // namespace ccb
