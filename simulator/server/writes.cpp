// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/server/writes.h"

#include "simulator/server/documentwriter.h"
#include "simulator/server/refusals.h"
#include "simulator/server/uniqueness.h"

#include <algorithm>

using namespace Qt::StringLiterals;

/// A create or update with what it brings along in `included`.
struct Writes::Composite
{
    struct Inline
    {
        const GivenObject *given;
        ObjectRef object;
        Write write;
        bool isNew = true; ///< else `included` names something that exists, such as a territory
        bool isNamed = false; ///< a relationship of the request leads to it
    };

    GivenBody body;
    Write write;
    std::vector<Inline> inlines;
};

Writes::Writes(World &world)
    : m_world(world)
{
}

Outcome Writes::answer(const IncomingRequest &request)
{
    if (request.operation->pattern == OperationPattern::Create)
        return create(request);
    const auto object = m_world.find(request.operation->entry, request.id);
    if (object.isNull()) {
        const auto &type = m_world.catalog().entry(request.operation->entry)->type;
        return refusedOutcome({refuse::unknownObject(type, request.id)});
    }
    switch (request.operation->pattern) {
    case OperationPattern::Update:
        return update(request, object);
    case OperationPattern::Remove:
        return remove(object);
    default:
        return linkage(request, object);
    }
}

/// Inline objects exist before their parent is checked, so that the checks see them; undo() takes them back.
Refusals Writes::makeInlines(Composite &composite)
{
    for (const auto &given : composite.body.inlines) {
        const auto known = given.id.isEmpty() ? ObjectRef() : m_world.find(given.entry, given.id);
        if (!known.isNull()) {
            composite.inlines.push_back({&given, known, {}, false});
            continue;
        }
        Write write;
        write.attributes = given.attributes;
        write.isInline = true;
        if (auto refusals = m_world.check(write, m_world.entryIndex(given.entry)); !refusals.empty())
            return refusals;
        write.object = m_world.create(given.entry);
        composite.inlines.push_back({&given, write.object, write});
    }
    return {};
}

void Writes::undo(Composite &composite)
{
    for (const auto &each : composite.inlines) {
        if (each.isNew)
            m_world.remove(each.object);
    }
}

/// Turns the {type, id} of a request into objects: those of `included` first, then those of the world.
Refusals Writes::resolve(const GivenObject &given, const Composite &composite, Write &write)
{
    Refusals refusals;
    for (const auto &link : given.links) {
        QList<ObjectRef> targets;
        for (const auto &reference : link.references) {
            const auto inlined
                = std::find_if(composite.inlines.begin(), composite.inlines.end(), [&](const auto &each) {
                      return each.given->entry == reference.entry && each.given->id == reference.id;
                  });
            auto target
                = inlined != composite.inlines.end() ? inlined->object : m_world.find(reference.entry, reference.id);
            const bool isBackLink
                = &given != &composite.body.primary && reference.entry == composite.body.primary.entry;
            if (target.isNull() && isBackLink)
                continue; // the parent, which has no id yet, links to the child anyway
            if (target.isNull()) {
                const auto *entry = m_world.catalog().entry(reference.entry);
                refusals.push_back(refuse::relationship(u"INVALID"_s, reference.pointer,
                                                        u"There is no resource of type '%1' with id '%2'"_s.arg(
                                                            entry ? entry->type : reference.entry, reference.id)));
                continue;
            }
            targets.append(target);
        }
        write.relationships.insert(link.relationship, targets);
    }
    return refusals;
}

