// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>

/// A request body that can be read only once. QNetworkAccessManager sends a request again, up to four times, when the
/// connection drops before the answer; it must rewind the body for that, which this one refuses. See also
/// QNetworkRequest::DoNotBufferUploadDataAttribute: without it the manager would read a copy of its own.
class OneShotBody final : public QIODevice
{
    Q_OBJECT
public:
    explicit OneShotBody(QByteArray bytes, QObject *parent = nullptr);

    bool isSequential() const override { return true; }
    bool reset() override { return false; }
    qint64 bytesAvailable() const override;
    bool atEnd() const override;

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_position = 0;
};
