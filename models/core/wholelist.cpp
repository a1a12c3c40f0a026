// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/wholelist.h"

#include "api/changes/changeset.h"
#include "api/services/accountservices.h"
#include "api/services/resourcepaths.h"

#include <algorithm>

static constexpr auto freshFor = std::chrono::minutes(3);

WholeList::WholeList(AccountServices &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_loader(services)
{
    connect(&m_loader, &ListLoader::rowsReplaced, this, [this](const auto &rows, const auto &included) {
        m_read.clear();
        take(rows, included);
    });
    connect(&m_loader, &ListLoader::rowsAdded, this, &WholeList::take);
    connect(&m_loader, &ListLoader::stateChanged, this, &WholeList::onState);
    connect(&services.changes, &ChangeSet::resourcesChanged, this, [this](const QList<ResourceKey> &keys) {
        const auto isOurs = [this](const ResourceKey &key) {
            return key.entry == m_createdEntry || (!m_rows.isEmpty() && key.entry == m_rows.first().entry());
        };
        if (std::any_of(keys.begin(), keys.end(), isOurs))
            emit changed();
    });
}

WholeList::~WholeList() = default;

void WholeList::showCreated(const QString &entry, const ResourceKey &parent)
{
    m_createdEntry = entry;
    m_createdOf = parent;
}

void WholeList::load(const ListSource &source, const Query &query, Priority priority)
{
    const auto path
        = source.parent.isNull() ? collectionPath(source.entry) : relatedPath(source.parent, source.relationship);
    const auto question = listKey(path, query);
    const auto &state = m_loader.state();
    const bool isFresh = state.fetchedAt.isValid() && !state.stale && !state.error
        && state.fetchedAt.secsTo(QDateTime::currentDateTimeUtc()) < std::chrono::seconds(freshFor).count();
    if (question == m_question && (m_loader.isLoading() || isFresh))
        return;
    if (question != m_question) {
        m_rows.clear();
        m_read.clear();
        m_included.clear();
    }
    m_question = question;
    m_source = source;
    m_loader.load(source, query, priority);
}

void WholeList::reload()
{
    if (m_source)
        m_loader.reload();
}

void WholeList::clear()
{
    m_source.reset();
    m_question.clear();
    m_rows.clear();
    m_read.clear();
    m_included.clear();
    m_loader.clear();
}

bool WholeList::isWhole() const
{
    return m_loader.state().fetchedAt.isValid() && !m_loader.state().hasMore;
}

void WholeList::take(const QList<Resource> &rows, const QList<Resource> &included)
{
    m_read += rows;
    for (const auto &resource : included)
        m_included.insert(resource.key(), resource);
    if (m_read.size() >= m_rows.size()) { // a list that is read anew does not shrink and grow again meanwhile
        m_rows = m_read;
        emit changed();
    }
}

void WholeList::onState()
{
    const auto &state = m_loader.state();
    if (state.error)
        emit failed(*state.error);
    else if (state.hasMore && !m_loader.isLoading())
        QMetaObject::invokeMethod(&m_loader, &ListLoader::loadMore, Qt::QueuedConnection);
    else if (!state.hasMore && !m_loader.isLoading())
        m_rows = m_read;
    emit changed();
}

QList<Resource> WholeList::shown() const
{
    QList<Resource> all;
    if (!m_createdEntry.isEmpty())
        all = m_services.changes.created(m_createdEntry, m_createdOf);
    for (const auto &row : m_rows)
        all.append(m_services.changes.overlaid(row));
    return all;
}
