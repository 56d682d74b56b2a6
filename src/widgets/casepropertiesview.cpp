// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/casepropertiesview.h"

#include "ui_casepropertiesview.h"

#include "core/cell.h"
#include "models/casepropertiesmodel.h"
#include "widgets/clipboardtext.h"
#include "widgets/icons.h"
#include "widgets/readingorder.h"
#include "widgets/searchfiltermodel.h"
#include "widgets/valuedelegate.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QScrollBar>

#include <algorithm>

namespace ccb
{

using namespace Qt::StringLiterals;

namespace
{
constexpr int nameColumnWidth = 150; // device-independent pixels
constexpr int previewLines = 3;
constexpr qsizetype longestWordWrapped = 10'000; // characters
} // namespace

CasePropertiesView::CasePropertiesView(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::CasePropertiesView>())
    , m_model(new CasePropertiesModel(this))
    , m_filtered(new SearchFilterModel(CasePropertiesModel::SearchRole, this))
    , m_copyName(new QAction(tr("Copy &name"), this))
    , m_copyValue(new QAction(icon(u"copy"_s), tr("&Copy value"), this))
    , m_copyBoth(new QAction(tr("Copy name &and value"), this))
    , m_showCases(new QAction(icon(u"filter"_s), tr("&Show cases with this value"), this))
{
    m_ui->setupUi(this);
    m_ui->nothingFound->hide();
    m_filtered->setSourceModel(m_model);
    setUpTable();
    setUpActions();
    connect(m_ui->search, &SearchField::searchChanged, this, [this](const QString &search) {
        m_filtered->setSearch(search);
        m_ui->nothingFound->setVisible(m_model->rowCount() > 0 && m_filtered->rowCount() == 0);
    });
    showCurrent();
}

CasePropertiesView::~CasePropertiesView() = default;

void CasePropertiesView::setCase(const CaseSnapshot &snapshot, CaseRow row, const OwnerDirectory &owners)
{
    const QString current = currentValue().data(CasePropertiesModel::ColumnKeyRole).toString();
    const int scrolled = m_ui->table->verticalScrollBar()->value();
    m_model->setCase(snapshot, row, owners);
    selectProperty(current);
    m_ui->table->verticalScrollBar()->setValue(scrolled);
    m_ui->nothingFound->setVisible(m_model->rowCount() > 0 && m_filtered->rowCount() == 0);
    showCurrent();
}

void CasePropertiesView::clear()
{
    m_model->clear();
    m_ui->nothingFound->hide();
    showCurrent();
}

void CasePropertiesView::setUpTable()
{
    QTableView *table = m_ui->table;
    table->setModel(m_filtered);
    table->setItemDelegateForColumn(CasePropertiesModel::Value,
                                    new ValueDelegate(ValueDelegate::Place::PropertyList, table));
    table->setColumnWidth(CasePropertiesModel::Name, nameColumnWidth);
    table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    readInOrder(m_ui->splitter);
    m_ui->splitter->setStretchFactor(0, 1);
    m_ui->splitter->setStretchFactor(1, 0);
    const int lineHeight = fontMetrics().lineSpacing();
    m_ui->preview->setMinimumHeight(lineHeight * 2);
    m_ui->splitter->setSizes({lineHeight * 30, lineHeight * previewLines + 8});
    connect(table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &CasePropertiesView::showCurrent);
}

void CasePropertiesView::setUpActions()
{
    m_copyValue->setShortcut(QKeySequence::Copy);
    m_copyValue->setShortcutContext(Qt::WidgetShortcut);
    m_ui->table->addActions({m_copyValue, m_copyName, m_copyBoth, m_showCases});
    connect(m_copyName, &QAction::triggered, this, [this] {
        QGuiApplication::clipboard()->setText(
            currentValue().siblingAtColumn(CasePropertiesModel::Name).data(Qt::DisplayRole).toString());
    });
    connect(m_copyValue, &QAction::triggered, this, &CasePropertiesView::copyValues);
    connect(m_copyBoth, &QAction::triggered, this, &CasePropertiesView::copyNamesAndValues);
    connect(m_showCases, &QAction::triggered, this, &CasePropertiesView::requestFilter);
}

QModelIndex CasePropertiesView::currentValue() const
{
    return m_ui->table->currentIndex().siblingAtColumn(CasePropertiesModel::Value);
}

void CasePropertiesView::selectProperty(const QString &columnName)
{
    if (columnName.isEmpty())
        return;
    for (int row = 0; row < m_filtered->rowCount(); ++row) {
        const QModelIndex value = m_filtered->index(row, CasePropertiesModel::Value);
        if (value.data(CasePropertiesModel::ColumnKeyRole).toString() == columnName) {
            m_ui->table->setCurrentIndex(value);
            return;
        }
    }
}

void CasePropertiesView::showCurrent()
{
    const QModelIndex value = currentValue();
    for (QAction *action : {m_copyName, m_copyValue, m_copyBoth, m_showCases})
        action->setEnabled(value.isValid());
    const bool isNull = value.data(CasePropertiesModel::ValueKindRole).toInt() == int(ValueKind::Null);
    m_ui->preview->setPlaceholderText(!value.isValid() ? tr("Choose a property to read its whole value here.")
                                      : isNull         ? tr("null")
                                                       : tr("(blank)"));
    const QString text = isNull ? QString() : value.data(CasePropertiesModel::WholeTextRole).toString();
    // To look for word boundaries in a very long text takes seconds; clear() keeps the old one from it too.
    m_ui->preview->clear();
    m_ui->preview->setWordWrapMode(text.size() > longestWordWrapped
                                       ? QTextOption::WrapAnywhere
                                       : QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_ui->preview->setPlainText(text);
}

// One value as it came; of more rows than one, what a spreadsheet takes.
void CasePropertiesView::copyValues()
{
    if (m_ui->table->selectionModel()->selectedRows().size() > 1)
        copyNamesAndValues();
    else
        QGuiApplication::clipboard()->setText(currentValue().data(Qt::EditRole).toString());
}

void CasePropertiesView::copyNamesAndValues()
{
    QModelIndexList rows = m_ui->table->selectionModel()->selectedRows(CasePropertiesModel::Name);
    std::sort(rows.begin(), rows.end());
    QList<QStringList> lines;
    for (const QModelIndex &name : std::as_const(rows)) {
        lines.append({name.data(Qt::DisplayRole).toString(),
                      name.siblingAtColumn(CasePropertiesModel::Value).data(Qt::EditRole).toString()});
    }
    QGuiApplication::clipboard()->setText(tabSeparated(lines));
}

void CasePropertiesView::requestFilter()
{
    const QModelIndex value = currentValue();
    if (!value.isValid())
        return;
    const ColumnKey column = columnFromName(value.data(CasePropertiesModel::ColumnKeyRole).toString());
    Q_EMIT filterRequested(ColumnCondition::equals(column, value.data(Qt::EditRole).toString()));
}

} // namespace ccb
