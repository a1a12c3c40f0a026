// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sales/paymentsmodel.h"

#include "api/reports/reportrates.h"
#include "models/core/format.h"
#include "models/core/tone.h"
#include "models/sales/moneytext.h"

#include <QLocale>

using namespace Qt::StringLiterals;

static constexpr int mostCurrencies = 3; // in a cell

PaymentsModel::PaymentsModel(ReportArchive &archive, ReportRates &rates, std::function<QDate()> today, QObject *parent)
    : RecordTableModel(parent)
    , m_archive(archive)
    , m_rates(rates)
    , m_today(std::move(today))
{
    makeColumns();
}

PaymentsModel::~PaymentsModel() = default;

void PaymentsModel::makeColumns()
{
    m_currency = m_rates.book().currency();
    const auto right = Qt::AlignRight | Qt::AlignVCenter;
    setColumns({
        {tr("Fiscal month"),
         [](const Payment &p, int role) -> QVariant {
             if (role == SortRole)
                 return p.month.period().first;
             return role == Qt::DisplayRole ? p.month.title() : QVariant();
         }},
        {tr("Known from"), [this](const Payment &p, int role) { return basis(p, role); }},
        {tr("Payment"), [this](const Payment &p, int role) { return day(p, role); }},
        {tr("Units"),
         [](const Payment &p, int role) -> QVariant {
             if (p.isEstimate())
                 return {};
             if (role == SortRole || role == RawRole)
                 return role == RawRole ? QVariant(p.units.toString()) : QVariant(p.units.toDouble());
             return role == Qt::DisplayRole ? decimalText(p.units) : QVariant();
         },
         right},
        {tr("Proceeds"),
         [this](const Payment &p, int role) -> QVariant {
             const auto &rates = *m_rates.table();
             if (role == Qt::DisplayRole)
                 return amountsText(p.proceeds, rates, mostCurrencies);
             return role == Qt::ToolTipRole || role == RawRole ? amountsText(p.proceeds, rates) : QVariant();
         }},
        //: heading: in the currency the user has chosen
        {tr("In %1").arg(m_currency), [this](const Payment &p, int role) { return converted(p.proceeds, role); },
         right},
        {tr("Sales estimate"),
         [this](const Payment &p, int role) {
             return p.sales.byCurrency.empty() && p.salesDays == 0 ? QVariant() : converted(p.sales, role);
         },
         right},
        {tr("Difference"), [this](const Payment &p, int role) { return difference(p, role); }, right},
        {tr("Days"),
         [](const Payment &p, int role) -> QVariant {
             const auto &days = p.month.period();
             if (role == SortRole)
                 return days.first;
             return role == Qt::DisplayRole ? u"%1 – %2"_s.arg(format::date(days.first), format::date(days.last))
                                            : QVariant();
         }},
    });
}

QVariant PaymentsModel::basis(const Payment &payment, int role) const
{
    const bool isEstimate = payment.isEstimate();
    switch (role) {
    case Qt::DisplayRole:
        return isEstimate ? tr("Estimate from sales") : tr("Finance report");
    case ToneRole:
        return int(isEstimate ? Tone::Warning : Tone::Success);
    case IconRole:
        return isEstimate ? u"chart-line"_s : u"receipt"_s;
    case Qt::ToolTipRole:
        if (isEstimate)
            return tr("Apple has no finance report of this month yet, or it was not fetched.\n"
                      "The sales of %1 of its %n day(s) are known.",
                      nullptr, int(payment.month.period().first.daysTo(payment.month.period().last)) + 1)
                .arg(payment.salesDays);
        return payment.kind == "FINANCE_DETAIL"_L1 ? tr("The detail report of all regions")
            : payment.scopes.contains(u"ZZ"_s)     ? tr("The consolidated report of all regions")
                                                   : tr("Reports of the regions %1").arg(payment.scopes.join(u", "_s));
    default:
        return {};
    }
}

QVariant PaymentsModel::day(const Payment &payment, int role) const
{
    const auto day = payment.month.expectedPayment();
    switch (role) {
    case Qt::DisplayRole:
        return isPast(payment) ? tr("About %1").arg(format::date(day)) : tr("Expected %1").arg(format::date(day));
    case SortRole:
        return day;
    case RawRole:
        return day.toString(Qt::ISODate);
    case Qt::ToolTipRole:
        return isPast(payment)
            ? tr("Apple's API does not tell when it paid: that is usually about 33 days after the month.")
            : tr("Apple usually pays about 33 days after the end of the month.");
    default:
        return {};
    }
}

