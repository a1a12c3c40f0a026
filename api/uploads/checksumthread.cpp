// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/uploads/checksumthread.h"

#include <QCryptographicHash>
#include <QFile>

static constexpr qint64 pieceSize = 1 << 20;

ChecksumThread::ChecksumThread(const QString &filePath, QObject *parent)
    : QThread(parent)
    , m_filePath(filePath)
{
}

ChecksumThread::~ChecksumThread()
{
    requestInterruption();
    wait();
}

void ChecksumThread::run()
{
    QFile file(m_filePath);
    if (!file.open(QIODevice::ReadOnly))
        return;
    QCryptographicHash hash(QCryptographicHash::Md5);
    QByteArray piece(pieceSize, Qt::Uninitialized);
    while (!isInterruptionRequested()) {
        const auto read = file.read(piece.data(), pieceSize);
        if (read < 0)
            return;
        if (read == 0) {
            m_md5 = hash.result().toHex();
            return;
        }
        hash.addData(QByteArrayView(piece.constData(), read));
    }
}
