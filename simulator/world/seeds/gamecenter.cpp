// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/world/images/screensizes.h"
#include "simulator/world/seeds/seeding.h"

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    QString english;
    QString german;
};

QJsonObject art(const SeededApp &app)
{
    return imageAsset(u"icons/"_s + app.id, 512, 512);
}

ObjectRef seedImage(Seeding &seeding, const SeededApp &app, QStringView entry)
{
    return seeding.world.create(entry, {},
                                {{u"fileName", u"badge.png"},
                                 {u"fileSize", 84211},
                                 {u"imageAsset", art(app)},
                                 {u"assetDeliveryState", deliveryState()}});
}

void seedAchievement(Seeding &seeding, const SeededApp &app, ObjectRef detail, const Texts &name, int points, bool live)
{
    auto &world = seeding.world;
    const auto vendorId = u"%1.achievement.%2"_s.arg(app.bundleId).arg(world.count(u"v2/gameCenterAchievements") + 1);
    const auto achievement = world.create(u"v2/gameCenterAchievements", {},
                                          {{u"referenceName", name.english},
                                           {u"vendorIdentifier", vendorId},
                                           {u"points", points},
                                           {u"showBeforeEarned", points < 50},
                                           {u"repeatable", false},
                                           {u"archived", false}});
    world.link(detail, u"gameCenterAchievementsV2", achievement);
    const auto version = world.create(u"v2/gameCenterAchievementVersions", {},
                                      {{u"version", 1}, {u"state", live ? u"LIVE" : u"PREPARE_FOR_SUBMISSION"}});
    world.link(achievement, u"versions", version);
    const auto old = world.create(u"gameCenterAchievements", world.id(achievement),
                                  {{u"referenceName", name.english},
                                   {u"vendorIdentifier", vendorId},
                                   {u"points", points},
                                   {u"showBeforeEarned", points < 50},
                                   {u"repeatable", false},
                                   {u"archived", false}});
    world.link(detail, u"gameCenterAchievements", old);
    for (const auto &[locale, text] : {std::pair(u"en-US"_s, name.english), std::pair(u"de-DE"_s, name.german)}) {
        const auto localization = world.create(u"v2/gameCenterAchievementLocalizations", {},
                                               {{u"locale", locale},
                                                {u"name", text},
                                                {u"beforeEarnedDescription", u"%1 …"_s.arg(text)},
                                                {u"afterEarnedDescription", u"%1!"_s.arg(text)}});
        world.link(version, u"localizations", localization);
        world.link(localization, u"image", seedImage(seeding, app, u"v2/gameCenterAchievementImages"));
        const auto before = world.create(u"gameCenterAchievementLocalizations", {},
                                         {{u"locale", locale},
                                          {u"name", text},
                                          {u"beforeEarnedDescription", u"%1 …"_s.arg(text)},
                                          {u"afterEarnedDescription", u"%1!"_s.arg(text)}});
        world.link(old, u"localizations", before);
        world.link(before, u"gameCenterAchievementImage", seedImage(seeding, app, u"gameCenterAchievementImages"));
    }
    const auto release = world.create(u"gameCenterAchievementReleases", {}, {{u"live", live}});
    world.link(old, u"releases", release);
    world.link(detail, u"achievementReleases", release);
}

void describeLeaderboard(World &world, ObjectRef board, const QString &name, const QString &vendorId, bool recurring,
                         const QDateTime &start)
{
    world.set(board, u"defaultFormatter", u"INTEGER");
    world.set(board, u"referenceName", name);
    world.set(board, u"vendorIdentifier", vendorId);
    world.set(board, u"submissionType", u"BEST_SCORE");
    world.set(board, u"scoreSortType", u"DESC");
    world.set(board, u"scoreRangeStart", u"0");
    world.set(board, u"scoreRangeEnd", u"1000000");
    world.set(board, u"archived", false);
    world.set(board, u"visibility", u"SHOW_FOR_ALL");
    if (!recurring)
        return;
    world.set(board, u"recurrenceStartDate", start);
    world.set(board, u"recurrenceDuration", u"P1D");
    world.set(board, u"recurrenceRule", u"FREQ=DAILY;INTERVAL=1");
}

