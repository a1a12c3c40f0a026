// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/auth/jwtsigner.h"
#include "api/catalog/catalog.h"
#include "api/changes/applyjob.h"
#include "api/changes/changeset.h"
#include "api/changes/changestore.h"
#include "api/changes/preflight.h"
#include "api/changes/secretkeeper.h"
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
#include "api/services/pagesink.h"
#include "api/services/resourceservice.h"
#include "api/services/resourcewriter.h"
#include "api/signing/signingkeys.h"
#include "api/store/store.h"
#include "api/uploads/uploadengine.h"
#include "simulator/simulator.h"

/// A simulated App Store Connect that the cases of a test program share.
class SharedSimulator
{
public:
    explicit SharedSimulator(WorldSize size = WorldSize::Small, const QString &faults = {});

    Catalog catalog;
    QString error; ///< empty when it runs
    std::unique_ptr<Simulator> simulator;
};

/// The key of the simulator's one account.
ApiKey keyOf(const Simulator &simulator);

/// An address at which nobody answers.
QUrl deadAddress();

/// One account of the simulator, as the program has it.
class AccountFixture
{
public:
    /// `baseUrl` other than the simulator's: for servers that are not there. An empty `database` or `workFile` keeps
    /// nothing.
    explicit AccountFixture(SharedSimulator &server, const QUrl &baseUrl = {}, const QString &database = {},
                            const QString &workFile = {});

    /// A failed read is not repeated: a test of failures does not wait for the third one.
    static ClientOptions optionsFor(const QUrl &baseUrl);
    /// Of any server.
    AccountFixture(const Catalog &knownCatalog, const ApiKey &key, const ClientOptions &options,
                   const QString &database, const QString &workFile);

    /// The paths asked for so far, in order, without the query.
    QStringList asked() const;

    const Catalog &catalog;
    JwtSigner tokens;
    RequestLog log;
    RateBudget budget;
    SystemClock clock;
    Store store;
    std::unique_ptr<PageSink> sink;
    ApiClient client;
    ResourceService resources;
    ResourceWriter writer;
    SignedTransfer transfer;
    UploadEngine uploads;
    ChangeStore changeStore;
    ChangeSet changes;
    Preflight preflight;
    ApplyJob apply;
    ReviewArchive archive;
    ReviewBook reviews;
    ReviewSync reviewSync;
    SessionSecrets secrets; ///< the keychain's part
    SigningKeys signingKeys;
    ReportArchive reports; ///< in memory
    ReportRates reportRates;
    ReportSync reportSync;
    AnalyticsSync analyticsSync;
    AccountServices services;
};
