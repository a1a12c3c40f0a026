// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/testflight/testflightdata.h"

#include "api/changes/changeset.h"
#include "api/client/apiclient.h"
#include "api/services/accountservices.h"
#include "api/services/resourcepaths.h"
#include "handles/betagroups.h"
#include "handles/betatesters.h"
#include "handles/builds.h"
#include "handles/prereleaseversions.h"
#include "models/core/enumwords.h"
#include "models/images/imageasset.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

static constexpr int iconPixels = 64;

QString Tester::name() const
{
    return QStringLiteral("%1 %2").arg(tester.text(u"firstName"), tester.text(u"lastName")).trimmed();
}

TestFlightData::TestFlightData(AccountServices &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_buildList(services)
    , m_groupList(services)
    , m_testerList(services)
    , m_rebuild([this] { rebuild(); })
{
    for (auto *list : {&m_buildList, &m_groupList, &m_testerList})
        connect(list, &WholeList::changed, &m_rebuild, &Rebuild::ask);
    connect(&services.changes, &ChangeSet::resourcesChanged, this, [this](const QList<ResourceKey> &keys) {
        static const QStringList ours{u"builds"_s, u"buildBetaDetails"_s, u"betaAppReviewSubmissions"_s,
                                      u"betaGroups"_s, u"betaTesters"_s};
        if (std::any_of(keys.begin(), keys.end(), [](const ResourceKey &key) { return ours.contains(key.entry); }))
            m_rebuild.ask();
    });
}

TestFlightData::~TestFlightData() = default;

void TestFlightData::setApp(const ResourceKey &app)
{
    if (m_app == app)
        return;
    m_app = app;
    m_parts = 0;
    m_usage.clear();
    m_usageKnown = false;
    m_usageLoad.reset();
    for (auto *list : {&m_buildList, &m_groupList, &m_testerList})
        list->clear();
    m_groupList.showCreated(QString(betaGroups::key), app);
    m_testerList.showCreated(QString(betaTesters::key));
    m_rebuild.ask();
}

void TestFlightData::load(int parts)
{
    if (m_app.isNull())
        return;
    m_parts |= parts;
    if (m_parts & Groups)
        m_groupList.load({m_app, u"betaGroups"_s}, Query().limit(200));
    if (m_parts & Builds) {
        m_buildList.load(QString(builds::key),
                         Query()
                             .filter(builds::app, m_app.id)
                             .include(builds::preReleaseVersion, builds::buildBetaDetail,
                                      builds::betaAppReviewSubmission, builds::icons)
                             .set(u"sort"_s, u"-uploadedDate"_s)
                             .limit(200));
    }
    if (m_parts & Testers) {
        m_testerList.load(QString(betaTesters::key),
                          Query()
                              .filter(betaTesters::apps, m_app.id)
                              .include(betaTesters::betaGroups)
                              .limit(betaTesters::betaGroups, 50)
                              .limit(200));
        if (!m_usageKnown && !m_usageLoad)
            readUsage({});
    }
}

void TestFlightData::refresh()
{
    m_usageKnown = false;
    m_usageLoad.reset();
    for (auto *list : {&m_buildList, &m_groupList, &m_testerList})
        list->reload();
    if (m_parts & Testers)
        readUsage({});
}

/// Of all testers at once, page by page.
void TestFlightData::readUsage(const QUrl &next)
{
    if (next.isEmpty())
        m_usageLoad = std::make_unique<QObject>();
    ApiRequest request;
    request.path = u"/v1/apps/"_s + m_app.id + u"/metrics/betaTesterUsages"_s;
    request.query = Query().set(u"groupBy"_s, u"betaTesters"_s).set(u"period"_s, u"P90D"_s).limit(200);
    request.url = next;
    m_services.client.send(request)->then(
        m_usageLoad.get(),
        [this](const ApiAnswer &answer) {
            const auto root = QJsonDocument::fromJson(answer.body).object();
            for (const auto &item : root["data"_L1].toArray()) {
                const auto tester = item["dimensions"_L1]["betaTesters"_L1]["data"_L1];
                auto &usage = m_usage[tester.isObject() ? tester["id"_L1].toString() : tester.toString()];
                for (const auto &point : item["dataPoints"_L1].toArray()) {
                    const auto values = point["values"_L1];
                    usage.sessions += values["sessionCount"_L1].toInt();
                    usage.crashes += values["crashCount"_L1].toInt();
                    usage.feedback += values["feedbackCount"_L1].toInt();
                }
            }
            m_usageKnown = true;
            const QUrl more(root["links"_L1]["next"_L1].toString());
            if (more.isValid() && !more.isEmpty())
                readUsage(more);
            else
                m_usageLoad.reset();
            m_rebuild.ask();
        },
        [this](const ApiError &) { // the table does without
            m_usageKnown = true;
            m_usageLoad.reset();
            m_rebuild.ask();
        });
}

bool TestFlightData::isLoading() const
{
    return m_rebuild.isDue() || m_usageLoad || m_buildList.isLoading() || m_groupList.isLoading()
        || m_testerList.isLoading();
}

QDateTime TestFlightData::fetchedAt() const
{
    QDateTime oldest;
    const std::pair<int, const WholeList *> lists[]{
        {Builds, &m_buildList}, {Groups, &m_groupList}, {Testers, &m_testerList}};
    for (const auto &[part, list] : lists) {
        if (!(m_parts & part))
            continue;
        const auto &at = list->state().fetchedAt;
        if (!at.isValid())
            return {};
        oldest = oldest.isValid() ? std::min(oldest, at) : at;
    }
    return oldest;
}

std::optional<ApiError> TestFlightData::error() const
{
    for (const auto *list : {&m_groupList, &m_buildList, &m_testerList}) {
        if (list->state().error)
            return list->state().error;
    }
    return std::nullopt;
}

Resource TestFlightData::staged(const Resource &resource) const
{
    return resource.isNull() ? resource : m_services.changes.overlaid(resource);
}

void TestFlightData::rebuildGroups()
{
    m_groups.clear();
    for (const auto &group : m_groupList.shown()) {
        if (m_services.changes.isStagedForDeletion(group.key()))
            continue;
        m_groups.push_back({group.id(), group, group[betaGroups::builds].keys, 0});
    }
    std::stable_sort(m_groups.begin(), m_groups.end(), [](const TestGroup &a, const TestGroup &b) {
        return std::pair(!a.isInternal(), a.name().toCaseFolded())
            < std::pair(!b.isInternal(), b.name().toCaseFolded());
    });
}

void TestFlightData::rebuildBuilds()
{
    m_builds.clear();
    for (const auto &build : m_buildList.shown()) {
        TestBuild row;
        row.id = build.id();
        row.build = build;
        const auto train = m_buildList.included(build[builds::preReleaseVersion]);
        row.version = train[preReleaseVersions::version].value_or(QString());
        row.platform = train[preReleaseVersions::platform].value_or(QString());
        row.detail = staged(m_buildList.included(build[builds::buildBetaDetail]));
        row.review = staged(m_buildList.included(build[builds::betaAppReviewSubmission]));
        if (row.review.isNull()) {
            const auto made = m_services.changes.created(u"betaAppReviewSubmissions"_s, build.key());
            row.review = made.value(0);
        }
        for (const auto &key : build[builds::icons].keys) {
            const auto icon = m_buildList.included(key);
            if (row.icon.isEmpty() && !icon.isNull())
                row.icon = imageAssetUrl(icon.attribute(u"iconAsset").toMap(), iconPixels);
        }
        for (const auto &group : m_groups) {
            if (group.builds.contains(build.key()))
                row.groups.append(group.name());
        }
        row.groups.sort(Qt::CaseInsensitive);
        m_builds.push_back(std::move(row));
    }
}

void TestFlightData::rebuildTesters()
{
    QHash<ResourceKey, int> counts;
    QHash<ResourceKey, QSet<ResourceKey>> joining, leaving; // by tester; staged on the side of the groups
    for (const auto &change : m_services.changes.changes()) {
        const bool adds = change.kind == StagedChange::Kind::AddLinks;
        if (change.relationship != "betaTesters"_L1 || (!adds && change.kind != StagedChange::Kind::RemoveLinks))
            continue;
        for (const auto &key : change.linksAfter)
            (adds ? joining : leaving)[key].insert(change.target);
    }
    m_testers.clear();
    for (const auto &tester : m_testerList.shown()) {
        if (m_services.changes.isStagedForDeletion(tester.key()))
            continue;
        Tester row;
        row.id = tester.id();
        row.tester = tester;
        auto keys = tester[betaTesters::betaGroups].keys;
        for (const auto &key : joining.value(tester.key())) {
            if (!keys.contains(key))
                keys.append(key);
        }
        keys.removeIf([out = leaving.value(tester.key())](const ResourceKey &key) { return out.contains(key); });
        for (const auto &key : std::as_const(keys)) {
            if (const auto *found = group(key)) {
                row.groups.append(key);
                row.groupNames.append(found->name());
                ++counts[key];
            }
        }
        if (isTemporary(tester.key()) && row.groups.isEmpty())
            continue; // of another app
        row.groupNames.sort(Qt::CaseInsensitive);
        const auto device = tester.json()["attributes"_L1]["appDevices"_L1][0];
        const auto model = device["model"_L1].toString();
        const auto system
            = u"%1 %2"_s.arg(enumWord(device["platform"_L1].toString()).text, device["osVersion"_L1].toString());
        row.device = model.isEmpty() ? QString() : u"%1 · %2"_s.arg(model, system.trimmed());
        row.installed = device["appBuildVersion"_L1].toString();
        if (m_usageKnown)
            row.usage = m_usage.value(row.id);
        m_testers.push_back(std::move(row));
    }
    for (auto &group : m_groups)
        group.testers = counts.value(group.group.key());
}

void TestFlightData::rebuild()
{
    rebuildGroups();
    rebuildBuilds();
    rebuildTesters();
    emit changed();
}

const TestBuild *TestFlightData::build(const ResourceKey &key) const
{
    const auto found = std::find_if(m_builds.begin(), m_builds.end(),
                                    [&key](const TestBuild &row) { return row.build.key() == key; });
    return found == m_builds.end() ? nullptr : &*found;
}

const TestGroup *TestFlightData::group(const ResourceKey &key) const
{
    const auto found = std::find_if(m_groups.begin(), m_groups.end(),
                                    [&key](const TestGroup &row) { return row.group.key() == key; });
    return found == m_groups.end() ? nullptr : &*found;
}

const Tester *TestFlightData::tester(const ResourceKey &key) const
{
    const auto found = std::find_if(m_testers.begin(), m_testers.end(),
                                    [&key](const Tester &row) { return row.tester.key() == key; });
    return found == m_testers.end() ? nullptr : &*found;
}

QList<ResourceKey> TestFlightData::testersOf(const QList<ResourceKey> &wanted) const
{
    QList<ResourceKey> keys;
    for (const auto &tester : m_testers) {
        if (std::any_of(wanted.begin(), wanted.end(),
                        [&tester](const ResourceKey &group) { return tester.groups.contains(group); }))
            keys.append(tester.tester.key());
    }
    return keys;
}
