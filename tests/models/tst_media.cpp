// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/changes/applyfixture.h"

#include "models/images/imageasset.h"
#include "models/media/localizationmedia.h"
#include "models/media/mediaplan.h"
#include "models/media/videofile.h"

#include <QAbstractItemModelTester>
#include <QBuffer>
#include <QDir>
#include <QElapsedTimer>
#include <QImage>
#include <QTemporaryDir>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace {

void writePicture(const QString &path, const QSize &size, QRgb color, QImage::Format format = QImage::Format_RGB32)
{
    QDir().mkpath(QFileInfo(path).path());
    QImage picture(size, format);
    picture.fill(color);
    QVERIFY2(picture.save(path), qPrintable(path));
}

QByteArray big(quint32 value)
{
    QByteArray bytes(4, 0);
    qToBigEndian(value, bytes.data());
    return bytes;
}

QByteArray box(const QByteArray &type, const QByteArray &body)
{
    return big(quint32(body.size() + 8)) + type + body;
}

/// A QuickTime file without its frames.
QByteArray video(const QSize &size, int seconds, int framesPerSecond, const QByteArray &codec = "avc1")
{
    const QByteArray zeros(200, 0);
    const auto header = big(0) + big(0) + big(0) + big(600) + big(quint32(seconds * 600));
    const auto track = zeros.left(40) + big(0x10000) + zeros.left(32) + big(quint32(size.width()) << 16)
        + big(quint32(size.height()) << 16);
    const auto samples = big(0) + big(1) + big(quint32(seconds * framesPerSecond)) + big(600);
    const auto table = box("stsd", big(0) + big(1) + big(86) + codec + zeros.left(78)) + box("stts", samples);
    const auto media = box("mdhd", header + zeros.left(4)) + box("hdlr", zeros.left(8) + "vide" + zeros.left(12))
        + box("minf", box("stbl", table));
    return box("ftyp", "qt  " + big(0) + "qt  ") + box("mdat", zeros)
        + box("moov", box("mvhd", header + zeros.left(80)) + box("trak", box("tkhd", track) + box("mdia", media)));
}

VideoFacts factsOf(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return readVideoFacts(buffer);
}

/// Media of the version of an app that can be edited.
class Fixture : public ApplyFixture
{
public:
    explicit Fixture(SharedSimulator &server)
        : ApplyFixture(server)
        , source(services)
    {
    }
    bool open()
    {
        for (const auto &each : read(ListSource(u"apps"_s))) {
            for (const auto &version : read(ListSource(each.key(), u"appStoreVersions"_s))) {
                if (version.text(u"appVersionState"_s) != "PREPARE_FOR_SUBMISSION"_L1
                    || version.text(u"platform"_s) != "IOS"_L1)
                    continue;
                for (const auto &texts : read(ListSource(version.key(), u"appStoreVersionLocalizations"_s)))
                    owners.append({texts.text(u"locale"_s), texts.key()});
                if (owners.size() < 2)
                    continue;
                source.setOwners(each.key(), owners);
                return load();
            }
        }
        return false;
    }
    bool load()
    {
        source.refresh();
        return QTest::qWaitFor([this] { return !source.isLoading(); }, 20'000);
    }
    MediaSet set(int owner, const QString &type = u"APP_IPHONE_67"_s) const
    {
        return source.set(owners[owner].locale, Medium::Screenshot, type);
    }
    QStringList names(int owner, const QString &type = u"APP_IPHONE_67"_s) const
    {
        QStringList all;
        for (const auto &item : set(owner, type).items)
            all.append(item.fileName);
        return all;
    }

    QList<MediaSource::Owner> owners;
    LocalizationMedia source;
    QTemporaryDir folder;
};

} // namespace

