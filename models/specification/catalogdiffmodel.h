// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/recordtablemodel.h"

/// One difference between two catalogs.
struct CatalogChange
{
    enum class Kind { Added, Removed, Changed, Deprecated, Restored };

    QString id;
    Kind kind = Kind::Changed;
    QString subject; ///< "resource", "attribute", "operation", ... as catalogDifference() says
    QString place; ///< "apps.name", "GET /v1/apps"
    QString detail;

    bool operator==(const CatalogChange &) const = default;
};

/// Reads what catalogDifference() wrote. Lines that say something else are left out.
std::vector<CatalogChange> catalogChanges(const QStringList &lines);

class CatalogDiffModel final : public RecordTableModel<CatalogChange>
{
    Q_OBJECT
public:
    explicit CatalogDiffModel(QObject *parent = nullptr);

    void setLines(const QStringList &lines) { setRows(catalogChanges(lines)); }
    int count(CatalogChange::Kind kind) const;
};
