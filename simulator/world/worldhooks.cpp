// SPDX-License-Identifier: GPL-3.0-or-later
// Behaviours, downloads and assets of the world.
#include "simulator/world/worldtable.h"

using namespace Qt::StringLiterals;

void World::addBehaviour(QStringView entry, Behaviour behaviour)
{
    if (const int index = entryIndex(entry); index >= 0)
        m_tables[std::size_t(index)]->behaviours.push_back(std::move(behaviour));
    else
        complain(u"no entry %1"_s.arg(entry));
}

Refusals World::check(Write &write, int entry)
{
    for (const auto &behaviour : m_tables[std::size_t(entry)]->behaviours) {
        if (!behaviour.check)
            continue;
        if (auto refusals = behaviour.check(*this, write); !refusals.empty())
            return refusals;
    }
    return {};
}

void World::done(const Write &write, int entry)
{
    for (const auto &behaviour : m_tables[std::size_t(entry)]->behaviours) {
        if (behaviour.done)
            behaviour.done(*this, write);
    }
}

void World::setDownload(const QString &pathTemplate, DownloadMaker download)
{
    m_downloads.insert(pathTemplate, std::move(download));
}

const DownloadMaker *World::download(const QString &pathTemplate) const
{
    const auto found = m_downloads.constFind(pathTemplate);
    return found == m_downloads.constEnd() ? nullptr : &*found;
}

void World::putAsset(const QString &path, Asset asset)
{
    m_assets.insert(path, std::move(asset));
}

void World::setAssetMaker(const QString &prefix, AssetMaker maker)
{
    m_assetMakers[prefix] = std::move(maker);
}

std::optional<Asset> World::asset(const QString &path)
{
    if (const auto stored = m_assets.constFind(path); stored != m_assets.constEnd())
        return *stored;
    auto longest = m_assetMakers.end();
    for (auto it = m_assetMakers.begin(); it != m_assetMakers.end(); ++it) {
        if (path.startsWith(it->first) && (longest == m_assetMakers.end() || it->first.size() > longest->first.size()))
            longest = it;
    }
    return longest == m_assetMakers.end() ? std::nullopt : longest->second(*this, path);
}

QString World::assetUrl(QStringView path)
{
    return u"%1/_assets/%2"_s.arg(QLatin1StringView(baseMark.data(), qsizetype(baseMark.size())), path);
}

QString World::signedAssetUrl(QStringView path)
{
    return u"%1?%2"_s.arg(assetUrl(path), QLatin1StringView(signatureMark.data(), qsizetype(signatureMark.size())));
}
