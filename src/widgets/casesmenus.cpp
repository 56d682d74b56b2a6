// SPDX-License-Identifier: GPL-3.0-or-later
// The menus of the cases pane: on a row, on a heading, and the chooser of columns.
#include "widgets/casespane.h"

#include "models/casetablemodel.h"
#include "session/session.h"
#include "widgets/casestableview.h"
#include "widgets/columnarranger.h"
#include "widgets/columnchooser.h"
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

QString filterText(const ColumnKey &column, const QModelIndex &index)
{
    constexpr qsizetype mostLetters = 40;
    // In a menu, a lone & would mark a letter.
    const auto inMenu = [](QString text) { return text.replace(u'&', u"&&"_s); };
    const QString title = inMenu(columnTitle(column));
    if (index.data(Qt::EditRole).toString().isEmpty())
        return CasesPane::tr("&Filter: %1 is blank").arg(title);
    const QString value = index.data().toString().simplified();
    const QString shown = value.size() > mostLetters ? value.left(mostLetters) + u'…' : value;
    return CasesPane::tr("&Filter: %1 = %2").arg(title, inMenu(shown));
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
    menu->addAction(icon(u"copy"_s), tr("&Copy rows\tCtrl+C"), this, &CasesPane::copySelection);
    menu->addAction(tr("Copy &value"), this, [value] { QGuiApplication::clipboard()->setText(value); })
        ->setEnabled(!value.isEmpty());
    addLinkActions(menu, caseId);
    menu->addSeparator();
    // A time is shown by its day, but would be compared to the microsecond.
    if (column.kind != ColumnKey::Kind::Field || !isTimeField(column.field)) {
        menu->addAction(icon(u"filter"_s), filterText(column, index), this,
                        [this, at = QPersistentModelIndex(index)] { filterByCell(at); });
    }
    addSortActions(menu, column);
    menu->popup(table()->viewport()->mapToGlobal(position));
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
    const int logical = header->logicalIndexAt(position);
    const QPoint globalPosition = header->viewport()->mapToGlobal(position);

    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (logical >= 0) {
        const ColumnKey column = m_session->caseTable()->columns()[logical];
        addSortActions(menu, column);
        menu->addSeparator();
        QAction *hide = menu->addAction(tr("&Hide column"), this, [this, column] {
            table()->columns()->setColumnVisible(column, false);
        });
        hide->setEnabled(visibleColumns().size() > 1);
        menu->addAction(tr("&Fit to content"), this,
                        [this, column] { table()->columns()->fitToContent(column); });
        menu->addSeparator();
    }
    menu->addAction(icon(u"columns"_s), tr("Choose &columns…"), this,
                    [this, globalPosition] { openColumnChooser(globalPosition); });
    menu->popup(globalPosition);
}

void CasesPane::addSortActions(QMenu *menu, const ColumnKey &column)
{
    menu->addAction(tr("Sort by %1, &ascending").arg(columnTitle(column)), this, [this, column] {
        setSort({column, Qt::AscendingOrder});
    });
    menu->addAction(tr("Sort by %1, &descending").arg(columnTitle(column)), this, [this, column] {
        setSort({column, Qt::DescendingOrder});
    });
    menu->addAction(tr("In the order of a&rrival"), this, [this] { setSort({}); })
        ->setEnabled(m_session->caseQuery().sort.column.has_value());
}

void CasesPane::openColumnChooser(const QPoint &globalPosition)
{
    (new ColumnChooser(table()->columns(), this))->openAt(globalPosition);
}

void CasesPane::filterByCell(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    CaseTableModel *model = m_session->caseTable();
    ColumnKey column = model->columns()[index.column()];
    // Two owners may share a name, never an id.
    if (column.isField(CaseField::OwnerName))
        column = ColumnKey::ofField(CaseField::OwnerId);
    addCondition(ColumnCondition::equals(column, model->text(index.row(), column)));
}

} // namespace ccb
