// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QtGlobal>

#include <functional>

namespace ccb
{

// While it lives, messages of the program's own logging categories ("commcare.…") go to it, each as one line
// with the time, the level and the category; all others (Qt's, a library's) go where they went before. What
// is logged is free of secrets and case data already where it is written (api/apilogging.h).
// One at a time. Messages may come from any thread; the sink is called for one after the other.
class MessageLog
{
    Q_DISABLE_COPY_MOVE(MessageLog)

public:
    using Sink = std::function<void(const QByteArray &line)>; // UTF-8, without a line break

    explicit MessageLog(Sink sink);
    ~MessageLog();

    static void writeToStandardError(const QByteArray &line); // a sink
    static void drop(const QByteArray &) {}                   // a sink
};

} // namespace ccb
