// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/reports/reportquery.h"

/// A number of a measure, exact. Money is in the wanted currency, with what has no rate beside it.
struct SalesNumber
{
    ReportValue value;
    Decimal whole; ///< of a share: what `value.count` is a part of

    void add(const SalesNumber &other);
    /// Without the money that has no rate, for where that is told elsewhere.
    SalesNumber withoutMissing() const;
    bool isZero() const;
};

/// What the money workspace can count, and where it stands in the reports.
struct SalesMeasure
{
    enum class Format { Count, Money, Share };

    QString id; ///< stable: view state, exports
    const char *title; ///< to be translated: name()
    QString kind; ///< of reports
    QString column; ///< the measure's name there
    Format format = Format::Count;
    std::vector<ReportFilter> filters; ///< of the lines that count
    std::vector<ReportFilter> whole; ///< of a share: of those it is a part of
    QStringList unknown = {}; ///< dimensions of the kind that its report does not have
    bool isState = false; ///< days do not add up: the last one stands
    bool isNegated = false; ///< counts what the reports have below zero
    bool isLessBetter = false;

    QString name() const;
    bool isMoney() const { return format == Format::Money; }
    /// Whether lines are told apart by it in these reports.
    bool knows(const QString &dimension) const;
    /// The dimension that names the currency; empty: it is not money.
    QString currencyDimension() const;

    double size(const SalesNumber &number) const; ///< for drawing
    QString text(const SalesNumber &number, const QString &currency) const;
    /// For exports: a plain number with a point; money in the wanted currency, and behind it what has no rate.
    QString plain(const SalesNumber &number) const;
};

/// Of sales and subscriptions.
const std::vector<SalesMeasure> &salesMeasures();
/// Of Apple's analytics reports, of those in their standard form.
const std::vector<SalesMeasure> &analyticsMeasures();
/// Of either. Never null: an unknown id gives the first one.
const SalesMeasure *salesMeasure(QStringView id);

/// What lines are told apart by.
struct SalesDimension
{
    QString id; ///< as ReportQuery has it
    const char *title;

    QString name() const;
};

const std::vector<SalesDimension> &salesDimensions(); ///< all of them
/// Those that a measure knows.
std::vector<SalesDimension> salesDimensions(const SalesMeasure &measure);
QString dimensionName(const QString &id);

/// What is written for the words of a dimension.
class SalesNames
{
public:
    void setProducts(const QHash<QString, ReportProduct> &products);
    const QHash<QString, ReportProduct> &products() const { return m_products; }
    QString text(const QString &dimension, const QString &word) const;
    /// Of an app, the same in every chart.
    int colourOf(const QString &app) const { return int(m_apps.indexOf(app)); }
    const QStringList &apps() const { return m_apps; } ///< ids, ordered

private:
    QHash<QString, ReportProduct> m_products;
    QStringList m_apps;
};