QVariant PaymentsModel::converted(const MoneySum &sum, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return convertedText(sum, m_currency);
    case SortRole:
        return sum.converted.toDouble();
    case RawRole:
        return sum.converted.toString(2);
    case Qt::ToolTipRole:
        return sum.missing.isEmpty() ? QVariant() : tr("No rate for %1").arg(sum.missing.join(u", "_s));
    default:
        return {};
    }
}

QVariant PaymentsModel::difference(const Payment &payment, int role) const
{
    if (!payment.isComparable())
        return role == Qt::ToolTipRole && !payment.isEstimate()
            ? QVariant(tr("Not all days of the month have sales reports of their own."))
            : QVariant();
    const auto difference = payment.proceeds.converted - payment.sales.converted;
    switch (role) {
    case Qt::DisplayRole: {
        const double percent = 100 * difference.toDouble() / payment.sales.converted.toDouble();
        const auto sign = difference.isNegative() ? QString() : u"+"_s;
        return u"%1%2 (%3%4\u00A0%)"_s.arg(sign, moneyText(difference, m_currency), sign,
                                           QLocale().toString(percent, 'f', 1));
    }
    case SortRole:
        return difference.toDouble();
    case RawRole:
        return difference.toString(2);
    default:
        return {};
    }
}

void PaymentsModel::load()
{
    const auto finance = [this](const QString &kind) {
        return ReportQuery{.kind = kind,
                           .period = {},
                           .step = ReportStep::Day,
                           .groupBy = {u"scope"_s},
                           .measures = {u"quantity"_s, u"share"_s},
                           .filters = {},
                           .rates = m_rates.table()};
    };
    m_load = std::make_unique<QObject>();
    m_error.reset();
    const auto ask = [this](const ReportQuery &query, ReportAnswer PaymentAnswers::*place) {
        ++m_waiting;
        m_archive.query(query)->then(
            m_load.get(),
            [this, place](const ReportAnswer &answer) {
                m_answers.*place = answer;
                answered();
            },
            [this](const ApiError &error) { failed(error); });
    };
    m_waiting = 1;
    ask(finance(u"FINANCE_DETAIL"_s), &PaymentAnswers::detail);
    ask(finance(u"FINANCIAL"_s), &PaymentAnswers::financial);
    auto sales = finance(u"SALES"_s);
    sales.groupBy.clear();
    sales.measures = {u"proceeds"_s};
    ask(sales, &PaymentAnswers::sales);
    m_archive.coverage()->then(
        m_load.get(),
        [this](const ReportCoverage &coverage) {
            m_answers.coverage = coverage;
            answered();
        },
        [this](const ApiError &error) { failed(error); });
    emit stateChanged();
}

void PaymentsModel::answered()
{
    if (--m_waiting > 0)
        return;
    const auto currency = m_rates.book().currency();
    if (currency != m_currency)
        makeColumns();
    setRows(paymentsOf(m_answers));
    m_answers = {};
    emit stateChanged();
}

void PaymentsModel::failed(const ApiError &error)
{
    m_load = std::make_unique<QObject>();
    m_waiting = 0;
    m_error = error;
    emit stateChanged();
}

const Payment *PaymentsModel::payment(const QString &id) const
{
    const auto all = rows();
    const auto found = std::find_if(all.begin(), all.end(), [&id](const Payment &payment) { return payment.id == id; });
    return found == all.end() ? nullptr : &*found;
}

QStringList PaymentsModel::missing() const
{
    QStringList missing;
    for (const auto &payment : rows())
        missing += payment.proceeds.missing;
    missing.sort();
    missing.removeDuplicates();
    return missing;
}

Chart PaymentsModel::chart() const
{
    Chart chart;
    chart.kind = Chart::Kind::StackedBars;
    chart.title = tr("Payments by fiscal month");
    chart.unit = m_currency;
    chart.placeTitle = tr("Fiscal month");
    ChartSeries paid{tr("Finance: what Apple pays"), {}}, expected{tr("Sales: estimate"), {}};
    const auto all = rows();
    for (auto it = all.rbegin(); it != all.rend(); ++it) {
        const auto &days = it->month.period();
        const auto middle = days.first.addDays(days.first.daysTo(days.last) / 2);
        auto &series = it->isEstimate() ? expected : paid;
        series.points.push_back({format::month(middle), middle.startOfDay(), it->proceeds.converted.toDouble(), {}});
    }
    for (auto *series : {&paid, &expected}) {
        if (!series->points.empty())
            chart.series.push_back(std::move(*series));
    }
    return chart;
}
