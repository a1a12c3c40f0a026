// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/server/downloads.h"

#include "simulator/server/compression.h"
#include "simulator/server/documentwriter.h"
#include "simulator/server/refusals.h"
#include "simulator/world/genericvalues.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

Refusals Downloads::findOwner(const IncomingRequest &request, ObjectRef *owner)
{
    if (request.id.isEmpty())
        return {};
    *owner = m_world.find(request.operation->entry, request.id);
    if (owner->isNull())
        return {refuse::unknownObject(m_world.catalog().entry(request.operation->entry)->type, request.id)};
    return {};
}

DownloadAnswer Downloads::made(const IncomingRequest &request, ObjectRef owner, const QString &mediaType)
{
    const auto *maker = m_world.download(request.operation->path);
    if (!maker)
        return {fallback(request, owner, mediaType), {}};
    DownloadRequest wanted{*request.operation, owner, {}, mediaType};
    for (const auto &given : request.parameters)
        wanted.parameters.insert(given.info->name, given.values);
    return (*maker)(m_world, wanted);
}

/// A line of a report that turns out to be wrong: the last that has as many cells as the header.
static void takeLineBack(QByteArray &report)
{
    auto lines = report.split('\n');
    const auto cells = lines.constFirst().count('\t');
    for (auto i = lines.size() - 1; i > 0; --i) {
        if (lines[i].count('\t') == cells) {
            lines.removeAt(i);
            break;
        }
    }
    report = lines.join('\n');
}

Outcome Downloads::download(const IncomingRequest &request, const QString &mediaType)
{
    ObjectRef owner;
    if (auto refusals = findOwner(request, &owner); !refusals.empty())
        return refusedOutcome(std::move(refusals));
    auto answer = made(request, owner, mediaType);
    if (!answer.refusals.empty())
        return refusedOutcome(std::move(answer.refusals));
    if (request.isCorrected)
        takeLineBack(answer.bytes);
    Outcome outcome;
    outcome.contentType = mediaType.toStdString();
    if (mediaType == "application/a-gzip"_L1)
        outcome.body = gzip({answer.bytes.constData(), std::size_t(answer.bytes.size())}, 1); // a year is 365 of them
    else
        appendWithBase(outcome.body, {answer.bytes.constData(), std::size_t(answer.bytes.size())}, request.base);
    return outcome;
}

QByteArray Downloads::fallback(const IncomingRequest &request, ObjectRef owner, const QString &mediaType)
{
    if (mediaType == "application/vnd.apple.xcode-metrics+json"_L1)
        return R"({"version":"1.0","insights":{"trendingUp":[],"regressions":[]},"productData":[]})";
    if (mediaType == "application/vnd.apple.diagnostic-logs+json"_L1)
        return R"({"version":"1.0","productData":[]})";
    if (mediaType == "application/a-gzip"_L1)
        return "Provider\tProvider Country\tSKU\tUnits\n";
    if (request.operation->pattern == OperationPattern::Download)
        return "code\nSAMPLE0000000001\n";
    return csvOfResources(request, owner);
}

static QByteArray csvCell(QString text)
{
    if (text.contains(u',') || text.contains(u'"') || text.contains(u'\n'))
        text = u'"' + text.replace(u'"', u"\"\""_s) + u'"';
    return text.toUtf8();
}

QByteArray Downloads::csvOfResources(const IncomingRequest &request, ObjectRef owner)
{
    const auto &operation = *request.operation;
    const auto &entry = *m_world.catalog().entry(operation.target);
    QByteArray csv = "id";
    for (const auto &attribute : entry.attributes) {
        if (attribute.readable)
            csv += ',' + csvCell(attribute.name);
    }
    csv += '\n';
    const auto objects = owner.isNull() ? m_world.all(entry.key) : m_world.links(owner, operation.relationship);
    for (const auto object : objects) {
        csv += csvCell(m_world.id(object));
        for (const auto &attribute : entry.attributes) {
            if (!attribute.readable)
                continue;
            const auto value = m_world.value(object, attribute.name);
            csv += ','
                + csvCell(value.isString()          ? value.toString()
                              : value.isUndefined() ? QString()
                                                    : QString::fromStdString(JsonText(value).text()));
        }
        csv += '\n';
    }
    return csv;
}

Outcome Downloads::metrics(const IncomingRequest &request)
{
    ObjectRef owner;
    if (auto refusals = findOwner(request, &owner); !refusals.empty())
        return refusedOutcome(std::move(refusals));
    QJsonArray data;
    if (const auto *maker = m_world.download(request.operation->path)) {
        Q_UNUSED(maker)
        auto answer = made(request, owner, u"application/json"_s);
        if (!answer.refusals.empty())
            return refusedOutcome(std::move(answer.refusals));
        data = QJsonDocument::fromJson(answer.bytes).array();
    } else {
        data = derivedMetric(request);
    }

    const auto limit = qsizetype(request.integer(u"limit", 50));
    bool isNumber = true;
    const auto begin = request.cursor.isNull() ? qsizetype(0) : qsizetype(request.cursor.toLongLong(&isNumber));
    if (!isNumber || begin < 0)
        return refusedOutcome({refuse::parameter(u"INVALID"_s, u"cursor"_s, u"This is not a valid cursor"_s)});
    QJsonArray page;
    for (auto i = begin; i < std::min(begin + limit, data.size()); ++i)
        page.append(data[i]);
    Outcome outcome;
    outcome.body = "{\"data\":";
    appendWithBase(outcome.body, JsonText(page).text(), request.base);
    outcome.body += ",\"links\":{\"self\":\"" + linkOf(request) + '"';
    if (begin + limit < data.size())
        outcome.body += ",\"next\":\"" + linkOf(request, std::to_string(begin + limit)) + '"';
    outcome.body += "},\"meta\":{\"paging\":{\"total\":" + std::to_string(data.size())
        + ",\"limit\":" + std::to_string(limit) + "}}}";
    return outcome;
}

/// Seven days of numbers for one combination of dimensions.
QJsonArray Downloads::derivedMetric(const IncomingRequest &request)
{
    if (!request.operation->metric)
        return {};
    const auto &shape = *request.operation->metric;
    Random random(Random::mix(m_world.seed(), request.operation->path + request.id));
    GenericValues values(m_world.catalog(), m_world.now(), random);
    QJsonArray points;
    const QDateTime today(m_world.now().date(), QTime(0, 0), Qt::UTC);
    for (int day = 7; day > 0; --day) {
        QJsonObject numbers;
        for (const auto &field : shape.values)
            numbers.insert(field.name, values.value(field, field.name));
        points.append(QJsonObject{{u"start"_s, today.addDays(-day).toString(Qt::ISODate)},
                                  {u"end"_s, today.addDays(1 - day).toString(Qt::ISODate)},
                                  {u"values"_s, numbers}});
    }
    QJsonObject dimensions;
    const auto address = QString::fromStdString(linkOf(request)).section(u'?', 0, 0);
    for (const auto &field : shape.dimensions) {
        const QJsonObject links{{u"groupBy"_s, u"%1?groupBy=%2"_s.arg(address, field.name)}};
        dimensions.insert(field.name, QJsonObject{{u"links"_s, links}, {u"data"_s, values.value(field, field.name)}});
    }
    QJsonObject item{{u"dataPoints"_s, points}, {u"dimensions"_s, dimensions}};
    if (shape.hasGranularity) {
        const auto *granularity = request.parameter(u"granularity");
        item.insert(u"granularity"_s, granularity ? granularity->values.value(0) : u"P1D"_s);
    }
    return {item};
}
