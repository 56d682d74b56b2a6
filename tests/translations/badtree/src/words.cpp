// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

void words()
{
    Words::tr("Fine: %1");
    Words::tr("%1 of %L2");
    Words::tr("&File");
    Words::tr("Open…");
    Words::tr("It is done.");
    Words::tr("<b>Bold</b>");
    Words::tr("One\ntwo");
    Words::tr("Ends with a blank ");
    Words::tr("Unfinished");
    Words::tr("Empty");
    Words::tr("New here");
    Words::tr("Less &lt; more");
}
