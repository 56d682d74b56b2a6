// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/columnprofiledialog.h"

#include "core/valueorder.h"
#include "models/casetablemodel.h"
#include "models/displaytext.h"
#include "session/session.h"
#include "widgets/bardelegate.h"
#include "widgets/mutedtext.h"

#include "ui_columnprofiledialog.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>

#include <chrono>

namespace ccb
{

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace
{

constexpr int valuesShown = 200;
constexpr qsizetype longestFact = 60; // characters of a value in a sentence
constexpr int rowPadding = 8;         // device-independent pixels
constexpr int barWidth = 150;

} // namespace

ColumnProfileDialog::ColumnProfileDialog(Session *session, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ColumnProfileDialog>())
    , m_session(session)
    , m_parts(new ColumnProfileModel(this))
    , m_values(new ColumnProfileModel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->setupUi(this);
    setUpView(m_ui->parts, m_parts);
    setUpView(m_ui->values, m_values);
    muteLabels();
    m_pause.setSingleShot(true);
    m_pause.setInterval(150ms);
    connect(&m_pause, &QTimer::timeout, this, &ColumnProfileDialog::count);
    const auto later = [this] {
        if (!m_pause.isActive())
            m_pause.start();
    };
    connect(session, &Session::rowsChanged, this, later);
    connect(session, &Session::peopleChanged, this, later);
    connect(m_ui->close, &QPushButton::clicked, this, &QDialog::close);
}

ColumnProfileDialog::~ColumnProfileDialog() = default;

void ColumnProfileDialog::setColumn(const ColumnKey &column)
{
    m_column = column;
    setWindowTitle(tr("Profile of %1").arg(columnTitle(column)));
    m_ui->title->setText(columnTitle(column));
    m_ui->cases->setText(tr("Counting…"));
    count();
}

void ColumnProfileDialog::setUpView(QTableView *view, ColumnProfileModel *model)
{
    view->setModel(model);
    view->setItemDelegateForColumn(ColumnProfileModel::BarColumn, new BarDelegate(view));
    view->verticalHeader()->hide();
    view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView *header = view->horizontalHeader();
    header->setVisible(false);
    header->setMinimumSectionSize(24);
    header->setSectionResizeMode(ColumnProfileModel::NameColumn, QHeaderView::Stretch);
    for (const int column :
         {ColumnProfileModel::BarColumn, ColumnProfileModel::CasesColumn, ColumnProfileModel::ShareColumn})
        header->setSectionResizeMode(column, QHeaderView::Fixed);
    header->resizeSection(ColumnProfileModel::BarColumn, barWidth);
    view->installEventFilter(this);
    connect(view, &QTableView::clicked, this, &ColumnProfileDialog::choose);
    fitParts();
}

// Both lists have the same columns, and the short one shows all its rows.
void ColumnProfileDialog::fitParts()
{
    const QFontMetrics metrics = fontMetrics();
    for (QTableView *view : {m_ui->parts, m_ui->values}) {
        view->verticalHeader()->setDefaultSectionSize(metrics.height() + rowPadding);
        view->horizontalHeader()->resizeSection(ColumnProfileModel::CasesColumn,
                                                metrics.horizontalAdvance(u"99,999,999"_s) + rowPadding);
        view->horizontalHeader()->resizeSection(ColumnProfileModel::ShareColumn,
                                                metrics.horizontalAdvance(u"> 99.9 %"_s) + rowPadding * 2);
    }
    m_ui->parts->setFixedHeight(3 * (metrics.height() + rowPadding) + 2 * m_ui->parts->frameWidth());
}

void ColumnProfileDialog::count()
{
    const CaseTableModel *model = m_session->caseTable();
    const auto work = [snapshot = model->snapshot(), rows = model->rows(), column = m_column,
                       owners = m_session->owners()](const std::atomic<bool> &cancelled) {
        return profileColumn(snapshot, rows, column, owners, valuesShown, cancelled);
    };
    m_run.start(work, [this](const ColumnProfile &profile) { showProfile(profile); });
}

void ColumnProfileDialog::showProfile(const ColumnProfile &profile)
{
    const int partRow = m_ui->parts->currentIndex().row();
    const int valueRow = m_ui->values->currentIndex().row();
    m_parts->showParts(profile);
    m_values->showValues(profile, m_column, m_session->owners());
    // A place for the arrow keys.
    const auto setCurrent = [](const QTableView *view, int row) {
        const int last = view->model()->rowCount() - 1;
        view->selectionModel()->setCurrentIndex(view->model()->index(qBound(0, row, qMax(0, last)), 0),
                                                QItemSelectionModel::NoUpdate);
    };
    setCurrent(m_ui->parts, partRow);
    setCurrent(m_ui->values, valueRow);
    showFacts(profile);
}

void ColumnProfileDialog::showFacts(const ColumnProfile &profile)
{
    const bool isWhole = profile.cases == m_session->store().caseCount();
    const QString cases = profile.cases == 1 ? tr("1 case") : tr("%L1 cases").arg(profile.cases);
    m_ui->cases->setText(isWhole ? tr("All %1 that are loaded").arg(cases) : tr("The %1 shown").arg(cases));

    const bool anyRepeats = profile.distinct < profile.filled;
    m_ui->distinct->setText(!anyRepeats && profile.filled > 1
                                ? tr("%L1, each of them once").arg(profile.distinct)
                                : QLocale().toString(profile.distinct));
    QFormLayout *facts = m_ui->facts;
    QString numbers = rangeText(profile.numbers);
    if (profile.numbers.cases > 0)
        numbers += tr("\nsum %1, average %2")
                       .arg(numberText(profile.sum), numberText(profile.sum / profile.numbers.cases));
    m_ui->numbers->setText(numbers);
    m_ui->times->setText(rangeText(profile.times));
    m_ui->texts->setText(rangeText(profile.texts));
    facts->setRowVisible(m_ui->numbers, profile.numbers.cases > 0);
    facts->setRowVisible(m_ui->times, profile.times.cases > 0);
    facts->setRowVisible(m_ui->texts, profile.texts.cases > 0);
    m_ui->valuesTitle->setText(profile.distinct > quint32(valuesShown)
                                   ? tr("The %L1 most frequent values").arg(valuesShown)
                                   : tr("Values"));
}

QString ColumnProfileDialog::rangeText(const ColumnProfile::Range &range) const
{
    if (range.cases == 0)
        return {};
    const QString least = valueText(range.least);
    const QString greatest = valueText(range.greatest);
    if (least == greatest)
        return tr("%1, all %2").arg(QLocale().toString(range.cases), least);
    return tr("%1, from %2 to %3").arg(QLocale().toString(range.cases), least, greatest);
}

QString ColumnProfileDialog::valueText(const QString &value) const
{
    const std::string utf8 = value.toStdString();
    const QString whole = wholeText(m_column, {ValueKind::Text, utf8}, m_session->owners());
    return shortened(whole.simplified(), longestFact);
}

bool ColumnProfileDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space) {
            choose(static_cast<QTableView *>(watched)->currentIndex());
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void ColumnProfileDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitParts();
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationPaletteChange)
        muteLabels();
}

void ColumnProfileDialog::muteLabels()
{
    for (QLabel *label : {m_ui->cases, m_ui->distinctLabel, m_ui->numbersLabel, m_ui->timesLabel,
                          m_ui->textsLabel, m_ui->valuesTitle, m_ui->hint})
        muteText(label);
}

void ColumnProfileDialog::choose(const QModelIndex &index)
{
    if (!index.isValid() || !(index.flags() & Qt::ItemIsEnabled))
        return;
    Q_EMIT casesWanted(m_column, ColumnProfileModel::Kind(index.data(ColumnProfileModel::KindRole).toInt()),
                       index.data(ColumnProfileModel::ValueRole).toString());
}

} // namespace ccb
