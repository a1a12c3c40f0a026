// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pagefixture.h"

#include "api/auth/apikey.h"
#include "api/catalog/builtincatalog.h"

#include <QAccessible>
#include <QComboBox>
#include <QScrollBar>

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

class PageFixture::Sink final : public PageSink
{
public:
    explicit Sink(Store &store)
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

PageFixture::PageFixture(SharedSimulator &server, const QUrl &baseUrl, const QString &database)
    : catalog(server.catalog)
    , settings(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat)
    , tokens(std::make_unique<JwtSigner>(keyOf(*server.simulator)))
    , sink(std::make_unique<Sink>(store))
    , client(std::make_unique<ApiClient>(optionsFor(baseUrl.isEmpty() ? server.simulator->baseUrl() : baseUrl), *tokens,
                                         log, budget, clock))
    , resources(std::make_unique<ResourceService>(*client, catalog, sink.get()))
    , services(new AccountServices{catalog, *client, *resources, store, log, budget})
    , images(QString())
{
    store.open(database);
}

PageContext PageFixture::context(const QString &page)
{
    return {*services, navigator, dialogs, images, ViewState(settings, u"view/"_s + page)};
}

QStringList namelessControls(QWidget *root)
{
    QStringList nameless;
    for (auto *widget : root->findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisibleTo(root) || widget->focusProxy()
            || qobject_cast<QScrollBar *>(widget) || widget->objectName().startsWith("qt_"_L1)
            || qobject_cast<QComboBox *>(widget->parentWidget()))
            continue;
        auto *accessible = QAccessible::queryAccessibleInterface(widget);
        if (!accessible || accessible->text(QAccessible::Name).isEmpty())
            nameless.append(
                u"%1 (%2) in %3"_s.arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName(),
                                       QString::fromLatin1(widget->parentWidget()->metaObject()->className())));
    }
    return nameless;
}
