// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/conditiondialog.h"

#include "core/conditiongrammar.h"
#include "widgets/mutedtext.h"

#include "ui_conditiondialog.h"

#include <QPushButton>

namespace ccb
{

namespace
{

QString questionOf(const ColumnCondition &condition)
{
    const QString title = columnTitle(condition.column);
    switch (condition.op) {
    case ConditionOperator::Contains:
        return ConditionDialog::tr("Cases whose “%1” contains").arg(title);
    case ConditionOperator::Less:
        return ConditionDialog::tr("Cases whose “%1” is less than").arg(title);
    case ConditionOperator::Greater:
        return ConditionDialog::tr("Cases whose “%1” is greater than").arg(title);
    case ConditionOperator::Between:
        return ConditionDialog::tr("Cases whose “%1” is from").arg(title);
    default:
        return ConditionDialog::tr("Cases whose “%1” is").arg(title);
    }
}

} // namespace

ConditionDialog::ConditionDialog(const ColumnCondition &start, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ConditionDialog>())
    , m_condition(start)
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->setupUi(this);
    setWindowTitle(tr("Filter %1").arg(columnTitle(start.column)));
    const bool isRange = start.op == ConditionOperator::Between;
    m_ui->question->setText(questionOf(start));
    m_ui->first->setText(start.values.value(0));
    m_ui->second->setText(start.values.value(1));
    m_ui->between->setVisible(isRange);
    m_ui->second->setVisible(isRange);
    m_ui->help->setText(
        start.op == ConditionOperator::Contains
            ? tr("Case and accents do not matter.")
            : tr("Numbers and dates count as such: 5, 2024-05-31. Text goes by the alphabet."));
    muteText(m_ui->help);
    m_ui->buttons->button(QDialogButtonBox::Ok)->setText(tr("&Filter"));
    m_ui->buttons->button(QDialogButtonBox::Ok)
        ->setAccessibleDescription(tr("Adds this to the filters that are on"));
    m_ui->buttons->button(QDialogButtonBox::Cancel)->setAccessibleDescription(tr("Esc does the same"));
    for (QAbstractButton *button : m_ui->buttons->buttons())
        button->setIcon({});
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &ConditionDialog::accept);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &ConditionDialog::reject);
    QLineEdit *wanted = isRange && !m_ui->first->text().isEmpty() ? m_ui->second : m_ui->first;
    wanted->setFocus();
    wanted->selectAll();
}

ConditionDialog::~ConditionDialog() = default;

void ConditionDialog::accept()
{
    m_condition.values = {m_ui->first->text().trimmed()};
    if (m_condition.op == ConditionOperator::Between)
        m_condition.values.append(m_ui->second->text().trimmed());
    if (const std::optional<Error> wrong = whatIsWrongWith(m_condition)) {
        m_ui->message->showError(*wrong);
        return;
    }
    Q_EMIT conditionChosen(m_condition);
    QDialog::accept();
}

} // namespace ccb
