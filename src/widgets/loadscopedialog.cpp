// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/loadscopedialog.h"

#include "widgets/accessiblecombobox.h"
#include "widgets/choices.h"

#include "ui_loadscopedialog.h"

#include <QCompleter>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>

namespace ccb
{

using namespace Qt::StringLiterals;

namespace
{

const QString mostCasesKey = u"loading/mostCases"_s;
constexpr qint64 mostCasesAtFirst = 2'000'000;

// What an editable box says: the id behind the chosen text, or the text itself.
QString chosenOrTyped(const QComboBox *box)
{
    const QString text = box->currentText().trimmed();
    const int row = box->findText(text, Qt::MatchFixedString);
    return row >= 0 ? box->itemData(row).toString() : text;
}

void choose(QComboBox *box, const QString &id)
{
    const int row = box->findData(id);
    box->setCurrentIndex(row);
    if (row < 0)
        box->setEditText(id);
}

void completeAnywhere(QComboBox *box)
{
    auto *completer = new QCompleter(box->model(), box);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setCompletionMode(QCompleter::PopupCompletion);
    box->setCompleter(completer);
}

} // namespace

qint64 loadMostCases(const QSettings &settings)
{
    const qint64 most = settings.value(mostCasesKey, mostCasesAtFirst).toLongLong();
    return most > 0 ? most : mostCasesAtFirst;
}

LoadScopeDialog::LoadScopeDialog(Session *session, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::LoadScopeDialog>())
    , m_session(session)
{
    nameComboBoxesForAssistiveTechnology();
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->buttons->button(QDialogButtonBox::Ok)->setText(tr("&Load"));
    m_ui->buttons->button(QDialogButtonBox::Ok)
        ->setAccessibleDescription(tr("Loads these cases in place of those that are here"));
    m_ui->buttons->button(QDialogButtonBox::Cancel)->setAccessibleDescription(tr("Esc does the same"));
    m_ui->buttons->button(QDialogButtonBox::Ok)->setIcon({});
    m_ui->buttons->button(QDialogButtonBox::Cancel)->setIcon({});
    m_ui->status->addItem(tr("All"), int(CaseStatus::All));
    m_ui->status->addItem(tr("Open"), int(CaseStatus::Open));
    m_ui->status->addItem(tr("Closed"), int(CaseStatus::Closed));
    m_ui->date->setDate(QDate::currentDate().addMonths(-1));
    m_ui->date->setMaximumDate(QDate::currentDate());
    m_ui->date->setEnabled(false);
    connect(m_ui->hasDate, &QCheckBox::toggled, m_ui->date, &QWidget::setEnabled);
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &LoadScopeDialog::accept);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    describe();
    offerCaseTypes({});
    offerOwners();
    completeAnywhere(m_ui->caseType);
    completeAnywhere(m_ui->owner);
    showScope();
    // Of a domain that is loaded in part, the types that are here are not all.
    m_session->fetchDefinedCaseTypes(this, [this](const Result<QStringList> &types) {
        if (types)
            offerCaseTypes(types.value());
    });
}

LoadScopeDialog::~LoadScopeDialog() = default;

void LoadScopeDialog::describe()
{
    const std::optional<qint64> tooMany = m_session->tooManyCases();
    const qint64 limit = m_session->scope().mostCases;
    if (!tooMany)
        m_ui->situation->setText(tr("Choose which cases the server shall send. Empty fields ask for all."));
    else if (*tooMany < 0)
        m_ui->situation->setText(
            tr("There are more than %L1 cases on the server. Choose which of them it shall send.")
                .arg(limit));
    else
        m_ui->situation->setText(
            tr("There are %L1 cases on the server. Choose which of them it shall send.").arg(*tooMany));
}

void LoadScopeDialog::offerCaseTypes(const QStringList &defined)
{
    const QString chosen = chosenOrTyped(m_ui->caseType);
    QStringList types = defined;
    for (const CaseTypeCount &loaded : m_session->store().caseTypes())
        types << loaded.type;
    types.removeDuplicates();
    types.removeAll(QString());
    types.sort(Qt::CaseInsensitive);
    QList<Choice> choices{{{}, tr("All types")}};
    for (const QString &type : std::as_const(types))
        choices.append({type, type});
    setChoices(m_ui->caseType, choices, chosen);
    choose(m_ui->caseType, chosen);
}

void LoadScopeDialog::offerOwners()
{
    QList<Choice> choices{{{}, tr("Anyone")}};
    for (const Owner &owner : m_session->owners().owners())
        choices.append({owner.id, owner.name});
    setChoices(m_ui->owner, choices, {});
}

void LoadScopeDialog::showScope()
{
    const SessionScope &scope = m_session->scope();
    choose(m_ui->caseType, scope.request.filter.caseType);
    choose(m_ui->owner, scope.request.filter.ownerId);
    m_ui->status->setCurrentIndex(m_ui->status->findData(int(scope.request.filter.status)));
    m_ui->hasDate->setChecked(scope.request.changedSince.isValid());
    if (scope.request.changedSince.isValid())
        m_ui->date->setDate(scope.request.changedSince);
    m_ui->most->setValue(int(scope.mostCases > 0 ? scope.mostCases : mostCasesAtFirst));
}

void LoadScopeDialog::accept()
{
    SessionScope scope = m_session->scope();
    scope.request.filter.caseType = chosenOrTyped(m_ui->caseType);
    scope.request.filter.ownerId = chosenOrTyped(m_ui->owner);
    scope.request.filter.status = CaseStatus(m_ui->status->currentData().toInt());
    scope.request.changedSince = m_ui->hasDate->isChecked() ? m_ui->date->date() : QDate();
    scope.mostCases = m_ui->most->value();
    QSettings().setValue(mostCasesKey, scope.mostCases);
    QDialog::accept();
    m_session->loadScope(scope);
}

} // namespace ccb
