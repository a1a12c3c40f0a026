// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/catalog/builtincatalog.h"
#include "simulator/world/reports/reports.h"
#include "tests/simulator/world/worldchecks.h"

#include <QMap>

/// A report as a table, read by the names of its columns.
struct ReportTable
{
    explicit ReportTable(const QByteArray &tsv);

    QString cell(const QStringList &row, const QString &column) const { return row.value(int(header.indexOf(column))); }
    /// The sum of a whole-number column, over the lines that have `value` in the column `where`.
    qint64 sum(const QString &column, const QString &where = {}, const QString &value = {}) const;
    /// Units times an amount per unit, by currency, in the currencies' smallest units.
    QMap<QString, qint64> money(const QString &units, const QString &amount, const QString &currency) const;

    QStringList header;
    std::vector<QStringList> rows; ///< as many cells as the header has; others are in `trailer`
    std::vector<QStringList> trailer;
};

/// A small world at 09:00 UTC on Tuesday, 24 November 2026: one at night in California.
class ReportFixture
{
public:
    using Parameters = QHash<QString, QStringList>;

    DownloadAnswer get(const QString &path, Parameters parameters, ObjectRef owner = {});
    /// With this company's vendor number and the subtype that the type has, unless others are given.
    DownloadAnswer sales(const QString &type, const QString &frequency, const QString &date,
                         const Parameters &more = {});
    DownloadAnswer finance(const QString &type, const QString &region, const QString &month);
    ReportTable table(const QString &type, const QString &frequency, const QString &date)
    {
        return ReportTable(sales(type, frequency, date).bytes);
    }

    const Catalog catalog = loadBuiltInCatalog();
    const std::unique_ptr<World> world = makeWorld(catalog, WorldSize::Small);
};

/// "12.34" without its point; what makes a number of it is exact.
qint64 smallestUnits(QString amount);
