// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/accesstext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace ccb
{

using namespace Qt::StringLiterals;

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ccb::ConnectionDoctorDialog)
};

// As a part of a sentence.
QString leftOutName(AccessProbe probe)
{
    switch (probe) {
    case AccessProbe::Domains:
        return Words::tr("your domains");
    case AccessProbe::CasesV2:
    case AccessProbe::CasesV1:
    case AccessProbe::CasesV05:
        return Words::tr("cases");
    case AccessProbe::MobileWorkers:
        return Words::tr("mobile workers");
    case AccessProbe::WebUsers:
        return Words::tr("web users");
    case AccessProbe::Groups:
        return Words::tr("groups");
    case AccessProbe::Locations:
        return Words::tr("locations");
    case AccessProbe::Applications:
        break;
    }
    return Words::tr("applications");
}

} // namespace

QString probeText(AccessProbe probe)
{
    switch (probe) {
    case AccessProbe::Domains:
        return Words::tr("List of your domains");
    case AccessProbe::CasesV2:
        return Words::tr("Cases, API v2");
    case AccessProbe::CasesV1:
        return Words::tr("Cases, API v1");
    case AccessProbe::CasesV05:
        return Words::tr("Cases, API v0.5");
    case AccessProbe::MobileWorkers:
        return Words::tr("Mobile workers");
    case AccessProbe::WebUsers:
        return Words::tr("Web users");
    case AccessProbe::Groups:
        return Words::tr("Groups");
    case AccessProbe::Locations:
        return Words::tr("Locations");
    case AccessProbe::Applications:
        break;
    }
    return Words::tr("Applications");
}

QString stateText(const AccessFinding *finding, bool isRunning)
{
    if (!finding)
        return isRunning ? Words::tr("Asking…") : Words::tr("Not asked");
    switch (finding->state) {
    case AccessFinding::State::Works:
        return Words::tr("Works");
    case AccessFinding::State::Refused:
        return Words::tr("Refused");
    case AccessFinding::State::NotThere:
        return Words::tr("Not there");
    case AccessFinding::State::Unknown:
        break;
    }
    return Words::tr("Not known");
}

QString leftOutText(const QList<AccessFinding> &findings, SignInMethod method)
{
    QStringList names;
    for (const AccessProbe probe : leftOut(findings))
        names += leftOutName(probe);
    if (names.isEmpty())
        return {};
    const QString list = QLocale().createSeparatedList(names);
    return method == SignInMethod::ApiKey
               ? Words::tr("This key may not read %1, so that is left out. The rest works.").arg(list)
               : Words::tr("This account may not read %1, so that is left out. The rest works.").arg(list);
}

QString accessReport(const QList<AccessFinding> &findings, const Connection &connection)
{
    QStringList lines = {Words::tr("CommCare Browser %1").arg(QCoreApplication::applicationVersion()),
                         Words::tr("Server: %1").arg(connection.server.toString()),
                         Words::tr("Domain: %1").arg(connection.domain),
                         Words::tr("Username: %1").arg(connection.username),
                         {}};
    for (const AccessFinding &finding : findings) {
        const QString why = finding.error.text();
        lines += u"%1: %2"_s.arg(probeText(finding.probe), stateText(&finding, false)) +
                 (why.isEmpty() ? QString() : u". "_s + why);
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace ccb
