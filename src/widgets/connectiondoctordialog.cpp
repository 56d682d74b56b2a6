// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/connectiondoctordialog.h"

#include "session/accesscheck.h"
#include "widgets/accessmodel.h"
#include "widgets/accesstext.h"
#include "widgets/icons.h"
#include "widgets/mutedtext.h"

#include "ui_connectiondoctordialog.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QStyledItemDelegate>

#include <algorithm>
#include <utility>

namespace ccb
{

using namespace Qt::StringLiterals;

namespace
{

constexpr QSize cellMargin(12, 8); // device-independent pixels

// Wrapped texts need room between them to be told apart.
class RoomyDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index) + cellMargin;
    }
};

} // namespace

ConnectionDoctorDialog::ConnectionDoctorDialog(const Connection &connection, Start start, QWidget *parent)
    : QDialog(parent)
    , m_connection(connection)
    , m_start(std::move(start))
    , m_ui(std::make_unique<Ui::ConnectionDoctorDialog>())
    , m_model(new AccessModel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->setupUi(this);
    m_ui->copy->setIcon(icon(u"copy"_s));
    m_ui->runAgain->setIcon(icon(u"refresh"_s));
    m_ui->account->setText(
        tr("%1 in “%2” on %3").arg(connection.username, connection.domain, connection.server.host()));
    muteText(m_ui->account);
    setUpTable();
    connect(m_ui->runAgain, &QPushButton::clicked, this, [this] { run(AccessAsk::Everything); });
    connect(m_ui->copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(accessReport(m_model->findings(), m_connection));
    });
    connect(m_ui->close, &QPushButton::clicked, this, &QDialog::close);
    m_ui->close->setFocus();
    run(AccessAsk::WhatIsUnknown);
}

ConnectionDoctorDialog::~ConnectionDoctorDialog() = default;

void ConnectionDoctorDialog::setUpTable()
{
    QTableView *table = m_ui->table;
    table->setModel(m_model);
    table->setItemDelegate(new RoomyDelegate(table));
    QHeaderView *columns = table->horizontalHeader();
    columns->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    columns->setSectionResizeMode(AccessModel::What, QHeaderView::ResizeToContents);
    columns->setSectionResizeMode(AccessModel::State, QHeaderView::ResizeToContents);
    columns->setSectionResizeMode(AccessModel::Missing, QHeaderView::Stretch);
    columns->setHighlightSections(false);
    connect(columns, &QHeaderView::sectionResized, table, &QTableView::resizeRowsToContents);
    connect(m_model, &QAbstractItemModel::dataChanged, table, &QTableView::resizeRowsToContents);
}

// The rows are as high as their wrapped texts, which follow the width.
void ConnectionDoctorDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    m_ui->table->resizeRowsToContents();
}

void ConnectionDoctorDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    m_ui->table->resizeRowsToContents();
}

void ConnectionDoctorDialog::run(AccessAsk ask)
{
    delete m_check;
    m_check = m_start(ask, this);
    m_model->restart();
    if (m_check) {
        connect(m_check, &AccessCheck::found, m_model, &AccessModel::put);
        connect(m_check, &AccessCheck::found, this, &ConnectionDoctorDialog::showProgress);
        connect(m_check, &AccessCheck::finished, this, &ConnectionDoctorDialog::showProgress);
    }
    showProgress();
}

void ConnectionDoctorDialog::showProgress()
{
    const bool isRunning = m_check && m_check->isRunning();
    if (!isRunning)
        m_model->finish();
    m_ui->runAgain->setEnabled(!isRunning);
    m_ui->copy->setEnabled(!isRunning);
    m_ui->summary->setText(summary());
}

QString ConnectionDoctorDialog::summary() const
{
    const QList<AccessFinding> findings = m_model->findings();
    if (m_check && m_check->isRunning())
        return tr("Asking the server…");
    const bool isWhole = findings.size() == allAccessProbes().size();
    const bool somethingWorks =
        std::any_of(findings.begin(), findings.end(), [](const AccessFinding &finding) {
            return finding.probe != AccessProbe::Domains && finding.state == AccessFinding::State::Works;
        });
    const bool isKnown = std::none_of(findings.begin(), findings.end(), [](const AccessFinding &finding) {
        return finding.state == AccessFinding::State::Unknown;
    });
    if (!isWhole)
        return tr("Not everything could be asked. Sign in, then run it again.");
    if (!somethingWorks)
        return tr("Nothing in this domain can be read. The table says why.");
    const QString out = leftOutText(findings, m_connection.method);
    if (!out.isEmpty())
        return out;
    return isKnown ? tr("Everything that the window shows can be read.")
                   : tr("What was answered works. Run it again for the rest.");
}

} // namespace ccb
