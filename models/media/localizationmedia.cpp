// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/media/localizationmedia.h"

#include "api/changes/changeset.h"
#include "api/services/accountservices.h"
#include "handles/apppreviews.h"
#include "handles/apppreviewsets.h"
#include "handles/appscreenshots.h"
#include "handles/appscreenshotsets.h"
#include "handles/appstoreversionlocalizations.h"
#include "models/core/format.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// What the two media are called in the catalog.
struct Names
{
    QLatin1StringView sets;
    QLatin1StringView type;
    QLatin1StringView items;
    QLatin1StringView itemsOfSet; ///< relationships
    QLatin1StringView setOfItem;
    QLatin1StringView setsOfOwner;
    QLatin1StringView ownerOfSet;
};

const Names &namesOf(Medium medium)
{
    static constexpr Names screenshots{appScreenshotSets::key,
                                       appScreenshotSets::screenshotDisplayType.name,
                                       appScreenshots::key,
                                       appScreenshotSets::appScreenshots.name,
                                       appScreenshots::appScreenshotSet.name,
                                       appStoreVersionLocalizations::appScreenshotSets.name,
                                       appScreenshotSets::appStoreVersionLocalization.name};
    static constexpr Names previews{appPreviewSets::key,
                                    appPreviewSets::previewType.name,
                                    appPreviews::key,
                                    appPreviewSets::appPreviews.name,
                                    appPreviews::appPreviewSet.name,
                                    appStoreVersionLocalizations::appPreviewSets.name,
                                    appPreviewSets::appStoreVersionLocalization.name};
    return medium == Medium::Screenshot ? screenshots : previews;
}

} // namespace

LocalizationMedia::LocalizationMedia(AccountServices &services, QObject *parent)
    : MediaSource(parent)
    , m_services(services)
{
    connect(&services.changes, &ChangeSet::resourcesChanged, this, [this](const QList<ResourceKey> &keys) {
        const bool any = std::any_of(keys.begin(), keys.end(), [](const ResourceKey &key) {
            return key.entry == appScreenshotSets::key || key.entry == appScreenshots::key
                || key.entry == appPreviewSets::key || key.entry == appPreviews::key;
        });
        if (any)
            rebuild();
    });
    connect(&services.changes, &ChangeSet::countChanged, this, [this] { rebuild(); });
}

LocalizationMedia::~LocalizationMedia() = default;

void LocalizationMedia::setOwners(const ResourceKey &app, const QList<Owner> &owners)
{
    if (m_app == app && m_owners == owners)
        return;
    m_app = app;
    m_owners = owners;
    std::vector<std::unique_ptr<Part>> kept;
    for (const auto &owner : owners) {
        for (const auto medium : {Medium::Screenshot, Medium::Preview}) {
            const auto found = std::find_if(m_parts.begin(), m_parts.end(), [&](const auto &part) {
                return part && part->owner == owner && part->medium == medium;
            });
            if (found != m_parts.end()) {
                kept.push_back(std::move(*found));
                continue;
            }
            auto part = std::make_unique<Part>(Part{owner, medium, std::make_unique<ListLoader>(m_services), {}, {}});
            auto *raw = part.get();
            const auto take = [this, raw](const QList<Resource> &rows, const QList<Resource> &included) {
                raw->sets = rows;
                raw->items.clear();
                for (const auto &item : included)
                    raw->items.insert(item.key(), item);
                rebuild();
            };
            connect(part->loader.get(), &ListLoader::rowsReplaced, this, take);
            connect(part->loader.get(), &ListLoader::stateChanged, this, &MediaSource::stateChanged);
            kept.push_back(std::move(part));
        }
    }
    m_parts = std::move(kept);
    rebuild();
    if (m_asked)
        load();
}

void LocalizationMedia::load()
{
    m_asked = true;
    for (const auto &part : m_parts) {
        if (isTemporary(part->owner.localization) || part->loader->isLoading()
            || (part->loader->state().fetchedAt.isValid() && !part->loader->state().stale
                && !part->loader->state().error))
            continue;
        const auto &names = namesOf(part->medium);
        part->loader->load(
            {part->owner.localization, QString(names.setsOfOwner)},
            Query().include(QStringList{QString(names.itemsOfSet)}).limit(50).limit(QString(names.itemsOfSet), 50),
            Priority::Normal);
    }
    emit stateChanged();
}

void LocalizationMedia::refresh()
{
    if (!m_asked) {
        load();
        return;
    }
    for (const auto &part : m_parts) {
        if (!isTemporary(part->owner.localization))
            part->loader->reload();
    }
}

bool LocalizationMedia::isLoading() const
{
    return std::any_of(m_parts.begin(), m_parts.end(), [](const auto &part) { return part->loader->isLoading(); });
}

