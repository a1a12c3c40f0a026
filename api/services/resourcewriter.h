// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/services/documentexchange.h"
#include "api/services/resourcedraft.h"

struct OperationInfo;

/// Changes anything the catalog knows. Every request leaves once; an error with outcomeUnknown means: read before
/// sending it again. Screens do not use this: they stage changes, and the apply job does.
class ResourceWriter final : public QObject
{
    Q_OBJECT
public:
    /// `sink` gets what creates and updates answer; it may be null. All three must outlive the writer.
    ResourceWriter(ApiClient &client, const Catalog &catalog, PageSink *sink = nullptr, QObject *parent = nullptr);

    ApiReply<Document> *create(const ResourceDraft &draft);
    ApiReply<Document> *update(const ResourceDraft &draft);
    ApiReply<Document> *remove(const ResourceKey &key);

    /// Of a to-one relationship; a null target clears it.
    ApiReply<Document> *setLink(const ResourceKey &key, const QString &relationship, const ResourceKey &target);
    /// Of a to-many relationship.
    ApiReply<Document> *replaceLinks(const ResourceKey &key, const QString &relationship,
                                     const QList<ResourceKey> &targets);
    ApiReply<Document> *addLinks(const ResourceKey &key, const QString &relationship,
                                 const QList<ResourceKey> &targets);
    ApiReply<Document> *removeLinks(const ResourceKey &key, const QString &relationship,
                                    const QList<ResourceKey> &targets);

    /// Any operation of the catalog whose answer is JSON:API or empty, reads too. `id` fills the path; `body` is JSON.
    ApiReply<Document> *perform(const OperationInfo &operation, const QString &id, const Query &query = {},
                                const QByteArray &body = {});

private:
    ApiReply<Document> *send(HttpMethod method, const QString &path, const QByteArray &body, const QString &entry,
                             bool forSink);

    DocumentExchange m_exchange;
};
