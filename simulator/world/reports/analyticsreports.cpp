// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/world/reports/analyticsreports.h"

#include "simulator/server/compression.h"
#include "simulator/world/world.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace {

struct ReportKind
{
    const char16_t *name;
    const char16_t *category;
    QStringList dimensions; ///< of two values each, written "Column:a|b"
    QStringList counts;
};

const std::vector<ReportKind> &reportKinds()
{
    static const std::vector<ReportKind> kinds{
        {u"App Store Discovery and Engagement Standard",
         u"APP_STORE_ENGAGEMENT",
         {u"Event:Impression|Page view|Tap"_s, u"Source Type:App Store search|App Store browse|Web referrer"_s},
         {u"Counts"_s, u"Unique Counts"_s}},
        {u"App Store Discovery and Engagement Detailed",
         u"APP_STORE_ENGAGEMENT",
         {u"Event:Impression|Page view|Tap"_s, u"Page Type:Product page|Store sheet"_s},
         {u"Counts"_s, u"Unique Counts"_s}},
        {u"App Downloads Standard",
         u"COMMERCE",
         {u"Download Type:First-time download|Redownload|Auto-update"_s,
          u"Source Type:App Store search|App referrer"_s},
         {u"Counts"_s}},
        {u"App Downloads Detailed",
         u"COMMERCE",
         {u"Download Type:First-time download|Redownload"_s, u"Pre-Order: |Pre-order"_s},
         {u"Counts"_s}},
        {u"App Store Purchases Standard",
         u"COMMERCE",
         {u"Purchase Type:In-app purchase|Subscription"_s, u"Payment Method:Apple Account balance|Card"_s},
         {u"Purchases"_s, u"Proceeds In USD"_s, u"Paying Users"_s}},
        {u"App Sessions Standard",
         u"APP_USAGE",
         {u"App Version:4.1|4.2"_s, u"Device:iPhone|iPad"_s},
         {u"Sessions"_s, u"Total Session Duration"_s, u"Unique Devices"_s}},
        {u"App Store Installation and Deletion Standard",
         u"APP_USAGE",
         {u"Event:Install|Delete"_s, u"Download Type:First-time download|Redownload"_s},
         {u"Counts"_s, u"Unique Devices"_s}},
        {u"App Crashes",
         u"APP_USAGE",
         {u"App Version:4.1|4.2"_s, u"Device:iPhone|iPad"_s},
         {u"Crashes"_s, u"Unique Devices"_s}},
        {u"App Clip Usage", u"APP_USAGE", {u"Source Type:QR code|Link"_s}, {u"Counts"_s}},
        {u"Platform App Installs", u"FRAMEWORK_USAGE", {u"Platform:iOS|iPadOS"_s}, {u"Counts"_s}},
        {u"Widget Usage", u"FRAMEWORK_USAGE", {u"Widget Family:Small|Medium|Large"_s}, {u"Counts"_s}},
        {u"App Disk Space Usage", u"PERFORMANCE", {u"App Version:4.1|4.2"_s}, {u"Average Bytes"_s}},
    };
    return kinds;
}

// The ids tell everything: r<number>-<app>, then the granularity and the date behind it.
struct InstanceName
{
    int kind = -1;
    QString app;
    QString granularity;
    QDate date;
};

InstanceName readInstance(const QString &id)
{
    const auto parts = id.split(u'_');
    if (parts.size() != 4 || !parts[0].startsWith(u'r'))
        return {};
    const int kind = QStringView(parts[0]).mid(1).toInt();
    if (kind < 0 || kind >= int(reportKinds().size()))
        return {};
    return {kind, parts[1], parts[2], QDate::fromString(parts[3], u"yyyyMMdd"_s)};
}

void addRows(QByteArray &text, const InstanceName &name, QDate day, Random &random)
{
    const auto &kind = reportKinds()[std::size_t(name.kind)];
    const auto first = kind.dimensions.value(0).section(u':', 1).split(u'|');
    const auto second
        = kind.dimensions.size() > 1 ? kind.dimensions[1].section(u':', 1).split(u'|') : QStringList{QString()};
    for (const auto &territory : {u"US"_s, u"DE"_s, u"JP"_s, u"GB"_s, u"FR"_s}) {
        for (const auto &a : first) {
            for (const auto &b : second) {
                QStringList cells{day.toString(Qt::ISODate), name.app, a};
                if (kind.dimensions.size() > 1)
                    cells.append(b);
                cells.append(territory);
                for (qsizetype i = 0; i < kind.counts.size(); ++i)
                    cells.append(QString::number(random.between(5, 900)));
                text += cells.join(u'\t').toUtf8() + '\n';
            }
        }
    }
}

