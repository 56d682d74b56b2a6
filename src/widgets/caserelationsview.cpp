// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/caserelationsview.h"

#include "ui_caserelationsview.h"

#include "models/caseindicesmodel.h"
#include "models/caserelationsmodel.h"
#include "session/caserelatives.h"
#include "widgets/icons.h"
#include "widgets/mutedtext.h"
#include "widgets/relationdelegate.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>

#include <chrono>

namespace ccb
{

using namespace Qt::StringLiterals;

namespace
{
using namespace std::chrono_literals;

constexpr quint32 fewChildren = 60; // all groups are open at first
constexpr int widestColumn = 110;   // beside that of the case, device-independent pixels
constexpr int mostIndexRows = 4;    // of the table that are seen at once
constexpr int stepIn = 14;          // from a case to its child, device-independent pixels
} // namespace

CaseRelationsView::CaseRelationsView(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::CaseRelationsView>())
    , m_tree(new CaseRelationsModel(this))
    , m_indices(new CaseIndicesModel(this))
{
    m_ui->setupUi(this);
    m_ui->showInTable->setIcon(icon(u"table"_s));
    m_ui->askServer->setIcon(icon(u"refresh"_s));
    muteText(m_ui->childrenState);
    muteText(m_ui->indicesTitle);
    setUpTree();
    setUpIndices();
    m_fetchPause.setSingleShot(true);
    m_fetchPause.setInterval(250ms);
    connect(&m_fetchPause, &QTimer::timeout, this, [this] { m_relatives->fetchUnknown(); });
    connect(m_ui->showInTable, &QToolButton::clicked, this, [this] {
        const QStringList identifiers = m_relatives->children().identifiers();
        if (!identifiers.isEmpty())
            requestChildren(identifiers.constFirst(), {});
    });
    connect(m_ui->askServer, &QToolButton::clicked, this, [this] { m_relatives->askForChildren(); });
}

CaseRelationsView::~CaseRelationsView() = default;

void CaseRelationsView::setSession(Session *session)
{
    m_session = session;
    m_relatives = session->caseRelatives(this);
    connect(m_relatives, &CaseRelatives::pathChanged, this, &CaseRelationsView::showPath);
    connect(m_relatives, &CaseRelatives::childrenChanged, this, &CaseRelationsView::showChildren);
    connect(m_relatives, &CaseRelatives::askingChanged, this, &CaseRelationsView::showChildrenState);
    connect(session, &Session::stateChanged, this, &CaseRelationsView::showChildrenState);
}

void CaseRelationsView::setUpTree()
{
    QTreeView *tree = m_ui->tree;
    tree->setModel(m_tree);
    tree->setItemDelegate(
        new RelationDelegate({CaseRelationsModel::StateRole, CaseRelationsModel::Case,
                              CaseRelationsModel::KindRole, CaseRelationsModel::IsExtensionRole},
                             tree));
    tree->setIndentation(stepIn);
    tree->setToolTip(tr("Double-click a case, or press Enter, to open it"));
    tree->setAccessibleDescription(tree->toolTip());
    QHeaderView *header = tree->header();
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setSectionsMovable(false);
    header->setMinimumSectionSize(40);
    header->setSectionResizeMode(CaseRelationsModel::Case, QHeaderView::Stretch);

    connect(tree, &QTreeView::activated, this, &CaseRelationsView::openRow);
    connect(tree, &QWidget::customContextMenuRequested, this, &CaseRelationsView::showMenu);
    connect(tree, &QTreeView::expanded, this, [this](const QModelIndex &index) {
        if (!m_isUpdating && index.data(CaseRelationsModel::KindRole) == int(CaseRelationsModel::Kind::Group))
            m_openGroups.insert(groupKey(index));
    });
    connect(tree, &QTreeView::collapsed, this,
            [this](const QModelIndex &index) { m_openGroups.remove(groupKey(index)); });
    connect(tree->verticalScrollBar(), &QScrollBar::valueChanged, this, &CaseRelationsView::showMoreAtTheEnd);
}

void CaseRelationsView::setUpIndices()
{
    QTableView *table = m_ui->indices;
    table->setModel(m_indices);
    table->setItemDelegate(
        new RelationDelegate({CaseIndicesModel::StateRole, CaseIndicesModel::RelatedCase}, table));
    table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    table->horizontalHeader()->setMinimumSectionSize(40);
    table->horizontalHeader()->setSectionResizeMode(CaseIndicesModel::RelatedCase, QHeaderView::Stretch);
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->setToolTip(tr("Double-click a row, or press Enter, to open that case"));
    table->setAccessibleDescription(table->toolTip());
    connect(table, &QTableView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT caseRequested(index.data(CaseIndicesModel::CaseIdRole).toString());
    });
}

