// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/uploads/uploadjob.h"

#include "api/changes/changestore.h"
#include "api/client/errorfactory.h"
#include "api/jsonapi/document.h"
#include "api/uploads/deliverywords.h"
#include "api/uploads/filereader.h"

#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;
using Kind = ApiError::Kind;

static constexpr int mostTries = 5;

/// A 5xx may come after the write took; a success that cannot be read did take, most likely.
static bool mayHaveTaken(const ApiError &error)
{
    return error.outcomeUnknown || error.kind == Kind::Server || error.kind == Kind::ConnectionLost
        || error.kind == Kind::Malformed;
}

UploadJob::UploadJob(const Means &means, const StagedChange &change, UploadRunner::Progress progress, QObject *parent)
    : QObject(parent)
    , m_means(means)
    , m_change(change)
    , m_progress(std::move(progress))
    , m_state(UploadState::fromJson(change.progress))
    , m_reader(means.catalog, means.reservations)
    , m_reply(new ApiReply<ResourceKey>(parent))
{
    connect(
        m_reply, &ApiReplyBase::abortRequested, this, [this] { finish(abortedError()); }, Qt::QueuedConnection);
}

UploadJob::~UploadJob()
{
    if (m_reply)
        m_reply->abandon(abortedError());
}

ApiReply<ResourceKey> *UploadJob::start()
{
    QMetaObject::invokeMethod(this, &UploadJob::begin, Qt::QueuedConnection);
    return m_reply;
}

template <typename T, typename Next>
void UploadJob::follow(ApiReply<T> *reply, Next next)
{
    reply->then(this, next, [this](const ApiError &error) { fail(error); });
}

void UploadJob::setPhase(Phase phase)
{
    m_state.phase = phase;
    report();
}

void UploadJob::report()
{
    m_reported.start();
    const auto underWay = m_sender ? m_sender->bytesUnderWay() : 0;
    const auto isSent = m_state.phase == Phase::Committing || m_state.phase == Phase::Delivering;
    m_progress(m_state.json(), isSent ? m_state.size : m_state.sentBytes() + underWay, m_state.size);
}

void UploadJob::finish(std::variant<ResourceKey, ApiError> result)
{
    if (!m_reply)
        return;
    m_sender.reset();
    auto *reply = m_reply.data();
    m_reply.clear();
    deleteLater();
    reply->complete(std::move(result));
}

void UploadJob::fail(const ApiError &error)
{
    finish(error);
}

void UploadJob::fail(ApiError::Kind kind, const QString &title)
{
    ApiError error;
    error.kind = kind;
    error.title = title;
    finish(error);
}

void UploadJob::begin()
{
    const auto kind = uploadKind(m_change.target.entry, m_means.catalog);
    if (!kind) {
        fail(Kind::Invalid, tr("Files cannot be uploaded here."));
        return;
    }
    m_kind = *kind;
    const auto needsFile = m_state.phase != Phase::Committing && m_state.phase != Phase::Delivering;
    if (needsFile && !isFileUsable())
        return;
    if (needsFile)
        m_change.after = filledIn(m_change.after, m_change.file, m_means.catalog);
    switch (m_state.phase) {
    case Phase::New:
        lookAround();
        return;
    case Phase::Reserving:
        findReservation();
        return;
    case Phase::Unclear: // the user wants it none the less
        reserve();
        return;
    case Phase::Failed:
        removeFailed();
        return;
    default:
        readReservation();
    }
}

/// It is there, and the one that was reserved for.
bool UploadJob::isFileUsable()
{
    const QFileInfo file(m_change.file);
    if (!file.isFile()) {
        fail(Kind::Invalid, tr("The file %1 is not there any more.").arg(m_change.file));
        return false;
    }
    const auto modified = file.lastModified().toUTC();
    const auto isSame = file.size() == m_state.size && modified == m_state.modified;
    const auto isFresh = m_state.phase == Phase::New || m_state.phase == Phase::Failed;
    if (!isFresh && !isSame) {
        setPhase(m_state.id.isEmpty() ? Phase::New : Phase::Failed);
        fail(Kind::Conflict,
             tr("The file %1 was changed since its upload began. Apply once more to upload it as it is now.")
                 .arg(m_change.file));
        return false;
    }
    m_state.size = file.size();
    m_state.modified = modified;
    return true;
}

/// What is there before, so that a reservation whose answer is lost can be told from it.
void UploadJob::lookAround()
{
    m_reader.check(
        m_change, [this](const ServerState &around) { noteReserving(around); },
        [this](const ApiError &error) { fail(error); });
}

