// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/world/seeds/seeding.h"

using namespace Qt::StringLiterals;

void seedTerritories(Seeding &seeding)
{
    for (const auto &territory : seeding.data.territories())
        seeding.world.create(u"territories", territory.id, {{u"currency", territory.currency}});
}

void seedCategories(Seeding &seeding)
{
    const QStringList everywhere{u"IOS"_s, u"MAC_OS"_s, u"TV_OS"_s, u"VISION_OS"_s};
    const QStringList top
        = u"BOOKS BUSINESS DEVELOPER_TOOLS EDUCATION ENTERTAINMENT FINANCE FOOD_AND_DRINK GAMES GRAPHICS_AND_DESIGN "
          "HEALTH_AND_FITNESS LIFESTYLE MAGAZINES_AND_NEWSPAPERS MEDICAL MUSIC NAVIGATION NEWS PHOTO_AND_VIDEO "
          "PRODUCTIVITY REFERENCE SHOPPING SOCIAL_NETWORKING SPORTS STICKERS TRAVEL UTILITIES WEATHER"_s.split(u' ');
    for (const auto &id : top) {
        const bool iosOnly = id == "STICKERS"_L1 || id == "MAGAZINES_AND_NEWSPAPERS"_L1;
        seeding.world.create(u"appCategories", id, {{u"platforms", iosOnly ? QStringList{u"IOS"_s} : everywhere}});
    }
    const std::pair<QString, QStringList> parents[] = {
        {u"GAMES"_s,
         u"GAMES_ACTION GAMES_ADVENTURE GAMES_BOARD GAMES_CARD GAMES_CASINO GAMES_CASUAL GAMES_FAMILY GAMES_INDIE "
         u"GAMES_MUSIC "
         "GAMES_PUZZLE GAMES_RACING GAMES_ROLE_PLAYING GAMES_SIMULATION GAMES_SPORTS GAMES_STRATEGY GAMES_TRIVIA GAMES_WORD"_s
             .split(u' ')},
        {u"STICKERS"_s,
         u"STICKERS_ANIMALS STICKERS_ART STICKERS_CELEBRATIONS STICKERS_EMOJI_AND_EXPRESSIONS STICKERS_GAMING"_s.split(
             u' ')},
    };
    for (const auto &[parent, children] : parents) {
        const auto parentObject = seeding.world.find(u"appCategories", parent);
        for (const auto &id : children) {
            const auto child = seeding.world.create(
                u"appCategories", id, {{u"platforms", parent == "GAMES"_L1 ? everywhere : QStringList{u"IOS"_s}}});
            seeding.world.link(child, u"parent", parentObject);
        }
    }
}
