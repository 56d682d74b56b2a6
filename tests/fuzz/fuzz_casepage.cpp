// SPDX-License-Identifier: GPL-3.0-or-later
#include "readcases.h"

#include "core/casepagehead.h"
#include "core/pageparser.h"

#include <QJsonDocument>

using namespace ccb;
using namespace ccb::tests;

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const Result<CasePage> page = parseCasePage(bytesOf(data, size));
    const Result<CasePageHead> head = parseCasePageHead(bytesOf(data, size));
    require(head || head.error().kind == Error::Kind::NotData);
    if (!page) {
        require(page.error().kind == Error::Kind::NotData && !page.error().what.isEmpty());
        return 0;
    }
    // No object of a page is lost without a word.
    require(page.value().block != nullptr);
    require(qsizetype(page.value().block->rowCount()) + page.value().skipped.size() ==
            page.value().meta.objects);
    readCases(page.value().block);
    // The head of a page says the same of it as the whole does. Of what is no JSON throughout, the two pass
    // over other parts, and either may refuse it.
    if (QJsonDocument::fromJson(bytesOf(data, size)).isNull())
        return 0;
    require(head.ok());
    require(head.value().ids.size() == page.value().block->rowCount());
    require(head.value().meta.objects == page.value().meta.objects);
    require(head.value().meta.total == page.value().meta.total);
    require(head.value().meta.next == page.value().meta.next);
    require(head.value().meta.cursor == page.value().meta.cursor);
    return 0;
}
