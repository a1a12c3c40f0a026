// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sales/payments.h"

#include <algorithm>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace {

const auto detailKind = u"FINANCE_DETAIL"_s;
const auto regionKind = u"FINANCIAL"_s;
const auto salesKind = u"SALES"_s;

bool isSameMoney(const MoneySum &a, const MoneySum &b)
{
    return a.byCurrency == b.byCurrency && a.converted == b.converted && a.isWhole == b.isWhole
        && a.missing == b.missing;
}

/// One finance report.
struct Report
{
    ReportPeriod period;
    Decimal units;
    MoneySum share;
};

using Reports = std::map<QString, Report>; ///< by scope

class PaymentsMaker
{
public:
    explicit PaymentsMaker(const PaymentAnswers &answers)
        : m_answers(answers)
    {
    }

    std::vector<Payment> made()
    {
        addFinance(detailKind, m_answers.detail);
        addFinance(regionKind, m_answers.financial);
        addSales();
        std::vector<Payment> payments;
        for (auto it = m_payments.rbegin(); it != m_payments.rend(); ++it) {
            auto payment = it->second;
            if (!choose(&payment, detailKind, u"Z1"_s, false) && !choose(&payment, regionKind, u"ZZ"_s, true)) {
                payment.kind = salesKind;
                payment.proceeds = payment.sales;
            }
            payments.push_back(std::move(payment));
        }
        return payments;
    }

private:
    /// A report's lines may be of earlier days than its month: its last day tells the month.
    ReportPeriod periodOf(const QString &kind, const QString &scope, QDate first) const
    {
        for (const auto &file : m_answers.coverage.files) {
            if (file.kind == kind && file.scope == scope && file.period.first == first)
                return file.period;
        }
        return {first, first};
    }

    Payment *paymentOf(QDate day)
    {
        const auto month = FiscalMonth::of(day);
        return month ? &m_payments.try_emplace(month->period().first, *month).first->second : nullptr;
    }

    void addFinance(const QString &kind, const ReportAnswer &answer)
    {
        for (const auto &row : answer.rows) {
            const auto scope = row.group.value(0);
            const auto period = periodOf(kind, scope, row.time);
            const auto *payment = paymentOf(period.last);
            if (!payment)
                continue;
            auto &report = m_reports[{payment->id, kind}][scope];
            report.period = period;
            report.units += row.values[0].count;
            report.share.add(row.values[1].money, true);
        }
    }

    void addSales()
    {
        for (const auto &row : m_answers.sales.rows) {
            if (auto *payment = paymentOf(row.time))
                payment->sales.add(row.values[0].money, true);
        }
        std::set<QDate> known;
        const auto add = [&known](const ReportPeriod &period) {
            const auto month = FiscalMonth::of(period.first);
            if (!month || period.last > month->period().last)
                return; // what it says of this month alone is not known
            for (auto day = period.first; day <= period.last; day = day.addDays(1))
                known.insert(day);
        };
        for (const auto &file : m_answers.coverage.files) {
            if (file.kind == salesKind)
                add(file.period);
        }
        for (const auto &absence : m_answers.coverage.absences) {
            if (absence.kind == salesKind && absence.frequency == ReportFrequency::Daily && absence.problem.isEmpty())
                add({absence.first, absence.first});
        }
        for (auto &[first, payment] : m_payments) {
            const auto from = known.lower_bound(first);
            payment.salesDays = int(std::distance(from, known.upper_bound(payment.month.period().last)));
        }
    }

    /// Takes the report of `whole`, or all others together when they are `parts` of one. False: there is none.
    bool choose(Payment *payment, const QString &kind, const QString &whole, bool parts) const
    {
        const auto found = m_reports.find({payment->id, kind});
        if (found == m_reports.end())
            return false;
        auto reports = found->second;
        if (reports.contains(whole))
            reports = {{whole, reports.at(whole)}};
        else if (!parts || reports.begin()->first.isEmpty()) // imported, of a region that nothing tells
            reports = {*reports.begin()};
        payment->kind = kind;
        payment->period = reports.begin()->second.period;
        for (const auto &[scope, report] : reports) {
            payment->scopes.append(scope);
            payment->period.first = std::min(payment->period.first, report.period.first);
            payment->period.last = std::max(payment->period.last, report.period.last);
            payment->units += report.units;
            payment->proceeds.add(report.share, true);
        }
        return true;
    }

    const PaymentAnswers &m_answers;
    std::map<QDate, Payment> m_payments; ///< by first day
    std::map<std::pair<QString, QString>, Reports> m_reports; ///< by month and kind
};

} // namespace

bool Payment::isComparable() const
{
    const auto &days = month.period();
    return !isEstimate() && salesDays == days.first.daysTo(days.last) + 1 && !proceeds.converted.isZero()
        && !sales.converted.isZero();
}

bool Payment::operator==(const Payment &other) const
{
    return id == other.id && kind == other.kind && scopes == other.scopes && period == other.period
        && units == other.units && isSameMoney(proceeds, other.proceeds) && isSameMoney(sales, other.sales)
        && salesDays == other.salesDays;
}

std::vector<Payment> paymentsOf(const PaymentAnswers &answers)
{
    return PaymentsMaker(answers).made();
}
