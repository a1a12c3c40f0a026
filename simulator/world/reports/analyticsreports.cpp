// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/world/reports/analyticsreports.h"

#include "simulator/server/compression.h"
#include "simulator/world/reports/analyticsrows.h"
#include "simulator/world/world.h"

#include <QCryptographicHash>

#include <chrono>
#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto untilFirstData = 36h; ///< Apple says 24 to 48
constexpr int publishingHour = 12; ///< UTC

/// When the requests made by clients have data; those of the seed have some from the start.
using ReadyTimes = QHash<QString, QDateTime>;

// The ids tell everything: r<kind>_<app>_<request> of a report, s<kind> of a snapshot's; then the granularity and the
// date of processing of an instance; then the number of a segment.
struct InstanceName
{
    int kind = -1;
    bool isSnapshot = false;
    QByteArray app;
    QString granularity;
    QDate processed;
};

InstanceName readInstance(const QString &id)
{
    const auto parts = id.split(u'_');
    if (parts.size() < 5)
        return {};
    bool isNumber = false;
    const int kind = QStringView(parts[0]).mid(1).toInt(&isNumber);
    if (!isNumber || kind < 0 || kind >= int(analyticsKinds().size()))
        return {};
    return {kind, parts[0].startsWith(u's'), parts[1].toLatin1(), parts[3], QDate::fromString(parts[4], u"yyyyMMdd"_s)};
}

int segmentCount(const InstanceName &name)
{
    if (name.isSnapshot)
        return 4;
    return name.granularity == "DAILY"_L1  ? analyticsKinds()[std::size_t(name.kind)].dailyParts
        : name.granularity == "MONTHLY"_L1 ? 3
                                           : 1;
}

/// The days, weeks or months that an instance has lines of.
std::vector<AnalyticsWish> wishesOf(const InstanceName &name, AnalyticsWish wish)
{
    std::vector<AnalyticsWish> wishes;
    const auto add = [&](QDate first, QDate last, AnalyticsWish::Portion portion) {
        wish.first = first;
        wish.last = last;
        wish.portion = portion;
        wishes.push_back(wish);
    };
    using Portion = AnalyticsWish::Portion;
    const auto processed = name.processed;
    if (name.granularity == "DAILY"_L1) {
        if (!name.isSnapshot)
            add(processed.addDays(-2), processed.addDays(-2), Portion::Late);
        add(processed.addDays(-1), processed.addDays(-1), name.isSnapshot ? Portion::Whole : Portion::Early);
        for (int i = 2; name.isSnapshot && i <= 90; ++i)
            add(processed.addDays(-i), processed.addDays(-i), Portion::Whole);
    } else if (name.granularity == "WEEKLY"_L1) {
        const auto monday = processed.addDays(-(processed.dayOfWeek() + 6));
        for (int i = 0; i < (name.isSnapshot ? 26 : 1); ++i)
            add(monday.addDays(-7 * i), monday.addDays(6 - 7 * i), Portion::Whole);
    } else {
        const auto month = QDate(processed.year(), processed.month(), 1).addMonths(-1);
        for (int i = 0; i < (name.isSnapshot ? 12 : 1); ++i)
            add(month.addMonths(-i), month.addMonths(1 - i).addDays(-1), Portion::Whole);
    }
    return wishes;
}

QByteArray segmentFile(quint32 seed, const InstanceName &name, int part)
{
    const auto &kind = analyticsKinds()[std::size_t(name.kind)];
    QByteArray text = kind.header.toByteArray() + '\n';
    AnalyticsWish wish;
    wish.seed = seed;
    wish.app = name.app;
    wish.part = part;
    wish.parts = segmentCount(name);
    for (const auto &each : wishesOf(name, wish))
        text += kind.lines(each);
    return QByteArray::fromStdString(gzip({text.constData(), std::size_t(text.size())}, 1));
}

void fillReports(World &world, ObjectRef request)
{
    const auto app = world.id(world.linked(request, u"app"));
    const auto letter = world.text(request, u"accessType") == "ONGOING"_L1 ? u'r' : u's';
    for (std::size_t i = 0; i < analyticsKinds().size(); ++i) {
        const auto &kind = analyticsKinds()[i];
        const auto id = letter + u"%1_%2_%3"_s.arg(i).arg(app, world.id(request));
        world.link(request, u"reports",
                   world.create(u"analyticsReports", id,
                                {{u"name", kind.name.toString()}, {u"category", kind.category.toString()}}));
    }
}

void addInstance(World &world, ObjectRef report, const QString &granularity, QDate processed)
{
    const auto id = u"%1_%2_%3"_s.arg(world.id(report), granularity, processed.toString(u"yyyyMMdd"_s));
    world.link(
        report, u"instances",
        world.create(u"analyticsReportInstances", id, {{u"granularity", granularity}, {u"processingDate", processed}}));
}

