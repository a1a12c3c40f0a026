// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/listloader.h"
#include "models/listing/localegridmodel.h"

#include <memory>

/// The texts of an app's listing: its app information and one of its versions, in all languages. Five requests.
class ListingLoader final : public QObject
{
    Q_OBJECT
public:
    explicit ListingLoader(AccountServices &services, QObject *parent = nullptr);
    ~ListingLoader() override;

    /// Nothing is asked before load().
    void setApp(const ResourceKey &app);
    const ResourceKey &app() const { return m_app; }
    void load();
    void refresh();
    bool isLoading() const;

    const Resource &appResource() const { return m_appResource; }
    QUrl icon() const;
    /// Newest first.
    const QList<Resource> &versions() const { return m_versions; }
    /// The one on show: what the user chose, else the newest that can be edited, else the newest.
    const Resource &version() const { return m_version; }
    void setVersion(const ResourceKey &key);
    const Resource &info() const { return m_info; }
    LocaleGridModel &grid() { return m_grid; }
    const LocaleGridModel &grid() const { return m_grid; }

    QDateTime fetchedAt() const; ///< the oldest of what is shown; invalid: nothing yet
    std::optional<ApiError> error() const; ///< of whichever request failed

signals:
    void changed();

private:
    void readApp();
    void onVersions(const QList<Resource> &rows);
    void onInfos(const QList<Resource> &rows);
    void show();

    AccountServices &m_services;
    LocaleGridModel m_grid;
    ResourceKey m_app;
    Resource m_appResource;
    Resource m_icon;
    Resource m_info;
    Resource m_version;
    ResourceKey m_wanted; ///< the version the user chose
    QList<Resource> m_versions;
    QList<Resource> m_infoTexts;
    QList<Resource> m_versionTexts;
    ListLoader m_versionList;
    ListLoader m_infoList;
    ListLoader m_infoTextList;
    ListLoader m_versionTextList;
    std::unique_ptr<QObject> m_load; ///< context of what is asked about the app
    std::optional<ApiError> m_error;
    bool m_isReadingApp = false;
    bool m_asked = false;
};
