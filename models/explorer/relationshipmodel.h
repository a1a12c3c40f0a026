// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/catalog/catalog.h"
#include "models/core/recordtablemodel.h"
#include "models/explorer/explorerplace.h"

/// One relationship of one resource, as far as it is known.
struct RelationshipRow
{
    QString id; ///< its name
    QString target; ///< catalog key
    QString targetTitle;
    bool toMany = false;
    bool deprecated = false;
    bool reachable = false; ///< some request leads there
    bool viaInclude = false;
    QString document; ///< path of the operation when it leads to a report, a metric or another file
    bool editable = false; ///< what it holds can be changed at its own address
    bool hasLinkage = false; ///< the ids it holds can be read
    RelationshipData data;

    bool operator==(const RelationshipRow &other) const;
};

class RelationshipModel final : public RecordTableModel<RelationshipRow>
{
    Q_OBJECT
public:
    enum Column { Name, Holds, LeadsTo, Linked };

    explicit RelationshipModel(const Catalog &catalog, QObject *parent = nullptr);

    void setResource(const Resource &resource);
    /// Where the relationship leads.
    ExplorerPlace placeOf(int row) const;

private:
    void addMetrics(std::vector<RelationshipRow> &rows) const;

    const Catalog &m_catalog;
    Resource m_resource;
};
