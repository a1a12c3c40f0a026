// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/client/apiclient.h"

#include "api/auth/tokensource.h"
#include "api/client/apicall.h"
#include "api/client/errorfactory.h"
#include "api/client/gzip.h"
#include "api/client/networkpool.h"
#include "api/client/origin.h"
#include "api/client/ratebudget.h"
#include "api/client/rejectedvalues.h"
#include "api/client/requestqueue.h"

#include <unordered_map>

using namespace Qt::StringLiterals;

static constexpr int MostHops = 3;
static constexpr int ParallelHttp1 = 6; ///< what QNetworkAccessManager opens to one host
static constexpr int ParallelHttp2 = 12;

class ApiClient::Private
{
public:
    Private(ApiClient *client, ClientOptions clientOptions, TokenSource &tokenSource, RequestLog &requestLog,
            RateBudget &rateBudget, Clock &theClock);

    QUrl urlOf(const ApiCall &call) const;
    void enter(std::unique_ptr<ApiCall> call);
    void schedulePump();
    void pump();
    void launch(ApiCall &call);
    HttpRequest wireRequest(const ApiCall &call) const;
    void onFinished(quint64 id, const HttpOutcome &outcome);
    void onFailed(ApiCall &call, const HttpOutcome &outcome);
    bool tryRedirect(ApiCall &call, const HttpOutcome &outcome);
    bool tryFreshToken(ApiCall &call, const ApiError &error);
    bool tryNarrower(ApiCall &call, const ApiError &error);
    bool tryPause(ApiCall &call, const ApiError &error);
    bool tryLater(ApiCall &call, const ApiError &error);
    void again(ApiCall &call);
    void resume();
    void onAbort(quint64 id);
    void succeed(ApiCall &call, const HttpOutcome &outcome);
    void fail(ApiCall &call, const ApiError &error);
    void finish(ApiCall &call, std::variant<ApiAnswer, ApiError> result);
    void note(ApiCall &call, const HttpOutcome &outcome);

    ApiClient *q;
    ClientOptions options;
    TokenSource &tokens;
    RequestLog &log;
    RateBudget &budget;
    Clock &clock;
    NetworkPool network;
    RequestQueue queue;
    RejectedValues rejected;
    std::unordered_map<quint64, std::unique_ptr<ApiCall>> calls;
    quint64 lastId = 0;
    int running = 0;
    int parallel = ParallelHttp1;
    int pausesInRow = 0;
    bool pumpScheduled = false;
};

ApiClient::Private::Private(ApiClient *client, ClientOptions clientOptions, TokenSource &tokenSource,
                            RequestLog &requestLog, RateBudget &rateBudget, Clock &theClock)
    : q(client)
    , options(std::move(clientOptions))
    , tokens(tokenSource)
    , log(requestLog)
    , budget(rateBudget)
    , clock(theClock)
    , network(options.extraAuthorities, !isLoopback(options.baseUrl))
{
}

ApiClient::ApiClient(ClientOptions options, TokenSource &tokens, RequestLog &log, RateBudget &budget, Clock &clock,
                     QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, std::move(options), tokens, log, budget, clock))
{
}

ApiClient::~ApiClient()
{
    for (auto &[id, call] : d->calls) {
        const auto wasSent = call->exchange != nullptr;
        delete call->exchange;
        if (!call->reply)
            continue;
        auto error = abortedError();
        error.outcomeUnknown = wasSent && !call->isRead();
        call->reply->disconnect(this);
        call->reply->abandon(std::move(error)); // callbacks must not run in here
    }
}

bool ApiClient::isAllowedBase(const QUrl &url)
{
    return isSafe(url);
}

const QUrl &ApiClient::baseUrl() const
{
    return d->options.baseUrl;
}

int ApiClient::pending() const
{
    return int(d->calls.size());
}

ApiReply<ApiAnswer> *ApiClient::send(const ApiRequest &request)
{
    auto call = std::make_unique<ApiCall>();
    call->id = ++d->lastId;
    call->request = request;
    call->reply = new ApiReply<ApiAnswer>(this);
    connect(
        call->reply, &ApiReplyBase::abortRequested, this, [this, id = call->id] { d->onAbort(id); },
        Qt::QueuedConnection);
    auto *reply = call->reply.data();
    d->enter(std::move(call));
    return reply;
}

static QByteArray verbOf(HttpMethod method)
{
    switch (method) {
    case HttpMethod::Get:
        return "GET";
    case HttpMethod::Post:
        return "POST";
    case HttpMethod::Patch:
        return "PATCH";
    case HttpMethod::Delete:
        return "DELETE";
    }
    Q_UNREACHABLE();
}