ObjectRef seedLeaderboard(Seeding &seeding, const SeededApp &app, ObjectRef detail, const Texts &name, bool recurring)
{
    auto &world = seeding.world;
    const auto vendorId = u"%1.board.%2"_s.arg(app.bundleId).arg(world.count(u"v2/gameCenterLeaderboards") + 1);
    const auto board = world.create(u"v2/gameCenterLeaderboards");
    describeLeaderboard(world, board, name.english, vendorId, recurring, seeding.daysAgo(300));
    world.link(detail, u"gameCenterLeaderboardsV2", board);
    const auto version = world.create(u"v2/gameCenterLeaderboardVersions", {}, {{u"version", 1}, {u"state", u"LIVE"}});
    world.link(board, u"versions", version);
    const auto old = world.create(u"gameCenterLeaderboards", world.id(board));
    describeLeaderboard(world, old, name.english, vendorId, recurring, seeding.daysAgo(300));
    world.link(detail, u"gameCenterLeaderboards", old);
    for (const auto &[locale, text] : {std::pair(u"en-US"_s, name.english), std::pair(u"de-DE"_s, name.german)}) {
        const auto localization = world.create(u"v2/gameCenterLeaderboardLocalizations", {},
                                               {{u"locale", locale},
                                                {u"name", text},
                                                {u"formatterSuffix", u" knots"},
                                                {u"formatterSuffixSingular", u" knot"},
                                                {u"description", text}});
        world.link(version, u"localizations", localization);
        world.link(localization, u"image", seedImage(seeding, app, u"v2/gameCenterLeaderboardImages"));
        const auto before
            = world.create(u"gameCenterLeaderboardLocalizations", {}, {{u"locale", locale}, {u"name", text}});
        world.link(old, u"localizations", before);
        world.link(before, u"gameCenterLeaderboardImage", seedImage(seeding, app, u"gameCenterLeaderboardImages"));
    }
    const auto release = world.create(u"gameCenterLeaderboardReleases", {}, {{u"live", true}});
    world.link(old, u"releases", release);
    world.link(detail, u"leaderboardReleases", release);
    return board;
}

void seedSet(Seeding &seeding, const SeededApp &app, ObjectRef detail, const QList<ObjectRef> &boards)
{
    auto &world = seeding.world;
    const auto set
        = world.create(u"v2/gameCenterLeaderboardSets", {},
                       {{u"referenceName", u"All races"}, {u"vendorIdentifier", app.bundleId + u".set.all"_s}});
    world.link(detail, u"gameCenterLeaderboardSetsV2", set);
    for (const auto board : boards)
        world.link(set, u"gameCenterLeaderboards", board);
    const auto version
        = world.create(u"v2/gameCenterLeaderboardSetVersions", {}, {{u"version", 1}, {u"state", u"LIVE"}});
    world.link(set, u"versions", version);
    const auto localization = world.create(u"v2/gameCenterLeaderboardSetLocalizations", {},
                                           {{u"locale", u"en-US"}, {u"name", u"All races"}});
    world.link(version, u"localizations", localization);
    world.link(localization, u"image", seedImage(seeding, app, u"v2/gameCenterLeaderboardSetImages"));

    const auto old
        = world.create(u"gameCenterLeaderboardSets", world.id(set),
                       {{u"referenceName", u"All races"}, {u"vendorIdentifier", app.bundleId + u".set.all"_s}});
    world.link(detail, u"gameCenterLeaderboardSets", old);
    const auto before
        = world.create(u"gameCenterLeaderboardSetLocalizations", {}, {{u"locale", u"en-US"}, {u"name", u"All races"}});
    world.link(old, u"localizations", before);
    world.link(before, u"gameCenterLeaderboardSetImage", seedImage(seeding, app, u"gameCenterLeaderboardSetImages"));
    for (const auto board : world.links(detail, u"gameCenterLeaderboards")) {
        world.link(old, u"gameCenterLeaderboards", board);
        const auto member = world.create(u"gameCenterLeaderboardSetMemberLocalizations", {},
                                         {{u"name", u"In this set"}, {u"locale", u"en-US"}});
        world.link(member, u"gameCenterLeaderboardSet", old);
        world.link(member, u"gameCenterLeaderboard", board);
    }
    const auto release = world.create(u"gameCenterLeaderboardSetReleases", {}, {{u"live", true}});
    world.link(old, u"releases", release);
    world.link(detail, u"leaderboardSetReleases", release);
}

