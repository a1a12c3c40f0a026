// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accountsession.h"

AccountSession::AccountSession(const Catalog &catalog, const Account &account, const ApiKey &key,
                               const QString &databaseFile, const QList<QSslCertificate> &authorities, QObject *parent)
    : QObject(parent)
    , m_account(account)
    , m_tokens(key)
    , m_sink(m_store)
    , m_client({.baseUrl = account.baseUrl, .extraAuthorities = authorities}, m_tokens, m_log, m_budget, m_clock)
    , m_resources(m_client, catalog, &m_sink)
    , m_transfer({.baseUrl = account.baseUrl, .extraAuthorities = authorities}, m_log, m_clock)
    , m_services{.catalog = catalog,
                 .client = m_client,
                 .resources = m_resources,
                 .store = m_store,
                 .log = m_log,
                 .budget = m_budget,
                 .transfer = m_transfer}
{
    connect(&m_store, &Store::message, this, &AccountSession::message);
    // A database that cannot be opened tells so by itself; without one every read goes to the server.
    m_store.open(databaseFile)
        ->then(
            this, [](Store::Done) {}, [this](const ApiError &error) { emit message(error.title); });
}
