// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/listloader.h"
#include "models/media/mediasource.h"

#include <memory>

/// Media as screenshot and preview sets of a version's localizations. Two requests a language.
class LocalizationMedia final : public MediaSource
{
    Q_OBJECT
public:
    explicit LocalizationMedia(AccountServices &services, QObject *parent = nullptr);
    ~LocalizationMedia() override;

    void setOwners(const ResourceKey &app, const QList<Owner> &owners) override;
    void load() override;
    void refresh() override;
    bool isLoading() const override;
    QDateTime fetchedAt() const override;
    std::optional<ApiError> error() const override;

    const QList<Owner> &owners() const override { return m_owners; }
    const std::vector<MediaSet> &sets() const override { return m_sets; }
    MediaSet set(const QString &locale, Medium medium, const QString &displayType) const override;

    void add(const std::vector<Addition> &additions, const QString &step) override;
    void remove(const QList<ResourceKey> &items) override;
    void reorder(const MediaSet &set, const QList<ResourceKey> &order) override;
    void replace(const MediaSet &set, const ResourceKey &item, const QString &file) override;
    void setPosterTime(const ResourceKey &preview, const QString &time) override;

private:
    struct Part ///< one list of sets of one language
    {
        Owner owner;
        Medium medium;
        std::unique_ptr<ListLoader> loader;
        QList<Resource> sets;
        QHash<ResourceKey, Resource> items;
    };

    void rebuild();
    MediaSet read(const Part &part, const Resource &set) const;
    MediaItem readItem(Medium medium, const Resource &resource) const;
    void addStaged(MediaSet *set) const;
    ResourceKey stageFile(const ResourceKey &set, Medium medium, const QString &file, const QString &title);
    ResourceKey ensureSet(const MediaSet &set);
    QString titleOf(const MediaSet &set) const;
    QList<ResourceKey> serverOrder(const MediaSet &set) const;
    const Resource *resource(const ResourceKey &item) const;

    AccountServices &m_services;
    ResourceKey m_app;
    QList<Owner> m_owners;
    std::vector<std::unique_ptr<Part>> m_parts;
    std::vector<MediaSet> m_sets;
    bool m_asked = false;
    bool m_rebuilding = false;
};
