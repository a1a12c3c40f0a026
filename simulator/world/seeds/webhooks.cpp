// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/world/seeds/seeding.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

static void seedDelivery(Seeding &seeding, ObjectRef webhook, const SeededApp &app, const QString &eventType,
                         const QDateTime &when, bool failed)
{
    auto &world = seeding.world;
    const QJsonObject payload{
        {u"data"_s, QJsonObject{{u"type"_s, u"webhookEvents"_s}, {u"eventType"_s, eventType}, {u"appId"_s, app.id}}}};
    const auto event
        = world.create(u"WebhookEvent", {},
                       {{u"eventType", eventType},
                        {u"payload", QString::fromUtf8(QJsonDocument(payload).toJson(QJsonDocument::Compact))},
                        {u"ping", false},
                        {u"createdDate", when}});
    const auto delivery = world.create(u"webhookDeliveries", {},
                                       {{u"createdDate", when},
                                        {u"deliveryState", failed ? u"FAILED" : u"SUCCEEDED"},
                                        {u"redelivery", false},
                                        {u"sentDate", when.addSecs(2)},
                                        {u"request", QJsonObject{{u"url"_s, world.text(webhook, u"url")}}}});
    world.set(delivery, u"response",
              QJsonObject{{u"httpStatusCode"_s, failed ? 503 : 200},
                          {u"body"_s, failed ? u"upstream unavailable"_s : u"ok"_s}});
    if (failed)
        world.set(delivery, u"errorMessage", u"The server answered with status 503.");
    world.link(delivery, u"event", event);
    world.link(webhook, u"deliveries", delivery);
}

void seedWebhooks(Seeding &seeding)
{
    static const QStringList types{u"APP_STORE_VERSION_APP_VERSION_STATE_UPDATED"_s, u"BUILD_UPLOAD_STATE_UPDATED"_s,
                                   u"BETA_FEEDBACK_SCREENSHOT_SUBMISSION_CREATED"_s,
                                   u"BUILD_BETA_DETAIL_EXTERNAL_BUILD_STATE_UPDATED"_s};
    auto &world = seeding.world;
    for (const auto &app : seeding.apps) {
        if (app.madeUp)
            break;
        const auto webhook = world.create(u"webhooks", {},
                                          {{u"enabled", true},
                                           {u"eventTypes", types},
                                           {u"name", u"Release channel"},
                                           {u"url", seeding.url(u"hooks/releases"_s)}});
        world.link(webhook, u"app", app.object);
        auto random = seeding.stream(u"webhooks/"_s + app.id);
        for (int i = 0; i < 12; ++i)
            seedDelivery(seeding, webhook, app, random.pick(types), seeding.daysAgo(i * 1.7 + 0.1), i == 3 || i == 8);
    }
    if (seeding.apps.empty())
        return;
    const auto old = world.create(u"webhooks", {},
                                  {{u"enabled", false},
                                   {u"eventTypes", QStringList{types.first()}},
                                   {u"name", u"Old status page"},
                                   {u"url", seeding.url(u"status/hook"_s)}});
    world.link(old, u"app", seeding.apps.front().object);
}
