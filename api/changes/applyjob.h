// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/changes/changeset.h"
#include "api/changes/changestore.h"

#include <chrono>

class Preflight;
class RateBudget;
class RequestLog;
class ResourceService;
class ResourceWriter;
class SignedTransfer;
class Store;
class UploadRunner;

/// Sends staged changes, one after the other, files a few side by side, and leaves each as applied, failed with the
/// reason, in conflict, or to be verified. What a killed program left open is verified by reading before anything else;
/// nothing is sent twice.
class ApplyJob final : public QObject
{
    Q_OBJECT
public:
    enum class Phase { Idle, Verifying, Running, Pausing, Paused, Cancelling };

    /// Where one change of the run stands; stays after the change itself has left the set.
    struct Item
    {
        enum class State {
            Waiting,
            Blocked,
            Checking,
            Sending,
            Verifying,
            Applied,
            Failed,
            Conflict,
            Skipped,
            Cancelled
        };

        ChangeId change = 0;
        StagedChange what; ///< as it was when the run began
        State state = State::Waiting;
        qint64 done = 0; ///< of an upload, in bytes
        qint64 total = 0;
        std::optional<ApiError> error; ///< Failed: with source.pointer and associated errors; Blocked, Skipped: why
        Resource server; ///< Conflict: what the server holds now
    };

    enum class Resolution { KeepMine, TakeTheirs };

    struct Parts
    {
        const Catalog &catalog;
        ChangeSet &changes;
        ChangeStore &store;
        Store &cache;
        ResourceService &resources;
        ResourceWriter &writer;
        SignedTransfer &transfer;
        RateBudget &budget;
        Preflight &preflight;
        RequestLog &log;
        UploadRunner *uploads = nullptr; ///< null: uploads are refused
        /// The waits before what was asked and is not there is looked for again; then it was not sent.
        std::vector<std::chrono::milliseconds> patience{std::chrono::milliseconds(0), std::chrono::milliseconds(1500),
                                                        std::chrono::milliseconds(4000)};
    };

    explicit ApplyJob(Parts parts, QObject *parent = nullptr);
    ~ApplyJob() override;

    /// Asks the server about every request an earlier session left open. Runs by itself once the changes are loaded.
    void verifyOpenQuestions();
    /// Sends what is chosen and free of errors, or these changes alone. False while a run is on, and before the changes
    /// are loaded.
    bool start(const QList<ChangeId> &only = {});
    void pause(); ///< after the request that is under way; an upload stops where it is
    void resume();
    void cancel(); ///< what is under way is finished and accounted for; the rest stays staged
    void retryFailed();
    void resolve(ChangeId change, Resolution resolution);

    Phase phase() const;
    const std::vector<Item> &items() const; ///< of the present or the last run, in the order of sending
    int finishedCount() const;
    /// Requests that the chosen changes take, reads for conflicts and parts of uploads included.
    int cost(const QList<ChangeId> &changes) const;
    /// Of the rest of this run, from its pace so far; nothing when not known yet.
    std::optional<std::chrono::seconds> remainingTime() const;

signals:
    void phaseChanged();
    void itemChanged(int row);
    void itemsReset();
    void finished(); ///< of a run, also of a cancelled one

private:
    class Private;
    std::unique_ptr<Private> d;
};
