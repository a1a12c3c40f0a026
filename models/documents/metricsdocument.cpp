// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/metricsdocument.h"

#include "models/core/enumwords.h"
#include "models/core/format.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(MetricsDocument)
};

using Read = std::variant<MetricsDocument, DocumentProblem>;

std::optional<QJsonObject> parse(const QByteArray &json, QString *problem)
{
    if (json.trimmed().isEmpty()) {
        *problem = Text::tr("The file is empty.");
        return std::nullopt;
    }
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError) {
        *problem = json.trimmed().startsWith('<')
            ? Text::tr("This is a web page, not data. A proxy or a sign-in page may be in the way.")
            : Text::tr("The JSON is broken at byte %1: %2").arg(error.offset).arg(error.errorString());
        return std::nullopt;
    }
    if (!document.isObject()) {
        *problem = Text::tr("The file holds JSON, but no metrics.");
        return std::nullopt;
    }
    return document.object();
}

/// Numbers come as such or written as texts.
std::optional<double> number(const QJsonValue &value)
{
    if (value.isDouble())
        return value.toDouble();
    bool good = false;
    const double parsed = value.isString() ? value.toString().toDouble(&good) : 0;
    return good ? std::optional(parsed) : std::nullopt;
}

QString wordsOf(const QJsonValue &value)
{
    if (value.isDouble())
        return QString::number(value.toDouble());
    return enumWord(value.toString()).text;
}

/// "Succeeded · Queue 4": what sets one item apart from the others.
QString dimensionText(const QJsonObject &item)
{
    QStringList words;
    const auto dimensions = item["dimensions"_L1].toObject();
    for (auto it = dimensions.begin(); it != dimensions.end(); ++it) {
        const auto data = it->toObject()["data"_L1];
        const auto id = data.isObject() ? data.toObject()["id"_L1] : data;
        if (const auto text = wordsOf(id); !text.isEmpty())
            words.append(text);
    }
    return words.join(u" · "_s);
}

QString pointLabel(const QDateTime &start, const QDateTime &end)
{
    if (!start.isValid())
        return {};
    const QLocale locale;
    const bool wholeDays = end.isValid() && start.secsTo(end) % 86400 == 0;
    return wholeDays ? locale.toString(start.date(), QLocale::ShortFormat)
                     : locale.toString(start, QLocale::ShortFormat);
}

using Charts = std::map<QString, Chart>;

void addPoint(Charts &charts, const QString &measure, const QString &series, ChartPoint point)
{
    auto &chart = charts[measure];
    chart.title = format::title(measure);
    auto found = std::find_if(chart.series.begin(), chart.series.end(),
                              [&series](const ChartSeries &each) { return each.name == series; });
    if (found == chart.series.end()) {
        chart.series.push_back({series, {}});
        found = std::prev(chart.series.end());
    }
    found->points.push_back(std::move(point));
}

void addItem(Charts &charts, const QJsonObject &item)
{
    const auto series = dimensionText(item);
    const auto points = item["dataPoints"_L1].toArray();
    for (const auto &each : points) {
        const auto point = each.toObject();
        const auto start = QDateTime::fromString(point["start"_L1].toString(), Qt::ISODateWithMs);
        const auto end = QDateTime::fromString(point["end"_L1].toString(), Qt::ISODateWithMs);
        const auto values = point["values"_L1].toObject();
        for (auto it = values.begin(); it != values.end(); ++it) {
            if (const auto value = number(*it))
                addPoint(charts, it.key(), series.isEmpty() ? format::title(it.key()) : series,
                         {pointLabel(start, end), start, *value, std::nullopt});
        }
    }
}

/// "percentile.fifty" -> "median".
QString percentileText(const QString &identifier)
{
    if (identifier == "percentile.fifty"_L1)
        return Text::tr("median");
    if (identifier == "percentile.ninety"_L1)
        return Text::tr("90th percentile");
    return format::title(identifier.section(u'.', -1));
}

