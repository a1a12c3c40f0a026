// SPDX-License-Identifier: GPL-3.0-or-later
#include "recorder.h"

#include "api/jsonapi/document.h"

Exchange StepRecorder::perform(const OperationInfo &operation, const QString &id, const Query &query,
                               const QJsonObject &body, const QByteArray &accept)
{
    const auto exchange = m_performer.perform(operation, id, query, body, accept);
    if (!exchange.isSuccess())
        return exchange;
    Step step{&operation, id, query, body, accept, {}, {}};
    const bool reads = operation.method == HttpMethod::Get;
    if (operation.pattern == OperationPattern::Create) {
        const auto document = parseDocument(exchange.body, m_catalog, operation.target);
        if (const auto *made = std::get_if<Document>(&document))
            step.made = made->first().key();
    } else if (reads) {
        look(step, exchange.body);
    }
    if (!reads || !m_read.contains(&operation))
        m_steps.push_back(step);
    if (reads)
        m_read.insert(&operation);
    return exchange;
}

/// Remembers the way to what has no address of its own.
void StepRecorder::look(Step &step, const QByteArray &answer)
{
    using P = OperationPattern;
    const auto &operation = *step.operation;
    const bool isRelated = operation.pattern == P::RelatedToOne || operation.pattern == P::RelatedToMany;
    if (!isRelated && operation.pattern != P::List && operation.pattern != P::GetOne)
        return;
    const auto parsed = parseDocument(answer, m_catalog, operation.target);
    const auto *document = std::get_if<Document>(&parsed);
    if (document == nullptr)
        return;
    const auto remember = [this](const Resource &resource, const Sighting &sighting) {
        const auto *entry = m_catalog.entry(resource.entry());
        if (entry != nullptr && !entry->crud.contains(u'G') && !m_sightings.contains(resource.key()))
            m_sightings.insert(resource.key(), sighting);
    };
    if (operation.pattern != P::GetOne) {
        for (const auto &resource : document->data)
            step.listed.append(resource.id());
        for (const auto &resource : document->data) {
            const Sighting sighting{&operation, step.id, step.query, {}};
            m_met.emplace_back(resource.key(), sighting);
            remember(resource, sighting);
        }
        return;
    }
    const auto owner = document->first();
    const auto *entry = m_catalog.entry(owner.entry());
    for (const auto &relationship : entry->relationships) {
        for (const auto &key : owner.relationship(relationship.name, relationship.target).keys) {
            if (const auto *resource = document->findIncluded(key))
                remember(*resource, {&operation, step.id, {}, relationship.name});
        }
    }
}
