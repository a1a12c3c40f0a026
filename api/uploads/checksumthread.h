// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QThread>

/// The MD5 of a file of any size, read in pieces beside everything else. finished() tells when it is there.
class ChecksumThread final : public QThread
{
    Q_OBJECT
public:
    explicit ChecksumThread(const QString &filePath, QObject *parent = nullptr);
    /// Stops reading and waits for that.
    ~ChecksumThread() override;

    const QByteArray &md5() const { return m_md5; } ///< hexadecimal; empty when the file could not be read to its end

protected:
    void run() override;

private:
    const QString m_filePath;
    QByteArray m_md5;
};
