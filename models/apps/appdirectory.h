// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/jsonapi/resource.h"

#include <QObject>
#include <QUrl>

#include <vector>

/// One app, as much as the sidebar and the palette show of it.
struct AppEntry
{
    ResourceKey key;
    QString name;
    QString bundleId;
    QUrl icon;

    bool operator==(const AppEntry &) const = default;
};

/// The apps of the account, by name. Filled from whatever was read last.
class AppDirectory : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    const std::vector<AppEntry> &apps() const { return m_apps; }
    const AppEntry *find(const ResourceKey &key) const; ///< null when unknown; valid until changed()
    void setApps(std::vector<AppEntry> apps);

signals:
    void changed();

private:
    std::vector<AppEntry> m_apps;
};
