// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/server/admin.h"
#include "simulator/server/faults.h"
#include "simulator/server/outcome.h"
#include "simulator/server/ratelimiter.h"
#include "simulator/server/recorder.h"
#include "simulator/server/tokens.h"
#include "simulator/simulator.h"

struct IncomingRequest;
struct OperationInfo;
struct Stage;
class World;

/// Turns HTTP requests into answers of one world. Everything but the constructor and open() is on the server's thread.
class ApiServer
{
public:
    static constexpr auto teamKey = "team";

    ApiServer(const Catalog &catalog, const SimulatorOptions &options, TokenJudge &tokens);
    ~ApiServer();

    /// False when the faults cannot be read or the record file not be written.
    bool open(QString *error);
    void populate(); ///< the first thing the server's thread does
    void handle(const WireRequest &request, HttpAnswer &answer);

    // For the admin path
    const SimulatorOptions &options() const { return m_options; }
    void reset(const SimulatorOptions &options);
    Stage &stage() { return *m_stage; }
    World &world();
    Faults &faults() { return m_faults; }
    RateLimiter &limiter() { return m_limiter; }
    Recorder &recorder() { return m_recorder; }

private:
    void route(const WireRequest &request, const QString &path, HttpAnswer &answer);
    void handleApi(const WireRequest &request, const QString &path, HttpAnswer &answer);
    void handleAsset(const WireRequest &request, const QString &path, HttpAnswer &answer);
    Outcome answerTo(const WireRequest &request, const QString &path, const std::vector<FaultRule> &faults,
                     HttpAnswer &answer);
    Refusals authorize(const WireRequest &request, const OperationInfo *operation, HttpAnswer &answer);
    Refusals negotiate(const IncomingRequest &request, QString *mediaType) const;
    Outcome perform(const IncomingRequest &request, const QString &mediaType);
    void editByOthers(const IncomingRequest &request, const FaultRule &rule);
    void send(Outcome outcome, const WireRequest &request, HttpAnswer &answer);
    std::string nextRequestId();

    const Catalog &m_catalog;
    SimulatorOptions m_options;
    TokenJudge &m_tokens;
    Faults m_faults;
    RateLimiter m_limiter;
    Recorder m_recorder;
    Admin m_admin;
    std::unique_ptr<Stage> m_stage;
    quint64 m_requests = 0;
};
