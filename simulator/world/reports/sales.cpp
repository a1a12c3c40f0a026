// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/world/reports/sales.h"

#include "simulator/world/prices/pricetable.h"
#include "simulator/world/random.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr Market allMarkets[] = {
    {"USA"_L1, "US"_L1, 300}, {"DEU"_L1, "DE"_L1, 130}, {"GBR"_L1, "GB"_L1, 110}, {"JPN"_L1, "JP"_L1, 120},
    {"FRA"_L1, "FR"_L1, 85},  {"CAN"_L1, "CA"_L1, 70},  {"AUS"_L1, "AU"_L1, 60},  {"KOR"_L1, "KR"_L1, 45},
    {"ITA"_L1, "IT"_L1, 40},  {"ESP"_L1, "ES"_L1, 40},  {"NLD"_L1, "NL"_L1, 38},  {"SWE"_L1, "SE"_L1, 25},
    {"CHE"_L1, "CH"_L1, 30},  {"AUT"_L1, "AT"_L1, 25},  {"BRA"_L1, "BR"_L1, 45},  {"MEX"_L1, "MX"_L1, 30},
    {"TWN"_L1, "TW"_L1, 28},  {"SAU"_L1, "SA"_L1, 18},  {"ARE"_L1, "AE"_L1, 14},  {"ISR"_L1, "IL"_L1, 12},
    {"TUR"_L1, "TR"_L1, 20},  {"POL"_L1, "PL"_L1, 22},  {"IND"_L1, "IN"_L1, 35},  {"THA"_L1, "TH"_L1, 15},
    {"NZL"_L1, "NZ"_L1, 12},  {"DNK"_L1, "DK"_L1, 14},  {"NOR"_L1, "NO"_L1, 15},  {"VNM"_L1, "VN"_L1, 9},
};

constexpr QDate longAgo()
{
    return QDate::fromJulianDay(2451545); // 2000-01-01
}
constexpr QDate farAhead()
{
    return QDate::fromJulianDay(2488070); // 2100-01-01
}
/// The day a world begins unless it is told otherwise; the data count their days back from it.
QDate usualStart()
{
    return {2026, 11, 2};
}

struct Release
{
    QByteArray version;
    QDate first;
    QDate last;
};

/// What was on the store of a platform, the oldest first, each until the next came out. Of most apps the data know the
/// last versions only: the oldest of them then stands for those before it.
std::vector<Release> releasesOf(const QJsonObject &app, QLatin1StringView platform)
{
    std::vector<Release> found;
    for (const auto &value : app["versions"_L1].toArray()) {
        const auto state = value["state"_L1].toString();
        if (value["platform"_L1].toString() != platform
            || (state != "READY_FOR_DISTRIBUTION"_L1 && state != "REPLACED_WITH_NEW_VERSION"_L1))
            continue;
        const auto out = usualStart().addDays(-value["createdDaysAgo"_L1].toInt());
        found.push_back({value["version"_L1].toString().toUtf8(), out, farAhead()});
    }
    std::sort(found.begin(), found.end(), [](const Release &a, const Release &b) { return a.first < b.first; });
    for (std::size_t i = 1; i < found.size(); ++i)
        found[i - 1].last = found[i].first.addDays(-1);
    return found;
}

qint64 smallestUnits(QString text)
{
    return text.remove(u'.').toLongLong();
}

void setPrices(SaleItem &item)
{
    for (const auto &market : allMarkets) {
        const auto *territory = WorldData::shared().territory(QString(market.territory));
        const auto texts = priceOf(item.tier, *territory);
        const auto proceeds = item.afterOneYear ? texts.proceedsYear2 : texts.proceeds;
        item.prices.push_back({smallestUnits(texts.customerPrice), smallestUnits(proceeds), territory,
                               territory->currency.toLatin1(), texts.customerPrice.toLatin1(), proceeds.toLatin1()});
    }
}

