// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/accountfixture.h"

#include "api/auth/apikey.h"
#include "api/catalog/builtincatalog.h"

#include <QTcpServer>

using namespace Qt::StringLiterals;

SharedSimulator::SharedSimulator(WorldSize size, const QString &faults)
    : catalog(loadBuiltInCatalog())
{
    SimulatorOptions options;
    options.size = size;
    options.faults = faults;
    options.rateLimit = 0;
    options.clock = QDateTime::currentDateTimeUtc();
    simulator = Simulator::start(catalog, options, &error);
}

QUrl deadAddress()
{
    QTcpServer server; // its port is free again once it is gone
    server.listen(QHostAddress::LocalHost);
    return QUrl(u"http://127.0.0.1:%1"_s.arg(server.serverPort()));
}

namespace {

class StoringSink final : public PageSink
{
public:
    explicit StoringSink(Store &store)
        : m_store(store)
    {
    }
    void savePage(const PagePosition &position, const Document &document) override
    {
        m_store.enqueuePage(position.listKey, position.offset, document);
    }

private:
    Store &m_store;
};

} // namespace

ApiKey keyOf(const Simulator &simulator)
{
    auto key = std::get<ApiKey>(parseApiKey(simulator.privateKeyPem(), {}));
    key.keyId = simulator.keyId();
    key.issuerId = simulator.issuerId();
    return key;
}

ClientOptions AccountFixture::optionsFor(const QUrl &baseUrl)
{
    ClientOptions options;
    options.baseUrl = baseUrl;
    options.retry.retries = 0;
    return options;
}

AccountFixture::AccountFixture(SharedSimulator &server, const QUrl &baseUrl, const QString &database,
                               const QString &workFile)
    : AccountFixture(server.catalog, keyOf(*server.simulator),
                     optionsFor(baseUrl.isEmpty() ? server.simulator->baseUrl() : baseUrl), database, workFile)
{
}

AccountFixture::AccountFixture(const Catalog &knownCatalog, const ApiKey &key, const ClientOptions &options,
                               const QString &database, const QString &workFile)
    : catalog(knownCatalog)
    , tokens(key)
    , sink(std::make_unique<StoringSink>(store))
    , client(options, tokens, log, budget, clock)
    , resources(client, catalog, sink.get())
    , writer(client, catalog, sink.get())
    , transfer(options, log, clock)
    , uploads({.catalog = catalog,
               .client = client,
               .resources = resources,
               .transfer = transfer,
               .patience = std::vector(200, std::chrono::milliseconds(50)),
               .pause = std::chrono::milliseconds(10)})
    , changes(catalog, changeStore)
    , preflight(catalog, changes, store)
    , apply({.catalog = catalog,
             .changes = changes,
             .store = changeStore,
             .cache = store,
             .resources = resources,
             .writer = writer,
             .transfer = transfer,
             .budget = budget,
             .preflight = preflight,
             .log = log,
             .uploads = &uploads,
             .patience = {std::chrono::milliseconds(0), std::chrono::milliseconds(50)}})
    , reviews(archive, changeStore, changes, apply)
    , reviewSync(client, catalog, archive, reviews)
    , signingKeys(secrets, changeStore)
    , reportRates(reports)
    , reportSync({client, budget, reports, clock})
    , analyticsSync({catalog, client, transfer, budget, reports, changes, clock})
    , services{catalog,     client,      resources,   store,      log,          budget,  writer,
               transfer,    changeStore, changes,     preflight,  apply,        reviews, reviewSync,
               signingKeys, reports,     reportRates, reportSync, analyticsSync}
{
    store.open(database);
    archive.open(database.isEmpty() ? QString() : database + u".reviews"_s);
    reports.open({});
    changeStore.open(workFile);
    changes.load();
}

QStringList AccountFixture::asked() const
{
    QStringList paths;
    for (const auto &entry : log.entries())
        paths.append(entry.url.path());
    return paths;
}
