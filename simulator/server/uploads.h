// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/server/httpserver.h"
#include "simulator/world/world.h"

#include <QCryptographicHash>

#include <map>

/// Every reservation with `uploadOperations`: makes the signed addresses, takes the parts, checks them when the upload
/// is committed, and moves the delivery state along the world's clock.
class Uploads
{
public:
    explicit Uploads(World &world);

    void setPartSize(qint64 bytes) { m_partSize = bytes; }
    /// Answers PUT below /_upload.
    void receive(const WireRequest &request, const QString &path, HttpAnswer &answer);
    /// {"entry", "id", "size", "md5", "puts"} of each, the oldest first; without a sum while it is under way.
    QJsonArray report() const;

private:
    struct Upload
    {
        ObjectRef object;
        qint64 size = 0;
        qint64 partSize = 0;
        qint64 expires = 0; ///< seconds since the epoch, on the world's clock
        std::map<qint64, QByteArray> parts; ///< by offset
        int puts = 0; ///< parts received, the same one twice included
    };
    struct File ///< what has been delivered
    {
        ObjectRef object;
        QByteArray bytes;
        int puts = 0;
    };

    Refusals check(const Write &write);
    void reserve(ObjectRef object);
    void commit(ObjectRef object, const Write &write);
    void setState(ObjectRef object, const QString &state, const QString &problem = {});
    QJsonArray operations(int number, const Upload &upload, bool numbered) const;
    QString signature(int number, qint64 offset, qint64 expires) const;
    QString problemOf(qint64 size, const QByteArray &bytes, const Write &write) const;
    void show(int number, ObjectRef object, const QByteArray &bytes);
    int numberOf(ObjectRef object) const;

    World &m_world;
    qint64 m_partSize = 4 * 1024 * 1024;
    std::map<int, Upload> m_uploads;
    std::map<int, File> m_files;
};
