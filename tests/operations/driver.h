// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bodymaker.h"
#include "performer.h"

#include <map>

/// Performs every operation of the catalog at least once, in an order in which each can work: read what there is,
/// create, upload, change, link, read again, delete.
class Driver
{
public:
    Driver(const Catalog &catalog, Performer &performer);
    void run();

    int drivenCount() const { return int(m_results.size()); }
    int successCount() const;
    /// Operations no request of which succeeded, with the last refusal.
    QStringList failures() const;
    /// Answers our own decoder did not understand.
    QStringList malformed() const { return m_malformed; }
    int exchangeCount() const { return m_exchanges; }
    const Pool &pool() const { return m_pool; }

private:
    struct Result
    {
        bool succeeded = false;
        QString refusal;
    };
    struct Links
    {
        QString owner;
        QStringList targets;
    };

    // Reads
    void discover();
    bool readEverything();
    void readOperation(const OperationInfo &operation);
    void readOnce(const OperationInfo &operation, const QString &id, const Query &query);
    void readVariants(const OperationInfo &operation, const QString &id);
    void learn(const OperationInfo &operation, const QString &id, const Exchange &exchange);

    // Writes
    void createEverything();
    std::vector<const OperationInfo *> createsInOrder() const;
    bool createOne(const OperationInfo &operation);
    void upload(const EntryInfo &entry, const Resource &reservation);
    void updateEverything();
    bool updateOne(const OperationInfo &operation);
    void updateRelationship(const OperationInfo &operation, const RelationshipInfo &relationship);
    void writeLinkages();
    bool linkOne(const OperationInfo &operation);
    bool unlinkOne(const OperationInfo &operation);
    void findLinks(const OperationInfo &operation);
    void refreshLinks(const OperationInfo &read, const QString &place);
    void findLinksFromTheOtherSide(const OperationInfo &operation, const QString &place);
    const OperationInfo *sibling(const OperationInfo &operation, HttpMethod method, bool related) const;
    void deleteEverything();
    bool deleteOne(const OperationInfo &operation);

    Exchange perform(const OperationInfo &operation, const QString &id, const Query &query,
                     const QJsonObject &body = {}, const QByteArray &accept = {});
    bool isDone(const OperationInfo &operation) const;

    const Catalog &m_catalog;
    Performer &m_performer;
    Pool m_pool;
    BodyMaker m_bodies;
    std::map<QString, Result> m_results; ///< by "GET /v1/apps"
    QHash<QString, Links> m_links; ///< by "entry.relationship": an owner that has some
    QStringList m_creationOrder;
    QStringList m_malformed;
    int m_exchanges = 0;
};
