// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/formats/provisioningprofile.h"

#include "api/formats/propertylist.h"

#include <QCoreApplication>

#include <openssl/asn1.h>
#include <openssl/bio.h>
#include <openssl/cms.h>
#include <openssl/err.h>
#include <openssl/objects.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ProvisioningProfile)
};

struct FreeCms
{
    void operator()(CMS_ContentInfo *cms) const { CMS_ContentInfo_free(cms); }
};

constexpr qsizetype largestProfile = 16 << 20;

/// The property list inside the envelope; null when there is none.
QByteArray contentOf(const QByteArray &bytes)
{
    const auto *place = reinterpret_cast<const unsigned char *>(bytes.constData());
    const std::unique_ptr<CMS_ContentInfo, FreeCms> cms(d2i_CMS_ContentInfo(nullptr, &place, long(bytes.size())));
    ERR_clear_error();
    if (!cms || OBJ_obj2nid(CMS_get0_type(cms.get())) != NID_pkcs7_signed)
        return {};
    ASN1_OCTET_STRING **content = CMS_get0_content(cms.get());
    if (!content || !*content)
        return {};
    return {reinterpret_cast<const char *>(ASN1_STRING_get0_data(*content)), ASN1_STRING_length(*content)};
}

QStringList texts(const QVariant &value)
{
    QStringList list;
    for (const auto &item : value.toList())
        list.append(item.toString());
    return list;
}

} // namespace

bool looksLikeProfile(const QByteArray &bytes)
{
    // A signed message: SEQUENCE, then the object identifier 1.2.840.113549.1.7.2 within the first few bytes.
    return bytes.startsWith('\x30') && bytes.left(32).contains(QByteArray("\x2a\x86\x48\x86\xf7\x0d\x01\x07\x02", 9));
}

std::variant<ProvisioningProfile, ProfileError> readProvisioningProfile(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return ProfileError{Text::tr("The file is empty.")};
    if (bytes.size() > largestProfile)
        return ProfileError{Text::tr("The file is too large for a provisioning profile.")};
    const auto content = contentOf(bytes);
    if (content.isEmpty())
        return ProfileError{Text::tr("The file is not a signed provisioning profile, or it is cut off.")};
    QString problem;
    const auto list = readPropertyList(content, &problem);
    if (list.typeId() != QMetaType::QVariantMap)
        return ProfileError{problem.isEmpty()
                                ? Text::tr("The profile holds no property list.")
                                : Text::tr("The property list in the profile cannot be read. %1").arg(problem)};
    const auto map = list.toMap();
    ProvisioningProfile profile;
    profile.name = map.value(u"Name"_s).toString();
    profile.uuid = map.value(u"UUID"_s).toString();
    profile.appIdName = map.value(u"AppIDName"_s).toString();
    profile.teamName = map.value(u"TeamName"_s).toString();
    profile.teamIds = texts(map.value(u"TeamIdentifier"_s));
    profile.platforms = texts(map.value(u"Platform"_s));
    profile.created = map.value(u"CreationDate"_s).toDateTime();
    profile.expires = map.value(u"ExpirationDate"_s).toDateTime();
    profile.entitlements = map.value(u"Entitlements"_s).toMap();
    profile.devices = texts(map.value(u"ProvisionedDevices"_s));
    profile.allDevices = map.value(u"ProvisionsAllDevices"_s).toBool();
    profile.managedByXcode = map.value(u"IsXcodeManaged"_s).toBool();
    const auto own = profile.entitlements.value(u"application-identifier"_s);
    profile.appId
        = own.isValid() ? own.toString() : profile.entitlements.value(u"com.apple.application-identifier"_s).toString();
    for (const auto &der : map.value(u"DeveloperCertificates"_s).toList()) {
        if (auto facts = readCertificate(der.toByteArray()))
            profile.certificates.push_back(std::move(*facts));
    }
    return profile;
}

QString ProvisioningProfile::distribution() const
{
    if (allDevices)
        return u"Enterprise"_s;
    const bool debuggable = entitlements.value(u"get-task-allow"_s).toBool()
        || entitlements.value(u"com.apple.security.get-task-allow"_s).toBool();
    if (debuggable)
        return u"Development"_s;
    return devices.isEmpty() ? u"App Store"_s : u"Ad hoc"_s;
}
