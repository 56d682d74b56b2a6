// SPDX-License-Identifier: GPL-3.0-or-later
#include "oddcase.h"

namespace ccb::tests
{

QByteArray oddCase(const QString &parentId)
{
    QByteArray json = R"json({"case_id": "odd-case", "domain": "demo", "closed": false,
        "brand_new_field": "kept", "case_type": "odd", "case_name": "<b>Odd</b>",
        "date_opened": "2024-05-03T10:00:00.000000Z",
        "properties": {"a_null": null, "a_number": 12.50, "a_truth": true, "a_list": ["one", 2],
            "an_object": {"deep": {"deeper": "treasure"}}, "a_blank": "",
            "a_note": "two\nlines, \"quoted\"", "a_long_text": "LONG"},
        "indices": {"parent": {"case_id": "PARENT", "case_type": "milk", "relationship": "child"}}})json";
    json.replace("LONG", QByteArray(oddCaseLongText, 'x'));
    json.replace("PARENT", parentId.toUtf8());
    return json;
}

} // namespace ccb::tests
