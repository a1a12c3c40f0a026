// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/explorer/relationshipmodel.h"

#include "models/core/format.h"
#include "models/explorer/explorerroutes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

bool RelationshipRow::operator==(const RelationshipRow &other) const
{
    return id == other.id && target == other.target && data.loaded == other.data.loaded && data.keys == other.data.keys
        && data.total == other.data.total && reachable == other.reachable && document == other.document;
}

static QVariant contentCell(const RelationshipRow &row, int role)
{
    if (role != Qt::DisplayRole)
        return {};
    if (!row.document.isEmpty())
        return RelationshipModel::tr("file");
    if (!row.data.loaded)
        return row.reachable ? QVariant(QString()) : QVariant(RelationshipModel::tr("not readable"));
    if (row.data.keys.isEmpty())
        return RelationshipModel::tr("none");
    if (!row.toMany)
        return row.data.keys.constFirst().id;
    const int known = int(row.data.keys.size());
    const int total = row.data.total.value_or(known);
    return total == 1 ? RelationshipModel::tr("1 item") : RelationshipModel::tr("%n items", nullptr, total);
}

/// What a click here opens.
static QVariant linkedCell(const RelationshipRow &row, int role)
{
    if (!row.editable && !row.hasLinkage)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return row.editable ? RelationshipModel::tr("Change…") : RelationshipModel::tr("IDs");
    case Qt::ToolTipRole:
        return row.editable ? RelationshipModel::tr("See and change what is linked")
                            : RelationshipModel::tr("See the IDs of what is linked");
    case RelationshipModel::IconRole:
        return row.editable ? u"pencil"_s : u"list"_s;
    default:
        return {};
    }
}

RelationshipModel::RelationshipModel(const Catalog &catalog, QObject *parent)
    : RecordTableModel(parent)
    , m_catalog(catalog)
{
    setColumns({{tr("Relationship"),
                 [](const RelationshipRow &row, int role) -> QVariant {
                     switch (role) {
                     case Qt::DisplayRole:
                         return format::title(row.id.section(u'/', -1));
                     case Qt::ToolTipRole:
                         return row.deprecated ? tr("%1 (deprecated by Apple)").arg(row.id) : row.id;
                     case IconRole:
                         return !row.document.isEmpty() ? u"chart-line"_s : row.toMany ? u"layers"_s : u"link"_s;
                     default:
                         return {};
                     }
                 }},
                {tr("Holds"), contentCell},
                {tr("Leads to"),
                 [](const RelationshipRow &row, int role) {
                     return role == Qt::DisplayRole ? QVariant(row.targetTitle) : QVariant();
                 }},
                {tr("Linked"), linkedCell}});
}

void RelationshipModel::setResource(const Resource &resource)
{
    if (m_resource.key() != resource.key())
        setRows({});
    m_resource = resource;
    std::vector<RelationshipRow> rows;
    const auto *entry = m_catalog.entry(resource.entry());
    if (!entry) {
        setRows({});
        return;
    }
    const auto documentPath = [this](const RelationshipInfo &relationship) {
        const ListSource source(m_resource.key(), relationship.name);
        const auto *operation = relationship.related ? documentOperation(m_catalog, source) : nullptr;
        return operation && operation->pattern == OperationPattern::Download ? operation->path : QString();
    };
    for (const auto &relationship : entry->relationships) {
        const bool editable = relationship.linkagePatch || relationship.linkagePost || relationship.linkageDelete;
        if (!relationship.readable && !relationship.related && !relationship.linkageGet && !editable)
            continue;
        const auto *target = m_catalog.entry(relationship.target);
        const auto data = resource.relationship(relationship.name, relationship.target);
        const bool single
            = !relationship.toMany && data.loaded && !data.keys.isEmpty() && target && target->crud.contains(u'G');
        const bool include = relationship.includable && entry->crud.contains(u'G');
        rows.push_back({.id = relationship.name,
                        .target = relationship.target,
                        .targetTitle = target ? target->title : format::title(relationship.target),
                        .toMany = relationship.toMany,
                        .deprecated = relationship.deprecated,
                        .reachable = relationship.related || single || include,
                        .viaInclude = !relationship.related && !single,
                        .document = documentPath(relationship),
                        .editable = editable,
                        .hasLinkage = relationship.linkageGet,
                        .data = data});
    }
    addMetrics(rows);
    std::stable_sort(rows.begin(), rows.end(), [](const auto &a, const auto &b) {
        return std::pair(a.deprecated, !a.reachable) < std::pair(b.deprecated, !b.reachable);
    });
    setRows(std::move(rows));
}

/// Numbers about the resource are no relationships, but walked to in the same way.
void RelationshipModel::addMetrics(std::vector<RelationshipRow> &rows) const
{
    for (const auto &operation : m_catalog.operations()) {
        if (operation.pattern != OperationPattern::Metrics || operation.entry != m_resource.entry())
            continue;
        rows.push_back({.id = u"metrics/"_s + operation.relationship,
                        .target = operation.entry,
                        .targetTitle = tr("Metric"),
                        .deprecated = operation.deprecated,
                        .reachable = true,
                        .document = operation.path});
    }
}

ExplorerPlace RelationshipModel::placeOf(int row) const
{
    const auto &relationship = rowAt(row);
    if (const auto *operation
        = relationship.document.isEmpty() ? nullptr : m_catalog.operation(HttpMethod::Get, relationship.document))
        return documentPlace(*operation, m_resource.key());
    const auto *entry = m_catalog.entry(m_resource.entry());
    const auto *info = entry ? entry->relationship(relationship.id) : nullptr;
    ExplorerPlace place;
    place.entry = relationship.target;
    place.title = format::title(relationship.id);
    place.key = m_resource.key();
    place.relationship = relationship.id;
    if (info && info->related) {
        place.kind = ExplorerPlace::Kind::Related;
    } else if (!relationship.viaInclude) {
        place.kind = ExplorerPlace::Kind::Single;
        place.key = relationship.data.keys.constFirst();
        place.relationship.clear();
    } else {
        place.kind = ExplorerPlace::Kind::Included;
    }
    return place;
}
