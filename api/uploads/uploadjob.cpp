// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/uploads/uploadjob.h"

#include "api/catalog/catalog.h"
#include "api/jsonapi/document.h"
#include "api/uploads/deliverystate.h"
#include "api/uploads/filereader.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

static constexpr int atOnce = 3;
static constexpr qint64 mostMemory = 64 << 20; ///< bytes; large parts go out fewer at a time
static constexpr int mostTries = 6; ///< of one part

UploadState UploadState::fromJson(const QJsonObject &json)
{
    UploadState state;
    state.id = json.value("id"_L1).toString();
    state.size = json.value("size"_L1).toInteger();
    state.modified = json.value("modified"_L1).toInteger();
    for (const auto offset : json.value("parts"_L1).toArray())
        state.parts.insert(offset.toInteger());
    state.committed = json.value("committed"_L1).toBool();
    return state;
}

QJsonObject UploadState::toJson() const
{
    QJsonArray offsets;
    for (const auto offset : parts)
        offsets.append(offset);
    return {{u"id"_s, id},
            {u"size"_s, size},
            {u"modified"_s, modified},
            {u"parts"_s, offsets},
            {u"committed"_s, committed}};
}

static bool isOnUpdate(const EntryInfo &entry, QStringView name)
{
    const auto *attribute = entry.attribute(name);
    return attribute && attribute->onUpdate && !attribute->deprecated;
}

static bool wantsChecksum(const EntryInfo &entry)
{
    return isOnUpdate(entry, u"sourceFileChecksum") || isOnUpdate(entry, u"sourceFileChecksums");
}

UploadJob::UploadJob(UploadEngine &engine, const StagedChange &change, UploadRunner::Progress progress)
    : QObject(&engine)
    , m_engine(engine)
    , m_change(change)
    , m_entry(engine.m_parts.catalog.entry(change.target.entry))
    , m_progress(std::move(progress))
    , m_state(UploadState::fromJson(change.progress))
{
}

UploadJob::~UploadJob()
{
    m_engine.m_looking -= m_isLooking ? 1 : 0;
    for (const auto &[offset, transfer] : m_transfers) {
        if (transfer)
            transfer->abort();
    }
    if (!m_reply)
        return;
    ApiError error;
    error.kind = ApiError::Kind::Aborted;
    error.title = tr("Cancelled.");
    m_reply->abandon(std::move(error));
}

ApiReply<ResourceKey> *UploadJob::start()
{
    m_reply = new ApiReply<ResourceKey>(&m_engine);
    connect(
        m_reply, &ApiReplyBase::abortRequested, this, [this] { fail(tr("Cancelled."), ApiError::Kind::Aborted); },
        Qt::QueuedConnection);
    QMetaObject::invokeMethod(this, &UploadJob::begin, Qt::QueuedConnection);
    return m_reply;
}

void UploadJob::begin()
{
    const QFileInfo info(m_change.file);
    if (!m_entry || !isReservation(*m_entry)) {
        fail(tr("Files cannot be uploaded here."));
        return;
    }
    if (m_state.committed) { // the file has done its part
        readReservation();
        return;
    }
    if (!info.isFile() || !info.isReadable()) {
        fail(tr("%1 cannot be read.").arg(m_change.file));
        return;
    }
    const auto modified = info.lastModified().toMSecsSinceEpoch();
    if (m_state.id.isEmpty()) {
        m_state = {};
        m_state.size = info.size();
        m_state.modified = modified;
        reserve();
        return;
    }
    // A reservation read back from the server after a crash knows nothing of the file yet.
    if (m_state.size == 0) {
        m_state.size = info.size();
        m_state.modified = modified;
    }
    if (m_state.size != info.size() || m_state.modified != modified) {
        dropReservation(
            tr("%1 has changed since its upload began. Apply once more to upload it as it is now.").arg(m_change.file));
        return;
    }
    readReservation();
}

void UploadJob::reserve()
{
    if (m_state.size == 0) {
        fail(tr("%1 is empty.").arg(m_change.file));
        return;
    }
    auto draft = m_change.after;
    draft.set(u"fileName"_s, QFileInfo(m_change.file).fileName()).set(u"fileSize"_s, m_state.size);
    m_engine.m_writer.create(draft)->then(
        this,
        [this](const Document &document) {
            m_state.id = document.first().id();
            report();
            onReservation(document.first());
        },
        [this](const ApiError &error) { fail(error); });
}

void UploadJob::readReservation()
{
    m_engine.m_reservations.get({m_change.target.entry, m_state.id}, {}, Priority::Now)
        ->then(
            this, [this](const Document &document) { onReservation(document.first()); },
            [this](const ApiError &error) {
                if (error.kind != ApiError::Kind::NotFound) {
                    fail(error);
                    return;
                }
                const auto size = m_state.size, modified = m_state.modified;
                m_state = {}; // it lapsed
                m_state.size = size;
                m_state.modified = modified;
                m_file.reset();
                reserve();
            });
}

