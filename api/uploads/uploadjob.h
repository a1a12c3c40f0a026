// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client/signedtransfer.h"
#include "api/uploads/checksumthread.h"
#include "api/uploads/uploadengine.h"

#include <QFile>
#include <QJsonObject>
#include <QPointer>

#include <deque>
#include <memory>
#include <set>

struct Document;
struct EntryInfo;

/// How far an upload came, as it is kept from one session to the next. Signed addresses are not in it.
struct UploadState
{
    QString id; ///< of the reservation; empty before there is one
    qint64 size = 0; ///< of the file when it was reserved
    qint64 modified = 0; ///< of the file then, ms since 1970
    std::set<qint64> parts; ///< offsets of the parts that arrived
    bool committed = false;

    static UploadState fromJson(const QJsonObject &json);
    QJsonObject toJson() const;
};

/// One upload: reserve (or take up again), send the parts three at a time from the disk, commit with the checksum, wait
/// until the server has looked at the file. Deletes itself with its reply.
class UploadJob final : public QObject
{
    Q_OBJECT
public:
    UploadJob(const UploadEngine::Parts &parts, const StagedChange &change, UploadRunner::Progress progress,
              QObject *parent);
    /// A reply still open finishes later, as aborted.
    ~UploadJob() override;

    ApiReply<ResourceKey> *start();

private:
    struct Part
    {
        UploadPart request; ///< without its bytes
        qint64 offset = 0;
        qint64 length = 0;
        int tries = 0;
    };

    void begin();
    void reserve();
    void readReservation();
    void onReservation(const Resource &reservation);
    void takeParts(const Resource &reservation);
    void sendParts();
    void sendPart(Part part);
    void onPartFailed(Part part, const ApiError &error);
    void commit();
    void onCommitFailed(const ApiError &error);
    void look();
    void onLook(const Resource &reservation);
    void dropReservation(const QString &why);
    void report();
    void finish();
    void fail(const QString &title, ApiError::Kind kind = ApiError::Kind::Invalid);
    void fail(const ApiError &error);
    bool isOver() const { return !m_reply; }

    const UploadEngine::Parts m_parts;
    const StagedChange m_change;
    const EntryInfo *m_entry;
    UploadRunner::Progress m_progress;
    QPointer<ApiReply<ResourceKey>> m_reply;
    UploadState m_state;
    QFile m_file;
    std::unique_ptr<ChecksumThread> m_checksum;
    std::deque<Part> m_waiting;
    int m_underWay = 0;
    qint64 m_sent = 0;
    bool m_askedAgain = false; ///< for fresh addresses
    std::size_t m_look = 0;
};
