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

static ApiKey keyOf(const Simulator &simulator)
{
    auto key = std::get<ApiKey>(parseApiKey(simulator.privateKeyPem(), {}));
    key.keyId = simulator.keyId();
    key.issuerId = simulator.issuerId();
    return key;
}

static ClientOptions optionsFor(const QUrl &baseUrl)
{
    ClientOptions options;
    options.baseUrl = baseUrl;
    options.retry.retries = 0; // a test of failures does not wait for the third one
    return options;
}

AccountFixture::AccountFixture(SharedSimulator &server, const QUrl &baseUrl, const QString &database)
    : catalog(server.catalog)
    , tokens(keyOf(*server.simulator))
    , sink(std::make_unique<StoringSink>(store))
    , client(optionsFor(baseUrl.isEmpty() ? server.simulator->baseUrl() : baseUrl), tokens, log, budget, clock)
    , resources(client, catalog, sink.get())
    , transfer(optionsFor(baseUrl.isEmpty() ? server.simulator->baseUrl() : baseUrl), log, clock)
    , services{catalog, client, resources, store, log, budget, transfer}
{
    store.open(database);
}

QStringList AccountFixture::asked() const
{
    QStringList paths;
    for (const auto &entry : log.entries())
        paths.append(entry.url.path());
    return paths;
}
