// SPDX-License-Identifier: GPL-3.0-or-later
// Exchange rates of the European Central Bank, and our own tables of rates.
#include "api/reports/ratebook.h"
#include "tests/fuzz/fuzztarget.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

void visit(const ExchangeRates &rates)
{
    FUZZ_CHECK(!rates.perEuro.isEmpty() && rates.first() <= rates.last());
    const auto averages = monthlyAverages(rates);
    for (auto currency = rates.perEuro.begin(); currency != rates.perEuro.end(); ++currency) {
        FUZZ_CHECK(isCurrencyCode(currency.key()));
        for (const auto &[day, rate] : currency.value()) {
            FUZZ_CHECK(rate > 0 && parseRate(rateText(rate)) == rate);
            FUZZ_CHECK(averages[currency.key()].contains(QDate(day.year(), day.month(), 1)));
        }
        const auto byRate = [](const auto &a, const auto &b) { return a.second < b.second; };
        const auto [least, most] = std::minmax_element(currency->begin(), currency->end(), byRate);
        for (const auto &[month, average] : averages[currency.key()])
            FUZZ_CHECK(average.perEuro >= least->second && average.perEuro <= most->second && average.days <= 31);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    RateBook book;
    const auto read = readExchangeRates(bytes);
    if (const auto *problem = std::get_if<ExchangeProblem>(&read)) {
        FUZZ_CHECK(!problem->text.isEmpty() && problem->line >= 0);
    } else {
        visit(std::get<ExchangeRates>(read));
        book.add(monthlyAverages(std::get<ExchangeRates>(read)), {u"x.xml"_s, QDate(2026, 11, 27)});
    }
    const auto rows = readRateRows(bytes);
    if (const auto *problem = std::get_if<ExchangeProblem>(&rows))
        FUZZ_CHECK(!problem->text.isEmpty());
    else
        book.add(std::get<0>(rows), {u"x.csv"_s, QDate(2026, 11, 27)});
    // What was kept is read again.
    const auto kept = RateBook::fromJson(book.toJson());
    FUZZ_CHECK(kept && *kept == book);
    RateBook::fromJson(bytes);
    return 0;
}

QByteArrayList fuzzSeeds()
{
    return {
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><gesmes:Envelope xmlns:gesmes=\"http://www.gesmes.org/xml/"
        "2002-08-01\" xmlns=\"http://www.ecb.int/vocabulary/2002-08-01/eurofxref\"><Cube>"
        "<Cube time='2026-11-26'><Cube currency='USD' rate='1.1588'/><Cube currency='JPY' rate='181.2'/></Cube>"
        "<Cube time='2026-11-25'><Cube currency='USD' rate='1.16'/></Cube></Cube></gesmes:Envelope>",
        "Date,USD,JPY,RUB,\n2026-11-26,1.1588,181.2,N/A,\n2022-03-01,1.1162,128.42,117.201,\n",
        "Date, USD, JPY, \n27 November 2026, 1.1588, 181.20, \n",
        QByteArray::fromHex("504b030414000000080000007b5dd0fc49ca200000002d00000005000000612e63737673492c49d5090d76e132"
                            "323032d33534d43532d331d43334b5b0408898c24400504b0102140314000000080000007b5dd0fc49ca200000"
                            "002d000000050000000000000000000000800100000000612e637376504b050600000000010001003300000043"
                            "0000000000"),
        "Currency,Month,Rate,Into,Kind\nJPY,2026-10,0.0061,EUR,edited\nTWD,,0.0279,EUR,pinned\n"
        "USD,2026-09,0.91,EUR,imported\n",
        "{\"currency\":\"EUR\",\"imported\":{\"USD\":{\"EUR\":\"2026-10 1.16 23 0;\"}},\"sources\":"
        "[[\"a.xml\",\"2026-11-27\"]],\"edited\":{\"EUR\":{\"JPY\":{\"2026-10\":\"0.0061\"}}},\"pinned\":{\"EUR\":{"
        "\"TWD\":"
        "\"0.0279\"}}}"};
}

QByteArrayList fuzzWords()
{
    return {"<Cube time='2026-11-24'>",
            "<Cube currency='GBP' rate='0.87'/>",
            "</Cube>",
            "<!DOCTYPE a [<!ENTITY b \"c\">]>",
            "&b;",
            "&#0;",
            "Date",
            "N/A",
            "edited",
            "imported",
            "pinned",
            ",",
            ";",
            "\n",
            "\"",
            "9999999.9999999999",
            "0.00000000001",
            "-1",
            "1e9",
            "2026-02-30",
            "27 November 2026",
            "PK\x03\x04",
            "\xEF\xBB\xBF",
            "\xFF\xFE",
            QByteArray(1, '\0'),
            "{",
            "}",
            "[",
            QByteArray("<Cube>").repeated(300)};
}
