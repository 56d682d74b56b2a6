// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/exportcolumnlist.h"

#include "widgets/columnticklist.h"
#include "widgets/linebuttons.h"

#include "ui_exportcolumnlist.h"

#include <QSignalBlocker>

namespace ccb
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int indexRole = Qt::UserRole + 1;

// What a field is called in the table, where that is not what it is called in the file.
QString itemText(const ExportColumn &column)
{
    const QString name = exportColumnName(column);
    if (column.key.kind != ColumnKey::Kind::Field)
        return name;
    return ExportColumnList::tr("%1 – %2").arg(name, columnTitle(column.key));
}

} // namespace

ExportColumnList::ExportColumnList(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ExportColumnList>())
{
    m_ui->setupUi(this);
    addSearchSign(m_ui->find);
    nameClearButton(m_ui->find);
    connect(m_ui->find, &QLineEdit::textChanged, m_ui->list, &ColumnTickList::showMatching);
    connect(m_ui->list, &QListWidget::itemChanged, this, &ExportColumnList::changed);
    connect(m_ui->list, &ColumnTickList::orderChanged, this, &ExportColumnList::changed);
    connect(m_ui->up, &QToolButton::clicked, this, [this] { m_ui->list->moveCurrent(-1); });
    connect(m_ui->down, &QToolButton::clicked, this, [this] { m_ui->list->moveCurrent(1); });
    connect(m_ui->all, &QToolButton::clicked, this, [this] { tick(true); });
    connect(m_ui->none, &QToolButton::clicked, this, [this] { tick(false); });
}

ExportColumnList::~ExportColumnList() = default;

void ExportColumnList::setColumns(const QList<ExportColumn> &all, const QList<ExportColumn> &ticked)
{
    QList<ExportColumn> columns = ticked;
    for (const ExportColumn &column : all) {
        if (!ticked.contains(column))
            columns.append(column);
    }
    if (columns == m_columns && this->ticked() == ticked)
        return;
    m_columns = columns;
    const QSignalBlocker blocker(m_ui->list);
    m_ui->list->clear();
    for (qsizetype i = 0; i < columns.size(); ++i) {
        auto *item = new QListWidgetItem(itemText(columns[i]), m_ui->list);
        item->setData(indexRole, int(i));
        item->setData(ColumnTickList::NameRole, exportColumnName(columns[i]));
        item->setCheckState(i < ticked.size() ? Qt::Checked : Qt::Unchecked);
    }
    if (!columns.isEmpty())
        m_ui->list->setCurrentRow(0);
    m_ui->list->showMatching(m_ui->find->text());
}

const ExportColumn &ExportColumnList::columnOf(const QListWidgetItem *item) const
{
    return m_columns[item->data(indexRole).toInt()];
}

QList<ExportColumn> ExportColumnList::ticked() const
{
    QList<ExportColumn> columns;
    for (int row = 0; row < m_ui->list->count(); ++row) {
        const QListWidgetItem *item = m_ui->list->item(row);
        if (item->checkState() == Qt::Checked)
            columns.append(columnOf(item));
    }
    return columns;
}

// All that the search leaves.
void ExportColumnList::tick(bool isTicked)
{
    {
        const QSignalBlocker blocker(m_ui->list);
        for (int row = 0; row < m_ui->list->count(); ++row) {
            QListWidgetItem *item = m_ui->list->item(row);
            if (!item->isHidden())
                item->setCheckState(isTicked ? Qt::Checked : Qt::Unchecked);
        }
    }
    m_ui->list->viewport()->update();
    Q_EMIT changed();
}

} // namespace ccb
