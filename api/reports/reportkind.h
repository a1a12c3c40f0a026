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

/// A column whose texts tell lines apart.
struct ReportDimension
{
    QByteArray column; ///< as the header has it
    QString name; ///< the same in every kind: "territory", "device"
};

/// A column of numbers.
struct ReportMeasure
{
    QString name; ///< "units", "proceeds"
    QByteArray column;
    QByteArray times; ///< the column it is multiplied with, of money for each unit; may be empty
    QString currency; ///< the dimension that names its currency; empty: it is a count
    bool isState = false; ///< counts what is there at a time: days are not added up, the last one stands
    bool isAbsolute = false; ///< the sign of `times` alone counts: refunds have both negative
};

/// Where a report names what was sold.
struct ReportProductColumns
{
    QByteArray appleId;
    QByteArray sku;
    QByteArray title;
    QByteArray parentSku;
    QByteArray appId; ///< Apple's id of the app, when the product may be another
    QByteArray appTitle;
};

/// One kind of report: what Apple calls it and what its columns mean. From resources/data/reportkinds.json.
struct ReportKind
{
    QString id; ///< stable: "SALES", "INSTALLS.DETAILED", "analytics"
    QString type; ///< filter[reportType]
    QString subType; ///< filter[reportSubType]
    std::vector<ReportFrequency> frequencies;
    QHash<ReportFrequency, QStringList> versions; ///< newest first
    QByteArray beginColumn; ///< dates; empty when only the file's name tells them
    QByteArray endColumn;
    bool isLineDated = false; ///< lines of one file have dates of their own
    ReportProductColumns product;
    std::vector<ReportDimension> dimensions;
    std::vector<ReportMeasure> measures;
    std::vector<QByteArray> required; ///< columns without which it is not this kind
    std::vector<QString> namePrefixes; ///< of the files Apple gives out: "S_D_"

    const ReportMeasure *measure(QStringView name) const;
};

/// All kinds, most telling headers first.
const std::vector<ReportKind> &reportKinds();
const ReportKind *reportKind(QStringView id);
/// By the columns of its header line. `name` decides between kinds whose headers are alike; may be empty.
const ReportKind *reportKindOf(const std::vector<QByteArrayView> &header, const QString &name);

/// What a "Product Type Identifier" stands for.
enum class SaleType { Download, Redownload, Update, InAppPurchase, Subscription, Restored, Bundle, Other };
SaleType saleTypeOf(QStringView productType);
/// The stable name a query knows it by: "download", "inAppPurchase".
QString saleTypeName(SaleType type);
/// Units of unknown codes are not counted as any of these, proceeds always are.
std::optional<SaleType> saleTypeNamed(QStringView name);
