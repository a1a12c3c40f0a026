// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/signing/signingstaging.h"

#include "api/changes/changeset.h"
#include "handles/bundleids.h"
#include "handles/certificates.h"
#include "handles/devices.h"
#include "handles/profiles.h"
#include "models/core/enumwords.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SigningStaging)
};

class Step
{
public:
    Step(ChangeSet &changes, const QString &text)
        : m_changes(changes)
    {
        m_changes.beginStep(text);
    }
    ~Step() { m_changes.endStep(); }
    Q_DISABLE_COPY_MOVE(Step)

private:
    ChangeSet &m_changes;
};

constexpr int renewDays = 30;

QString nameOf(const Resource &resource)
{
    const auto name = resource.text(u"name");
    return name.isEmpty() ? resource.id() : name;
}

bool isGood(const SigningCertificate &certificate, const QDateTime &now)
{
    const auto ends = certificate.resource[certificates::expirationDate];
    return !certificate.isLeaving && !certificate.resource.key().isNull() && (!ends || *ends > now);
}

ResourceDraft draftOf(const ProfileWish &wish)
{
    ResourceDraft draft{QString(profiles::key)};
    draft.set(profiles::name, wish.name).set(profiles::profileType, wish.type);
    draft.link(QString(profiles::bundleId.name), wish.bundleId);
    draft.link(QString(profiles::certificates.name), wish.certificates);
    if (!wish.devices.isEmpty())
        draft.link(QString(profiles::devices.name), wish.devices);
    return draft;
}

} // namespace

void SigningStaging::revoke(const QList<Resource> &certificates)
{
    const Step step(m_changes, Text::tr("Revoke %n certificate(s)", nullptr, int(certificates.size())));
    for (const auto &certificate : certificates)
        m_changes.stageDelete(certificate.key(), {{}, nameOf(certificate)});
}

ChangeId SigningStaging::requestCertificate(const QString &type, const QByteArray &csr, const QString &title,
                                            const ResourceKey &owner)
{
    ResourceDraft draft{QString(certificates::key)};
    draft.set(certificates::certificateType, type);
    draft.set(u"csrContent"_s, QString::fromLatin1(csr));
    if (!owner.isNull())
        draft.link(owner.entry == "merchantIds"_L1 ? u"merchantId"_s : u"passTypeId"_s, owner);
    const auto key = m_changes.stageCreate(draft, {{}, title});
    for (const auto &change : m_changes.changes()) {
        if (change.target == key)
            return change.id;
    }
    return 0;
}

void SigningStaging::registerDevices(const std::vector<DevicePlanRow> &devices)
{
    const Step step(m_changes, Text::tr("Register %n device(s)", nullptr, int(devices.size())));
    for (const auto &row : devices) {
        ResourceDraft draft{QString(devices::key)};
        draft.set(devices::udid, row.udid).set(devices::name, row.name).set(devices::platform, row.platform);
        m_changes.stageCreate(draft, {{}, row.name});
    }
}

void SigningStaging::setEnabled(const std::vector<SigningDevice> &devices, bool enabled)
{
    const Step step(m_changes,
                    enabled ? Text::tr("Enable %n device(s)", nullptr, int(devices.size()))
                            : Text::tr("Disable %n device(s)", nullptr, int(devices.size())));
    for (const auto &device : devices) {
        if (device.isEnabled() == enabled || isTemporary(device.resource.key()))
            continue;
        ResourceDraft draft(QString(devices::key), device.id);
        draft.set(u"status"_s, enabled ? u"ENABLED"_s : u"DISABLED"_s);
        m_changes.stageUpdate(device.resource, draft, {{}, nameOf(device.resource)});
    }
}

void SigningStaging::rename(const Resource &device, const QString &name)
{
    ResourceDraft draft(device.entry(), device.id());
    draft.set(devices::name, name);
    m_changes.stageUpdate(device, draft, {{}, nameOf(device)});
}

ResourceKey SigningStaging::createProfile(const ProfileWish &wish)
{
    return m_changes.stageCreate(draftOf(wish), {{}, wish.name});
}

void SigningStaging::renew(const std::vector<ProfileRenewal> &renewals)
{
    const Step step(m_changes, Text::tr("Renew %n profile(s)", nullptr, int(renewals.size())));
    for (const auto &renewal : renewals) {
        if (!renewal.problem.isEmpty())
            continue;
        const auto successor = m_changes.stageCreate(draftOf(renewal.wish), {{}, renewal.wish.name});
        m_changes.stageDelete(renewal.old.resource.key(), {{}, nameOf(renewal.old.resource), {successor}});
    }
}

void SigningStaging::deleteProfiles(const QList<Resource> &profiles)
{
    const Step step(m_changes, Text::tr("Delete %n profile(s)", nullptr, int(profiles.size())));
    for (const auto &profile : profiles)
        m_changes.stageDelete(profile.key(), {{}, nameOf(profile)});
}