/// A parent that has room for one child and has it. Some children are replaced by a new one instead.
Refusals Writes::alreadyThere(const Write &write, const EntryInfo &entry)
{
    static const QStringList replaced{u"customerReviewResponses"_s,     u"appPriceSchedules"_s,
                                      u"v2/appAvailabilities"_s,        u"inAppPurchasePriceSchedules"_s,
                                      u"inAppPurchaseAvailabilities"_s, u"subscriptionAvailabilities"_s};
    const int index = m_world.entryIndex(entry.key);
    for (auto it = write.relationships.begin(); it != write.relationships.end(); ++it) {
        const auto *info = entry.relationship(it.key());
        const int place = int(info - entry.relationships.data());
        const int back = m_world.inverseOf(index, place);
        if (info->toMany || !info->requiredOnCreate || back < 0 || it.value().isEmpty())
            continue;
        const auto parent = it.value().constFirst();
        const auto &inverse = m_world.entryOf(parent).relationships[std::size_t(back)];
        const auto rival = inverse.toMany ? ObjectRef() : m_world.linked(parent, inverse.name);
        if (rival.isNull())
            continue;
        if (replaced.contains(entry.key))
            m_world.remove(rival);
        else
            return {refuse::relationship(u"INVALID"_s, u"/data/relationships/"_s + it.key(),
                                         u"'%1' already has its '%2'"_s.arg(m_world.id(parent), inverse.name))};
    }
    return {};
}

void Writes::store(const Write &write, const EntryInfo &entry)
{
    for (auto it = write.attributes.begin(); it != write.attributes.end(); ++it) {
        const auto *attribute = entry.attribute(it.key());
        if (!attribute || !attribute->readable)
            continue; // orders and secrets are for the behaviours alone
        if (it.value().isNull())
            m_world.clear(write.object, it.key());
        else
            m_world.set(write.object, it.key(), QJsonValue(it.value()));
    }
    for (auto it = write.relationships.begin(); it != write.relationships.end(); ++it)
        m_world.setLinks(write.object, it.key(), it.value());
    const auto *created = entry.attribute(u"createdDate");
    if (created && created->readable && m_world.value(write.object, u"createdDate").isUndefined())
        m_world.set(write.object, u"createdDate", m_world.now());
}

/// Links of the inline objects; those no relationship of the request names hang on the one meant for them.
void Writes::attachInlines(const OperationInfo &operation, Composite &composite)
{
    for (auto &each : composite.inlines) {
        if (!each.isNew)
            continue;
        store(each.write, m_world.entryOf(each.object));
        for (const auto &info : operation.inlines) {
            if (info.entry != each.given->entry || info.through.isEmpty())
                continue;
            const int relationship = m_world.relationshipIndex(operation.entry, info.through.constFirst());
            const bool named = composite.write.relationships.contains(info.through.constFirst());
            if (relationship >= 0 && !named)
                m_world.link(composite.write.object, relationship, each.object);
        }
    }
    for (const auto &each : composite.inlines) {
        if (each.isNew)
            m_world.done(each.write, each.object.entry);
    }
}

Outcome Writes::create(const IncomingRequest &request)
{
    const auto &operation = *request.operation;
    const auto &entry = *m_world.catalog().entry(operation.entry);
    const int index = m_world.entryIndex(operation.entry);
    Composite composite{
        .body = readBody(m_world.catalog(), operation, {}, request.http->body), .write = {}, .inlines = {}};
    if (!composite.body.refusals.empty())
        return refusedOutcome(composite.body.refusals);
    auto &write = composite.write;
    write.attributes = composite.body.primary.attributes;

    auto refusals = makeInlines(composite);
    for (auto &each : composite.inlines) {
        if (refusals.empty() && each.isNew)
            refusals = resolve(*each.given, composite, each.write);
    }
    if (refusals.empty())
        refusals = resolve(composite.body.primary, composite, write);
    if (refusals.empty())
        refusals = m_world.check(write, index);
    if (refusals.empty())
        refusals = duplicates(m_world, write, entry);
    if (refusals.empty())
        refusals = alreadyThere(write, entry);
    if (!refusals.empty()) {
        undo(composite);
        return refusedOutcome(std::move(refusals));
    }
    write.object = m_world.create(operation.entry);
    store(write, entry);
    attachInlines(operation, composite);
    m_world.done(write, index);

    Outcome outcome;
    outcome.status = 201;
    outcome.body = DocumentWriter(m_world, request, index).created(write.object);
    return outcome;
}

