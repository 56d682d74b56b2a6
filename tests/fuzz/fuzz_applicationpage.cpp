// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzzing.h"

#include "core/pageparser.h"

using namespace ccb;
using namespace ccb::tests;

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const Result<ListPage<Application>> page = parseApplicationPage(bytesOf(data, size));
    if (!page) {
        require(page.error().kind == Error::Kind::NotData);
        return 0;
    }
    require(page.value().items.size() <= page.value().meta.objects);
    for (const Application &application : page.value().items) {
        require(!application.id.isEmpty());
        for (const Application::CaseType &type : application.caseTypes)
            require(!type.name.isEmpty());
    }
    return 0;
}
