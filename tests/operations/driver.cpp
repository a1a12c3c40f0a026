// SPDX-License-Identifier: GPL-3.0-or-later
#include "driver.h"

#include "api/catalog/catalogdata.h"
#include "api/jsonapi/document.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int readAttempts = 40; // owners asked before a relationship counts as empty
constexpr int discoveryRounds = 8;

bool isRead(const OperationInfo &operation)
{
    return operation.method == HttpMethod::Get;
}

bool hasId(const OperationInfo &operation)
{
    return operation.path.contains("{id}"_L1);
}

} // namespace

Driver::Driver(const Catalog &catalog, Performer &performer)
    : m_catalog(catalog)
    , m_performer(performer)
    , m_bodies(catalog, m_pool)
{
}

void Driver::run()
{
    discover();
    createEverything();
    discover();
    createEverything(); // with the ids that have come since
    updateEverything();
    writeLinkages();
    discover();
    deleteEverything();
}

QStringList Driver::failures() const
{
    QStringList list;
    for (const auto &operation : m_catalog.operations()) {
        const auto key = operationKey(operation.method, operation.path);
        const auto found = m_results.find(key);
        if (found == m_results.end())
            list.append(key + ": not driven"_L1);
        else if (!found->second.succeeded)
            list.append(key + ": "_L1 + found->second.refusal);
    }
    return list;
}

int Driver::successCount() const
{
    return int(
        std::count_if(m_results.begin(), m_results.end(), [](const auto &each) { return each.second.succeeded; }));
}

bool Driver::isDone(const OperationInfo &operation) const
{
    const auto found = m_results.find(operationKey(operation.method, operation.path));
    return found != m_results.end() && found->second.succeeded;
}

Exchange Driver::perform(const OperationInfo &operation, const QString &id, const Query &query, const QJsonObject &body,
                         const QByteArray &accept)
{
    const auto exchange = m_performer.perform(operation, id, query, body, accept);
    ++m_exchanges;
    auto &result = m_results[operationKey(operation.method, operation.path)];
    result.succeeded = result.succeeded || exchange.isSuccess();
    if (!exchange.isSuccess()) {
        result.refusal = u"%1 %2"_s.arg(exchange.status).arg(exchange.failure);
        for (const auto &error : exchange.errors)
            result.refusal += u" [%1 %2%3 %4]"_s.arg(error.code, error.pointer, error.parameter, error.detail);
    }
    return exchange;
}

/// Reads until no new ids come to light.
void Driver::discover()
{
    for (int round = 0; round < discoveryRounds; ++round) {
        if (!readEverything())
            return;
    }
}

bool Driver::readEverything()
{
    const auto before = m_pool.size();
    for (const auto &operation : m_catalog.operations()) {
        const bool leadsToTheUnknown = hasId(operation) && m_pool.isEmpty(operation.target);
        if (isRead(operation) && (!isDone(operation) || leadsToTheUnknown))
            readOperation(operation);
    }
    return m_pool.size() != before;
}

void Driver::readOperation(const OperationInfo &operation)
{
    if (!hasId(operation)) {
        for (int attempt = 0; attempt < 5 && !isDone(operation); ++attempt)
            readOnce(operation, {}, m_bodies.required(operation, attempt));
        readVariants(operation, {});
        return;
    }
    const auto ids = m_pool.ids(operation.entry);
    const auto count = std::min<qsizetype>(ids.size(), readAttempts);
    for (int i = 0; i < count && !isDone(operation); ++i)
        readOnce(operation, ids.at(i), m_bodies.required(operation, i));
    const bool leadsOn = operation.pattern == OperationPattern::RelatedToMany
        || operation.pattern == OperationPattern::LinkageGetToMany;
    // One owner's list may be short or empty: some others are asked too, and all while nothing is known.
    const auto step = std::max<qsizetype>(1, ids.size() / 4);
    for (qsizetype i = 1; leadsOn && i < ids.size(); ++i) {
        if (i % step == 0 || m_pool.isEmpty(operation.target))
            readOnce(operation, ids.at(i), m_bodies.required(operation, 0));
    }
    if (isDone(operation) && count > 0)
        readVariants(operation, ids.first());
}

void Driver::readOnce(const OperationInfo &operation, const QString &id, const Query &query)
{
    const auto exchange = perform(operation, id, query);
    if (exchange.isSuccess())
        learn(operation, id, exchange);
}

/// The same with every parameter, and in the other media types.
void Driver::readVariants(const OperationInfo &operation, const QString &id)
{
    if (!isDone(operation))
        return;
    const auto plain = m_bodies.required(operation, 0);
    const auto decorated = m_bodies.decorated(operation, 0);
    if (decorated != plain)
        readOnce(operation, id, decorated);
    const auto filtered = m_bodies.filtered(operation, 0);
    if (filtered != plain)
        readOnce(operation, id, filtered);
    for (qsizetype i = 1; i < operation.mediaTypes.size(); ++i)
        perform(operation, id, plain, {}, operation.mediaTypes.at(i).toLatin1());
}

void Driver::learn(const OperationInfo &operation, const QString &id, const Exchange &exchange)
{
    using P = OperationPattern;
    if (operation.pattern == P::Download || operation.pattern == P::Metrics || exchange.body.isEmpty())
        return;
    const auto *relationship = operation.relationship.isEmpty()
        ? nullptr
        : m_catalog.entry(operation.entry)->relationship(operation.relationship);
    const auto entry = relationship != nullptr ? relationship->target : operation.target;
    const auto document = parseDocument(exchange.body, m_catalog, entry);
    if (const auto *error = std::get_if<ApiError>(&document)) {
        m_malformed.append(operationKey(operation.method, operation.path) + ": "_L1 + error->title);
        return;
    }
    const auto &read = std::get<Document>(document);
    QStringList targets;
    for (const auto &resource : read.data) {
        m_pool.addAllOf(resource, m_catalog);
        targets.append(resource.id());
    }
    for (const auto &resource : read.included)
        m_pool.addAllOf(resource, m_catalog);
    const auto place = operation.entry + u'.' + operation.relationship;
    if (relationship != nullptr && targets.size() > m_links.value(place).targets.size())
        m_links[place] = {id, targets};
}
