// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/behaviours/rules.h"
#include "simulator/world/signing/authority.h"
#include "simulator/world/signing/profilecontent.h"
#include "simulator/world/worlddata.h"

using namespace Qt::StringLiterals;

namespace {

struct Kind
{
    QString prefix; ///< of the common name
    QString platform;
    int most; ///< of them at a time; 0: as many as wanted
};

Kind kindOf(const QString &type)
{
    static const QHash<QString, Kind> kinds{
        {u"DISTRIBUTION"_s, {u"Apple Distribution"_s, u"UNIVERSAL"_s, 3}},
        {u"IOS_DISTRIBUTION"_s, {u"iPhone Distribution"_s, u"IOS"_s, 3}},
        {u"MAC_APP_DISTRIBUTION"_s, {u"3rd Party Mac Developer Application"_s, u"MAC_OS"_s, 3}},
        {u"MAC_INSTALLER_DISTRIBUTION"_s, {u"3rd Party Mac Developer Installer"_s, u"MAC_OS"_s, 3}},
        {u"IOS_DEVELOPMENT"_s, {u"iPhone Developer"_s, u"IOS"_s, 0}},
        {u"MAC_APP_DEVELOPMENT"_s, {u"Mac Developer"_s, u"MAC_OS"_s, 0}},
        {u"DEVELOPMENT"_s, {u"Apple Development"_s, u"UNIVERSAL"_s, 0}},
        {u"PASS_TYPE_ID"_s, {u"Pass Type ID"_s, u"IOS"_s, 0}},
    };
    return kinds.value(type, {u"Apple"_s, u"UNIVERSAL"_s, 0});
}

QString randomHex(World &world, int length)
{
    QString digits;
    for (int i = 0; i < length; ++i)
        digits += QChar(u"0123456789ABCDEF"[world.random().below(16)]);
    return digits;
}

Refusals checkCertificate(World &world, const SigningAuthority &authority, const Write &write)
{
    if (write.kind != Write::Kind::Create)
        return {};
    const auto type = write.attributes.value(u"certificateType"_s).toString();
    if (type.startsWith("DEVELOPER_ID"_L1)) {
        auto refusal
            = stateRefusal(u"Only the Account Holder can create a Developer ID certificate."_s, u"FORBIDDEN_ERROR"_s);
        refusal.status = 403;
        return {refusal};
    }
    int existing = 0;
    for (const auto certificate : world.all(u"certificates"))
        existing += world.text(certificate, u"certificateType") == type
            && world.dateTime(certificate, u"expirationDate") > world.now();
    if (const int most = kindOf(type).most; most > 0 && existing >= most)
        return {stateRefusal(
            u"You already have a current %1 certificate or a pending certificate request."_s.arg(kindOf(type).prefix),
            u"ENTITY_ERROR"_s)};
    QString problem;
    CertificateSubject probe;
    probe.serial = u"01"_s;
    probe.from = world.now();
    probe.to = world.now().addDays(1);
    if (!authority.certificateFor(write.attributes.value(u"csrContent"_s).toString().toUtf8(), probe, &problem))
        return {attributeRefusal(u"csrContent"_s, problem)};
    return {};
}

void makeCertificate(World &world, const SigningAuthority &authority, const Write &write)
{
    const auto company = WorldData::shared().company();
    const auto type = world.text(write.object, u"certificateType");
    const auto kind = kindOf(type);
    CertificateSubject subject;
    subject.organization = company["name"_L1].toString() + u" Ltd"_s;
    subject.unit = company["teamId"_L1].toString();
    subject.userId = subject.unit;
    subject.commonName = u"%1: %2 (%3)"_s.arg(kind.prefix, subject.organization, subject.unit);
    subject.serial = u"4"_s + randomHex(world, 31);
    subject.from = world.now();
    subject.to = world.now().addYears(1);
    QString problem;
    const auto der
        = authority.certificateFor(write.attributes.value(u"csrContent"_s).toString().toUtf8(), subject, &problem);
    world.set(write.object, u"name", u"%1: %2"_s.arg(kind.prefix, subject.organization));
    world.set(write.object, u"displayName", subject.organization);
    world.set(write.object, u"serialNumber", subject.serial);
    world.set(write.object, u"platform", kind.platform);
    world.set(write.object, u"expirationDate", subject.to);
    world.set(write.object, u"activated", true);
    world.set(write.object, u"certificateContent", QString::fromLatin1(der.value_or(QByteArray()).toBase64()));
}

/// A profile with a revoked certificate signs nothing any more.
void revoke(World &world, ObjectRef certificate)
{
    for (const auto profile : world.all(u"profiles")) {
        if (world.links(profile, u"certificates").contains(certificate))
            world.set(profile, u"profileState", u"INVALID");
    }
}

Refusals checkProfile(World &world, const Write &write)
{
    if (write.kind != Write::Kind::Create)
        return {};
    const auto type = write.attributes.value(u"profileType"_s).toString();
    const bool development = type.endsWith("DEVELOPMENT"_L1);
    if ((development || type.endsWith("ADHOC"_L1)) && write.linked(u"devices"_s).isNull())
        return {stateRefusal(u"A profile of the type %1 needs at least one device."_s.arg(type),
                             u"ENTITY_ERROR.RELATIONSHIP.REQUIRED"_s)};
    for (const auto certificate : write.relationships.value(u"certificates"_s)) {
        const auto kind = world.text(certificate, u"certificateType");
        if (kind.contains("DEVELOPMENT"_L1) != development)
            return {stateRefusal(u"The certificate %1 of the type %2 does not fit a profile of the type %3."_s.arg(
                                     world.id(certificate), kind, type),
                                 u"ENTITY_ERROR.RELATIONSHIP.INVALID"_s)};
    }
    return {};
}

void makeProfile(World &world, const SigningAuthority &authority, ObjectRef profile)
{
    const auto type = world.text(profile, u"profileType");
    const bool development = type.endsWith("DEVELOPMENT"_L1);
    auto expires = world.now().addYears(1);
    for (const auto certificate : world.links(profile, u"certificates")) {
        if (const auto end = world.dateTime(certificate, u"expirationDate"); !development && end.isValid())
            expires = std::min(expires, end);
    }
    world.set(profile, u"platform", type.startsWith("MAC"_L1) ? u"MAC_OS" : u"IOS");
    world.set(profile, u"profileState", u"ACTIVE");
    world.set(profile, u"uuid",
              u"%1-%2-4%3-8%4-%5"_s
                  .arg(randomHex(world, 8), randomHex(world, 4), randomHex(world, 3), randomHex(world, 3),
                       randomHex(world, 12))
                  .toLower());
    world.set(profile, u"createdDate", world.now());
    world.set(profile, u"expirationDate", expires);
    world.set(profile, u"profileContent", QString::fromLatin1(profileContent(world, authority, profile).toBase64()));
}

void registerDevice(World &world, ObjectRef device)
{
    const bool mac = world.text(device, u"platform") == "MAC_OS"_L1;
    world.set(device, u"addedDate", world.now());
    world.set(device, u"deviceClass", mac ? u"MAC" : u"IPHONE");
    world.set(device, u"model", mac ? u"Mac" : u"iPhone");
}

} // namespace

