// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/guidewindow.h"

#include "ui_guidewindow.h"

#include <QShortcut>
#include <QTextDocumentFragment>

#include <algorithm>

namespace ccb
{

using namespace Qt::StringLiterals;

GuideWindow::GuideWindow()
    : QDialog(nullptr, Qt::Window)
    , m_ui(std::make_unique<Ui::GuideWindow>())
    , m_pages(guidePages())
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_QuitOnClose, false);
    for (const GuidePage &page : std::as_const(m_pages))
        m_ui->topics->addItem(page.title);
    m_ui->nothing->hide();
    connect(m_ui->topics, &QListWidget::currentRowChanged, this, &GuideWindow::showPage);
    connect(m_ui->search, &SearchField::searchChanged, this, &GuideWindow::search);
    connect(m_ui->page, &QTextBrowser::anchorClicked, this, &GuideWindow::follow);
    connect(new QShortcut(Qt::Key_Escape, this), &QShortcut::activated, this, &QWidget::close);
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, m_ui->search,
            qOverload<>(&QWidget::setFocus));
    m_ui->topics->setCurrentRow(0);
    m_ui->topics->setFocus();
}

GuideWindow::~GuideWindow()
{
    hide(); // while the fields, which tell of the focus they lose, have somebody left to tell
}

void GuideWindow::showTopic(GuideTopic topic)
{
    for (int row = 0; row < m_pages.size(); ++row) {
        if (m_pages[row].topic != topic)
            continue;
        m_ui->topics->item(row)->setHidden(false); // a search may have left it out
        m_ui->topics->setCurrentRow(row);
    }
}

GuideTopic GuideWindow::topic() const
{
    return m_pages[m_ui->topics->currentRow()].topic;
}

void GuideWindow::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_ui)
        showPage(); // its links have the colours of the palette that it was made with
}

void GuideWindow::search(const QString &words)
{
    m_search = words;
    const QStringList wanted = words.split(u' ', Qt::SkipEmptyParts);
    int first = -1;
    for (int row = 0; row < m_pages.size(); ++row) {
        const QString text = QTextDocumentFragment::fromHtml(m_pages[row].html).toPlainText();
        const bool hasAll = std::all_of(wanted.begin(), wanted.end(), [&text](const QString &word) {
            return text.contains(word, Qt::CaseInsensitive);
        });
        m_ui->topics->item(row)->setHidden(!hasAll);
        if (hasAll && first < 0)
            first = row;
    }
    m_ui->nothing->setVisible(first < 0);
    if (first >= 0 && m_ui->topics->currentItem()->isHidden())
        m_ui->topics->setCurrentRow(first);
    showPage();
}

void GuideWindow::showPage()
{
    m_ui->page->showPage(m_pages[m_ui->topics->currentRow()].html);
    if (!m_search.isEmpty())
        m_ui->page->find(m_search.section(u' ', 0, 0));
}

void GuideWindow::follow(const QUrl &link)
{
    for (const GuidePage &page : std::as_const(m_pages)) {
        if (guideAddress(page.topic) == link.toString())
            showTopic(page.topic);
    }
}

} // namespace ccb
