// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzzing.h"

#include "core/ownerdirectory.h"
#include "core/pageparser.h"

#include <QJsonDocument>

using namespace ccb;
using namespace ccb::tests;

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray body = bytesOf(data, size);
    const bool isJson = !QJsonDocument::fromJson(body).isNull();
    for (const User::Kind kind : {User::Kind::MobileWorker, User::Kind::WebUser}) {
        const Result<ListPage<User>> page = parseUserPage(body, kind);
        if (page) {
            require(page.value().items.size() <= page.value().meta.objects);
            for (const User &user : page.value().items) {
                require(!user.id.isEmpty() && user.kind == kind);
                // What the raw view shows of a user is an object again, where the page was JSON throughout.
                require(!isJson || parseUserDetail(user.rawJson, kind).ok());
                require(user.displayName().size() >= 0);
            }
        }
        const Result<User> detail = parseUserDetail(body, kind);
        require(!detail || !detail.value().id.isEmpty());
    }
    return 0;
}
