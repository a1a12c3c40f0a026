// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sales/salesmeasure.h"

#include "models/sales/moneytext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Sales)
};

using Format = SalesMeasure::Format;

const auto sales = u"SALES"_s;
const auto events = u"SUBSCRIPTION_EVENT"_s;

std::vector<ReportFilter> saleType(const QStringList &words)
{
    return {{u"saleType"_s, words}};
}

/// Apple's names of events: https://developer.apple.com/help/app-store-connect/reference/subscription-events
std::vector<ReportFilter> event(const QStringList &words)
{
    return {{u"event"_s, words}};
}

std::vector<SalesMeasure> makeMeasures()
{
    return {
        {.id = u"proceeds"_s,
         .title = QT_TRANSLATE_NOOP("Sales", "Proceeds"),
         .kind = sales,
         .column = u"proceeds"_s,
         .format = Format::Money},
        {.id = u"downloads"_s,
         .title = QT_TRANSLATE_NOOP("Sales", "Downloads"),
         .kind = sales,
         .column = u"units"_s,
         .filters = saleType({u"download"_s})},
        {.id = u"units"_s, .title = QT_TRANSLATE_NOOP("Sales", "Units"), .kind = sales, .column = u"units"_s},
        {.id = u"updates"_s,
         .title = QT_TRANSLATE_NOOP("Sales", "Updates"),
         .kind = sales,
         .column = u"units"_s,
         .filters = saleType({u"update"_s})},
        {.id = u"redownloads"_s,
         .title = QT_TRANSLATE_NOOP("Sales", "Redownloads"),
         .kind = sales,
         .column = u"units"_s,
         .filters = saleType({u"redownload"_s})},
        {.id = u"inAppPurchases"_s,
         .title = QT_TRANSLATE_NOOP("Sales", "In-app purchases"),
         .kind = sales,
         .column = u"units"_s,
         .filters = saleType({u"inAppPurchase"_s, u"subscription"_s})},
        {.id = u"refunds"_s,
         .title = QT_TRANSLATE_NOOP("Sales", "Refunds"),
         .kind = sales,
         .column = u"units"_s,
         .filters = {{u"refund"_s, {u"refund"_s}}},
         .isNegated = true,
         .isLessBetter = true},
        {.id = u"gross"_s,
         .title = QT_TRANSLATE_NOOP("Sales", "Customer price"),
         .kind = sales,
         .column = u"gross"_s,
         .format = Format::Money},
        {.id = u"activeSubscriptions"_s,
         .title = QT_TRANSLATE_NOOP("Sales", "Active subscriptions"),
         .kind = u"SUBSCRIPTION"_s,
         .column = u"active"_s,
         .isState = true},
        {.id = u"newSubscriptions"_s,
         .title = QT_TRANSLATE_NOOP("Sales", "New subscriptions"),
         .kind = events,
         .column = u"quantity"_s,
         .filters = event({u"Subscribe"_s, u"Start Introductory Offer"_s, u"Start Promotional Offer"_s,
                           u"Start Offer Code"_s, u"Opt-In"_s})},
        {.id = u"renewals"_s,
         .title = QT_TRANSLATE_NOOP("Sales", "Renewals"),
         .kind = events,
         .column = u"quantity"_s,
         .filters = event({u"Renew"_s, u"Renewal from Billing Retry"_s, u"Renewal from Billing Grace Period"_s})},
        {.id = u"cancellations"_s,
         .title = QT_TRANSLATE_NOOP("Sales", "Cancellations"),
         .kind = events,
         .column = u"quantity"_s,
         .filters = event({u"Cancel"_s, u"Canceled from Billing Retry"_s, u"Canceled from Billing Grace Period"_s,
                           u"Canceled After Renewal Extension"_s}),
         .isLessBetter = true},
        {.id = u"trialConversion"_s,
         .title = QT_TRANSLATE_NOOP("Sales", "Trial conversion"),
         .kind = events,
         .column = u"quantity"_s,
         .format = Format::Share,
         .filters = event({u"Paid Subscription from Introductory Offer"_s}),
         .whole = event({u"Start Introductory Offer"_s})},
        {.id = u"preOrders"_s,
         .title = QT_TRANSLATE_NOOP("Sales", "Pre-orders"),
         .kind = u"PRE_ORDER"_s,
         .column = u"units"_s},
    };
}

/// Apple makes most reports in two forms, of which one alone may be counted. Names and events:
/// https://developer.apple.com/help/app-store-connect/reference/analytics-reports
const auto engagementReport = u"App Store Discovery and Engagement Standard"_s;
const auto downloadsReport = u"App Downloads Standard"_s;
const auto sessionsReport = u"App Sessions Standard"_s;
const auto crashesReport = u"App Crashes"_s;
const auto installsReport = u"App Store Installation and Deletion Standard"_s;

