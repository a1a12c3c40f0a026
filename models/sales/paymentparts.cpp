// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/reports/reportrates.h"
#include "models/sales/moneytext.h"
#include "models/sales/paymentsmodel.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

static constexpr int mostCurrencies = 3; // in a cell

bool PaymentPart::operator==(const PaymentPart &other) const
{
    return id == other.id && name == other.name && units == other.units && money.byCurrency == other.money.byCurrency
        && money.converted == other.money.converted && money.missing == other.money.missing && share == other.share;
}

PaymentPartsModel::PaymentPartsModel(ReportArchive &archive, ReportRates &rates, QObject *parent)
    : RecordTableModel(parent)
    , m_archive(archive)
    , m_rates(rates)
{
    const auto right = Qt::AlignRight | Qt::AlignVCenter;
    setColumns({
        {tr("Name"),
         [](const PaymentPart &part, int role) -> QVariant {
             return role == Qt::DisplayRole ? part.name : role == RawRole ? part.id : QVariant();
         }},
        {tr("Units"),
         [](const PaymentPart &part, int role) -> QVariant {
             if (role == SortRole)
                 return part.units.toDouble();
             if (role == RawRole)
                 return part.units.toString();
             return role == Qt::DisplayRole ? decimalText(part.units) : QVariant();
         },
         right},
        {tr("Proceeds"),
         [this](const PaymentPart &part, int role) -> QVariant {
             if (role == Qt::DisplayRole)
                 return amountsText(part.money, *m_rates.table(), mostCurrencies);
             return role == Qt::ToolTipRole || role == RawRole ? amountsText(part.money, *m_rates.table()) : QVariant();
         }},
        {tr("Converted"),
         [this](const PaymentPart &part, int role) -> QVariant {
             if (role == SortRole)
                 return part.money.converted.toDouble();
             if (role == RawRole)
                 return part.money.converted.toString(2);
             return role == Qt::DisplayRole ? convertedText(part.money, m_currency) : QVariant();
         },
         right},
        {tr("Share"),
         [](const PaymentPart &part, int role) -> QVariant {
             if (role == SortRole)
                 return part.share;
             return role == Qt::DisplayRole ? QLocale().toString(part.share * 100, 'f', 1) + u"\u00A0%"_s : QVariant();
         },
         right},
    });
}

PaymentPartsModel::~PaymentPartsModel() = default;

void PaymentPartsModel::load(const Payment &payment, const QString &dimension)
{
    m_load = std::make_unique<QObject>();
    m_dimension = dimension;
    m_isLoading = true;
    m_error.reset();
    ReportQuery query;
    query.kind = payment.kind;
    query.period = payment.period;
    query.groupBy = {dimension};
    query.measures
        = payment.isEstimate() ? QStringList{u"units"_s, u"proceeds"_s} : QStringList{u"quantity"_s, u"share"_s};
    if (!payment.scopes.isEmpty())
        query.filters = {{u"scope"_s, payment.scopes}};
    query.rates = m_rates.table();
    const auto onError = [this](const ApiError &error) { finish(error); };
    m_archive.query(query)->then(
        m_load.get(),
        [this, onError](const ReportAnswer &answer) {
            if (m_dimension != "product"_L1) {
                show(answer, {});
                return;
            }
            m_archive.products()->then(
                m_load.get(), [this, answer](const QHash<QString, ReportProduct> &products) { show(answer, products); },
                onError);
        },
        onError);
    emit stateChanged();
}

void PaymentPartsModel::show(const ReportAnswer &answer, const QHash<QString, ReportProduct> &products)
{
    m_currency = m_rates.book().currency();
    std::vector<PaymentPart> parts;
    double whole = 0;
    for (const auto &row : answer.rows) {
        PaymentPart part;
        part.id = row.group.value(0);
        part.units = row.values[0].count;
        part.money = row.values[1].money;
        const bool isNothing = std::all_of(part.money.byCurrency.begin(), part.money.byCurrency.end(),
                                           [](const auto &amount) { return amount.second.isZero(); });
        if (isNothing) // free downloads in the estimate
            continue;
        if (m_dimension == "product"_L1)
            part.name = products.value(part.id).title;
        else if (const auto known = QLocale::codeToTerritory(part.id); m_dimension == "territory"_L1 && known)
            part.name = QLocale::territoryToString(known);
        if (part.name.isEmpty())
            part.name = part.id.isEmpty() ? tr("Unknown") : part.id;
        whole += part.money.converted.toDouble();
        parts.push_back(std::move(part));
    }
    for (auto &part : parts)
        part.share = whole > 0 ? part.money.converted.toDouble() / whole : 0;
    std::stable_sort(parts.begin(), parts.end(),
                     [](const PaymentPart &a, const PaymentPart &b) { return a.money.converted > b.money.converted; });
    setRows(std::move(parts));
    finish({});
}

void PaymentPartsModel::finish(const std::optional<ApiError> &error)
{
    m_isLoading = false;
    m_error = error;
    emit stateChanged();
}
