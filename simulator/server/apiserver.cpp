// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/server/apiserver.h"

#include "simulator/behaviours/behaviours.h"
#include "simulator/server/compression.h"
#include "simulator/server/refusals.h"
#include "simulator/server/scope.h"
#include "simulator/server/signedqueries.h"
#include "simulator/server/stage.h"
#include "simulator/world/genericfill.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

ApiServer::ApiServer(const Catalog &catalog, const SimulatorOptions &options, TokenJudge &tokens)
    : m_catalog(catalog)
    , m_options(options)
    , m_tokens(tokens)
    , m_faults(options.seed)
    , m_limiter(options.rateLimit)
    , m_admin(*this)
{
}

ApiServer::~ApiServer() = default;

bool ApiServer::open(QString *error)
{
    if (const auto problem = m_faults.add(m_options.faults); !problem.isEmpty()) {
        *error = QCoreApplication::translate("Simulator", "The faults cannot be understood: %1").arg(problem);
        return false;
    }
    QString problem;
    if (m_recorder.open(m_options.recordFile, &problem))
        return true;
    *error
        = QCoreApplication::translate("Simulator", "\"%1\" cannot be written: %2").arg(m_options.recordFile, problem);
    return false;
}

void ApiServer::populate()
{
    const QDateTime usual(QDate(2026, 11, 2), QTime(9, 0), Qt::UTC);
    m_stage = std::make_unique<Stage>(m_catalog, m_options.seed, m_options.clock.isValid() ? m_options.clock : usual);
    auto &world = m_stage->world;
    addBehaviours(world);
    populateWorld(world, m_options.size, m_options.seed);
    fillGenerically(world, m_options.seed);
    world.clock().setStanding(m_options.clockStands);
    for (const auto &complaint : world.complaints())
        qWarning("simulator: %s", qPrintable(complaint));
}

void ApiServer::reset(const SimulatorOptions &options)
{
    m_options = options;
    m_requests = 0;
    m_limiter.forget();
    populate();
}

World &ApiServer::world()
{
    return m_stage->world;
}

void ApiServer::handle(const WireRequest &request, HttpAnswer &answer)
{
    QElapsedTimer timer;
    timer.start();
    m_stage->world.clock().settle();
    const auto path = decodeUrlPart(request.target.substr(0, request.target.find('?')), false);
    route(request, path, answer);
    if (!path.startsWith("/_admin"_L1))
        m_recorder.note(request, path, answer, double(timer.nsecsElapsed()) / 1e6);
}

void ApiServer::route(const WireRequest &request, const QString &path, HttpAnswer &answer)
{
    if (path == "/_admin"_L1 || path.startsWith("/_admin/"_L1))
        return m_admin.handle(request, path, answer);
    if (path.startsWith("/_assets/"_L1) || path.startsWith("/_upload/"_L1))
        return handleAsset(request, path, answer);
    handleApi(request, path, answer);
}

/// How the line behaves. False when the fault also answers, so that nothing else happens.
static void applyToLine(const FaultRule &rule, HttpAnswer &answer)
{
    using Kind = FaultRule::Kind;
    if (rule.kind == Kind::Latency)
        answer.delay += rule.time;
    if (rule.kind == Kind::Truncate)
        answer.line = HttpAnswer::Line::Truncated;
    if (rule.kind == Kind::Reset)
        answer.line = rule.moment == FaultRule::Moment::Middle ? HttpAnswer::Line::ResetInBody
                                                               : HttpAnswer::Line::ResetBeforeReply;
    if (rule.kind == Kind::Drip) {
        answer.line = HttpAnswer::Line::Drip;
        answer.dripBytes = std::size_t(rule.bytes);
        answer.dripInterval = rule.time;
    }
}

static bool hasKind(const std::vector<FaultRule> &rules, FaultRule::Kind kind, FaultRule::Moment moment)
{
    return std::any_of(rules.begin(), rules.end(),
                       [&](const FaultRule &rule) { return rule.kind == kind && rule.moment == moment; });
}

static Outcome faultOutcome(const FaultRule &rule, HttpAnswer &answer)
{
    if (rule.retryAfter)
        answer.headers += "Retry-After: " + std::to_string(*rule.retryAfter) + "\r\n";
    auto refusal = rule.status == 429 ? refuse::rateLimit()
        : rule.status == 401          ? refuse::unauthorized(u"a fault was asked for"_s)
        : rule.status == 403          ? refuse::forbidden(u"A fault was asked for"_s)
                                      : refuse::server(rule.status);
    return refusedOutcome({refusal});
}

