// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client/apiclient.h"

/// One part of an upload, as the reservation described it.
struct UploadPart
{
    QByteArray verb = "PUT";
    QUrl url;
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray bytes;
};

/// Moves bytes to and from signed addresses, which are on other hosts and carry their own permission: the account's
/// token never goes there, and no redirect is followed.
class SignedTransfer final : public QObject
{
    Q_OBJECT
public:
    /// Of the options, those for time-outs, retries and trust are used. `log` and `clock` must outlive this.
    SignedTransfer(ClientOptions options, RequestLog &log, Clock &clock, QObject *parent = nullptr);
    /// Replies still under way finish as aborted, through the event loop.
    ~SignedTransfer() override;

    /// Retried like any read. progress() counts bytes.
    ApiReply<ApiAnswer> *download(const QUrl &url);
    /// Sent once; an error with outcomeUnknown may be sent again, since a part only ever holds the same bytes.
    ApiReply<ApiAnswer> *upload(const UploadPart &part);

private:
    class Private;
    std::unique_ptr<Private> d;
};