QByteArray segmentFile(quint32 seed, const InstanceName &name)
{
    const auto &kind = reportKinds()[std::size_t(name.kind)];
    QStringList header{u"Date"_s, u"App Apple Identifier"_s};
    for (const auto &dimension : kind.dimensions)
        header.append(dimension.section(u':', 0, 0));
    header += QStringList{u"Territory"_s} + kind.counts;
    QByteArray text = header.join(u'\t').toUtf8() + '\n';
    Random random(
        Random::mix(seed, u"analytics/%1/%2/%3"_s.arg(name.kind).arg(name.app, name.date.toString(Qt::ISODate))));
    const int days = name.granularity == "MONTHLY"_L1 ? 30 : name.granularity == "WEEKLY"_L1 ? 7 : 1;
    for (int i = days; i > 0; --i)
        addRows(text, name, name.date.addDays(-i), random);
    return QByteArray::fromStdString(gzip({text.constData(), std::size_t(text.size())}, 6));
}

void fillReports(World &world, ObjectRef request)
{
    const auto app = world.id(world.linked(request, u"app"));
    for (std::size_t i = 0; i < reportKinds().size(); ++i) {
        const auto &kind = reportKinds()[i];
        const auto report = world.create(u"analyticsReports", u"r%1_%2_%3"_s.arg(i).arg(app, world.id(request)),
                                         {{u"name", kind.name}, {u"category", kind.category}});
        world.link(request, u"reports", report);
    }
}

void addInstances(World &world, ObjectRef report, const QString &granularity, QDate newest, int count)
{
    const auto prefix = world.id(report).section(u'_', 0, 1);
    auto date = newest;
    for (int i = 0; i < count; ++i) {
        const auto id = u"%1_%2_%3"_s.arg(prefix, granularity, date.toString(u"yyyyMMdd"_s));
        world.link(
            report, u"instances",
            world.create(u"analyticsReportInstances", id, {{u"granularity", granularity}, {u"processingDate", date}}));
        date = granularity == "MONTHLY"_L1 ? date.addMonths(-1) : date.addDays(granularity == "WEEKLY"_L1 ? -7 : -1);
    }
}

void fillInstances(World &world, ObjectRef report)
{
    const auto newest = world.now().date().addDays(-2); // a day is complete after two
    addInstances(world, report, u"DAILY"_s, newest, 35);
    addInstances(world, report, u"WEEKLY"_s, newest.addDays(-(newest.dayOfWeek() % 7)), 8);
    addInstances(world, report, u"MONTHLY"_s, QDate(newest.year(), newest.month(), 1), 6);
}

void fillSegments(World &world, ObjectRef instance)
{
    const auto id = world.id(instance);
    const auto name = readInstance(id);
    if (name.kind < 0)
        return;
    const auto bytes = segmentFile(world.seed(), name);
    const auto checksum = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Md5).toHex());
    const auto segment = world.create(u"analyticsReportSegments", id + u"_1"_s,
                                      {{u"checksum", checksum},
                                       {u"sizeInBytes", int(bytes.size())},
                                       {u"url", World::assetUrl(u"segments/%1.txt.gz"_s.arg(id))}});
    world.link(instance, u"segments", segment);
}

} // namespace

void registerAnalytics(World &world)
{
    world.setLazyLinks(u"analyticsReportRequests", u"reports", fillReports);
    world.setLazyLinks(u"analyticsReports", u"instances", fillInstances);
    world.setLazyLinks(u"analyticsReportInstances", u"segments", fillSegments);
    world.setAssetMaker(u"segments/"_s, [](World &w, QStringView path) -> std::optional<Asset> {
        const auto name = readInstance(path.toString().section(u'/', 1).section(u'.', 0, 0));
        if (name.kind < 0 || !name.date.isValid())
            return std::nullopt;
        return Asset{segmentFile(w.seed(), name), "application/a-gzip"};
    });
}
