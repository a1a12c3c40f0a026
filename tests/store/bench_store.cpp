// SPDX-License-Identifier: GPL-3.0-or-later
// Prints how long a store of 100,000 resources takes to fill, to open and to read, and fails beyond what was promised.
#include "tests/store/storefixture.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QTest>

using namespace Qt::StringLiterals;

class BenchStore : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void hundredThousandResources();

private:
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    static constexpr int pages = 50; // the figures mean nothing there
#else
    static constexpr int pages = 500;
#endif
    static constexpr int pageSize = 200;
    const QString m_key = u"/v1/apps/1/customerReviews"_s;
};

void BenchStore::initTestCase()
{
    qInfo("%d resources in pages of %d", pages * pageSize, pageSize);
}

void BenchStore::hundredThousandResources()
{
    StoreFixture f;
    QVERIFY(f.open());
    QList<Document> documents;
    for (int i = 0; i < pages; ++i)
        documents.append(reviewPage(i * pageSize, pageSize));

    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < pages - 1; ++i)
        f.store->savePage(m_key, i * pageSize, documents[i], pages * pageSize, false);
    QVERIFY(waitFor(f.store->savePage(m_key, (pages - 1) * pageSize, documents.last(), {}, true)).isGood());
    qInfo("first save: %.2f ms a page, %lld ms in all", double(timer.elapsed()) / pages, timer.elapsed());

    timer.start();
    for (int i = 0; i < 20; ++i)
        f.store->savePage(m_key, i * pageSize, documents[i], pages * pageSize, false);
    QVERIFY(waitFor(f.store->count(u"apps"_s)).isGood());
    qInfo("same again: %.2f ms a page", double(timer.elapsed()) / 20);

    f.close();
    qInfo("file: %.1f MB", double(QFileInfo(f.path).size()) / 1e6);
    timer.start();
    QVERIFY(f.open());
    const auto opened = timer.elapsed();
    const auto first = waitFor(f.store->list(m_key, 0, pageSize));
    const auto shown = timer.elapsed();
    QCOMPARE(first.value.resources.size(), pageSize);
    qInfo("open: %lld ms, first page after %lld ms", opened, shown);
    QVERIFY(opened < 300);

    timer.start();
    for (int i = 0; i < 50; ++i) {
        const auto page = waitFor(f.store->list(m_key, (i * 7919) % (pages * pageSize - pageSize), pageSize));
        QCOMPARE(page.value.resources.size(), pageSize);
    }
    qInfo("read: %.2f ms a page, anywhere in the list", double(timer.elapsed()) / 50);
}

QTEST_GUILESS_MAIN(BenchStore)
#include "bench_store.moc"
