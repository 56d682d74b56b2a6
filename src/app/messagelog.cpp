// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/messagelog.h"

#include <QDateTime>
#include <QMutex>
#include <QString>

#include <atomic>
#include <cstdio>
#include <string_view>
#include <utility>

namespace ccb
{

namespace
{

constexpr std::string_view ownPrefix = "commcare.";

// A message handler is a plain function, so what it needs lives here.
QMutex sinkMutex;
MessageLog::Sink currentSink; // guarded by sinkMutex
std::atomic<QtMessageHandler> handlerBefore = nullptr;

QByteArray nameOf(QtMsgType level)
{
    switch (level) {
    case QtDebugMsg:
        return "debug";
    case QtInfoMsg:
        return "info";
    case QtWarningMsg:
        return "warning";
    case QtCriticalMsg:
    case QtFatalMsg:
        return "error";
    }
    return "info";
}

// The time is the person's own, with its distance from UTC: reports are read in other countries.
QByteArray lineOf(QtMsgType level, std::string_view category, const QString &text)
{
    const QDateTime now = QDateTime::currentDateTime();
    const QString time = now.toOffsetFromUtc(now.offsetFromUtc()).toString(Qt::ISODateWithMs);
    // In one line, so that no message looks like two.
    return time.toLatin1() + ' ' + nameOf(level) + ' ' +
           QByteArray(category.data(), qsizetype(category.size())) + ": " + text.simplified().toUtf8();
}

void handle(QtMsgType level, const QMessageLogContext &context, const QString &text)
{
    const std::string_view category = context.category ? context.category : "";
    if (!category.starts_with(ownPrefix)) {
        if (const QtMessageHandler before = handlerBefore)
            before(level, context, text);
        return;
    }
    const QByteArray line = lineOf(level, category.substr(ownPrefix.size()), text);
    const QMutexLocker locker(&sinkMutex);
    if (currentSink)
        currentSink(line);
}

} // namespace

MessageLog::MessageLog(Sink sink)
{
    {
        const QMutexLocker locker(&sinkMutex);
        Q_ASSERT(!currentSink);
        currentSink = std::move(sink);
    }
    handlerBefore = qInstallMessageHandler(handle);
}

MessageLog::~MessageLog()
{
    qInstallMessageHandler(handlerBefore);
    const QMutexLocker locker(&sinkMutex);
    currentSink = nullptr;
}

void MessageLog::writeToStandardError(const QByteArray &line)
{
    const QByteArray whole = line + '\n';
    std::fwrite(whole.constData(), 1, size_t(whole.size()), stderr);
}

} // namespace ccb
