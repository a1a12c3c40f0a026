// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/accountsetup.h"

class Catalog;

/// Asks the key's own server for the account's first app: harmless, and within the reach of most roles.
class ServiceKeyChecker final : public QObject, public KeyChecker
{
    Q_OBJECT
public:
    explicit ServiceKeyChecker(const Catalog &catalog, QObject *parent = nullptr);

    ApiReply<Verdict> *check(const ApiKey &key, const QUrl &baseUrl) override;

private:
    const Catalog &m_catalog;
};
