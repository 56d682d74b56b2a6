// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/caseforms.h"

#include "demo/caseids.h"

#include <functional>

namespace ccb
{

namespace
{

constexpr quint64 formSeed = 0x666f726d73;
constexpr quint64 moreFormsSeed = 0x6d6f7265;
constexpr quint64 xmlnsSeed = 0x786d6c6e73;
constexpr qint64 casesForOneLongHistory = 500;
constexpr qint64 placeOfLongHistory = 1; // a mother
constexpr qint64 longHistory = 230;      // forms
constexpr std::int64_t fillingIn = 7 * 60 * std::int64_t(1'000'000);

std::string nameOf(const CaseHead &head, qint64 index)
{
    const std::string type(head.type);
    if (index == 0)
        return "Register " + type;
    if (head.closed && index + 1 == formCount(head))
        return "Close " + type;
    return "Follow up " + type;
}

} // namespace

qint64 formCount(const CaseHead &head)
{
    if (head.modified == head.opened)
        return 1;
    return head.number % casesForOneLongHistory == placeOfLongHistory ? longHistory : 2;
}

std::string formId(const CaseHead &head, qint64 index)
{
    const auto number = quint64(head.number);
    if (index == 0)
        return hexId(formSeed, number * 2);
    if (index + 1 == formCount(head))
        return hexId(formSeed, number * 2 + 1);
    return hexId(moreFormsSeed, number * longHistory + quint64(index));
}

CaseFormFact formOf(const CaseHead &head, qint64 index)
{
    const qint64 last = formCount(head) - 1;
    CaseFormFact form;
    form.id = formId(head, index);
    form.name = nameOf(head, index);
    form.xmlns = "http://openrosa.org/formdesigner/" + hexId(xmlnsSeed, std::hash<std::string>{}(form.name));
    form.userId = index == 0 ? head.openedBy : head.userId;
    form.received = index == 0      ? head.serverOpened
                    : index == last ? head.serverModified
                                    : head.opened + (head.modified - head.opened) / last * index;
    form.started = (index == 0 ? head.opened : index == last ? head.modified : form.received) - fillingIn;
    return form;
}

} // namespace ccb
