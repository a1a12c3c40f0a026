// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client/signedtransfer.h"
#include "api/uploads/uploadengine.h"

#include <QElapsedTimer>
#include <QJsonObject>
#include <QPointer>

#include <deque>
#include <map>
#include <memory>
#include <set>

class FileReader;
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

/// One upload: reserve (or take up again), send the parts a few at a time from the disk, commit with the checksum, wait
/// until the server has looked at the file. Deletes itself with its reply.
class UploadJob final : public QObject
{
    Q_OBJECT
public:
    UploadJob(UploadEngine &engine, const StagedChange &change, UploadRunner::Progress progress);
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
    void readPart(const Part &part);
    void sendPart(const Part &part, const QByteArray &bytes);
    void onPartArrived(const Part &part);
    void onPartFailed(Part part, const ApiError &error);
    void renewAddresses();
    void finishSending();
    void commit(const QByteArray &md5);
    void onCommitFailed(const ApiError &error);
    void look();
    void onLook(const Resource &reservation);
    void dropReservation(const QString &why);
    void report();
    qint64 bytesUnderWay() const;
    void finish();
    void fail(const QString &title, ApiError::Kind kind = ApiError::Kind::Invalid);
    void fail(const ApiError &error);
    bool isOver() const { return !m_reply; }

    UploadEngine &m_engine;
    const StagedChange m_change;
    const EntryInfo *m_entry;
    UploadRunner::Progress m_progress;
    QPointer<ApiReply<ResourceKey>> m_reply;
    UploadState m_state;
    std::unique_ptr<FileReader> m_file;
    std::deque<Part> m_waiting;
    std::map<qint64, qint64> m_underWay; ///< by offset: how much of the part is in memory
    std::map<qint64, qint64> m_leaving; ///< by offset: how much of the part is out
    std::map<qint64, QPointer<ApiReply<ApiAnswer>>> m_transfers;
    QElapsedTimer m_reported;
    qint64 m_sent = 0;
    bool m_refused = false; ///< by an address; nothing more is sent to this set of them
    bool m_askedAgain = false; ///< for fresh addresses
    bool m_finishing = false; ///< all parts arrived, the checksum is being completed
    std::size_t m_look = 0;
    bool m_isLooking = false;
};
