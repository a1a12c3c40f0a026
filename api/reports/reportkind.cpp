// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/reports/reportkind.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView frequencies[] = {"DAILY"_L1, "WEEKLY"_L1, "MONTHLY"_L1, "YEARLY"_L1, "FISCAL"_L1};
constexpr QLatin1StringView saleTypes[] = {"download"_L1,     "redownload"_L1, "update"_L1, "inAppPurchase"_L1,
                                           "subscription"_L1, "restored"_L1,   "bundle"_L1, "other"_L1};

const QJsonObject &table()
{
    static const QJsonObject read = [] {
        QFile file(u":/data/reportkinds.json"_s);
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    }();
    return read;
}

ReportColumn column(const QJsonValue &value)
{
    ReportColumn names;
    if (value.isString())
        names.push_back(value.toString().toUtf8());
    for (const auto &name : value.toArray())
        names.push_back(name.toString().toUtf8());
    return names;
}

std::vector<ReportDimension> dimensionsOf(const QJsonObject &object)
{
    std::vector<ReportDimension> dimensions;
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        const auto name = it->toString();
        const auto same = std::find_if(dimensions.begin(), dimensions.end(),
                                       [&name](const ReportDimension &each) { return each.name == name; });
        if (same != dimensions.end())
            same->column.push_back(it.key().toUtf8());
        else
            dimensions.push_back({{it.key().toUtf8()}, name});
    }
    return dimensions;
}

ReportMeasure measureOf(const QJsonObject &object)
{
    return {.name = object["name"_L1].toString(),
            .column = column(object["column"_L1]),
            .times = object["times"_L1].toString().toUtf8(),
            .currency = object["currency"_L1].toString(),
            .isState = object["state"_L1].toBool(),
            .isAbsolute = object["absolute"_L1].toBool(),
            .isRounded = object["rounded"_L1].toBool()};
}

ReportProductColumns productOf(const QJsonObject &object)
{
    return {.appleId = column(object["appleId"_L1]),
            .sku = column(object["sku"_L1]),
            .title = column(object["title"_L1]),
            .parentSku = column(object["parentSku"_L1]),
            .appId = column(object["appId"_L1]),
            .appTitle = column(object["appTitle"_L1])};
}

void addFrequencies(ReportKind &kind, const QJsonObject &versions)
{
    for (int i = 0; i < int(std::size(frequencies)); ++i) {
        const auto found = versions.constFind(frequencies[i]);
        if (found == versions.constEnd())
            continue;
        kind.frequencies.push_back(ReportFrequency(i));
        for (const auto &version : found->toArray())
            kind.versions[ReportFrequency(i)].append(version.toString());
    }
    if (kind.isFiscal)
        kind.frequencies = {ReportFrequency::Fiscal};
}

ReportKind kindOf(const QJsonObject &object)
{
    ReportKind kind;
    kind.id = object["id"_L1].toString();
    kind.type = object["type"_L1].toString();
    kind.subType = object["subType"_L1].toString();
    kind.begin = column(object["begin"_L1]);
    kind.end = column(object["end"_L1]);
    kind.isFiscal = object["fiscal"_L1].toBool();
    kind.isLineDated = object["dated"_L1].toBool();
    kind.isSpread = object["spread"_L1].toBool();
    kind.keepsOtherColumns = object["rest"_L1] == "dimensions"_L1;
    kind.product = productOf(object["product"_L1].toObject());
    kind.dimensions = dimensionsOf(object["dimensions"_L1].toObject());
    for (const auto &measure : object["measures"_L1].toArray())
        kind.measures.push_back(measureOf(measure.toObject()));
    for (const auto &required : object["required"_L1].toArray())
        kind.required.push_back(column(required));
    for (const auto &total : object["totals"_L1].toArray())
        kind.totals.push_back(total.toString().toUtf8());
    for (const auto &name : object["files"_L1].toArray())
        kind.fileNames.append(name.toString());
    addFrequencies(kind, object["versions"_L1].toObject());
    return kind;
}

bool has(const std::vector<QByteArrayView> &header, const ReportColumn &wanted)
{
    return std::any_of(wanted.begin(), wanted.end(), [&header](const QByteArray &name) {
        return std::find(header.begin(), header.end(), QByteArrayView(name)) != header.end();
    });
}

} // namespace

QString frequencyName(ReportFrequency frequency)
{
    return frequencies[std::size_t(frequency)];
}

std::optional<ReportFrequency> frequencyNamed(QStringView name)
{
    for (int i = 0; i < int(std::size(frequencies)); ++i) {
        if (name == frequencies[i])
            return ReportFrequency(i);
    }
    return {};
}

const ReportMeasure *ReportKind::measure(QStringView name) const
{
    const auto found = std::find_if(measures.begin(), measures.end(),
                                    [name](const ReportMeasure &each) { return each.name == name; });
    return found == measures.end() ? nullptr : &*found;
}

const std::vector<ReportKind> &reportKinds()
{
    static const std::vector<ReportKind> kinds = [] {
        std::vector<ReportKind> read;
        for (const auto &kind : table()["kinds"_L1].toArray())
            read.push_back(kindOf(kind.toObject()));
        return read;
    }();
    return kinds;
}

const ReportKind *reportKind(QStringView id)
{
    const auto &kinds = reportKinds();
    const auto found = std::find_if(kinds.begin(), kinds.end(), [id](const ReportKind &each) { return each.id == id; });
    return found == kinds.end() ? nullptr : &*found;
}

const ReportKind *reportKindOf(const std::vector<QByteArrayView> &header, const QString &fileName)
{
    const ReportKind *best = nullptr;
    qsizetype longest = -1; // of the beginnings of names that fit
    for (const auto &kind : reportKinds()) {
        const bool fits = std::all_of(kind.required.begin(), kind.required.end(),
                                      [&header](const ReportColumn &column) { return has(header, column); });
        if (!fits)
            continue;
        qsizetype fit = 0;
        for (const auto &name : kind.fileNames) {
            if (fileName.startsWith(name, Qt::CaseInsensitive))
                fit = std::max(fit, name.size());
        }
        if (fit > longest) {
            longest = fit;
            best = &kind;
        }
    }
    return best;
}

SaleType saleTypeOf(const QString &productType)
{
    static const QHash<QString, SaleType> known = [] {
        QHash<QString, SaleType> types;
        const auto groups = table()["productTypes"_L1].toObject();
        for (int i = 0; i < int(std::size(saleTypes)); ++i) {
            for (const auto &code : groups[saleTypes[i]].toArray())
                types.insert(code.toString(), SaleType(i));
        }
        return types;
    }();
    return known.value(productType, SaleType::Other);
}

QString saleTypeName(SaleType type)
{
    return saleTypes[std::size_t(type)];
}
