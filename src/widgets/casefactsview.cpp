// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/casefactsview.h"

#include "ui_casefactsview.h"

#include "models/displaytext.h"
#include "widgets/icons.h"
#include "widgets/mutedtext.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QStyle>

namespace ccb
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype longestFact = 500; // characters; the table of properties shows the whole

// Of a location without the path, of which a narrow pane would show the beginning alone.
QString shortOwner(const QString &id, const OwnerDirectory &owners)
{
    const Owner owner = owners.owner(id);
    return owner.kind == Owner::Kind::Location
               ? QStringLiteral("%1 (%2)").arg(owner.name, ownerKindText(owner.kind))
               : owners.description(id).left(longestFact);
}

} // namespace

CaseFactsView::CaseFactsView(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::CaseFactsView>())
{
    m_ui->setupUi(this);
    m_ui->openInHq->setIcon(icon(u"link"_s));
    m_ui->copyLink->setIcon(icon(u"copy"_s));
    m_ui->copyId->setIcon(icon(u"copy"_s));
    addFacts();
    connect(m_ui->openInHq, &QToolButton::clicked, this,
            [this] { QDesktopServices::openUrl(casePage(m_connection, m_caseId)); });
    connect(m_ui->copyLink, &QToolButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(casePage(m_connection, m_caseId).toString(QUrl::FullyEncoded));
    });
    connect(m_ui->copyId, &QToolButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_caseId); });
}

CaseFactsView::~CaseFactsView() = default;

void CaseFactsView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange)
        return;
    for (const Fact &fact : std::as_const(m_facts))
        muteText(fact.label);
}

// Read-only lines instead of labels: their text can be selected and copied, and a long one does not widen the
// pane.
void CaseFactsView::addFacts()
{
    const Qt::Alignment textSide =
        QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter;
    for (const CaseField field :
         {CaseField::CaseType, CaseField::Closed, CaseField::OwnerName, CaseField::DateOpened,
          CaseField::DateModified, CaseField::DateClosed, CaseField::ExternalId, CaseField::CaseId}) {
        auto *line = new QLineEdit(this);
        line->setReadOnly(true);
        line->setFrame(false);
        line->setAlignment(textSide);
        line->setMaximumHeight(fontMetrics().height() + 2);
        QPalette seeThrough;
        seeThrough.setColor(QPalette::Base, Qt::transparent);
        line->setPalette(seeThrough);
        const QString title = columnTitle(ColumnKey::ofField(field));
        line->setAccessibleName(title);
        line->setAccessibleDescription(tr("Can be selected and copied"));
        auto *label = new QLabel(title, this);
        label->setBuddy(line);
        muteText(label);
        m_ui->facts->addRow(label, line);
        m_facts.append({field, label, line});
    }
}

void CaseFactsView::setCase(const Connection &connection, const QString &caseId, const CaseSnapshot &snapshot,
                            CaseRow row, const OwnerDirectory &owners)
{
    m_connection = connection;
    m_caseId = caseId;
    for (const Fact &fact : std::as_const(m_facts)) {
        const QString text = factText(snapshot, row, fact.field, owners);
        fact.line->setText(
            fact.field == CaseField::OwnerName && !text.isEmpty()
                ? shortOwner(snapshot.text(row, ColumnKey::ofField(CaseField::OwnerId)), owners)
                : text);
        fact.line->setToolTip(text.toHtmlEscaped());
        fact.line->setCursorPosition(0); // a long text is shown from its beginning
        m_ui->facts->setRowVisible(fact.line, !text.isEmpty());
    }
}

QString factText(const CaseSnapshot &snapshot, CaseRow row, CaseField field, const OwnerDirectory &owners)
{
    if (row == noRow)
        return {};
    CellScratch scratch;
    const ColumnKey key = ColumnKey::ofField(field);
    const Cell cell = snapshot.cell(row, storedColumn(key), scratch);
    if (cell.isBlank())
        return {}; // null too: the table of properties tells them apart
    return wholeText(key, cell, owners).left(longestFact);
}

} // namespace ccb
