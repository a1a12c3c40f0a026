// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/reports/fiscalcalendar.h"
#include "api/reports/reportarchive.h"

/// What Apple pays for a fiscal month, by its finance reports, and what the sales reports of the same days say.
struct Payment
{
    explicit Payment(const FiscalMonth &of)
        : id(of.name())
        , month(of)
        , period(of.period())
    {
    }

    QString id; ///< "2026-06"
    FiscalMonth month;
    QString kind; ///< of the reports that count: "FINANCE_DETAIL", "FINANCIAL", or "SALES" while there is neither
    QStringList scopes; ///< of these reports; empty: all there are
    ReportPeriod period; ///< of these reports
    Decimal units; ///< of finance reports
    MoneySum proceeds; ///< what is paid; the estimate while that is not known
    MoneySum sales; ///< the estimate
    int salesDays = 0; ///< days whose sales are known one by one; all of them make the estimate comparable

    bool isEstimate() const { return kind == QLatin1String("SALES"); }
    bool isComparable() const;
    bool operator==(const Payment &other) const;
};

/// The answers payments are made of: by day, those of finance reports by "scope" too.
struct PaymentAnswers
{
    ReportAnswer detail; ///< quantity, share
    ReportAnswer financial; ///< quantity, share
    ReportAnswer sales; ///< proceeds
    ReportCoverage coverage;
};

/// Newest first. Of a month the detail report counts where there is one, else the consolidated one ("ZZ"), else those
/// of the regions: never two of them.
std::vector<Payment> paymentsOf(const PaymentAnswers &answers);
