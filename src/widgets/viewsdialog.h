// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/savedview.h"
#include "widgets/noticebanner.h"

#include <QDialog>
#include <QSettings>

#include <memory>

namespace Ui
{
class ViewsDialog;
}

namespace ccb
{

// Arranges the saved views of a domain: rename, duplicate, delete, import from a file and export to one. What
// it changes is kept at once. Show it with open(); it deletes itself. GUI thread.
class ViewsDialog : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ViewsDialog)

public:
    explicit ViewsDialog(const QString &domainKey, QWidget *parent = nullptr);
    ~ViewsDialog() override;

    void importFrom(const QString &path); // adds the views of a file; tells what stands in the way
    void exportTo(const QString &path);   // writes the chosen views, or all when none is chosen

Q_SIGNALS:
    void viewChosen(const ccb::SavedView &view);

private:
    QString m_domain;
    QSettings m_settings;
    std::unique_ptr<Ui::ViewsDialog> m_ui;
    QList<SavedView> m_views;
    bool m_filling = false;

    void keep();
    void fill(const QList<int> &chosen);
    void enableButtons();
    QList<int> chosenRows() const;
    void takeName(int row, const QString &name);
    void showChosen();
    void duplicate();
    void askBeforeDeleting();
    void deleteChosen();
    void askWhatToImport();
    void askWhereToExport();
    void tell(NoticeBanner::Tone tone, const QString &text);
};

} // namespace ccb
