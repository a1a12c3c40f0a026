// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/services/documentexchange.h"
#include "api/services/pagewalk.h"

/// A list of the server: a collection by its entry, or what hangs on one resource.
struct ListSource
{
    ListSource(const QString &collection)
        : entry(collection)
    {
    }
    ListSource(const ResourceKey &key, const QString &name)
        : parent(key)
        , relationship(name)
    {
    }

    QString entry;
    ResourceKey parent;
    QString relationship;
};

/// Reads anything the catalog knows.
class ResourceService final : public QObject
{
    Q_OBJECT
public:
    /// `sink` may be null; all three must outlive the service.
    ResourceService(ApiClient &client, const Catalog &catalog, PageSink *sink = nullptr, QObject *parent = nullptr);

    /// The first page.
    ApiReply<Document> *list(const QString &entry, const Query &query = {}, Priority priority = Priority::Normal);
    ApiReply<Document> *get(const ResourceKey &key, const Query &query = {}, Priority priority = Priority::Normal);
    /// The first page, or the one resource. A to-one that is not there is an empty document.
    ApiReply<Document> *related(const ResourceKey &key, const QString &relationship, const Query &query = {},
                                Priority priority = Priority::Normal);
    /// What a relationship holds, as resources without attributes.
    ApiReply<Document> *linkage(const ResourceKey &key, const QString &relationship, const Query &query = {},
                                Priority priority = Priority::Normal);
    /// The page behind Document::next. `entry` is what the list holds, `position` where the page stands in it.
    ApiReply<Document> *next(const QUrl &url, const QString &entry, const PagePosition &position = {},
                             Priority priority = Priority::Normal);

    /// All pages in one document; progress() counts items.
    ApiReply<Document> *listAll(const ListSource &source, const Query &query = {},
                                Priority priority = Priority::Normal);
    /// The same page by page, keeping none: `onPage` may be empty when the sink is all that matters.
    ApiReply<WalkSummary> *walk(const ListSource &source, const Query &query, QObject *context = nullptr,
                                PageWalk::PageHandler onPage = {}, Priority priority = Priority::Background);

    /// What is not JSON:API: reports, metrics, logs, CSV. `accept` is the media type wanted.
    ApiReply<Download> *download(const QString &path, const Query &query, const QByteArray &accept);

    /// The catalog key of what a relationship leads to; its own name when the catalog does not know it.
    QString targetOf(const QString &entry, const QString &relationship) const;
    /// The name under which the sink gets the pages of a list.
    QString listKeyOf(const ListSource &source, const Query &query) const;

private:
    DocumentExchange::Job job(const ListSource &source, const Query &query, Priority priority) const;

    DocumentExchange m_exchange;
};
