// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client/apireply.h"
#include "api/jsonapi/document.h"
#include "api/store/cachedpage.h"

#include <QThread>

#include <memory>
#include <variant>

class StoreDatabase;

/// The local memory of one account: every resource and list that was read, with the time it was read. It works on a
/// thread of its own, in the order of the calls, so a read sees what was saved before it. Failures are of
/// ApiError::Kind::Storage and leave the database as it was.
class Store final : public QObject
{
    Q_OBJECT
public:
    using Done = std::monostate;

    explicit Store(QObject *parent = nullptr);
    /// Does what was asked for and closes the database; replies still open finish later, as aborted.
    ~Store() override;

    /// Opens or makes the database. A damaged file, or one of a newer version of the program, is moved aside and a new
    /// one made; message() says so. An empty path keeps everything in memory. Other calls may follow without waiting.
    ApiReply<Done> *open(const QString &filePath);

    /// Writes one page of a list, and the resources in it, at once. What the list had at these places is replaced;
    /// after the last page (`complete`) what it had beyond. Never loses attributes a sparse answer left out.
    ApiReply<Done> *savePage(const QString &listKey, int offset, const Document &document, std::optional<int> total,
                             bool complete);
    /// The same from any thread, without an answer: a failure is told by message(). Waits while many pages are still
    /// unwritten. An empty list key saves the resources alone.
    void enqueuePage(const QString &listKey, int offset, const Document &document);

    ApiReply<CachedPage> *list(const QString &listKey, int offset, int limit);
    ApiReply<CachedResource> *resource(const ResourceKey &key);
    /// Those that are there, in the order asked for.
    ApiReply<QList<Resource>> *resources(const QList<ResourceKey> &keys);
    /// How many resources of a catalog entry are there.
    ApiReply<qint64> *count(const QString &entry);

    ApiReply<Done> *saveResource(const Resource &resource);
    /// Also takes it out of every list.
    ApiReply<Done> *removeResource(const ResourceKey &key);
    ApiReply<Done> *markStale(const ResourceKey &key);
    /// Every list whose key begins so.
    ApiReply<Done> *markListsStale(const QString &keyPrefix);

signals:
    /// For the user: something happened to the database that they should know.
    void message(const QString &text);
    void closing(QPrivateSignal);

private:
    template <typename T, typename Work>
    ApiReply<T> *run(Work work);

    QThread m_thread;
    struct Shared;
    std::unique_ptr<Shared> d;
};
