// SPDX-License-Identifier: GPL-3.0-or-later
#include "readcases.h"

#include "core/casejsonlines.h"
#include "core/casepagehead.h"
#include "core/pageparser.h"

#include <QJsonDocument>

using namespace ccb;
using namespace ccb::tests;

namespace
{

// Each case in the server's words is one line, and the same case when it is read alone.
void readLines(const CasePage &page, const CaseJsonLines &json)
{
    require(json.count() == qsizetype(page.block->rowCount()));
    const CaseSnapshot snapshot = CaseSnapshot::ofBlock(page.block);
    const ColumnKey id = ColumnKey::ofField(CaseField::CaseId);
    for (CaseRow row = 0; row < snapshot.rowCount(); ++row) {
        const QByteArray line = json.line(row).toByteArray();
        require(line.startsWith('{') && line.endsWith('}') && !line.contains('\n') && !line.contains('\r'));
        const Result<CasePage> alone = parseCaseDetail(line);
        require(alone && CaseSnapshot::ofBlock(alone.value().block).text(0, id) == snapshot.text(row, id));
    }
}

} // namespace

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
    // The head of a page says the same of it as the whole does, and so do the lines. Of what is no JSON
    // throughout, they pass over other parts, and each may refuse it.
    if (QJsonDocument::fromJson(bytesOf(data, size)).isNull())
        return 0;
    const Result<CasePageWithJson> withJson = parseCasePageWithJson(bytesOf(data, size));
    require(withJson && withJson.value().page.block->rowCount() == page.value().block->rowCount());
    readLines(page.value(), withJson.value().json);
    require(head.ok());
    require(head.value().ids.size() == page.value().block->rowCount());
    require(head.value().meta.objects == page.value().meta.objects);
    require(head.value().meta.total == page.value().meta.total);
    require(head.value().meta.next == page.value().meta.next);
    require(head.value().meta.cursor == page.value().meta.cursor);
    return 0;
}
