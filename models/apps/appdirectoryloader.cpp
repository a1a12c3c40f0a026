// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/apps/appdirectoryloader.h"

#include "api/services/accountservices.h"
#include "api/services/resourceservice.h"
#include "api/store/store.h"
#include "handles/apps.h"
#include "models/images/imageasset.h"

using namespace Qt::StringLiterals;

static constexpr int iconSize = 256; // the one Home asks for: the picture is then loaded once
static constexpr int mostCached = 2000;

static Query query()
{
    return Query()
        .fields(apps::key, apps::name, apps::bundleId, apps::appStoreIcon)
        .fields(u"buildIcons"_s, {u"iconAsset"_s})
        .include(apps::appStoreIcon)
        .sort(apps::name)
        .limit(200);
}

AppDirectoryLoader::AppDirectoryLoader(AccountServices &services, AppDirectory &directory, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_directory(directory)
{
}

AppDirectoryLoader::~AppDirectoryLoader() = default;

void AppDirectoryLoader::load()
{
    m_load = std::make_unique<QObject>();
    const auto key = m_services.resources.listKeyOf(QString(apps::key), query());
    m_services.store.list(key, 0, mostCached)
        ->then(
            m_load.get(),
            [this](const CachedPage &page) {
                if (page.isCached())
                    take(page.resources, page.included);
                askServer();
            },
            [this](const ApiError &) { askServer(); });
}

/// A failure is not told here: the page in front asks for the same apps and says what is wrong.
void AppDirectoryLoader::askServer()
{
    m_services.resources.listAll(QString(apps::key), query())
        ->then(
            m_load.get(), [this](const Document &document) { take(document.data, document.included); },
            [](const ApiError &) {});
}

void AppDirectoryLoader::take(const QList<Resource> &found, const QList<Resource> &included)
{
    QHash<QString, QUrl> icons;
    for (const auto &resource : included)
        icons.insert(resource.id(), imageAssetUrl(resource.attribute("iconAsset"_L1).toMap(), iconSize));
    std::vector<AppEntry> entries;
    for (const auto &app : found)
        entries.push_back({app.key(), app[apps::name].value_or(app.id()), app[apps::bundleId].value_or(QString()),
                           icons.value(app[apps::appStoreIcon].id)});
    m_directory.setApps(std::move(entries));
}
