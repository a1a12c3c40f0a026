// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/server/httpserver.h"
#include "simulator/server/reads.h"
#include "simulator/server/tokens.h"
#include "simulator/simulator.h"

/// Turns HTTP requests into answers of one world. Lives on the server's thread.
class ApiServer
{
public:
    ApiServer(const Catalog &catalog, const SimulatorOptions &options, TokenJudge &tokens);
    ~ApiServer();

    void populate(); ///< the first thing the server's thread does
    void handle(const HttpRequest &request, HttpAnswer &answer);

private:
    struct Stage;

    Outcome handleApi(const HttpRequest &request, const QString &path);
    Refusals authorize(const HttpRequest &request, const OperationInfo *operation);
    Outcome perform(ApiRequest &request);
    void send(Outcome outcome, const HttpRequest &request, HttpAnswer &answer);
    std::string nextRequestId();

    const Catalog &m_catalog;
    SimulatorOptions m_options;
    TokenJudge &m_tokens;
    std::unique_ptr<Stage> m_stage;
    quint64 m_requests = 0;
};