/// What comes out on one day: weeks on Fridays, months on the fifth.
void publish(World &world, ObjectRef report, QDate day, QDate dailyFrom, QDate weeklyFrom)
{
    if (day >= dailyFrom)
        addInstance(world, report, u"DAILY"_s, day);
    if (day >= weeklyFrom && day.dayOfWeek() == Qt::Friday)
        addInstance(world, report, u"WEEKLY"_s, day);
    if (day.day() == 5)
        addInstance(world, report, u"MONTHLY"_s, day);
}

void publishFrom(World &world, ObjectRef report, QDate day)
{
    world.clock().at(QDateTime(day, QTime(publishingHour, 0), Qt::UTC), [&world, report, day] {
        if (!world.exists(report))
            return;
        publish(world, report, day, day, day);
        publishFrom(world, report, day.addDays(1));
    });
}

void addSnapshot(World &world, ObjectRef report, QDate processed)
{
    for (const auto &granularity : {u"DAILY"_s, u"WEEKLY"_s, u"MONTHLY"_s})
        addInstance(world, report, granularity, processed);
}

/// What is out by now, and what comes out as time goes by.
void addOngoing(World &world, ObjectRef report, QDate first, bool isStopped)
{
    auto newest = world.now().addSecs(-publishingHour * 3600).date();
    if (isStopped) // nobody has asked for weeks
        newest = newest.addDays(-45);
    for (auto day = first.isValid() ? first : newest.addDays(-185); day <= newest; day = day.addDays(1))
        publish(world, report, day, newest.addDays(-34), newest.addDays(-55));
    if (!isStopped)
        publishFrom(world, report, std::max(newest.addDays(1), first));
}

void fillInstances(World &world, ObjectRef report, const ReadyTimes &ready)
{
    const auto requestId = world.id(report).section(u'_', 2, 2);
    const auto request = world.find(u"analyticsReportRequests", requestId);
    if (!hasAnalytics(world.id(report).section(u'_', 1, 1).toLatin1()))
        return;
    const auto since = ready.value(requestId);
    const bool isSnapshot = world.id(report).startsWith(u's');
    const bool isStopped = world.value(request, u"stoppedDueToInactivity").toBool();
    const auto fill = [&world, report, since, isSnapshot, isStopped] {
        if (!world.exists(report))
            return;
        if (isSnapshot)
            addSnapshot(world, report, since.isValid() ? since.date() : world.now().date());
        else
            addOngoing(world, report, since.date(), isStopped);
    };
    if (since.isValid() && since > world.now())
        world.clock().at(since, fill);
    else
        fill();
}

void fillSegments(World &world, ObjectRef instance)
{
    const auto id = world.id(instance);
    const auto name = readInstance(id);
    if (name.kind < 0)
        return;
    for (int part = 0; part < segmentCount(name); ++part) {
        const auto bytes = segmentFile(world.seed(), name, part);
        const auto checksum = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Md5).toHex());
        const auto segmentId = u"%1_%2"_s.arg(id).arg(part + 1);
        const auto url = World::signedAssetUrl(u"segments/%1.txt.gz"_s.arg(segmentId));
        world.link(instance, u"segments",
                   world.create(u"analyticsReportSegments", segmentId,
                                {{u"checksum", checksum}, {u"sizeInBytes", int(bytes.size())}, {u"url", url}}));
    }
}

std::optional<Asset> segmentAsset(World &world, QStringView path)
{
    const auto id = path.toString().section(u'/', 1).section(u'.', 0, 0);
    const auto name = readInstance(id);
    const int part = id.section(u'_', 5).toInt() - 1;
    if (name.kind < 0 || !name.processed.isValid() || part < 0 || part >= segmentCount(name))
        return std::nullopt;
    return Asset{segmentFile(world.seed(), name, part), "application/a-gzip"};
}

} // namespace

void registerAnalytics(World &world)
{
    const auto ready = std::make_shared<ReadyTimes>();
    world.setLazyLinks(u"analyticsReportRequests", u"reports", fillReports);
    world.setLazyLinks(u"analyticsReports", u"instances",
                       [ready](World &w, ObjectRef report) { fillInstances(w, report, *ready); });
    world.setLazyLinks(u"analyticsReportInstances", u"segments", fillSegments);
    world.setAssetMaker(u"segments/"_s, segmentAsset);
    Behaviour waiting;
    waiting.done = [ready](World &w, const Write &write) {
        if (write.kind == Write::Kind::Create)
            ready->insert(w.id(write.object), w.now().addSecs(std::chrono::seconds(untilFirstData).count()));
    };
    world.addBehaviour(u"analyticsReportRequests", std::move(waiting));
}
