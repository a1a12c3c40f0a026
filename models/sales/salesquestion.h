// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/metricsdocument.h"
#include "models/sales/salesmeasure.h"

#include <QVariantMap>

/// What the money workspace is asked. Periods end with the last day there is a report of, not with today.
struct SalesQuestion
{
    enum class Span { Days7, Days30, Days90, Months12, YearToDate, FiscalMonth, All, Custom };
    enum class Comparison { None, PeriodBefore, YearBefore };
    enum class Form { Automatic, Areas, Bars, Lines };

    Span span = Span::Days30;
    ReportPeriod custom; ///< of Span::Custom
    std::optional<ReportStep> step; ///< null: by the length of the period
    QString measure = QStringLiteral("proceeds");
    QString breakdown; ///< a dimension; empty: none
    std::vector<ReportFilter> filters;
    Comparison comparison = Comparison::PeriodBefore;
    Form form = Form::Automatic;
    QString currency; ///< only what is in this one counts, exactly; empty: all, converted

    const SalesMeasure &wanted() const { return *salesMeasure(measure); }
    /// `covered`: all days that reports tell of.
    ReportPeriod period(const ReportPeriod &covered) const;
    /// Invalid when there is none to compare with.
    ReportPeriod compared(const ReportPeriod &period) const;
    ReportStep stepFor(const ReportPeriod &period) const;

    QStringList words(const QString &dimension) const; ///< of its filter
    void setFilter(const QString &dimension, const QStringList &words); ///< without words: none
    /// The dimensions of filters that the reports of the measure do not tell: then there is no answer.
    QStringList unknownFilters() const;

    QVariantMap toMap() const;
    static SalesQuestion fromMap(const QVariantMap &map);
    bool operator==(const SalesQuestion &) const = default;
};

/// The first day of the week, month or year a day is in; weeks begin on Monday, as Apple's do.
QDate placeOf(QDate day, ReportStep step);
QDate nextPlace(QDate place, ReportStep step);
QString placeText(QDate place, ReportStep step);
/// All first days of the steps of a period.
std::vector<QDate> placesOf(const ReportPeriod &period, ReportStep step);
QString periodText(const ReportPeriod &period);
/// The days of a period, 0 when it is invalid.
qint64 daysOf(const ReportPeriod &period);
