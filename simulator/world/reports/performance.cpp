// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/world/reports/reports.h"
#include "simulator/world/world.h"

#include <QJsonDocument>

#include <map>

using namespace Qt::StringLiterals;

namespace {

struct Metric
{
    QString category;
    QString identifier;
    QString unit;
    QString unitName;
    int typical; ///< hundredths of the unit
};

const std::vector<Metric> &metrics()
{
    static const std::vector<Metric> all{
        {u"LAUNCH"_s, u"launchTime"_s, u"ms"_s, u"Milliseconds"_s, 62000},
        {u"HANG"_s, u"hangRate"_s, u"s/h"_s, u"Seconds per Hour"_s, 310},
        {u"MEMORY"_s, u"peakMemory"_s, u"MB"_s, u"Megabytes"_s, 18400},
        {u"BATTERY"_s, u"totalBattery"_s, u"%/day"_s, u"Percent per Day"_s, 240},
        {u"DISK"_s, u"diskWrites"_s, u"MB/day"_s, u"Megabytes per Day"_s, 5200},
        {u"ANIMATION"_s, u"scrollHitchRate"_s, u"ms/s"_s, u"Milliseconds per Second"_s, 420},
        {u"TERMINATION"_s, u"onScreenTermination"_s, u"/day"_s, u"Terminations per Day"_s, 12},
        {u"STORAGE"_s, u"documents"_s, u"MB"_s, u"Megabytes"_s, 9100}};
    return all;
}

/// The released iOS versions of an app, the oldest first; of a build its own version alone.
QStringList measuredVersions(World &world, ObjectRef owner)
{
    if (world.isA(owner, u"builds"))
        return {world.text(world.linked(owner, u"preReleaseVersion"), u"version")};
    std::map<QDateTime, QString> versions;
    for (const auto version : world.links(owner, u"appStoreVersions")) {
        const auto state = world.text(version, u"appVersionState");
        if (world.text(version, u"platform") == "IOS"_L1
            && (state == "READY_FOR_DISTRIBUTION"_L1 || state == "REPLACED_WITH_NEW_VERSION"_L1))
            versions[world.dateTime(version, u"createdDate")] = world.text(version, u"versionString");
    }
    QStringList rising;
    for (const auto &[created, version] : versions)
        rising.append(version);
    return rising;
}

constexpr int worsening = 118; ///< per cent: what the newest version's hangs are of those before

/// Hundredths of the unit, a version after the other near what is typical; nine in ten see less than twice that.
QJsonObject dataset(const Metric &metric, const QString &device, bool isMedian, const QStringList &versions,
                    Random &random)
{
    QJsonArray points;
    const auto level = metric.typical * random.between(90, 112) / 100 * (isMedian ? 100 : 185) / 100;
    for (qsizetype i = 0; i < versions.size(); ++i) {
        const bool isWorse = metric.category == "HANG"_L1 && i > 0 && i == versions.size() - 1;
        const auto value = double(level * (isWorse ? worsening : random.between(98, 102)) / 100) / 100;
        points.append(QJsonObject{
            {u"version"_s, versions[i]}, {u"value"_s, value}, {u"errorMargin"_s, value / 20}, {u"goal"_s, QString()}});
    }
    return {{u"filterCriteria"_s,
             QJsonObject{{u"percentile"_s, isMedian ? u"percentile.fifty"_s : u"percentile.ninety"_s},
                         {u"device"_s, device},
                         {u"deviceMarketingName"_s, device == "all_iphones"_L1 ? u"All iPhones"_s : u"All iPads"_s}}},
            {u"points"_s, points}};
}

/// Apple's remark on the hangs of the newest version, where there are older ones to compare it with.
QJsonArray regressions(const QStringList &versions)
{
    if (versions.size() < 2)
        return {};
    const auto text = u"Hang rate in %1 is %2 % higher than in earlier versions."_s;
    return {QJsonObject{{u"metricCategory"_s, u"HANG"_s},
                        {u"latestVersion"_s, versions.constLast()},
                        {u"metric"_s, u"hangRate"_s},
                        {u"summaryString"_s, text.arg(versions.constLast()).arg(worsening - 100)},
                        {u"referenceVersions"_s, versions.mid(0, versions.size() - 1).join(u", "_s)},
                        {u"maxLatestVersionValue"_s, 3.7},
                        {u"subSystemLabel"_s, QString()},
                        {u"highImpact"_s, true},
                        {u"populations"_s, QJsonArray()}}};
}

DownloadAnswer powerMetrics(World &world, const DownloadRequest &request)
{
    const auto types = request.parameters.value(u"filter[metricType]"_s);
    const auto devices = request.parameters.value(u"filter[deviceType]"_s, {u"all_iphones"_s, u"all_ipads"_s});
    Random random(Random::mix(world.seed(), u"power/"_s + world.id(request.owner)));
    const auto versions = measuredVersions(world, request.owner);
    QJsonArray categories;
    for (const auto &metric : metrics()) {
        QJsonArray datasets;
        for (const auto &device : devices) {
            datasets.append(dataset(metric, device, true, versions, random));
            datasets.append(dataset(metric, device, false, versions, random));
        }
        if (!types.isEmpty() && !types.contains(metric.category))
            continue;
        const QJsonObject item{
            {u"identifier"_s, metric.identifier},
            {u"unit"_s, QJsonObject{{u"identifier"_s, metric.unit}, {u"displayName"_s, metric.unitName}}},
            {u"datasets"_s, datasets}};
        categories.append(QJsonObject{{u"identifier"_s, metric.category}, {u"metrics"_s, QJsonArray{item}}});
    }
    const QJsonObject product{{u"platform"_s, u"IOS"_s}, {u"metricCategories"_s, categories}};
    const QJsonObject insights{{u"trendingUp"_s, QJsonArray()}, {u"regressions"_s, regressions(versions)}};
    const QJsonObject document{
        {u"version"_s, u"1.0"_s}, {u"insights"_s, insights}, {u"productData"_s, QJsonArray{product}}};
    return {QJsonDocument(document).toJson(QJsonDocument::Compact), {}};
}

DownloadAnswer diagnosticLogs(World &world, const DownloadRequest &request)
{
    const auto signature = world.text(request.owner, u"signature");
    const auto type = world.text(request.owner, u"diagnosticType");
    const int count = std::min(request.parameters.value(u"limit"_s).value(0, u"5"_s).toInt(), 5);
    Random random(Random::mix(world.seed(), u"logs/"_s + world.id(request.owner)));
    QJsonArray logs;
    for (int i = 0; i < count; ++i) {
        const QJsonObject frame{{u"sampleCount"_s, random.between(3, 40)},
                                {u"isBlameFrame"_s, true},
                                {u"symbolName"_s, signature},
                                {u"insightsCategory"_s, QString()},
                                {u"offsetIntoSymbol"_s, QString::number(random.below(900))},
                                {u"binaryName"_s, u"Loamline"_s},
                                {u"binaryUUID"_s, u"6B7C1E0A-2F3D-4C55-9D1E-7A3F0C2B9E44"_s},
                                {u"fileName"_s, u"BedCanvas.swift"_s},
                                {u"lineNumber"_s, QString::number(random.between(20, 400))},
                                {u"address"_s, u"0x104b2c9d4"_s},
                                {u"offsetIntoBinaryTextSegment"_s, u"182740"_s},
                                {u"rawFrame"_s, signature},
                                {u"subFrames"_s, QJsonArray()}};
        const QJsonObject tree{
            {u"callStackPerThread"_s, false},
            {u"callStacks"_s, QJsonArray{QJsonObject{{u"callStackRootFrames"_s, QJsonArray{frame}}}}}};
        const QJsonObject meta{{u"bundleId"_s, u"com.brambletern.loamline"_s},
                               {u"event"_s, type},
                               {u"osVersion"_s, u"18.2"_s},
                               {u"appVersion"_s, u"4.2"_s},
                               {u"writesCaused"_s, type == "DISK_WRITES"_L1 ? u"1.1 GB"_s : QString()},
                               {u"deviceType"_s, u"iPhone17,1"_s},
                               {u"platformArchitecture"_s, u"arm64e"_s},
                               {u"eventDetail"_s, QString()},
                               {u"buildVersion"_s, u"1"_s}};
        logs.append(QJsonObject{{u"callStackTree"_s, QJsonArray{tree}}, {u"diagnosticMetaData"_s, meta}});
    }
    const QJsonObject product{{u"signatureId"_s, world.id(request.owner)},
                              {u"diagnosticInsights"_s, QJsonArray()},
                              {u"diagnosticLogs"_s, logs}};
    return {QJsonDocument(QJsonObject{{u"version"_s, u"1.0"_s}, {u"productData"_s, QJsonArray{product}}})
                .toJson(QJsonDocument::Compact),
            {}};
}

/// One-time codes, as many as were asked for.
DownloadAnswer codes(World &world, const DownloadRequest &request)
{
    static constexpr QStringView letters = u"ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    Random random(Random::mix(world.seed(), u"codes/"_s + world.id(request.owner)));
    QByteArray text;
    const int count = world.value(request.owner, u"numberOfCodes").toInt(10);
    for (int i = 0; i < count; ++i) {
        QString code;
        for (int c = 0; c < 18; ++c)
            code += letters[qsizetype(random.below(letters.size()))];
        text += code.toLatin1() + '\n';
    }
    return {text, {}};
}

/// What testers did in a week; each by themselves where it is grouped by tester.
DownloadAnswer testerUsages(World &world, const DownloadRequest &request)
{
    const bool isEach = request.parameters.contains(u"groupBy"_s);
    const QDateTime today(world.now().date(), QTime(0, 0), Qt::UTC);
    int sessions = 0, crashes = 0, feedback = 0;
    QJsonArray items;
    const auto item = [&today](int ran, int fell, int said, const QJsonObject &dimensions) {
        const QJsonObject values{{u"sessionCount"_s, ran}, {u"crashCount"_s, fell}, {u"feedbackCount"_s, said}};
        const QJsonObject point{{u"start"_s, today.addDays(-7).toString(Qt::ISODate)},
                                {u"end"_s, today.toString(Qt::ISODate)},
                                {u"values"_s, values}};
        return QJsonObject{{u"dataPoints"_s, QJsonArray{point}}, {u"dimensions"_s, dimensions}};
    };
    for (const auto tester : world.links(request.owner, u"betaTesters")) {
        if (world.text(tester, u"state") != "INSTALLED"_L1)
            continue;
        Random random(Random::mix(world.seed(), u"usage/"_s + world.id(tester)));
        const int ran = int(random.between(1, 60)), fell = random.percent(20) ? int(random.between(1, 4)) : 0,
                  said = random.percent(15) ? 1 : 0;
        sessions += ran;
        crashes += fell;
        feedback += said;
        const QJsonObject links{{u"related"_s, u"/v1/betaTesters/"_s + world.id(tester)}};
        if (isEach)
            items.append(item(ran, fell, said,
                              {{u"betaTesters"_s, QJsonObject{{u"data"_s, world.id(tester)}, {u"links"_s, links}}}}));
    }
    if (!isEach)
        items.append(item(sessions, crashes, feedback, {}));
    return {QJsonDocument(items).toJson(QJsonDocument::Compact), {}};
}

std::optional<Asset> artifact(World &, QStringView path)
{
    const auto name = path.toString().section(u'/', -1);
    return Asset{QByteArray("This stands for the file ") + name.toUtf8() + ".\n", "application/octet-stream"};
}

} // namespace

void registerPerformance(World &world)
{
    world.setDownload(u"/v1/apps/{id}/perfPowerMetrics"_s, powerMetrics);
    world.setDownload(u"/v1/builds/{id}/perfPowerMetrics"_s, powerMetrics);
    world.setDownload(u"/v1/diagnosticSignatures/{id}/logs"_s, diagnosticLogs);
    world.setDownload(u"/v1/apps/{id}/metrics/betaTesterUsages"_s, testerUsages);
    world.setDownload(u"/v1/betaGroups/{id}/metrics/betaTesterUsages"_s, testerUsages);
    world.setDownload(u"/v1/inAppPurchaseOfferCodeOneTimeUseCodes/{id}/values"_s, codes);
    world.setDownload(u"/v1/subscriptionOfferCodeOneTimeUseCodes/{id}/values"_s, codes);
    world.setAssetMaker(u"artifacts/"_s, artifact);
}
