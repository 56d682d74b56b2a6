// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace ccb
{

// What the program is made of beside its own code.
struct Component {
    QString name;
    QString
        version; // that is running where it can be asked, else that the program was built with; may be empty
    QString builtWith; // when that is known to be another one
    QString licence;
};

QList<Component> components();

} // namespace ccb
