// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/client/signedtransfer.h"

#include "api/client/errorfactory.h"
#include "api/client/networkpool.h"
#include "api/client/origin.h"
#include "api/client/requestlog.h"

#include <QElapsedTimer>
#include <QPointer>

#include <unordered_map>

namespace {
struct Transfer
{
    HttpRequest request;
    QPointer<ApiReply<ApiAnswer>> reply;
    RequestLogEntry log;
    QElapsedTimer timer;
    HttpExchange *exchange = nullptr;
};
}

class SignedTransfer::Private
{
public:
    Private(SignedTransfer *transfer, ClientOptions clientOptions, RequestLog &requestLog, Clock &theClock);

    ApiReply<ApiAnswer> *enter(HttpRequest request);
    void launch(quint64 id);
    void onFinished(quint64 id, const HttpOutcome &outcome);
    bool tryLater(quint64 id, Transfer &transfer, const ApiError &error);
    void onAbort(quint64 id);
    void finish(quint64 id, std::variant<ApiAnswer, ApiError> result);

    SignedTransfer *q;
    ClientOptions options;
    RequestLog &log;
    Clock &clock;
    NetworkPool network;
    std::unordered_map<quint64, Transfer> transfers;
    quint64 lastId = 0;
};

SignedTransfer::Private::Private(SignedTransfer *transfer, ClientOptions clientOptions, RequestLog &requestLog,
                                 Clock &theClock)
    : q(transfer)
    , options(std::move(clientOptions))
    , log(requestLog)
    , clock(theClock)
    , network(options.extraAuthorities, true)
{
}

SignedTransfer::SignedTransfer(ClientOptions options, RequestLog &log, Clock &clock, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, std::move(options), log, clock))
{
}

SignedTransfer::~SignedTransfer()
{
    for (auto &[id, transfer] : d->transfers) {
        auto error = abortedError();
        error.outcomeUnknown = transfer.exchange && !transfer.request.isRead();
        delete transfer.exchange;
        if (transfer.reply)
            transfer.reply->abandon(std::move(error));
    }
}

ApiReply<ApiAnswer> *SignedTransfer::download(const QUrl &url)
{
    HttpRequest request;
    request.verb = "GET";
    request.url = url;
    return d->enter(std::move(request));
}

ApiReply<ApiAnswer> *SignedTransfer::upload(const UploadPart &part)
{
    HttpRequest request;
    request.verb = part.verb;
    request.url = part.url;
    request.body = part.bytes;
    for (const auto &[name, value] : part.headers) {
        // Set by the client itself, or never to be sent there.
        const auto lower = name.toLower();
        if (lower != "authorization" && lower != "content-length" && lower != "host")
            request.headers.emplaceBack(name, value);
    }
    return d->enter(std::move(request));
}

ApiReply<ApiAnswer> *SignedTransfer::Private::enter(HttpRequest request)
{
    const auto id = ++lastId;
    auto &transfer = transfers[id];
    transfer.reply = new ApiReply<ApiAnswer>(q);
    connect(
        transfer.reply, &ApiReplyBase::abortRequested, q, [this, id] { onAbort(id); }, Qt::QueuedConnection);
    transfer.log.method = request.verb;
    transfer.log.url = request.url.adjusted(QUrl::RemoveQuery);
    transfer.log.authorized = false;
    transfer.log.id = log.add(transfer.log);
    request.headers.emplaceBack("User-Agent", "Espalier/" ESPALIER_VERSION);
    request.headers.emplaceBack("Accept-Encoding", "identity");
    request.timeout = options.timeout;
    transfer.request = std::move(request);
    QMetaObject::invokeMethod(
        q, [this, id] { launch(id); }, Qt::QueuedConnection);
    return transfer.reply;
}

void SignedTransfer::Private::launch(quint64 id)
{
    const auto found = transfers.find(id);
    if (found == transfers.end())
        return;
    auto &transfer = found->second;
    if (!isSafe(transfer.request.url)) {
        HttpOutcome outcome;
        outcome.end = HttpOutcome::End::Answered;
        outcome.headers = {{"location", transfer.log.url.toEncoded()}};
        return finish(id, makeError(outcome, true, clock.now()));
    }
    if (!transfer.timer.isValid()) {
        transfer.timer.start();
        transfer.log.started = clock.now();
    }
    transfer.log.state = RequestLogEntry::State::Running;
    log.change(transfer.log);
    transfer.exchange = network.open(transfer.request).release();
    transfer.exchange->setParent(q);
    connect(
        transfer.exchange, &HttpExchange::finished, q,
        [this, id](const HttpOutcome &outcome) { onFinished(id, outcome); }, Qt::QueuedConnection);
    connect(transfer.exchange, transfer.request.isRead() ? &HttpExchange::received : &HttpExchange::sent,
            transfer.reply, &ApiReplyBase::progress);
    transfer.exchange->start();
}

void SignedTransfer::Private::onFinished(quint64 id, const HttpOutcome &outcome)
{
    auto &transfer = transfers.at(id);
    delete transfer.exchange;
    transfer.exchange = nullptr;
    network.learn(outcome);
    transfer.log.status = outcome.status;
    transfer.log.bytesSent += transfer.request.body.size();
    transfer.log.bytesReceived += outcome.body.size();
    if (const auto error = shortened(outcome, transfer.request.isRead()))
        return finish(id, *error);
    if (isSuccess(outcome))
        return finish(id, answerOf(outcome));
    const auto error = makeError(outcome, transfer.request.isRead(), clock.now());
    if (outcome.end == HttpOutcome::End::Aborted || !tryLater(id, transfer, error))
        finish(id, error);
}

bool SignedTransfer::Private::tryLater(quint64 id, Transfer &transfer, const ApiError &error)
{
    const auto wait = transfer.request.isRead() ? options.retry.delay(error, transfer.log.retries) : std::nullopt;
    if (!wait)
        return false;
    ++transfer.log.retries;
    transfer.log.state = RequestLogEntry::State::Waiting;
    log.change(transfer.log);
    clock.after(*wait, q, [this, id] { launch(id); });
    return true;
}

void SignedTransfer::Private::onAbort(quint64 id)
{
    const auto found = transfers.find(id);
    if (found == transfers.end())
        return;
    if (found->second.exchange)
        found->second.exchange->abort();
    else
        finish(id, abortedError());
}

void SignedTransfer::Private::finish(quint64 id, std::variant<ApiAnswer, ApiError> result)
{
    const auto node = transfers.extract(id); // callbacks may start another, or end this
    auto &transfer = node.mapped();
    const auto *error = std::get_if<ApiError>(&result);
    transfer.log.state = error ? RequestLogEntry::State::Failed : RequestLogEntry::State::Done;
    transfer.log.error = error ? error->title : QString();
    transfer.log.milliseconds = transfer.timer.isValid() ? transfer.timer.elapsed() : 0;
    log.change(transfer.log);
    if (transfer.reply)
        transfer.reply->complete(std::move(result));
}
