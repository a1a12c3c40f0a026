// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/reports/reportmaker.h"

#include <zlib.h>

using namespace Qt::StringLiterals;

QByteArray salesHeader()
{
    return QByteArrayList{"Provider",
                          "Provider Country",
                          "SKU",
                          "Developer",
                          "Title",
                          "Version",
                          "Product Type Identifier",
                          "Units",
                          "Developer Proceeds",
                          "Begin Date",
                          "End Date",
                          "Customer Currency",
                          "Country Code",
                          "Currency of Proceeds",
                          "Apple Identifier",
                          "Customer Price",
                          "Promo Code",
                          "Parent Identifier",
                          "Subscription",
                          "Period",
                          "Category",
                          "CMB",
                          "Device",
                          "Supported Platforms",
                          "Proceeds Reason",
                          "Preserved Pricing",
                          "Client",
                          "Order Type"}
        .join('\t');
}

QByteArray SalesLine::text() const
{
    return QByteArrayList{"APPLE",
                          "US",
                          sku,
                          "Example Software",
                          title,
                          version,
                          type,
                          units,
                          proceeds,
                          day,
                          end.isEmpty() ? day : end,
                          currency,
                          territory,
                          currency,
                          appleId,
                          price,
                          " ",
                          parent,
                          " ",
                          " ",
                          "Productivity",
                          " ",
                          device,
                          "iOS",
                          " ",
                          " ",
                          " ",
                          " "}
        .join('\t');
}

QByteArray salesReport(const QList<SalesLine> &lines)
{
    auto text = salesHeader() + '\n';
    for (const auto &line : lines)
        text += line.text() + '\n';
    return text;
}

QByteArray gzipped(const QByteArray &bytes, int level)
{
    z_stream stream{};
    if (deflateInit2(&stream, level, Z_DEFLATED, 16 + MAX_WBITS, 8, Z_DEFAULT_STRATEGY) != Z_OK)
        return {};
    QByteArray packed(qsizetype(deflateBound(&stream, uLong(bytes.size()))), Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.constData()));
    stream.avail_in = uInt(bytes.size());
    stream.next_out = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_out = uInt(packed.size());
    deflate(&stream, Z_FINISH);
    packed.resize(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return packed;
}

namespace {

struct Country
{
    const char *code;
    const char *currency;
    int hundredths; ///< of a dollar's worth
};
constexpr Country countries[] = {
    {"US", "USD", 100},     {"GB", "GBP", 80},    {"DE", "EUR", 100},    {"FR", "EUR", 100},     {"JP", "JPY", 15000},
    {"CN", "CNY", 700},     {"CA", "CAD", 135},   {"AU", "AUD", 150},    {"BR", "BRL", 500},     {"IN", "INR", 8300},
    {"KR", "KRW", 130000},  {"MX", "MXN", 1800},  {"IT", "EUR", 100},    {"ES", "EUR", 100},     {"NL", "EUR", 100},
    {"SE", "SEK", 1000},    {"NO", "NOK", 1000},  {"DK", "DKK", 700},    {"CH", "CHF", 90},      {"PL", "PLN", 400},
    {"TR", "TRY", 3200},    {"TW", "TWD", 3100},  {"HK", "HKD", 780},    {"SG", "SGD", 135},     {"TH", "THB", 3500},
    {"ID", "IDR", 1550000}, {"MY", "MYR", 470},   {"PH", "PHP", 5600},   {"VN", "VND", 2400000}, {"ZA", "ZAR", 1850},
    {"IL", "ILS", 370},     {"SA", "SAR", 375},   {"AE", "AED", 367},    {"NZ", "NZD", 160},     {"IE", "EUR", 100},
    {"PT", "EUR", 100},     {"AT", "EUR", 100},   {"BE", "EUR", 100},    {"CZ", "CZK", 2300},    {"HU", "HUF", 36000},
    {"RO", "RON", 460},     {"CL", "CLP", 90000}, {"CO", "COP", 400000}, {"PE", "PEN", 380},     {"EG", "EGP", 3100},
    {"NG", "NGN", 90000},   {"KZ", "KZT", 45000}, {"UA", "USD", 100},    {"AR", "USD", 100},     {"FI", "EUR", 100},
};
struct Product
{
    const char *suffix;
    const char *title;
    const char *type;
    int cents;
};
constexpr Product products[] = {
    {"", "Example App", "1F", 499},          {"", "Example App", "7F", 0},           {"", "Example App", "3F", 0},
    {".coins", "Coins", "IA1", 99},          {".chest", "Chest", "IA1", 499},        {".unlock", "Unlock", "IA1", 999},
    {".monthly", "Pro Monthly", "IAY", 499}, {".yearly", "Pro Yearly", "IAY", 3999},
};
constexpr const char *devices[] = {"iPhone", "iPhone", "iPhone", "iPad", "Mac", "Apple TV"};

QByteArray hundredths(qint64 amount)
{
    const auto sign = amount < 0 ? QByteArray("-") : QByteArray();
    amount = std::abs(amount);
    return sign + QByteArray::number(amount / 100) + '.' + QByteArray::number(amount % 100).rightJustified(2, '0');
}

} // namespace

ReportMaker::ReportMaker(int year, int lines, quint32 seed)
    : m_first(year, 1, 1)
    , m_lines(lines)
    , m_random(seed)
{
}

/// The same on every system, other than the standard library's distributions.
quint32 ReportMaker::below(quint32 end)
{
    return quint32((quint64(m_random()) * end) >> 32);
}

QByteArray ReportMaker::next()
{
    const auto date = day(m_next++);
    const int until = int(qint64(m_lines) * m_next / days());
    auto text = salesHeader() + '\n';
    for (; m_made < until; ++m_made) {
        const auto &country = countries[std::min(below(50), below(50))];
        const auto app = below(6);
        const auto &product = products[below(std::size(products))];
        const bool isFree = product.cents == 0 || (product.cents == 499 && *product.suffix == 0 && app % 2 == 1);
        const bool isRefund = !isFree && below(120) == 0;
        const qint64 price = isFree ? 0 : qint64(product.cents) * country.hundredths / 100;
        SalesLine line;
        line.day = date.toString(u"MM/dd/yyyy"_s).toLatin1();
        line.sku = "com.example.app" + QByteArray::number(app) + product.suffix;
        line.appleId
            = QByteArray::number(1500000000 + app * 100 + quint32(&product - products) * (*product.suffix != 0));
        line.title = product.title + (' ' + QByteArray::number(app));
        line.type = product.type;
        line.units = isRefund ? "-1" : QByteArray::number(1 + below(isFree ? 400 : 30));
        line.proceeds = isFree ? "0" : hundredths(price * (below(5) < 2 ? 85 : 70) / 100);
        line.currency = country.currency;
        line.territory = country.code;
        line.price = isFree ? "0" : hundredths(isRefund ? -price : price);
        line.parent = *product.suffix ? "com.example.app" + QByteArray::number(app) : " ";
        line.device = devices[below(std::size(devices))];
        line.version = *product.suffix ? " " : "1." + QByteArray::number(date.month());
        text += line.text() + '\n';
    }
    return text;
}
