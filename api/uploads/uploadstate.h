// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QList>

/// How far an upload came, for the next try or the next session. Holds no addresses: they are signed, and are read
/// again.
struct UploadState
{
    enum class Phase {
        New,
        Reserving, ///< asked for; `known` tells what was there before
        Unclear, ///< nobody could tell whether there is a reservation
        Sending,
        Committing, ///< everything is there; `md5` is known
        Delivering,
        Failed ///< what is reserved cannot be used any more
    };

    Phase phase = Phase::New;
    QString id; ///< of the reservation
    qint64 size = 0; ///< of the file when it was reserved
    QDateTime modified;
    QJsonObject known;
    QByteArray md5;
    qint64 sentTo = 0; ///< everything before has arrived
    QList<std::pair<qint64, qint64>> ahead; ///< offset and length of parts that arrived before those in front of them

    /// Notes a part that has arrived.
    void add(qint64 offset, qint64 length);
    bool has(qint64 offset, qint64 length) const;
    qint64 sentBytes() const;

    QJsonObject json() const;
    static UploadState fromJson(const QJsonObject &object);
};
