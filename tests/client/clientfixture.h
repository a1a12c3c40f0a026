// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/auth/tokensource.h"
#include "api/client/apiclient.h"
#include "api/client/ratebudget.h"
#include "api/client/requestlog.h"
#include "tests/client/faultserver.h"

#include <QSignalSpy>

/// Hands out "token-1", and the next number after each invalidate().
class FakeTokens final : public TokenSource
{
public:
    std::variant<QByteArray, ApiError> token() override;
    void invalidate() override { ++made; }

    int made = 1;
    bool broken = false;
};

/// Time that stands still until the test moves it.
class ManualClock final : public Clock
{
public:
    QDateTime now() const override { return m_now; }
    void after(std::chrono::milliseconds delay, QObject *context, std::function<void()> call) override;

    /// Moves on, calling what falls due.
    void advance(std::chrono::milliseconds time);
    int waiting() const { return int(m_alarms.size()); }

private:
    struct Alarm
    {
        QDateTime due;
        QPointer<QObject> context;
        std::function<void()> call;
    };

    QDateTime m_now = QDateTime::fromString(QStringLiteral("2026-11-24T12:00:00Z"), Qt::ISODate);
    std::vector<Alarm> m_alarms;
};

/// A client against a server of the test's own.
struct ClientFixture
{
    explicit ClientFixture(FaultServer::Handler handler, bool tls = false);
    explicit ClientFixture(const QUrl &baseUrl); ///< no server of its own

    static ClientOptions optionsFor(const QUrl &baseUrl);

    std::unique_ptr<FaultServer> server;
    FakeTokens tokens;
    RequestLog log;
    RateBudget budget;
    ManualClock clock;
    std::unique_ptr<ApiClient> client;
};

/// The end of a reply, kept for comparing.
template <typename T>
struct Ending
{
    explicit Ending(ApiReply<T> *watched)
        : reply(watched)
    {
        reply->then(
            &context,
            [this](const T &got) {
                value = got;
                ++times;
            },
            [this](const ApiError &got) {
                error = got;
                ++times;
            });
    }
    /// Waits; true when there is an end.
    bool wait();

    QPointer<ApiReply<T>> reply;
    QObject context;
    int times = 0;
    std::optional<T> value;
    std::optional<ApiError> error;
};

template <typename T>
bool Ending<T>::wait()
{
    if (times > 0)
        return true;
    QSignalSpy finished(reply, &ApiReplyBase::finished);
    return finished.wait(30000) && times == 1;
}

ApiRequest requestFor(HttpMethod method, const QString &path = QStringLiteral("/v1/apps"));
