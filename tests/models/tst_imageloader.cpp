// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/images/imageasset.h"
#include "models/images/imageloader.h"
#include "tests/models/accountfixture.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestImageLoader : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QVERIFY2(m_server.simulator, qPrintable(m_server.error));
        AccountFixture account(m_server);
        QUrl found;
        account.resources.list(u"apps"_s, Query().include(QStringList{u"appStoreIcon"_s}).limit(5))
            ->then(
                this,
                [&found](const Document &document) {
                    for (const auto &resource : document.included) {
                        if (found.isEmpty())
                            found = imageAssetUrl(resource.attribute(u"iconAsset"_s).toMap(), 128);
                    }
                },
                [](const ApiError &error) { qWarning() << error.title; });
        QTRY_VERIFY(!found.isEmpty());
        m_url = found;
    }

    void templateAddresses()
    {
        const QVariantMap asset{
            {u"templateUrl"_s, u"https://x.example/a/{w}x{h}{c}.{f}"_s}, {u"width"_s, 1024}, {u"height"_s, 64}};
        QCOMPARE(imageAssetUrl(asset, 128), QUrl(u"https://x.example/a/128x64bb.png"_s));
        QCOMPARE(imageAssetUrl({}, 128), QUrl());
    }

    void loadsOnceAndRemembers()
    {
        ImageLoader loader({});
        QSignalSpy ready(&loader, &ImageSource::imageReady);
        QVERIFY(loader.image(m_url).isNull());
        QVERIFY(loader.image(m_url).isNull()); // asked for only once
        QVERIFY(ready.wait(10000));
        const auto image = loader.image(m_url);
        QVERIFY(!image.isNull());
        QVERIFY(image.width() <= 128);
        QCOMPARE(ready.count(), 1);
    }

    void keepsPicturesOnDisk()
    {
        QTemporaryDir folder;
        {
            ImageLoader loader(folder.path());
            QSignalSpy ready(&loader, &ImageSource::imageReady);
            loader.image(m_url);
            QVERIFY(ready.wait(10000));
        }
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
        ImageLoader again(folder.path());
        QSignalSpy ready(&again, &ImageSource::imageReady);
        again.image(m_url);
        QVERIFY(ready.wait(10000));
    }

    void whatCannotBeHadStaysNull()
    {
        ImageLoader loader({});
        QSignalSpy ready(&loader, &ImageSource::imageReady);
        auto missing = m_url;
        missing.setPath(u"/nowhere.png"_s);
        QVERIFY(loader.image(missing).isNull());
        QVERIFY(loader.image(QUrl(u"http://pictures.example/plain-http.png"_s)).isNull()); // not safe: never asked for
        loader.image(m_url); // a later one that does arrive
        QVERIFY(ready.wait(10000));
        QCOMPARE(ready.constFirst().constFirst().toUrl(), m_url);
        QVERIFY(loader.image(missing).isNull());
    }

private:
    SharedSimulator m_server;
    QUrl m_url;
};

QTEST_GUILESS_MAIN(TestImageLoader)
#include "tst_imageloader.moc"
