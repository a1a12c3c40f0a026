// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/changes/serverstate.h"

#include "api/catalog/catalog.h"
#include "api/changes/changejson.h"
#include "api/changes/values.h"
#include "api/services/resourcepaths.h"
#include "api/services/resourceservice.h"

#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;
using Kind = StagedChange::Kind;

/// The list in which a creation appears.
struct ServerStateReader::Siblings
{
    ListSource source;
    Query query;
    QString name; ///< the same for the same list
    bool isSingle = false; ///< a to-one of the parent
};

ServerStateReader::ServerStateReader(const Catalog &catalog, ResourceService &resources, QObject *parent)
    : QObject(parent)
    , m_catalog(catalog)
    , m_resources(resources)
{
}

bool ServerStateReader::isReadable(const ResourceKey &key) const
{
    return !isTemporary(key) && m_catalog.operation(HttpMethod::Get, collectionPath(key.entry) + u"/{id}"_s);
}

/// The parent that a creation names, as a list of it that will hold what is created.
static std::optional<std::pair<ListSource, bool>> listUnderParent(const StagedChange &change, const Catalog &catalog)
{
    const auto &links = change.after.links();
    std::optional<std::pair<ListSource, bool>> single;
    for (auto it = links.begin(); it != links.end(); ++it) {
        const auto *key = std::get_if<ResourceKey>(&it.value());
        const auto *parent = key && !key->isNull() && !isTemporary(*key) ? catalog.entry(key->entry) : nullptr;
        if (!parent)
            continue;
        for (const auto &relationship : parent->relationships) {
            if (relationship.target != change.target.entry || !relationship.related)
                continue;
            if (relationship.toMany) // a to-one may go on showing an older one
                return std::pair{ListSource(*key, relationship.name), false};
            if (!single)
                single = std::pair{ListSource(*key, relationship.name), true};
        }
    }
    return single;
}

std::optional<ServerStateReader::Siblings> ServerStateReader::siblingsOf(const StagedChange &change) const
{
    if (const auto under = listUnderParent(change, m_catalog)) {
        Siblings siblings{under->first, {}, relatedPath(under->first.parent, under->first.relationship), under->second};
        const auto *operation = m_catalog.operation(
            HttpMethod::Get, collectionPath(under->first.parent.entry) + u"/{id}/"_s + under->first.relationship);
        if (const auto *limit = operation ? operation->parameter(u"limit") : nullptr)
            siblings.query.limit(limit->maximum > 0 ? limit->maximum : 200);
        return siblings;
    }
    const auto *list = m_catalog.operation(HttpMethod::Get, collectionPath(change.target.entry));
    if (!list)
        return std::nullopt;
    Siblings siblings{ListSource(change.target.entry), {}, {}, false};
    for (const auto &parameter : list->parameters) {
        if (!parameter.name.startsWith("filter["_L1))
            continue;
        const auto name = parameter.name.mid(7).chopped(1);
        const auto keys = keysOf(change.after.links().value(name, QList<ResourceKey>()));
        if (!keys.isEmpty() && !isTemporary(keys.constFirst()))
            siblings.query.filter(name, keys.constFirst().id);
        else if (parameter.required)
            return std::nullopt;
    }
    siblings.name = listKey(collectionPath(change.target.entry), siblings.query);
    if (const auto *limit = list->parameter(u"limit"))
        siblings.query.limit(limit->maximum > 0 ? limit->maximum : 200);
    return siblings;
}

void ServerStateReader::readSiblings(const Siblings &siblings, std::function<void(const QList<Resource> &)> answer,
                                     Failure failure)
{
    auto *reply = siblings.isSingle
        ? m_resources.related(siblings.source.parent, siblings.source.relationship, {}, Priority::Now)
        : m_resources.listAll(siblings.source, siblings.query, Priority::Now);
    reply->then(
        this, [answer](const Document &document) { answer(document.data); }, failure);
}