SalesMeasure analyticsMeasure(const QString &id, const char *title, const QString &report, const QString &column,
                              const ReportFilter &filter = {}, const QStringList &unknown = {})
{
    SalesMeasure measure{.id = id, .title = title, .kind = u"analytics"_s, .column = column, .unknown = unknown};
    measure.filters.push_back({u"report"_s, {report}});
    if (!filter.dimension.isEmpty())
        measure.filters.push_back(filter);
    return measure;
}

std::vector<SalesMeasure> makeAnalyticsMeasures()
{
    const auto counts = u"counts"_s, event = u"event"_s, version = u"version"_s;
    std::vector<SalesMeasure> all{
        analyticsMeasure(u"impressions"_s, QT_TRANSLATE_NOOP("Sales", "Impressions"), engagementReport, counts,
                         {event, {u"Impression"_s}}, {version}),
        analyticsMeasure(u"pageViews"_s, QT_TRANSLATE_NOOP("Sales", "Page views"), engagementReport, counts,
                         {event, {u"Page view"_s}}, {version}),
        analyticsMeasure(u"firstDownloads"_s, QT_TRANSLATE_NOOP("Sales", "First-time downloads"), downloadsReport,
                         counts, {u"downloadType"_s, {u"First-time download"_s}}),
        analyticsMeasure(u"sessions"_s, QT_TRANSLATE_NOOP("Sales", "Sessions"), sessionsReport, u"sessions"_s),
        analyticsMeasure(u"crashes"_s, QT_TRANSLATE_NOOP("Sales", "Crashes"), crashesReport, u"crashes"_s, {},
                         {u"territory"_s, u"source"_s}),
        analyticsMeasure(u"installs"_s, QT_TRANSLATE_NOOP("Sales", "Installs"), installsReport, counts,
                         {event, {u"Install"_s}}),
        analyticsMeasure(u"deletions"_s, QT_TRANSLATE_NOOP("Sales", "Deletions"), installsReport, counts,
                         {event, {u"Delete"_s}}),
    };
    for (auto &measure : all)
        measure.isLessBetter = measure.id == "crashes"_L1 || measure.id == "deletions"_L1;
    return all;
}

QString saleTypeText(const QString &word)
{
    static const QHash<QString, const char *> texts{
        {u"download"_s, QT_TRANSLATE_NOOP("Sales", "Download")},
        {u"redownload"_s, QT_TRANSLATE_NOOP("Sales", "Redownload")},
        {u"update"_s, QT_TRANSLATE_NOOP("Sales", "Update")},
        {u"inAppPurchase"_s, QT_TRANSLATE_NOOP("Sales", "In-app purchase")},
        {u"subscription"_s, QT_TRANSLATE_NOOP("Sales", "Subscription")},
        {u"restored"_s, QT_TRANSLATE_NOOP("Sales", "Restored purchase")},
        {u"bundle"_s, QT_TRANSLATE_NOOP("Sales", "Bundle")},
        {u"other"_s, QT_TRANSLATE_NOOP("Sales", "Other")},
    };
    const auto *text = texts.value(word);
    return text ? Text::tr(text) : word;
}

} // namespace

void SalesNumber::add(const SalesNumber &other)
{
    value.count += other.value.count;
    value.money.add(other.value.money, true);
    whole += other.whole;
}

SalesNumber SalesNumber::withoutMissing() const
{
    auto number = *this;
    for (const auto &currency : std::exchange(number.value.money.missing, {}))
        number.value.money.byCurrency.erase(currency);
    return number;
}

bool SalesNumber::isZero() const
{
    return value.count.isZero() && whole.isZero()
        && std::all_of(value.money.byCurrency.begin(), value.money.byCurrency.end(),
                       [](const auto &each) { return each.second.isZero(); });
}

QString SalesMeasure::name() const
{
    return Text::tr(title);
}

bool SalesMeasure::knows(const QString &dimension) const
{
    if (unknown.contains(dimension))
        return false;
    if (dimension == "app"_L1 || dimension == "product"_L1 || dimension == "weekday"_L1)
        return true;
    if (dimension == "refund"_L1)
        return kind == sales;
    const auto *report = reportKind(kind);
    const auto name = dimension == "saleType"_L1 ? u"type"_s : dimension;
    return report && std::any_of(report->dimensions.begin(), report->dimensions.end(), [&name](const auto &each) {
               return each.name == name;
           });
}

QString SalesMeasure::currencyDimension() const
{
    const auto *report = reportKind(kind);
    const auto *found = report ? report->measure(column) : nullptr;
    return found ? found->currency : QString();
}

double SalesMeasure::size(const SalesNumber &number) const
{
    if (format == Format::Money)
        return number.value.money.converted.toDouble();
    if (format == Format::Share)
        return number.whole.isZero() ? 0 : 100 * number.value.count.toDouble() / number.whole.toDouble();
    return number.value.count.toDouble();
}

QString SalesMeasure::text(const SalesNumber &number, const QString &currency) const
{
    if (format == Format::Money)
        return convertedText(number.value.money, currency);
    if (format == Format::Count)
        return decimalText(number.value.count);
    if (number.whole.isZero())
        return u"–"_s;
    //: a share in percent
    return Text::tr("%1 %").arg(QLocale().toString(size(number), 'f', 1));
}

