// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/reports/fiscalcalendar.h"
#include "api/reports/reportarchive.h"
#include "api/reports/reportrates.h"
#include "tests/reports/reportmaker.h"

#include <QTest>

/// Waits for a reply; fails the test when it is an error.
template <typename T>
std::optional<T> awaited(ApiReply<T> *reply)
{
    std::optional<T> value;
    QString problem;
    QObject context;
    reply->then(
        &context, [&](const T &result) { value = result; },
        [&](const ApiError &error) { problem = error.title + u' ' + error.detail + u'.'; });
    if (!QTest::qWaitFor([&] { return value || !problem.isEmpty(); }, 30000) || !value)
        QTest::qFail(qPrintable(problem), __FILE__, __LINE__);
    return value;
}

/// One line of a finance report.
struct FinanceLine
{
    QByteArray quantity;
    QByteArray share;
    QByteArray currency;
    QByteArray territory;
    QByteArray appleId = "1500000000";
};

/// An archive in memory (or in a folder), with the exchange rates kept in it, and reports as Apple writes them.
struct MoneyFixture
{
    explicit MoneyFixture(const QString &folder = {})
    {
        awaited(archive.open(folder));
        rates.load();
        isReady = QTest::qWaitFor([this] { return rates.isLoaded() || rates.error(); });
    }

    bool store(const QByteArray &bytes, const ReportHints &hints)
    {
        return awaited(archive.store(bytes, hints)).has_value();
    }

    bool storeRegion(const QString &month, const QString &region, const QList<FinanceLine> &lines)
    {
        const auto period = FiscalMonth::named(month)->period();
        const auto first = period.first.toString(QStringLiteral("MM/dd/yyyy")).toLatin1(),
                   last = period.last.toString(QStringLiteral("MM/dd/yyyy")).toLatin1();
        QByteArray text = "Start Date\tEnd Date\tVendor Identifier\tQuantity\tPartner Share\tExtended Partner Share\t"
                          "Partner Share Currency\tSales or Return\tApple Identifier\tTitle\tProduct Type Identifier\t"
                          "Country Of Sale\n";
        for (const auto &line : lines)
            text += QByteArrayList{first,         last, "com.example.app", line.quantity, "0.70", line.share,
                                   line.currency, "S",  line.appleId,      "Example App", "1F",   line.territory}
                        .join('\t')
                + '\n';
        return store(text,
                     {.fileName = QStringLiteral("finance.txt"),
                      .kind = QStringLiteral("FINANCIAL"),
                      .frequency = ReportFrequency::Fiscal,
                      .period = period,
                      .scope = region,
                      .source = {}});
    }

    bool storeDetail(const QString &month, const QList<FinanceLine> &lines)
    {
        const auto period = FiscalMonth::named(month)->period();
        QByteArray text = "Transaction Date\tSettlement Date\tApple Identifier\tSKU\tTitle\tProduct Type Identifier\t"
                          "Country of Sale\tQuantity\tPartner Share\tExtended Partner Share\tPartner Share Currency\t"
                          "Customer Currency\tSale or Return\n";
        for (const auto &line : lines)
            text += QByteArrayList{period.first.toString(QStringLiteral("MM/dd/yyyy")).toLatin1(),
                                   period.last.toString(QStringLiteral("MM/dd/yyyy")).toLatin1(),
                                   line.appleId,
                                   "com.example.app",
                                   "Example App",
                                   "1F",
                                   line.territory,
                                   line.quantity,
                                   "0.70",
                                   line.share,
                                   line.currency,
                                   line.currency,
                                   "S"}
                        .join('\t')
                + '\n';
        return store(text,
                     {.fileName = QStringLiteral("detail.txt"),
                      .kind = QStringLiteral("FINANCE_DETAIL"),
                      .frequency = ReportFrequency::Fiscal,
                      .period = period,
                      .scope = QStringLiteral("Z1"),
                      .source = {}});
    }

    /// A day's sales report: so much a unit, so many units.
    bool storeSales(QDate day, const QByteArray &units, const QByteArray &proceeds, const QByteArray &currency = "USD")
    {
        SalesLine line;
        line.day = day.toString(QStringLiteral("MM/dd/yyyy")).toLatin1();
        line.units = units;
        line.proceeds = proceeds;
        line.currency = currency;
        return store(salesReport({line}), {.fileName = QStringLiteral("sales.txt")});
    }

    ReportArchive archive;
    ReportRates rates{archive};
    bool isReady = false;
};
