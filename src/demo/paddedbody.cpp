// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/paddedbody.h"

#include <algorithm>

namespace ccb
{

PaddedBody::PaddedBody(qint64 blanks, const QByteArray &body)
    : m_blanks(blanks)
    , m_body(body)
{
    // Unbuffered: then pos() is where the next readData() begins.
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 PaddedBody::readData(char *data, qint64 maxSize)
{
    const qint64 begin = pos();
    const qint64 wanted = std::min(maxSize, size() - begin);
    if (wanted <= 0)
        return 0;
    const qint64 blanks = std::clamp<qint64>(m_blanks - begin, 0, wanted);
    std::fill_n(data, blanks, ' ');
    const char *rest = m_body.constData() + std::max<qint64>(0, begin - m_blanks);
    std::copy_n(rest, wanted - blanks, data + blanks);
    return wanted;
}

qint64 PaddedBody::writeData(const char *, qint64)
{
    return -1;
}

} // namespace ccb
