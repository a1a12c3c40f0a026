// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/changes/applyjobprivate.h"

#include "api/changes/applyrequest.h"
#include "api/changes/changejson.h"
#include "api/changes/preflight.h"
#include "api/changes/stagedreferences.h"
#include "api/changes/uploadrunner.h"
#include "api/client/requestlog.h"
#include "api/jsonapi/document.h"
#include "api/services/resourcewriter.h"
#include "api/store/store.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using Kind = StagedChange::Kind;

static constexpr int mostTries = 5;
static constexpr std::ptrdiff_t mostSending = 4; // files side by side, each with several parts

ApplyJob::Private::Private(ApplyJob &owner, Parts given)
    : q(owner)
    , parts(std::move(given))
    , reader(parts.catalog, parts.resources)
{
    connect(&parts.changes, &ChangeSet::changed, this, [this](const StagedChange &change) {
        if (change.state == StagedChange::State::Staged)
            onChangeSettled(change.id);
    });
    connect(&parts.changes, &ChangeSet::removed, this, &Private::onChangeSettled);
}

static ApiError problem(ApiError::Kind kind, const QString &title)
{
    ApiError error;
    error.kind = kind;
    error.title = title;
    return error;
}

template <typename T, typename Next>
void ApplyJob::Private::follow(ApiReply<T> *reply, Next next)
{
    reply->then(
        this, [this, next](const T &value) { (this->*next)(value); },
        [this](const ApiError &error) { finishFailed(error); });
}

void ApplyJob::Private::setPhase(Phase next)
{
    if (phase == next)
        return;
    phase = next;
    emit q.phaseChanged();
}

void ApplyJob::Private::kick()
{
    if (m_scheduled)
        return;
    m_scheduled = true;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_scheduled = false;
            step();
        },
        Qt::QueuedConnection);
}

void ApplyJob::Private::setItem(State state, const std::optional<ApiError> &error)
{
    if (m_current.row < 0)
        return;
    auto &item = items[std::size_t(m_current.row)];
    item.state = state;
    item.error = error;
    emit q.itemChanged(m_current.row);
}

int ApplyJob::Private::nextRow() const
{
    const auto found = std::find_if(items.begin(), items.end(), [this](const Item &item) {
        return item.state == State::Waiting && !hasToWait(item);
    });
    return found == items.end() ? -1 : int(found - items.begin());
}

/// What names a file that is not there yet; and orders, such as to submit, which are about everything before them.
bool ApplyJob::Private::hasToWait(const Item &item) const
{
    const auto *change = m_deliveries.empty() ? nullptr : parts.changes.find(item.change);
    if (!change)
        return false;
    if (change->kind == Kind::Action)
        return true;
    const auto needed = prerequisites(*change);
    return std::any_of(m_deliveries.begin(), m_deliveries.end(),
                       [&needed](const Delivery &delivery) { return needed.contains(delivery.context.change.target); });
}

void ApplyJob::Private::step()
{
    if (m_current.row >= 0)
        return; // something is under way: it goes on from there
    if (phase == Phase::Pausing) {
        if (!takeDelivered() && sendingCount() == 0)
            setPhase(Phase::Paused);
        return;
    }
    if (phase == Phase::Cancelling) {
        for (std::size_t row = 0; row < items.size(); ++row) {
            if (items[row].state != State::Waiting)
                continue;
            items[row].state = State::Cancelled;
            emit q.itemChanged(int(row));
        }
        for (const auto &delivery : m_deliveries) {
            if (delivery.reply)
                delivery.reply->abort();
        }
        if (!takeDelivered() && m_deliveries.empty())
            endRun();
        return;
    }
    if (phase != Phase::Running || takeDelivered())
        return;
    const auto row = nextRow();
    if (row >= 0)
        take(row);
    else if (m_deliveries.empty())
        endRun();
}

void ApplyJob::Private::endRun()
{
    m_current = {};
    setPhase(Phase::Idle);
    emit q.finished();
}

/// Why a change cannot go out now.
std::optional<ApiError> ApplyJob::Private::blocked(const StagedChange &change) const
{
    if (!prerequisites(change).isEmpty())
        return problem(ApiError::Kind::Conflict, ApplyJob::tr("It needs something that has not been created."));
    if (change.state == StagedChange::State::Verify)
        return change.error
            ? *change.error
            : problem(ApiError::Kind::Conflict, ApplyJob::tr("It was asked before and its outcome is not known yet."));
    return std::nullopt;
}

