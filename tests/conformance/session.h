// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/auth/jwtsigner.h"
#include "api/client/apiclient.h"
#include "api/client/ratebudget.h"
#include "api/client/requestlog.h"
#include "api/services/resourceservice.h"
#include "api/services/resourcewriter.h"
#include "simulator/simulator.h"
#include "tests/conformance/judge.h"

/// A simulator, the judge in front of it, and our client in front of that.
class Session
{
public:
    struct Outcome
    {
        Document document;
        std::optional<ApiError> error;
    };

    Session(const Catalog &catalog, const QString &scratch);

    /// What went wrong, or nothing.
    QString start();
    /// Sends one operation through the client and waits for its end.
    Outcome perform(const OperationInfo &operation, const QString &id, const Query &query = {},
                    const QByteArray &body = {});

    QUrl url() const { return m_judge.url(); }
    ApiKey key() const;
    const Simulator &simulator() const { return *m_simulator; }
    TokenSource &tokens() { return *m_tokens; }
    QList<QJsonObject> finish() { return m_judge.finish(); }

private:
    template <typename T, typename Success>
    Outcome wait(ApiReply<T> *reply, Success onSuccess);

    const Catalog &m_catalog;
    Judge m_judge;
    std::unique_ptr<Simulator> m_simulator;
    std::unique_ptr<JwtSigner> m_tokens;
    RequestLog m_log;
    RateBudget m_budget;
    SystemClock m_clock;
    std::unique_ptr<ApiClient> m_client;
    std::unique_ptr<ResourceWriter> m_writer;
    std::unique_ptr<ResourceService> m_service;
};
