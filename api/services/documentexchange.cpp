// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/services/documentexchange.h"

#include "api/client/apiclient.h"
#include "api/client/errorfactory.h"
#include "api/client/jsonscan.h"
#include "api/client/workerqueue.h"
#include "api/services/pagewalk.h"

using namespace Qt::StringLiterals;

DocumentExchange::DocumentExchange(ApiClient &client, const Catalog &catalog, PageSink *sink, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_catalog(catalog)
    , m_sink(sink)
    , m_worker(std::make_unique<WorkerQueue>(u"decoder"_s))
{
}

template <typename T>
static void abandon(QObject *child)
{
    if (auto *reply = dynamic_cast<ApiReply<T> *>(child))
        reply->abandon(abortedError());
}

DocumentExchange::~DocumentExchange()
{
    m_worker.reset();
    const auto replies = findChildren<ApiReplyBase *>(Qt::FindDirectChildrenOnly);
    for (auto *reply : replies) {
        reply->disconnect(this);
        reply->abort();
        abandon<Document>(reply);
        abandon<Download>(reply);
        abandon<WalkSummary>(reply);
    }
}

/// The reply to hand out for a request; decoding comes between. Its abort() goes through to the request; a read that
/// has been answered and is being decoded ends at once.
template <typename T>
ApiReply<T> *DocumentExchange::wrap(ApiReply<ApiAnswer> *inner, bool isRead)
{
    auto *outer = new ApiReply<T>(this);
    connect(outer, &ApiReplyBase::abortRequested, inner, &ApiReplyBase::abort);
    connect(inner, &ApiReplyBase::progress, outer, &ApiReplyBase::progress);
    if (isRead) {
        connect(
            outer, &ApiReplyBase::abortRequested, outer, [outer] { outer->complete(abortedError()); },
            Qt::QueuedConnection);
    }
    return outer;
}

ApiReply<Document> *DocumentExchange::ask(Job job)
{
    auto *inner = m_client.send(job.request);
    auto *outer = wrap<Document>(inner, job.request.method == HttpMethod::Get);
    const auto absentIsEmpty = job.absentIsEmpty;
    inner->then(
        this,
        [this, waiting = QPointer(outer), job = std::move(job)](const ApiAnswer &answer) {
            if (waiting)
                decode(waiting, job, answer);
        },
        [waiting = QPointer(outer), absentIsEmpty](const ApiError &error) {
            if (!waiting)
                return;
            if (absentIsEmpty && error.kind == ApiError::Kind::NotFound)
                waiting->complete(Document());
            else
                waiting->complete(error);
        });
    return outer;
}

void DocumentExchange::decode(ApiReply<Document> *reply, const Job &job, const ApiAnswer &answer)
{
    const QPointer<QObject> waiting(reply);
    // The queue itself, not m_worker: that is empty already while the queue ends and this may still be at work.
    auto *worker = m_worker.get();
    worker->run([this, worker, waiting, reply, job, answer] {
        auto result = decodeDocument(answer, m_catalog, job.entry, [&](const QByteArray &body) {
            if (job.onNextLink)
                worker->post(waiting, [onNextLink = job.onNextLink, next = nextLink(body)] { onNextLink(next); });
        });
        if (auto *error = std::get_if<ApiError>(&result)) {
            error->httpStatus = answer.status;
            error->outcomeUnknown = job.request.method != HttpMethod::Get;
        } else if (m_sink && job.position) {
            const auto &document = std::get<Document>(result);
            m_sink->savePage(*job.position, document);
            job.position->offset += int(document.data.size());
        }
        worker->post(waiting, [reply, result = std::move(result)] { reply->complete(result); });
    });
}

ApiReply<Download> *DocumentExchange::download(const ApiRequest &request)
{
    auto *inner = m_client.send(request);
    auto *outer = wrap<Download>(inner, true);
    inner->then(
        this,
        [this, outer, waiting = QPointer<QObject>(outer)](const ApiAnswer &answer) {
            auto *worker = m_worker.get();
            worker->run([worker, outer, waiting, answer] {
                auto result = decodeDownload(answer);
                worker->post(waiting, [outer, result = std::move(result)] { outer->complete(result); });
            });
        },
        [waiting = QPointer(outer)](const ApiError &error) {
            if (waiting)
                waiting->complete(error);
        });
    return outer;
}
