// SPDX-License-Identifier: GPL-3.0-or-later
#include "readcases.h"

#include "core/pageparser.h"

using namespace ccb;
using namespace ccb::tests;

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const Result<CasePage> page = parseCasePage(bytesOf(data, size));
    if (!page) {
        require(page.error().kind == Error::Kind::NotData && !page.error().what.isEmpty());
        return 0;
    }
    // No object of a page is lost without a word.
    require(page.value().block != nullptr);
    require(qsizetype(page.value().block->rowCount()) + page.value().skipped.size() ==
            page.value().meta.objects);
    readCases(page.value().block);
    return 0;
}
