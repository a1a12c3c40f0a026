// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/release/releaseloader.h"

#include "api/changes/changeset.h"
#include "api/services/accountservices.h"
#include "handles/appinfolocalizations.h"
#include "handles/appinfos.h"
#include "handles/apps.h"
#include "handles/appstorereviewdetails.h"
#include "handles/appstoreversionlocalizations.h"
#include "handles/appstoreversionphasedreleases.h"
#include "handles/appstoreversions.h"
#include "handles/builds.h"
#include "handles/prereleaseversions.h"
#include "handles/reviewsubmissionitems.h"
#include "handles/reviewsubmissions.h"
#include "models/core/format.h"
#include "models/core/resourcetablemodel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QStringList &onStore()
{
    static const QStringList states{u"READY_FOR_DISTRIBUTION"_s, u"REPLACED_WITH_NEW_VERSION"_s};
    return states;
}

bool isOpen(const Resource &submission)
{
    static const QStringList closed{u"COMPLETE"_s, u"COMPLETING"_s, u"CANCELING"_s};
    return !closed.contains(submission[reviewSubmissions::state].value_or(QString()));
}

Query versionsQuery()
{
    return Query()
        .fields(appStoreVersions::key, appStoreVersions::platform, appStoreVersions::versionString,
                appStoreVersions::appVersionState, appStoreVersions::createdDate, appStoreVersions::releaseType,
                appStoreVersions::earliestReleaseDate, appStoreVersions::copyright, appStoreVersions::build,
                appStoreVersions::appStoreVersionPhasedRelease)
        .include(appStoreVersions::build, appStoreVersions::appStoreVersionPhasedRelease)
        .limit(200);
}

Query buildsQuery(const ResourceKey &app)
{
    return Query()
        .filter(builds::app, app.id)
        .fields(builds::key, builds::version, builds::uploadedDate, builds::expirationDate, builds::expired,
                builds::processingState, builds::usesNonExemptEncryption, builds::preReleaseVersion)
        .fields(preReleaseVersions::key, preReleaseVersions::version, preReleaseVersions::platform)
        .include(builds::preReleaseVersion)
        .sort(builds::uploadedDate, Qt::DescendingOrder)
        .limit(200);
}

} // namespace