QUrl ApiClient::Private::urlOf(const ApiCall &call) const
{
    if (!call.redirected.isEmpty())
        return call.redirected;
    if (!call.request.url.isEmpty())
        return call.request.url;
    auto url = options.baseUrl;
    url.setPath(call.request.path, QUrl::TolerantMode);
    if (!call.request.query.isEmpty())
        url.setQuery(call.request.query.encoded(), QUrl::StrictMode);
    return url;
}

void ApiClient::Private::enter(std::unique_ptr<ApiCall> call)
{
    auto &entry = call->log;
    entry.method = verbOf(call->request.method);
    entry.url = urlOf(*call);
    entry.body = call->request.body;
    entry.accept = call->request.accept;
    entry.id = log.add(entry);
    queue.append(call->id, call->request.priority);
    calls.emplace(call->id, std::move(call));
    schedulePump();
    emit q->pendingChanged(q->pending());
}

/// Requests leave from the event loop, never from within send().
void ApiClient::Private::schedulePump()
{
    if (std::exchange(pumpScheduled, true))
        return;
    QMetaObject::invokeMethod(
        q, [this] { pump(); }, Qt::QueuedConnection);
}

void ApiClient::Private::pump()
{
    pumpScheduled = false;
    const QPointer<ApiClient> alive(q); // a callback of a call that fails at once may end the client
    while (alive && !budget.isPaused() && running < parallel) {
        const auto id = queue.takeNext();
        if (!id)
            return;
        launch(*calls.at(*id));
    }
}

void ApiClient::Private::launch(ApiCall &call)
{
    rejected.strip(call.request);
    const auto url = urlOf(call);
    if (!isSafe(url) || !isSameOrigin(url, options.baseUrl)) {
        HttpOutcome outcome;
        outcome.end = HttpOutcome::End::Answered;
        outcome.headers = {{"location", url.toEncoded()}};
        return fail(call, makeError(outcome, true, clock.now()));
    }
    auto token = tokens.token();
    if (auto *error = std::get_if<ApiError>(&token))
        return fail(call, *error);
    call.token = std::get<QByteArray>(token);

    call.log.url = url;
    call.log.state = RequestLogEntry::State::Running;
    if (!call.timer.isValid()) {
        call.timer.start();
        call.log.started = clock.now();
    }
    log.change(call.log);

    ++running;
    call.exchange = network.open(wireRequest(call)).release();
    call.exchange->setParent(q);
    connect(
        call.exchange, &HttpExchange::finished, q,
        [this, id = call.id](const HttpOutcome &outcome) { onFinished(id, outcome); }, Qt::QueuedConnection);
    connect(call.exchange, &HttpExchange::received, call.reply, &ApiReplyBase::progress);
    call.exchange->start();
}

HttpRequest ApiClient::Private::wireRequest(const ApiCall &call) const
{
    static constexpr QNetworkRequest::Priority priorities[]
        = {QNetworkRequest::HighPriority, QNetworkRequest::NormalPriority, QNetworkRequest::LowPriority};
    HttpRequest request;
    request.verb = call.log.method;
    request.url = call.log.url;
    request.body = call.request.body;
    request.priority = priorities[int(call.request.priority)];
    request.timeout = options.timeout;
    // Naming the encodings keeps Qt from undoing them on this thread.
    const auto compress = options.compress.value_or(!isLoopback(options.baseUrl));
    request.headers = {{"Authorization", "Bearer " + call.token},
                       {"Accept", call.request.accept},
                       {"Accept-Encoding", compress ? "gzip" : "identity"},
                       {"User-Agent", "Espalier/" ESPALIER_VERSION}};
    if (!request.isRead())
        request.headers.emplaceBack("Content-Type", "application/json");
    return request;
}

void ApiClient::Private::onFinished(quint64 id, const HttpOutcome &outcome)
{
    const auto found = calls.find(id);
    if (found == calls.end())
        return;
    auto &call = *found->second;
    delete call.exchange;
    call.exchange = nullptr;
    --running;
    schedulePump(); // now: nothing of this may be touched once callbacks have run
    network.learn(outcome);
    if (outcome.http2)
        parallel = ParallelHttp2;
    note(call, outcome);
    if (isSuccess(outcome)) {
        pausesInRow = 0;
        succeed(call, outcome);
    } else {
        onFailed(call, outcome);
    }
}

/// The beginning of an answer for the log.
static QByteArray beginningOf(const ApiAnswer &answer)
{
    static constexpr qsizetype enough = 32 * 1024;
    const auto json = answer.isGzip ? inflated(answer.body, enough).bytes : answer.body.left(enough);
    return RequestLog::beginningWithoutSecrets(json, enough);
}

