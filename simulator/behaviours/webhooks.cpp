// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/behaviours/rules.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

/// Nobody is called: the world notes what a receiver would have answered.
ObjectRef deliver(World &world, ObjectRef webhook, ObjectRef event, bool again)
{
    const auto delivery = world.create(u"webhookDeliveries", {},
                                       {{u"createdDate", world.now()},
                                        {u"deliveryState", u"PENDING"},
                                        {u"redelivery", again},
                                        {u"request", QJsonObject{{u"url"_s, world.text(webhook, u"url")}}}});
    world.link(delivery, u"event", event);
    world.link(webhook, u"deliveries", delivery);
    later(world, delivery, std::chrono::seconds(2), [](World &w, ObjectRef sent) {
        w.set(sent, u"deliveryState", u"SUCCEEDED");
        w.set(sent, u"sentDate", w.now());
        w.set(sent, u"response", QJsonObject{{u"httpStatusCode"_s, 200}, {u"body"_s, u"ok"_s}});
    });
    return delivery;
}

ObjectRef makeEvent(World &world, const QString &type, const QJsonObject &facts, bool ping)
{
    const QJsonObject payload{{u"data"_s, QJsonObject{{u"type"_s, u"webhookEvents"_s}, {u"attributes"_s, facts}}}};
    const auto event
        = world.create(u"WebhookEvent", {},
                       {{u"payload", QString::fromUtf8(QJsonDocument(payload).toJson(QJsonDocument::Compact))},
                        {u"ping", ping},
                        {u"createdDate", world.now()}});
    if (!type.isEmpty())
        world.set(event, u"eventType", type);
    return event;
}

ObjectRef webhookOf(World &world, ObjectRef delivery)
{
    for (const auto webhook : world.all(u"webhooks")) {
        if (world.links(webhook, u"deliveries").contains(delivery))
            return webhook;
    }
    return {};
}

/// A redelivery is a delivery of its own, made from the one named as its template.
void redeliver(World &world, const Write &write)
{
    const auto original = write.linked(u"template"_s);
    const auto webhook = webhookOf(world, original);
    if (webhook.isNull())
        return;
    world.set(write.object, u"createdDate", world.now());
    world.set(write.object, u"deliveryState", u"SUCCEEDED");
    world.set(write.object, u"redelivery", true);
    world.set(write.object, u"sentDate", world.now());
    world.set(write.object, u"request", QJsonObject{{u"url"_s, world.text(webhook, u"url")}});
    world.set(write.object, u"response", QJsonObject{{u"httpStatusCode"_s, 200}, {u"body"_s, u"ok"_s}});
    world.link(write.object, u"event", world.linked(original, u"event"));
    world.link(webhook, u"deliveries", write.object);
}

Refusals checkUrl(const Write &write)
{
    const auto url = write.attributes.value(u"url"_s).toString();
    if (!write.sets(u"url"_s) || url.startsWith("https://"_L1))
        return {};
    return {attributeRefusal(u"url"_s, u"The address of a webhook must start with https://."_s)};
}

} // namespace

void tellWebhooks(World &world, ObjectRef app, const QString &eventType, const QJsonObject &facts)
{
    if (app.isNull())
        return;
    for (const auto webhook : world.links(app, u"webhooks")) {
        if (world.value(webhook, u"enabled").toBool()
            && world.value(webhook, u"eventTypes").toArray().contains(eventType))
            deliver(world, webhook, makeEvent(world, eventType, facts, false), false);
    }
}

void addWebhookRules(World &world)
{
    world.addBehaviour(u"webhooks", {.check = [](World &, Write &write) { return checkUrl(write); }, .done = {}});
    world.addBehaviour(u"webhookPings", {.check = {}, .done = [](World &w, const Write &write) {
                                             const auto webhook = write.linked(u"webhook"_s);
                                             deliver(w, webhook, makeEvent(w, {}, {{u"ping"_s, true}}, true), false);
                                         }});
    world.addBehaviour(u"webhookDeliveries", {.check = {}, .done = redeliver});
}
