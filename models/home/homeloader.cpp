// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/home/homeloader.h"

#include "api/changes/changeset.h"
#include "api/services/accountservices.h"
#include "handles/apps.h"
#include "handles/appstoreversions.h"
#include "handles/builds.h"
#include "handles/certificates.h"
#include "handles/customerreviews.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Reviews cost a request per app; beyond this many the rest of the hour's budget is worth more.
static constexpr std::size_t mostReviewedApps = 25;
static constexpr int reviewDays = 30;
static constexpr auto freshFor = 3min;

static Query appsQuery()
{
    return Query()
        .fields(apps::key, apps::name, apps::bundleId, apps::sku, apps::appStoreVersions, apps::appStoreIcon)
        .fields(appStoreVersions::key, appStoreVersions::platform, appStoreVersions::versionString,
                appStoreVersions::appVersionState, appStoreVersions::createdDate)
        .fields(u"buildIcons"_s, {u"iconAsset"_s})
        .include(apps::appStoreVersions, apps::appStoreIcon)
        .limit(apps::appStoreVersions, 20)
        .sort(apps::name)
        .limit(200);
}

static Query buildsQuery()
{
    return Query()
        .filter(u"expired"_s, u"false"_s)
        .fields(builds::key, builds::version, builds::expirationDate, builds::expired, builds::processingState,
                builds::usesNonExemptEncryption, builds::app)
        .include(builds::app)
        .fields(apps::key, apps::bundleId)
        .sort(builds::uploadedDate, Qt::DescendingOrder)
        .limit(200);
}

static Query certificatesQuery()
{
    return Query()
        .fields(certificates::key, certificates::name, certificates::displayName, certificates::certificateType,
                certificates::expirationDate)
        .limit(200);
}

static Query reviewsQuery()
{
    return Query()
        .exists(u"publishedResponse"_s, false)
        .fields(customerReviews::key, customerReviews::createdDate)
        .sort(customerReviews::createdDate, Qt::DescendingOrder)
        .limit(100);
}

