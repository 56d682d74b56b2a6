// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/columnchooser.h"

#include "widgets/columnarranger.h"
#include "widgets/icons.h"

#include "ui_columnchooser.h"

#include <QGuiApplication>
#include <QScreen>
#include <QSignalBlocker>

namespace ccb
{

namespace
{
constexpr int nameRole = Qt::UserRole;
}

ColumnChooser::ColumnChooser(ColumnArranger *columns, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_ui(std::make_unique<Ui::ColumnChooser>())
    , m_columns(columns)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameStyle(int(QFrame::StyledPanel) | int(QFrame::Plain)); // else it melts into what it covers
    m_ui->setupUi(this);
    m_ui->find->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    fill();
    connect(m_ui->find, &QLineEdit::textChanged, this, &ColumnChooser::showMatching);
    connect(m_ui->list, &QListWidget::itemChanged, this, [this](const QListWidgetItem *item) {
        m_columns->setColumnVisible(columnFromName(item->data(nameRole).toString()),
                                    item->checkState() == Qt::Checked);
    });
    connect(m_ui->reset, &QPushButton::clicked, this, [this] {
        m_columns->setLayout({});
        Q_EMIT m_columns->layoutChanged();
        fill();
        showMatching(m_ui->find->text());
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
}

void ColumnChooser::showMatching(const QString &text)
{
    for (int row = 0; row < m_ui->list->count(); ++row) {
        QListWidgetItem *item = m_ui->list->item(row);
        const bool matches = item->text().contains(text, Qt::CaseInsensitive) ||
                             item->data(nameRole).toString().contains(text, Qt::CaseInsensitive);
        item->setHidden(!matches);
    }
}

} // namespace ccb
