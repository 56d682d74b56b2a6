// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/logdialog.h"

#include "widgets/icons.h"
#include "widgets/logfollower.h"
#include "widgets/mutedtext.h"

#include "ui_logdialog.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QFontDatabase>
#include <QScrollBar>
#include <QUrl>

#include <algorithm>

namespace ccb
{

using namespace Qt::StringLiterals;

namespace
{

QString countText(int lines)
{
    if (lines == 0)
        return {};
    return lines == 1 ? LogDialog::tr("1 line") : LogDialog::tr("%L1 lines").arg(lines);
}

} // namespace

LogDialog::LogDialog(const QString &path, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::LogDialog>())
    , m_path(path)
    , m_follower(new LogFollower(path, this))
{
    m_ui->setupUi(this);
    m_ui->text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_ui->text->setMaximumBlockCount(int(LogFollower::mostLines));
    m_ui->copy->setIcon(icon(u"copy"_s));
    muteText(m_ui->promise);
    muteText(m_ui->count);
    m_ui->openFolder->setToolTip(QDir::toNativeSeparators(m_path));

    connect(m_follower, &LogFollower::linesRead, this, &LogDialog::addLines);
    connect(m_ui->filter, &SearchField::searchChanged, this, &LogDialog::showLines);
    connect(m_ui->copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_ui->text->toPlainText() + u'\n'); });
    connect(m_ui->openFolder, &QPushButton::clicked, this, &LogDialog::openFolder);
    connect(m_ui->close, &QPushButton::clicked, this, &QDialog::close);
    showLines();
    m_ui->filter->setFocus();
}

LogDialog::~LogDialog()
{
    hide(); // while the filter, which tells of the focus it loses, still has somebody to tell
}

void LogDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        muteText(m_ui->promise);
        muteText(m_ui->count);
    }
}

void LogDialog::showLines()
{
    m_ui->text->setPlainText(matching(m_follower->lines()).join(u'\n'));
    QScrollBar *bar = m_ui->text->verticalScrollBar();
    bar->setValue(bar->maximum());
    showState();
}

// Follows the end only where the end is in view: who has scrolled up is reading.
void LogDialog::addLines(const QStringList &lines)
{
    const QStringList shown = matching(lines);
    if (!shown.isEmpty())
        m_ui->text->appendPlainText(shown.join(u'\n'));
    showState();
}

void LogDialog::showState()
{
    const bool showsLines = !m_ui->text->document()->isEmpty();
    if (m_follower->lines().isEmpty())
        m_ui->statePage->setContent(u"empty"_s, tr("Nothing has been logged yet"),
                                    tr("Each request to the server appears here as it ends."));
    else
        m_ui->statePage->setContent(u"search"_s, tr("No line has these words"),
                                    tr("Try fewer words, or clear the filter."));
    m_ui->pages->setCurrentWidget(showsLines ? m_ui->textPage : m_ui->statePage);
    m_ui->copy->setEnabled(showsLines);
    m_ui->openFolder->setEnabled(QFileInfo(m_path).absoluteDir().exists());
    m_ui->count->setText(countText(showsLines ? m_ui->text->blockCount() : 0));
}

QStringList LogDialog::matching(const QStringList &lines) const
{
    const QStringList words = m_ui->filter->text().split(u' ', Qt::SkipEmptyParts);
    QStringList found;
    std::copy_if(lines.begin(), lines.end(), std::back_inserter(found), [&words](const QString &line) {
        return std::all_of(words.begin(), words.end(),
                           [&line](const QString &word) { return line.contains(word, Qt::CaseInsensitive); });
    });
    return found;
}

void LogDialog::openFolder()
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_path).absolutePath()));
}

} // namespace ccb
