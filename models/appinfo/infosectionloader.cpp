// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/appinfo/infosectionloader.h"

#include "api/changes/changeset.h"
#include "api/services/accountservices.h"
#include "models/explorer/explorerroutes.h"

InfoSectionLoader::InfoSectionLoader(AccountServices &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_list(services)
    , m_table(services.catalog)
{
    m_table.setChanges(services.changes);
    connect(&m_list, &ListLoader::rowsReplaced, this, [this](const auto &rows, const auto &included) {
        m_rows = rows;
        m_included = included;
        m_table.setResources(rows);
        emit changed();
    });
    connect(&m_list, &ListLoader::rowsAdded, this, [this](const auto &rows, const auto &) {
        m_rows += rows;
        m_table.appendResources(rows);
    });
    connect(&m_list, &ListLoader::stateChanged, this, [this] {
        m_table.setHasMore(m_list.state().hasMore);
        emit changed();
    });
    connect(&m_table, &RecordTableModelBase::moreWanted, &m_list, &ListLoader::loadMore);
    connect(&services.changes, &ChangeSet::resourcesChanged, this, [this](const QList<ResourceKey> &keys) {
        for (const auto &key : keys) {
            if (key.entry == m_section.entry) {
                emit changed();
                return;
            }
        }
    });
}

InfoSectionLoader::~InfoSectionLoader() = default;

void InfoSectionLoader::clear()
{
    m_load.reset();
    m_error.reset();
    m_list.clear();
    m_rows.clear();
    m_included.clear();
    m_owner = {};
    m_table.setResources({});
}

void InfoSectionLoader::show(const InfoSection &section, const Resource &owner)
{
    if (section.id == m_section.id && owner.key() == m_owner.key() && !owner.isNull())
        return;
    clear();
    m_section = section;
    m_owner = owner;
    m_table.setEntry(section.entry);
    m_table.setCreatedOf(owner.key());
    emit changed();
    refresh();
}

void InfoSectionLoader::refresh()
{
    if (m_owner.isNull() || isTemporary(m_owner.key()))
        return;
    if (m_section.relationship.isEmpty()) {
        readOwner();
        return;
    }
    const ListSource source(m_owner.key(), m_section.relationship);
    Query query;
    const auto *operation = listOperation(m_services.catalog, source);
    if (operation != nullptr) {
        if (const int size = pageSizeOf(*operation); size > 0 && m_section.isList)
            query.limit(size);
    }
    m_list.load(source, query);
}

/// Whoever gave the owner may have asked for less of it.
void InfoSectionLoader::readOwner()
{
    m_load = std::make_unique<QObject>();
    m_services.resources.get(m_owner.key(), Query(), Priority::Now)
        ->then(
            m_load.get(),
            [this](const Document &document) {
                m_load.release()->deleteLater();
                m_rows = document.data;
                emit changed();
            },
            [this](const ApiError &error) {
                m_load.release()->deleteLater();
                m_error = error;
                emit changed();
            });
    m_error.reset();
    emit changed();
}

Resource InfoSectionLoader::resource() const
{
    return m_rows.isEmpty() && m_section.relationship.isEmpty() ? m_owner : m_rows.value(0);
}

Resource InfoSectionLoader::shown() const
{
    const auto present = resource();
    if (!present.isNull())
        return m_services.changes.overlaid(present);
    return m_services.changes.created(m_section.entry, m_owner.key()).value(0);
}

bool InfoSectionLoader::isLoading() const
{
    return m_load != nullptr || m_list.isLoading();
}