HomeLoader::HomeLoader(AccountServices &services, HomeModel &model, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_model(model)
    , m_apps(services)
    , m_builds(services)
    , m_certificates(services)
{
    connect(&m_apps, &ListLoader::rowsReplaced, this,
            [this](const auto &rows, const auto &included) { onApps(rows, included, true); });
    connect(&m_apps, &ListLoader::rowsAdded, this,
            [this](const auto &rows, const auto &included) { onApps(rows, included, false); });
    connect(&m_builds, &ListLoader::rowsReplaced, this, [this](const auto &rows) { m_data.builds = rows; });
    connect(&m_certificates, &ListLoader::rowsReplaced, this, [this](const auto &rows) { m_data.certificates = rows; });
    for (auto *loader : {&m_apps, &m_builds, &m_certificates})
        watch(*loader);
    connect(&m_services.changes, &ChangeSet::resourcesChanged, this, &HomeLoader::rebuildSoon);
    connect(&m_services.changes, &ChangeSet::countChanged, this, &HomeLoader::rebuildSoon);
    m_rebuild.setSingleShot(true);
    connect(&m_rebuild, &QTimer::timeout, this, &HomeLoader::rebuild);
}

HomeLoader::~HomeLoader() = default;

void HomeLoader::watch(ListLoader &loader)
{
    connect(&loader, &ListLoader::rowsReplaced, this, &HomeLoader::rebuildSoon);
    connect(&loader, &ListLoader::rowsAdded, this, &HomeLoader::rebuildSoon);
    connect(&loader, &ListLoader::stateChanged, this, &HomeLoader::rebuildSoon);
}

void HomeLoader::load()
{
    const auto &state = m_apps.state();
    const bool fresh = !state.stale && !state.error && state.fetchedAt.isValid()
        && state.fetchedAt.secsTo(QDateTime::currentDateTimeUtc()) < std::chrono::seconds(freshFor).count();
    if (!fresh && !isLoading())
        refresh();
}

void HomeLoader::refresh()
{
    m_reviewsAsked = false;
    if (m_apps.state().fetchedAt.isValid()) {
        m_apps.reload();
        m_builds.reload();
        m_certificates.reload();
        return;
    }
    m_apps.load(QString(apps::key), appsQuery());
    m_builds.load(QString(builds::key), buildsQuery(), Priority::Normal);
    m_certificates.load(QString(certificates::key), certificatesQuery(), Priority::Normal);
}

bool HomeLoader::isLoading() const
{
    return m_rebuild.isActive() || m_apps.isLoading() || m_builds.isLoading() || m_certificates.isLoading()
        || std::any_of(m_reviews.begin(), m_reviews.end(), [](const auto &each) { return each.second->isLoading(); });
}

void HomeLoader::onApps(const QList<Resource> &rows, const QList<Resource> &included, bool first)
{
    if (first)
        m_data.apps = rows;
    else
        m_data.apps += rows;
    m_data.addIncluded(included);
}

/// For the released apps that changed last.
void HomeLoader::askReviews()
{
    m_reviewsAsked = true;
    std::vector<const AppSummary *> released;
    for (const auto &app : m_model.rows()) {
        if (app.released)
            released.push_back(&app);
    }
    std::sort(released.begin(), released.end(), [](const auto *a, const auto *b) { return a->newest() > b->newest(); });
    released.resize(std::min(released.size(), mostReviewedApps));
    std::erase_if(m_reviews, [&released](const auto &each) {
        return std::none_of(released.begin(), released.end(),
                            [&each](const auto *app) { return app->id == each.first; });
    });
    for (const auto *app : released) {
        auto &loader = m_reviews[app->id];
        if (loader) {
            loader->reload();
            continue;
        }
        loader = std::make_unique<ListLoader>(m_services);
        connect(loader.get(), &ListLoader::rowsReplaced, this, [this, id = app->id](const QList<Resource> &rows) {
            const auto since = QDateTime::currentDateTimeUtc().addDays(-reviewDays);
            m_data.unanswered[id] = int(std::count_if(rows.begin(), rows.end(), [&since](const Resource &review) {
                return review[customerReviews::createdDate].value_or(QDateTime()) > since;
            }));
        });
        watch(*loader);
        loader->load({ResourceKey{QString(apps::key), app->id}, u"customerReviews"_s}, reviewsQuery(),
                     Priority::Background);
    }
}

void HomeLoader::rebuildSoon()
{
    m_rebuild.start(0);
}

/// What was read, with what is staged laid over it.
HomeData HomeLoader::withStaged() const
{
    auto data = m_data;
    const auto &changes = m_services.changes;
    for (const auto &change : changes.changes()) {
        if (!change.app.isNull())
            ++data.staged[change.app.id];
    }
    const auto lay = [&changes](Resource &resource) {
        if (changes.isStaged(resource.key()))
            resource = changes.overlaid(resource);
    };
    if (changes.count() > 0) {
        std::for_each(data.apps.begin(), data.apps.end(), lay);
        std::for_each(data.versions.begin(), data.versions.end(), lay);
        std::for_each(data.builds.begin(), data.builds.end(), lay);
    }
    return data;
}

void HomeLoader::rebuild()
{
    m_model.setApps(withStaged().summaries(QDateTime::currentDateTimeUtc()));
    const auto &state = m_apps.state();
    if (state.hasMore && !m_apps.isLoading())
        m_apps.loadMore(); // a summary of half the apps would mislead
    else if (!m_reviewsAsked && !m_apps.isLoading() && !state.error && !state.stale)
        askReviews();
    emit changed();
}

QList<Resource> HomeLoader::expiringCertificates() const
{
    return m_data.expiringCertificates(QDateTime::currentDateTimeUtc());
}

int HomeLoader::countOf(Concern concern) const
{
    if (concern == Concern::ExpiringCertificate)
        return int(expiringCertificates().size());
    return int(std::count_if(m_model.rows().begin(), m_model.rows().end(),
                             [concern](const AppSummary &app) { return app.needs(concern); }));
}

QStringList HomeLoader::gaps() const
{
    QStringList lines;
    const auto say = [&lines](const ListLoader &loader, const QString &what) {
        if (const auto &error = loader.state().error)
            lines.append(what.arg(error->title));
    };
    say(m_builds, tr("Builds could not be checked: %1"));
    say(m_certificates, tr("Certificates could not be checked: %1"));
    const auto failed = std::find_if(m_reviews.begin(), m_reviews.end(),
                                     [](const auto &each) { return each.second->state().error.has_value(); });
    if (failed != m_reviews.end())
        say(*failed->second, tr("Reviews could not be checked: %1"));
    return lines;
}
