// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/caserawview.h"

#include "ui_caserawview.h"

#include "core/jsonindent.h"
#include "widgets/icons.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>

namespace ccb
{

using namespace Qt::StringLiterals;

CaseRawView::CaseRawView(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::CaseRawView>())
{
    m_ui->setupUi(this);
    m_ui->text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_ui->search->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    m_ui->copy->setIcon(icon(u"copy"_s));
    m_ui->notFound->hide();
    connect(m_ui->search, &QLineEdit::textChanged, this, [this] { find(false); });
    connect(m_ui->search, &QLineEdit::returnPressed, this, [this] { find(true); });
    connect(m_ui->copy, &QToolButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_ui->text->toPlainText()); });
    connect(m_ui->statePage, &StatePage::actionTriggered, this, &CaseRawView::retryRequested);
    showLoading();
}

CaseRawView::~CaseRawView() = default;

void CaseRawView::showLoading()
{
    m_ui->text->clear();
    m_ui->statePage->setContent(u"refresh"_s, tr("Asking the server…"), {});
    m_ui->statePage->setAction({});
    m_ui->pages->setCurrentWidget(m_ui->statePage);
}

void CaseRawView::showError(const Error &error)
{
    m_ui->text->clear();
    m_ui->statePage->setContent(u"error"_s, tr("The raw answer could not be read"), error.text());
    m_ui->statePage->setAction(tr("&Try again"));
    m_ui->pages->setCurrentWidget(m_ui->statePage);
}

void CaseRawView::showJson(const QByteArray &json)
{
    m_ui->text->setPlainText(prettyJson(json));
    m_ui->pages->setCurrentWidget(m_ui->textPage);
    find(false);
}

// From the start of the last hit, or behind it for the next one; goes on at the top after the end.
void CaseRawView::find(bool next)
{
    const QString word = m_ui->search->text();
    QTextCursor cursor = m_ui->text->textCursor();
    cursor.setPosition(next ? cursor.selectionEnd() : cursor.selectionStart());
    m_ui->text->setTextCursor(cursor);
    bool found = word.isEmpty() || m_ui->text->find(word);
    if (!found) {
        m_ui->text->moveCursor(QTextCursor::Start);
        found = m_ui->text->find(word);
    }
    m_ui->notFound->setHidden(found);
}

} // namespace ccb