void ServerStateReader::readTarget(const StagedChange &change, bool whole, std::function<void(const Resource &)> answer,
                                   Failure failure)
{
    Query query;
    const auto *entry = m_catalog.entry(change.target.entry);
    QStringList includes;
    if (whole) {
        // What a creation would have to name, so that a deletion can be taken back.
        for (const auto &relationship : entry->relationships) {
            if (relationship.onCreate && relationship.includable)
                includes.append(relationship.name);
        }
    } else {
        QStringList fields;
        for (const auto &field : fieldChanges(change)) {
            const auto *attribute = entry->attribute(field.field);
            const auto *relationship = entry->relationship(field.field);
            if (!field.isRelationship && attribute && attribute->readable)
                fields.append(field.field);
            if (field.isRelationship && relationship && relationship->includable)
                includes.append(field.field);
        }
        query.fields(change.target.entry, fields + includes);
    }
    if (!includes.isEmpty())
        query.include(includes);
    m_resources.get(change.target, query, Priority::Now)
        ->then(
            this, [answer](const Document &document) { answer(document.first()); },
            [answer, failure](const ApiError &error) {
                if (error.kind == ApiError::Kind::NotFound)
                    answer(Resource());
                else
                    failure(error);
            });
}

/// Of an update: each field that can be read is as before, as wanted, or something else.
ServerState ServerStateReader::compared(const StagedChange &change, const Resource &server) const
{
    ServerState state;
    state.server = server;
    const auto *entry = m_catalog.entry(change.target.entry);
    const auto attributes = server.json().value("attributes"_L1).toObject();
    int readable = 0;
    int wanted = 0;
    int other = 0;
    const auto count = [&](bool isWanted, bool isBefore) {
        ++readable;
        wanted += isWanted ? 1 : 0;
        other += isWanted || isBefore ? 0 : 1;
    };
    for (const auto &field : fieldChanges(change)) {
        if (field.isRelationship) {
            const auto *info = entry ? entry->relationship(field.field) : nullptr;
            const auto data = info ? server.relationship(field.field, info->target) : RelationshipData();
            if (data.loaded && info->includable)
                count(sameKeys(data.keys, field.keysAfter),
                      !change.before.links().contains(field.field) || sameKeys(data.keys, field.keysBefore));
            continue;
        }
        const auto *info = entry ? entry->attribute(field.field) : nullptr;
        if (!info || !info->readable || info->hint == ValueHint::Secret)
            continue;
        const auto now = attributes.value(field.field);
        count(sameValue(now, field.after),
              !change.before.attributes().contains(field.field) || sameValue(now, field.before));
    }
    if (readable == 0)
        state.kind = ServerState::Kind::Unreadable;
    else if (other > 0)
        state.kind = ServerState::Kind::Other;
    else
        state.kind = wanted == readable ? ServerState::Kind::Wanted : ServerState::Kind::Before;
    return state;
}

static ServerState comparedLinks(const StagedChange &change, const QList<ResourceKey> &now)
{
    ServerState state;
    const auto has = [&now](const ResourceKey &key) { return now.contains(key); };
    const auto &keys = change.linksAfter;
    bool wanted = false;
    bool before = true;
    switch (change.kind) {
    case Kind::AddLinks:
        wanted = std::all_of(keys.begin(), keys.end(), has);
        break;
    case Kind::RemoveLinks:
        wanted = std::none_of(keys.begin(), keys.end(), has);
        break;
    case Kind::ReplaceLinks:
        wanted = now == keys;
        before = sameKeys(now, change.linksBefore) || sameKeys(now, keys);
        break;
    default:
        wanted = sameKeys(now, keys);
        before = sameKeys(now, change.linksBefore);
    }
    state.kind = wanted ? ServerState::Kind::Wanted : before ? ServerState::Kind::Before : ServerState::Kind::Other;
    QJsonArray data;
    for (const auto &key : now)
        data.append(QJsonObject{{u"type"_s, key.entry}, {u"id"_s, key.id}});
    const QJsonValue linkage = change.kind == Kind::SetLink ? (data.isEmpty() ? QJsonValue() : data.at(0)) : data;
    state.server
        = Resource(change.target.entry,
                   {{u"id"_s, change.target.id},
                    {u"relationships"_s, QJsonObject{{change.relationship, QJsonObject{{u"data"_s, linkage}}}}}});
    return state;
}

