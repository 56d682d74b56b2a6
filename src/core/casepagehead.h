// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/pageparser.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace ccb
{

// What finding the next page needs to know of a page of cases. Read in a fraction of the time that its cases
// take, so that the next page can be asked for before they are parsed.
struct CasePageHead {
    PageMeta meta;
    // Of the first and the last case, as they came. A case without one makes both empty: the list cannot be
    // followed by date then.
    QString firstIndexedOn;
    QString lastIndexedOn;
    bool isAscending = true; // indexed_on never falls within the page
    std::vector<size_t> ids; // hashes of the case ids, in their order: enough to tell cases and pages apart
};

// Any thread. Error::Kind::NotData for what is not a list of cases. A head that can be read does not mean
// that the cases can: only parseCasePage() looks into them.
Result<CasePageHead> parseCasePageHead(const QByteArray &body);

// Which of two times came first, whatever the forms that the server wrote them in.
bool isIndexedBefore(QStringView a, QStringView b);

} // namespace ccb
