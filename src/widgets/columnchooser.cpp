// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/columnchooser.h"

#include "widgets/columnarranger.h"
#include "widgets/icons.h"
#include "widgets/linebuttons.h"
#include "widgets/mutedtext.h"

#include "ui_columnchooser.h"

#include <QGuiApplication>
#include <QScreen>
#include <QSignalBlocker>

#include <algorithm>

namespace ccb
{

namespace
{
constexpr int nameRole = ColumnTickList::NameRole;
constexpr int offeredRole = Qt::UserRole + 1; // true: no case has it
} // namespace

ColumnChooser::ColumnChooser(ColumnArranger *columns, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_ui(std::make_unique<Ui::ColumnChooser>())
    , m_columns(columns)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameStyle(int(QFrame::StyledPanel) | int(QFrame::Plain)); // else it melts into what it covers
    m_ui->setupUi(this);
    addSearchSign(m_ui->find);
    nameClearButton(m_ui->find);
    fill();
    connect(m_ui->find, &QLineEdit::textChanged, m_ui->list, &ColumnTickList::showMatching);
    connect(m_ui->list, &QListWidget::itemChanged, this, [this](const QListWidgetItem *item) {
        m_columns->setColumnVisible(columnFromName(item->data(nameRole).toString()),
                                    item->checkState() == Qt::Checked);
    });
    connect(m_ui->list, &ColumnTickList::orderChanged, this, &ColumnChooser::tellOrder);
    connect(m_ui->up, &QToolButton::clicked, this, [this] { m_ui->list->moveCurrent(-1); });
    connect(m_ui->down, &QToolButton::clicked, this, [this] { m_ui->list->moveCurrent(1); });
    connect(m_ui->all, &QPushButton::clicked, this, [this] { tick(true); });
    connect(m_ui->none, &QPushButton::clicked, this, [this] { tick(false); });
    connect(m_ui->reset, &QPushButton::clicked, this, [this] {
        m_columns->resetLayout();
        fill();
        m_ui->list->showMatching(m_ui->find->text());
    });
    connect(m_ui->close, &QPushButton::clicked, this, &QWidget::close);
}

ColumnChooser::~ColumnChooser() = default;

void ColumnChooser::openAt(const QPoint &globalPosition)
{
    adjustSize();
    QPoint corner = globalPosition;
    if (const QScreen *screen = QGuiApplication::screenAt(globalPosition)) {
        const QRect room = screen->availableGeometry();
        corner.setX(qMax(room.left(), qMin(corner.x(), room.right() - width())));
        corner.setY(qMax(room.top(), qMin(corner.y(), room.bottom() - height())));
    }
    move(corner);
    show();
    m_ui->find->setFocus();
}

void ColumnChooser::offer(const QStringList &properties)
{
    m_offered = properties;
    addOffered();
    m_ui->list->showMatching(m_ui->find->text());
}

void ColumnChooser::fill()
{
    const QSignalBlocker blocker(m_ui->list);
    m_ui->list->clear();
    for (const ColumnPlace &place : m_columns->presentColumns()) {
        const QString title = place.key.kind == ColumnKey::Kind::Index
                                  ? tr("%1 (index)").arg(columnTitle(place.key))
                                  : columnTitle(place.key);
        auto *item = new QListWidgetItem(title, m_ui->list);
        item->setData(nameRole, columnName(place.key));
        item->setToolTip(columnName(place.key));
        item->setCheckState(place.visible ? Qt::Checked : Qt::Unchecked);
    }
    addOffered();
    if (m_ui->list->count() > 0)
        m_ui->list->setCurrentRow(0);
}

void ColumnChooser::addOffered()
{
    const QSignalBlocker blocker(m_ui->list);
    QStringList known;
    for (int row = 0; row < m_ui->list->count(); ++row)
        known.append(m_ui->list->item(row)->data(nameRole).toString());
    for (const QString &property : std::as_const(m_offered)) {
        const QString name = columnName(ColumnKey::ofProperty(property));
        if (known.contains(name))
            continue;
        auto *item = new QListWidgetItem(tr("%1 (no case has it)").arg(property), m_ui->list);
        item->setData(nameRole, name);
        item->setData(offeredRole, true);
        item->setToolTip(tr("Defined in the applications; no case that is loaded has it."));
        item->setForeground(mutedColor(palette(), QPalette::Text));
        item->setFlags(item->flags() & ~Qt::ItemIsDragEnabled);
        item->setCheckState(Qt::Unchecked);
    }
}

// All that the search leaves.
void ColumnChooser::tick(bool visible)
{
    QList<ColumnKey> keys;
    for (int row = 0; row < m_ui->list->count(); ++row) {
        const QListWidgetItem *item = m_ui->list->item(row);
        if (!item->isHidden() && !(visible && item->data(offeredRole).toBool()))
            keys.append(columnFromName(item->data(nameRole).toString()));
    }
    // A table without columns would be no table.
    const QList<ColumnKey> shown = m_columns->visibleColumns();
    const bool leavesOne = std::any_of(shown.begin(), shown.end(),
                                       [&keys](const ColumnKey &key) { return !keys.contains(key); });
    if (!visible && !leavesOne)
        keys.removeFirst();
    m_columns->setColumnsVisible(keys, visible);
    fill();
    m_ui->list->showMatching(m_ui->find->text());
}

void ColumnChooser::tellOrder()
{
    QList<ColumnKey> order;
    for (int row = 0; row < m_ui->list->count(); ++row) {
        const QListWidgetItem *item = m_ui->list->item(row);
        if (!item->data(offeredRole).toBool())
            order.append(columnFromName(item->data(nameRole).toString()));
    }
    m_columns->setOrder(order);
}

} // namespace ccb
