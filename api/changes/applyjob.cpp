// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/changes/applyjob.h"

#include "api/changes/applyjobprivate.h"
#include "api/changes/applyorder.h"
#include "api/changes/preflight.h"

#include <QFileInfo>

#include <algorithm>

ApplyJob::ApplyJob(Parts parts, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, std::move(parts)))
{
    connect(&d->parts.changes, &ChangeSet::loaded, this, &ApplyJob::verifyOpenQuestions);
}

ApplyJob::~ApplyJob() = default;

void ApplyJob::verifyOpenQuestions()
{
    if (d->phase == Phase::Idle && d->parts.changes.isLoaded())
        d->beginVerifying();
}

bool ApplyJob::start(const QList<ChangeId> &only)
{
    if (!d->parts.changes.isLoaded())
        return false;
    if (d->phase != Phase::Idle && (d->phase != Phase::Verifying || d->afterwards))
        return false;
    std::vector<StagedChange> wanted;
    for (const auto &change : d->parts.changes.changes()) {
        if (only.isEmpty() ? change.chosen : only.contains(change.id))
            wanted.push_back(change);
    }
    if (wanted.empty())
        return false;
    d->items.clear();
    for (auto &change : inApplyOrder(wanted, d->parts.catalog)) {
        Item item;
        item.change = change.id;
        item.total = change.kind == StagedChange::Kind::Upload ? QFileInfo(change.file).size() : 0;
        item.what = std::move(change);
        d->items.push_back(std::move(item));
    }
    emit itemsReset();
    d->begin();
    return true;
}

void ApplyJob::pause()
{
    if (d->phase == Phase::Running) {
        d->setPhase(Phase::Pausing);
        d->interruptUploads();
    } else if (d->afterwards) {
        d->afterwards = Phase::Pausing;
    }
}

void ApplyJob::resume()
{
    if (d->afterwards)
        d->afterwards = Phase::Running;
    if (d->phase != Phase::Paused && d->phase != Phase::Pausing)
        return;
    const auto rests = d->phase == Phase::Paused;
    d->setPhase(Phase::Running);
    if (rests)
        d->kick();
}

void ApplyJob::cancel()
{
    if (d->afterwards)
        d->afterwards = Phase::Cancelling;
    const auto rests = d->phase == Phase::Paused;
    if (!rests && d->phase != Phase::Running && d->phase != Phase::Pausing)
        return;
    d->setPhase(Phase::Cancelling);
    d->interruptUploads();
    if (rests)
        d->kick();
}

void ApplyJob::retryFailed()
{
    if (d->phase == Phase::Cancelling || d->phase == Phase::Verifying)
        return;
    bool any = false;
    for (std::size_t row = 0; row < d->items.size(); ++row) {
        auto &item = d->items[row];
        const auto *change = d->parts.changes.find(item.change);
        if (!change || (item.state != Item::State::Failed && item.state != Item::State::Blocked))
            continue;
        item.what = *change;
        item.state = Item::State::Waiting;
        item.error.reset();
        any = true;
        emit itemChanged(int(row));
    }
    if (any && d->phase == Phase::Idle)
        d->begin();
}

void ApplyJob::resolve(ChangeId change, Resolution resolution)
{
    const auto found = std::find_if(d->items.begin(), d->items.end(), [change](const Item &item) {
        return item.change == change && item.state == Item::State::Conflict;
    });
    if (found == d->items.end())
        return;
    if (resolution == Resolution::TakeTheirs) {
        found->state = Item::State::Skipped;
        d->parts.changes.discard(change);
    } else {
        d->parts.changes.rebase(change, found->server);
        found->state = Item::State::Waiting;
    }
    emit itemChanged(int(found - d->items.begin()));
    if (resolution == Resolution::KeepMine && d->phase == Phase::Idle)
        d->begin();
}

ApplyJob::Phase ApplyJob::phase() const
{
    return d->phase;
}

const std::vector<ApplyJob::Item> &ApplyJob::items() const
{
    return d->items;
}

static bool isOver(const ApplyJob::Item &item)
{
    using State = ApplyJob::Item::State;
    return item.state != State::Waiting && item.state != State::Checking && item.state != State::Sending
        && item.state != State::Verifying;
}

int ApplyJob::finishedCount() const
{
    return int(std::count_if(d->items.begin(), d->items.end(), isOver));
}

int ApplyJob::cost(const QList<ChangeId> &changes) const
{
    constexpr qint64 usualPart = 8 << 20;
    int requests = 0;
    QStringList lists;
    for (const auto id : changes) {
        const auto *change = d->parts.changes.find(id);
        if (!change)
            continue;
        requests += d->reader.cost(*change, &lists) + 1;
        if (change->kind == StagedChange::Kind::Upload) { // its parts, the commit, and a look at the delivery
            const auto size = QFileInfo(change->file).size();
            requests += int((size + usualPart - 1) / usualPart) + 2;
        }
    }
    return requests;
}

std::optional<std::chrono::seconds> ApplyJob::remainingTime() const
{
    const auto finished = finishedCount();
    if (!d->isBusy() || finished < 3)
        return std::nullopt;
    const auto left = qint64(d->items.size()) - finished;
    return std::chrono::seconds(d->elapsed.elapsed() * left / finished / 1000);
}