void ApplyJob::Private::take(int row)
{
    m_current = {};
    m_current.row = row;
    const auto *change = parts.changes.find(items[std::size_t(row)].change);
    if (!change) {
        setItem(State::Skipped);
        done();
        return;
    }
    m_current.change = *change;
    if (const auto why = blocked(*change)) {
        setItem(State::Blocked, why);
        done();
        return;
    }
    if (parts.preflight.hasErrors(change->id)) {
        const auto findings = parts.preflight.findings(change->id);
        const auto error = std::find_if(findings.begin(), findings.end(), [](const Finding &finding) {
            return finding.severity == Finding::Severity::Error;
        });
        setItem(State::Skipped, problem(ApiError::Kind::Invalid, error->message));
        done();
        return;
    }
    check();
}

void ApplyJob::Private::check()
{
    parts.changes.setState(m_current.change.id, StagedChange::State::Sending);
    setItem(State::Checking);
    reader.check(
        m_current.change, [this](const ServerState &state) { onChecked(state); },
        [this](const ApiError &error) { finishFailed(error); });
}

void ApplyJob::Private::onChecked(const ServerState &state)
{
    switch (state.kind) {
    case ServerState::Kind::Wanted: // nothing to send
        parts.changes.applied(m_current.change.id, state.real);
        setItem(State::Applied);
        done();
        return;
    case ServerState::Kind::Other:
        items[std::size_t(m_current.row)].server = state.server;
        parts.changes.setState(
            m_current.change.id, StagedChange::State::Conflict,
            problem(ApiError::Kind::Conflict, ApplyJob::tr("It was changed on the server since it was read.")));
        setItem(State::Conflict, parts.changes.find(m_current.change.id)->error);
        done();
        return;
    default:
        m_current.deleted = m_current.change.kind == Kind::Delete ? state.server : Resource();
        ask(state);
    }
}

void ApplyJob::Private::ask(const ServerState &state)
{
    const auto request = requestOf(m_current.change);
    auto &journal = m_current.journal;
    journal = {};
    journal.change = m_current.change.id;
    journal.method = request.method;
    journal.path = request.path;
    journal.at = QDateTime::currentDateTimeUtc();
    journal.known = state.known;
    follow(parts.store.asked(journal), &Private::onJournaled);
}

void ApplyJob::Private::onJournaled(qint64 id)
{
    m_current.journal.id = id;
    if (m_current.change.kind == Kind::Upload)
        runUpload();
    else
        send();
}

void ApplyJob::Private::send()
{
    ++m_current.tries;
    m_current.look = 0;
    setItem(State::Sending);
    sendChange(m_current.change, parts.writer)
        ->then(
            this, [this](const Document &document) { onAnswered(document.first().key()); },
            [this](const ApiError &error) { onRefused(error); });
}

void ApplyJob::Private::runUpload()
{
    if (!parts.uploads) {
        finishFailed(problem(ApiError::Kind::Invalid, ApplyJob::tr("Files cannot be uploaded here.")));
        return;
    }
    setItem(State::Sending);
    const auto id = m_current.change.id;
    const auto row = m_current.row;
    const auto *staged = parts.changes.find(id);
    m_upload = parts.uploads->run(
        staged ? *staged : m_current.change, [this, id, row](const QJsonObject &state, qint64 sent, qint64 total) {
            if (const auto *change = parts.changes.find(id); change && change->progress != state)
                parts.changes.setProgress(id, state);
            items[std::size_t(row)].done = sent;
            items[std::size_t(row)].total = total;
            emit q.itemChanged(row);
            stepAside(id);
        });
    m_upload->then(
        this, [this, id](const ResourceKey &key) { onUploadOver(id, key); },
        [this, id](const ApiError &error) { onUploadOver(id, error); });
}

