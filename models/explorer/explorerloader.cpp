// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/explorer/explorerloader.h"

#include "api/services/accountservices.h"
#include "api/services/resourcepaths.h"
#include "api/store/store.h"
#include "models/explorer/explorerroutes.h"

using namespace Qt::StringLiterals;

ExplorerLoader::ExplorerLoader(AccountServices &services, ResourceTableModel &model, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_model(model)
    , m_list(services)
{
    const auto keep = [this](const QList<Resource> &included) {
        for (const auto &resource : included)
            m_included.insert(resource.key(), resource);
    };
    connect(&m_list, &ListLoader::rowsReplaced, this, [this, keep](const auto &rows, const auto &included) {
        keep(included);
        m_model.setResources(rows);
    });
    connect(&m_list, &ListLoader::rowsAdded, this, [this, keep](const auto &rows, const auto &included) {
        keep(included);
        m_model.appendResources(rows);
    });
    connect(&m_list, &ListLoader::stateChanged, this, [this] {
        m_model.setHasMore(m_list.state().hasMore);
        emit stateChanged();
    });
    m_model.setChanges(services.changes);
    connect(&m_model, &RecordTableModelBase::moreWanted, &m_list, &ListLoader::loadMore);
}

ExplorerLoader::~ExplorerLoader() = default;

bool ExplorerLoader::isSingle() const
{
    return m_place.kind == ExplorerPlace::Kind::Single || m_place.kind == ExplorerPlace::Kind::Included;
}

void ExplorerLoader::show(const ExplorerPlace &place)
{
    const bool same = m_place.isSame(place) && m_model.entry() == place.entry;
    m_place = place;
    m_load = std::make_unique<QObject>();
    m_single = {};
    if (!same) { // with other filters the rows that stay keep their place
        m_list.clear();
        m_included.clear();
        m_model.setEntry(place.entry);
    }
    m_model.setCreatedOf(isSingle() ? std::nullopt : std::optional(place.key));
    if (isSingle()) {
        readOne();
        return;
    }
    if (place.kind == ExplorerPlace::Kind::Document) { // fetched by a DocumentLoader
        m_list.clear();
        emit stateChanged();
        return;
    }
    const auto *operation = listOperation(m_services.catalog, place.source());
    if (!operation || !missingFilters(*operation, place.query).empty()) {
        m_list.clear();
        emit stateChanged();
        return;
    }
    auto query = place.query;
    if (const int size = pageSizeOf(*operation); size > 0 && query.values(u"limit"_s).isEmpty())
        query.limit(size);
    m_list.load(place.source(), query);
}

void ExplorerLoader::reload()
{
    if (isSingle())
        readOne();
    else
        m_list.reload();
}

void ExplorerLoader::retry()
{
    if (isSingle())
        readOne();
    else
        m_list.retry();
}

void ExplorerLoader::readOne()
{
    m_load = std::make_unique<QObject>();
    m_single.loading = true;
    m_single.error.reset();
    emit stateChanged();
    const bool viaInclude = m_place.kind == ExplorerPlace::Kind::Included;
    if (!viaInclude) {
        m_services.store.resource(m_place.key)
            ->then(
                m_load.get(),
                [this](const CachedResource &cached) {
                    if (cached.resource.isNull() || !m_single.loading)
                        return;
                    m_single.stale = true;
                    m_single.fetchedAt = cached.fetchedAt;
                    m_model.setResources({cached.resource});
                    emit stateChanged();
                },
                [](const ApiError &) { /* the server's answer is on its way */ });
    }
    const auto query = viaInclude ? Query().include(QStringList{m_place.relationship}) : m_place.query;
    m_services.resources.get(m_place.key, query, Priority::Now)
        ->then(
            m_load.get(),
            [this, viaInclude](const Document &document) {
                for (const auto &resource : document.included)
                    m_included.insert(resource.key(), resource);
                if (!viaInclude) {
                    endOne(document.data, {});
                    return;
                }
                QList<Resource> rows;
                for (const auto &resource : document.included) {
                    if (resource.entry() == m_place.entry)
                        rows.append(resource);
                }
                endOne(rows, {});
            },
            [this](const ApiError &error) { endOne({}, error); });
}

void ExplorerLoader::endOne(const QList<Resource> &rows, const std::optional<ApiError> &error)
{
    m_single.loading = false;
    m_single.error = error;
    if (!error) {
        m_single.stale = false;
        m_single.fetchedAt = QDateTime::currentDateTimeUtc();
        m_single.loaded = int(rows.size());
        m_single.total = m_single.loaded;
        m_model.setResources(rows);
    }
    emit stateChanged();
}

const ListState &ExplorerLoader::state() const
{
    return isSingle() ? m_single : m_list.state();
}

bool ExplorerLoader::isLoading() const
{
    return isSingle() ? m_single.loading : m_list.isLoading();
}

const Resource *ExplorerLoader::included(const ResourceKey &key) const
{
    const auto found = m_included.constFind(key);
    return found == m_included.cend() ? nullptr : &*found;
}

QStringList ExplorerLoader::paths() const
{
    if (m_place.kind == ExplorerPlace::Kind::Document)
        return {documentRequest(m_services.catalog, m_place).path};
    if (isSingle())
        return {resourcePath(m_place.key)};
    if (m_place.kind == ExplorerPlace::Kind::Related)
        return {relatedPath(m_place.key, m_place.relationship)};
    return {collectionPath(m_place.entry)};
}
