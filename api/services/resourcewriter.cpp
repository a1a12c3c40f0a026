// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/services/resourcewriter.h"

#include "api/catalog/catalog.h"
#include "api/services/resourcepaths.h"

using namespace Qt::StringLiterals;

ResourceWriter::ResourceWriter(ApiClient &client, const Catalog &catalog, PageSink *sink, QObject *parent)
    : QObject(parent)
    , m_exchange(client, catalog, sink)
{
}

ApiReply<Document> *ResourceWriter::send(HttpMethod method, const QString &path, const QByteArray &body,
                                         const QString &entry, bool forSink)
{
    DocumentExchange::Job job;
    job.request.method = method;
    job.request.path = path;
    job.request.body = body;
    job.request.priority = Priority::Now;
    job.entry = entry;
    if (!forSink)
        job.position.reset();
    return m_exchange.ask(std::move(job));
}

ApiReply<Document> *ResourceWriter::create(const ResourceDraft &draft)
{
    const auto &entry = draft.key().entry;
    return send(HttpMethod::Post, collectionPath(entry), draft.json(m_exchange.catalog()), entry, true);
}

ApiReply<Document> *ResourceWriter::update(const ResourceDraft &draft)
{
    return send(HttpMethod::Patch, resourcePath(draft.key()), draft.json(m_exchange.catalog()), draft.key().entry,
                true);
}

ApiReply<Document> *ResourceWriter::remove(const ResourceKey &key)
{
    return send(HttpMethod::Delete, resourcePath(key), {}, key.entry, false);
}

ApiReply<Document> *ResourceWriter::setLink(const ResourceKey &key, const QString &relationship,
                                            const ResourceKey &target)
{
    return send(HttpMethod::Patch, linkagePath(key, relationship), linkageJson(target, m_exchange.catalog()),
                target.entry, false);
}

ApiReply<Document> *ResourceWriter::replaceLinks(const ResourceKey &key, const QString &relationship,
                                                 const QList<ResourceKey> &targets)
{
    return send(HttpMethod::Patch, linkagePath(key, relationship), linkageJson(targets, m_exchange.catalog()),
                relationship, false);
}

ApiReply<Document> *ResourceWriter::addLinks(const ResourceKey &key, const QString &relationship,
                                             const QList<ResourceKey> &targets)
{
    return send(HttpMethod::Post, linkagePath(key, relationship), linkageJson(targets, m_exchange.catalog()),
                relationship, false);
}

ApiReply<Document> *ResourceWriter::removeLinks(const ResourceKey &key, const QString &relationship,
                                                const QList<ResourceKey> &targets)
{
    return send(HttpMethod::Delete, linkagePath(key, relationship), linkageJson(targets, m_exchange.catalog()),
                relationship, false);
}

static bool isAboutResources(OperationPattern pattern)
{
    switch (pattern) {
    case OperationPattern::List:
    case OperationPattern::GetOne:
    case OperationPattern::Create:
    case OperationPattern::Update:
    case OperationPattern::RelatedToOne:
    case OperationPattern::RelatedToMany:
        return true;
    default:
        return false;
    }
}

ApiReply<Document> *ResourceWriter::perform(const OperationInfo &operation, const QString &id, const Query &query,
                                            const QByteArray &body)
{
    DocumentExchange::Job job;
    job.request.method = operation.method;
    job.request.path = operation.path;
    job.request.path.replace(u"{id}"_s, QString::fromLatin1(QUrl::toPercentEncoding(id)));
    job.request.query = query;
    job.request.body = body;
    job.request.priority = Priority::Now;
    job.entry = operation.target.isEmpty() ? operation.entry : operation.target;
    if (!isAboutResources(operation.pattern))
        job.position.reset();
    return m_exchange.ask(std::move(job));
}
