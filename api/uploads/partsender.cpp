// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/uploads/partsender.h"

#include "api/uploads/filereader.h"

#include <QPointer>

PartSender::PartSender(std::vector<Part> parts, Means means, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
    , m_means(std::move(means))
{
}

PartSender::~PartSender()
{
    stop();
}

void PartSender::stop()
{
    m_stopped = true;
    for (const auto &[index, reply] : m_replies) {
        if (reply)
            reply->abort();
    }
    m_replies.clear();
}

void PartSender::start()
{
    next();
}

qint64 PartSender::bytesUnderWay() const
{
    qint64 bytes = 0;
    for (const auto &[index, sent] : m_underWay)
        bytes += sent;
    return bytes;
}

void PartSender::next()
{
    while (!m_stopped && m_active < m_means.parallel && m_next < m_parts.size()) {
        ++m_active;
        read(m_next++);
    }
}

void PartSender::read(std::size_t index)
{
    const auto &part = m_parts[index];
    m_means.reader.read(part.offset, part.length)
        ->then(
            this, [this, index](const QByteArray &bytes) { send(index, bytes); },
            [this](const ApiError &error) {
                stop();
                emit failed(error);
            });
}

void PartSender::send(std::size_t index, const QByteArray &bytes)
{
    if (m_stopped)
        return;
    auto target = m_parts[index].target;
    target.bytes = bytes;
    auto *reply = m_means.transfer.upload(target);
    m_replies[index] = reply;
    connect(reply, &ApiReplyBase::progress, this, [this, index](qint64 done) {
        m_underWay[index] = std::min(done, m_parts[index].length);
        emit progress();
    });
    reply->then(
        this, [this, index](const ApiAnswer &) { onArrived(index); },
        [this, index](const ApiError &error) { onRefused(index, error); });
}

void PartSender::onArrived(std::size_t index)
{
    if (m_stopped)
        return;
    m_replies.erase(index);
    m_underWay.erase(index);
    --m_active;
    ++m_arrived;
    const QPointer<PartSender> self(this);
    emit arrived(m_parts[index].offset, m_parts[index].length);
    if (!self || m_stopped)
        return;
    if (m_arrived == m_parts.size())
        emit finished();
    else
        next();
}

/// A part only ever holds the same bytes, so that it may be sent again whatever became of it.
std::optional<std::chrono::milliseconds> PartSender::waitAfter(const ApiError &error, int tries) const
{
    using Kind = ApiError::Kind;
    if (tries >= m_means.retry.retries)
        return std::nullopt;
    if (error.kind == Kind::RateLimited)
        return m_means.retry.pause(error, tries);
    auto lost = error;
    if (error.kind == Kind::Offline || error.kind == Kind::Malformed || error.httpStatus == 400)
        lost.kind = Kind::ConnectionLost;
    return m_means.retry.delay(lost, tries);
}

void PartSender::onRefused(std::size_t index, const ApiError &error)
{
    if (m_stopped)
        return;
    m_replies.erase(index);
    m_underWay.erase(index);
    emit progress();
    if (const auto wait = waitAfter(error, m_tries[index]++)) {
        m_means.clock.after(*wait, this, [this, index] {
            if (!m_stopped)
                read(index);
        });
        return;
    }
    stop();
    emit failed(error);
}
