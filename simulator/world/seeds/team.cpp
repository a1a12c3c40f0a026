// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/world/seeds/seeding.h"

using namespace Qt::StringLiterals;

static QString mailName(const QString &first)
{
    QString plain;
    for (const QChar c : first.normalized(QString::NormalizationForm_D).toLower()) {
        if (c.unicode() < 128)
            plain += c;
    }
    return plain;
}

void seedTeam(Seeding &seeding)
{
    auto &world = seeding.world;
    for (const auto &person : seeding.data.people()) {
        const auto first = person[0].toString();
        const auto roles = person[2].toString().split(u',');
        const bool everything = roles.contains(u"ADMIN"_s) || roles.contains(u"FINANCE"_s);
        const auto mail = mailName(first) + u'@' + seeding.data.domain();
        const auto user = world.create(u"users", {},
                                       {{u"username", mail},
                                        {u"firstName", first},
                                        {u"lastName", person[1].toString()},
                                        {u"roles", roles},
                                        {u"allAppsVisible", everything},
                                        {u"provisioningAllowed", everything || roles.contains(u"DEVELOPER"_s)}});
        seeding.users.push_back(user);
        world.create(u"actors", world.id(user),
                     {{u"actorType", u"USER"},
                      {u"userFirstName", first},
                      {u"userLastName", person[1].toString()},
                      {u"userEmail", mail}});
    }
    world.create(u"actors", u"key-2X9R4HXF34"_s, {{u"actorType", u"API_KEY"}, {u"apiKeyId", u"2X9R4HXF34"}});
    world.create(u"actors", u"xcode-cloud"_s, {{u"actorType", u"XCODE_CLOUD"}});

    const std::tuple<QString, QString, QStringList, int> invitations[] = {
        {u"Bilal"_s, u"Rahmani"_s, {u"DEVELOPER"_s}, 2},
        {u"Ottilie"_s, u"Krämer"_s, {u"MARKETING"_s, u"CUSTOMER_SUPPORT"_s}, 1},
    };
    for (const auto &[first, last, roles, days] : invitations) {
        world.create(u"userInvitations", {},
                     {{u"email", mailName(first) + u'@' + seeding.data.domain()},
                      {u"firstName", first},
                      {u"lastName", last},
                      {u"expirationDate", seeding.daysAhead(days)},
                      {u"roles", roles},
                      {u"allAppsVisible", false},
                      {u"provisioningAllowed", roles.contains(u"DEVELOPER"_s)}});
    }
    const std::tuple<QString, QString, QString, bool> sandbox[] = {{u"Sandy"_s, u"Box"_s, u"USA"_s, false},
                                                                   {u"Karla"_s, u"Kasten"_s, u"DEU"_s, true},
                                                                   {u"砂子"_s, u"箱"_s, u"JPN"_s, false}};
    int number = 0;
    for (const auto &[first, last, territory, interrupt] : sandbox) {
        world.create(u"v2/sandboxTesters", {},
                     {{u"firstName", first},
                      {u"lastName", last},
                      {u"acAccountName", u"sandbox%1@%2"_s.arg(++number).arg(seeding.data.domain())},
                      {u"territory", territory},
                      {u"applePayCompatible", true},
                      {u"interruptPurchases", interrupt},
                      {u"subscriptionRenewalRate", u"MONTHLY_RENEWAL_EVERY_FIVE_MINUTES"}});
    }
}

/// Those who may not see everything see the first few apps.
void seedVisibleApps(Seeding &seeding)
{
    auto &world = seeding.world;
    for (const auto user : seeding.users) {
        if (world.value(user, u"allAppsVisible").toBool())
            continue;
        for (std::size_t i = 0; i < std::min<std::size_t>(3, seeding.apps.size()); ++i)
            world.link(user, u"visibleApps", seeding.apps[i].object);
    }
}