/// Once the place for a file is reserved nothing is in doubt any more, and the server takes a minute or two to look at
/// what has arrived: the next change need not wait for either.
void ApplyJob::Private::stepAside(ChangeId id)
{
    if (m_current.row < 0 || m_current.change.id != id || phase != Phase::Running || !isReserved(id)
        || (!isCommitted(id) && sendingCount() >= mostSending))
        return;
    // What is looked for later must not take it for something else.
    if (const auto *change = parts.changes.find(id))
        reader.noteCreated(*change, {change->target.entry, change->progress.value("id"_L1).toString()});
    m_deliveries.push_back({std::exchange(m_current, {}), std::exchange(m_upload, nullptr), std::nullopt});
    kick();
}

void ApplyJob::Private::onUploadOver(ChangeId id, const std::variant<ResourceKey, ApiError> &outcome)
{
    const auto aside = std::find_if(m_deliveries.begin(), m_deliveries.end(),
                                    [id](const Delivery &delivery) { return delivery.context.change.id == id; });
    if (aside == m_deliveries.end()) {
        endUpload(outcome);
        return;
    }
    aside->outcome = outcome;
    kick();
}

void ApplyJob::Private::endUpload(const std::variant<ResourceKey, ApiError> &outcome)
{
    if (const auto *key = std::get_if<ResourceKey>(&outcome)) {
        finishApplied(*key);
        return;
    }
    const auto &error = std::get<ApiError>(outcome);
    if (error.kind == ApiError::Kind::Aborted) // also when it has been resumed meanwhile
        onInterrupted();
    else if (error.outcomeUnknown && !isReserved(m_current.change.id))
        onRefused(error);
    else
        finishFailed(error);
}

/// Ends one of the uploads that stepped aside, if the server has decided about any.
bool ApplyJob::Private::takeDelivered()
{
    const auto decided = std::find_if(m_deliveries.begin(), m_deliveries.end(),
                                      [](const Delivery &delivery) { return delivery.outcome.has_value(); });
    if (decided == m_deliveries.end())
        return false;
    auto delivery = std::move(*decided);
    m_deliveries.erase(decided);
    m_current = std::move(delivery.context);
    endUpload(*delivery.outcome);
    return true;
}

/// The reservation is known: its upload can be taken up again.
bool ApplyJob::Private::isReserved(ChangeId id) const
{
    const auto *change = parts.changes.find(id);
    return change && !change->progress.value("id"_L1).toString().isEmpty();
}

bool ApplyJob::Private::isCommitted(ChangeId id) const
{
    const auto *change = parts.changes.find(id);
    return change && change->progress.value("committed"_L1).toBool();
}

/// Of those that stepped aside: how many files are not wholly there yet.
std::ptrdiff_t ApplyJob::Private::sendingCount() const
{
    return std::count_if(m_deliveries.begin(), m_deliveries.end(), [this](const Delivery &delivery) {
        return !delivery.outcome && !isCommitted(delivery.context.change.id);
    });
}

void ApplyJob::Private::interruptUploads()
{
    if (m_upload)
        m_upload->abort();
    for (const auto &delivery : m_deliveries) {
        if (delivery.reply && !isCommitted(delivery.context.change.id))
            delivery.reply->abort();
    }
}

/// Paused or cancelled in mid-upload: what has arrived stays there, the rest goes out another time.
void ApplyJob::Private::onInterrupted()
{
    const auto back = phase == Phase::Cancelling ? State::Cancelled : State::Waiting;
    const auto written
        = parts.changes.collect([this] { parts.changes.setState(m_current.change.id, StagedChange::State::Staged); });
    const auto history = historyOf(HistoryEntry::Outcome::Unknown, ApplyJob::tr("The upload was interrupted."));
    const auto finish = [this, back] {
        setItem(back);
        done();
    };
    parts.store.answered(m_current.journal.id, history, written.put, written.remove)
        ->then(
            this, [finish](ChangeStore::Done) { finish(); }, [finish](const ApiError &) { finish(); });
}

void ApplyJob::Private::onAnswered(const ResourceKey &real)
{
    finishApplied(makesTarget(m_current.change) ? ResourceKey{m_current.change.target.entry, real.id} : ResourceKey());
}

void ApplyJob::Private::onRefused(const ApiError &error)
{
    // A 5xx may come after the write took; a success that cannot be read did take, most likely.
    const auto mayHaveTaken = error.outcomeUnknown || error.kind == ApiError::Kind::Server
        || error.kind == ApiError::Kind::ConnectionLost || error.kind == ApiError::Kind::Malformed;
    if (!mayHaveTaken) {
        if (error.kind == ApiError::Kind::NotFound && m_current.change.kind == Kind::Delete)
            finishApplied({});
        else
            finishFailed(error);
        return;
    }
    m_current.error = error;
    verify();
}

