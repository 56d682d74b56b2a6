// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pageparser.h"

#include <QByteArray>
#include <QByteArrayView>

#include <string_view>
#include <vector>

namespace ccb
{

// The JSON of some cases as the server wrote it, each on one line: the order of keys, the spelling of numbers
// and escapes, keys that come twice, all stay. Only line breaks between the tokens are taken out, with the
// indent behind them. A value; any thread.
class CaseJsonLines
{
public:
    qsizetype count() const { return qsizetype(m_ends.size()); }
    QByteArrayView line(qsizetype number) const; // without a line end

    void append(std::string_view json);

private:
    QByteArray m_text;
    std::vector<qsizetype> m_ends;
};

// A page whose cases are kept in their own words, too: line n is row n of its block.
struct CasePageWithJson {
    CasePage page;
    CaseJsonLines json;
};

// As parseCasePage() and parseCaseDetail().
Result<CasePageWithJson> parseCasePageWithJson(const QByteArray &body);
Result<CasePageWithJson> parseCaseDetailWithJson(const QByteArray &body);

} // namespace ccb
