// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulator/world/reportfixture.h"

using namespace Qt::StringLiterals;

ReportTable::ReportTable(const QByteArray &tsv)
{
    for (const auto &line : QString::fromUtf8(tsv).split(u'\n', Qt::SkipEmptyParts)) {
        const auto cells = line.split(u'\t');
        if (header.isEmpty())
            header = cells;
        else
            (cells.size() == header.size() ? rows : trailer).push_back(cells);
    }
}

qint64 ReportTable::sum(const QString &column, const QString &where, const QString &value) const
{
    qint64 sum = 0;
    for (const auto &row : rows) {
        if (where.isEmpty() || cell(row, where) == value)
            sum += cell(row, column).toLongLong();
    }
    return sum;
}

QMap<QString, qint64> ReportTable::money(const QString &units, const QString &amount, const QString &currency) const
{
    QMap<QString, qint64> sums;
    for (const auto &row : rows) {
        if (const auto each = smallestUnits(cell(row, amount)); each != 0)
            sums[cell(row, currency)] += each * (units.isEmpty() ? 1 : cell(row, units).toLongLong());
    }
    return sums;
}

qint64 smallestUnits(QString amount)
{
    return amount.remove(u'.').toLongLong();
}

DownloadAnswer ReportFixture::get(const QString &path, Parameters parameters, ObjectRef owner)
{
    const auto *maker = world->download(path);
    const auto *operation = catalog.operation(HttpMethod::Get, path);
    return maker && operation ? (*maker)(*world, DownloadRequest{*operation, owner, std::move(parameters), {}})
                              : DownloadAnswer();
}

DownloadAnswer ReportFixture::sales(const QString &type, const QString &frequency, const QString &date,
                                    const Parameters &more)
{
    const bool isDetailed = type == "SUBSCRIBER"_L1 || type == "NEWSSTAND"_L1;
    Parameters parameters{{u"filter[vendorNumber]"_s, {simulatedVendorNumber()}},
                          {u"filter[reportType]"_s, {type}},
                          {u"filter[reportSubType]"_s, {isDetailed ? u"DETAILED"_s : u"SUMMARY"_s}},
                          {u"filter[frequency]"_s, {frequency}},
                          {u"filter[reportDate]"_s, {date}}};
    for (auto it = more.begin(); it != more.end(); ++it)
        parameters.insert(it.key(), it.value());
    return get(u"/v1/salesReports"_s, parameters);
}

DownloadAnswer ReportFixture::finance(const QString &type, const QString &region, const QString &month)
{
    return get(u"/v1/financeReports"_s,
               {{u"filter[vendorNumber]"_s, {simulatedVendorNumber()}},
                {u"filter[reportType]"_s, {type}},
                {u"filter[regionCode]"_s, {region}},
                {u"filter[reportDate]"_s, {month}}});
}
