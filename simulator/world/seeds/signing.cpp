// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/world/seeds/seeding.h"
#include "simulator/world/signing/authority.h"
#include "simulator/world/signing/profilecontent.h"

using namespace Qt::StringLiterals;

namespace {

struct CertificatePlan
{
    const char16_t *type;
    const char16_t *prefix;
    const char16_t *platform;
    int person; ///< in apps.json; -1: the company
    int expiresInDays;
};

void seedBundles(Seeding &seeding)
{
    auto &world = seeding.world;
    const auto team = seeding.data.company()["teamId"_L1].toString();
    for (auto &app : seeding.apps) {
        app.bundle = world.create(
            u"bundleIds", {},
            {{u"name", app.name}, {u"platform", u"UNIVERSAL"}, {u"identifier", app.bundleId}, {u"seedId", team}});
        world.link(app.bundle, u"app", app.object);
        QStringList capabilities{u"IN_APP_PURCHASE"_s, u"PUSH_NOTIFICATIONS"_s, u"ICLOUD"_s, u"ASSOCIATED_DOMAINS"_s};
        if (app.facts["gameCenter"_L1].toBool())
            capabilities.append(u"GAME_CENTER"_s);
        if (app.facts["flavour"_L1].toString() == "fitness"_L1)
            capabilities.append(u"HEALTHKIT"_s);
        for (const auto &type : capabilities) {
            const auto capability = world.create(u"bundleIdCapabilities", world.id(app.bundle) + u'_' + type,
                                                 {{u"capabilityType", type}});
            if (type == "ICLOUD"_L1) {
                const QJsonObject option{
                    {u"key"_s, u"XCODE_6"_s}, {u"name"_s, u"Include CloudKit support"_s}, {u"enabled"_s, true}};
                world.set(capability, u"settings",
                          QJsonArray{QJsonObject{{u"key"_s, u"ICLOUD_VERSION"_s},
                                                 {u"name"_s, u"iCloud"_s},
                                                 {u"options"_s, QJsonArray{option}}}});
            }
            world.link(app.bundle, u"bundleIdCapabilities", capability);
        }
    }
    const auto prefix = seeding.data.company()["prefix"_L1].toString();
    world.create(
        u"bundleIds", {},
        {{u"name", u"Wildcard"}, {u"platform", u"UNIVERSAL"}, {u"identifier", prefix + u".*"_s}, {u"seedId", team}});
    world.create(u"bundleIds", {},
                 {{u"name", u"Loamline Sign in Service"},
                  {u"platform", u"SERVICES"},
                  {u"identifier", prefix + u".signin"_s},
                  {u"seedId", team}});
}

QList<ObjectRef> seedCertificates(Seeding &seeding, const SigningAuthority &authority)
{
    static const CertificatePlan plans[] = {
        {u"DISTRIBUTION", u"Apple Distribution", u"UNIVERSAL", -1, 212},
        {u"DISTRIBUTION", u"Apple Distribution", u"UNIVERSAL", -1, 19},
        {u"DEVELOPMENT", u"Apple Development", u"UNIVERSAL", 1, 301},
        {u"DEVELOPMENT", u"Apple Development", u"UNIVERSAL", 2, 88},
        {u"DEVELOPMENT", u"Apple Development", u"UNIVERSAL", 4, 6},
        {u"IOS_DEVELOPMENT", u"iPhone Developer", u"IOS", 8, -12},
        {u"MAC_INSTALLER_DISTRIBUTION", u"3rd Party Mac Developer Installer", u"MAC_OS", -1, 140},
        {u"DEVELOPER_ID_APPLICATION_G2", u"Developer ID Application", u"MAC_OS", -1, 1210},
        {u"PASS_TYPE_ID", u"Pass Type ID", u"IOS", -1, 27},
        {u"APPLE_PAY", u"Apple Pay Payment Processing", u"IOS", -1, 400},
    };
    auto &world = seeding.world;
    const auto company = seeding.data.company();
    const auto team = company["teamId"_L1].toString();
    const auto organization = company["name"_L1].toString() + u" Ltd"_s;
    auto random = seeding.stream(u"certificates");
    QList<ObjectRef> result;
    int number = 0;
    for (const auto &plan : plans) {
        const auto person = plan.person < 0 ? QJsonArray() : seeding.data.people()[plan.person].toArray();
        const auto name = plan.person < 0 ? organization : person[0].toString() + u' ' + person[1].toString();
        CertificateSubject subject;
        const auto prefix = QString::fromUtf16(plan.prefix);
        subject.commonName = u"%1: %2 (%3)"_s.arg(prefix, name, team);
        subject.userId = team;
        subject.unit = team;
        subject.organization = organization;
        subject.serial = hexDigits(random, 32).toUpper().replace(0, 1, u"4"_s);
        subject.to = seeding.daysAhead(plan.expiresInDays);
        subject.from = subject.to.addYears(prefix.startsWith("Developer ID"_L1) ? -5 : -1);
        const auto content = authority.certificate(subject, number++);
        const auto certificate = world.create(u"certificates", {},
                                              {{u"name", u"%1: %2"_s.arg(prefix, name)},
                                               {u"certificateType", plan.type},
                                               {u"displayName", name},
                                               {u"serialNumber", subject.serial},
                                               {u"platform", plan.platform},
                                               {u"expirationDate", subject.to},
                                               {u"certificateContent", QString::fromLatin1(content.toBase64())},
                                               {u"activated", true}});
        result.append(certificate);
    }
    return result;
}

QList<ObjectRef> seedDevices(Seeding &seeding)
{
    struct Plan
    {
        const char16_t *name;
        const char16_t *model;
        const char16_t *kind;
        const char16_t *platform;
    };
    static const Plan plans[] = {
        {u"Maren’s iPhone", u"iPhone 16 Pro", u"IPHONE", u"IOS"},
        {u"Idris iPhone 15", u"iPhone 15", u"IPHONE", u"IOS"},
        {u"Test iPhone SE", u"iPhone SE (3rd generation)", u"IPHONE", u"IOS"},
        {u"優希のiPhone", u"iPhone 16", u"IPHONE", u"IOS"},
        {u"Workshop iPad", u"iPad Pro (M4)", u"IPAD", u"IOS"},
        {u"Old iPad mini", u"iPad mini (5th generation)", u"IPAD", u"IOS"},
        {u"Boathouse Apple TV", u"Apple TV 4K", u"APPLE_TV", u"IOS"},
        {u"Tomasz Watch", u"Apple Watch Series 10", u"APPLE_WATCH", u"IOS"},
        {u"Vision Pro (shared)", u"Apple Vision Pro", u"APPLE_VISION_PRO", u"IOS"},
        {u"Build Mac mini", u"Mac mini (M4)", u"MAC", u"MAC_OS"},
        {u"Sofía’s MacBook Air", u"MacBook Air (M3)", u"MAC", u"MAC_OS"},
        {u"iPod in the drawer", u"iPod touch (7th generation)", u"IPOD", u"IOS"},
    };
    auto random = seeding.stream(u"devices");
    QList<ObjectRef> result;
    for (const auto &plan : plans) {
        auto udid = hexDigits(random, 24).toUpper().insert(8, u'-');
        if (QStringView(plan.kind) == u"MAC")
            udid = u"%1-%2-%3-%4-%5"_s
                       .arg(hexDigits(random, 8), hexDigits(random, 4), hexDigits(random, 4), hexDigits(random, 4),
                            hexDigits(random, 12))
                       .toUpper();
        const bool old = QStringView(plan.kind) == u"IPOD";
        result.append(seeding.world.create(u"devices", {},
                                           {{u"name", plan.name},
                                            {u"platform", plan.platform},
                                            {u"udid", udid},
                                            {u"deviceClass", plan.kind},
                                            {u"status", old ? u"DISABLED" : u"ENABLED"},
                                            {u"model", plan.model},
                                            {u"addedDate", seeding.daysAgo(double(random.between(20, 600)))}}));
    }
    return result;
}

void seedProfile(Seeding &seeding, const SigningAuthority &authority, const SeededApp &app, const QString &type,
                 ObjectRef certificate, const QList<ObjectRef> &devices, int expiresInDays, Random &random)
{
    auto &world = seeding.world;
    const auto expires = seeding.daysAhead(expiresInDays);
    const bool mac = type.startsWith("MAC"_L1);
    const auto uuid = u"%1-%2-4%3-a%4-%5"_s.arg(hexDigits(random, 8), hexDigits(random, 4), hexDigits(random, 3),
                                                hexDigits(random, 3), hexDigits(random, 12));
    const auto profile = world.create(
        u"profiles", {},
        {{u"name", u"%1 %2"_s.arg(app.name.section(u':', 0, 0), QString(type).replace(u'_', u' ').toLower())},
         {u"platform", mac ? u"MAC_OS" : u"IOS"},
         {u"profileType", type},
         {u"profileState",
          expiresInDays < 0 || world.dateTime(certificate, u"expirationDate") < seeding.now ? u"INVALID" : u"ACTIVE"},
         {u"uuid", uuid},
         {u"createdDate", expires.addYears(-1)},
         {u"expirationDate", expires}});
    world.link(profile, u"bundleId", app.bundle);
    world.link(profile, u"certificates", certificate);
    if (type.endsWith("DEVELOPMENT"_L1) || type.endsWith("ADHOC"_L1))
        world.setLinks(profile, u"devices", devices);
    world.set(profile, u"profileContent", QString::fromLatin1(profileContent(world, authority, profile).toBase64()));
}

void seedProfiles(Seeding &seeding, const SigningAuthority &authority, const QList<ObjectRef> &certificates,
                  const QList<ObjectRef> &devices)
{
    auto random = seeding.stream(u"profiles");
    for (const auto &app : seeding.apps) {
        if (app.madeUp)
            break;
        seedProfile(seeding, authority, app, u"IOS_APP_STORE"_s, certificates[0], {}, int(random.between(30, 360)),
                    random);
        seedProfile(seeding, authority, app, u"IOS_APP_DEVELOPMENT"_s, certificates[2], devices.first(6),
                    int(random.between(-20, 300)), random);
        if (app.platforms().contains(u"MAC_OS"_s))
            seedProfile(seeding, authority, app, u"MAC_APP_STORE"_s, certificates[1], {}, 19, random);
    }
    seedProfile(seeding, authority, seeding.apps.front(), u"IOS_APP_ADHOC"_s, certificates[5], devices.first(3), -12,
                random);
}

} // namespace

void seedSigning(Seeding &seeding)
{
    auto &world = seeding.world;
    const SigningAuthority authority;
    seedBundles(seeding);
    const auto certificates = seedCertificates(seeding, authority);
    seedProfiles(seeding, authority, certificates, seedDevices(seeding));

    const auto pass = world.create(u"passTypeIds", {},
                                   {{u"name", u"Garden Club Card"}, {u"identifier", u"pass.com.brambletern.club"}});
    world.link(pass, u"certificates", certificates[8]);
    const auto merchant = world.create(u"merchantIds", {},
                                       {{u"name", u"Seed Shop"}, {u"identifier", u"merchant.com.brambletern.seeds"}});
    world.link(merchant, u"certificates", certificates[9]);
}
