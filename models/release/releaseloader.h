// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/listing/listingloader.h"
#include "models/listing/sharedtexts.h"
#include "models/media/localizationmedia.h"
#include "models/release/releaseactions.h"
#include "models/release/releasefacts.h"

/// A build that can be attached.
struct BuildChoice
{
    Resource build; ///< with what is staged
    Resource asRead;
    QString train; ///< version string
    QString platform;
};

/// The versions of an app with builds and submissions, and of the chosen one what the checks look at.
class ReleaseLoader final : public QObject
{
    Q_OBJECT
public:
    explicit ReleaseLoader(AccountServices &services, QObject *parent = nullptr);
    ~ReleaseLoader() override;

    void setApp(const ResourceKey &app);
    void load();
    void refresh();
    bool isLoading() const;
    std::optional<ApiError> error() const;
    QDateTime fetchedAt() const { return m_versions.state().fetchedAt; }

    const Resource &appResource() const { return m_listing.appResource(); }
    ListingLoader &listing() { return m_listing; }
    const ListingLoader &listing() const { return m_listing; }
    /// Newest first, with what is staged and those that are to be made.
    QList<Resource> versions() const;
    void choose(const ResourceKey &version);
    ResourceKey chosen() const { return m_chosen; }

    ReleaseSituation situation() const;
    ReleaseFacts facts(const QDate &today) const;
    /// Of the platform and version string of the chosen version, newest first.
    QList<BuildChoice> builds(bool onlyOfVersion) const;
    /// What an item of a submission is about: "Version 4.3", "In-app purchase"; the type of what is linked.
    QString itemTitle(const Resource &item) const;

signals:
    void changed();

private:
    void readFacts();
    void readItems();
    Resource with(const Resource &resource) const; ///< what is staged
    Resource find(const QList<Resource> &rows, const ResourceKey &key) const;
    template <typename Take>
    void ask(const ResourceKey &owner, const QString &relationship, Take take);

    AccountServices &m_services;
    ResourceKey m_app;
    ResourceKey m_chosen;
    ListingLoader m_listing;
    SharedTexts m_shared;
    LocalizationMedia m_media;
    ListLoader m_versions;
    ListLoader m_builds;
    ListLoader m_submissions;
    ListLoader m_items;
    QList<Resource> m_versionRows;
    QList<Resource> m_versionParts;
    QList<Resource> m_buildRows;
    QList<Resource> m_buildParts;
    QList<Resource> m_submissionRows;
    QList<Resource> m_itemRows;
    QList<Resource> m_itemParts;
    ResourceKey m_itemsOf;
    // Facts that take a request of their own.
    ResourceKey m_factsOf;
    bool m_hasShared = false;
    std::optional<Resource> m_ageRating;
    std::optional<Resource> m_appDetails;
    std::optional<Resource> m_reviewDetail;
    std::optional<bool> m_hasPrices;
    std::optional<bool> m_hasAvailability;
    std::optional<QStringList> m_unfinishedProducts;
    int m_asking = 0;
    std::unique_ptr<QObject> m_load;
};
