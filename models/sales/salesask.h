// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/reports/reportarchive.h"
#include "models/sales/salesquestion.h"

/// A place of an answer, in measures.
struct SalesRow
{
    QDate time;
    QStringList group;
    std::vector<SalesNumber> numbers;
};

/// Puts measures of one kind of report into one query and takes its answer apart again.
class SalesAsk
{
public:
    SalesAsk(std::vector<const SalesMeasure *> measures, QStringList groupBy = {});

    /// Whether the reports know all that the question filters by.
    bool isAnswerable(const SalesQuestion &question) const;
    ReportQuery query(const SalesQuestion &question, const ReportPeriod &period, ReportStep step,
                      const std::shared_ptr<const RateTable> &rates) const;
    /// By time, then group. Only what is in `currency` counts, unless that is empty.
    std::vector<SalesRow> rows(const ReportAnswer &answer, const QString &currency = {}) const;

    const std::vector<const SalesMeasure *> &measures() const { return m_measures; }

private:
    SalesNumber numberOf(const SalesMeasure &measure, const ReportAnswerRow &row, const QString &currency) const;
    bool matches(const std::vector<ReportFilter> &filters, const QStringList &group) const;
    bool isAlone() const { return m_measures.size() == 1 && m_measures.front()->whole.empty(); }

    std::vector<const SalesMeasure *> m_measures;
    QStringList m_columns;
    QStringList m_groupBy;
    QStringList m_parts; ///< dimensions that tell the measures apart, behind those grouped by
};

/// The lines behind a number: those of the measure, and of the question, whatever it is grouped by.
ReportQuery linesQuery(const SalesQuestion &question, const ReportPeriod &period,
                       const std::vector<ReportFilter> &more = {});
/// The table that a question's money is converted with: that of its one currency, or `usual`.
std::shared_ptr<const RateTable> ratesFor(const SalesQuestion &question, const std::shared_ptr<const RateTable> &usual);
/// From the first to the last day that reports of the kind tell of; invalid when there are none.
ReportPeriod coveredBy(const ReportCoverage &coverage, const QString &kind);
/// Days of the period without a report. Before the first and after the last one there is none to tell of.
std::vector<QDate> gapsOf(const ReportCoverage &coverage, const QString &kind, const ReportPeriod &period);
