// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client/retrypolicy.h"
#include "api/client/signedtransfer.h"

#include <map>
#include <vector>

class FileReader;

/// Sends the parts of one file, a few at a time. A part is read when its turn comes, so that no more than those few are
/// ever in memory. Deleting it stops it.
class PartSender final : public QObject
{
    Q_OBJECT
public:
    struct Part
    {
        qint64 offset = 0;
        qint64 length = 0;
        UploadPart target; ///< without the bytes
    };
    struct Means
    {
        FileReader &reader;
        SignedTransfer &transfer;
        Clock &clock;
        RetryPolicy retry;
        int parallel = 4;
    };

    PartSender(std::vector<Part> parts, Means means, QObject *parent = nullptr);
    ~PartSender() override;

    void start();
    qint64 bytesUnderWay() const;

signals:
    void progress(); ///< bytesUnderWay() changed
    void arrived(qint64 offset, qint64 length);
    void finished(); ///< all of them
    void failed(const ApiError &error); ///< once; nothing is sent any more

private:
    void next();
    void read(std::size_t index);
    void send(std::size_t index, const QByteArray &bytes);
    void onArrived(std::size_t index);
    void onRefused(std::size_t index, const ApiError &error);
    std::optional<std::chrono::milliseconds> waitAfter(const ApiError &error, int tries) const;
    void stop();

    std::vector<Part> m_parts;
    Means m_means;
    std::size_t m_next = 0;
    std::size_t m_arrived = 0;
    int m_active = 0;
    bool m_stopped = false;
    std::map<std::size_t, int> m_tries;
    std::map<std::size_t, qint64> m_underWay;
    std::map<std::size_t, QPointer<ApiReply<ApiAnswer>>> m_replies;
};
