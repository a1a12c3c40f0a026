// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/listing/listingloader.h"

#include "api/catalog/storefacts.h"
#include "api/services/accountservices.h"
#include "api/store/store.h"
#include "handles/appinfos.h"
#include "handles/apps.h"
#include "handles/appstoreversions.h"
#include "handles/buildicon.h"
#include "models/images/imageasset.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static constexpr auto freshFor = 60s;

static constexpr int iconSize = 256; // the one Home asks for: the picture is then loaded once

static Query appQuery()
{
    return Query()
        .fields(apps::key, apps::name, apps::bundleId, apps::primaryLocale, apps::appStoreIcon)
        .fields(u"buildIcons"_s, {u"iconAsset"_s})
        .include(apps::appStoreIcon);
}

static Query versionsQuery()
{
    return Query()
        .fields(appStoreVersions::key, appStoreVersions::platform, appStoreVersions::versionString,
                appStoreVersions::appVersionState, appStoreVersions::createdDate)
        .limit(200);
}

static Query infosQuery()
{
    return Query().fields(appInfos::key, appInfos::state).limit(50);
}

static bool isEditable(const Resource &resource)
{
    const auto *states = editableStates(resource.entry());
    return states && states->states.contains(resource.text(states->attribute));
}

/// The first that can be edited, else the first.
static Resource preferred(const QList<Resource> &resources)
{
    const auto found = std::find_if(resources.begin(), resources.end(), isEditable);
    return found == resources.end() ? resources.value(0) : *found;
}

ListingLoader::ListingLoader(AccountServices &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_grid(services.catalog, services.changes)
    , m_versionList(services)
    , m_infoList(services)
    , m_infoTextList(services)
    , m_versionTextList(services)
{
    connect(&m_versionList, &ListLoader::rowsReplaced, this, &ListingLoader::onVersions);
    connect(&m_infoList, &ListLoader::rowsReplaced, this, &ListingLoader::onInfos);
    const auto keep = [this](ListLoader &loader, QList<Resource> &texts) {
        connect(&loader, &ListLoader::rowsReplaced, this, [this, &texts](const QList<Resource> &rows) {
            texts = rows;
            show();
        });
    };
    keep(m_infoTextList, m_infoTexts);
    keep(m_versionTextList, m_versionTexts);
    for (auto *loader : {&m_versionList, &m_infoList, &m_infoTextList, &m_versionTextList})
        connect(loader, &ListLoader::stateChanged, this, &ListingLoader::changed);
}

ListingLoader::~ListingLoader() = default;

void ListingLoader::setApp(const ResourceKey &app)
{
    if (app == m_app)
        return;
    m_app = app;
    m_load = std::make_unique<QObject>();
    m_isReadingApp = m_asked = false;
    m_appResource = m_icon = m_info = m_version = {};
    m_wanted = {};
    m_versions.clear();
    m_infoTexts.clear();
    m_versionTexts.clear();
    for (auto *loader : {&m_versionList, &m_infoList, &m_infoTextList, &m_versionTextList})
        loader->clear();
    show();
}

void ListingLoader::load()
{
    if (m_app.isNull() || isLoading())
        return;
    const auto fetched = fetchedAt();
    const bool fresh = m_asked && !error() && fetched.isValid()
        && fetched.secsTo(QDateTime::currentDateTimeUtc()) < std::chrono::seconds(freshFor).count();
    if (!fresh)
        refresh();
}

void ListingLoader::refresh()
{
    if (m_app.isNull())
        return;
    readApp();
    if (std::exchange(m_asked, true)) {
        for (auto *loader : {&m_versionList, &m_infoList, &m_infoTextList, &m_versionTextList})
            loader->reload();
        return;
    }
    m_versionList.load({m_app, QString(apps::appStoreVersions.name)}, versionsQuery());
    m_infoList.load({m_app, QString(apps::appInfos.name)}, infosQuery());
}

void ListingLoader::readApp()
{
    m_load = std::make_unique<QObject>();
    m_isReadingApp = true;
    m_error.reset();
    emit changed();
    const auto take = [this](const Resource &app) {
        m_appResource = app;
        show();
    };
    m_services.store.resource(m_app)->then(
        m_load.get(),
        [this, take](const CachedResource &cached) {
            if (m_appResource.isNull() && !cached.resource.isNull())
                take(cached.resource);
        },
        [](const ApiError &) { /* the server's answer is on its way */ });
    m_services.resources.get(m_app, appQuery(), Priority::Now)
        ->then(
            m_load.get(),
            [this, take](const Document &document) {
                m_isReadingApp = false;
                if (const auto *found = document.findIncluded(document.first()[apps::appStoreIcon]))
                    m_icon = *found;
                take(document.first());
            },
            [this](const ApiError &failure) {
                m_isReadingApp = false;
                m_error = failure;
                emit changed();
            });
}

void ListingLoader::onVersions(const QList<Resource> &rows)
{
    m_versions = rows;
    std::stable_sort(m_versions.begin(), m_versions.end(), [](const Resource &a, const Resource &b) {
        return a[appStoreVersions::createdDate].value_or(QDateTime())
            > b[appStoreVersions::createdDate].value_or(QDateTime());
    });
    const auto wanted = std::find_if(m_versions.begin(), m_versions.end(),
                                     [this](const Resource &each) { return each.key() == m_wanted; });
    const auto before = m_version.key();
    m_version = wanted != m_versions.end() ? *wanted : preferred(m_versions);
    if (m_version.key() != before) {
        m_versionTexts.clear();
        m_versionTextList.clear();
        if (!m_version.isNull())
            m_versionTextList.load({m_version.key(), QString(appStoreVersions::appStoreVersionLocalizations.name)},
                                   Query().limit(200));
    }
    show();
}

void ListingLoader::onInfos(const QList<Resource> &rows)
{
    const auto before = m_info.key();
    m_info = preferred(rows);
    if (m_info.key() != before) {
        m_infoTexts.clear();
        m_infoTextList.clear();
        if (!m_info.isNull())
            m_infoTextList.load({m_info.key(), QString(appInfos::appInfoLocalizations.name)}, Query().limit(200));
    }
    show();
}

void ListingLoader::setVersion(const ResourceKey &key)
{
    m_wanted = key;
    onVersions(m_versions);
}

void ListingLoader::show()
{
    m_grid.setTrees({m_app, m_appResource[apps::primaryLocale].value_or(QString()), m_info, m_version, m_infoTexts,
                     m_versionTexts});
    emit changed();
}

QUrl ListingLoader::icon() const
{
    return imageAssetUrl(m_icon[BuildIcon::iconAsset].value_or(QVariantMap()), iconSize);
}

bool ListingLoader::isLoading() const
{
    return m_isReadingApp || m_versionList.isLoading() || m_infoList.isLoading() || m_infoTextList.isLoading()
        || m_versionTextList.isLoading();
}

QDateTime ListingLoader::fetchedAt() const
{
    QDateTime oldest;
    for (const auto *loader : {&m_versionList, &m_infoList, &m_infoTextList, &m_versionTextList}) {
        const auto &at = loader->state().fetchedAt;
        if (at.isValid() && (!oldest.isValid() || at < oldest))
            oldest = at;
    }
    return oldest;
}

std::optional<ApiError> ListingLoader::error() const
{
    if (m_error)
        return m_error;
    for (const auto *loader : {&m_versionList, &m_infoList, &m_infoTextList, &m_versionTextList}) {
        if (loader->state().error)
            return loader->state().error;
    }
    return std::nullopt;
}