class ItemMaker
{
public:
    explicit ItemMaker(const QJsonObject &app)
        : m_app(app)
        , m_weight(app["reviewWeight"_L1].toInt())
    {
        m_base.appId = m_base.appleId = app["id"_L1].toString().toUtf8();
        m_base.appName = m_base.title = app["name"_L1].toString().toUtf8();
        m_base.sku = app["sku"_L1].toString().toUtf8();
        m_base.category = app["primaryCategory"_L1].toString().replace(u'_', u' ').toUtf8();
        m_base.last = farAhead();
    }

    std::vector<SaleItem> make()
    {
        addDownloads("IOS"_L1, "iOS", {"iPhone", "iPad"}, {"1F", "3F", "7F"}, 100);
        addDownloads("MAC_OS"_L1, "macOS", {"Desktop"}, {"F1", "F3", "F7"}, 18);
        addPurchases();
        addSubscriptions();
        for (auto &item : m_items)
            setPrices(item);
        return std::move(m_items);
    }

private:
    void addDownloads(QLatin1StringView platform, const QByteArray &platforms, const QByteArrayList &devices,
                      const QByteArrayList &types, int percent)
    {
        using Kind = SaleItem::Kind;
        auto releases = releasesOf(m_app, platform);
        if (releases.empty())
            return;
        if (platform == "IOS"_L1)
            m_isYoung = releases.front().version == "1.0";
        if (!m_isYoung)
            releases.front().first = longAgo();
        const int tier = tierOf(m_app["price"_L1].toString());
        auto item = m_base;
        item.platforms = platforms;
        item.devices = devices;
        m_base.first = m_base.first.isValid() ? std::min(m_base.first, releases.front().first) : releases.front().first;
        for (const auto &release : releases) {
            item.version = release.version;
            item.first = release.first;
            item.last = release.last;
            for (const auto &[kind, share] :
                 {std::pair(Kind::Download, tier == 0 ? 26 : 4), {Kind::Redownload, 12}, {Kind::Update, 60}}) {
                item.kind = kind;
                item.productType = types[int(kind)];
                item.tier = kind == Kind::Download ? tier : 0;
                item.perDay = m_weight * share * percent / 100;
                m_items.push_back(item);
            }
        }
    }

    /// An in-app product of the app, not priced yet.
    SaleItem product(const QJsonArray &row)
    {
        auto item = m_base;
        item.parentSku = m_base.sku;
        item.sku
            = QByteArray("com.brambletern.") + m_app["slug"_L1].toString().toUtf8() + '.' + row[0].toString().toUtf8();
        item.title = row[1].toString().toUtf8();
        item.appleId = QByteArray::number(m_base.appId.toLongLong() + m_products++ * 31);
        item.platforms = "iOS";
        item.devices = {"iPhone", "iPad"};
        item.tier = tierOf(row[3].toString());
        return item;
    }

    void addPurchases()
    {
        for (const auto &row : m_app["purchases"_L1].toArray()) {
            if (row[4].toString() != "APPROVED"_L1)
                continue;
            auto item = product(row.toArray());
            item.kind = SaleItem::Kind::Purchase;
            item.productType = "IA1";
            item.perDay = m_weight * 3;
            m_items.push_back(item);
        }
    }

    void addSubscriptions()
    {
        static const QHash<QString, std::pair<QByteArray, std::array<int, 3>>> plans{
            {u"ONE_WEEK"_s, {"7 Days", {4, 14, 8}}},
            {u"ONE_MONTH"_s, {"1 Month", {4, 7, 4}}},
            {u"THREE_MONTHS"_s, {"3 Months", {2, 2, 1}}},
            {u"ONE_YEAR"_s, {"1 Year", {1, 0, 2}}}};
        for (const auto &row : m_app["subscriptions"_L1]["items"_L1].toArray()) {
            if (row[4].toString() != "APPROVED"_L1)
                continue;
            const auto &[period, shares] = *plans.constFind(row[2].toString());
            auto item = product(row.toArray());
            item.kind = SaleItem::Kind::Subscription;
            item.productType = "IAY";
            item.period = period;
            for (std::size_t i = 0; i < shares.size(); ++i) {
                if (shares[i] == 0)
                    continue;
                item.subscription = i == 0 ? "New" : "Renewal";
                item.afterOneYear = i == 2;
                item.perDay = m_weight * shares[i];
                m_items.push_back(item);
            }
        }
    }