QDateTime LocalizationMedia::fetchedAt() const
{
    QDateTime oldest;
    for (const auto &part : m_parts) {
        const auto &at = part->loader->state().fetchedAt;
        if (at.isValid() && (!oldest.isValid() || at < oldest))
            oldest = at;
    }
    return oldest;
}

std::optional<ApiError> LocalizationMedia::error() const
{
    for (const auto &part : m_parts) {
        if (part->loader->state().error)
            return part->loader->state().error;
    }
    return std::nullopt;
}

MediaItem LocalizationMedia::readItem(Medium medium, const Resource &resource) const
{
    MediaItem item;
    item.key = resource.key();
    item.fileName = resource.text(appScreenshots::fileName.name);
    item.bytes = resource.attribute(appScreenshots::fileSize.name).toLongLong();
    item.checksum = resource.text(appScreenshots::sourceFileChecksum.name);
    item.isRemoved = m_services.changes.isStagedForDeletion(resource.key());
    item.delivery = deliveryState(resource, *m_services.catalog.entry(resource.entry()));
    if (medium == Medium::Screenshot) {
        item.image = resource[appScreenshots::imageAsset].value_or(QVariantMap());
    } else {
        const auto shown = m_services.changes.overlaid(resource);
        item.image = resource[appPreviews::previewImage].value_or(QVariantMap());
        item.posterTime = shown.text(appPreviews::previewFrameTimeCode.name);
        item.videoUrl = resource.text(appPreviews::videoUrl.name);
    }
    return item;
}

MediaSet LocalizationMedia::read(const Part &part, const Resource &resource) const
{
    const auto &names = namesOf(part.medium);
    MediaSet set;
    set.key = resource.key();
    set.localization = part.owner.localization;
    set.locale = part.owner.locale;
    set.medium = part.medium;
    set.displayType = resource.text(names.type);
    for (const auto &key : resource.relationship(names.itemsOfSet, QString(names.items)).keys) {
        if (const auto item = part.items.constFind(key); item != part.items.cend())
            set.items.append(readItem(part.medium, *item));
    }
    addStaged(&set);
    return set;
}

/// What is to be sent, and the order it is all to stand in.
void LocalizationMedia::addStaged(MediaSet *set) const
{
    const auto &names = namesOf(set->medium);
    QList<ResourceKey> order;
    for (const auto &change : m_services.changes.changes()) {
        if (change.kind == StagedChange::Kind::ReplaceLinks && change.target == set->key
            && change.relationship == names.itemsOfSet) {
            order = change.linksAfter;
            continue;
        }
        if (change.kind != StagedChange::Kind::Upload || change.target.entry != names.items)
            continue;
        const auto link = change.after.links().value(QString(names.setOfItem));
        const auto *owner = std::get_if<ResourceKey>(&link);
        if (owner == nullptr || *owner != set->key)
            continue;
        MediaItem item;
        item.key = change.target;
        item.file = change.file;
        item.fileName = QFileInfo(change.file).fileName();
        item.bytes = QFileInfo(change.file).size();
        // What was sent already is in the list of the server too.
        const bool isThere = std::any_of(set->items.begin(), set->items.end(),
                                         [&item](const MediaItem &each) { return each.key == item.key; });
        if (!isThere)
            set->items.append(item);
    }
    set->isReordered = !order.isEmpty();
    if (order.isEmpty())
        return;
    std::stable_sort(set->items.begin(), set->items.end(), [&order](const MediaItem &a, const MediaItem &b) {
        const auto place = [&order](const MediaItem &item) {
            const auto at = order.indexOf(item.key);
            return at < 0 ? order.size() : at;
        };
        return place(a) < place(b);
    });
}

void LocalizationMedia::rebuild()
{
    if (m_rebuilding)
        return;
    m_rebuilding = true;
    std::vector<MediaSet> sets;
    for (const auto &part : m_parts) {
        for (const auto &set : part->sets)
            sets.push_back(read(*part, set));
        const auto &names = namesOf(part->medium);
        for (const auto &made : m_services.changes.created(QString(names.sets), part->owner.localization))
            sets.push_back(read(*part, made));
    }
    const bool differs = sets != m_sets;
    m_sets = std::move(sets);
    m_rebuilding = false;
    if (differs)
        emit changed();
}

MediaSet LocalizationMedia::set(const QString &locale, Medium medium, const QString &displayType) const
{
    const auto found = std::find_if(m_sets.begin(), m_sets.end(), [&](const MediaSet &set) {
        return set.locale == locale && set.medium == medium && set.displayType == displayType;
    });
    if (found != m_sets.end())
        return *found;
    MediaSet none;
    none.locale = locale;
    none.medium = medium;
    none.displayType = displayType;
    for (const auto &owner : m_owners) {
        if (owner.locale == locale)
            none.localization = owner.localization;
    }
    return none;
}

