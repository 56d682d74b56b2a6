// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/exportpreviewview.h"

#include "session/exportpreview.h"
#include "widgets/mutedtext.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QStackedLayout>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QTableView>

namespace ccb
{

namespace
{

constexpr int narrowest = 48; // device-independent pixels
constexpr int widest = 180;

// A value is one line here, however many it has.
class LineDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->text.replace(QChar::LineSeparator, QChar(u'↵')).replace(u'\n', QChar(u'↵'));
    }
};

} // namespace

ExportPreviewView::ExportPreviewView(QWidget *parent)
    : QWidget(parent)
    , m_table(new QTableView(this))
    , m_model(new QStandardItemModel(this))
    , m_words(new QLabel(this))
    , m_pages(new QStackedLayout(this))
{
    m_table->setModel(m_model);
    m_table->setItemDelegate(new LineDelegate(m_table));
    m_table->setAccessibleName(tr("Preview"));
    m_table->setAccessibleDescription(tr("The first rows as the file will hold them"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setCornerButtonEnabled(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + 8);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setAlignment(Qt::AlignCenter);
    m_words->setMargin(24);
    m_words->setFrameStyle(int(QFrame::StyledPanel) | int(QFrame::Sunken));
    muteText(m_words);
    m_pages->addWidget(m_table);
    m_pages->addWidget(m_words);
}

void ExportPreviewView::showRows(const ExportPreview &preview)
{
    m_model->clear();
    m_model->setHorizontalHeaderLabels(preview.headings);
    for (const QStringList &row : preview.rows) {
        QList<QStandardItem *> items;
        for (const QString &value : row)
            items.append(new QStandardItem(value));
        m_model->appendRow(items);
    }
    m_table->resizeColumnsToContents();
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_table->setColumnWidth(column, qBound(narrowest, m_table->columnWidth(column), widest));
    m_pages->setCurrentWidget(m_table);
}

void ExportPreviewView::showWords(const QString &words)
{
    m_model->clear();
    m_words->setText(words);
    m_pages->setCurrentWidget(m_words);
}

void ExportPreviewView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        muteText(m_words);
}

} // namespace ccb
