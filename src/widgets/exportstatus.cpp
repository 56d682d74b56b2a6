// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/exportstatus.h"

#include "widgets/exportrun.h"
#include "widgets/icons.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QToolButton>

namespace ccb
{

using namespace Qt::StringLiterals;

ExportStatus::ExportStatus(ExportRun *run, QWidget *parent)
    : QWidget(parent)
    , m_run(run)
    , m_progress(new QProgressBar(this))
    , m_text(new QToolButton(this))
{
    m_text->setAutoRaise(true);
    m_text->setFocusPolicy(Qt::StrongFocus);
    m_text->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_text->setIcon(icon(u"export"_s));
    m_text->setToolTip(tr("Show the export that is running"));
    m_progress->setAccessibleName(tr("Export progress"));
    m_progress->setAccessibleDescription(tr("How much of the file is written"));
    m_progress->setFixedSize(100, 12);
    m_progress->setTextVisible(false);
    auto *cancel = new QToolButton(this);
    cancel->setAutoRaise(true);
    cancel->setFocusPolicy(Qt::StrongFocus);
    cancel->setIcon(icon(u"cancel"_s));
    cancel->setAccessibleName(tr("Cancel the export"));
    cancel->setToolTip(tr("Stop the export; no file is left"));

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 2, 0, 2);
    layout->setSpacing(6);
    layout->addWidget(m_text);
    layout->addWidget(m_progress);
    layout->addWidget(cancel);

    connect(m_text, &QToolButton::clicked, this, &ExportStatus::detailsWanted);
    connect(cancel, &QToolButton::clicked, run, &ExportRun::cancel);
    connect(run, &ExportRun::started, this, &ExportStatus::showProgress);
    connect(run, &ExportRun::progressChanged, this, &ExportStatus::showProgress);
    showProgress();
}

void ExportStatus::showProgress()
{
    m_text->setText(tr("Export: %1").arg(m_run->progressText()));
    const int done = m_run->thousandths();
    m_progress->setRange(0, done < 0 ? 0 : 1000);
    m_progress->setValue(qMax(0, done));
}

} // namespace ccb
