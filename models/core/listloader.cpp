// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/listloader.h"

#include "api/services/accountservices.h"
#include "api/store/store.h"

using namespace Qt::StringLiterals;

ListLoader::ListLoader(AccountServices &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
{
}

ListLoader::~ListLoader()
{
    abandon();
}

/// Nothing asked for so far will be heard of again.
void ListLoader::abandon()
{
    m_load = std::make_unique<QObject>();
    if (m_reply)
        m_reply->abort();
    m_reply.clear();
}

void ListLoader::load(const ListSource &source, const Query &query, Priority priority)
{
    abandon();
    m_source = source;
    m_query = query;
    m_priority = priority;
    m_state = {};
    m_next.clear();
    m_fromServer = false;
    m_state.loading = true;
    emit stateChanged();
    askStore(0);
    askServer();
}

void ListLoader::reload()
{
    if (!m_source)
        return;
    abandon();
    m_state.loading = true;
    m_state.loadingMore = false;
    m_state.error.reset();
    emit stateChanged();
    askServer();
}

void ListLoader::retry()
{
    if (m_fromServer && m_next.isValid()) {
        m_state.error.reset();
        m_state.hasMore = true;
        loadMore();
    } else {
        reload();
    }
}

void ListLoader::clear()
{
    abandon();
    m_source.reset();
    m_state = {};
    m_next.clear();
    emit rowsReplaced({}, {});
    emit stateChanged();
}

int ListLoader::pageSize() const
{
    const auto limit = m_query.values(u"limit"_s);
    return limit.isEmpty() ? 200 : limit.constFirst().toInt();
}

void ListLoader::askStore(int offset)
{
    m_services.store.list(m_services.resources.listKeyOf(*m_source, m_query), offset, pageSize())
        ->then(
            m_load.get(), [this, offset](const CachedPage &page) { onCached(page, offset); },
            [this, offset](const ApiError &) {
                // The server's answer is what counts; the store tells the user about its troubles by itself.
                if (offset > 0)
                    onCached({}, offset);
            });
}

void ListLoader::onCached(const CachedPage &page, int offset)
{
    if (m_fromServer || (offset == 0 && !page.isCached()))
        return;
    m_state.loadingMore = false;
    m_state.stale = true;
    m_state.fetchedAt = page.fetchedAt.isValid() ? page.fetchedAt : m_state.fetchedAt;
    m_state.total = page.total ? page.total : m_state.total;
    m_state.loaded = offset + int(page.resources.size());
    // Only a full page says that the store may hold more of it.
    m_state.hasMore = page.resources.size() >= pageSize();
    if (offset == 0)
        emit rowsReplaced(page.resources, page.included);
    else
        emit rowsAdded(page.resources, page.included);
    emit stateChanged();
}

void ListLoader::askServer()
{
    auto *reply = m_source->relationship.isEmpty()
        ? m_services.resources.list(m_source->entry, m_query, m_priority)
        : m_services.resources.related(m_source->parent, m_source->relationship, m_query, m_priority);
    m_reply = reply;
    reply->then(
        m_load.get(), [this](const Document &page) { onPage(page, true); },
        [this](const ApiError &error) { onFailed(error); });
}

void ListLoader::loadMore()
{
    if (!m_source || !m_state.hasMore || isLoading())
        return;
    m_state.loadingMore = true;
    m_state.hasMore = false;
    emit stateChanged();
    if (!m_fromServer) {
        askStore(m_state.loaded);
        return;
    }
    const auto entry = m_source->relationship.isEmpty()
        ? m_source->entry
        : m_services.resources.targetOf(m_source->parent.entry, m_source->relationship);
    auto *reply = m_services.resources.next(
        m_next, entry, {m_services.resources.listKeyOf(*m_source, m_query), m_state.loaded}, m_priority);
    m_reply = reply;
    reply->then(
        m_load.get(), [this](const Document &page) { onPage(page, false); },
        [this](const ApiError &error) { onFailed(error); });
}

void ListLoader::onPage(const Document &page, bool first)
{
    m_fromServer = true;
    m_next = page.next;
    m_state.loading = false;
    m_state.loadingMore = false;
    m_state.stale = false;
    m_state.error.reset();
    m_state.fetchedAt = QDateTime::currentDateTimeUtc();
    m_state.loaded = (first ? 0 : m_state.loaded) + int(page.data.size());
    m_state.hasMore = m_next.isValid() && !page.data.isEmpty();
    if (page.total)
        m_state.total = page.total;
    else if (!m_state.hasMore)
        m_state.total = m_state.loaded;
    if (first)
        emit rowsReplaced(page.data, page.included);
    else
        emit rowsAdded(page.data, page.included);
    emit stateChanged();
}

void ListLoader::onFailed(const ApiError &error)
{
    m_state.loading = false;
    m_state.loadingMore = false;
    m_state.error = error;
    emit stateChanged();
}