QString successorName(const QString &name, const QStringList &taken, const QDate &today)
{
    static const QRegularExpression day(u"\\s+\\d{4}-\\d{2}-\\d{2}( \\(\\d+\\))?$"_s);
    auto base = name;
    base.remove(day);
    const auto dated = base + u' ' + today.toString(Qt::ISODate);
    auto free = dated;
    for (int number = 2; taken.contains(free, Qt::CaseInsensitive); ++number)
        free = u"%1 (%2)"_s.arg(dated).arg(number);
    return free;
}

std::vector<SigningCertificate> fittingCertificates(const SigningData &data, const ProfileType &type,
                                                    const QDateTime &now)
{
    std::vector<SigningCertificate> fitting;
    for (const auto &certificate : data.certificates()) {
        const auto kind = certificate.resource[certificates::certificateType].value_or(QString());
        if (type.certificates.contains(kind) && isGood(certificate, now) && !isTemporary(certificate.resource.key()))
            fitting.push_back(certificate);
    }
    std::stable_sort(fitting.begin(), fitting.end(), [](const auto &a, const auto &b) {
        return a.resource[certificates::expirationDate].value_or(QDateTime())
            > b.resource[certificates::expirationDate].value_or(QDateTime());
    });
    return fitting;
}

std::vector<SigningDevice> fittingDevices(const SigningData &data, const ProfileType &type)
{
    std::vector<SigningDevice> fitting;
    for (const auto &device : data.devices()) {
        const auto kind = device.resource.text(u"deviceClass");
        const auto platform = device.resource[devices::platform].value_or(QString());
        // What has just been staged has no class yet.
        const bool fits = kind.isEmpty()
            ? type.devices.contains("MAC"_L1) == (platform == "MAC_OS"_L1) && type.needsDevices()
            : type.devices.contains(kind);
        if (fits && device.isEnabled())
            fitting.push_back(device);
    }
    return fitting;
}

QList<Resource> fittingBundleIds(const SigningData &data, const ProfileType &type)
{
    QList<Resource> fitting;
    for (const auto &bundle : data.bundleIds()) {
        const auto platform = bundle[bundleIds::platform].value_or(QString());
        if (platform.isEmpty() || type.platforms.contains(platform))
            fitting.append(bundle);
    }
    return fitting;
}

std::vector<SigningProfile> profilesToRenew(const SigningData &data, const QDateTime &now)
{
    std::vector<SigningProfile> found;
    for (const auto &profile : data.profiles()) {
        const auto ends = profile.expires();
        const bool ending = ends.isValid() && ends < now.addDays(renewDays);
        if (!profile.isLeaving && !isTemporary(profile.resource.key()) && (!profile.isValid() || ending))
            found.push_back(profile);
    }
    return found;
}

std::vector<ProfileRenewal> planRenewal(const SigningData &data, const std::vector<SigningProfile> &profiles,
                                        bool allDevices, const QList<ResourceKey> &added, const QDateTime &now)
{
    QStringList taken;
    for (const auto &profile : data.profiles())
        taken.append(nameOf(profile.resource));
    std::vector<ProfileRenewal> plan;
    for (const auto &old : profiles) {
        ProfileRenewal renewal{old, {}, {}};
        auto &wish = renewal.wish;
        wish.type = old.type();
        wish.bundleId = old.bundleId;
        wish.name = successorName(nameOf(old.resource), taken, now.date());
        taken.append(wish.name);
        const auto *type = profileType(wish.type);
        if (!type) {
            renewal.problem = Text::tr("The type %1 is not known here.").arg(enumWord(wish.type).text);
        } else if (wish.bundleId.isNull()) {
            renewal.problem = Text::tr("Its app id is not known.");
        } else {
            const auto fitting = fittingCertificates(data, *type, now);
            for (const auto &certificate : fitting) {
                if (old.certificates.contains(certificate.resource.key()))
                    wish.certificates.append(certificate.resource.key());
            }
            if (wish.certificates.isEmpty() && !fitting.empty())
                wish.certificates.append(fitting.front().resource.key());
            if (wish.certificates.isEmpty())
                renewal.problem = Text::tr("There is no certificate that is good for it.");
            if (type->needsDevices()) {
                for (const auto &device : fittingDevices(data, *type)) {
                    const auto key = device.resource.key();
                    if (allDevices || old.devices.contains(key) || added.contains(key))
                        wish.devices.append(key);
                }
                if (wish.devices.isEmpty() && renewal.problem.isEmpty())
                    renewal.problem = Text::tr("None of the devices it could hold is enabled.");
            }
        }
        plan.push_back(std::move(renewal));
    }
    return plan;
}
