// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class ApiClient;
class Catalog;
class RateBudget;
class RequestLog;
class ResourceService;
class SignedTransfer;
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
    SignedTransfer &transfer; ///< to and from addresses on other hosts
};
