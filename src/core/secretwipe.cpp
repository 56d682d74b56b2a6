// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secretwipe.h"

#include <atomic>

namespace ccb
{

namespace
{

// Nobody reads what is written here, so a compiler would leave it out if it were not volatile.
void overwrite(volatile char *memory, qsizetype size)
{
    for (qsizetype i = 0; i < size; ++i)
        memory[i] = 0;
    std::atomic_signal_fence(std::memory_order_seq_cst);
}

} // namespace

void wipe(QString &text)
{
    if (text.isDetached()) {
        overwrite(reinterpret_cast<char *>(text.data()), text.capacity() * qsizetype(sizeof(QChar)));
        text.resize(0);
    }
    text.clear();
}

void wipe(QByteArray &bytes)
{
    if (bytes.isDetached()) {
        overwrite(bytes.data(), bytes.capacity());
        bytes.resize(0);
    }
    bytes.clear();
}

void wipeShared(const QByteArray &bytes)
{
    overwrite(const_cast<char *>(bytes.constData()), bytes.size());
}

} // namespace ccb
