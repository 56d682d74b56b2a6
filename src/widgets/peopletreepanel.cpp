// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/peopletreepanel.h"

#include "models/peopletree.h"
#include "widgets/icons.h"
#include "widgets/mutedtext.h"
#include "widgets/peopletreefilter.h"
#include "widgets/sortmenu.h"

#include "ui_peopletreepanel.h"

#include <QAction>
#include <QHeaderView>
#include <QStyledItemDelegate>

namespace ccb
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int mostOpenedAtFirst = 20;  // rows
constexpr int mostOpenedMatches = 300; // rows; more are opened one by one

// As high as the rows of the tables; those of people who are gone stand back.
class RowDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QSize size = QStyledItemDelegate::sizeHint(option, index);
        return {size.width(), option.fontMetrics.height() + 8};
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const auto kind = Owner::Kind(index.data(PeopleTree::KindRole).toInt());
        if (kind == Owner::Kind::DeactivatedWorker || kind == Owner::Kind::Unknown)
            option->palette.setColor(QPalette::Text, mutedColor(option->palette, QPalette::Text));
    }
};

int countRows(const QAbstractItemModel &model, const QModelIndex &parent, int most)
{
    int rows = model.rowCount(parent);
    for (int row = 0; row < model.rowCount(parent) && rows <= most; ++row)
        rows += countRows(model, model.index(row, 0, parent), most - rows);
    return rows;
}

} // namespace

PeopleTreePanel::PeopleTreePanel(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::PeopleTreePanel>())
    , m_filter(new PeopleTreeFilter(this))
    , m_showUsers(new QAction(icon(u"people"_s), tr("Show &users"), this))
    , m_showCases(new QAction(icon(u"case"_s), tr("Show &cases"), this))
    , m_showCasesHere(new QAction(tr("Show cases of this location &alone"), this))
{
    m_ui->setupUi(this);
    QFont titleFont = font();
    titleFont.setBold(true);
    m_ui->title->setFont(titleFont);
    m_ui->tree->setModel(m_filter);
    m_ui->tree->setItemDelegate(new RowDelegate(m_ui->tree));
    m_ui->tree->sortByColumn(0, Qt::AscendingOrder);
    setUpActions();
    connect(m_filter, &QAbstractItemModel::modelReset, this, [this] {
        openFirstLevels();
        selectFirst();
        showPage();
    });
    connect(m_ui->tree->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &PeopleTreePanel::showCurrent);
    showCurrent();
}

PeopleTreePanel::~PeopleTreePanel() = default;

void PeopleTreePanel::setUpActions()
{
    m_ui->tree->addActions({m_showUsers, m_showCases, m_showCasesHere,
                            (new SortMenu(m_ui->tree->header(), m_ui->tree))->menuAction()});
    m_ui->showUsers->setText(tr("Show users"));
    m_ui->showUsers->setIcon(m_showUsers->icon());
    m_ui->showUsers->setToolTip(tr("Show these users in their table"));
    m_ui->showCases->setText(tr("Show cases"));
    m_ui->showCases->setIcon(m_showCases->icon());
    m_ui->showCases->setToolTip(tr("Show these cases in their table"));
    connect(m_ui->showUsers, &QPushButton::clicked, m_showUsers, &QAction::trigger);
    connect(m_ui->showCases, &QPushButton::clicked, m_showCases, &QAction::trigger);
    connect(m_showUsers, &QAction::triggered, this, &PeopleTreePanel::askForUsers);
    connect(m_showCases, &QAction::triggered, this, [this] { askForCases(true); });
    connect(m_showCasesHere, &QAction::triggered, this, [this] { askForCases(false); });
    connect(m_ui->tree, &QTreeView::activated, m_showCases, &QAction::trigger);
}

void PeopleTreePanel::setModel(QAbstractItemModel *model, const QString &name)
{
    m_ui->tree->setAccessibleName(name);
    m_ui->showUsers->setAccessibleName(tr("Users of the current row of %1").arg(name));
    m_ui->showCases->setAccessibleName(tr("Cases of the current row of %1").arg(name));
    m_filter->setSourceModel(model);
    m_ui->tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
}

