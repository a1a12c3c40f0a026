// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/changes/applyjob.h"
#include "api/changes/serverstate.h"

#include <QElapsedTimer>
#include <QHash>
#include <QPointer>
#include <QTimer>

#include <deque>

/// One change at a time goes through check, journal, request, and, when the answer is lost, verification. Files step
/// aside as soon as their place is reserved, and are sent and looked at meanwhile.
class ApplyJob::Private final : public QObject
{
    Q_OBJECT
public:
    using State = Item::State;

    Private(ApplyJob &owner, Parts given);

    void setPhase(Phase next);
    void kick(); ///< goes on with what waits, through the event loop
    void setItem(State state, const std::optional<ApiError> &error = {});
    void begin(); ///< a run of the items that wait, once no question is open
    void beginVerifying();
    void interruptUploads(); ///< those under way stop between two parts
    bool isBusy() const { return phase != Phase::Idle && phase != Phase::Paused; }

    ApplyJob &q;
    Parts parts;
    ServerStateReader reader;
    Phase phase = Phase::Idle;
    std::vector<Item> items;
    QElapsedTimer elapsed;
    std::optional<Phase> afterwards; ///< while verifying: how the run that waits for it begins

private:
    /// What is being dealt with: an item of the run, or an open question of an earlier session.
    struct Current
    {
        int row = -1; ///< -1: an open question
        StagedChange change;
        JournalEntry journal;
        std::size_t look = 0; ///< how often it was looked for
        int tries = 0; ///< how often it was sent
        std::optional<ApiError> error; ///< of the lost answer
        Resource deleted;
    };

    /// An upload that has stepped aside: it is still being sent, or the server looks at it.
    struct Delivery
    {
        Current context;
        QPointer<ApiReply<ResourceKey>> reply;
        std::optional<std::variant<ResourceKey, ApiError>> outcome; ///< nothing: the server has not decided yet
    };

    void step();
    int nextRow() const;
    bool hasToWait(const Item &item) const;
    void stepAside(ChangeId id);
    void onUploadOver(ChangeId id, const std::variant<ResourceKey, ApiError> &outcome);
    void endUpload(const std::variant<ResourceKey, ApiError> &outcome);
    bool takeDelivered();
    std::optional<ApiError> blocked(const StagedChange &change) const;
    void take(int row);
    void check();
    void onChecked(const ServerState &state);
    void ask(const ServerState &state);
    void onJournaled(qint64 id);
    void send();
    void onAnswered(const ResourceKey &real);
    void onRefused(const ApiError &error);
    void verify();
    void onVerified(const ServerState &state);
    void onNotTaken();
    void leaveOpen(const ApiError &error);
    void finishApplied(const ResourceKey &real);
    void finishFailed(const ApiError &error);
    void done();
    HistoryEntry historyOf(HistoryEntry::Outcome outcome, const QString &error) const;
    void runUpload();
    bool isReserved(ChangeId id) const;
    bool isCommitted(ChangeId id) const;
    std::ptrdiff_t sendingCount() const;
    void onInterrupted();
    void endRun();
    void nextQuestion();
    void onChangeSettled(ChangeId id);
    template <typename T, typename Next>
    void follow(ApiReply<T> *reply, Next next);

    Current m_current;
    std::deque<JournalEntry> m_questions; ///< to be looked into
    QHash<ChangeId, JournalEntry> m_unclear; ///< left to the user
    QPointer<ApiReply<ResourceKey>> m_upload;
    std::deque<Delivery> m_deliveries;
    bool m_scheduled = false;
};
