// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/listing/sharedtexts.h"

#include "api/changes/changeset.h"
#include "api/services/accountservices.h"
#include "api/services/resourceservice.h"
#include "handles/appcategories.h"
#include "handles/appinfos.h"
#include "handles/appstorereviewdetails.h"
#include "handles/appstoreversions.h"
#include "models/core/format.h"

using namespace Qt::StringLiterals;

namespace details = appStoreReviewDetails;

SharedTexts::SharedTexts(AccountServices &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
{
}

QList<ListingPlace> SharedTexts::places()
{
    QList<ListingPlace> all{{QString(appStoreVersions::key), QString(appStoreVersions::copyright.name), {}}};
    for (const auto &category :
         {appInfos::primaryCategory, appInfos::primarySubcategoryOne, appInfos::primarySubcategoryTwo,
          appInfos::secondaryCategory, appInfos::secondarySubcategoryOne, appInfos::secondarySubcategoryTwo})
        all.append({QString(appInfos::key), QString(category.name), {}});
    for (const auto &attribute :
         {details::contactFirstName, details::contactLastName, details::contactPhone, details::contactEmail,
          details::demoAccountName, details::demoAccountPassword, details::notes})
        all.append({QString(details::key), QString(attribute.name), {}});
    return all;
}

bool SharedTexts::covers(const ListingPlace &place)
{
    return places().contains(place);
}

QString SharedTexts::title(const ListingPlace &place)
{
    return place.entry == details::key ? tr("App Review · %1").arg(format::title(place.attribute))
                                       : format::title(place.attribute);
}

void SharedTexts::load(const ResourceKey &app, const ResourceKey &info, const ResourceKey &version)
{
    m_load = std::make_unique<QObject>();
    m_app = app;
    m_infoKey = info;
    m_versionKey = version;
    m_info = m_version = m_details = {};
    m_awaited = 0;
    const auto ask = [this](const ResourceKey &key, const Query &query, auto take) {
        if (key.isNull())
            return;
        ++m_awaited;
        m_services.resources.get(key, query, Priority::Now)
            ->then(
                m_load.get(),
                [this, take](const Document &document) {
                    take(document);
                    onLoaded();
                },
                [this](const ApiError &error) {
                    m_load.reset();
                    emit failed(error);
                });
    };
    ask(version,
        Query()
            .fields(appStoreVersions::key, appStoreVersions::copyright, appStoreVersions::appStoreReviewDetail)
            .include(appStoreVersions::appStoreReviewDetail),
        [this](const Document &document) {
            m_version = document.first();
            if (const auto *found = document.findIncluded(m_version[appStoreVersions::appStoreReviewDetail]))
                m_details = *found;
        });
    ask(info,
        Query()
            .fields(appInfos::key, appInfos::primaryCategory, appInfos::primarySubcategoryOne,
                    appInfos::primarySubcategoryTwo, appInfos::secondaryCategory, appInfos::secondarySubcategoryOne,
                    appInfos::secondarySubcategoryTwo)
            .include(appInfos::primaryCategory, appInfos::primarySubcategoryOne, appInfos::primarySubcategoryTwo,
                     appInfos::secondaryCategory, appInfos::secondarySubcategoryOne, appInfos::secondarySubcategoryTwo),
        [this](const Document &document) { m_info = document.first(); });
    if (m_awaited == 0)
        QMetaObject::invokeMethod(
            m_load.get(), [this] { emit loaded(); }, Qt::QueuedConnection);
}

void SharedTexts::onLoaded()
{
    if (--m_awaited == 0)
        emit loaded();
}

const Resource &SharedTexts::resourceOf(const QString &entry) const
{
    return entry == appInfos::key ? m_info : entry == details::key ? m_details : m_version;
}

QString SharedTexts::text(const ListingPlace &place) const
{
    const auto &resource = resourceOf(place.entry);
    if (place.attribute == details::demoAccountPassword.name)
        return {};
    if (resource.isNull()) {
        const auto made = m_services.changes.created(place.entry, m_versionKey);
        return made.isEmpty() ? QString() : made.first().text(place.attribute);
    }
    const auto shown = m_services.changes.overlaid(resource);
    if (place.entry != appInfos::key)
        return shown.text(place.attribute);
    return shown.relationship(place.attribute, QString(appCategories::key)).keys.value(0).id;
}

QHash<ListingPlace, QString> SharedTexts::texts() const
{
    QHash<ListingPlace, QString> all;
    for (const auto &place : places())
        all.insert(place, text(place));
    return all;
}

void SharedTexts::stage(const QList<ListingText> &texts)
{
    QMap<QString, ResourceDraft> drafts; // one request for each resource
    for (const auto &each : texts) {
        const auto &place = each.place;
        if (!covers(place) || each.text == text(place))
            continue;
        const auto &resource = resourceOf(place.entry);
        auto draft = drafts.find(place.entry);
        if (draft == drafts.end())
            draft = drafts.insert(place.entry, ResourceDraft(place.entry, resource.id()));
        if (place.entry == appInfos::key)
            draft->link(place.attribute,
                        each.text.isEmpty() ? ResourceKey() : ResourceKey{QString(appCategories::key), each.text});
        else
            draft->set(place.attribute, each.text.isEmpty() ? QVariant() : QVariant(each.text));
    }
    for (auto draft = drafts.begin(); draft != drafts.end(); ++draft) {
        const auto &resource = resourceOf(draft.key());
        const ChangeSet::Context context{m_app,
                                         draft.key() == appInfos::key      ? tr("App information")
                                             : draft.key() == details::key ? tr("Details for App Review")
                                                                           : tr("Version")};
        if (!resource.isNull()) {
            m_services.changes.stageUpdate(resource, *draft, context);
        } else if (draft.key() == details::key && !m_versionKey.isNull()) {
            draft->link(QString(details::appStoreVersion.name), m_versionKey);
            m_services.changes.stageCreate(*draft, context);
        }
    }
}