void PeopleTreePanel::setColumnWidths(const QList<int> &widths)
{
    for (int i = 0; i < widths.size(); ++i)
        m_ui->tree->header()->resizeSection(i + 1, widths[i]);
}

void PeopleTreePanel::setWords(const Words &words)
{
    m_words = words;
    m_ui->title->setText(words.title);
    showPage();
}

void PeopleTreePanel::setSearch(const QString &search)
{
    m_filter->setSearch(search);
    if (m_filter->isSearching())
        openMatches();
    else if (current().isValid())
        m_ui->tree->scrollTo(current());
    selectFirst();
    showPage();
}

// A hierarchy is seen at once where it has room; a list of groups needs no members to be read.
void PeopleTreePanel::openFirstLevels()
{
    const auto kind = Owner::Kind(m_filter->index(0, 0).data(PeopleTree::KindRole).toInt());
    int rows = m_filter->rowCount();
    for (int row = 0; row < m_filter->rowCount() && rows <= mostOpenedAtFirst; ++row)
        rows += m_filter->rowCount(m_filter->index(row, 0));
    if (kind == Owner::Kind::Location && rows <= mostOpenedAtFirst)
        m_ui->tree->expandToDepth(0);
}

// What was searched for is to be seen, but not by opening ten thousand rows.
void PeopleTreePanel::openMatches()
{
    if (countRows(*m_filter, {}, mostOpenedMatches) <= mostOpenedMatches)
        m_ui->tree->expandAll();
    else
        m_ui->tree->expandToDepth(0);
}

void PeopleTreePanel::selectFirst()
{
    if (!current().isValid() && m_filter->rowCount() > 0)
        m_ui->tree->setCurrentIndex(m_filter->index(0, 0));
    showCurrent();
}

QModelIndex PeopleTreePanel::current() const
{
    return m_ui->tree->currentIndex().siblingAtColumn(0);
}

void PeopleTreePanel::showCurrent()
{
    const QModelIndex index = current();
    for (QAction *action : {m_showUsers, m_showCases})
        action->setEnabled(index.isValid());
    m_ui->showUsers->setEnabled(index.isValid());
    m_ui->showCases->setEnabled(index.isValid());
    const bool hasBelow = Owner::Kind(index.data(PeopleTree::KindRole).toInt()) == Owner::Kind::Location &&
                          m_filter->hasChildren(index);
    m_showCasesHere->setVisible(hasBelow);
    m_showCases->setText(hasBelow ? tr("Show &cases here and below") : tr("Show &cases"));
}

void PeopleTreePanel::showPage()
{
    const bool hasRows = m_filter->rowCount() > 0;
    m_ui->pages->setCurrentWidget(hasRows ? static_cast<QWidget *>(m_ui->tree) : m_ui->statePage);
    if (hasRows)
        return;
    const bool isSearching =
        m_filter->isSearching() && m_filter->sourceModel() && m_filter->sourceModel()->rowCount() > 0;
    m_ui->statePage->setContent(isSearching ? u"search"_s : m_words.iconName,
                                isSearching ? tr("Nothing matches") : QString(),
                                isSearching ? tr("Search for something else.") : m_words.emptyText);
}

void PeopleTreePanel::askForUsers()
{
    const QModelIndex index = current();
    if (index.isValid())
        Q_EMIT usersRequested(Owner::Kind(index.data(PeopleTree::KindRole).toInt()),
                              index.data(PeopleTree::IdRole).toString());
}

void PeopleTreePanel::askForCases(bool withBelow)
{
    const QModelIndex index = current();
    if (index.isValid())
        Q_EMIT casesRequested(Owner::Kind(index.data(PeopleTree::KindRole).toInt()),
                              index.data(PeopleTree::IdRole).toString(), withBelow);
}

} // namespace ccb
