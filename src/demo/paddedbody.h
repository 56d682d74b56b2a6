// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>

namespace ccb
{

// A body with blanks before it, any number of them, of which none is kept in memory.
class PaddedBody : public QIODevice
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PaddedBody)

public:
    PaddedBody(qint64 blanks, const QByteArray &body);
    ~PaddedBody() override = default;

    qint64 size() const override { return m_blanks + m_body.size(); }

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 maxSize) override;

private:
    qint64 m_blanks;
    QByteArray m_body;
};

} // namespace ccb
