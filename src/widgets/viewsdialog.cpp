// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/viewsdialog.h"

#include "widgets/viewsettings.h"

#include "ui_viewsdialog.h"

#include <QDir>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QSaveFile>

#include <algorithm>

namespace ccb
{

namespace
{

constexpr qint64 largestFile = 4 * 1024 * 1024; // bytes; thousands of views

QFileDialog *fileDialog(QWidget *parent, const QString &title)
{
    auto *dialog =
        new QFileDialog(parent, title, QString(), ViewsDialog::tr("Views (*.json);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    return dialog;
}

} // namespace

ViewsDialog::ViewsDialog(const QString &domainKey, QWidget *parent)
    : QDialog(parent)
    , m_domain(domainKey)
    , m_ui(std::make_unique<Ui::ViewsDialog>())
    , m_views(loadViews(m_settings, domainKey))
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    fill({0});
    m_ui->message->hide();
    connect(m_ui->list, &QListWidget::itemSelectionChanged, this, &ViewsDialog::enableButtons);
    connect(m_ui->list, &QListWidget::itemChanged, this, [this](QListWidgetItem *item) {
        if (!m_filling)
            takeName(m_ui->list->row(item), item->text().simplified());
    });
    connect(m_ui->list, &QListWidget::itemDoubleClicked, this, &ViewsDialog::showChosen);
    connect(m_ui->showButton, &QPushButton::clicked, this, &ViewsDialog::showChosen);
    connect(m_ui->renameButton, &QPushButton::clicked, this,
            [this] { m_ui->list->editItem(m_ui->list->item(chosenRows().first())); });
    connect(m_ui->duplicateButton, &QPushButton::clicked, this, &ViewsDialog::duplicate);
    connect(m_ui->deleteButton, &QPushButton::clicked, this, &ViewsDialog::askBeforeDeleting);
    connect(m_ui->importButton, &QPushButton::clicked, this, &ViewsDialog::askWhatToImport);
    connect(m_ui->exportButton, &QPushButton::clicked, this, &ViewsDialog::askWhereToExport);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QDialog::reject);
}

ViewsDialog::~ViewsDialog() = default;

void ViewsDialog::keep()
{
    saveViews(m_settings, m_domain, m_views);
}

void ViewsDialog::fill(const QList<int> &chosen)
{
    m_filling = true;
    m_ui->list->clear();
    for (const SavedView &view : std::as_const(m_views)) {
        auto *item = new QListWidgetItem(view.name, m_ui->list);
        item->setFlags(item->flags() | Qt::ItemIsEditable);
    }
    for (const int row : chosen) {
        if (QListWidgetItem *item = m_ui->list->item(row)) {
            m_ui->list->setCurrentItem(item, QItemSelectionModel::Select);
            item->setSelected(true);
        }
    }
    m_filling = false;
    m_ui->pages->setCurrentWidget(m_views.isEmpty() ? m_ui->emptyPage : m_ui->listPage);
    enableButtons();
}

QList<int> ViewsDialog::chosenRows() const
{
    QList<int> rows;
    for (const QListWidgetItem *item : m_ui->list->selectedItems())
        rows.append(m_ui->list->row(item));
    std::sort(rows.begin(), rows.end());
    return rows;
}

void ViewsDialog::enableButtons()
{
    const qsizetype count = chosenRows().size();
    m_ui->showButton->setEnabled(count == 1);
    m_ui->renameButton->setEnabled(count == 1);
    m_ui->duplicateButton->setEnabled(count == 1);
    m_ui->deleteButton->setEnabled(count > 0);
    m_ui->exportButton->setEnabled(!m_views.isEmpty());
}

void ViewsDialog::takeName(int row, const QString &name)
{
    if (!name.isEmpty() && name != m_views[row].name) {
        SavedView view = m_views.takeAt(row);
        view.name = freeViewName(m_views, name);
        m_views.insert(row, view);
        keep();
    }
    // An empty name changes nothing, and one that is taken got a number.
    m_filling = true;
    m_ui->list->item(row)->setText(m_views[row].name);
    m_filling = false;
}

void ViewsDialog::showChosen()
{
    const QList<int> rows = chosenRows();
    if (rows.size() != 1)
        return;
    const SavedView view = m_views[rows.first()];
    accept();
    Q_EMIT viewChosen(view);
}

void ViewsDialog::duplicate()
{
    const int row = chosenRows().first();
    SavedView copy = m_views[row];
    copy.name = freeViewName(m_views, copy.name);
    m_views.insert(row + 1, copy);
    keep();
    fill({row + 1});
}

void ViewsDialog::askBeforeDeleting()
{
    const QList<int> rows = chosenRows();
    auto *box = new QMessageBox(QMessageBox::Question, tr("Delete view"),
                                rows.size() == 1 ? tr("Delete the view “%1”?").arg(m_views[rows.first()].name)
                                                 : tr("Delete %L1 views?").arg(rows.size()),
                                QMessageBox::Cancel, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(tr("No case is deleted by that."));
    QPushButton *yes = box->addButton(tr("Delete"), QMessageBox::DestructiveRole);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(yes, &QPushButton::clicked, this, &ViewsDialog::deleteChosen);
    box->open();
}

void ViewsDialog::deleteChosen()
{
    const QList<int> rows = chosenRows();
    for (auto row = rows.crbegin(); row != rows.crend(); ++row)
        m_views.removeAt(*row);
    keep();
    fill({qMin(rows.value(0), int(m_views.size()) - 1)});
}

void ViewsDialog::askWhatToImport()
{
    QFileDialog *dialog = fileDialog(this, tr("Import views"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ViewsDialog::importFrom);
    dialog->open();
}

void ViewsDialog::importFrom(const QString &path)
{
    const QString name = QDir::toNativeSeparators(path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        tell(NoticeBanner::Tone::Problem, tr("%1 cannot be read: %2").arg(name, file.errorString()));
        return;
    }
    const auto views = viewsFromJson(file.read(largestFile));
    if (!views) {
        tell(NoticeBanner::Tone::Problem,
             tr("Nothing was imported from %1. %2").arg(name, views.error().text()));
        return;
    }
    QList<int> fresh;
    for (SavedView view : views.value()) {
        if (m_views.contains(view))
            continue; // the same under the same name
        view.name = freeViewName(m_views, view.name);
        fresh.append(int(m_views.size()));
        m_views.append(view);
    }
    keep();
    fill(fresh);
    tell(NoticeBanner::Tone::Information,
         fresh.size() == 1 ? tr("1 view was imported.") : tr("%L1 views were imported.").arg(fresh.size()));
}

void ViewsDialog::askWhereToExport()
{
    QFileDialog *dialog = fileDialog(this, tr("Export views"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(tr("views.json"));
    connect(dialog, &QFileDialog::fileSelected, this, &ViewsDialog::exportTo);
    dialog->open();
}

void ViewsDialog::exportTo(const QString &path)
{
    QList<SavedView> views;
    for (const int row : chosenRows())
        views.append(m_views[row]);
    if (views.isEmpty())
        views = m_views;
    const QString name = QDir::toNativeSeparators(path);
    QSaveFile file(path);
    const QByteArray json = viewsToJson(views);
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.commit()) {
        tell(NoticeBanner::Tone::Problem,
             tr("%1 cannot be written: %2 Choose another folder.").arg(name, file.errorString()));
        return;
    }
    tell(NoticeBanner::Tone::Information, views.size() == 1
                                              ? tr("1 view is in %1").arg(name)
                                              : tr("%L1 views are in %2").arg(views.size()).arg(name));
}

void ViewsDialog::tell(NoticeBanner::Tone tone, const QString &text)
{
    m_ui->message->showNotice(tone, text);
}

} // namespace ccb