void seedPlay(Seeding &seeding, const SeededApp &app, ObjectRef detail, ObjectRef board)
{
    auto &world = seeding.world;
    const auto activity = world.create(u"gameCenterActivities", {},
                                       {{u"referenceName", u"Daily race"},
                                        {u"vendorIdentifier", app.bundleId + u".activity.daily"_s},
                                        {u"playStyle", u"ASYNCHRONOUS"},
                                        {u"minimumPlayersCount", 2},
                                        {u"maximumPlayersCount", 8},
                                        {u"supportsPartyCode", true},
                                        {u"archived", false},
                                        {u"properties", QJsonObject{{u"mode"_s, u"daily"_s}}}});
    world.link(detail, u"gameCenterActivities", activity);
    world.link(activity, u"leaderboardsV2", board);
    const auto activityVersion
        = world.create(u"gameCenterActivityVersions", {},
                       {{u"version", 1}, {u"state", u"LIVE"}, {u"fallbackUrl", seeding.url(u"play"_s)}});
    world.link(activity, u"versions", activityVersion);
    world.link(activityVersion, u"defaultImage", seedImage(seeding, app, u"gameCenterActivityImages"));
    const auto words = world.create(
        u"gameCenterActivityLocalizations", {},
        {{u"locale", u"en-US"}, {u"name", u"Daily race"}, {u"description", u"Everyone gets the same knot."}});
    world.link(activityVersion, u"localizations", words);
    world.link(words, u"image", seedImage(seeding, app, u"gameCenterActivityImages"));

    const auto challenge = world.create(u"gameCenterChallenges", {},
                                        {{u"referenceName", u"Beat my time"},
                                         {u"vendorIdentifier", app.bundleId + u".challenge.time"_s},
                                         {u"archived", false},
                                         {u"challengeType", u"LEADERBOARD"},
                                         {u"repeatable", true}});
    world.link(detail, u"gameCenterChallenges", challenge);
    world.link(challenge, u"leaderboardV2", board);
    const auto challengeVersion
        = world.create(u"gameCenterChallengeVersions", {}, {{u"version", 1}, {u"state", u"PENDING_RELEASE"}});
    world.link(challenge, u"versions", challengeVersion);
    world.link(challengeVersion, u"defaultImage", seedImage(seeding, app, u"gameCenterChallengeImages"));
    const auto text = world.create(
        u"gameCenterChallengeLocalizations", {},
        {{u"locale", u"en-US"}, {u"name", u"Beat my time"}, {u"description", u"Three tries, one knot."}});
    world.link(challengeVersion, u"localizations", text);
}

void seedMatchmaking(Seeding &seeding)
{
    auto &world = seeding.world;
    const auto rules = world.create(
        u"gameCenterMatchmakingRuleSets", {},
        {{u"referenceName", u"Fair crews"}, {u"ruleLanguageVersion", 1}, {u"minPlayers", 2}, {u"maxPlayers", 8}});
    const std::tuple<QString, QString, QString> all[]
        = {{u"Similar level"_s, u"DISTANCE"_s, u"abs(requests[0].properties.level - requests[1].properties.level)"_s},
           {u"Same version"_s, u"COMPATIBLE"_s, u"requests[0].appVersion == requests[1].appVersion"_s}};
    for (const auto &[name, type, expression] : all) {
        const auto rule = world.create(u"gameCenterMatchmakingRules", {},
                                       {{u"referenceName", name},
                                        {u"description", name},
                                        {u"type", type},
                                        {u"expression", expression},
                                        {u"weight", 1.0}});
        world.link(rules, u"rules", rule);
    }
    for (const auto &name : {u"Red sails"_s, u"White sails"_s}) {
        const auto team = world.create(u"gameCenterMatchmakingTeams", {},
                                       {{u"referenceName", name}, {u"minPlayers", 1}, {u"maxPlayers", 4}});
        world.link(rules, u"teams", team);
    }
    const auto queue
        = world.create(u"gameCenterMatchmakingQueues", {},
                       {{u"referenceName", u"Evening regatta"}, {u"classicMatchmakingBundleIds", QStringList()}});
    world.link(queue, u"ruleSet", rules);
}

} // namespace

void seedGameCenter(Seeding &seeding)
{
    auto &world = seeding.world;
    static const Texts achievements[]
        = {{u"First Knot"_s, u"Erster Knoten"_s}, {u"Ten in a Row"_s, u"Zehn am Stück"_s},
           {u"Night Sailor"_s, u"Nachtsegler"_s}, {u"No Hints"_s, u"Ohne Tipps"_s},
           {u"Gordian"_s, u"Gordisch"_s},         {u"Everything Untied"_s, u"Alles gelöst"_s}};
    const auto group = world.create(u"gameCenterGroups", {}, {{u"referenceName", u"Bramble games"}});
    for (const auto &app : seeding.apps) {
        if (!app.facts["gameCenter"_L1].toBool())
            continue;
        const auto detail
            = world.create(u"gameCenterDetails", app.id, {{u"arcadeEnabled", false}, {u"challengeEnabled", true}});
        world.link(detail, u"app", app.object);
        world.link(detail, u"gameCenterGroup", group);
        int points = 5;
        for (const auto &name : achievements) {
            seedAchievement(seeding, app, detail, name, points, points < 60);
            points += 12;
        }
        QList<ObjectRef> boards{
            seedLeaderboard(seeding, app, detail, {u"All time"_s, u"Ewige Bestenliste"_s}, false),
            seedLeaderboard(seeding, app, detail, {u"Knot of the day"_s, u"Knoten des Tages"_s}, true)};
        world.link(detail, u"defaultLeaderboardV2", boards.first());
        seedSet(seeding, app, detail, boards);
        seedPlay(seeding, app, detail, boards.last());
        for (const auto &version : app.versions) {
            const auto enabled = world.create(u"gameCenterAppVersions", world.id(version.object), {{u"enabled", true}});
            world.link(enabled, u"appStoreVersion", version.object);
            world.link(detail, u"gameCenterAppVersions", enabled);
        }
    }
    seedMatchmaking(seeding);
}
