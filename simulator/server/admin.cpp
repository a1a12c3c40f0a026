// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/server/admin.h"

#include "simulator/server/apiserver.h"
#include "simulator/server/stage.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

void Admin::handle(const WireRequest &request, const QString &path, HttpAnswer &answer)
{
    m_problem.clear();
    QJsonParseError syntax{};
    QJsonObject body;
    if (!request.body.empty()) {
        body = QJsonDocument::fromJson(QByteArray(request.body.data(), qsizetype(request.body.size())), &syntax)
                   .object();
        if (syntax.error != QJsonParseError::NoError)
            m_problem = u"The body is not JSON: %1"_s.arg(syntax.errorString());
    }
    const auto place = path.section(u'/', 2);
    QJsonObject result;
    bool found = true;
    if (!m_problem.isEmpty())
        ;
    else if (place.isEmpty())
        result = {{u"paths"_s,
                   QJsonArray{u"faults"_s, u"clock"_s, u"rate"_s, u"requests"_s, u"reset"_s, u"edit"_s, u"remove"_s,
                              u"objects"_s, u"uploads"_s}}};
    else if (place == "faults"_L1)
        result = faults(request.method, body);
    else if (place == "clock"_L1)
        result = clock(request.method, body);
    else if (place == "rate"_L1)
        result = rate(request.method, body);
    else if (place == "requests"_L1)
        result = requests(request.method);
    else if (place == "reset"_L1 && request.method == "POST")
        result = reset(body);
    else if (place == "edit"_L1 && request.method == "POST")
        result = edit(body);
    else if (place == "remove"_L1 && request.method == "POST")
        result = remove(body);
    else if (place == "objects"_L1 && request.method == "POST")
        result = objects(body);
    else if (place == "uploads"_L1)
        result = uploads(request.method, body);
    else
        found = false;

    answer.status = !found ? 404 : m_problem.isEmpty() ? 200 : 400;
    if (!found)
        m_problem = u"There is nothing at this admin path"_s;
    if (!m_problem.isEmpty())
        result = {{u"problem"_s, m_problem}};
    answer.contentType = "application/json";
    answer.body = QJsonDocument(result).toJson(QJsonDocument::Compact).toStdString();
}

QJsonObject Admin::faults(std::string_view method, const QJsonObject &body)
{
    auto &rules = m_server.faults();
    if (method == "DELETE")
        rules.clear();
    else if (method == "POST")
        m_problem = rules.add(body.value("rules"_L1).toString());
    QJsonArray list;
    for (const auto &rule : rules.rules())
        list.append(QJsonObject{{u"rule"_s, rule.text}, {u"hits"_s, rule.hits}, {u"left"_s, rule.times}});
    return {{u"faults"_s, list}};
}

QJsonObject Admin::clock(std::string_view method, const QJsonObject &body)
{
    auto &clock = m_server.world().clock();
    if (method == "POST") {
        if (body.contains("standing"_L1))
            clock.setStanding(body.value("standing"_L1).toBool());
        const auto to = QDateTime::fromString(body.value("to"_L1).toString(), Qt::ISODate);
        const auto milliseconds
            = to.isValid() ? clock.now().msecsTo(to) : qint64(body.value("turn"_L1).toDouble() * 1000);
        if ((body.contains("to"_L1) && !to.isValid()) || milliseconds < 0)
            m_problem = u"The clock wants a moment that lies ahead"_s;
        else
            clock.turn(std::chrono::milliseconds(milliseconds));
        clock.settle();
    }
    return {{u"now"_s, clock.now().toString(Qt::ISODateWithMs)}, {u"standing"_s, clock.isStanding()}};
}

QJsonObject Admin::rate(std::string_view method, const QJsonObject &body)
{
    auto &limiter = m_server.limiter();
    const auto minute = m_server.world().now().toSecsSinceEpoch() / 60;
    if (method == "POST") {
        if (body.contains("limit"_L1))
            limiter.setLimit(body.value("limit"_L1).toInt());
        if (body.contains("remaining"_L1))
            limiter.setRemaining(body.value("remaining"_L1).toInt(), minute);
    }
    return {{u"limit"_s, limiter.limit()}, {u"remaining"_s, limiter.remaining(ApiServer::teamKey, minute)}};
}

QJsonObject Admin::requests(std::string_view method)
{
    auto &recorder = m_server.recorder();
    if (method == "DELETE")
        recorder.forget();
    QJsonObject counts;
    qint64 total = 0;
    for (const auto &[what, count] : recorder.counts()) {
        counts.insert(QString::fromStdString(what), qint64(count));
        total += qint64(count);
    }
    return {{u"total"_s, total}, {u"requests"_s, counts}};
}

QJsonObject Admin::reset(const QJsonObject &body)
{
    auto options = m_server.options();
    options.seed = quint32(body.value("seed"_L1).toInteger(options.seed));
    const auto size = body.value("size"_L1).toString();
    if (size == "small"_L1)
        options.size = WorldSize::Small;
    else if (size == "demo"_L1)
        options.size = WorldSize::Demo;
    else if (size == "large"_L1)
        options.size = WorldSize::Large;
    else if (!size.isEmpty())
        m_problem = u"size is small, demo or large"_s;
    if (m_problem.isEmpty())
        m_server.reset(options);
    return {{u"seed"_s, qint64(options.seed)}};
}

QJsonObject Admin::edit(const QJsonObject &body)
{
    auto &world = m_server.world();
    const auto object = world.find(body.value("entry"_L1).toString(), body.value("id"_L1).toString());
    if (object.isNull()) {
        m_problem = u"There is no such object"_s;
        return {};
    }
    const auto attributes = body.value("attributes"_L1).toObject();
    for (auto it = attributes.begin(); it != attributes.end(); ++it) {
        if (!world.entryOf(object).attribute(it.key()))
            m_problem = u"'%1' is not an attribute of '%2'"_s.arg(it.key(), world.entryOf(object).key);
        else if (it.value().isNull())
            world.clear(object, it.key());
        else
            world.set(object, it.key(), QJsonValue(it.value()));
    }
    return {{u"edited"_s, world.id(object)}};
}

QJsonObject Admin::remove(const QJsonObject &body)
{
    auto &world = m_server.world();
    const auto id = body.value("id"_L1).toString();
    const auto object = world.find(body.value("entry"_L1).toString(), id);
    if (object.isNull()) {
        m_problem = u"There is no such object"_s;
        return {};
    }
    world.remove(object);
    return {{u"removed"_s, id}};
}

QJsonObject Admin::objects(const QJsonObject &body)
{
    const auto &world = m_server.world();
    QJsonArray ids;
    for (const auto object : world.all(body.value("entry"_L1).toString()))
        ids.append(world.id(object));
    return {{u"ids"_s, ids}};
}

QJsonObject Admin::uploads(std::string_view method, const QJsonObject &body)
{
    if (method == "GET")
        return {{u"uploads"_s, m_server.stage().uploads.report()}};
    const auto size = body.value("partSize"_L1).toInteger();
    if (size < 1)
        m_problem = u"partSize is a number of bytes"_s;
    else
        m_server.stage().uploads.setPartSize(size);
    return {{u"partSize"_s, size}};
}