class TestMedia final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_server = std::make_unique<SharedSimulator>(WorldSize::Demo);
        QVERIFY2(m_server->simulator, qPrintable(m_server->error));
    }

    void sizesAreData()
    {
        QCOMPARE(displayTypesFor(Medium::Screenshot, {1320, 2868}).first()->key, u"APP_IPHONE_67"_s);
        QCOMPARE(displayTypesFor(Medium::Screenshot, {2868, 1320}).first()->key, u"APP_IPHONE_67"_s);
        QVERIFY(displayTypesFor(Medium::Screenshot, {800, 1280}).isEmpty()); // Macs stand one way only
        QCOMPARE(displayType(Medium::Preview, u"DESKTOP"_s)->sizes, QList<QSize>{QSize(1920, 1080)});
        // Every type the server knows has its sizes.
        const auto catalog = m_server->catalog;
        const auto &sets = *catalog.entry(u"appScreenshotSets"_s)->attribute(u"screenshotDisplayType"_s);
        for (const auto &key : catalog.enumValues(sets.enumIndex))
            QVERIFY2(displayType(Medium::Screenshot, key) && !displayType(Medium::Screenshot, key)->sizes.isEmpty(),
                     qPrintable(key));
    }

    void videosAreMeasured()
    {
        const auto facts = factsOf(video({886, 1920}, 20, 30));
        QVERIFY(facts.isReadable);
        QCOMPARE(facts.size, QSize(886, 1920));
        QCOMPARE(facts.seconds, 20.0);
        QCOMPARE(facts.framesPerSecond, 30.0);
        QCOMPARE(facts.codec, QByteArray("avc1"));
        QVERIFY(!factsOf("no video").isReadable);
        QVERIFY(!factsOf({}).isReadable);
        const auto whole = video({886, 1920}, 20, 30);
        for (qsizetype length = 0; length < whole.size(); length += 7) // cut anywhere: no crash, nothing made up
            QVERIFY(factsOf(whole.left(length)).size.isEmpty());
    }

    void filesAreCheckedBeforeAnythingIsSent()
    {
        const QTemporaryDir folder;
        const auto path = [&](const QString &name) { return folder.filePath(name); };
        writePicture(path(u"good.png"_s), {1290, 2796}, 0xFF336699);
        writePicture(path(u"clear.png"_s), {1290, 2796}, 0x80336699, QImage::Format_ARGB32);
        writePicture(path(u"odd.png"_s), {100, 100}, 0xFF336699);
        writePicture(path(u"other.jpg"_s), {2048, 2732}, 0xFF336699);
        const auto put = [&](const QString &name, const QByteArray &bytes) {
            QFile file(path(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(bytes);
        };
        put(u"broken.png"_s, "no picture");
        put(u"long.mov"_s, video({886, 1920}, 31, 30));
        put(u"fast.mp4"_s, video({886, 1920}, 20, 60));
        put(u"good.mov"_s, video({886, 1920}, 20, 30));
        put(u"hevc.mov"_s, video({886, 1920}, 20, 30, "hvc1"));
        const auto good = readMediaFile(path(u"good.png"_s));
        QCOMPARE(good.problems, QStringList());
        QCOMPARE(good.size, QSize(1290, 2796));
        QCOMPARE(good.checksum.size(), 32);
        QCOMPARE(readMediaFile(path(u"other.jpg"_s)).problems, QStringList());
        QCOMPARE(readMediaFile(path(u"good.mov"_s)).problems, QStringList());
        for (const auto &name : {u"clear.png"_s, u"odd.png"_s, u"broken.png"_s, u"long.mov"_s, u"fast.mp4"_s,
                                 u"hevc.mov"_s, u"gone.png"_s})
            QVERIFY2(readMediaFile(path(name)).problems.size() == 1, qPrintable(name));
    }

    void foldersAreSortedAsFastlaneDoes()
    {
        Fixture f(*m_server);
        QVERIFY(f.open());
        const auto here = f.owners[0].locale, there = f.owners[1].locale;
        const auto at = [&](const QString &path) { return f.folder.filePath(u"screenshots/"_s + path); };
        for (int i : {10, 2, 1})
            writePicture(at(u"%1/shot %2.png"_s.arg(here).arg(i)), {1242, 2208}, 0xFF000000 + QRgb(i));
        writePicture(at(here + u"/shot 2_framed.png"_s), {1242, 2208}, 0xFF0000AA);
        writePicture(at(there + u"/pad.png"_s), {2048, 2732}, 0xFF0000BB);
        writePicture(at(there + u"/pad 2nd generation.png"_s), {2048, 2732}, 0xFF0000CC);
        writePicture(at(there + u"/imessage/one.png"_s), {750, 1334}, 0xFF0000DD);
        writePicture(at(u"default/watch.png"_s), {396, 484}, 0xFF0000EE);
        writePicture(at(u"klingon/lost.png"_s), {1242, 2208}, 0xFF0000FF);
        const auto root = f.folder.filePath(u"screenshots"_s);
        std::vector<MediaFile> files;
        for (const auto &path : MediaPlan::filesIn({root}))
            files.push_back(readMediaFile(path));
        QCOMPARE(files.size(), 9U);
        MediaPlan plan;
        QAbstractItemModelTester tester(&plan, QAbstractItemModelTester::FailureReportingMode::QtTest);
        plan.setFiles(files, root, f.source);
        QMap<QString, QStringList> sorted;
        for (const auto &addition : plan.additions()) {
            for (const auto &file : addition.files)
                sorted[addition.locale + u' ' + addition.displayType].append(QFileInfo(file).fileName());
        }
        QCOMPARE(sorted.value(here + u" APP_IPHONE_55"_s),
                 (QStringList{u"shot 1.png"_s, u"shot 2_framed.png"_s, u"shot 10.png"_s}));
        QCOMPARE(sorted.value(there + u" APP_IPAD_PRO_3GEN_129"_s), QStringList{u"pad.png"_s});
        QCOMPARE(sorted.value(there + u" APP_IPAD_PRO_129"_s), QStringList{u"pad 2nd generation.png"_s});
        QCOMPARE(sorted.value(there + u" IMESSAGE_APP_IPHONE_47"_s), QStringList{u"one.png"_s});
        QCOMPARE(sorted.value(here + u" APP_WATCH_SERIES_7"_s), QStringList{u"watch.png"_s});
        QCOMPARE(sorted.value(there + u" APP_WATCH_SERIES_7"_s), QStringList{u"watch.png"_s});
        QCOMPARE(plan.problemCount(), 2); // without its frame, and in no language
    }

    void uploadsReachTheServerInOrder()
    {
        Fixture f(*m_server);
        QVERIFY(f.open());
        QStringList files;
        for (int i = 1; i <= 3; ++i) {
            files.append(f.folder.filePath(u"new %1.png"_s.arg(i)));
            writePicture(files.last(), {410, 502}, 0xFF000000 + QRgb(i));
        }
        const auto type = u"APP_WATCH_ULTRA"_s;
        QVERIFY(f.set(0, type).key.isNull());
        f.source.add({{f.owners[0].locale, Medium::Screenshot, type, files}}, u"Add"_s);
        QCOMPARE(f.names(0, type), (QStringList{u"new 1.png"_s, u"new 2.png"_s, u"new 3.png"_s}));
        QVERIFY(f.set(0, type).items[0].isStaged());
        auto set = f.set(0, type);
        f.source.reorder(set, {set.items[2].key, set.items[0].key, set.items[1].key});
        QCOMPARE(f.names(0, type).first(), u"new 3.png"_s);
        QVERIFY(f.set(0, type).isReordered);
        // While the server looks at one file, the next is sent; what names them waits.
        int together = 0;
        connect(&f.apply, &ApplyJob::itemChanged, this, [&f, &together] {
            const auto &items = f.apply.items();
            const auto sending = std::count_if(items.begin(), items.end(), [](const ApplyJob::Item &item) {
                return item.what.kind == StagedChange::Kind::Upload && item.state == ApplyJob::Item::State::Sending;
            });
            together = std::max(together, int(sending));
        });
        QVERIFY(f.run());
        QCOMPARE(together, 3);
        QCOMPARE(f.changes.count(), 0);
        QVERIFY(f.load());
        QCOMPARE(f.names(0, type), (QStringList{u"new 3.png"_s, u"new 1.png"_s, u"new 2.png"_s}));
        QCOMPARE(f.set(0, type).items[0].delivery.phase, DeliveryState::Phase::Delivered);
        QVERIFY(!imageAssetUrl(f.set(0, type).items[0].image, 200).isEmpty());

        // The same file again is seen to be there.
        MediaPlan plan;
        std::vector<MediaFile> again{readMediaFile(files[0])};
        plan.setFiles(again, {}, f.source, {f.owners[0].locale, type});
        QCOMPARE(plan.chosenCount(), 0);
        QVERIFY(plan.rowAt(0).isPresent);

        // Replaced, it stands where the old one stood.
        set = f.set(0, type);
        const auto better = f.folder.filePath(u"better.png"_s);
        writePicture(better, {410, 502}, 0xFF00FF00);
        f.source.replace(set, set.items[1].key, better);
        QCOMPARE(f.set(0, type).count(), 3);
        QVERIFY(f.run());
        QVERIFY(f.load());
        QCOMPARE(f.names(0, type), (QStringList{u"new 3.png"_s, u"better.png"_s, u"new 2.png"_s}));

        f.source.remove({f.set(0, type).items[0].key});
        QCOMPARE(f.set(0, type).count(), 2);
        QVERIFY(f.run());
        QVERIFY(f.load());
        QCOMPARE(f.names(0, type), (QStringList{u"better.png"_s, u"new 2.png"_s}));
    }

    void noMoreThanASetHolds()
    {
        Fixture f(*m_server);
        QVERIFY(f.open());
        std::vector<MediaFile> files;
        for (int i = 0; i < 12; ++i) {
            const auto path = f.folder.filePath(u"%1.png"_s.arg(i));
            writePicture(path, {422, 514}, 0xFF000000 + QRgb(i));
            files.push_back(readMediaFile(path));
        }
        MediaPlan plan;
        plan.setFiles(files, f.folder.path(), f.source, {f.owners[0].locale, {}});
        QCOMPARE(plan.chosenCount(), 10);
        QCOMPARE(plan.problemCount(), 2);
        QCOMPARE(plan.index(0, MediaPlan::Place).data().toString(), u"1"_s);
    }

private:
    std::unique_ptr<SharedSimulator> m_server;
};

QTEST_GUILESS_MAIN(TestMedia)
#include "tst_media.moc"
