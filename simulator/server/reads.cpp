// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/server/reads.h"

#include "simulator/server/documentwriter.h"
#include "simulator/server/refusals.h"

using namespace Qt::StringLiterals;

Reads::Reads(World &world)
    : m_world(world)
    , m_listing(world)
{
}

static Outcome document(std::string body)
{
    Outcome outcome;
    outcome.body = std::move(body);
    return outcome;
}

Outcome Reads::answer(const IncomingRequest &request)
{
    const auto &operation = *request.operation;
    const int entry = m_world.entryIndex(operation.entry);
    if (operation.pattern == OperationPattern::List) {
        return list(
            request, entry, operation.path.toStdString(),
            [&] {
                World::Slots rows;
                for (quint32 slot = 0; slot < m_world.slotCount(entry); ++slot) {
                    if (m_world.isAlive(entry, slot))
                        rows.push_back(slot);
                }
                return rows;
            },
            false);
    }
    const auto object = m_world.find(operation.entry, request.id);
    if (object.isNull())
        return refusedOutcome(
            {refuse::unknownObject(m_world.catalog().entries()[std::size_t(entry)].type, request.id)});
    switch (operation.pattern) {
    case OperationPattern::GetOne:
        return getOne(request, object);
    case OperationPattern::RelatedToOne:
        return toOne(request, object, false);
    case OperationPattern::LinkageGetToOne:
        return toOne(request, object, true);
    default:
        break;
    }
    const int relationship = m_world.relationshipIndex(operation.entry, operation.relationship);
    return list(
        request, m_world.targetEntry(entry, relationship), operation.path.toStdString() + ' ' + m_world.idBytes(object),
        [&] { return m_world.linkSlots(object, relationship); },
        operation.pattern == OperationPattern::LinkageGetToMany);
}

Outcome Reads::getOne(const IncomingRequest &request, ObjectRef object)
{
    return document(DocumentWriter(m_world, request, object.entry).one(object));
}

/// A to-one that is not set is a 404: the specification's answers must have data.
Outcome Reads::toOne(const IncomingRequest &request, ObjectRef owner, bool linkage)
{
    const auto target = m_world.linked(owner, request.operation->relationship);
    if (target.isNull()) {
        Refusal none = refuse::unknownObject(request.operation->relationship, request.id);
        none.detail = u"'%1' of '%2' is not set"_s.arg(request.operation->relationship, request.id);
        return refusedOutcome({none});
    }
    DocumentWriter writer(m_world, request, target.entry);
    if (!linkage)
        return document(writer.one(target));
    auto related = linkOf(request);
    related.resize(std::min(related.find('?'), related.size()));
    return document("{\"data\":" + writer.linkage(target) + ",\"links\":{\"self\":\"" + related + "\"}}");
}

Outcome Reads::list(const IncomingRequest &request, int entry, const std::string &name,
                    const std::function<World::Slots()> &all, bool linkage)
{
    auto page = m_listing.page(request, entry, name, all);
    Outcome outcome;
    if (!page.refusals.empty()) {
        outcome.refusals = std::move(page.refusals);
        return outcome;
    }
    DocumentWriter writer(m_world, request, entry);
    if (!linkage)
        return document(writer.many(page.objects, page.rest));
    outcome.body = "{\"data\":[";
    for (std::size_t i = 0; i < page.objects.size(); ++i)
        outcome.body += (i > 0 ? "," : "") + writer.linkage(page.objects[i]);
    outcome.body += ']' + page.rest + '}';
    return outcome;
}