QString LocalizationMedia::titleOf(const MediaSet &set) const
{
    const auto *type = ::displayType(set.medium, set.displayType);
    return u"%1 · %2"_s.arg(format::locale(set.locale), type ? type->title : set.displayType);
}

ResourceKey LocalizationMedia::ensureSet(const MediaSet &set)
{
    if (!set.key.isNull())
        return set.key;
    const auto &names = namesOf(set.medium);
    ResourceDraft draft{QString(names.sets)};
    draft.set(QString(names.type), set.displayType).link(QString(names.ownerOfSet), set.localization);
    return m_services.changes.stageCreate(draft, {m_app, titleOf(set)});
}

ResourceKey LocalizationMedia::stageFile(const ResourceKey &set, Medium medium, const QString &file,
                                         const QString &title)
{
    const auto &names = namesOf(medium);
    ResourceDraft reservation{QString(names.items)};
    reservation.link(QString(names.setOfItem), set);
    return m_services.changes.stageUpload(reservation, file, {m_app, title});
}

void LocalizationMedia::add(const std::vector<Addition> &additions, const QString &step)
{
    m_services.changes.beginStep(step);
    for (const auto &addition : additions) {
        const auto present = set(addition.locale, addition.medium, addition.displayType);
        if (present.localization.isNull() || addition.files.isEmpty())
            continue;
        m_rebuilding = true; // once for all files, not for each
        const auto key = ensureSet(present);
        const auto title = titleOf(present);
        QList<ResourceKey> order;
        for (const auto &item : present.items) {
            if (!item.isRemoved)
                order.append(item.key);
        }
        for (const auto &file : addition.files)
            order.append(stageFile(key, addition.medium, file, title));
        // A staged order has to name the new ones as well.
        if (present.isReordered)
            m_services.changes.stageReplaceLinks(key, QString(namesOf(addition.medium).itemsOfSet),
                                                 serverOrder(present), order, {m_app, title});
        m_rebuilding = false;
        rebuild();
    }
    m_services.changes.endStep();
}

QList<ResourceKey> LocalizationMedia::serverOrder(const MediaSet &set) const
{
    for (const auto &part : m_parts) {
        for (const auto &each : part->sets) {
            if (each.key() == set.key) {
                const auto &names = namesOf(part->medium);
                return each.relationship(names.itemsOfSet, QString(names.items)).keys;
            }
        }
    }
    return {};
}

void LocalizationMedia::remove(const QList<ResourceKey> &items)
{
    m_services.changes.beginStep(tr("Remove %n file(s)", nullptr, int(items.size())));
    for (const auto &set : std::vector<MediaSet>(m_sets)) {
        QList<ResourceKey> order;
        bool any = false;
        for (const auto &item : set.items) {
            if (items.contains(item.key)) {
                any = true;
                m_services.changes.stageDelete(item.key, {m_app, titleOf(set)});
            } else if (!item.isRemoved) {
                order.append(item.key);
            }
        }
        if (any && set.isReordered)
            m_services.changes.stageReplaceLinks(set.key, QString(namesOf(set.medium).itemsOfSet), serverOrder(set),
                                                 order, {m_app, titleOf(set)});
    }
    m_services.changes.endStep();
}

void LocalizationMedia::reorder(const MediaSet &set, const QList<ResourceKey> &order)
{
    if (set.key.isNull())
        return;
    m_services.changes.stageReplaceLinks(set.key, QString(namesOf(set.medium).itemsOfSet), serverOrder(set), order,
                                         {m_app, titleOf(set)});
}

void LocalizationMedia::replace(const MediaSet &set, const ResourceKey &item, const QString &file)
{
    const auto title = titleOf(set);
    m_services.changes.beginStep(tr("Replace %1").arg(QFileInfo(file).fileName()));
    const auto key = ensureSet(set);
    const auto made = stageFile(key, set.medium, file, title);
    QList<ResourceKey> order;
    for (const auto &each : set.items) {
        if (each.key == item)
            order.append(made);
        else if (!each.isRemoved)
            order.append(each.key);
    }
    m_services.changes.stageDelete(item, {m_app, title});
    m_services.changes.stageReplaceLinks(key, QString(namesOf(set.medium).itemsOfSet), serverOrder(set), order,
                                         {m_app, title});
    m_services.changes.endStep();
}

const Resource *LocalizationMedia::resource(const ResourceKey &item) const
{
    for (const auto &part : m_parts) {
        if (const auto found = part->items.constFind(item); found != part->items.cend())
            return &*found;
    }
    return nullptr;
}

void LocalizationMedia::setPosterTime(const ResourceKey &preview, const QString &time)
{
    const auto *current = resource(preview);
    if (current == nullptr)
        return;
    ResourceDraft draft(preview.entry, preview.id);
    draft.set(appPreviews::previewFrameTimeCode, time);
    m_services.changes.stageUpdate(*current, draft, {m_app, current->text(appPreviews::fileName.name)});
}
