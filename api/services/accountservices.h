// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class AnalyticsSync;
class ApiClient;
class ApplyJob;
class Catalog;
class ChangeSet;
class ChangeStore;
class Preflight;
class RateBudget;
class ReportArchive;
class ReportRates;
class ReportSync;
class RequestLog;
class ResourceService;
class ResourceWriter;
class ReviewBook;
class ReviewSync;
class SignedTransfer;
class SigningKeys;
class Store;

/// What one account offers to models and pages. The account session in app/ builds and owns all of it and outlives
/// every page that holds a reference.
struct AccountServices
{
    const Catalog &catalog;
    ApiClient &client;
    ResourceService &resources;
    Store &store;
    RequestLog &log;
    RateBudget &budget;
    ResourceWriter &writer; ///< screens do not use it: they stage changes
    SignedTransfer &transfer; ///< to and from addresses on other hosts
    ChangeStore &changeStore;
    ChangeSet &changes;
    Preflight &preflight;
    ApplyJob &apply;
    ReviewBook &reviews;
    ReviewSync &reviewSync;
    SigningKeys &signingKeys;
    ReportArchive &reports; ///< sales, finance and analytics
    ReportRates &reportRates;
    ReportSync &reportSync;
    AnalyticsSync &analyticsSync;
    bool isIndividualKey = false; ///< such a key may not use signing and reports
};
