// SPDX-License-Identifier: GPL-3.0-or-later
#include "driver.h"

#include "valuemaker.h"

#include "api/catalog/catalogdata.h"
#include "api/jsonapi/document.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// A write may be refused for what the world is like (a version in review, a second draft): others are tried.
constexpr int writeAttempts = 60;
constexpr int createRounds = 6;

constexpr int createAttempts = 120;

/// A value is refused, a duplicate for instance; other refusals are about what the new resource hangs on.
bool isAboutValues(const Exchange &exchange)
{
    return !exchange.errors.empty() && exchange.errors.front().pointer.startsWith("/data/attributes"_L1);
}

bool isGone(const Exchange &exchange)
{
    return exchange.status == 404;
}

} // namespace

/// Parents before what hangs on them, so that the new hangs on the new; orders ("submit for review") last.
std::vector<const OperationInfo *> Driver::createsInOrder() const
{
    QHash<QString, int> depths;
    std::vector<const OperationInfo *> creates;
    for (const auto &operation : m_catalog.operations()) {
        if (operation.pattern == OperationPattern::Create)
            creates.push_back(&operation);
    }
    for (int round = 0; round < createRounds; ++round) {
        for (const auto *operation : creates) {
            for (const auto &relationship : m_catalog.entry(operation->entry)->relationships) {
                const bool isParent = relationship.requiredOnCreate
                    || m_catalog.entry(operation->entry)->oneOfParents.contains(relationship.name);
                if (isParent && relationship.target != operation->entry)
                    depths[operation->entry]
                        = std::max(depths[operation->entry], depths.value(relationship.target) + 1);
            }
        }
    }
    std::stable_sort(creates.begin(), creates.end(), [&depths](const auto *a, const auto *b) {
        return a->isAction != b->isAction ? b->isAction : depths.value(a->entry) < depths.value(b->entry);
    });
    return creates;
}

/// Each round makes what the ids so far allow.
void Driver::createEverything()
{
    const auto creates = createsInOrder();
    // Orders need a world in order: some are lost once others have changed what they are about.
    for (const auto *operation : creates) {
        if (operation->isAction && !isDone(*operation))
            createOne(*operation);
    }
    for (int round = 0; round < createRounds; ++round) {
        bool progress = false;
        for (const auto *operation : creates) {
            if (!isDone(*operation))
                progress = createOne(*operation) || progress;
        }
        if (!progress)
            return;
    }
}

bool Driver::createOne(const OperationInfo &operation)
{
    const auto *entry = m_catalog.entry(operation.entry);
    BodyChoice choice;
    for (int attempt = 0; attempt < createAttempts; ++attempt) {
        // The bare minimum, and every fifth time all there is.
        const auto body = m_bodies.create(operation, choice, attempt % 5 == 4);
        if (!body)
            return false;
        const auto exchange = perform(operation, {}, {}, *body);
        if (!exchange.isSuccess()) {
            // Both move on from time to time: it takes two to make a duplicate.
            const bool values = isAboutValues(exchange);
            choice.value += values || attempt % 4 == 3 ? 1 : 0;
            choice.parent += !values || attempt % 4 == 3 ? 1 : 0;
            continue;
        }
        const auto document = parseDocument(exchange.body, m_catalog, operation.target);
        if (const auto *error = std::get_if<ApiError>(&document)) {
            m_malformed.append(operationKey(operation.method, operation.path) + ": "_L1 + error->title);
            return true;
        }
        const auto made = std::get<Document>(document).first();
        m_pool.addAllOf(made, m_catalog);
        m_pool.addOwn(made.key());
        m_creationOrder.append(entry->key);
        upload(*entry, made);
        return true;
    }
    return false;
}

/// Sends the parts a reservation asks for, then says so.
void Driver::upload(const EntryInfo &entry, const Resource &reservation)
{
    const auto operations = reservation.json()["attributes"_L1]["uploadOperations"_L1].toArray();
    if (operations.isEmpty())
        return;
    for (const auto each : operations) {
        QList<std::pair<QByteArray, QByteArray>> headers;
        for (const auto header : each["requestHeaders"_L1].toArray())
            headers.append({header["name"_L1].toString().toLatin1(), header["value"_L1].toString().toLatin1()});
        const auto part = uploadContent().mid(each["offset"_L1].toInt(), each["length"_L1].toInt());
        m_performer.put(QUrl(each["url"_L1].toString()), headers, part, each["method"_L1].toString().toLatin1());
    }
    const auto path = u"/v%1/%2/{id}"_s.arg(entry.version).arg(entry.type);
    if (const auto *update = m_catalog.operation(HttpMethod::Patch, path))
        perform(*update, reservation.id(), {}, BodyMaker::uploaded(entry, reservation.id()));
}

void Driver::updateEverything()
{
    for (const auto &operation : m_catalog.operations()) {
        if (operation.pattern != OperationPattern::Update)
            continue;
        if (!isDone(operation))
            updateOne(operation);
        for (const auto &relationship : m_catalog.entry(operation.entry)->relationships) {
            if (relationship.onUpdate)
                updateRelationship(operation, relationship);
        }
    }
}

/// Sets a relationship through the body of an update; not every one can be set in every state.
void Driver::updateRelationship(const OperationInfo &operation, const RelationshipInfo &relationship)
{
    const auto ids = m_pool.ids(operation.entry);
    for (int attempt = 0; attempt < std::min<qsizetype>(ids.size(), 10); ++attempt) {
        const auto body = m_bodies.updateRelationship(operation, ids.at(attempt), relationship, attempt);
        if (!body || perform(operation, ids.at(attempt), {}, *body).isSuccess())
            return;
    }
}

