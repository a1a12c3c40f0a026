// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/reviewsrun.h"

#include "api/auth/apikey.h"
#include "api/auth/jwtsigner.h"
#include "api/catalog/builtincatalog.h"
#include "api/client/apiclient.h"
#include "api/client/ratebudget.h"
#include "api/client/requestlog.h"
#include "api/services/resourceservice.h"
#include "api/store/storepagesink.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTimer>

#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace {

double cpuMilliseconds()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto ms = [](const timeval &time) { return double(time.tv_sec) * 1000 + double(time.tv_usec) / 1000; };
    return ms(usage.ru_utime) + ms(usage.ru_stime);
}

double peakMebibytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return double(usage.ru_maxrss) / 1024;
}

/// Beats every millisecond; a longer gap means that the event loop was held up.
class StallWatch
{
public:
    void start()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_sinceBeat.start();
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
            m_worst = std::max(m_worst, double(m_sinceBeat.nsecsElapsed()) / 1e6 - 1);
            m_sinceBeat.start();
        });
        m_timer.start(1);
    }
    double worst() const { return m_worst; }

private:
    QTimer m_timer;
    QElapsedTimer m_sinceBeat;
    double m_worst = 0;
};

class Runner
{
public:
    Runner(const ReviewsRun &run, const ApiKey &key);
    void start();
    const QJsonObject &result() const { return m_result; }

private:
    void findApp(const QList<Resource> &apps, int index);
    void walk();
    void onPage(const Document &page);
    void flush();
    void finish();
    void fail(const ApiError &error);
    static ClientOptions optionsFor(const ReviewsRun &run);
    Query question(int limit) const { return Query().limit(limit).sort({u"-createdDate"_s}); }

    ReviewsRun m_run;
    Catalog m_catalog = loadBuiltInCatalog();
    JwtSigner m_signer;
    RequestLog m_log{10000};
    RateBudget m_budget;
    SystemClock m_clock;
    Store m_store;
    StorePageSink m_sink{m_store};
    ApiClient m_client;
    ResourceService m_service;
    QObject m_context;
    ResourceKey m_app;
    int m_bestTotal = 0;
    ApiReply<WalkSummary> *m_walk = nullptr;
    StallWatch m_stalls;
    QElapsedTimer m_wall;
    double m_cpuBefore = 0;
    int m_pages = 0;
    qint64 m_items = 0;
    QJsonObject m_result;
};

ClientOptions Runner::optionsFor(const ReviewsRun &run)
{
    ClientOptions options;
    options.baseUrl = run.baseUrl;
    return options;
}

Runner::Runner(const ReviewsRun &run, const ApiKey &key)
    : m_run(run)
    , m_signer(key)
    , m_client(optionsFor(run), m_signer, m_log, m_budget, m_clock)
    , m_service(m_client, m_catalog, run.storeFile.isEmpty() ? nullptr : &m_sink)
{
}

void Runner::start()
{
    const auto go = [this] {
        m_service.list(u"apps"_s, Query().fields(u"apps"_s, {u"name"_s}).limit(200))
            ->then(
                &m_context, [this](const Document &page) { findApp(page.data, 0); },
                [this](const ApiError &error) { fail(error); });
    };
    if (m_run.storeFile.isEmpty())
        return go();
    m_store.open(m_run.storeFile)
        ->then(
            &m_context, [go](const Store::Done &) { go(); }, [this](const ApiError &error) { fail(error); });
}

/// Looks until an app has enough reviews; else takes the one with the most.
void Runner::findApp(const QList<Resource> &apps, int index)
{
    if (index == apps.size() || m_bestTotal >= m_run.pages * m_run.pageSize)
        return walk();
    const auto key = apps.at(index).key();
    m_service.related(key, u"customerReviews"_s, question(1))
        ->then(
            &m_context,
            [this, apps, index, key](const Document &page) {
                if (page.total.value_or(0) > m_bestTotal) {
                    m_bestTotal = *page.total;
                    m_app = key;
                }
                findApp(apps, index + 1);
            },
            [this](const ApiError &error) { fail(error); });
}

void Runner::walk()
{
    m_log.clear();
    m_stalls.start();
    m_cpuBefore = cpuMilliseconds();
    m_wall.start();
    m_walk = m_service.walk(ListSource(m_app, u"customerReviews"_s), question(m_run.pageSize), &m_context,
                            [this](const Document &page) { onPage(page); });
    m_walk->then(
        &m_context, [this](const WalkSummary &) { flush(); },
        [this](const ApiError &error) {
            if (error.kind == ApiError::Kind::Aborted)
                flush();
            else
                fail(error);
        });
}

void Runner::onPage(const Document &page)
{
    m_items += page.data.size();
    if (++m_pages == m_run.pages)
        m_walk->abort();
}

/// The store works in the order of the calls: its answer means that all pages are written.
void Runner::flush()
{
    if (m_run.storeFile.isEmpty())
        return finish();
    m_store.count(u"customerReviews"_s)
        ->then(
            &m_context, [this](qint64) { finish(); }, [this](const ApiError &error) { fail(error); });
}

void Runner::finish()
{
    m_result = {{u"wallMs"_s, double(m_wall.nsecsElapsed()) / 1e6},
                {u"cpuMs"_s, cpuMilliseconds() - m_cpuBefore},
                {u"peakRssMiB"_s, peakMebibytes()},
                {u"maxStallMs"_s, m_stalls.worst()},
                {u"items"_s, m_items},
                {u"pages"_s, m_pages}};
    if (!m_run.urlFile.isEmpty()) {
        QFile file(m_run.urlFile);
        if (!file.open(QIODevice::WriteOnly))
            m_result.insert(u"error"_s, file.errorString());
        int left = m_pages;
        for (const auto &entry : m_log.entries()) {
            if (left-- > 0)
                file.write(entry.url.toEncoded() + '\n');
        }
    }
    QCoreApplication::exit();
}

void Runner::fail(const ApiError &error)
{
    m_result = {{u"error"_s, error.title + u' ' + error.detail}};
    QCoreApplication::exit(1);
}

}

QJsonObject runReviews(const ReviewsRun &run)
{
    auto read = readApiKey(run.keyFile);
    if (const auto *error = std::get_if<KeyFileError>(&read))
        return {{u"error"_s, error->text}};
    auto key = std::get<ApiKey>(std::move(read));
    key.keyId = run.keyId;
    key.issuerId = run.issuerId;
    Runner runner(run, key);
    QTimer::singleShot(0, QCoreApplication::instance(), [&] { runner.start(); });
    QCoreApplication::exec();
    return runner.result();
}
