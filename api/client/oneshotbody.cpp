// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/client/oneshotbody.h"

#include <algorithm>

OneShotBody::OneShotBody(QByteArray bytes, QObject *parent)
    : QIODevice(parent)
    , m_bytes(std::move(bytes))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 OneShotBody::bytesAvailable() const
{
    return m_bytes.size() - m_position + QIODevice::bytesAvailable();
}

bool OneShotBody::atEnd() const
{
    return m_position >= m_bytes.size();
}

qint64 OneShotBody::readData(char *data, qint64 maxSize)
{
    if (atEnd())
        return -1;
    const auto count = std::min(maxSize, m_bytes.size() - m_position);
    std::copy_n(m_bytes.constData() + m_position, count, data);
    m_position += count;
    return count;
}