void ApplyJob::Private::verify()
{
    if (m_current.change.kind == Kind::Upload && isReserved(m_current.change.id)) {
        onNotTaken(); // nothing is in doubt: the upload goes on where it was
        return;
    }
    parts.changes.setState(m_current.change.id, StagedChange::State::Verify);
    setItem(State::Verifying);
    const auto wait = parts.patience[std::min(m_current.look, parts.patience.size() - 1)];
    QTimer::singleShot(wait, this, [this] {
        reader.verify(
            m_current.change, m_current.journal.known, [this](const ServerState &state) { onVerified(state); },
            [this](const ApiError &error) {
                if (++m_current.look < parts.patience.size())
                    verify();
                else
                    leaveOpen(error);
            });
    });
}

void ApplyJob::Private::onVerified(const ServerState &state)
{
    using Found = ServerState::Kind;
    const auto kind = m_current.change.kind;
    switch (state.kind) {
    case Found::Wanted:
        if (kind == Kind::Upload) { // the reservation took; the file is still to come
            parts.changes.setProgress(m_current.change.id, {{u"id"_s, state.real.id}});
            onNotTaken();
        } else {
            finishApplied(state.real);
        }
        return;
    case Found::Other: // it did not take, and somebody else came in between; the next check shows all three values
    case Found::Before:
        if (++m_current.look < parts.patience.size())
            verify(); // it may be on its way still
        else
            onNotTaken();
        return;
    case Found::Unreadable:
        // Setting the same once more does no harm; making or ordering it once more does.
        if (kind != Kind::Create && kind != Kind::Action && kind != Kind::Upload) {
            onNotTaken();
            return;
        }
        leaveOpen(problem(ApiError::Kind::Conflict,
                          ApplyJob::tr("The answer was lost, and there is no way to read whether it was done. Look on "
                                       "the website, then say whether it is there or is to be sent again.")));
        return;
    case Found::Unclear:
        leaveOpen(problem(ApiError::Kind::Conflict,
                          ApplyJob::tr("The answer was lost, and what is on the server does not tell whether it was "
                                       "done. Say whether it is there or is to be sent again.")));
    }
}

/// It is not there: it goes out again, in the run at once, else when the user applies.
void ApplyJob::Private::onNotTaken()
{
    const auto again = m_current.row >= 0 && m_current.tries < mostTries;
    if (!again && m_current.row >= 0) {
        finishFailed(m_current.error.value_or(ApiError()));
        return;
    }
    const auto written
        = parts.changes.collect([this] { parts.changes.setState(m_current.change.id, StagedChange::State::Staged); });
    const auto goesOn = m_current.change.kind == Kind::Upload && isReserved(m_current.change.id);
    const auto history = goesOn
        ? historyOf(HistoryEntry::Outcome::Unknown, ApplyJob::tr("The upload was interrupted."))
        : historyOf(HistoryEntry::Outcome::Failed,
                    m_current.error ? m_current.error->title : ApplyJob::tr("It never arrived."));
    auto *reply = parts.store.answered(m_current.journal.id, history, written.put, written.remove);
    reply->then(
        this,
        [this, again](ChangeStore::Done) {
            if (again)
                check();
            else
                done();
        },
        [this](const ApiError &error) { leaveOpen(error); });
}

/// The question stays in the journal, and is asked again at the next start.
void ApplyJob::Private::leaveOpen(const ApiError &error)
{
    m_unclear.insert(m_current.change.id, m_current.journal);
    parts.changes.setState(m_current.change.id, StagedChange::State::Verify, error);
    setItem(State::Failed, error);
    done();
}

/// The user decided about a question that was left open: it is there, or is to be sent again.
void ApplyJob::Private::onChangeSettled(ChangeId id)
{
    if (id == m_current.change.id || !m_unclear.contains(id))
        return;
    const auto kept = std::exchange(m_current, {});
    m_current.journal = m_unclear.take(id);
    const auto history = historyOf(HistoryEntry::Outcome::Unknown, ApplyJob::tr("The answer was lost."));
    parts.store.answered(m_current.journal.id, history, {}, {});
    m_current = kept;
}