void ServerStateReader::readLinks(const StagedChange &change, Answer answer, Failure failure)
{
    const auto *entry = m_catalog.entry(change.target.entry);
    const auto *info = entry ? entry->relationship(change.relationship) : nullptr;
    if (isTemporary(change.target) || !info || (!info->related && !info->linkageGet)) {
        QMetaObject::invokeMethod(
            this, [answer] { answer({}); }, Qt::QueuedConnection);
        return;
    }
    const auto onKeys = [change, answer](const Document &document) {
        QList<ResourceKey> keys;
        for (const auto &resource : document.data)
            keys.append(resource.key());
        answer(comparedLinks(change, keys));
    };
    const auto onError = [change, answer, failure](const ApiError &error) {
        if (error.kind == ApiError::Kind::NotFound)
            answer(comparedLinks(change, {}));
        else
            failure(error);
    };
    ApiReply<Document> *reply = nullptr;
    if (!info->toMany)
        reply = info->linkageGet ? m_resources.linkage(change.target, change.relationship, {}, Priority::Now)
                                 : m_resources.related(change.target, change.relationship, {}, Priority::Now);
    else if (info->related)
        reply = m_resources.listAll(ListSource(change.target, change.relationship), Query().limit(200), Priority::Now);
    else
        reply = m_resources.linkage(change.target, change.relationship, Query().limit(200), Priority::Now);
    reply->then(this, onKeys, onError);
}

/// Whether a resource on the server carries what was sent.
static bool carries(const Resource &resource, const StagedChange &change, const Catalog &catalog)
{
    const auto *entry = catalog.entry(change.target.entry);
    const auto attributes = resource.json().value("attributes"_L1).toObject();
    const auto &sent = change.after.attributes();
    for (auto it = sent.begin(); it != sent.end(); ++it) {
        const auto *info = entry ? entry->attribute(it.key()) : nullptr;
        const auto now = attributes.value(it.key());
        if (!info || !info->readable || info->hint == ValueHint::Secret || now.isUndefined())
            continue;
        const auto same
            = now.isString() && it.value().isString() && now.toString().trimmed() == it.value().toString().trimmed();
        if (!same && !sameValue(now, it.value()))
            return false;
    }
    return true;
}

ServerState ServerStateReader::created(const StagedChange &change, const QJsonObject &known,
                                       const QList<Resource> &siblings) const
{
    ServerState state;
    const auto ids = known.value("siblings"_L1).toVariant().toStringList();
    QList<ResourceKey> unknown;
    QList<ResourceKey> matching;
    for (const auto &sibling : siblings) {
        if (ids.contains(sibling.id()))
            continue;
        unknown.append(sibling.key());
        if (carries(sibling, change, m_catalog))
            matching.append(sibling.key());
    }
    if (matching.size() == 1) {
        state.kind = ServerState::Kind::Wanted;
        state.real = {change.target.entry, matching.constFirst().id};
    } else {
        // One of several, or something new that looks different: not for the program to decide.
        state.kind = unknown.isEmpty() ? ServerState::Kind::Before : ServerState::Kind::Unclear;
    }
    return state;
}

/// A creation that takes the place of what is there.
bool ServerStateReader::replaces(const StagedChange &change) const
{
    const auto *entry = change.kind == Kind::Create ? m_catalog.entry(change.target.entry) : nullptr;
    return entry && entry->replacesOnCreate;
}

/// What stands there is what the user wants, what the user saw, or what somebody else wrote meanwhile.
ServerState ServerStateReader::replaced(const StagedChange &change, const Resource &server) const
{
    ServerState state;
    state.kind = ServerState::Kind::Before;
    state.known = {{u"siblings"_s, QJsonArray()}};
    if (server.isNull())
        return state;
    const auto now = server.json().value("attributes"_L1).toObject();
    const auto &before = change.before.attributes();
    bool isAsSeen = !before.isEmpty();
    for (auto it = before.begin(); it != before.end(); ++it)
        isAsSeen = isAsSeen && sameValue(now.value(it.key()), it.value());
    state.server = server;
    if (carries(server, change, m_catalog)) {
        state.kind = ServerState::Kind::Wanted;
        state.real = server.key();
    } else if (!isAsSeen) {
        state.kind = ServerState::Kind::Other;
    }
    return state;
}