void UploadJob::noteReserving(const ServerState &around)
{
    m_state.known = around.known;
    setPhase(Phase::Reserving);
    // In the order of the calls: once this is answered, what was reported is on disk.
    m_means.store.lastChangeId()->then(
        this, [this](ChangeId) { reserve(); }, [this](const ApiError &error) { fail(error); });
}

void UploadJob::reserve()
{
    ++m_reserveTries;
    m_looks = 0;
    m_means.writer.create(m_change.after)
        ->then(
            this, [this](const Document &document) { onReserved(document.first()); },
            [this](const ApiError &error) { onReserveFailed(error); });
}

void UploadJob::onReserved(const Resource &reservation)
{
    m_state.id = reservation.id();
    m_state.sentTo = 0;
    m_state.ahead.clear();
    setPhase(Phase::Sending);
    sendParts(reservation);
}

void UploadJob::onReserveFailed(const ApiError &error)
{
    if (mayHaveTaken(error)) {
        m_lost = error;
        findReservation();
        return;
    }
    setPhase(Phase::New);
    fail(error);
}

void UploadJob::findReservation()
{
    const auto &waits = m_means.options.lookAgain;
    m_means.clock.after(waits[std::min(m_looks, waits.size() - 1)], this, [this] {
        m_reader.verify(
            m_change, m_state.known, [this](const ServerState &found) { onLookedFor(found); },
            [this](const ApiError &error) { fail(error); });
    });
}

void UploadJob::onLookedFor(const ServerState &found)
{
    using State = ServerState::Kind;
    if (found.kind == State::Wanted) {
        m_state.id = found.real.id;
        setPhase(Phase::Sending);
        readReservation();
        return;
    }
    if (found.kind == State::Before && ++m_looks < m_means.options.lookAgain.size()) {
        findReservation(); // it may be on its way still
        return;
    }
    // What hangs on nothing does no harm when it is there twice.
    const auto isFree = found.kind == State::Unreadable && m_change.after.links().isEmpty();
    if (found.kind == State::Before || isFree) {
        if (m_reserveTries < mostTries) {
            reserve();
            return;
        }
        setPhase(Phase::New);
        fail(m_lost.value_or(ApiError()));
        return;
    }
    setPhase(Phase::Unclear);
    fail(Kind::Conflict,
         tr("The answer to the reservation was lost, and what is on the server does not tell whether it was made. Look "
            "on the website; applying once more reserves anew."));
}

void UploadJob::readReservation()
{
    m_means.reservations.get(key(), {}, Priority::Now)
        ->then(
            this, [this](const Document &document) { onRead(document.first()); },
            [this](const ApiError &error) {
                if (error.kind == Kind::NotFound)
                    onRead(Resource());
                else
                    fail(error);
            });
}

void UploadJob::onRead(const Resource &reservation)
{
    if (reservation.isNull()) { // somebody took it away: once more from the beginning
        m_state = {};
        report();
        begin();
        return;
    }
    const auto delivery = deliveryOf(reservation, m_kind);
    if (delivery.stage != Delivery::Stage::Waiting) {
        setPhase(Phase::Delivering);
        onDelivery(reservation);
        return;
    }
    if (m_state.phase != Phase::Committing) {
        if (m_state.phase != Phase::Sending)
            setPhase(Phase::Sending);
        sendParts(reservation);
        return;
    }
    if (m_lost && (!mayHaveTaken(*m_lost) || m_commitTries >= mostTries))
        fail(*m_lost);
    else
        commit();
}

/// As long as it is there, the server may refuse another one in its place.
void UploadJob::removeFailed()
{
    const auto goOn = [this] {
        m_state = {};
        report();
        begin();
    };
    if (!m_kind.isDeletable || m_state.id.isEmpty()) {
        goOn();
        return;
    }
    m_means.writer.remove(key())->then(
        this, [goOn](const Document &) { goOn(); },
        [this, goOn](const ApiError &error) {
            if (error.kind == Kind::NotFound)
                goOn();
            else
                fail(error);
        });
}

static UploadPart targetOf(const QJsonValue &operation)
{
    UploadPart part;
    part.verb = operation["method"_L1].toString(u"PUT"_s).toLatin1();
    part.url = QUrl(operation["url"_L1].toString());
    for (const auto header : operation["requestHeaders"_L1].toArray())
        part.headers.append({header["name"_L1].toString().toLatin1(), header["value"_L1].toString().toLatin1()});
    return part;
}

