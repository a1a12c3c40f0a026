// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/services/pagewalk.h"

#include "api/client/errorfactory.h"

static constexpr int MostOpen = 3;

PageWalk::PageWalk(DocumentExchange &exchange, DocumentExchange::Job first, QObject *parent)
    : QObject(parent)
    , m_exchange(exchange)
    , m_job(std::move(first))
    , m_reply(new ApiReply<WalkSummary>(&exchange))
{
    m_job.onNextLink = [walk = QPointer<PageWalk>(this)](const QUrl &url) {
        if (walk)
            walk->onNextLink(url);
    };
    connect(
        m_reply, &ApiReplyBase::abortRequested, this, [this] { end(abortedError()); }, Qt::QueuedConnection);
}

ApiReply<WalkSummary> *PageWalk::start(QObject *context, PageHandler onPage)
{
    m_context = context;
    m_handler = std::move(onPage);
    request(m_job.request);
    return m_reply;
}

void PageWalk::request(const ApiRequest &request)
{
    ++m_open;
    auto job = m_job;
    job.request = request;
    auto *page = m_exchange.ask(std::move(job));
    connect(m_reply, &ApiReplyBase::abortRequested, page, &ApiReplyBase::abort);
    page->then(
        this, [this](const Document &document) { this->onPage(document); },
        [this](const ApiError &error) { end(error); });
}

void PageWalk::onNextLink(const QUrl &url)
{
    if (m_ended || url.isEmpty() || m_asked.contains(url))
        return;
    if (m_open >= MostOpen) {
        m_held = url;
        return;
    }
    m_asked.insert(url);
    ApiRequest next;
    next.url = url;
    next.accept = m_job.request.accept;
    next.priority = m_job.request.priority;
    request(next);
}

void PageWalk::onPage(const Document &page)
{
    if (m_ended)
        return;
    --m_open;
    ++m_summary.pages;
    m_summary.items += int(page.data.size());
    emit m_reply->progress(m_summary.items, page.total.value_or(-1));
    const QPointer<PageWalk> alive(this);
    if (m_handler && m_context)
        m_handler(page);
    if (!alive)
        return;
    onNextLink(m_held.isEmpty() ? page.next : std::exchange(m_held, QUrl()));
    if (m_open == 0)
        end(m_summary);
}

void PageWalk::end(std::variant<WalkSummary, ApiError> result)
{
    if (std::exchange(m_ended, true))
        return;
    if (std::holds_alternative<ApiError>(result))
        m_reply->abort(); // the other pages under way
    disconnect(m_reply, nullptr, this, nullptr);
    deleteLater();
    m_reply->complete(std::move(result));
}