void UploadJob::onReservation(const Resource &reservation)
{
    if (isOver())
        return;
    if (deliveryState(reservation, *m_entry).phase != DeliveryState::Phase::AwaitingUpload) {
        m_state.committed = true;
        onLook(reservation);
        return;
    }
    m_state.committed = false;
    if (!m_file)
        m_file = std::make_unique<FileReader>(m_change.file, wantsChecksum(*m_entry));
    takeParts(reservation);
    report();
    sendParts();
}

/// The parts that did not arrive yet, with addresses that are good now.
void UploadJob::takeParts(const Resource &reservation)
{
    m_waiting.clear();
    m_sent = 0;
    const auto operations = reservation.json().value("attributes"_L1).toObject().value("uploadOperations"_L1).toArray();
    for (const auto operation : operations) {
        Part part;
        part.offset = operation["offset"_L1].toInteger();
        part.length = operation["length"_L1].toInteger();
        part.request.verb = operation["method"_L1].toString().toLatin1();
        part.request.url = QUrl(operation["url"_L1].toString());
        for (const auto header : operation["requestHeaders"_L1].toArray())
            part.request.headers.emplaceBack(header["name"_L1].toString().toLatin1(),
                                             header["value"_L1].toString().toLatin1());
        if (m_state.parts.contains(part.offset))
            m_sent += part.length;
        else
            m_waiting.push_back(std::move(part));
    }
}

void UploadJob::sendParts()
{
    const auto fits = [this](const Part &part) {
        qint64 bytes = part.length;
        for (const auto &[offset, length] : m_underWay)
            bytes += length;
        return m_underWay.empty() || (m_underWay.size() < atOnce && bytes <= mostMemory);
    };
    if (!isOver() && m_refused && m_underWay.empty()) {
        renewAddresses();
        return;
    }
    while (!isOver() && !m_waiting.empty() && fits(m_waiting.front())) {
        const auto part = std::move(m_waiting.front());
        m_waiting.pop_front();
        readPart(part);
    }
    if (!isOver() && m_underWay.empty() && m_waiting.empty() && !m_state.committed && !m_finishing)
        finishSending();
}

/// Only now: a file of any size takes the memory of a few parts.
void UploadJob::readPart(const Part &part)
{
    m_underWay[part.offset] = part.length;
    m_file->read(part.offset, part.length)
        ->then(
            this, [this, part](const QByteArray &bytes) { sendPart(part, bytes); },
            [this](const ApiError &error) { fail(error); });
}

void UploadJob::sendPart(const Part &part, const QByteArray &bytes)
{
    if (isOver())
        return;
    auto request = part.request;
    request.bytes = bytes;
    auto *transfer = m_engine.m_parts.transfer.upload(request);
    m_transfers[part.offset] = transfer;
    connect(transfer, &ApiReplyBase::progress, this, [this, part](qint64 done) {
        auto &leaving = m_leaving[part.offset];
        leaving = std::clamp(done, leaving, part.length); // Qt ends with a zero
        if (!m_reported.isValid() || m_reported.hasExpired(100))
            report();
    });
    transfer->then(
        this, [this, part](const ApiAnswer &) { onPartArrived(part); },
        [this, part](const ApiError &error) { onPartFailed(part, error); });
}

void UploadJob::onPartArrived(const Part &part)
{
    m_underWay.erase(part.offset);
    m_leaving.erase(part.offset);
    m_transfers.erase(part.offset);
    if (isOver())
        return;
    m_state.parts.insert(part.offset);
    m_sent += part.length;
    report();
    sendParts();
}

void UploadJob::onPartFailed(Part part, const ApiError &error)
{
    m_leaving.erase(part.offset);
    m_transfers.erase(part.offset);
    if (isOver())
        return;
    if (error.httpStatus == 401 || error.httpStatus == 403 || error.httpStatus == 404) { // signatures run out
        m_underWay.erase(part.offset);
        m_waiting.clear();
        m_refused = true;
        sendParts();
        return;
    }
    if (++part.tries >= mostTries) {
        fail(error);
        return;
    }
    QTimer::singleShot(m_engine.m_parts.pause * part.tries, this, [this, part] { // its place stays taken
        if (!isOver())
            readPart(part);
    });
}

/// Once all that was under way has come to its end: the reservation may give fresh addresses.
void UploadJob::renewAddresses()
{
    m_refused = false;
    if (!m_askedAgain) {
        m_askedAgain = true;
        readReservation();
        return;
    }
    dropReservation(
        tr("The addresses to which the file was being sent are no longer good. Apply once more to upload it "
           "from the beginning."));
}