Outcome Writes::update(const IncomingRequest &request, ObjectRef object)
{
    const auto &operation = *request.operation;
    const auto &entry = m_world.entryOf(object);
    Composite composite{
        .body = readBody(m_world.catalog(), operation, request.id, request.http->body), .write = {}, .inlines = {}};
    if (!composite.body.refusals.empty())
        return refusedOutcome(composite.body.refusals);
    auto &write = composite.write;
    write.kind = Write::Kind::Update;
    write.object = object;
    write.attributes = composite.body.primary.attributes;

    auto refusals = makeInlines(composite);
    for (auto &each : composite.inlines) {
        if (refusals.empty() && each.isNew)
            refusals = resolve(*each.given, composite, each.write);
    }
    if (refusals.empty())
        refusals = resolve(composite.body.primary, composite, write);
    if (refusals.empty())
        refusals = m_world.check(write, object.entry);
    if (refusals.empty())
        refusals = duplicates(m_world, write, entry);
    if (!refusals.empty()) {
        undo(composite);
        return refusedOutcome(std::move(refusals));
    }
    store(write, entry);
    attachInlines(operation, composite);
    m_world.done(write, object.entry);

    Outcome outcome;
    outcome.body = DocumentWriter(m_world, request, object.entry).one(object);
    return outcome;
}

Outcome Writes::remove(ObjectRef object)
{
    Write write{.kind = Write::Kind::Remove, .object = object, .attributes = {}, .relationships = {}};
    if (auto refusals = m_world.check(write, object.entry); !refusals.empty())
        return refusedOutcome(std::move(refusals));
    m_world.done(write, object.entry);
    m_world.remove(object);
    return {.status = 204, .contentType = {}, .body = {}, .refusals = {}};
}

static Write::Kind linkageKind(OperationPattern pattern)
{
    switch (pattern) {
    case OperationPattern::LinkageSet:
        return Write::Kind::SetLink;
    case OperationPattern::LinkageReplace:
        return Write::Kind::ReplaceLinks;
    case OperationPattern::LinkageAdd:
        return Write::Kind::AddLinks;
    default:
        return Write::Kind::RemoveLinks;
    }
}

Outcome Writes::linkage(const IncomingRequest &request, ObjectRef object)
{
    const auto &operation = *request.operation;
    const auto &name = operation.relationship;
    const auto &info = *m_world.entryOf(object).relationship(name);
    auto given
        = readLinkage(m_world.catalog(), info, operation.pattern != OperationPattern::LinkageSet, request.http->body);
    Write write{.kind = linkageKind(operation.pattern), .object = object, .attributes = {}, .relationships = {}};
    QList<ObjectRef> targets;
    const auto linked = m_world.links(object, name);
    for (const auto &reference : given.references) {
        const auto target = m_world.find(reference.entry, reference.id);
        const bool isMissing = write.kind == Write::Kind::RemoveLinks && !target.isNull() && !linked.contains(target);
        if (target.isNull() || isMissing)
            given.refusals.push_back(
                refuse::relationship(u"INVALID"_s, reference.pointer,
                                     isMissing ? u"'%1' is not linked here"_s.arg(reference.id)
                                               : u"There is no resource of type '%1' with id '%2'"_s.arg(
                                                   m_world.catalog().entry(info.target)->type, reference.id)));
        else
            targets.append(target);
    }
    write.relationships.insert(name, targets);
    if (given.refusals.empty())
        given.refusals = m_world.check(write, object.entry);
    if (!given.refusals.empty())
        return refusedOutcome(std::move(given.refusals));

    for (const auto target : targets) {
        if (write.kind == Write::Kind::AddLinks)
            m_world.link(object, name, target);
        else if (write.kind == Write::Kind::RemoveLinks)
            m_world.unlink(object, name, target);
    }
    if (write.kind == Write::Kind::SetLink || write.kind == Write::Kind::ReplaceLinks)
        m_world.setLinks(object, name, targets);
    m_world.done(write, object.entry);
    return {.status = 204, .contentType = {}, .body = {}, .refusals = {}};
}
