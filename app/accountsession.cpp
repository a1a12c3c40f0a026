// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accountsession.h"

AccountSession::AccountSession(const Catalog &catalog, const Account &account, const ApiKey &key, const Files &files,
                               KeyVault &vault, const QList<QSslCertificate> &authorities, QObject *parent)
    : QObject(parent)
    , m_account(account)
    , m_tokens(key)
    , m_sink(m_store)
    , m_client({.baseUrl = account.baseUrl, .extraAuthorities = authorities}, m_tokens, m_log, m_budget, m_clock)
    , m_resources(m_client, catalog, &m_sink)
    , m_writer(m_client, catalog, &m_sink)
    , m_transfer({.baseUrl = account.baseUrl, .extraAuthorities = authorities}, m_log, m_clock)
    , m_uploads({.catalog = catalog, .client = m_client, .resources = m_resources, .transfer = m_transfer})
    , m_secrets(vault, account.id)
    , m_changes(catalog, m_changeStore, &m_secrets)
    , m_preflight(catalog, m_changes, m_store)
    , m_apply({.catalog = catalog,
               .changes = m_changes,
               .store = m_changeStore,
               .cache = m_store,
               .resources = m_resources,
               .writer = m_writer,
               .transfer = m_transfer,
               .budget = m_budget,
               .preflight = m_preflight,
               .log = m_log,
               .uploads = &m_uploads})
    , m_reviews(m_archive, m_changeStore, m_changes, m_apply)
    , m_reviewSync(m_client, catalog, m_archive, m_reviews)
    , m_signingKeys(m_secrets, m_changeStore)
    , m_reportRates(m_reports)
    , m_reportSync({.client = m_client,
                    .budget = m_budget,
                    .archive = m_reports,
                    .clock = m_clock,
                    .isIndividualKey = key.issuerId.isEmpty()})
    , m_analyticsSync({.catalog = catalog,
                       .client = m_client,
                       .transfer = m_transfer,
                       .budget = m_budget,
                       .archive = m_reports,
                       .changes = m_changes,
                       .clock = m_clock})
    , m_services{.catalog = catalog,
                 .client = m_client,
                 .resources = m_resources,
                 .store = m_store,
                 .log = m_log,
                 .budget = m_budget,
                 .writer = m_writer,
                 .transfer = m_transfer,
                 .changeStore = m_changeStore,
                 .changes = m_changes,
                 .preflight = m_preflight,
                 .apply = m_apply,
                 .reviews = m_reviews,
                 .reviewSync = m_reviewSync,
                 .signingKeys = m_signingKeys,
                 .reports = m_reports,
                 .reportRates = m_reportRates,
                 .reportSync = m_reportSync,
                 .analyticsSync = m_analyticsSync,
                 .isIndividualKey = key.issuerId.isEmpty()}
{
    connect(&m_store, &Store::message, this, &AccountSession::message);
    // A database that cannot be opened tells so by itself; without one every read goes to the server.
    m_store.open(files.database)
        ->then(
            this, [](Store::Done) {}, [this](const ApiError &error) { emit message(error.title); });
    connect(&m_archive, &ReviewArchive::message, this, &AccountSession::message);
    m_archive.open(files.reviews)
        ->then(
            this, [](ReviewArchive::Done) {}, [this](const ApiError &error) { emit message(error.title); });
    connect(&m_reports, &ReportArchive::message, this, &AccountSession::message);
    m_reports.open(files.reports)
        ->then(
            this, [](ReportArchive::Done) {}, [this](const ApiError &error) { emit message(error.title); });
    connect(&m_changeStore, &ChangeStore::message, this, &AccountSession::message);
    connect(&m_changes, &ChangeSet::message, this, &AccountSession::message);
    m_changeStore.open(files.work)
        ->then(
            this, [this](ChangeStore::Done) { m_changes.load(); },
            [this](const ApiError &error) { emit message(error.title); });
}
