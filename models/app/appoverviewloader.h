// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/app/buildmodel.h"
#include "models/app/versionmodel.h"
#include "models/core/listloader.h"

#include <QUrl>

/// One app at a glance: itself, its versions, builds and latest reviews. Four requests.
class AppOverviewLoader final : public QObject
{
    Q_OBJECT
public:
    explicit AppOverviewLoader(AccountServices &services, QObject *parent = nullptr);
    ~AppOverviewLoader() override;

    /// Another app; shows what is known of it at once. Nothing is asked before load().
    void setApp(const ResourceKey &app);
    const ResourceKey &key() const { return m_key; }
    void load();
    void refresh();
    bool isLoading() const;

    Resource app() const; ///< with what is staged
    QUrl icon() const;
    VersionModel &versions() { return m_versions; }
    BuildModel &builds() { return m_builds; }
    const QList<Resource> &reviews() const { return m_reviews; }
    /// Null when the review has no answer.
    Resource responseTo(const Resource &review) const;

    const ListState &appState() const { return m_appState; }
    const ListState &versionState() const { return m_versionList.state(); }
    const ListState &buildState() const { return m_buildList.state(); }
    const ListState &reviewState() const { return m_reviewList.state(); }

signals:
    void changed(); ///< the app, or how far any of it has been loaded
    void reviewsChanged();

private:
    void readApp();
    void takeApp(const Resource &app, const QList<Resource> &included);

    AccountServices &m_services;
    ResourceKey m_key;
    Resource m_app;
    Resource m_icon;
    ListState m_appState;
    VersionModel m_versions;
    BuildModel m_builds;
    QList<Resource> m_reviews;
    QHash<QString, Resource> m_responses; ///< by review id
    ListLoader m_versionList;
    ListLoader m_buildList;
    ListLoader m_reviewList;
    std::unique_ptr<QObject> m_load;
    bool m_asked = false;
};