HistoryEntry ApplyJob::Private::historyOf(HistoryEntry::Outcome outcome, const QString &error) const
{
    HistoryEntry history;
    history.at = QDateTime::currentDateTimeUtc();
    history.app = m_current.change.app;
    history.title = m_current.change.title;
    history.change = withoutSecrets(m_current.change, parts.catalog);
    history.change.error.reset();
    history.target = m_current.change.target;
    history.deleted = m_current.deleted;
    history.method = m_current.journal.method;
    history.path = m_current.journal.path;
    history.outcome = outcome;
    history.error = error;
    const auto &entries = parts.log.entries();
    const auto sent = std::find_if(entries.rbegin(), entries.rend(), [&history](const RequestLogEntry &entry) {
        return entry.method == history.method && entry.url.path() == history.path;
    });
    if (sent != entries.rend() && sent->started >= m_current.journal.at) {
        history.status = sent->status;
        history.requestId = sent->requestId;
    }
    return history;
}

void ApplyJob::Private::finishApplied(const ResourceKey &real)
{
    auto history = historyOf(HistoryEntry::Outcome::Applied, {});
    if (!real.isNull())
        history.target = real;
    const auto change = m_current.change;
    reader.noteCreated(change, real);
    const auto written = parts.changes.collect([&] { parts.changes.applied(change.id, real); });
    parts.store.answered(m_current.journal.id, history, written.put, written.remove)
        ->then(
            this,
            [this, change](ChangeStore::Done) {
                if (change.kind == Kind::Delete)
                    parts.cache.removeResource(change.target);
                setItem(State::Applied);
                done();
            },
            [this](const ApiError &error) { // done, but the journal does not know: asked about at the next start
                setItem(State::Applied, error);
                emit parts.changes.message(error.title);
                setPhase(Phase::Pausing);
                done();
            });
}

void ApplyJob::Private::finishFailed(const ApiError &error)
{
    const auto failed
        = [this, error] { parts.changes.setState(m_current.change.id, StagedChange::State::Failed, error); };
    if (m_current.journal.id == 0) { // nothing was sent
        failed();
        setItem(State::Failed, error);
        done();
        return;
    }
    auto history = historyOf(HistoryEntry::Outcome::Failed, error.title);
    history.status = error.httpStatus;
    if (!error.requestId.isEmpty())
        history.requestId = error.requestId;
    const auto written = parts.changes.collect(failed);
    const auto finish = [this, error] {
        setItem(State::Failed, error);
        done();
    };
    parts.store.answered(m_current.journal.id, history, written.put, written.remove)
        ->then(
            this, [finish](ChangeStore::Done) { finish(); }, [finish](const ApiError &) { finish(); });
}

void ApplyJob::Private::done()
{
    if (m_current.row < 0 && phase == Phase::Verifying) {
        nextQuestion();
        return;
    }
    m_current = {};
    kick();
}

void ApplyJob::Private::begin()
{
    reader.forgetLists();
    elapsed.start();
    afterwards = Phase::Running;
    if (phase == Phase::Idle)
        beginVerifying();
}

void ApplyJob::Private::beginVerifying()
{
    setPhase(Phase::Verifying);
    parts.store.openQuestions()->then(
        this,
        [this](const std::vector<JournalEntry> &open) {
            m_questions.assign(open.begin(), open.end());
            nextQuestion();
        },
        [this](const ApiError &) { nextQuestion(); }); // the set tells that the file cannot be read
}

void ApplyJob::Private::nextQuestion()
{
    m_current = {};
    if (m_questions.empty()) {
        const auto next = std::exchange(afterwards, std::nullopt);
        setPhase(next.value_or(Phase::Idle));
        if (next)
            kick();
        return;
    }
    m_current.journal = m_questions.front();
    m_questions.pop_front();
    const auto *change = parts.changes.find(m_current.journal.change);
    if (!change) { // taken back while it was not known; nothing is left to decide
        m_unclear.insert(m_current.journal.change, m_current.journal);
        const auto id = m_current.journal.change;
        m_current = {};
        onChangeSettled(id);
        nextQuestion();
        return;
    }
    m_current.change = *change;
    verify();
}