    const QJsonObject m_app;
    const int m_weight;
    SaleItem m_base;
    bool m_isYoung = false; ///< the data know its version 1.0
    int m_products = 1;
    std::vector<SaleItem> m_items;
};

/// Weekends, slow growth and a spring wave, in per cent.
int factorOf(QDate day)
{
    static constexpr int week[] = {0, 92, 90, 91, 95, 104, 124, 128};
    static constexpr int months[] = {0, 82, 96, 124, 138, 130, 112, 100, 96, 101, 92, 88, 112};
    return week[day.dayOfWeek()] * months[day.month()] / 100 * growthOn(day) / 100;
}

/// Updates come in the days after a release, by phases at first; in per cent.
int updateWave(const SaleItem &item, QDate day)
{
    static constexpr int wave[] = {30, 60, 110, 180, 260, 320, 300, 240, 180, 140, 110, 90, 70, 60, 50};
    const auto age = item.first.daysTo(day);
    return age < qint64(std::size(wave)) ? wave[age] : 40;
}

/// Units of one day, added to the cells of every item: markets, in them devices, in them sold and given back.
void sellOn(quint32 seed, QDate day, std::vector<int> &cells)
{
    Random random(Random::mix(seed, u"sales/"_s + day.toString(Qt::ISODate)));
    const int factor = factorOf(day);
    std::size_t cell = 0;
    for (const auto &item : saleItems()) {
        const auto width = std::size_t(item.devices.size()) * 2;
        const auto end = cell + std::size(allMarkets) * width;
        if (!item.isOnSale(day)) {
            cell = end;
            continue;
        }
        const int wave = item.kind == SaleItem::Kind::Update ? updateWave(item, day) : 100;
        for (const auto &market : allMarkets) {
            const qint64 expected = qint64(item.perDay) * market.weight * factor / 100 * wave / 100; // thousandths
            const int units = int((expected * random.between(70, 130) / 100 + random.below(1000)) / 1000);
            const int onSecond = item.devices.size() > 1 ? units / 4 : 0;
            cells[cell] += units - onSecond;
            if (item.tier > 0 && random.below(160) == 0)
                --cells[cell + 1];
            if (onSecond > 0)
                cells[cell + 2] += onSecond;
            cell += width;
        }
    }
}

} // namespace

std::span<const Market> markets()
{
    return allMarkets;
}

const std::vector<SaleItem> &saleItems()
{
    static const auto all = [] {
        std::vector<SaleItem> items;
        for (const auto &value : WorldData::shared().apps()) {
            const auto app = value.toObject();
            if (app["reviewWeight"_L1].toInt() == 0)
                continue;
            const auto made = ItemMaker(app).make();
            items.insert(items.end(), made.begin(), made.end());
        }
        return items;
    }();
    return all;
}

std::vector<Sale> salesOf(quint32 seed, QDate first, QDate last)
{
    std::size_t size = 0;
    for (const auto &item : saleItems())
        size += std::size(allMarkets) * std::size_t(item.devices.size()) * 2;
    std::vector<int> cells(size);
    for (auto day = first; day <= last; day = day.addDays(1))
        sellOn(seed, day, cells);

    std::vector<Sale> sales;
    const int *cell = cells.data();
    for (const auto &item : saleItems()) {
        for (int market = 0; market < int(std::size(allMarkets)); ++market) {
            for (int device = 0; device < int(item.devices.size()); ++device) {
                for (int way = 0; way < 2; ++way, ++cell) {
                    if (*cell != 0)
                        sales.push_back({&item, market, device, *cell});
                }
            }
        }
    }
    return sales;
}

int growthOn(QDate day)
{
    return 100 + int(QDate(2024, 1, 1).daysTo(day)) / 18;
}

QDate firstRelease(const SaleItem &item)
{
    return item.first > longAgo() && item.version == "1.0" ? item.first : QDate();
}
