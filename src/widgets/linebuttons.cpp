// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/linebuttons.h"

#include "widgets/icons.h"

#include <QAction>
#include <QCoreApplication>
#include <QLineEdit>
#include <QToolButton>

namespace ccb
{

using namespace Qt::StringLiterals;

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ccb::LineButtons)
};

} // namespace

void addSearchSign(QLineEdit *line)
{
    QAction *sign = line->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    sign->setText(Words::tr("Go to the search line"));
    QObject::connect(sign, &QAction::triggered, line, [line] {
        line->setFocus(Qt::MouseFocusReason);
        line->selectAll();
    });
}

void nameClearButton(QLineEdit *line)
{
    const auto *clear = line->findChild<QAction *>(u"_q_qlineeditclearaction"_s);
    for (QToolButton *button : line->findChildren<QToolButton *>()) {
        if (clear && button->defaultAction() == clear)
            button->setAccessibleName(Words::tr("Empty the line"));
    }
}

} // namespace ccb