void CaseRelationsView::setCase(const QString &caseId, const OneCase &oneCase)
{
    if (caseId != m_caseId) {
        m_openGroups.clear();
        m_groupsAreNew = true;
        m_tree->clear();
    }
    m_caseId = caseId;
    m_case = oneCase;
    m_relatives->show(caseId, oneCase.indices);
    showPath();
    showChildrenState();
    if (isVisible())
        m_fetchPause.start();
}

void CaseRelationsView::clear()
{
    m_fetchPause.stop();
    m_caseId.clear();
    m_case = {};
    m_openGroups.clear();
    m_relatives->clear();
    m_tree->clear();
    m_indices->clear();
}

int CaseRelationsView::relativeCount() const
{
    return int(m_case.indices.size()) + int(m_relatives->children().count);
}

void CaseRelationsView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_caseId.isEmpty())
        m_relatives->fetchUnknown();
}

void CaseRelationsView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange)
        return;
    muteText(m_ui->childrenState);
    muteText(m_ui->indicesTitle);
}

void CaseRelationsView::showPath()
{
    if (m_caseId.isEmpty() || m_case.row == noRow)
        return;
    const KnownCase known = knownCase(m_case.snapshot, m_case.row);
    const Relative itself{m_caseId, known.caseType, known.name, known.state, {}, {}};
    m_isUpdating = true;
    m_tree->setPath(itself, m_relatives->path());
    openTree();
    m_isUpdating = false;

    m_indices->setRelatives(m_relatives->indices());
    QTableView *table = m_ui->indices;
    for (int column = 0; column < CaseIndicesModel::RelatedCase; ++column) {
        table->resizeColumnToContents(column);
        table->setColumnWidth(column, qMin(table->columnWidth(column), widestColumn));
    }
    const int rows = m_indices->rowCount();
    table->setHidden(rows == 0);
    m_ui->indicesTitle->setText(rows == 0 ? tr("This case points at no other case.")
                                          : tr("This case points at:"));
    const int rowHeight = table->verticalHeader()->defaultSectionSize();
    table->setFixedHeight(table->horizontalHeader()->sizeHint().height() +
                          rowHeight * qMin(rows, mostIndexRows) + 2);
    Q_EMIT relativeCountChanged();
}

void CaseRelationsView::showChildren()
{
    if (m_caseId.isEmpty())
        return;
    const QString current = m_ui->tree->currentIndex().data(CaseRelationsModel::CaseIdRole).toString();
    const int scrolled = m_ui->tree->verticalScrollBar()->value();
    m_isUpdating = true;
    if (m_relatives->hasLooked())
        m_tree->setChildren(m_relatives->children(), m_relatives->snapshot());
    if (m_groupsAreNew && m_relatives->hasLooked()) {
        m_groupsAreNew = m_relatives->children().count == 0;
        const QModelIndexList groups = m_tree->groups();
        if (groups.size() == 1 || m_relatives->children().count <= fewChildren) {
            for (const QModelIndex &group : groups)
                m_openGroups.insert(groupKey(group));
        }
    }
    openTree();
    if (!m_ui->tree->currentIndex().isValid() && current == m_caseId)
        m_ui->tree->setCurrentIndex(m_tree->itself());
    m_ui->tree->verticalScrollBar()->setValue(scrolled);
    m_isUpdating = false;
    showChildrenState();
    showMoreAtTheEnd();
    Q_EMIT relativeCountChanged();
}

// The case itself gets the room that the other columns leave.
void CaseRelationsView::fitColumns()
{
    for (const int column :
         {CaseRelationsModel::Type, CaseRelationsModel::Relation, CaseRelationsModel::Status}) {
        m_ui->tree->resizeColumnToContents(column);
        m_ui->tree->setColumnWidth(column, qMin(m_ui->tree->columnWidth(column), widestColumn));
    }
}

// The path is always open; a group is as it was left.
void CaseRelationsView::openTree()
{
    for (QModelIndex index = m_tree->itself(); index.isValid(); index = index.parent())
        m_ui->tree->expand(index);
    const QModelIndexList groups = m_tree->groups();
    for (const QModelIndex &group : groups) {
        if (m_openGroups.contains(groupKey(group)))
            m_ui->tree->expand(group);
    }
    fitColumns();
}

QString CaseRelationsView::groupKey(const QModelIndex &group)
{
    return group.siblingAtColumn(CaseRelationsModel::Relation).data().toString() + u'\n' +
           group.data(CaseRelationsModel::CaseTypeRole).toString();
}

