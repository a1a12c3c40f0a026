// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/accountsetup.h"

/// Asks the server for one app, with a client of its own that leaves no trace in any account's log.
class ApiKeyChecker final : public KeyChecker
{
public:
    ApiReply<Verdict> *check(const ApiKey &key, const QUrl &baseUrl) override;
};
