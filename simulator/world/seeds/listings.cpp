// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/world/seeds/seeding.h"

using namespace Qt::StringLiterals;

// The editable version of a listing is half done, as a real one is while translators are at work.
static bool isUntranslatedYet(const SeededVersion &version, const SeedText &text, int index)
{
    return version.state == "PREPARE_FOR_SUBMISSION"_L1 && index > 3 && text.locale != "ja"_L1;
}

static void seedListing(Seeding &seeding, const SeededApp &app, const SeededVersion &version)
{
    auto &world = seeding.world;
    const auto slug = app.facts["slug"_L1].toString();
    int index = 0;
    for (const auto &text : app.listing) {
        const auto object = world.create(u"appStoreVersionLocalizations", {},
                                         {{u"locale", text.locale},
                                          {u"description", text.description},
                                          {u"keywords", text.keywords},
                                          {u"marketingUrl", seeding.url(slug)},
                                          {u"supportUrl", seeding.url(slug + u"/help"_s)}});
        if (!text.promotionalText.isEmpty())
            world.set(object, u"promotionalText", text.promotionalText);
        if (!text.whatsNew.isEmpty() && !isUntranslatedYet(version, text, index))
            world.set(object, u"whatsNew", text.whatsNew);
        world.link(version.object, u"appStoreVersionLocalizations", object);
        ++index;
    }
}

void seedListings(Seeding &seeding)
{
    for (const auto &app : seeding.apps) {
        for (const auto &version : app.versions)
            seedListing(seeding, app, version);
    }
}
