// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/uploads/uploadjob.h"

#include "api/catalog/catalog.h"
#include "api/jsonapi/document.h"
#include "api/services/resourceservice.h"
#include "api/services/resourcewriter.h"
#include "api/uploads/deliverystate.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QTimer>

using namespace Qt::StringLiterals;

static constexpr int atOnce = 3;
static constexpr int mostTries = 4; ///< of one part

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

UploadJob::UploadJob(const UploadEngine::Parts &parts, const StagedChange &change, UploadRunner::Progress progress,
                     QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_change(change)
    , m_entry(parts.catalog.entry(change.target.entry))
    , m_progress(std::move(progress))
    , m_state(UploadState::fromJson(change.progress))
    , m_file(change.file)
{
}

UploadJob::~UploadJob()
{
    if (!m_reply)
        return;
    ApiError error;
    error.kind = ApiError::Kind::Aborted;
    error.title = tr("Cancelled.");
    m_reply->abandon(std::move(error));
}

ApiReply<ResourceKey> *UploadJob::start()
{
    m_reply = new ApiReply<ResourceKey>(this);
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
    if (!m_file.open(QIODevice::ReadOnly)) {
        fail(tr("%1 cannot be read: %2").arg(m_change.file, m_file.errorString()));
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
        fail(tr("%1 has changed since its upload began. Take the upload back and stage it again.").arg(m_change.file));
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
    m_parts.writer.create(draft)->then(
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
    m_parts.resources.get({m_change.target.entry, m_state.id}, {}, Priority::Now)
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
    if (!m_checksum) {
        m_checksum = std::make_unique<ChecksumThread>(m_change.file);
        connect(m_checksum.get(), &QThread::finished, this, &UploadJob::sendParts);
        m_checksum->start();
    }
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
    if (isOver())
        return;
    while (m_underWay < atOnce && !m_waiting.empty()) {
        auto part = std::move(m_waiting.front());
        m_waiting.pop_front();
        sendPart(std::move(part));
        if (isOver())
            return;
    }
    if (m_underWay == 0 && m_waiting.empty() && m_checksum->isFinished() && !m_state.committed)
        commit();
}

void UploadJob::sendPart(Part part)
{
    ++part.tries;
    auto request = part.request;
    if (!m_file.seek(part.offset)) {
        fail(tr("%1 cannot be read: %2").arg(m_change.file, m_file.errorString()));
        return;
    }
    request.bytes = m_file.read(part.length); // only now: a file of any size takes the memory of three parts
    if (request.bytes.size() != part.length) {
        fail(tr("%1 became shorter while it was uploaded.").arg(m_change.file));
        return;
    }
    ++m_underWay;
    m_parts.transfer.upload(request)->then(
        this,
        [this, part](const ApiAnswer &) {
            --m_underWay;
            m_state.parts.insert(part.offset);
            m_sent += part.length;
            report();
            sendParts();
        },
        [this, part](const ApiError &error) { onPartFailed(part, error); });
}

void UploadJob::onPartFailed(Part part, const ApiError &error)
{
    --m_underWay;
    if (isOver())
        return;
    // A signature that ran out: the reservation gives fresh ones.
    const bool refused = error.httpStatus == 403 || error.httpStatus == 401;
    if (refused && !m_askedAgain) {
        m_askedAgain = true;
        m_waiting.clear();
        readReservation();
        return;
    }
    if (refused || part.tries >= mostTries) {
        fail(error);
        return;
    }
    ++m_underWay; // its place stays taken
    QTimer::singleShot(m_parts.pause * part.tries, this, [this, part] {
        --m_underWay;
        m_waiting.push_front(part);
        sendParts();
    });
}

void UploadJob::commit()
{
    const auto &md5 = m_checksum->md5();
    if (md5.isEmpty()) {
        fail(tr("%1 cannot be read to its end.").arg(m_change.file));
        return;
    }
    ResourceDraft draft(m_change.target.entry, m_state.id);
    draft.set(u"uploaded"_s, true);
    const auto *checksum = m_entry->attribute(u"sourceFileChecksum");
    if (checksum && checksum->onUpdate && !checksum->deprecated)
        draft.set(u"sourceFileChecksum"_s, QString::fromLatin1(md5));
    const auto *checksums = m_entry->attribute(u"sourceFileChecksums");
    if (checksums && checksums->onUpdate)
        draft.set(
            u"sourceFileChecksums"_s,
            QVariantMap{{u"file"_s, QVariantMap{{u"hash"_s, QString::fromLatin1(md5)}, {u"algorithm"_s, u"MD5"_s}}}});
    m_state.committed = true;
    m_parts.writer.update(draft)->then(
        this,
        [this](const Document &document) {
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
            QTimer::singleShot(m_parts.pause, this, &UploadJob::readReservation);
            return;
        }
    }
    fail(error);
}

void UploadJob::look()
{
    m_parts.resources.get({m_change.target.entry, m_state.id}, {}, Priority::Now)
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
    if (state.phase == DeliveryState::Phase::Delivered || m_look >= m_parts.patience.size()) {
        finish();
        return;
    }
    QTimer::singleShot(m_parts.patience[m_look++], this, &UploadJob::look);
}

/// What the server refused is of no use: the next try reserves anew.
void UploadJob::dropReservation(const QString &why)
{
    const ResourceKey key{m_change.target.entry, m_state.id};
    m_state = {};
    m_progress({}, 0, m_file.size());
    if (!m_entry->crud.contains(u'D')) {
        fail(why);
        return;
    }
    m_parts.writer.remove(key)->then(
        this, [this, why](const Document &) { fail(why); },
        [this, why](const ApiError &) { fail(why); }); // it stands there as failed, which does no harm
}

void UploadJob::report()
{
    m_progress(m_state.toJson(), m_sent, m_state.size);
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
