// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/server/apiserver.h"

#include "simulator/behaviours/behaviours.h"
#include "simulator/server/compression.h"
#include "simulator/server/refusals.h"
#include "simulator/world/genericfill.h"

#include <array>

using namespace Qt::StringLiterals;

struct ApiServer::Stage
{
    Stage(const Catalog &catalog, quint32 seed, const QDateTime &start)
        : world(catalog, seed, start)
        , reads(world)
    {
    }

    World world;
    Reads reads;
};

ApiServer::ApiServer(const Catalog &catalog, const SimulatorOptions &options, TokenJudge &tokens)
    : m_catalog(catalog)
    , m_options(options)
    , m_tokens(tokens)
{
}

ApiServer::~ApiServer() = default;

void ApiServer::populate()
{
    const QDateTime usual(QDate(2026, 11, 2), QTime(9, 0), Qt::UTC);
    m_stage = std::make_unique<Stage>(m_catalog, m_options.seed, m_options.clock.isValid() ? m_options.clock : usual);
    addBehaviours(m_stage->world);
    populateWorld(m_stage->world, m_options.size, m_options.seed);
    fillGenerically(m_stage->world, m_options.seed);
    for (const auto &complaint : m_stage->world.complaints())
        qWarning("simulator: %s", qPrintable(complaint));
}

static std::optional<HttpMethod> methodOf(std::string_view name)
{
    if (name == "GET")
        return HttpMethod::Get;
    if (name == "POST")
        return HttpMethod::Post;
    if (name == "PATCH")
        return HttpMethod::Patch;
    if (name == "DELETE")
        return HttpMethod::Delete;
    return std::nullopt;
}

static Outcome refused(Refusals refusals)
{
    Outcome outcome;
    outcome.refusals = std::move(refusals);
    return outcome;
}

/// The same path with another method decides between 404 and 405.
static bool isKnownPath(const Catalog &catalog, const QString &path)
{
    static constexpr std::array methods{HttpMethod::Get, HttpMethod::Post, HttpMethod::Patch, HttpMethod::Delete};
    return std::any_of(methods.begin(), methods.end(),
                       [&](HttpMethod method) { return catalog.match(method, path) != nullptr; });
}

Refusals ApiServer::authorize(const HttpRequest &request, const OperationInfo *operation)
{
    const auto &verdict = m_tokens.judge(request.authorization);
    if (!verdict.problem.isEmpty())
        return {refuse::unauthorized(verdict.problem)};
    static const QStringList teamOnly{
        u"bundleIds"_s,   u"bundleIdCapabilities"_s, u"certificates"_s, u"devices"_s,       u"profiles"_s,
        u"merchantIds"_s, u"passTypeIds"_s,          u"salesReports"_s, u"financeReports"_s};
    if (operation && verdict.isIndividual && teamOnly.contains(operation->entry))
        return {refuse::forbidden(u"An individual key cannot use provisioning, sales and finance"_s)};
    return {};
}

Outcome ApiServer::handleApi(const HttpRequest &request, const QString &path)
{
    const auto method = methodOf(request.method);
    ApiRequest api;
    api.http = &request;
    api.operation = method ? m_catalog.match(*method, path, &api.id) : nullptr;
    if (auto refusals = authorize(request, api.operation); !refusals.empty())
        return refused(std::move(refusals));
    if (!api.operation) {
        const auto name = QString::fromUtf8(request.method.data(), qsizetype(request.method.size()));
        return refused({isKnownPath(m_catalog, path) ? refuse::method(name, path) : refuse::unknownPath(path)});
    }
    api.base = m_options.tls ? "https://" : "http://";
    api.base += request.host;
    if (auto refusals = readParameters(api); !refusals.empty())
        return refused(std::move(refusals));
    return perform(api);
}

Outcome ApiServer::perform(ApiRequest &request)
{
    return m_stage->reads.answer(request);
}

std::string ApiServer::nextRequestId()
{
    static constexpr char digits[] = "0123456789ABCDEF";
    auto mixed = Random(m_options.seed * 7919ULL + ++m_requests).next();
    std::string id = "REQ-";
    for (int i = 0; i < 16; ++i, mixed >>= 4)
        id += digits[mixed & 15];
    return id;
}

void ApiServer::handle(const HttpRequest &request, HttpAnswer &answer)
{
    m_stage->world.clock().settle();
    const auto path = decodeUrlPart(request.target.substr(0, request.target.find('?')), false);
    send(handleApi(request, path), request, answer);
}

void ApiServer::send(Outcome outcome, const HttpRequest &request, HttpAnswer &answer)
{
    const auto requestId = nextRequestId();
    answer.status = outcome.status;
    if (!outcome.refusals.empty()) {
        answer.status = outcome.refusals.front().status;
        outcome.contentType = "application/json";
        outcome.body = errorDocument(outcome.refusals, requestId);
    }
    answer.headers += "x-request-id: " + requestId + "\r\n";
    answer.contentType = std::move(outcome.contentType);
    answer.body = std::move(outcome.body);
    constexpr std::size_t worthIt = 512;
    if (answer.body.size() >= worthIt && request.acceptEncoding.find("gzip") != std::string_view::npos) {
        answer.body = gzip(answer.body, 1);
        answer.headers += "Content-Encoding: gzip\r\n";
    }
}
