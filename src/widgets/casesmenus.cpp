// SPDX-License-Identifier: GPL-3.0-or-later
// The menus of the cases pane: on a row, on a heading, and the chooser of columns.
#include "widgets/casespane.h"

#include "models/casetablemodel.h"
#include "session/session.h"
#include "widgets/casestableview.h"
#include "widgets/cellfilteractions.h"
#include "widgets/columnarranger.h"
#include "widgets/columnchooser.h"
#include "widgets/columnprofiledialog.h"
#include "widgets/definedproperties.h"
#include "widgets/frozencolumns.h"
#include "widgets/icons.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>

namespace ccb
{

using namespace Qt::StringLiterals;

namespace
{

// A lone & would mark a letter.
QString inMenu(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

} // namespace

void CasesPane::showRowMenu(const QPoint &position)
{
    QModelIndex index = table()->indexAt(position);
    if (!index.isValid())
        index = table()->currentIndex(); // asked for by the keyboard
    if (!index.isValid())
        return;
    CaseTableModel *model = m_session->caseTable();
    const ColumnKey column = model->columns()[index.column()];
    const QString value = model->text(index.row(), column);
    const QString caseId = model->text(index.row(), ColumnKey::ofField(CaseField::CaseId));

    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setDefaultAction(menu->addAction(icon(u"case"_s), tr("&Open case\tEnter"), this,
                                           [this, caseId] { Q_EMIT caseActivated(caseId); }));
    menu->addSeparator();
    menu->addAction(icon(u"copy"_s), tr("&Copy rows\tCtrl+C"), this,
                    [this] { copySelection(ClipboardFormat::TabSeparated); });
    addCopyActions(menu->addMenu(tr("Co&py rows as")));
    menu->addAction(tr("Copy &value"), this, [value] { QGuiApplication::clipboard()->setText(value); })
        ->setEnabled(!value.isEmpty());
    addLinkActions(menu, caseId);
    menu->addSeparator();
    const CellToFilterBy cell{column, model->text(index.row(), storedColumn(column)),
                              ValueKind(index.data(CaseTableModel::ValueKindRole).toInt())};
    addFilterActions(menu, cell, m_session->owners(), this, [this](ColumnCondition condition) {
        // Two owners may share a name, never an id. The owner chosen in the bar above is the same filter.
        if (condition.column.isField(CaseField::OwnerName) && condition.op == ConditionOperator::Equals)
            condition.column = ColumnKey::ofField(CaseField::OwnerId);
        addCondition(condition);
    });
    menu->addSeparator();
    addSortActions(menu, column);
    // What the menu of the heading has, which the keyboard does not reach.
    QMenu *columnMenu = menu->addMenu(tr("Colu&mn %1").arg(inMenu(columnTitle(column))));
    addColumnActions(columnMenu, column);
    columnMenu->addSeparator();
    const QPoint globalPosition = table()->viewport()->mapToGlobal(position);
    addChooseColumns(columnMenu, globalPosition);
    menu->popup(globalPosition);
}

void CasesPane::addCopyActions(QMenu *menu)
{
    const auto add = [this, menu](const QString &text, ClipboardFormat format) {
        menu->addAction(text, this, [this, format] { copySelection(format); });
    };
    add(tr("&Tab-separated text, for spreadsheets"), ClipboardFormat::TabSeparated);
    add(tr("&CSV"), ClipboardFormat::Csv);
    add(tr("&Markdown table"), ClipboardFormat::Markdown);
    add(tr("&JSON"), ClipboardFormat::Json);
}

void CasesPane::addLinkActions(QMenu *menu, const QString &caseId)
{
    const QUrl page = casePage(m_session->connection(), caseId);
    menu->addAction(tr("Copy &id"), this, [caseId] { QGuiApplication::clipboard()->setText(caseId); });
    menu->addAction(tr("Copy &link"), this,
                    [page] { QGuiApplication::clipboard()->setText(page.toString(QUrl::FullyEncoded)); });
    menu->addAction(icon(u"link"_s), tr("Open in CommCare&HQ"), this,
                    [page] { QDesktopServices::openUrl(page); });
}

void CasesPane::showHeaderMenu(const QPoint &position)
{
    QHeaderView *header = table()->horizontalHeader();
    const int logical = table()->frozenColumns()->columnAt(position.x());
    const QPoint globalPosition = header->viewport()->mapToGlobal(position);

    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (logical >= 0) {
        const ColumnKey column = m_session->caseTable()->columns()[logical];
        addSortActions(menu, column);
        menu->addSeparator();
        addColumnActions(menu, column);
        menu->addSeparator();
    }
    addChooseColumns(menu, globalPosition);
    menu->popup(globalPosition);
}

void CasesPane::addColumnActions(QMenu *menu, const ColumnKey &column)
{
    ColumnArranger *columns = table()->columns();
    menu->addAction(icon(u"info"_s), tr("&Profile of %1…").arg(inMenu(columnTitle(column))), this,
                    [this, column] { openProfile(column); });
    menu->addSeparator();
    const QList<ColumnKey> visible = visibleColumns();
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    menu->addAction((isMirrored ? tr("Move towards the &start\tCtrl+Shift+Right")
                                : tr("Move towards the &start\tCtrl+Shift+Left")),
                    this, [columns, column] { columns->moveBy(column, -1); })
        ->setEnabled(visible.first() != column);
    menu->addAction((isMirrored ? tr("Move towards the &end\tCtrl+Shift+Left")
                                : tr("Move towards the &end\tCtrl+Shift+Right")),
                    this, [columns, column] { columns->moveBy(column, 1); })
        ->setEnabled(visible.last() != column);
    menu->addAction(tr("&Fit to content"), this, [columns, column] { columns->fitToContent(column); });
    menu->addAction(tr("Fit a&ll columns"), this, [columns] { columns->fitAllToContent(); });
    menu->addAction(tr("&Hide column"), this, [columns, column] { columns->setColumnVisible(column, false); })
        ->setEnabled(visible.size() > 1);
    menu->addSeparator();
    menu->addAction(tr("Free&ze up to here"), this, [columns, column] { columns->freezeUpTo(column); });
    if (columns->frozenCount() > 0)
        menu->addAction(tr("&Unfreeze"), this, [columns] { columns->freezeUpTo(std::nullopt); });
}

void CasesPane::addChooseColumns(QMenu *menu, const QPoint &globalPosition)
{
    menu->addAction(icon(u"columns"_s), tr("Choose &columns…"), this,
                    [this, globalPosition] { openColumnChooser(globalPosition); });
}

void CasesPane::addSortActions(QMenu *menu, const ColumnKey &column)
{
    menu->addAction(tr("Sort by %1, &ascending").arg(inMenu(columnTitle(column))), this, [this, column] {
        setSort({column, Qt::AscendingOrder});
    });
    menu->addAction(tr("Sort by %1, &descending").arg(inMenu(columnTitle(column))), this, [this, column] {
        setSort({column, Qt::DescendingOrder});
    });
    menu->addAction(tr("In the order of a&rrival"), this, [this] { setSort({}); })
        ->setEnabled(m_session->caseQuery().sort.column.has_value());
}

void CasesPane::openColumnChooser(const QPoint &globalPosition)
{
    auto *chooser = new ColumnChooser(table()->columns(), this);
    chooser->openAt(globalPosition);
    const QString type = m_session->caseQuery().filter.caseType;
    // Where the applications may not be read, the columns that cases have are all that is offered.
    m_session->fetchCaseStructure(chooser,
                                  [chooser, type](const Result<QList<Application::CaseType>> &structure) {
                                      if (structure)
                                          chooser->offer(definedProperties(structure.value(), type));
                                  });
}

void CasesPane::openProfile(const ColumnKey &column)
{
    if (!m_profile) {
        m_profile = new ColumnProfileDialog(m_session, window());
        connect(m_profile, &ColumnProfileDialog::casesWanted, this, &CasesPane::filterByProfile);
    }
    m_profile->setColumn(column);
    m_profile->show();
    m_profile->raise();
    m_profile->activateWindow();
}

void CasesPane::filterByProfile(const ColumnKey &column, ColumnProfileModel::Kind kind, const QString &value)
{
    switch (kind) {
    case ColumnProfileModel::Kind::Filled:
        addCondition({column, ConditionOperator::NotBlank, {}});
        break;
    case ColumnProfileModel::Kind::Blank:
        addCondition({column, ConditionOperator::Blank, {}});
        break;
    case ColumnProfileModel::Kind::Missing:
        addCondition({column, ConditionOperator::Missing, {}});
        break;
    case ColumnProfileModel::Kind::Value:
        addCondition(ColumnCondition::equals(column, value));
        break;
    }
}

} // namespace ccb
