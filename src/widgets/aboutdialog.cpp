// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/aboutdialog.h"

#include "session/components.h"
#include "widgets/icons.h"

#include "ui_aboutdialog.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QSysInfo>

namespace ccb
{

using namespace Qt::StringLiterals;

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::AboutDialog>())
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    constexpr int iconSide = 48; // device-independent pixels
    m_ui->sign->setPixmap(icon(u"app"_s).pixmap(QSize(iconSide, iconSide), devicePixelRatioF()));
    m_ui->version->setText(tr("CommCare Browser %1").arg(QApplication::applicationVersion()));
    QFont bold = font();
    bold.setBold(true);
    m_ui->version->setFont(bold);
    QFile licence(u":/texts/LICENSE"_s);
    if (licence.open(QIODevice::ReadOnly))
        m_ui->licence->setPlainText(QString::fromUtf8(licence.readAll()));
    listComponents();
    QPushButton *close = m_ui->buttons->button(QDialogButtonBox::Close);
    close->setIcon({});
    close->setDefault(true);
    close->setAccessibleDescription(tr("Esc does the same"));
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_ui->copy, &QPushButton::clicked, this, [] { QApplication::clipboard()->setText(details()); });
}

AboutDialog::~AboutDialog() = default;

void AboutDialog::listComponents()
{
    for (const Component &component : components()) {
        const QString version = component.builtWith.isEmpty()
                                    ? component.version
                                    : tr("%1, built with %2").arg(component.version, component.builtWith);
        new QTreeWidgetItem(m_ui->components, {component.name, version, component.licence});
    }
    m_ui->components->setCurrentItem(m_ui->components->topLevelItem(0));
    m_ui->components->header()->resizeSections(QHeaderView::ResizeToContents);
}

// In English in every language: it is for who mends the program.
QString AboutDialog::details()
{
    QStringList lines{u"CommCare Browser %1"_s.arg(QApplication::applicationVersion())};
    for (const Component &component : components()) {
        lines << u"%1 %2"_s.arg(component.name, component.version);
        if (!component.builtWith.isEmpty())
            lines.last() += u" (built with %1)"_s.arg(component.builtWith);
    }
    lines << u"%1, %2, %3"_s.arg(QSysInfo::prettyProductName(), QSysInfo::kernelVersion(),
                                 QSysInfo::currentCpuArchitecture())
          << u"Display: %1, scale %2"_s.arg(QGuiApplication::platformName()).arg(qApp->devicePixelRatio())
          << u"Locale: %1"_s.arg(QLocale().name());
    return lines.join(u'\n') + u'\n';
}

} // namespace ccb
