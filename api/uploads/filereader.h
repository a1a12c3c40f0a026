// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client/apireply.h"
#include "api/client/workerqueue.h"

#include <QDateTime>

/// Reads the parts of a file on a thread of its own and makes the file's MD5 on the way, in one pass as long as the
/// parts are first read in their order.
class FileReader final : public QObject
{
    Q_OBJECT
public:
    struct Facts
    {
        qint64 size = 0;
        QDateTime modified;
        QByteArray md5; ///< hexadecimal; empty when it is not wanted
    };

    FileReader(const QString &filePath, bool wantsMd5, QObject *parent = nullptr);
    ~FileReader() override;

    /// Fails when there are not so many bytes.
    ApiReply<QByteArray> *read(qint64 offset, qint64 length);
    /// As the file is now; the MD5 is completed by reading what is left.
    ApiReply<Facts> *facts();

private:
    struct Shared;

    template <typename T, typename Work>
    ApiReply<T> *run(Work work);

    std::shared_ptr<Shared> m_shared;
    WorkerQueue m_worker; ///< ends first
};