ChartSeries seriesOf(const QJsonObject &dataset)
{
    const auto criteria = dataset["filterCriteria"_L1].toObject();
    const auto device = criteria["deviceMarketingName"_L1].toString(criteria["device"_L1].toString());
    QStringList words{device, percentileText(criteria["percentile"_L1].toString())};
    words.removeAll(QString());
    ChartSeries series{words.join(u", "_s), {}};
    const auto points = dataset["points"_L1].toArray();
    for (const auto &each : points) {
        const auto point = each.toObject();
        if (const auto value = number(point["value"_L1]))
            series.points.push_back(
                {point["version"_L1].toString(), QDateTime(), *value, number(point["errorMargin"_L1])});
    }
    return series;
}

void addInsights(const QJsonValue &list, Tone tone, MetricsDocument &document)
{
    for (const auto &each : list.toArray()) {
        const auto text = each.toObject()["summaryString"_L1].toString();
        if (!text.isEmpty())
            document.insights.push_back({tone, text});
    }
}

void addCategory(const QJsonObject &category, const QString &platform, MetricsDocument &document)
{
    for (const auto &each : category["metrics"_L1].toArray()) {
        const auto metric = each.toObject();
        const auto unit = metric["unit"_L1].toObject();
        Chart chart;
        chart.category = format::title(category["identifier"_L1].toString().toLower());
        chart.title = format::title(metric["identifier"_L1].toString());
        if (!platform.isEmpty())
            chart.title += u" · "_s + platform;
        chart.unit = unit["displayName"_L1].toString(unit["identifier"_L1].toString());
        for (const auto &dataset : metric["datasets"_L1].toArray()) {
            if (auto series = seriesOf(dataset.toObject()); !series.points.empty())
                chart.series.push_back(std::move(series));
        }
        if (!chart.isEmpty())
            document.charts.push_back(std::move(chart));
    }
}

} // namespace

bool Chart::isEmpty() const
{
    return std::all_of(series.begin(), series.end(), [](const ChartSeries &each) { return each.points.empty(); });
}

QStringList Chart::labels() const
{
    QStringList labels;
    QSet<QString> known;
    const auto add = [&](const QString &label) {
        if (const auto before = known.size(); known.insert(label), known.size() > before)
            labels.append(label);
    };
    std::map<QDateTime, QString> byTime;
    for (const auto &each : series) {
        for (const auto &point : each.points) {
            if (point.time.isValid())
                byTime.emplace(point.time, point.label);
            else
                add(point.label);
        }
    }
    for (const auto &[time, label] : byTime)
        add(label);
    return labels;
}

Read readMetrics(const QByteArray &json)
{
    QString problem;
    const auto root = parse(json, &problem);
    if (!root)
        return DocumentProblem{problem};
    if (!(*root)["data"_L1].isArray())
        return DocumentProblem{Text::tr("The file holds JSON, but no metrics.")};
    Charts charts;
    for (const auto &item : (*root)["data"_L1].toArray())
        addItem(charts, item.toObject());
    MetricsDocument document;
    for (auto &[measure, chart] : charts)
        document.charts.push_back(std::move(chart));
    return document;
}

Read readPowerMetrics(const QByteArray &json)
{
    QString problem;
    const auto root = parse(json, &problem);
    if (!root)
        return DocumentProblem{problem};
    if (!(*root)["productData"_L1].isArray())
        return DocumentProblem{Text::tr("The file holds JSON, but no metrics.")};
    MetricsDocument document;
    const auto insights = (*root)["insights"_L1].toObject();
    addInsights(insights["regressions"_L1], Tone::Warning, document);
    addInsights(insights["trendingUp"_L1], Tone::Success, document);
    const auto products = (*root)["productData"_L1].toArray();
    for (const auto &each : products) {
        const auto product = each.toObject();
        const auto platform = products.size() > 1 ? enumWord(product["platform"_L1].toString()).text : QString();
        for (const auto &category : product["metricCategories"_L1].toArray())
            addCategory(category.toObject(), platform, document);
    }
    return document;
}