ReleaseLoader::ReleaseLoader(AccountServices &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_listing(services)
    , m_shared(services)
    , m_media(services)
    , m_versions(services)
    , m_builds(services)
    , m_submissions(services)
    , m_items(services)
{
    const auto keep = [this](ListLoader &loader, QList<Resource> &rows, QList<Resource> *parts) {
        connect(&loader, &ListLoader::rowsReplaced, this,
                [this, &rows, parts](const QList<Resource> &got, const QList<Resource> &included) {
                    rows = got;
                    if (parts != nullptr)
                        *parts = included;
                    readItems();
                    emit changed();
                });
        connect(&loader, &ListLoader::stateChanged, this, &ReleaseLoader::changed);
    };
    keep(m_versions, m_versionRows, &m_versionParts);
    keep(m_builds, m_buildRows, &m_buildParts);
    keep(m_submissions, m_submissionRows, nullptr);
    keep(m_items, m_itemRows, &m_itemParts);
    connect(&m_listing, &ListingLoader::changed, this, [this] {
        readFacts();
        emit changed();
    });
    connect(&m_media, &MediaSource::changed, this, &ReleaseLoader::changed);
    connect(&m_media, &MediaSource::stateChanged, this, &ReleaseLoader::changed);
    connect(&m_shared, &SharedTexts::loaded, this, [this] {
        m_hasShared = true;
        emit changed();
    });
    connect(&services.changes, &ChangeSet::countChanged, this, &ReleaseLoader::changed);
    connect(&services.changes, &ChangeSet::resourcesChanged, this, &ReleaseLoader::changed);
}

ReleaseLoader::~ReleaseLoader() = default;

void ReleaseLoader::setApp(const ResourceKey &app)
{
    if (app == m_app)
        return;
    m_app = app;
    m_chosen = m_factsOf = m_itemsOf = {};
    m_load = std::make_unique<QObject>();
    m_asking = 0;
    for (auto *loader : {&m_versions, &m_builds, &m_submissions, &m_items})
        loader->clear();
    for (auto *rows :
         {&m_versionRows, &m_versionParts, &m_buildRows, &m_buildParts, &m_submissionRows, &m_itemRows, &m_itemParts})
        rows->clear();
    m_listing.setApp(app);
    emit changed();
}

void ReleaseLoader::load()
{
    m_listing.load();
    if (m_app.isNull() || m_versions.isLoading())
        return;
    const auto &state = m_versions.state();
    if (!state.fetchedAt.isValid() || state.stale || state.error)
        refresh();
}

void ReleaseLoader::refresh()
{
    if (m_app.isNull())
        return;
    m_factsOf = m_itemsOf = {};
    m_listing.refresh();
    m_versions.load({m_app, QString(apps::appStoreVersions.name)}, versionsQuery());
    m_builds.load(ListSource(QString(builds::key)), buildsQuery(m_app));
    m_submissions.load(ListSource(QString(reviewSubmissions::key)),
                       Query().filter(reviewSubmissions::app, m_app.id).limit(200));
}

bool ReleaseLoader::isLoading() const
{
    return m_asking > 0 || m_listing.isLoading() || m_media.isLoading() || m_versions.isLoading()
        || m_builds.isLoading() || m_submissions.isLoading() || m_items.isLoading();
}

std::optional<ApiError> ReleaseLoader::error() const
{
    for (const auto *loader : {&m_versions, &m_builds, &m_submissions, &m_items}) {
        if (loader->state().error)
            return loader->state().error;
    }
    return m_listing.error();
}

Resource ReleaseLoader::with(const Resource &resource) const
{
    return resource.isNull() ? resource : m_services.changes.overlaid(resource);
}

QList<Resource> ReleaseLoader::versions() const
{
    auto all = m_services.changes.created(QString(appStoreVersions::key), m_app);
    auto read = m_versionRows;
    std::stable_sort(read.begin(), read.end(), [](const Resource &a, const Resource &b) {
        return a[appStoreVersions::createdDate].value_or(QDateTime())
            > b[appStoreVersions::createdDate].value_or(QDateTime());
    });
    for (const auto &version : read)
        all.append(with(version));
    return all;
}

void ReleaseLoader::choose(const ResourceKey &version)
{
    if (version == m_chosen)
        return;
    m_chosen = version;
    if (!isTemporary(version))
        m_listing.setVersion(version);
    readItems();
    readFacts();
    emit changed();
}

Resource ReleaseLoader::find(const QList<Resource> &rows, const ResourceKey &key) const
{
    const auto found
        = std::find_if(rows.begin(), rows.end(), [&key](const Resource &each) { return each.key() == key; });
    return found == rows.end() ? Resource() : *found;
}

ReleaseSituation ReleaseLoader::situation() const
{
    const auto &changes = m_services.changes;
    ReleaseSituation now;
    now.app = m_app;
    now.version = find(versions(), m_chosen);
    now.versionAsRead = isTemporary(m_chosen) ? now.version : find(m_versionRows, m_chosen);
    const auto platform = now.version[appStoreVersions::platform].value_or(QString());
    for (const auto &version : versions()) {
        if (version[appStoreVersions::platform] == platform && now.openVersion.isEmpty()
            && !onStore().contains(version[appStoreVersions::appVersionState].value_or(QString())))
            now.openVersion = version[appStoreVersions::versionString].value_or(QString());
    }
    auto build = now.version[appStoreVersions::build];
    for (const auto &change : changes.changes()) {
        if (change.kind == StagedChange::Kind::SetLink && change.target == m_chosen
            && change.relationship == appStoreVersions::build.name)
            build = change.linksAfter.value(0);
    }
    if (!build.isNull()) {
        auto found = find(m_buildRows, build);
        if (found.isNull())
            found = find(m_versionParts, build);
        now.build = with(found);
        now.buildAsRead = found;
    }
    const auto phased = now.version[appStoreVersions::appStoreVersionPhasedRelease];
    now.phased = with(find(m_versionParts, phased));
    if (changes.isStagedForDeletion(phased))
        now.phased = {};
    now.phasedAsRead = find(m_versionParts, phased);
    if (now.phased.isNull())
        now.phasedAsRead = now.phased = changes.created(QString(appStoreVersionPhasedReleases::key), m_chosen).value(0);
    auto submissions = m_submissionRows + changes.created(QString(reviewSubmissions::key), m_app);
    for (const auto &submission : std::as_const(submissions)) {
        if (submission[reviewSubmissions::platform] == platform && isOpen(submission) && now.submission.isNull())
            now.submission = submission;
    }
    if (!now.submission.isNull()) {
        if (now.submission.key() == m_itemsOf)
            now.items = m_itemRows;
        now.items += changes.created(QString(reviewSubmissionItems::key), now.submission.key());
        now.isSubmitted = std::any_of(now.items.begin(), now.items.end(), [this](const Resource &item) {
            return item[reviewSubmissionItems::appStoreVersion] == m_chosen
                && item[reviewSubmissionItems::state] != u"REMOVED"_s;
        });
    }
    return now;
}

/// Of the open submission of the platform.
void ReleaseLoader::readItems()
{
    const auto submission = situation().submission.key();
    if (submission == m_itemsOf || submission.isNull() || isTemporary(submission))
        return;
    m_itemsOf = submission;
    m_itemRows.clear();
    const auto *entry = m_services.catalog.entry(QString(reviewSubmissionItems::key));
    QStringList subjects;
    for (const auto &relationship : entry->relationships) {
        if (relationship.includable)
            subjects.append(relationship.name);
    }
    m_items.load({submission, QString(reviewSubmissions::items.name)}, Query().include(subjects).limit(200));
}

QString ReleaseLoader::itemTitle(const Resource &item) const
{
    const auto *entry = m_services.catalog.entry(item.entry());
    for (const auto &relationship : entry->relationships) {
        if (relationship.name == reviewSubmissionItems::reviewSubmission.name)
            continue;
        const auto key = item.relationship(relationship.name, relationship.target).keys.value(0);
        if (key.isNull())
            continue;
        auto subject = find(m_itemParts, key);
        if (subject.isNull())
            subject = find(versions(), key);
        const auto *target = m_services.catalog.entry(relationship.target);
        const auto type = target ? target->title : format::title(relationship.name);
        return subject.isNull() ? type : u"%1 · %2"_s.arg(type, ResourceTableModel::nameOf(subject));
    }
    return item.id();
}

QList<BuildChoice> ReleaseLoader::builds(bool onlyOfVersion) const
{
    QList<BuildChoice> choices;
    const auto version = find(versions(), m_chosen);
    const auto platform = version[appStoreVersions::platform].value_or(QString());
    const auto number = version[appStoreVersions::versionString].value_or(QString());
    for (const auto &build : m_buildRows) {
        const auto train = find(m_buildParts, build[builds::preReleaseVersion]);
        BuildChoice choice{with(build), build, train[preReleaseVersions::version].value_or(QString()),
                           train[preReleaseVersions::platform].value_or(QString())};
        if (choice.platform == platform && (!onlyOfVersion || choice.train == number))
            choices.append(choice);
    }
    return choices;
}

template <typename Take>
void ReleaseLoader::ask(const ResourceKey &owner, const QString &relationship, Take take)
{
    if (owner.isNull() || isTemporary(owner))
        return;
    ++m_asking;
    m_services.resources.related(owner, relationship)
        ->then(
            m_load.get(),
            [this, take](const Document &document) {
                --m_asking;
                take(document);
                emit changed();
            },
            [this](const ApiError &) { // then nothing is said of it
                --m_asking;
                emit changed();
            });
}

/// Once for each version on show.
void ReleaseLoader::readFacts()
{
    const auto version = m_listing.version().key();
    if (m_listing.isLoading() || version.isNull() || version == m_factsOf || version != m_chosen)
        return;
    m_factsOf = version;
    m_load = std::make_unique<QObject>();
    m_asking = 0;
    m_hasShared = false;
    m_ageRating.reset();
    m_appDetails.reset();
    m_reviewDetail.reset();
    m_hasPrices.reset();
    m_hasAvailability.reset();
    m_unfinishedProducts.reset();
    const auto info = m_listing.info().key();
    m_shared.load(m_app, info, version);
    const auto primary = int(m_listing.grid().locales().indexOf(m_listing.grid().primaryLocale()));
    const auto texts = primary < 0 ? ResourceKey() : m_listing.grid().versionText(primary);
    m_media.setOwners(m_app,
                      texts.isNull() ? QList<MediaSource::Owner>()
                                     : QList<MediaSource::Owner>{{m_listing.grid().primaryLocale(), texts}});
    m_media.refresh();
    ask(info, QString(appInfos::ageRatingDeclaration.name), [this](const Document &d) { m_ageRating = d.first(); });
    ask(version, QString(appStoreVersions::appStoreReviewDetail.name),
        [this](const Document &d) { m_reviewDetail = d.first(); });
    ask(m_app, QString(apps::appPriceSchedule.name), [this](const Document &d) { m_hasPrices = !d.data.isEmpty(); });
    ask(m_app, QString(apps::appAvailabilityV2.name),
        [this](const Document &d) { m_hasAvailability = !d.data.isEmpty(); });
    ask(m_app, QString(apps::inAppPurchasesV2.name), [this](const Document &d) {
        QStringList names;
        for (const auto &product : d.data) {
            if (product.text(u"state") == "MISSING_METADATA"_L1)
                names.append(product.text(u"name"));
        }
        m_unfinishedProducts = names;
    });
    ++m_asking;
    m_services.resources.get(m_app, Query().fields(apps::key, apps::contentRightsDeclaration))
        ->then(
            m_load.get(),
            [this](const Document &document) {
                --m_asking;
                m_appDetails = document.first();
                emit changed();
            },
            [this](const ApiError &) {
                --m_asking;
                emit changed();
            });
}

ReleaseFacts ReleaseLoader::facts(const QDate &today) const
{
    ReleaseFacts facts;
    const auto now = situation();
    facts.app = m_app;
    facts.today = today;
    facts.version = now.version;
    const auto &grid = m_listing.grid();
    facts.primaryLocale = grid.primaryLocale();
    if (m_factsOf != m_chosen || m_factsOf.isNull()) {
        facts.version = {}; // nothing can be said yet
        return facts;
    }
    const auto platform = now.version[appStoreVersions::platform].value_or(QString());
    const auto all = versions();
    facts.isFirstVersion = std::none_of(all.begin(), all.end(), [&](const Resource &version) {
        return version[appStoreVersions::platform] == platform
            && onStore().contains(version[appStoreVersions::appVersionState].value_or(QString()));
    });
    const auto locales = grid.locales();
    for (int row = 0; row < locales.size(); ++row) {
        LocaleTexts texts;
        texts.locale = locales[row];
        bool isRemoved = false;
        for (int column = 0; column < grid.columnCount(); ++column) {
            const auto &field = grid.fields()[std::size_t(column)];
            const auto flags = grid.flags(row, column);
            isRemoved = isRemoved || flags.testFlag(LocaleGridModel::Removed);
            texts.texts.insert(field.attribute, grid.text(row, column));
            const bool isThere = !flags.testFlag(LocaleGridModel::Absent);
            (field.entry == appInfoLocalizations::key ? texts.isInInfo : texts.isInVersion) |= isThere;
        }
        if (!isRemoved)
            facts.locales.push_back(std::move(texts));
    }
    if (m_hasShared) {
        const auto shared = m_shared.texts();
        for (auto it = shared.cbegin(); it != shared.cend(); ++it)
            facts.shared.insert(it.key().attribute, it.value());
    }
    if (!m_media.isLoading() && !m_media.error())
        facts.media = m_media.sets();
    facts.build = now.build;
    for (const auto &choice : builds(false)) {
        if (choice.build.key() == now.build.key())
            facts.buildTrain = choice.train;
    }
    if (m_ageRating)
        facts.ageRating = with(*m_ageRating);
    if (m_appDetails)
        facts.contentRights = with(*m_appDetails)[apps::contentRightsDeclaration].value_or(QString());
    if (m_reviewDetail)
        facts.needsDemoAccount = with(*m_reviewDetail)[appStoreReviewDetails::demoAccountRequired].value_or(false);
    facts.hasPrices = m_hasPrices;
    facts.hasAvailability = m_hasAvailability;
    facts.unfinishedProducts = m_unfinishedProducts;
    const auto submission = now.submission[reviewSubmissions::state].value_or(QString());
    const bool blocks = !now.submission.isNull() && !isTemporary(now.submission.key())
        && submission != "READY_FOR_REVIEW"_L1 && !now.isSubmitted;
    facts.blockingSubmission = blocks ? submission : QString();
    return facts;
}
