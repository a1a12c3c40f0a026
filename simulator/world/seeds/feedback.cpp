// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/world/seeds/seeding.h"

using namespace Qt::StringLiterals;

namespace {

struct FeedbackFrom
{
    ObjectRef tester;
    ObjectRef build;
    QString comment;
    QDateTime when;
};

void describeDevice(Seeding &seeding, const SeededApp &app, ObjectRef feedback, const FeedbackFrom &from,
                    Random &random)
{
    auto &world = seeding.world;
    static const std::tuple<QString, int, int> devices[] = {{u"iPhone17_1"_s, 402, 874},
                                                            {u"iPhone15_4"_s, 393, 852},
                                                            {u"iPhone14_6"_s, 375, 667},
                                                            {u"iPhone16_2"_s, 430, 932}};
    const auto &[model, width, height] = random.pick(devices);
    world.set(feedback, u"createdDate", from.when);
    world.set(feedback, u"comment", from.comment);
    const auto mail = world.text(from.tester, u"email");
    if (!mail.isEmpty())
        world.set(feedback, u"email", mail);
    world.set(feedback, u"deviceModel", model);
    world.set(feedback, u"osVersion", u"18.%1"_s.arg(random.below(4)));
    world.set(feedback, u"locale", random.pick(QStringList{u"en-US"_s, u"de-DE"_s, u"ja-JP"_s, u"fr-FR"_s}));
    world.set(feedback, u"timeZone",
              random.pick(QStringList{u"Europe/London"_s, u"Europe/Berlin"_s, u"Asia/Tokyo"_s, u"America/New_York"_s}));
    world.set(feedback, u"architecture", u"arm64e");
    world.set(feedback, u"connectionType", random.pick(QStringList{u"WIFI"_s, u"WIFI"_s, u"MOBILE_DATA"_s, u"NONE"_s}));
    world.set(feedback, u"appUptimeInMilliseconds", qint64(random.between(1200, 5400000)));
    world.set(feedback, u"diskBytesAvailable", qint64(random.between(2000000000, 90000000000)));
    world.set(feedback, u"diskBytesTotal", qint64(128000000000));
    world.set(feedback, u"batteryPercentage", int(random.between(4, 100)));
    world.set(feedback, u"screenWidthInPoints", width);
    world.set(feedback, u"screenHeightInPoints", height);
    world.set(feedback, u"appPlatform", u"IOS");
    world.set(feedback, u"devicePlatform", u"IOS");
    world.set(feedback, u"deviceFamily", u"IPHONE");
    world.set(feedback, u"buildBundleId", app.bundleId);
    world.link(feedback, u"build", from.build);
    world.link(feedback, u"tester", from.tester);
}

QString crashLog(const SeededApp &app, ObjectRef build, const World &world, const QDateTime &when)
{
    const auto name = app.name.section(u':', 0, 0).remove(u' ');
    return u"Incident Identifier: 6B7C1E0A-2F3D-4C55-9D1E-7A3F0C2B9E44\n"
           "Process:             %1 [812]\nIdentifier:          %2\nVersion:             %3 (%4)\n"
           "Date/Time:           %5\nOS Version:          iPhone OS 18.2 (22C152)\n\n"
           "Exception Type:  EXC_BREAKPOINT (SIGTRAP)\nException Codes: 0x0000000000000001, 0x00000001a2c4f0b8\n"
           "Triggered by Thread:  0\n\nThread 0 Crashed:\n"
           "0   libswiftCore.dylib   0x00000001a2c4f0b8 _assertionFailure(_:_:file:line:flags:) + 248\n"
           "1   %1                   0x0000000104b2c9d4 BedCanvas.plant(at:) + 412\n"
           "2   %1                   0x0000000104b2b118 BedCanvas.touchesEnded(_:with:) + 96\n"
           "3   UIKitCore            0x00000001a51f7a30 -[UIWindow _sendTouchesForEvent:] + 872\n"_s.arg(
               name, app.bundleId, app.versions.front().version, world.text(build, u"version"),
               when.toString(Qt::ISODate));
}

void seedScreenshotFeedback(Seeding &seeding, const SeededApp &app, const FeedbackFrom &from, Random &random)
{
    auto &world = seeding.world;
    const auto feedback = world.create(u"betaFeedbackScreenshotSubmissions");
    describeDevice(seeding, app, feedback, from, random);
    const auto path = u"screenshots/%1/en-US/APP_IPHONE_67/%2/1290x2796bb.png"_s.arg(app.id).arg(random.below(4));
    world.set(feedback, u"screenshots",
              QJsonArray{QJsonObject{{u"url"_s, World::assetUrl(path)},
                                     {u"width"_s, 1290},
                                     {u"height"_s, 2796},
                                     {u"expirationDate"_s, seeding.now.addDays(30).toString(Qt::ISODate)}}});
    world.link(app.object, u"betaFeedbackScreenshotSubmissions", feedback);
}

void seedCrashFeedback(Seeding &seeding, const SeededApp &app, const FeedbackFrom &from, Random &random)
{
    auto &world = seeding.world;
    const auto feedback = world.create(u"betaFeedbackCrashSubmissions");
    describeDevice(seeding, app, feedback, from, random);
    const auto log = world.create(u"betaCrashLogs", world.id(feedback),
                                  {{u"logText", crashLog(app, from.build, world, from.when)}});
    world.link(feedback, u"crashLog", log);
    world.link(app.object, u"betaFeedbackCrashSubmissions", feedback);
}

} // namespace

void seedFeedback(Seeding &seeding)
{
    static const QStringList seen{u"The button is hidden behind the keyboard in landscape."_s,
                                  u"Beschriftung abgeschnitten: „Gewächshausbelegungsplan“ passt nicht."_s,
                                  u"ダークモードで文字が読みにくいです。"_s,
                                  u"Love the new curve tool! The handle is a bit small for my thumbs."_s,
                                  u"Le bouton Enregistrer ne répond plus après un retour en arrière."_s,
                                  u"النص يتداخل مع الأيقونة في هذه الشاشة."_s,
                                  u"Colors look washed out on the iPad. 🎨"_s};
    static const QStringList crashed{u"Crashed when I dropped a tomato on a full bed."_s,
                                     u"Abgestürzt beim Öffnen der Mitteilung."_s, u"起動直後に落ちました。"_s,
                                     QString()};
    auto &world = seeding.world;
    for (const auto &app : seeding.apps) {
        if (app.madeUp)
            break;
        auto random = seeding.stream(u"feedback/"_s + app.id);
        const auto builds = world.links(app.object, u"builds");
        QList<ObjectRef> testers;
        for (const auto group : world.links(app.object, u"betaGroups"))
            testers += world.links(group, u"betaTesters");
        if (builds.isEmpty() || testers.isEmpty())
            continue;
        const int count = int(random.between(4, 14));
        for (int i = 0; i < count; ++i) {
            const bool crash = random.percent(35);
            const FeedbackFrom from{random.pick(testers), random.pick(builds), random.pick(crash ? crashed : seen),
                                    seeding.daysAgo(i * 2.3 + 0.2)};
            crash ? seedCrashFeedback(seeding, app, from, random) : seedScreenshotFeedback(seeding, app, from, random);
        }
    }
}