QString SalesMeasure::plain(const SalesNumber &number) const
{
    if (format == Format::Money) {
        auto text = number.value.money.converted.toString(2);
        for (const auto &currency : number.value.money.missing) // never dropped
            text += u" + %1 %2"_s.arg(number.value.money.byCurrency.at(currency).toString(2), currency);
        return text;
    }
    if (format == Format::Count)
        return number.value.count.toString();
    return number.whole.isZero() ? QString() : QString::number(size(number), 'f', 2);
}

const std::vector<SalesMeasure> &salesMeasures()
{
    static const auto all = makeMeasures();
    return all;
}

const std::vector<SalesMeasure> &analyticsMeasures()
{
    static const auto all = makeAnalyticsMeasures();
    return all;
}

const SalesMeasure *salesMeasure(QStringView id)
{
    for (const auto *measures : {&salesMeasures(), &analyticsMeasures()}) {
        for (const auto &measure : *measures) {
            if (measure.id == id)
                return &measure;
        }
    }
    return &salesMeasures().front();
}

QString SalesDimension::name() const
{
    return Text::tr(title);
}

const std::vector<SalesDimension> &salesDimensions()
{
    static const std::vector<SalesDimension> all{
        {u"app"_s, QT_TRANSLATE_NOOP("Sales", "App")},
        {u"product"_s, QT_TRANSLATE_NOOP("Sales", "Product")},
        {u"territory"_s, QT_TRANSLATE_NOOP("Sales", "Territory")},
        {u"device"_s, QT_TRANSLATE_NOOP("Sales", "Device")},
        {u"source"_s, QT_TRANSLATE_NOOP("Sales", "Source")},
        {u"version"_s, QT_TRANSLATE_NOOP("Sales", "Version")},
        {u"saleType"_s, QT_TRANSLATE_NOOP("Sales", "Kind of sale")},
        {u"type"_s, QT_TRANSLATE_NOOP("Sales", "Product type")},
        {u"refund"_s, QT_TRANSLATE_NOOP("Sales", "Sale or refund")},
        {u"subscription"_s, QT_TRANSLATE_NOOP("Sales", "New or renewed")},
        {u"period"_s, QT_TRANSLATE_NOOP("Sales", "Duration")},
        {u"event"_s, QT_TRANSLATE_NOOP("Sales", "Event")},
        {u"currency"_s, QT_TRANSLATE_NOOP("Sales", "Currency of proceeds")},
        {u"customerCurrency"_s, QT_TRANSLATE_NOOP("Sales", "Customer's currency")},
        {u"promo"_s, QT_TRANSLATE_NOOP("Sales", "Promo code")},
        {u"category"_s, QT_TRANSLATE_NOOP("Sales", "Category")},
        {u"platforms"_s, QT_TRANSLATE_NOOP("Sales", "Platforms")},
        {u"proceedsReason"_s, QT_TRANSLATE_NOOP("Sales", "Reason of proceeds")},
        {u"preserved"_s, QT_TRANSLATE_NOOP("Sales", "Preserved price")},
        {u"orderType"_s, QT_TRANSLATE_NOOP("Sales", "Order type")},
        {u"weekday"_s, QT_TRANSLATE_NOOP("Sales", "Day of the week")},
    };
    return all;
}

std::vector<SalesDimension> salesDimensions(const SalesMeasure &measure)
{
    auto some = salesDimensions();
    std::erase_if(some, [&measure](const SalesDimension &each) { return !measure.knows(each.id); });
    return some;
}

QString dimensionName(const QString &id)
{
    for (const auto &each : salesDimensions()) {
        if (each.id == id)
            return each.name();
    }
    return id;
}

void SalesNames::setProducts(const QHash<QString, ReportProduct> &products)
{
    m_products = products;
    m_apps.clear();
    for (const auto &product : products) {
        if (product.isApp())
            m_apps.append(product.appleId);
    }
    m_apps.sort();
}

QString SalesNames::text(const QString &dimension, const QString &word) const
{
    if (dimension == "app"_L1 || dimension == "product"_L1) {
        const auto title = m_products.value(word).title;
        if (!title.isEmpty())
            return title;
    } else if (dimension == "territory"_L1) {
        const auto territory = QLocale::codeToTerritory(word);
        if (territory != QLocale::AnyTerritory)
            return QLocale::territoryToString(territory);
    } else if (dimension == "saleType"_L1) {
        return saleTypeText(word);
    } else if (dimension == "type"_L1 && !word.isEmpty()) {
        return u"%1 · %2"_s.arg(word, saleTypeText(saleTypeName(saleTypeOf(word))));
    } else if (dimension == "refund"_L1) {
        return word == "refund"_L1 ? Text::tr("Refund") : Text::tr("Sale");
    } else if (dimension == "weekday"_L1) {
        return QLocale().standaloneDayName(word.toInt());
    }
    //: in the place of a name that a report leaves empty
    return word.isEmpty() ? Text::tr("Not told") : word;
}
