// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/toursamples.h"

#include "api/changes/applyjob.h"
#include "api/changes/changeset.h"
#include "api/services/resourceservice.h"
#include "handles/apps.h"

using namespace Qt::StringLiterals;

TourSamples::TourSamples(AccountServices &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
{
}

template <typename Next>
void TourSamples::readFirst(const ResourceKey &parent, const QString &relationship, Next next)
{
    ++m_open;
    m_services.resources.related(parent, relationship, Query().limit(1))
        ->then(
            this,
            [this, next](const Document &document) {
                if (!document.data.isEmpty())
                    next(document.first());
                --m_open;
            },
            [this](const ApiError &) { --m_open; }); // its picture shows less
}

void TourSamples::stage()
{
    if (m_services.changes.count() > 0)
        return;
    ++m_open;
    m_services.resources.list(apps::key, Query().sort(apps::name).limit(1))
        ->then(
            this,
            [this](const Document &document) {
                --m_open;
                const auto app = document.first().key();
                readFirst(app, u"appStoreVersions"_s, [this, app](const Resource &version) {
                    readFirst(version.key(), u"appStoreVersionLocalizations"_s, [this, app](const Resource &text) {
                        stageTexts(text, app);
                        readFirst(app, u"betaGroups"_s,
                                  [this, app](const Resource &group) { stageGroups(group, app); });
                    });
                });
            },
            [this](const ApiError &) { --m_open; });
}

void TourSamples::stageTexts(const Resource &localization, const ResourceKey &app)
{
    auto description = localization.text(u"description");
    const auto lines = description.split(u'\n');
    description.replace(lines.first(), lines.first() + u" Now with widgets for your home screen."_s);
    description += u"\n\nNew this month: plan a whole week in one view, and share it with the people you live with."_s;
    ResourceDraft draft(localization.entry(), localization.id());
    draft.set(u"description"_s, description)
        .set(u"keywords"_s,
             u"planner,calendar,week,habits,routine,focus,family,shared,widgets,reminders,to-do,lists,goals"_s)
        .set(u"promotionalText"_s, u"Plan the whole week in one view."_s);
    m_services.changes.stageUpdate(localization, draft, {app, u"Version texts"_s});
}

void TourSamples::stageGroups(const Resource &group, const ResourceKey &app)
{
    auto &changes = m_services.changes;
    ResourceDraft fresh(u"betaGroups"_s);
    fresh.set(u"name"_s, u"Design partners"_s).set(u"publicLinkEnabled"_s, false).link(u"app"_s, app);
    const auto made = changes.stageCreate(fresh, {app, u"Design partners"_s});
    ResourceDraft twin(u"betaGroups"_s);
    twin.set(u"name"_s, group.text(u"name")).link(u"app"_s, app); // the server has this name already
    changes.stageCreate(twin, {app, group.text(u"name")});
    ResourceDraft tester(u"betaTesters"_s);
    tester.set(u"email"_s, u"kim@example.com"_s)
        .set(u"firstName"_s, u"Kim"_s)
        .link(u"betaGroups"_s, QList<ResourceKey>{made});
    changes.stageCreate(tester, {app, u"Kim"_s});
    changes.stageDelete(group.key(), {app, group.text(u"name")});
}

void TourSamples::applyToFailure()
{
    auto &apply = m_services.apply;
    connect(&apply, &ApplyJob::itemChanged, this, [&apply](int row) {
        if (apply.items()[std::size_t(row)].state == ApplyJob::Item::State::Failed)
            apply.pause();
    });
    apply.start();
}

void TourSamples::takeBack()
{
    disconnect(&m_services.apply, nullptr, this, nullptr);
    m_services.apply.cancel();
    m_services.changes.discardAll();
}
