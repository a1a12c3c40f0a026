// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/app/appoverviewloader.h"

#include "api/changes/changeset.h"
#include "api/services/accountservices.h"
#include "api/store/store.h"
#include "handles/apps.h"
#include "handles/appstoreversionphasedreleases.h"
#include "handles/appstoreversions.h"
#include "handles/buildicon.h"
#include "handles/builds.h"
#include "handles/customerreviewresponses.h"
#include "handles/customerreviews.h"
#include "handles/prereleaseversions.h"
#include "models/images/imageasset.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static constexpr int iconSize = 256;
static constexpr auto freshFor = 60s;

static Query appQuery()
{
    return Query()
        .fields(apps::key, apps::name, apps::bundleId, apps::sku, apps::primaryLocale, apps::appStoreIcon)
        .fields(u"buildIcons"_s, {u"iconAsset"_s})
        .include(apps::appStoreIcon);
}

static Query versionsQuery()
{
    namespace phases = appStoreVersionPhasedReleases;
    return Query()
        .fields(appStoreVersions::key, appStoreVersions::platform, appStoreVersions::versionString,
                appStoreVersions::appVersionState, appStoreVersions::createdDate, appStoreVersions::releaseType,
                appStoreVersions::earliestReleaseDate, appStoreVersions::build,
                appStoreVersions::appStoreVersionPhasedRelease)
        .fields(builds::key, builds::version)
        .fields(phases::key, phases::phasedReleaseState, phases::currentDayNumber, phases::startDate)
        .include(appStoreVersions::build, appStoreVersions::appStoreVersionPhasedRelease)
        .limit(50);
}

static Query buildsQuery(const QString &appId)
{
    return Query()
        .filter(builds::app, appId)
        .fields(builds::key, builds::version, builds::uploadedDate, builds::expirationDate, builds::expired,
                builds::processingState, builds::usesNonExemptEncryption, builds::preReleaseVersion)
        .fields(preReleaseVersions::key, preReleaseVersions::version, preReleaseVersions::platform)
        .include(builds::preReleaseVersion)
        .sort(builds::uploadedDate, Qt::DescendingOrder)
        .limit(50);
}

static Query reviewsQuery()
{
    return Query()
        .fields(customerReviews::key, customerReviews::rating, customerReviews::title, customerReviews::body,
                customerReviews::reviewerNickname, customerReviews::createdDate, customerReviews::territory,
                customerReviews::response)
        .fields(customerReviewResponses::key, customerReviewResponses::responseBody,
                customerReviewResponses::lastModifiedDate, customerReviewResponses::state)
        .include(customerReviews::response)
        .sort(customerReviews::createdDate, Qt::DescendingOrder)
        .limit(20);
}

AppOverviewLoader::AppOverviewLoader(AccountServices &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_versionList(services)
    , m_buildList(services)
    , m_reviewList(services)
{
    connect(&m_versionList, &ListLoader::rowsReplaced, &m_versions, &VersionModel::setVersions);
    connect(&m_buildList, &ListLoader::rowsReplaced, &m_builds, &BuildModel::setBuilds);
    connect(&m_reviewList, &ListLoader::rowsReplaced, this, [this](const auto &rows, const auto &included) {
        m_reviews = rows;
        m_responses.clear();
        for (const auto &review : rows) {
            const auto key = review[customerReviews::response];
            for (const auto &resource : included) {
                if (resource.key() == key)
                    m_responses.insert(review.id(), resource);
            }
        }
        emit reviewsChanged();
    });
    m_versions.setChanges(services.changes);
    m_builds.setChanges(services.changes);
    connect(&services.changes, &ChangeSet::resourcesChanged, this, [this](const QList<ResourceKey> &keys) {
        if (keys.contains(m_key))
            emit changed();
    });
    for (auto *loader : {&m_versionList, &m_buildList, &m_reviewList})
        connect(loader, &ListLoader::stateChanged, this, &AppOverviewLoader::changed);
}

AppOverviewLoader::~AppOverviewLoader() = default;

void AppOverviewLoader::setApp(const ResourceKey &app)
{
    if (app == m_key)
        return;
    m_key = app;
    m_versions.setApp(app);
    m_load = std::make_unique<QObject>();
    m_app = {};
    m_icon = {};
    m_appState = {};
    m_asked = false;
    m_versionList.clear();
    m_buildList.clear();
    m_reviewList.clear();
    emit changed();
}

void AppOverviewLoader::load()
{
    if (m_key.isNull() || isLoading())
        return;
    const bool fresh = m_asked && !m_appState.error && m_appState.fetchedAt.isValid()
        && m_appState.fetchedAt.secsTo(QDateTime::currentDateTimeUtc()) < std::chrono::seconds(freshFor).count();
    if (!fresh)
        refresh();
}

void AppOverviewLoader::refresh()
{
    if (m_key.isNull())
        return;
    readApp();
    if (std::exchange(m_asked, true)) {
        m_versionList.reload();
        m_buildList.reload();
        m_reviewList.reload();
        return;
    }
    m_versionList.load({m_key, u"appStoreVersions"_s}, versionsQuery());
    m_buildList.load(QString(::builds::key), buildsQuery(m_key.id), Priority::Normal);
    m_reviewList.load({m_key, u"customerReviews"_s}, reviewsQuery(), Priority::Normal);
}

void AppOverviewLoader::readApp()
{
    m_load = std::make_unique<QObject>();
    m_appState.loading = true;
    m_appState.error.reset();
    emit changed();
    m_services.store.resource(m_key)->then(
        m_load.get(),
        [this](const CachedResource &cached) {
            if (cached.resource.isNull() || !m_app.isNull())
                return;
            m_appState.stale = true;
            takeApp(cached.resource, {});
        },
        [](const ApiError &) { /* the server's answer is on its way */ });
    m_services.resources.get(m_key, appQuery(), Priority::Now)
        ->then(
            m_load.get(),
            [this](const Document &document) {
                m_appState.loading = m_appState.stale = false;
                m_appState.fetchedAt = QDateTime::currentDateTimeUtc();
                takeApp(document.first(), document.included);
            },
            [this](const ApiError &error) {
                m_appState.loading = false;
                m_appState.error = error;
                emit changed();
            });
}

void AppOverviewLoader::takeApp(const Resource &app, const QList<Resource> &included)
{
    m_app = app;
    for (const auto &resource : included) {
        if (resource.key() == app[apps::appStoreIcon])
            m_icon = resource;
    }
    if (m_icon.isNull() && !app[apps::appStoreIcon].isNull()) // the app came from the store: so may its icon
        m_services.store.resource(app[apps::appStoreIcon])
            ->then(
                m_load.get(),
                [this](const CachedResource &cached) {
                    if (m_icon.isNull()) {
                        m_icon = cached.resource;
                        emit changed();
                    }
                },
                [](const ApiError &) { /* the letter in its place will do */ });
    emit changed();
}

Resource AppOverviewLoader::app() const
{
    return m_services.changes.overlaid(m_app);
}

QUrl AppOverviewLoader::icon() const
{
    return imageAssetUrl(m_icon[BuildIcon::iconAsset].value_or(QVariantMap()), iconSize);
}

Resource AppOverviewLoader::responseTo(const Resource &review) const
{
    return m_responses.value(review.id());
}

bool AppOverviewLoader::isLoading() const
{
    return m_appState.loading || m_versionList.isLoading() || m_buildList.isLoading() || m_reviewList.isLoading();
}