void ServerStateReader::check(const StagedChange &change, Answer answer, Failure failure)
{
    const auto later = [this](auto call) { QMetaObject::invokeMethod(this, call, Qt::QueuedConnection); };
    switch (change.kind) {
    case Kind::Create:
    case Kind::Upload: {
        const auto siblings = siblingsOf(change);
        if (!siblings) {
            later([answer] { answer({}); });
            return;
        }
        if (replaces(change)) {
            readSiblings(
                *siblings,
                [this, change, answer](const QList<Resource> &found) { answer(replaced(change, found.value(0))); },
                failure);
            return;
        }
        const auto withKnown = [this, name = siblings->name, answer] {
            ServerState state;
            state.kind = ServerState::Kind::Before;
            state.known = {{u"siblings"_s, QJsonArray::fromStringList(m_lists.value(name))}};
            answer(state);
        };
        if (m_lists.contains(siblings->name)) {
            later(withKnown);
            return;
        }
        readSiblings(
            *siblings,
            [this, name = siblings->name, withKnown](const QList<Resource> &resources) {
                QStringList ids;
                for (const auto &resource : resources)
                    ids.append(resource.id());
                m_lists.insert(name, ids);
                withKnown();
            },
            failure);
        return;
    }
    case Kind::Update:
    case Kind::Delete:
    case Kind::Action: {
        if (!isReadable(change.target)) {
            later([answer] { answer({}); });
            return;
        }
        const auto whole = change.kind != Kind::Update;
        readTarget(
            change, whole,
            [this, change, answer](const Resource &server) {
                if (change.kind == Kind::Update) {
                    answer(compared(change, server));
                    return;
                }
                ServerState state;
                const auto gone = change.kind == Kind::Delete && server.isNull();
                state.kind = gone ? ServerState::Kind::Wanted : ServerState::Kind::Before;
                state.server = server;
                if (change.kind == Kind::Action)
                    state.known = {{u"attributes"_s, server.json().value("attributes"_L1)}};
                answer(state);
            },
            failure);
        return;
    }
    default:
        readLinks(change, answer, failure);
    }
}

void ServerStateReader::verify(const StagedChange &change, const QJsonObject &known, Answer answer, Failure failure)
{
    if (change.kind == Kind::Create || change.kind == Kind::Upload) {
        const auto siblings = siblingsOf(change);
        if (!siblings || !known.contains("siblings"_L1)) {
            QMetaObject::invokeMethod(
                this, [answer] { answer({}); }, Qt::QueuedConnection);
            return;
        }
        if (replaces(change)) {
            // Another's text has not been put there by this request.
            check(
                change,
                [answer](const ServerState &now) {
                    auto state = now;
                    if (state.kind == ServerState::Kind::Other)
                        state.kind = ServerState::Kind::Before;
                    answer(state);
                },
                failure);
            return;
        }
        auto sent = change;
        if (change.kind == Kind::Upload) {
            const QFileInfo file(change.file);
            sent.after.set(u"fileName"_s, file.fileName()).set(u"fileSize"_s, file.size());
        }
        readSiblings(
            *siblings,
            [this, sent, known, answer](const QList<Resource> &resources) { answer(created(sent, known, resources)); },
            failure);
        return;
    }
    if (change.kind != Kind::Action) {
        check(change, answer, failure);
        return;
    }
    check(
        change,
        [known, answer](const ServerState &now) {
            auto state = now;
            // An order is never given twice: unless it shows, only the user can tell.
            if (state.kind == ServerState::Kind::Before)
                state.kind = known.value("attributes"_L1) != now.known.value("attributes"_L1)
                    ? ServerState::Kind::Wanted
                    : ServerState::Kind::Unclear;
            answer(state);
        },
        failure);
}

void ServerStateReader::noteCreated(const StagedChange &change, const ResourceKey &real)
{
    const auto siblings = siblingsOf(change);
    if (!siblings)
        return;
    if (const auto list = m_lists.find(siblings->name); list != m_lists.end())
        list->append(real.id);
}

int ServerStateReader::cost(const StagedChange &change, QStringList *listsRead) const
{
    switch (change.kind) {
    case Kind::Create:
    case Kind::Upload: {
        const auto siblings = siblingsOf(change);
        if (!siblings || (listsRead->contains(siblings->name) && !replaces(change)))
            return 0;
        listsRead->append(siblings->name);
        return 1;
    }
    default:
        return isReadable(change.target) ? 1 : 0;
    }
}
