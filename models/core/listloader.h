// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client/query.h"
#include "api/services/resourceservice.h"

#include <QDateTime>
#include <QObject>
#include <QPointer>

#include <memory>
#include <optional>

class Store;
struct AccountServices;
struct CachedPage;

/// Where a list stands between the store and the server.
struct ListState
{
    bool loading = false; ///< the first page is asked for
    bool loadingMore = false;
    bool stale = false; ///< what is shown comes from the store and has not been confirmed
    bool hasMore = false;
    int loaded = 0; ///< rows handed out
    std::optional<int> total; ///< as the server last said
    QDateTime fetchedAt; ///< of what is shown; invalid: nothing has ever been fetched
    std::optional<ApiError> error; ///< of the last request

    bool isOffline() const { return error && error->kind == ApiError::Kind::Offline; }
};

/// One list: from the store at once, then from the server, page by page as further ones are asked for. The newest
/// load() wins; answers to older ones are dropped and their requests given up.
class ListLoader final : public QObject
{
    Q_OBJECT
public:
    explicit ListLoader(AccountServices &services, QObject *parent = nullptr);
    ~ListLoader() override;

    /// Another list, or the same with another question. Rows of the old one are no longer added to.
    void load(const ListSource &source, const Query &query, Priority priority = Priority::Now);
    /// The same list again from its first page; what is shown stays until the answer is here.
    void reload();
    /// After a failure: goes on where it failed.
    void retry();
    void loadMore();
    /// Forgets the list.
    void clear();

    const ListState &state() const { return m_state; }
    bool isLoading() const { return m_state.loading || m_state.loadingMore; }

signals:
    /// The first rows, from the store or the server: they replace what is there.
    void rowsReplaced(const QList<Resource> &rows, const QList<Resource> &included);
    void rowsAdded(const QList<Resource> &rows, const QList<Resource> &included);
    void stateChanged();

private:
    void askStore(int offset);
    void onCached(const CachedPage &page, int offset);
    void askServer();
    void onPage(const Document &page, bool first);
    void onFailed(const ApiError &error);
    void abandon();
    int pageSize() const;

    AccountServices &m_services;
    std::optional<ListSource> m_source;
    Query m_query;
    Priority m_priority = Priority::Now;
    ListState m_state;
    QUrl m_next;
    bool m_fromServer = false; ///< the rows shown come from the server
    std::unique_ptr<QObject> m_load; ///< context of the present load: replacing it drops older answers
    QPointer<ApiReplyBase> m_reply;
};
