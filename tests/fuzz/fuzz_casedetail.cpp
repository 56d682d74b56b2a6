// SPDX-License-Identifier: GPL-3.0-or-later
#include "readcases.h"

#include "core/pageparser.h"

using namespace ccb;
using namespace ccb::tests;

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const Result<CasePage> detail = parseCaseDetail(bytesOf(data, size));
    if (!detail) {
        require(detail.error().kind == Error::Kind::NotData);
        return 0;
    }
    require(detail.value().block->rowCount() == 1);
    readCases(detail.value().block);
    return 0;
}
