// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/auth/accountregistry.h"
#include "api/auth/jwtsigner.h"
#include "api/client/apiclient.h"
#include "api/client/ratebudget.h"
#include "api/client/requestlog.h"
#include "api/client/signedtransfer.h"
#include "api/services/accountservices.h"
#include "api/services/resourceservice.h"
#include "api/store/store.h"
#include "api/store/storepagesink.h"

/// Everything one account needs while it is open: its token, its client, its database, its services. Nothing is sent
/// before a page asks.
class AccountSession final : public QObject
{
    Q_OBJECT
public:
    /// `databaseFile` empty: nothing is kept beyond the session. `authorities` are trusted besides the system's.
    AccountSession(const Catalog &catalog, const Account &account, const ApiKey &key, const QString &databaseFile,
                   const QList<QSslCertificate> &authorities = {}, QObject *parent = nullptr);

    const Account &account() const { return m_account; }
    AccountServices &services() { return m_services; }

signals:
    /// For the user, about the account's database.
    void message(const QString &text);

private:
    Account m_account;
    SystemClock m_clock;
    JwtSigner m_tokens;
    RequestLog m_log;
    RateBudget m_budget;
    Store m_store;
    StorePageSink m_sink;
    ApiClient m_client;
    ResourceService m_resources;
    SignedTransfer m_transfer;
    AccountServices m_services;
};