void ApiClient::Private::note(ApiCall &call, const HttpOutcome &outcome)
{
    if (const auto header = outcome.header("x-rate-limit"); !header.isEmpty())
        budget.update(header, clock.now());
    call.log.status = outcome.status;
    call.log.bytesSent += call.request.body.size();
    call.log.bytesReceived += outcome.body.size();
    call.log.milliseconds = call.timer.elapsed();
    call.log.requestId = requestIdOf(outcome);
    call.log.hourRemaining = budget.hourRemaining();
    const auto answer = answerOf(outcome);
    if (answer.mediaType.endsWith("json"))
        log.keepAnswer(call.log.id, beginningOf(answer));
}

void ApiClient::Private::onFailed(ApiCall &call, const HttpOutcome &outcome)
{
    if (tryRedirect(call, outcome))
        return;
    const auto error = makeError(outcome, call.isRead(), clock.now());
    const auto givenUp = outcome.end == HttpOutcome::End::Aborted;
    if (!givenUp
        && (tryFreshToken(call, error) || tryNarrower(call, error) || tryPause(call, error) || tryLater(call, error)))
        return;
    fail(call, error);
}

bool ApiClient::Private::tryRedirect(ApiCall &call, const HttpOutcome &outcome)
{
    if (outcome.end != HttpOutcome::End::Answered || outcome.status / 100 != 3 || !call.isRead())
        return false;
    const auto location = QUrl::fromEncoded(outcome.header("location"));
    const auto target = call.log.url.resolved(location);
    if (location.isEmpty() || ++call.hops > MostHops || !isSameOrigin(target, options.baseUrl))
        return false;
    call.redirected = target;
    again(call);
    return true;
}

/// A 401 may only mean that the token has run out; it was not carried out, so even a write may be sent again.
bool ApiClient::Private::tryFreshToken(ApiCall &call, const ApiError &error)
{
    if (error.kind != ApiError::Kind::Unauthorized || std::exchange(call.renewed, true))
        return false;
    const auto current = tokens.token(); // another call may have renewed it meanwhile
    if (const auto *token = std::get_if<QByteArray>(&current); token && *token == call.token)
        tokens.invalidate();
    again(call);
    return true;
}

bool ApiClient::Private::tryNarrower(ApiCall &call, const ApiError &error)
{
    if (!call.isRead() || !call.request.url.isEmpty() || call.narrowed || !rejected.learn(call.request, error))
        return false;
    call.narrowed = true;
    again(call);
    return true;
}

/// A 429 was not carried out either. The whole account rests, and this call goes first afterwards.
bool ApiClient::Private::tryPause(ApiCall &call, const ApiError &error)
{
    if (error.kind != ApiError::Kind::RateLimited || ++call.pauses > options.retry.pauses)
        return false;
    if (!budget.isPaused()) {
        const auto rest = options.retry.pause(error, pausesInRow++);
        budget.setPausedUntil(clock.now().addMSecs(rest.count()));
        clock.after(rest, q, [this] { resume(); });
    }
    again(call);
    return true;
}

bool ApiClient::Private::tryLater(ApiCall &call, const ApiError &error)
{
    if (!call.isRead())
        return false;
    const auto wait = options.retry.delay(error, call.retries);
    if (!wait)
        return false;
    ++call.retries;
    call.log.retries = call.retries;
    call.log.state = RequestLogEntry::State::Waiting;
    log.change(call.log);
    clock.after(*wait, q, [this, id = call.id] {
        if (const auto found = calls.find(id); found != calls.end()) {
            again(*found->second);
            schedulePump();
        }
    });
    return true;
}

void ApiClient::Private::again(ApiCall &call)
{
    call.log.state = RequestLogEntry::State::Waiting;
    log.change(call.log);
    queue.prepend(call.id, call.request.priority);
}

void ApiClient::Private::resume()
{
    budget.setPausedUntil({});
    schedulePump();
}

void ApiClient::Private::onAbort(quint64 id)
{
    const auto found = calls.find(id);
    if (found == calls.end())
        return;
    auto &call = *found->second;
    if (call.exchange)
        return call.exchange->abort();
    queue.remove(id);
    fail(call, abortedError()); // it is not on the wire: nothing is unknown
}

void ApiClient::Private::succeed(ApiCall &call, const HttpOutcome &outcome)
{
    if (const auto error = shortened(outcome, call.isRead()))
        return fail(call, *error);
    call.log.state = RequestLogEntry::State::Done;
    finish(call, answerOf(outcome));
}

void ApiClient::Private::fail(ApiCall &call, const ApiError &error)
{
    call.log.state = RequestLogEntry::State::Failed;
    call.log.error = error.title;
    finish(call, error);
}

void ApiClient::Private::finish(ApiCall &call, std::variant<ApiAnswer, ApiError> result)
{
    if (call.timer.isValid())
        call.log.milliseconds = call.timer.elapsed();
    log.change(call.log);
    const auto node = calls.extract(call.id); // callbacks may send, or end the client
    const QPointer<ApiClient> alive(q);
    if (call.reply)
        call.reply->complete(std::move(result));
    if (alive)
        emit q->pendingChanged(q->pending());
}
