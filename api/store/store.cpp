// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/store/store.h"

#include "api/store/storedatabase.h"

#include <QMutex>
#include <QPointer>
#include <QSemaphore>

#include <vector>

using namespace Qt::StringLiterals;

namespace {
constexpr int pagesInFlight = 16;
}

/// What the calling threads and the store's own thread have in common.
struct Store::Shared
{
    QObject worker; ///< lives in the store's thread; work is sent to it as events
    std::unique_ptr<StoreDatabase> database; ///< touched by the store's thread only
    QSemaphore freePages{pagesInFlight};
    using Batch = std::vector<StoreDatabase::Page>;
    QMutex batchMutex;
    std::shared_ptr<Batch> batch; ///< the one that takes further pages; null: none does
    bool toldFailure = false; ///< by enqueuePage's work, so as not to repeat itself for every page

    /// The batch to add to, and whether it has just been begun. The mutex must be held.
    std::pair<std::shared_ptr<Batch>, bool> openBatch()
    {
        if (batch)
            return {batch, false};
        batch = std::make_shared<Batch>();
        return {batch, true};
    }
    /// Pages to come stand in a batch of their own, behind what was asked for by then.
    void closeBatch()
    {
        const QMutexLocker lock(&batchMutex);
        batch.reset();
    }
    /// Pages that gathered while others were written are committed together.
    StoreDatabase::Result<Done> write(const std::shared_ptr<Batch> &pages)
    {
        {
            const QMutexLocker lock(&batchMutex);
            if (batch == pages)
                batch.reset();
        }
        auto result = database->savePages(*pages);
        freePages.release(int(pages->size()));
        return result;
    }
};

Store::Store(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Shared>())
{
    m_thread.setObjectName(u"store"_s);
    d->worker.moveToThread(&m_thread);
    m_thread.start();
    d->database = std::make_unique<StoreDatabase>(
        [this](const QString &text) { QMetaObject::invokeMethod(this, [this, text] { emit message(text); }); });
}

Store::~Store()
{
    // As the last piece of work, so that everything asked for before is still written.
    QMetaObject::invokeMethod(&d->worker, [this] {
        d->database.reset(); // its connection belongs to this thread
        m_thread.quit();
    });
    m_thread.wait();
    emit closing(QPrivateSignal());
}

static ApiError abortedError()
{
    ApiError error;
    error.kind = ApiError::Kind::Aborted;
    error.title = Store::tr("Cancelled.");
    return error;
}

template <typename T, typename Work>
ApiReply<T> *Store::run(Work work)
{
    auto *reply = new ApiReply<T>(this);
    connect(
        reply, &ApiReplyBase::abortRequested, reply, [reply] { reply->complete(abortedError()); },
        Qt::QueuedConnection);
    connect(this, &Store::closing, reply, [reply] { reply->abandon(abortedError()); });
    d->closeBatch();
    QMetaObject::invokeMethod(&d->worker, [this, work = std::move(work), reply = QPointer(reply)] {
        auto result = work(*d->database);
        QMetaObject::invokeMethod(this, [reply, result = std::move(result)] {
            if (reply)
                reply->complete(result);
        });
    });
    return reply;
}

ApiReply<Store::Done> *Store::open(const QString &filePath)
{
    return run<Done>([=](StoreDatabase &database) { return database.open(filePath); });
}

ApiReply<Store::Done> *Store::savePage(const QString &listKey, int offset, const Document &document,
                                       std::optional<int> total, bool complete)
{
    return run<Done>(
        [=](StoreDatabase &database) { return database.savePage(listKey, offset, document, total, complete); });
}

void Store::enqueuePage(const QString &listKey, int offset, const Document &document)
{
    d->freePages.acquire();
    const QMutexLocker lock(&d->batchMutex);
    const auto [batch, isNew] = d->openBatch();
    batch->push_back({listKey, offset, document});
    if (!isNew)
        return;
    QMetaObject::invokeMethod(&d->worker, [this, pages = batch] {
        const auto result = d->write(pages);
        const auto *error = std::get_if<ApiError>(&result);
        if (error && !d->toldFailure)
            QMetaObject::invokeMethod(this, [this, text = tr("What was fetched cannot be kept: %1").arg(error->title)] {
                emit message(text);
            });
        d->toldFailure = error != nullptr;
    });
}

ApiReply<CachedPage> *Store::list(const QString &listKey, int offset, int limit)
{
    return run<CachedPage>([=](StoreDatabase &database) { return database.list(listKey, offset, limit); });
}

ApiReply<CachedResource> *Store::resource(const ResourceKey &key)
{
    return run<CachedResource>([=](StoreDatabase &database) { return database.resource(key); });
}

ApiReply<QList<Resource>> *Store::resources(const QList<ResourceKey> &keys)
{
    return run<QList<Resource>>([=](StoreDatabase &database) { return database.resources(keys); });
}

ApiReply<qint64> *Store::count(const QString &entry)
{
    return run<qint64>([=](StoreDatabase &database) { return database.count(entry); });
}

ApiReply<Store::Done> *Store::saveResource(const Resource &resource)
{
    return run<Done>([=](StoreDatabase &database) { return database.saveResources({resource}); });
}

ApiReply<Store::Done> *Store::removeResource(const ResourceKey &key)
{
    return run<Done>([=](StoreDatabase &database) { return database.removeResource(key); });
}

ApiReply<Store::Done> *Store::markStale(const ResourceKey &key)
{
    return run<Done>([=](StoreDatabase &database) { return database.markStale(key); });
}

ApiReply<Store::Done> *Store::markListsStale(const QString &keyPrefix)
{
    return run<Done>([=](StoreDatabase &database) { return database.markListsStale(keyPrefix); });
}
