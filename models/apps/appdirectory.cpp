// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/apps/appdirectory.h"

#include <algorithm>

const AppEntry *AppDirectory::find(const ResourceKey &key) const
{
    const auto found = std::find_if(m_apps.begin(), m_apps.end(), [&key](const auto &app) { return app.key == key; });
    return found == m_apps.end() ? nullptr : &*found;
}

void AppDirectory::setApps(std::vector<AppEntry> apps)
{
    std::sort(apps.begin(), apps.end(),
              [](const auto &a, const auto &b) { return QString::localeAwareCompare(a.name, b.name) < 0; });
    if (apps == m_apps)
        return;
    m_apps = std::move(apps);
    emit changed();
}
