// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/world/seeds/media.h"
#include "simulator/world/images/assets.h"
#include "simulator/world/images/screensizes.h"

using namespace Qt::StringLiterals;

namespace {

QStringList displayTypes(const QString &platform)
{
    if (platform == "MAC_OS"_L1)
        return {u"APP_DESKTOP"_s};
    if (platform == "TV_OS"_L1)
        return {u"APP_APPLE_TV"_s};
    if (platform == "VISION_OS"_L1)
        return {u"APP_APPLE_VISION_PRO"_s};
    return {u"APP_IPHONE_67"_s, u"APP_IPAD_PRO_3GEN_129"_s};
}

bool showsItsMedia(const SeededVersion &version)
{
    return version.state != "REPLACED_WITH_NEW_VERSION"_L1;
}

} // namespace

void seedScreenshots(Seeding &seeding, const SeededApp &app, ObjectRef owner, const QString &locale,
                     const QString &displayType, int count)
{
    auto &world = seeding.world;
    auto random = seeding.stream(u"%1/%2/%3"_s.arg(app.id, locale, displayType));
    const auto set = world.create(u"appScreenshotSets", {}, {{u"screenshotDisplayType", displayType}});
    world.link(owner, u"appScreenshotSets", set);
    const auto size = screenshotSize(displayType);
    for (int i = 0; i < count; ++i) {
        const auto path = u"screenshots/%1/%2/%3/%4"_s.arg(app.id, locale, displayType).arg(i);
        const auto shot = world.create(
            u"appScreenshots", {},
            {{u"fileName", u"%1_%2.png"_s.arg(i + 1, 2, 10, QLatin1Char('0')).arg(displayType.toLower())},
             {u"fileSize", qint64(random.between(180000, 1900000))},
             {u"sourceFileChecksum", hexDigits(random, 32)},
             {u"imageAsset", imageAsset(path, size.width(), size.height())},
             {u"assetToken", path},
             {u"assetType", u"SCREENSHOT"},
             {u"assetDeliveryState", deliveryState()}});
        world.link(set, u"appScreenshots", shot);
    }
}

void seedMedia(Seeding &seeding)
{
    registerImages(seeding);
    auto &world = seeding.world;
    for (const auto &app : seeding.apps) {
        for (const auto &version : app.versions) {
            if (!showsItsMedia(version))
                continue;
            int index = 0;
            for (const auto localization : world.links(version.object, u"appStoreVersionLocalizations")) {
                if (app.madeUp && index > 0)
                    break;
                const auto locale = world.text(localization, u"locale");
                for (const auto &type : displayTypes(version.platform))
                    seedScreenshots(seeding, app, localization, locale, type, app.madeUp ? 2 : index < 6 ? 5 : 3);
                if (++index >= 16)
                    break; // the other languages show those of the primary one
            }
        }
    }
}