/// What a gateway in front of the API shows when the API is not there, with a status that says all is well.
static Outcome htmlOutcome()
{
    Outcome outcome;
    outcome.contentType = "text/html; charset=utf-8";
    outcome.body = "<!DOCTYPE html>\n<html><head><title>App Store Connect</title></head>"
                   "<body><p>We are working on the site. Come back in a while.</p></body></html>\n";
    return outcome;
}

void ApiServer::handleApi(const WireRequest &request, const QString &path, HttpAnswer &answer)
{
    const auto faults = m_faults.hit(request.method, path, request.target);
    for (const auto &rule : faults)
        applyToLine(rule, answer);
    auto outcome = answerTo(request, path, faults, answer);
    for (const auto &rule : faults) {
        if (rule.kind == FaultRule::Kind::Status && rule.moment == FaultRule::Moment::After)
            outcome = faultOutcome(rule, answer);
    }
    send(std::move(outcome), request, answer);
}

/// The Host header goes into JSON as it is, so it has to be one.
static std::string baseOf(std::string_view host, bool tls)
{
    static constexpr std::string_view usual = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.:-_[]";
    const bool good = !host.empty() && host.find_first_not_of(usual) == std::string_view::npos;
    return std::string(tls ? "https://" : "http://") + std::string(good ? host : "localhost");
}

Outcome ApiServer::answerTo(const WireRequest &request, const QString &path, const std::vector<FaultRule> &faults,
                            HttpAnswer &answer)
{
    for (const auto &rule : faults) {
        if (rule.kind == FaultRule::Kind::Unauthorized)
            return refusedOutcome({refuse::unauthorized(u"the token has expired"_s)});
        if (rule.kind == FaultRule::Kind::Status && rule.moment == FaultRule::Moment::Before)
            return faultOutcome(rule, answer);
        if (rule.kind == FaultRule::Kind::Hole)
            return refusedOutcome({refuse::noSales()});
        if (rule.kind == FaultRule::Kind::Html)
            return htmlOutcome();
    }
    if (hasKind(faults, FaultRule::Kind::Reset, FaultRule::Moment::Before))
        return {};

    static constexpr std::array names{std::string_view("GET"), std::string_view("POST"), std::string_view("PATCH"),
                                      std::string_view("DELETE")};
    static constexpr std::array methods{HttpMethod::Get, HttpMethod::Post, HttpMethod::Patch, HttpMethod::Delete};
    const auto known = std::find(names.begin(), names.end(), request.method);
    IncomingRequest api;
    api.http = &request;
    if (known != names.end())
        api.operation = m_catalog.match(methods[std::size_t(known - names.begin())], path, &api.id);
    if (auto refusals = authorize(request, api.operation, answer); !refusals.empty())
        return refusedOutcome(std::move(refusals));
    if (!api.operation) {
        const auto method = QString::fromUtf8(request.method.data(), qsizetype(request.method.size()));
        const bool isPath = std::any_of(methods.begin(), methods.end(),
                                        [&](HttpMethod each) { return m_catalog.match(each, path) != nullptr; });
        return refusedOutcome({isPath ? refuse::method(method, path) : refuse::unknownPath(path)});
    }
    api.base = baseOf(request.host, m_options.tls);
    QString mediaType;
    auto refusals = readParameters(api);
    if (refusals.empty())
        refusals = negotiate(api, &mediaType);
    if (!refusals.empty())
        return refusedOutcome(std::move(refusals));
    for (const auto &rule : faults) {
        if (rule.kind == FaultRule::Kind::Edit)
            editByOthers(api, rule);
        api.isCorrected = api.isCorrected || rule.kind == FaultRule::Kind::Correct;
    }
    return perform(api, mediaType);
}

Refusals ApiServer::authorize(const WireRequest &request, const OperationInfo *operation, HttpAnswer &answer)
{
    const auto &verdict = m_tokens.judge(request.authorization);
    if (!verdict.problem.isEmpty())
        return {refuse::unauthorized(verdict.problem)};

    const auto key = std::string(verdict.isIndividual ? "individual" : teamKey);
    const auto minute = m_stage->world.now().toSecsSinceEpoch() / 60;
    const bool hasRoom = m_limiter.take(key, minute);
    if (m_limiter.limit() > 0)
        answer.headers += "X-Rate-Limit: user-hour-lim:" + std::to_string(m_limiter.limit())
            + ";user-hour-rem:" + std::to_string(m_limiter.remaining(key, minute)) + ";\r\n";
    if (!hasRoom)
        return {refuse::rateLimit()};

    static const QStringList teamOnly{
        u"bundleIds"_s,   u"bundleIdCapabilities"_s, u"certificates"_s, u"devices"_s,       u"profiles"_s,
        u"merchantIds"_s, u"passTypeIds"_s,          u"salesReports"_s, u"financeReports"_s};
    if (operation && verdict.isIndividual && teamOnly.contains(operation->entry))
        return {refuse::forbidden(u"An individual key cannot use provisioning, sales and finance"_s)};
    if (!verdict.scope.isEmpty() && !isInScope(verdict.scope, request.method, request.target))
        return {refuse::forbidden(u"The token's scope does not cover this request"_s)};
    return {};
}