void CaseRelationsView::showChildrenState()
{
    const CaseChildren &children = m_relatives->children();
    const bool mayLack = m_relatives->mayLackChildren();
    const CaseRelatives::Asking asking = m_relatives->asking();
    QString text;
    if (!m_relatives->hasLooked())
        text = tr("Looking for children…");
    else if (asking == CaseRelatives::Asking::Running)
        text = tr("Asking the server: %L1 so far…").arg(children.count);
    else if (children.count == 0)
        text = mayLack && asking != CaseRelatives::Asking::Done ? tr("No child is loaded.")
                                                                : tr("No other case points at this one.");
    else if (mayLack && asking != CaseRelatives::Asking::Done)
        text = tr("Loaded children: %L1").arg(children.count);
    else
        text = tr("Children: %L1").arg(children.count);
    m_ui->childrenState->setText(text);
    if (asking == CaseRelatives::Asking::Failed && m_relatives->askingError())
        m_ui->strip->showError(*m_relatives->askingError());
    else
        m_ui->strip->clear();
    m_ui->showInTable->setVisible(m_relatives->hasLooked() && children.count > 0);
    fillTableMenu();
    m_ui->askServer->setVisible(mayLack && asking != CaseRelatives::Asking::Done &&
                                asking != CaseRelatives::Asking::Running);
}

// A choice is needed only where children point at the case in several ways.
void CaseRelationsView::fillTableMenu()
{
    delete m_ui->showInTable->menu();
    const QStringList identifiers = m_relatives->children().identifiers();
    if (identifiers.size() < 2) {
        m_ui->showInTable->setPopupMode(QToolButton::DelayedPopup);
        return;
    }
    auto *menu = new QMenu(m_ui->showInTable);
    for (const QString &identifier : identifiers) {
        menu->addAction(tr("Those that point by “%1”").arg(QString(identifier).replace(u'&', u"&&"_s)), this,
                        [this, identifier] { requestChildren(identifier, {}); });
    }
    m_ui->showInTable->setMenu(menu);
    m_ui->showInTable->setPopupMode(QToolButton::MenuButtonPopup);
}

void CaseRelationsView::requestChildren(const QString &identifier, const QString &caseType)
{
    Q_EMIT childrenRequested({m_caseId, identifier, caseType});
}

// The last rows of each open group that can be seen: more of them come when one gets there.
void CaseRelationsView::showMoreAtTheEnd()
{
    const QTreeView *tree = m_ui->tree;
    QModelIndexList ends;
    for (QModelIndex index = tree->indexAt({0, 0}); index.isValid(); index = tree->indexBelow(index)) {
        if (tree->visualRect(index).top() > tree->viewport()->height())
            break;
        const QModelIndex parent = index.parent();
        if (index.row() + 1 == m_tree->rowCount(parent) && m_tree->hasMore(parent))
            ends << parent;
    }
    for (const QModelIndex &group : std::as_const(ends))
        m_tree->showMore(group);
}

void CaseRelationsView::openRow(const QModelIndex &index)
{
    if (index.data(CaseRelationsModel::KindRole) == int(CaseRelationsModel::Kind::Group)) {
        const QModelIndex group = index.siblingAtColumn(0);
        m_ui->tree->setExpanded(group, !m_ui->tree->isExpanded(group));
        return;
    }
    Q_EMIT caseRequested(index.data(CaseRelationsModel::CaseIdRole).toString());
}

void CaseRelationsView::showMenu(const QPoint &position)
{
    QModelIndex index = m_ui->tree->indexAt(position);
    if (!index.isValid())
        index = m_ui->tree->currentIndex(); // asked for by the keyboard
    if (!index.isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (index.data(CaseRelationsModel::KindRole) == int(CaseRelationsModel::Kind::Group)) {
        const QString identifier = index.data(CaseRelationsModel::IdentifierRole).toString();
        const QString caseType = index.data(CaseRelationsModel::CaseTypeRole).toString();
        menu->addAction(icon(u"table"_s), tr("&Show these cases in the table"), this,
                        [this, identifier, caseType] { requestChildren(identifier, caseType); });
    } else {
        const QString caseId = index.data(CaseRelationsModel::CaseIdRole).toString();
        const QUrl page = casePage(m_session->connection(), caseId);
        menu->setDefaultAction(menu->addAction(icon(u"case"_s), tr("&Open case\tEnter"), this,
                                               [this, caseId] { Q_EMIT caseRequested(caseId); }));
        menu->addSeparator();
        menu->addAction(icon(u"link"_s), tr("Open in &CommCareHQ"), this,
                        [page] { QDesktopServices::openUrl(page); });
        menu->addAction(tr("Copy &link"), this,
                        [page] { QGuiApplication::clipboard()->setText(page.toString(QUrl::FullyEncoded)); });
        menu->addAction(icon(u"copy"_s), tr("Copy &id"), this,
                        [caseId] { QGuiApplication::clipboard()->setText(caseId); });
    }
    menu->popup(m_ui->tree->viewport()->mapToGlobal(position));
}

} // namespace ccb