void UploadJob::finishSending()
{
    m_finishing = true;
    m_file->facts()->then(
        this,
        [this](const FileReader::Facts &facts) {
            m_finishing = false;
            if (isOver())
                return;
            if (facts.size == m_state.size && facts.modified.toMSecsSinceEpoch() == m_state.modified)
                commit(facts.md5);
            else
                dropReservation(
                    tr("%1 was changed while it was being uploaded. Apply once more to upload it as it is now.")
                        .arg(m_change.file));
        },
        [this](const ApiError &error) { fail(error); });
}

void UploadJob::commit(const QByteArray &md5)
{
    ResourceDraft draft(m_change.target.entry, m_state.id);
    draft.set(u"uploaded"_s, true);
    if (isOnUpdate(*m_entry, u"sourceFileChecksum"))
        draft.set(u"sourceFileChecksum"_s, QString::fromLatin1(md5));
    if (isOnUpdate(*m_entry, u"sourceFileChecksums"))
        draft.set(
            u"sourceFileChecksums"_s,
            QVariantMap{{u"file"_s, QVariantMap{{u"hash"_s, QString::fromLatin1(md5)}, {u"algorithm"_s, u"MD5"_s}}}});
    m_state.committed = true;
    m_engine.m_writer.update(draft)->then(
        this,
        [this](const Document &document) {
            m_file.reset();
            report();
            onLook(document.first());
        },
        [this](const ApiError &error) { onCommitFailed(error); });
}

/// When the answer was lost, the reservation says whether it took.
void UploadJob::onCommitFailed(const ApiError &error)
{
    m_state.committed = false;
    if (error.outcomeUnknown || error.kind == ApiError::Kind::Server || error.kind == ApiError::Kind::Malformed) {
        if (m_look++ < mostTries) {
            QTimer::singleShot(m_engine.m_parts.pause, this, &UploadJob::readReservation);
            return;
        }
    }
    fail(error);
}

void UploadJob::look()
{
    m_engine.m_parts.resources.get({m_change.target.entry, m_state.id}, {}, Priority::Now)
        ->then(
            this, [this](const Document &document) { onLook(document.first()); },
            [this](const ApiError &error) { fail(error); });
}

void UploadJob::onLook(const Resource &reservation)
{
    if (isOver())
        return;
    const auto state = deliveryState(reservation, *m_entry);
    if (state.phase == DeliveryState::Phase::Failed) {
        dropReservation(state.problems.isEmpty() ? tr("The server does not take this file.")
                                                 : state.problems.join(u' '));
        return;
    }
    const auto &patience = m_engine.m_parts.patience;
    const auto isFilm = m_entry->attribute(u"videoDeliveryState") != nullptr;
    if (state.phase == DeliveryState::Phase::Delivered || (isFilm && m_look >= patience.size())) {
        finish();
        return;
    }
    if (m_look >= patience.size()) {
        fail(tr("The file has arrived, but the server is still looking at it. Apply once more later to see how that "
                "ended; nothing is sent again."),
             ApiError::Kind::Timeout);
        return;
    }
    if (!std::exchange(m_isLooking, true))
        ++m_engine.m_looking;
    // Nobody waits for one file of hundreds, and each question costs a request of the hour's.
    const auto wait = std::max(patience[m_look++], std::chrono::milliseconds(100) * m_engine.m_looking);
    QTimer::singleShot(wait, this, &UploadJob::look);
}

/// What the server refused is of no use: the next try reserves anew.
void UploadJob::dropReservation(const QString &why)
{
    const ResourceKey key{m_change.target.entry, m_state.id};
    m_state = {};
    m_progress({}, 0, QFileInfo(m_change.file).size());
    if (!m_entry->crud.contains(u'D')) {
        fail(why);
        return;
    }
    m_engine.m_writer.remove(key)->then(
        this, [this, why](const Document &) { fail(why); },
        [this, why](const ApiError &) { fail(why); }); // it stands there as failed, which does no harm
}

qint64 UploadJob::bytesUnderWay() const
{
    qint64 bytes = 0;
    for (const auto &[offset, done] : m_leaving)
        bytes += done;
    return bytes;
}

void UploadJob::report()
{
    m_reported.start();
    m_progress(m_state.toJson(), m_sent + bytesUnderWay(), m_state.size);
}

void UploadJob::finish()
{
    if (isOver())
        return;
    m_progress(m_state.toJson(), m_state.size, m_state.size);
    const auto reply = std::exchange(m_reply, nullptr);
    reply->complete(ResourceKey{m_change.target.entry, m_state.id});
    deleteLater();
}

void UploadJob::fail(const QString &title, ApiError::Kind kind)
{
    ApiError error;
    error.kind = kind;
    error.title = title;
    fail(error);
}

void UploadJob::fail(const ApiError &error)
{
    if (isOver())
        return;
    m_waiting.clear();
    const auto reply = std::exchange(m_reply, nullptr);
    reply->complete(error);
    deleteLater();
}
