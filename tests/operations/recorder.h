// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "performer.h"

#include "api/jsonapi/resource.h"

#include <QHash>
#include <QSet>

/// One operation that succeeded, with all it takes to do it again.
struct Step
{
    const OperationInfo *operation = nullptr;
    QString id;
    Query query;
    QJsonObject body;
    QByteArray accept;
    ResourceKey made; ///< of a create
    QStringList listed; ///< of a list: the ids in it
};

/// Where a resource that cannot be read by itself was met.
struct Sighting
{
    const OperationInfo *operation = nullptr;
    QString id;
    Query query;
    QString relationship; ///< of `operation`'s resource, when it only came along with that
};

/// Passes everything on to another performer and keeps what a repetition takes: of reads the first success of each
/// operation, of writes every one.
class StepRecorder final : public Performer
{
public:
    StepRecorder(const Catalog &catalog, Performer &performer)
        : m_catalog(catalog)
        , m_performer(performer)
    {
    }

    Exchange perform(const OperationInfo &operation, const QString &id, const Query &query, const QJsonObject &body,
                     const QByteArray &accept) override;
    Exchange put(const QUrl &url, const QList<std::pair<QByteArray, QByteArray>> &headers, const QByteArray &bytes,
                 const QByteArray &verb) override
    {
        return m_performer.put(url, headers, bytes, verb);
    }

    const std::vector<Step> &steps() const { return m_steps; }
    const QHash<ResourceKey, Sighting> &sightings() const { return m_sightings; }
    /// Everything that was met in lists, in that order, with the list.
    const std::vector<std::pair<ResourceKey, Sighting>> &met() const { return m_met; }

private:
    void look(Step &step, const QByteArray &answer);

    const Catalog &m_catalog;
    Performer &m_performer;
    std::vector<Step> m_steps;
    QSet<const OperationInfo *> m_read;
    QHash<ResourceKey, Sighting> m_sightings;
    std::vector<std::pair<ResourceKey, Sighting>> m_met;
};
