// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/auth/accountregistry.h"
#include "api/auth/jwtsigner.h"
#include "api/changes/applyjob.h"
#include "api/changes/changeset.h"
#include "api/changes/changestore.h"
#include "api/changes/preflight.h"
#include "api/client/apiclient.h"
#include "api/client/ratebudget.h"
#include "api/client/requestlog.h"
#include "api/client/signedtransfer.h"
#include "api/reports/analyticssync.h"
#include "api/reports/reportarchive.h"
#include "api/reports/reportrates.h"
#include "api/reports/reportsync.h"
#include "api/reviews/reviewarchive.h"
#include "api/reviews/reviewbook.h"
#include "api/reviews/reviewsync.h"
#include "api/services/accountservices.h"
#include "api/services/resourceservice.h"
#include "api/services/resourcewriter.h"
#include "api/signing/signingkeys.h"
#include "api/store/store.h"
#include "api/store/storepagesink.h"
#include "api/uploads/uploadengine.h"
#include "app/vaultsecrets.h"

/// Everything one account needs while it is open: its token, its client, its database, its services. Nothing is sent
/// before a page asks.
class AccountSession final : public QObject
{
    Q_OBJECT
public:
    /// Where an account's files are; an empty one keeps its part for this session only.
    struct Files
    {
        QString database;
        QString work;
        QString reviews = {};
        QString reports = {}; ///< a folder
    };

    /// `authorities` are trusted besides the system's. The vault must outlive the session.
    AccountSession(const Catalog &catalog, const Account &account, const ApiKey &key, const Files &files,
                   KeyVault &vault, const QList<QSslCertificate> &authorities = {}, QObject *parent = nullptr);

    const Account &account() const { return m_account; }
    AccountServices &services() { return m_services; }

signals:
    /// For the user, about the account's files.
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
    ResourceWriter m_writer;
    SignedTransfer m_transfer;
    UploadEngine m_uploads;
    VaultSecrets m_secrets;
    ChangeStore m_changeStore;
    ChangeSet m_changes;
    Preflight m_preflight;
    ApplyJob m_apply;
    ReviewArchive m_archive;
    ReviewBook m_reviews;
    ReviewSync m_reviewSync;
    SigningKeys m_signingKeys;
    ReportArchive m_reports;
    ReportRates m_reportRates;
    ReportSync m_reportSync;
    AnalyticsSync m_analyticsSync;
    AccountServices m_services;
};