/// Chooses what is sent, and refuses a body that is not JSON.
Refusals ApiServer::negotiate(const IncomingRequest &request, QString *mediaType) const
{
    const auto &offered = request.operation->mediaTypes;
    const auto accept = QString::fromUtf8(request.http->accept.data(), qsizetype(request.http->accept.size()));
    *mediaType = offered.value(0);
    if (!offered.isEmpty() && !accept.isEmpty()) {
        QString chosen;
        for (const auto &each : accept.split(u',')) {
            const auto wanted = each.section(u';', 0, 0).trimmed();
            if (chosen.isEmpty() && (wanted == "*/*"_L1 || wanted == "application/*"_L1))
                chosen = offered.constFirst();
            else if (chosen.isEmpty() && offered.contains(wanted))
                chosen = wanted;
        }
        if (chosen.isEmpty())
            return {refuse::mediaType(406, u"The answer can be sent as %1"_s.arg(offered.join(u", "_s)))};
        *mediaType = chosen;
    }
    const auto pattern = request.operation->pattern;
    const bool hasBody = request.operation->method != HttpMethod::Get && pattern != OperationPattern::Remove;
    const auto type = request.http->contentType.substr(0, request.http->contentType.find(';'));
    if (hasBody && type != "application/json")
        return {refuse::mediaType(415, u"The body of a request is application/json"_s)};
    return {};
}

void ApiServer::editByOthers(const IncomingRequest &request, const FaultRule &rule)
{
    const auto object = m_stage->world.find(request.operation->entry, request.id);
    if (!object.isNull())
        m_stage->world.set(object, rule.attribute, rule.value);
}

Outcome ApiServer::perform(const IncomingRequest &request, const QString &mediaType)
{
    const auto pattern = request.operation->pattern;
    if (pattern == OperationPattern::Metrics)
        return m_stage->downloads.metrics(request);
    if (pattern == OperationPattern::Download || mediaType == "text/csv"_L1)
        return m_stage->downloads.download(request, mediaType);
    if (request.operation->method == HttpMethod::Get)
        return m_stage->reads.answer(request);
    return m_stage->writes.answer(request);
}

/// Whether a fault says all there is to say about a file.
static bool endsAsset(const FaultRule &rule, HttpAnswer &answer)
{
    using Kind = FaultRule::Kind;
    if (rule.kind == Kind::Status && rule.moment == FaultRule::Moment::Before) {
        answer.status = rule.status;
    } else if (rule.kind == Kind::Hole) {
        answer.status = 404;
    } else if (rule.kind == Kind::Html) {
        auto page = htmlOutcome();
        answer.contentType = std::move(page.contentType);
        answer.body = std::move(page.body);
    } else {
        return rule.kind == Kind::Reset && rule.moment == FaultRule::Moment::Before;
    }
    return true;
}

/// Images, files and the parts of uploads: signed addresses on "another host", where a bearer token has no business.
void ApiServer::handleAsset(const WireRequest &request, const QString &path, HttpAnswer &answer)
{
    for (const auto &rule : m_faults.hit(request.method, path, request.target)) {
        applyToLine(rule, answer);
        if (endsAsset(rule, answer))
            return;
    }
    if (path.startsWith("/_upload/"_L1))
        return m_stage->uploads.receive(request, path, answer);
    std::optional<Asset> asset;
    if (!request.authorization.empty())
        answer.status = 400;
    else if (request.method != "GET" && request.method != "HEAD")
        answer.status = 405;
    else if (path.startsWith("/_assets/segments/"_L1) && !isSigned(m_stage->world, request.target))
        answer.status = 403;
    else if (asset = m_stage->world.asset(path.sliced(9)); !asset)
        answer.status = 404;
    if (!asset)
        return;
    answer.contentType = asset->mediaType.toStdString();
    answer.body.assign(asset->bytes.constData(), std::size_t(asset->bytes.size()));
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

void ApiServer::send(Outcome outcome, const WireRequest &request, HttpAnswer &answer)
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
    const bool isPacked = answer.contentType == "application/a-gzip";
    if (answer.body.size() >= worthIt && !isPacked && request.acceptEncoding.find("gzip") != std::string_view::npos) {
        answer.body = gzip(answer.body, 1);
        answer.headers += "Content-Encoding: gzip\r\n";
    }
}