bool Driver::updateOne(const OperationInfo &operation)
{
    const auto ids = m_pool.ids(operation.entry);
    const auto count = std::min<qsizetype>(ids.size(), writeAttempts);
    for (int attempt = 0; attempt < 4; ++attempt) {
        for (qsizetype i = 0; i < count; ++i) {
            const auto exchange = perform(operation, ids.at(i), {}, m_bodies.update(operation, ids.at(i), attempt));
            if (exchange.isSuccess())
                return true;
        }
    }
    return false;
}

void Driver::writeLinkages()
{
    using P = OperationPattern;
    for (const auto pattern : {P::LinkageReplace, P::LinkageSet, P::LinkageAdd, P::LinkageRemove}) {
        for (const auto &operation : m_catalog.operations()) {
            if (operation.pattern != pattern || isDone(operation))
                continue;
            if (pattern == P::LinkageRemove)
                unlinkOne(operation);
            else
                linkOne(operation);
        }
    }
}

bool Driver::linkOne(const OperationInfo &operation)
{
    const auto *relationship = m_catalog.entry(operation.entry)->relationship(operation.relationship);
    auto &links = m_links[operation.entry + u'.' + operation.relationship];
    // What is linked already may be written again in another order.
    if (!links.targets.isEmpty() && operation.pattern != OperationPattern::LinkageAdd) {
        auto turned = links.targets;
        std::reverse(turned.begin(), turned.end());
        if (perform(operation, links.owner, {}, m_bodies.linkage(*relationship, turned)).isSuccess())
            return true;
    }
    for (int attempt = 0; attempt < writeAttempts; ++attempt) {
        const auto owner = m_pool.pick(operation.entry, attempt, u"owner"_s);
        const auto target = m_pool.pick(relationship->target, attempt, operation.relationship);
        if (owner.isEmpty() || target.isEmpty())
            return false;
        if (perform(operation, owner, {}, m_bodies.linkage(*relationship, {target})).isSuccess()) {
            links = {owner, {target}};
            return true;
        }
    }
    return false;
}

/// The operation on the same path or on the same relationship with another method; null when there is none.
const OperationInfo *Driver::sibling(const OperationInfo &operation, HttpMethod method, bool related) const
{
    auto path = operation.path;
    if (related)
        path.remove(u"/relationships"_s);
    return m_catalog.operation(method, path);
}

/// Removing needs something that is there: added just now, or found by asking one owner after the other.
void Driver::findLinks(const OperationInfo &operation)
{
    if (const auto *add = sibling(operation, HttpMethod::Post, false); add != nullptr && linkOne(*add))
        return;
    const auto *read = sibling(operation, HttpMethod::Get, false);
    if (read == nullptr)
        read = sibling(operation, HttpMethod::Get, true);
    const auto place = operation.entry + u'.' + operation.relationship;
    if (read == nullptr)
        findLinksFromTheOtherSide(operation, place);
    else
        refreshLinks(*read, place);
}

void Driver::refreshLinks(const OperationInfo &read, const QString &place)
{
    m_links.remove(place);
    for (const auto &id : m_pool.ids(read.entry)) {
        readOnce(read, id, m_bodies.required(read, 0));
        if (!m_links.value(place).targets.isEmpty())
            return;
    }
}

void Driver::findLinksFromTheOtherSide(const OperationInfo &operation, const QString &place)
{
    const auto *target
        = m_catalog.entry(m_catalog.entry(operation.entry)->relationship(operation.relationship)->target);
    for (const auto &relationship : target->relationships) {
        if (relationship.target != operation.entry || !relationship.linkageGet || !relationship.toMany)
            continue;
        const auto path = u"/v%1/%2/{id}/relationships/%3"_s.arg(target->version).arg(target->type, relationship.name);
        const auto otherPlace = target->key + u'.' + relationship.name;
        refreshLinks(*m_catalog.operation(HttpMethod::Get, path), otherPlace);
        const auto found = m_links.value(otherPlace);
        if (!found.targets.isEmpty())
            m_links[place] = {found.targets.first(), {found.owner}};
    }
}

bool Driver::unlinkOne(const OperationInfo &operation)
{
    const auto *relationship = m_catalog.entry(operation.entry)->relationship(operation.relationship);
    findLinks(operation);
    const auto links = m_links.value(operation.entry + u'.' + operation.relationship);
    for (const auto &target : links.targets) {
        if (perform(operation, links.owner, {}, m_bodies.linkage(*relationship, {target})).isSuccess())
            return true;
    }
    return false;
}

/// What was made last goes first; what was there before, last.
void Driver::deleteEverything()
{
    std::vector<const OperationInfo *> operations;
    for (const auto &operation : m_catalog.operations()) {
        if (operation.pattern == OperationPattern::Remove)
            operations.push_back(&operation);
    }
    std::stable_sort(operations.begin(), operations.end(), [this](const auto *a, const auto *b) {
        return m_creationOrder.lastIndexOf(a->entry) > m_creationOrder.lastIndexOf(b->entry);
    });
    for (const auto *operation : operations)
        deleteOne(*operation);
}

bool Driver::deleteOne(const OperationInfo &operation)
{
    const auto ids = m_pool.ids(operation.entry);
    for (qsizetype i = 0; i < std::min<qsizetype>(ids.size(), writeAttempts); ++i) {
        const auto exchange = perform(operation, ids.at(i), {});
        if (exchange.isSuccess() || isGone(exchange))
            m_pool.remove({operation.entry, ids.at(i)});
        if (exchange.isSuccess())
            return true;
    }
    return false;
}
