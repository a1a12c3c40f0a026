// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/services/resourceservice.h"

#include "api/catalog/catalog.h"
#include "api/services/resourcepaths.h"

ResourceService::ResourceService(ApiClient &client, const Catalog &catalog, PageSink *sink, QObject *parent)
    : QObject(parent)
    , m_exchange(client, catalog, sink)
{
}

static QString pathOf(const ListSource &source)
{
    return source.relationship.isEmpty() ? collectionPath(source.entry)
                                         : relatedPath(source.parent, source.relationship);
}

QString ResourceService::targetOf(const QString &entry, const QString &relationship) const
{
    const auto *owner = m_exchange.catalog().entry(entry);
    const auto *info = owner ? owner->relationship(relationship) : nullptr;
    return info && !info->target.isEmpty() ? info->target : relationship;
}

QString ResourceService::listKeyOf(const ListSource &source, const Query &query) const
{
    return listKey(pathOf(source), query);
}

DocumentExchange::Job ResourceService::job(const ListSource &source, const Query &query, Priority priority) const
{
    DocumentExchange::Job job;
    job.request.path = pathOf(source);
    job.request.query = query;
    job.request.priority = priority;
    job.entry = source.relationship.isEmpty() ? source.entry : targetOf(source.parent.entry, source.relationship);
    job.position->listKey = listKeyOf(source, query);
    return job;
}

ApiReply<Document> *ResourceService::list(const QString &entry, const Query &query, Priority priority)
{
    return m_exchange.ask(job(entry, query, priority));
}

ApiReply<Document> *ResourceService::get(const ResourceKey &key, const Query &query, Priority priority)
{
    DocumentExchange::Job job;
    job.request.path = resourcePath(key);
    job.request.query = query;
    job.request.priority = priority;
    job.entry = key.entry;
    return m_exchange.ask(std::move(job));
}

ApiReply<Document> *ResourceService::related(const ResourceKey &key, const QString &relationship, const Query &query,
                                             Priority priority)
{
    auto reading = job({key, relationship}, query, priority);
    const auto *owner = m_exchange.catalog().entry(key.entry);
    const auto *info = owner ? owner->relationship(relationship) : nullptr;
    reading.absentIsEmpty = info && !info->toMany;
    return m_exchange.ask(std::move(reading));
}

ApiReply<Document> *ResourceService::linkage(const ResourceKey &key, const QString &relationship, const Query &query,
                                             Priority priority)
{
    auto reading = job({key, relationship}, query, priority);
    reading.request.path = linkagePath(key, relationship);
    const auto *owner = m_exchange.catalog().entry(key.entry);
    const auto *info = owner ? owner->relationship(relationship) : nullptr;
    reading.absentIsEmpty = info && !info->toMany;
    reading.position.reset(); // bare linkages would overwrite what the store knows
    return m_exchange.ask(std::move(reading));
}

ApiReply<Document> *ResourceService::next(const QUrl &url, const QString &entry, const PagePosition &position,
                                          Priority priority)
{
    DocumentExchange::Job job;
    job.request.url = url;
    job.request.priority = priority;
    job.entry = entry;
    *job.position = position;
    return m_exchange.ask(std::move(job));
}

ApiReply<Document> *ResourceService::listAll(const ListSource &source, const Query &query, Priority priority)
{
    auto *walk = new PageWalk(m_exchange, job(source, query, priority), this);
    auto *all = new ApiReply<Document>(&m_exchange);
    auto document = std::make_shared<Document>();
    auto *summary = walk->start(all, [document](const Document &page) {
        document->data += page.data;
        document->included += page.included;
        document->total = page.total ? page.total : document->total;
    });
    connect(summary, &ApiReplyBase::progress, all, &ApiReplyBase::progress);
    connect(all, &ApiReplyBase::abortRequested, summary, &ApiReplyBase::abort);
    summary->then(
        all, [all, document](const WalkSummary &) { all->complete(*document); },
        [all](const ApiError &error) { all->complete(error); });
    return all;
}

ApiReply<WalkSummary> *ResourceService::walk(const ListSource &source, const Query &query, QObject *context,
                                             PageWalk::PageHandler onPage, Priority priority)
{
    auto *walk = new PageWalk(m_exchange, job(source, query, priority), this);
    return walk->start(context, std::move(onPage));
}

ApiReply<Download> *ResourceService::download(const QString &path, const Query &query, const QByteArray &accept)
{
    ApiRequest request;
    request.path = path;
    request.query = query;
    request.accept = accept;
    return m_exchange.download(request);
}
