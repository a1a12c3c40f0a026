// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/auth/accountregistry.h"
#include "simulator/simulator.h"

#include <QSslCertificate>

/// The account that needs no key: a simulated App Store Connect inside the program, and the key that opens it.
class DemoAccount
{
public:
    static constexpr auto id = QLatin1StringView("demo");

    /// Null, with `error` set, when the simulator cannot start.
    static std::unique_ptr<DemoAccount> start(const Catalog &catalog, QString *error);

    const Account &account() const { return m_account; }
    const ApiKey &key() const { return m_key; }

private:
    DemoAccount() = default;

    std::unique_ptr<Simulator> m_simulator;
    Account m_account;
    ApiKey m_key;
};
