// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/conformance/judge.h"

#include "api/auth/accountregistry.h"
#include "api/auth/apikey.h"
#include "simulator/simulator.h"

#include <memory>

/// A demo world for the window: the judge in front of a simulator where the judge is there, else the simulator alone.
class JudgedWorld
{
public:
    JudgedWorld(const Catalog &catalog, const QString &scratch);

    /// Of the same kind, without a judge.
    static std::unique_ptr<Simulator> startSimulator(const Catalog &catalog, QString *error);
    static ApiKey keyOf(const Simulator &simulator);

    bool isJudged() const { return m_missing.isEmpty(); }
    QString missing() const { return m_missing; } ///< why it is not
    Account account() const;
    ApiKey key() const { return keyOf(*m_simulator); }
    const Simulator &simulator() const { return *m_simulator; }
    /// Ends the judge: "request GET /v1/apps: message" for each violation it found.
    QStringList violations();

    QString error; ///< empty when it runs

private:
    QString m_missing;
    Judge m_judge;
    std::unique_ptr<Simulator> m_simulator;
};
