// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/signing/signingdata.h"

#include "api/changes/changeset.h"
#include "api/formats/devicefile.h"
#include "api/services/accountservices.h"
#include "api/signing/signingidentity.h"
#include "api/signing/signingkeys.h"
#include "handles/bundleids.h"
#include "handles/certificates.h"
#include "handles/devices.h"
#include "handles/profiles.h"

#include <algorithm>

using namespace Qt::StringLiterals;

SigningData::SigningData(AccountServices &services, int parts, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_parts(parts)
    , m_certificateList(services)
    , m_profileList(services)
    , m_bundleList(services)
    , m_deviceList(services)
    , m_rebuild([this] { rebuild(); })
{
    m_certificateList.showCreated(QString(certificates::key));
    m_profileList.showCreated(QString(profiles::key));
    m_bundleList.showCreated(QString(bundleIds::key));
    m_deviceList.showCreated(QString(devices::key));
    for (auto *list : {&m_certificateList, &m_profileList, &m_bundleList, &m_deviceList})
        connect(list, &WholeList::changed, &m_rebuild, &Rebuild::ask);
    connect(&services.signingKeys, &SigningKeys::changed, &m_rebuild, &Rebuild::ask);
}

SigningData::~SigningData() = default;

void SigningData::load()
{
    m_services.signingKeys.load();
    if (m_parts & Certificates)
        m_certificateList.load(QString(certificates::key), Query().limit(200));
    if (m_parts & Profiles) {
        // What stands behind a relationship is cut off at fifty; the rest stands in the profile itself.
        m_profileList.load(QString(profiles::key),
                           Query()
                               .include(profiles::bundleId, profiles::certificates, profiles::devices)
                               .limit(profiles::certificates, 50)
                               .limit(profiles::devices, 50)
                               .limit(200));
    }
    if (m_parts & BundleIds)
        m_bundleList.load(
            QString(bundleIds::key),
            Query()
                .fields(bundleIds::key, bundleIds::name, bundleIds::identifier, bundleIds::platform, bundleIds::seedId)
                .limit(200));
    if (m_parts & Devices)
        m_deviceList.load(QString(devices::key), Query().limit(200));
}

void SigningData::refresh()
{
    if (fetchedAt().isValid()) {
        for (auto *list : {&m_certificateList, &m_profileList, &m_bundleList, &m_deviceList})
            list->reload();
    } else {
        load();
    }
}

std::vector<const WholeList *> SigningData::lists() const
{
    std::vector<const WholeList *> wanted;
    if (m_parts & Certificates)
        wanted.push_back(&m_certificateList);
    if (m_parts & Profiles)
        wanted.push_back(&m_profileList);
    if (m_parts & BundleIds)
        wanted.push_back(&m_bundleList);
    if (m_parts & Devices)
        wanted.push_back(&m_deviceList);
    return wanted;
}

bool SigningData::isLoading() const
{
    const auto wanted = lists();
    return m_rebuild.isDue()
        || std::any_of(wanted.begin(), wanted.end(), [](const WholeList *list) { return list->isLoading(); });
}

QDateTime SigningData::fetchedAt() const
{
    QDateTime oldest;
    for (const auto *list : lists()) {
        const auto &at = list->state().fetchedAt;
        if (!at.isValid())
            return {};
        oldest = oldest.isValid() ? std::min(oldest, at) : at;
    }
    return oldest;
}

std::optional<ApiError> SigningData::error() const
{
    for (const auto *list : lists()) {
        if (list->state().error)
            return list->state().error;
    }
    return std::nullopt;
}

std::shared_ptr<const ProvisioningProfile> SigningData::inside(const Resource &profile, QByteArray *content)
{
    *content = QByteArray::fromBase64(profile[profiles::profileContent].value_or(QString()).toLatin1());
    const auto name = profile.id() + u'/' + profile[profiles::uuid].value_or(QString());
    if (const auto known = m_inside.constFind(name); known != m_inside.constEnd() || content->isEmpty())
        return known == m_inside.constEnd() ? nullptr : *known;
    auto read = readProvisioningProfile(*content);
    auto decoded = std::holds_alternative<ProvisioningProfile>(read)
        ? std::make_shared<const ProvisioningProfile>(std::get<ProvisioningProfile>(std::move(read)))
        : nullptr;
    m_inside.insert(name, decoded);
    return decoded;
}

void SigningData::rebuildProfiles()
{
    QHash<QString, ResourceKey> byUdid;
    for (const auto &device : m_deviceList.rows())
        byUdid.insert(normalizedUdid(device[devices::udid].value_or(QString())), device.key());
    m_profiles.clear();
    for (const auto &resource : m_profileList.shown()) {
        SigningProfile profile;
        profile.id = resource.id();
        profile.resource = resource;
        profile.bundleId = resource[profiles::bundleId];
        auto bundle = m_profileList.included(profile.bundleId);
        if (bundle.isNull())
            bundle = bundleId(profile.bundleId);
        profile.appId = bundle[bundleIds::identifier].value_or(QString());
        profile.appName = bundle[bundleIds::name].value_or(QString());
        profile.certificates = resource[profiles::certificates].keys;
        profile.devices = resource[profiles::devices].keys;
        profile.inside = inside(resource, &profile.content);
        if (profile.inside && qsizetype(profile.inside->devices.size()) > profile.devices.size()) {
            profile.devices.clear();
            for (const auto &udid : profile.inside->devices) {
                if (const auto key = byUdid.value(normalizedUdid(udid)); !key.isNull())
                    profile.devices.append(key);
            }
        }
        profile.isLeaving = m_services.changes.isStagedForDeletion(resource.key());
        m_profiles.push_back(std::move(profile));
    }
}

void SigningData::rebuildCertificates()
{
    m_certificates.clear();
    for (const auto &resource : m_certificateList.shown()) {
        SigningCertificate certificate;
        certificate.id = resource.id();
        certificate.resource = resource;
        certificate.der
            = QByteArray::fromBase64(resource[certificates::certificateContent].value_or(QString()).toLatin1());
        if (!certificate.der.isEmpty()) {
            if (!m_facts.contains(certificate.id))
                m_facts.insert(certificate.id, readCertificate(certificate.der).value_or(CertificateFacts()));
            certificate.facts = m_facts.value(certificate.id);
            certificate.keyHash = publicKeyHashOf(certificate.der);
            certificate.hasKey = m_services.signingKeys.has(certificate.keyHash);
        }
        for (const auto &profile : m_profiles) {
            if (profile.certificates.contains(resource.key()))
                certificate.profiles.append(profile.resource[profiles::name].value_or(profile.id));
        }
        certificate.profiles.sort(Qt::CaseInsensitive);
        certificate.isLeaving = m_services.changes.isStagedForDeletion(resource.key());
        m_certificates.push_back(std::move(certificate));
    }
}

void SigningData::rebuild()
{
    m_bundleIds = m_bundleList.shown();
    std::stable_sort(m_bundleIds.begin(), m_bundleIds.end(), [](const Resource &a, const Resource &b) {
        return QString::compare(a[bundleIds::name].value_or(QString()), b[bundleIds::name].value_or(QString()),
                                Qt::CaseInsensitive)
            < 0;
    });
    rebuildProfiles();
    rebuildCertificates();
    QHash<ResourceKey, int> uses;
    for (const auto &profile : m_profiles) {
        for (const auto &key : profile.devices)
            ++uses[key];
    }
    m_devices.clear();
    for (const auto &resource : m_deviceList.shown())
        m_devices.push_back({resource.id(), resource, uses.value(resource.key())});
    emit changed();
}

template <typename Rows>
static auto *rowOf(const Rows &rows, const ResourceKey &key)
{
    const auto found
        = std::find_if(rows.begin(), rows.end(), [&key](const auto &row) { return row.resource.key() == key; });
    return found == rows.end() ? nullptr : &*found;
}

const SigningCertificate *SigningData::certificate(const ResourceKey &key) const
{
    return rowOf(m_certificates, key);
}

const SigningProfile *SigningData::profile(const ResourceKey &key) const
{
    return rowOf(m_profiles, key);
}

const SigningDevice *SigningData::device(const ResourceKey &key) const
{
    return rowOf(m_devices, key);
}

Resource SigningData::bundleId(const ResourceKey &key) const
{
    const auto found = std::find_if(m_bundleIds.begin(), m_bundleIds.end(),
                                    [&key](const Resource &each) { return each.key() == key; });
    return found == m_bundleIds.end() ? Resource() : *found;
}