void addSigningRules(World &world)
{
    const auto authority = std::make_shared<SigningAuthority>();
    world.addBehaviour(u"certificates",
                       {.check = [authority](World &w, Write &write) { return checkCertificate(w, *authority, write); },
                        .done =
                            [authority](World &w, const Write &write) {
                                if (write.kind == Write::Kind::Create)
                                    makeCertificate(w, *authority, write);
                                else if (write.kind == Write::Kind::Remove)
                                    revoke(w, write.object);
                            }});
    world.addBehaviour(u"profiles",
                       {.check = [](World &w, Write &write) { return checkProfile(w, write); },
                        .done =
                            [authority](World &w, const Write &write) {
                                if (write.kind == Write::Kind::Create)
                                    makeProfile(w, *authority, write.object);
                            }});
    world.addBehaviour(u"devices", {.check = {}, .done = [](World &w, const Write &write) {
                                        if (write.kind == Write::Kind::Create)
                                            registerDevice(w, write.object);
                                    }});
    world.addBehaviour(u"bundleIds",
                       {.check = {}, .done = [](World &w, const Write &write) {
                            if (write.kind == Write::Kind::Create && w.text(write.object, u"seedId").isEmpty())
                                w.set(write.object, u"seedId", WorldData::shared().company()["teamId"_L1].toString());
                        }});
}
