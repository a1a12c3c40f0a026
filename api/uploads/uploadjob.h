// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/changes/serverstate.h"
#include "api/changes/uploadrunner.h"
#include "api/uploads/assetuploads.h"
#include "api/uploads/partsender.h"
#include "api/uploads/uploadkind.h"
#include "api/uploads/uploadstate.h"

#include <QElapsedTimer>
#include <QPointer>

class FileReader;

/// One file on its way: reserve, send the parts, commit, watch the delivery. Goes on where the change's progress says
/// that an earlier try ended. Deletes itself when it is done; its reply tells how it ended.
class UploadJob final : public QObject
{
    Q_OBJECT
public:
    struct Means
    {
        const Catalog &catalog;
        ResourceService &reservations; ///< keeps nothing
        ResourceService &resources;
        ResourceWriter &writer;
        SignedTransfer &transfer;
        ChangeStore &store;
        Clock &clock;
        const UploadOptions &options;
    };

    UploadJob(const Means &means, const StagedChange &change, UploadRunner::Progress progress, QObject *parent);
    ~UploadJob() override;

    ApiReply<ResourceKey> *start();

private:
    using Phase = UploadState::Phase;

    void begin();
    bool isFileUsable();
    void lookAround();
    void noteReserving(const ServerState &around);
    void reserve();
    void onReserved(const Resource &reservation);
    void onReserveFailed(const ApiError &error);
    void findReservation();
    void onLookedFor(const ServerState &found);
    void readReservation();
    void onRead(const Resource &reservation);
    void removeFailed();
    void sendParts(const Resource &reservation);
    std::vector<PartSender::Part> missingParts(const Resource &reservation, int *all) const;
    void onPartsFailed(const ApiError &error);
    void finishSending();
    void commit();
    void onCommitFailed(const ApiError &error);
    void watch();
    void look();
    void onDelivery(const Resource &reservation);

    ResourceKey key() const { return {m_change.target.entry, m_state.id}; }
    void setPhase(Phase phase);
    void report();
    void fail(const ApiError &error);
    void fail(ApiError::Kind kind, const QString &title);
    void finish(std::variant<ResourceKey, ApiError> result);
    template <typename T, typename Next>
    void follow(ApiReply<T> *reply, Next next);

    Means m_means;
    StagedChange m_change; ///< with what the file tells filled in
    UploadKind m_kind;
    UploadRunner::Progress m_progress;
    UploadState m_state;
    ServerStateReader m_reader;
    QPointer<ApiReply<ResourceKey>> m_reply;
    std::unique_ptr<FileReader> m_file;
    std::unique_ptr<PartSender> m_sender; ///< uses the file
    std::size_t m_looks = 0; ///< for a reservation
    int m_reserveTries = 0;
    int m_commitTries = 0;
    std::optional<ApiError> m_lost; ///< of the request whose outcome is not known
    bool m_addressesRenewed = false;
    std::chrono::milliseconds m_wait{0}; ///< before the next look at the delivery
    QElapsedTimer m_watching;
    QElapsedTimer m_reported;
};