std::vector<PartSender::Part> UploadJob::missingParts(const Resource &reservation, int *all) const
{
    std::vector<PartSender::Part> parts;
    const auto operations = reservation.json()["attributes"_L1]["uploadOperations"_L1].toArray();
    *all = int(operations.size());
    for (const auto operation : operations) {
        const auto offset = operation["offset"_L1].toInteger();
        const auto length = operation["length"_L1].toInteger();
        if (!m_state.has(offset, length))
            parts.push_back({offset, length, targetOf(operation)});
    }
    std::sort(parts.begin(), parts.end(), [](const auto &a, const auto &b) { return a.offset < b.offset; });
    return parts;
}

void UploadJob::sendParts(const Resource &reservation)
{
    int all = 0;
    auto parts = missingParts(reservation, &all);
    if (all == 0) {
        fail(Kind::Malformed, tr("App Store Connect did not say where the file is to be sent."));
        return;
    }
    if (!m_file)
        m_file = std::make_unique<FileReader>(m_change.file, !m_kind.checksum.isEmpty());
    if (parts.empty()) {
        finishSending();
        return;
    }
    const auto largest = std::max_element(parts.begin(), parts.end(), [](const auto &a, const auto &b) {
                             return a.length < b.length;
                         })->length;
    const auto fitting = m_means.options.memory / std::max<qint64>(largest, 1);
    m_sender = std::make_unique<PartSender>(
        std::move(parts),
        PartSender::Means{*m_file, m_means.transfer, m_means.clock, m_means.options.retry,
                          int(std::clamp<qint64>(fitting, 1, m_means.options.parallel))});
    connect(m_sender.get(), &PartSender::arrived, this, [this](qint64 offset, qint64 length) {
        m_state.add(offset, length);
        report();
    });
    connect(m_sender.get(), &PartSender::progress, this, [this] {
        if (!m_reported.isValid() || m_reported.hasExpired(100))
            report();
    });
    connect(m_sender.get(), &PartSender::finished, this, &UploadJob::finishSending, Qt::QueuedConnection);
    connect(m_sender.get(), &PartSender::failed, this, &UploadJob::onPartsFailed, Qt::QueuedConnection);
    m_sender->start();
}

void UploadJob::onPartsFailed(const ApiError &error)
{
    m_sender.reset();
    const auto isOver = error.kind == Kind::Forbidden || error.kind == Kind::NotFound; // signatures end
    if (isOver && !m_addressesRenewed) {
        m_addressesRenewed = true;
        readReservation();
        return;
    }
    if (isOver)
        m_state.phase = Phase::Failed;
    report();
    fail(error);
}

void UploadJob::finishSending()
{
    m_sender.reset();
    follow(m_file->facts(), [this](const FileReader::Facts &facts) {
        if (facts.size != m_state.size || facts.modified != m_state.modified) {
            setPhase(Phase::Failed);
            fail(Kind::Conflict,
                 tr("The file %1 was changed while it was being uploaded. Apply once more to upload it as it is now.")
                     .arg(m_change.file));
            return;
        }
        m_state.md5 = facts.md5;
        setPhase(Phase::Committing);
        commit();
    });
}

void UploadJob::commit()
{
    ++m_commitTries;
    m_means.writer.update(commitOf(key(), m_state.md5, m_kind))
        ->then(
            this,
            [this](const Document &) {
                setPhase(Phase::Delivering);
                watch();
            },
            [this](const ApiError &error) { onCommitFailed(error); });
}

void UploadJob::onCommitFailed(const ApiError &error)
{
    m_lost = error;
    // Refused for being there already: an earlier answer was lost.
    if (mayHaveTaken(error) || error.kind == Kind::Conflict)
        readReservation();
    else
        fail(error);
}

void UploadJob::watch()
{
    if (!m_watching.isValid())
        m_watching.start();
    const auto &options = m_means.options;
    m_wait = m_wait.count() == 0 ? options.firstLook : std::min(options.longestLook, m_wait * 3 / 2);
    m_means.clock.after(m_wait, this, [this] { look(); });
}

void UploadJob::look()
{
    follow(m_means.resources.get(key(), {}, Priority::Now),
           [this](const Document &document) { onDelivery(document.first()); });
}

void UploadJob::onDelivery(const Resource &reservation)
{
    const auto delivery = deliveryOf(reservation, m_kind);
    switch (delivery.stage) {
    case Delivery::Stage::Complete:
        finish(key());
        return;
    case Delivery::Stage::Failed:
        setPhase(Phase::Failed);
        fail(Kind::Invalid, deliveryWords(delivery));
        return;
    default:
        break;
    }
    if (m_watching.isValid() && m_watching.hasExpired(m_means.options.patience.count()))
        fail(Kind::Timeout,
             tr("The file has arrived, but App Store Connect is still processing it. Apply once more later to see how "
                "that ended; nothing is sent again."));
    else
        watch();
}
