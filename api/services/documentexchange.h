// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client/apireply.h"
#include "api/client/apirequest.h"
#include "api/services/answerdecoder.h"
#include "api/services/pagesink.h"

#include <functional>
#include <memory>

class ApiClient;
class Catalog;
class WorkerQueue;

/// Sends requests and decodes their answers on a thread of its own, in the order in which they come; every document
/// goes to the sink before its reply finishes.
class DocumentExchange final : public QObject
{
    Q_OBJECT
public:
    struct Job
    {
        ApiRequest request;
        QString entry; ///< catalog key of the primary data
        /// Shared by the pages of one walk; moved on by each page, on the decoding thread. Null: not for the sink.
        std::shared_ptr<PagePosition> position = std::make_shared<PagePosition>();
        bool absentIsEmpty = false; ///< 404 means "none"
        std::function<void(const QUrl &)> onNextLink; ///< called before decoding; may be empty
    };

    /// `sink` may be null; all three must outlive this.
    DocumentExchange(ApiClient &client, const Catalog &catalog, PageSink *sink, QObject *parent = nullptr);
    /// Replies still under way finish as aborted, through the event loop.
    ~DocumentExchange() override;

    ApiReply<Document> *ask(Job job);
    ApiReply<Download> *download(const ApiRequest &request);

    const Catalog &catalog() const { return m_catalog; }

private:
    template <typename T>
    ApiReply<T> *wrap(ApiReply<ApiAnswer> *inner, bool isRead);
    void decode(ApiReply<Document> *reply, const Job &job, const ApiAnswer &answer);

    ApiClient &m_client;
    const Catalog &m_catalog;
    PageSink *m_sink;
    std::unique_ptr<WorkerQueue> m_worker;
};
