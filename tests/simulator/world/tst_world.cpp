// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/catalog/builtincatalog.h"
#include "tests/simulator/world/worldchecks.h"

#include <QElapsedTimer>
#include <QFile>
#include <QImage>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

class TestWorld : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_demo = makeWorld(m_catalog, WorldSize::Demo);
        m_small = makeWorld(m_catalog, WorldSize::Small);
    }
    void namesAreThoseOfTheCatalog();
    void valuesAreRight();
    void linksLeadSomewhere();
    void sameSeedSameBytes();
    void everyVersionStateOccurs();
    void listingFitsTheStore();
    void reviewsSpeakManyLanguages();
    void imagesAreDrawn();
    void largeWorldFits();

private:
    const Catalog m_catalog = loadBuiltInCatalog();
    std::unique_ptr<World> m_demo;
    std::unique_ptr<World> m_small;
};

void TestWorld::namesAreThoseOfTheCatalog()
{
    QCOMPARE(m_demo->complaints(), QStringList());
    QCOMPARE(m_small->complaints(), QStringList());
}

void TestWorld::valuesAreRight()
{
    QCOMPARE(attributeFaults(*m_demo), QStringList());
    QCOMPARE(attributeFaults(*m_small), QStringList());
}

void TestWorld::linksLeadSomewhere()
{
    QCOMPARE(linkFaults(*m_demo), QStringList());
}

void TestWorld::sameSeedSameBytes()
{
    const auto again = makeWorld(m_catalog, WorldSize::Small);
    QCOMPARE(digest(*again), digest(*m_small));
    const auto other = makeWorld(m_catalog, WorldSize::Small, 2);
    QVERIFY(digest(*other) != digest(*m_small));
}

void TestWorld::everyVersionStateOccurs()
{
    const auto *entry = m_catalog.entry(u"appStoreVersions");
    QVERIFY(entry);
    const QStringList known = m_catalog.enumValues(entry->attribute(u"appVersionState")->enumIndex);
    QSet<QString> seen;
    for (const auto version : m_demo->all(u"appStoreVersions"))
        seen.insert(m_demo->text(version, u"appVersionState"));
    for (const auto &state : known)
        QVERIFY2(seen.contains(state), qPrintable(state));
}

void TestWorld::listingFitsTheStore()
{
    int most = 0;
    for (const auto info : m_demo->all(u"appInfos")) {
        const auto localizations = m_demo->links(info, u"appInfoLocalizations");
        most = std::max(most, int(localizations.size()));
        for (const auto localization : localizations) {
            QVERIFY(m_demo->text(localization, u"name").size() <= 30);
            QVERIFY2(m_demo->text(localization, u"subtitle").size() <= 30,
                     qPrintable(m_demo->text(localization, u"subtitle")));
        }
    }
    QVERIFY(most >= 40);
    for (const auto localization : m_demo->all(u"appStoreVersionLocalizations")) {
        QVERIFY(m_demo->text(localization, u"keywords").size() <= 100);
        QVERIFY(m_demo->text(localization, u"promotionalText").size() <= 170);
        QVERIFY(!m_demo->text(localization, u"description").isEmpty());
    }
}

void TestWorld::reviewsSpeakManyLanguages()
{
    const auto reviews = m_demo->all(u"customerReviews");
    QVERIFY(reviews.size() >= 4000);
    QSet<int> scripts;
    QSet<QString> territories;
    int good = 0;
    for (const auto review : reviews) {
        for (const uint point : m_demo->text(review, u"body").toUcs4()) {
            scripts.insert(QChar::script(point));
            if (point >= 0x1F300 && point < 0x1FB00)
                scripts.insert(-1);
        }
        territories.insert(m_demo->text(review, u"territory"));
        good += m_demo->value(review, u"rating").toInt() >= 4;
        QVERIFY(m_demo->dateTime(review, u"createdDate") <= m_demo->now());
        QVERIFY(m_demo->dateTime(review, u"createdDate") > m_demo->now().addDays(-740));
    }
    for (const auto script : {QChar::Script_Latin, QChar::Script_Cyrillic, QChar::Script_Hiragana, QChar::Script_Han,
                              QChar::Script_Hangul, QChar::Script_Arabic, QChar::Script_Hebrew, QChar::Script_Thai,
                              QChar::Script_Devanagari, QChar::Script_Greek})
        QVERIFY2(scripts.contains(script), qPrintable(QString::number(script)));
    QVERIFY2(scripts.contains(-1), "emoji");
    QVERIFY(territories.size() >= 35);
    QVERIFY(good > reviews.size() / 2 && good < reviews.size() * 9 / 10);
}

void TestWorld::imagesAreDrawn()
{
    const auto app = m_demo->all(u"apps").first();
    const auto icon = m_demo->asset(u"icons/%1/180x180bb.png"_s.arg(m_demo->id(app)));
    QVERIFY(icon);
    QCOMPARE(icon->mediaType, QByteArrayLiteral("image/png"));
    QCOMPARE(QImage::fromData(icon->bytes).size(), QSize(180, 180));
    QVERIFY(!m_demo->asset(u"icons/nobody/180x180bb.png"_s));

    const auto shot = m_demo->all(u"appScreenshots").first();
    const auto asset = m_demo->value(shot, u"imageAsset").toObject();
    auto path = asset["templateUrl"_L1].toString();
    path = path.mid(path.indexOf("/_assets/"_L1) + 9);
    path.replace(u"{w}"_s, u"200"_s).replace(u"{h}"_s, u"900"_s).replace(u"{f}"_s, u"jpg"_s);
    const auto picture = m_demo->asset(path);
    QVERIFY2(picture, qPrintable(path));
    const auto image = QImage::fromData(picture->bytes);
    QCOMPARE(image.width(), 200);
    QCOMPARE(image.height(), 200 * asset["height"_L1].toInt() / asset["width"_L1].toInt());
}

/// Resident memory of this process in MiB; 0 where the system does not tell.
static qint64 residentMemory()
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const auto &line : file.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).simplified().split(' ').first().toLongLong() / 1024;
    }
    return 0;
}

void TestWorld::largeWorldFits()
{
#ifndef NDEBUG
    QSKIP("A large world is made in optimised builds only");
#endif
    QElapsedTimer timer;
    timer.start();
    const auto world = makeWorld(m_catalog, WorldSize::Large);
    qInfo("large world: %lld ms, %lld MiB resident", timer.elapsed(), residentMemory());
    QCOMPARE(world->complaints(), QStringList());
    QCOMPARE(world->count(u"apps"), 1000);
    QVERIFY(world->count(u"customerReviews") >= 200000);
    QVERIFY(world->links(world->all(u"apps").first(), u"customerReviews").size() >= 60000);
#if !defined(__SANITIZE_ADDRESS__)
    QVERIFY(residentMemory() < 1024);
#endif
}

QTEST_MAIN(TestWorld)
#include "tst_world.moc"
