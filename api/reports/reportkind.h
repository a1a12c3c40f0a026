// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>
#include <QHash>
#include <QStringList>

#include <optional>
#include <span>
#include <vector>

/// How much time one report covers. Fiscal months are Apple's own (fiscalcalendar.h).
enum class ReportFrequency { Daily, Weekly, Monthly, Yearly, Fiscal };

/// "DAILY", as Apple's parameters and the files' folders have it.
QString frequencyName(ReportFrequency frequency);
std::optional<ReportFrequency> frequencyNamed(QStringView name);

/// The days a report covers, both included.
struct ReportPeriod
{
    QDate first;
    QDate last;

    bool isValid() const { return first.isValid() && last.isValid(); }
    auto operator<=>(const ReportPeriod &) const = default;
};

/// A column by the names Apple has given it over the years, the usual one first; none: there is no such column.
using ReportColumn = std::vector<QByteArray>;

/// A column whose texts tell lines apart.
struct ReportDimension
{
    ReportColumn column;
    QString name; ///< the same in every kind: "territory", "device"
};

/// A column of numbers.
struct ReportMeasure
{
    QString name; ///< "units", "proceeds"
    ReportColumn column;
    QByteArray times; ///< the column it is multiplied with, of money for each unit; may be empty
    QString currency; ///< the dimension that names its currency; empty: it is a count
    bool isState = false; ///< counts what is there at a time: days are not added up, the last one stands
    bool isAbsolute = false; ///< the sign of `times` alone counts: refunds have both negative
    bool isRounded = false; ///< more than four decimals are rounded; else they are an error
};

/// Where a report names what was sold.
struct ReportProductColumns
{
    ReportColumn appleId;
    ReportColumn sku;
    ReportColumn title;
    ReportColumn parentSku;
    ReportColumn appId; ///< Apple's id of the app, when the product may be another
    ReportColumn appTitle;
};

/// One kind of report: what Apple calls it and what its columns mean. From resources/data/reportkinds.json.
struct ReportKind
{
    QString id; ///< stable: "SALES", "INSTALLS.DETAILED", "analytics"
    QString type; ///< filter[reportType]
    QString subType; ///< filter[reportSubType]
    std::vector<ReportFrequency> frequencies;
    QHash<ReportFrequency, QStringList> versions; ///< newest first
    ReportColumn begin; ///< dates; empty when only the file's name tells them
    ReportColumn end;
    bool isFiscal = false; ///< of a month of Apple's fiscal calendar
    bool isLineDated = false; ///< lines of one file have dates of their own
    bool isSpread = false; ///< lines have dates of their own, but count as a whole
    bool keepsOtherColumns = false; ///< columns not named here are dimensions
    ReportProductColumns product;
    std::vector<ReportDimension> dimensions;
    std::vector<ReportMeasure> measures;
    std::vector<ReportColumn> required; ///< without which it is not this kind
    std::vector<QByteArray> totals; ///< how lines begin that close a file with its sums
    QStringList fileNames; ///< how the files Apple gives out begin: "S_"

    const ReportMeasure *measure(QStringView name) const;
};

const std::vector<ReportKind> &reportKinds();
const ReportKind *reportKind(QStringView id);
/// By the columns of its header line. `fileName` decides between kinds whose headers are alike; may be empty.
const ReportKind *reportKindOf(const std::vector<QByteArrayView> &header, const QString &fileName);

/// What a "Product Type Identifier" stands for.
enum class SaleType { Download, Redownload, Update, InAppPurchase, Subscription, Restored, Bundle, Other };
/// Of codes that are not known: Other. Their proceeds count, their units are none of the other kinds'.
SaleType saleTypeOf(const QString &productType);
/// The stable name a query knows it by: "download", "inAppPurchase".
QString saleTypeName(SaleType type);
