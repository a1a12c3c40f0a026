// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/changes/applyfixture.h"

#include "api/uploads/deliverystate.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using State = ApplyJob::Item::State;

namespace {

qint64 residentBytes()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const auto &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.simplified().split(' ').value(1).toLongLong() * 1024;
    }
    return 0;
}

/// An account with files to upload and places to put them.
class UploadFixture : public ApplyFixture
{
public:
    explicit UploadFixture(SharedSimulator &server, const QString &workFile = {})
        : ApplyFixture(server, workFile)
    {
        admin("POST", u"uploads"_s, {{u"partSize"_s, 100'000}});
    }

    QString file(const QString &name, qint64 size, char seed = 'a')
    {
        const auto path = folder.filePath(name);
        QFile made(path);
        if (!made.open(QIODevice::WriteOnly))
            return {};
        QByteArray bytes(size, Qt::Uninitialized);
        for (qint64 i = 0; i < size; ++i)
            bytes[i] = char(seed + i * 7 + i / 251);
        made.write(bytes);
        return path;
    }
    Resource first(const ResourceKey &parent, const QString &relationship)
    {
        return read(ListSource(parent, relationship)).value(0);
    }
    ResourceKey screenshotSet()
    {
        const auto version = first(app(), u"appStoreVersions"_s).key();
        const auto texts = first(version, u"appStoreVersionLocalizations"_s).key();
        return first(texts, u"appScreenshotSets"_s).key();
    }
    ResourceKey stage(const QString &entry, const QString &parent, const ResourceKey &key, const QString &path,
                      const QVariantMap &attributes = {})
    {
        ResourceDraft draft(entry);
        draft.link(parent, key);
        for (auto it = attributes.begin(); it != attributes.end(); ++it)
            draft.set(it.key(), it.value());
        return changes.stageUpload(draft, path, {app(), entry});
    }
    QString failure() const
    {
        for (const auto &item : apply.items()) {
            if (item.error)
                return item.error->title;
        }
        return {};
    }
    /// How often parts went out.
    int partsSent() const
    {
        return int(std::count_if(log.entries().begin(), log.entries().end(), [](const RequestLogEntry &entry) {
            return entry.method == "PUT" && entry.state == RequestLogEntry::State::Done;
        }));
    }

    QTemporaryDir folder;
};

} // namespace

class TestUploads final : public QObject
{
    Q_OBJECT

private slots:
    void everyStateIsUnderstood()
    {
        SharedSimulator server;
        int kinds = 0;
        for (const auto &entry : server.catalog.entries()) {
            if (!isReservation(entry))
                continue;
            ++kinds;
            const auto of = [&entry](const QJsonValue &value) {
                QJsonObject attributes;
                for (const auto *name : {"videoDeliveryState", "assetDeliveryState"}) {
                    if (entry.attribute(QString::fromLatin1(name)))
                        attributes.insert(QString::fromLatin1(name), QJsonObject{{u"state"_s, value}});
                }
                if (attributes.isEmpty())
                    attributes.insert(u"state"_s, value);
                const QJsonObject object{{u"id"_s, u"1"_s}, {u"attributes"_s, attributes}};
                return deliveryState(Resource(entry.key, object), entry).phase;
            };
            QCOMPARE(of(u"AWAITING_UPLOAD"_s), DeliveryState::Phase::AwaitingUpload);
            QCOMPARE(of(u"UPLOAD_COMPLETE"_s), DeliveryState::Phase::Processing);
            QCOMPARE(of(u"COMPLETE"_s), DeliveryState::Phase::Delivered);
            QCOMPARE(of(u"FAILED"_s), DeliveryState::Phase::Failed);
        }
        QCOMPARE(kinds, 25);
        QVERIFY(deliveryProblem(u"IMAGE_ALPHA_NOT_ALLOWED"_s, {}) != "IMAGE_ALPHA_NOT_ALLOWED"_L1);
        QCOMPARE(deliveryProblem(u"NEW_CODE"_s, u"Too blue."_s), u"Too blue."_s);
        QCOMPARE(deliveryProblem(u"NEW_CODE"_s, {}), u"NEW_CODE"_s);
    }

    void aFileArrivesWhole()
    {
        SharedSimulator server;
        UploadFixture f(server);
        const auto set = f.screenshotSet();
        f.stage(u"appScreenshots"_s, u"appScreenshotSet"_s, set, f.file(u"shot.png"_s, 1'050'000));
        QList<qint64> steps;
        connect(&f.apply, &ApplyJob::itemChanged, this,
                [&](int row) { steps.append(f.apply.items()[std::size_t(row)].done); });
        QVERIFY(f.run());
        QCOMPARE(f.failure(), QString());
        QCOMPARE(f.states(), QList<State>{State::Applied});
        QVERIFY(std::is_sorted(steps.begin(), steps.end()));
        QVERIFY(QSet<qint64>(steps.begin(), steps.end()).size() >= 5); // of eleven parts, three at a time
        QCOMPARE(f.partsSent(), 11);
        const auto made = waitFor(f.changeStore.history({}, 0, 1)).value[0].target;
        const auto shot = f.read(made);
        QCOMPARE(shot.text(u"fileName"_s), u"shot.png"_s);
        // The server compares the checksum of what arrived with the one that was committed before it says so.
        QCOMPARE(deliveryState(shot, *f.catalog.entry(u"appScreenshots"_s)).phase, DeliveryState::Phase::Delivered);
    }

    void otherKindsOfStateAndChecksum()
    {
        SharedSimulator server;
        UploadFixture f(server);
        ResourceDraft container(u"buildUploads"_s);
        container.set(u"cfBundleShortVersionString"_s, u"9.9"_s)
            .set(u"cfBundleVersion"_s, u"1"_s)
            .set(u"platform"_s, u"IOS"_s)
            .link(u"app"_s, f.app());
        const auto build = f.changes.stageCreate(container, {f.app(), u"Build"_s});
        f.stage(u"buildUploadFiles"_s, u"buildUpload"_s, build, f.file(u"app.ipa"_s, 300'000),
                {{u"assetType"_s, u"ASSET"_s}, {u"uti"_s, u"com.apple.ipa"_s}});
        const auto purchase = f.first(f.app(), u"inAppPurchasesV2"_s).key();
        f.stage(u"inAppPurchaseImages"_s, u"inAppPurchase"_s, purchase, f.file(u"image.png"_s, 5000));
        QVERIFY(f.run());
        QCOMPARE(f.failure(), QString());
        QCOMPARE(f.states(), (QList<State>{State::Applied, State::Applied, State::Applied}));
    }

    void goesOnWhereItWas()
    {
        SharedSimulator server;
        QTemporaryDir dir;
        const auto work = dir.filePath(u"work.sqlite"_s);
        const auto path = dir.filePath(u"long.png"_s);
        int before = 0;
        {
            UploadFixture f(server, work);
            QVERIFY(QFile::rename(f.file(u"long.png"_s, 2'000'000), path));
            f.stage(u"appScreenshots"_s, u"appScreenshotSet"_s, f.screenshotSet(), path);
            connect(&f.apply, &ApplyJob::itemChanged, this, [&](int row) {
                if (f.apply.items()[std::size_t(row)].done > 500'000)
                    f.apply.pause();
            });
            QVERIFY(f.apply.start());
            QTRY_COMPARE_WITH_TIMEOUT(f.apply.phase(), ApplyJob::Phase::Paused, 20'000);
            QCOMPARE(f.changes.count(), 1);
            before = f.partsSent();
            QVERIFY(before >= 2 && before < 20); // three more were on their way
        }
        UploadFixture f(server, work);
        QVERIFY(f.run());
        QCOMPARE(f.failure(), QString());
        QCOMPARE(f.states(), QList<State>{State::Applied});
        QVERIFY2(f.partsSent() <= 20 - before + 3,
                 qPrintable(QString::number(f.partsSent()))); // three were on their way
        const auto made = waitFor(f.changeStore.history({}, 0, 1)).value[0].target;
        QCOMPARE(deliveryState(f.read(made), *f.catalog.entry(u"appScreenshots"_s)).phase,
                 DeliveryState::Phase::Delivered);
    }

    void severalAreSentSideBySideAndStopTogether()
    {
        SharedSimulator server;
        UploadFixture f(server);
        const auto set = f.screenshotSet();
        const auto before = f.read(ListSource(set, u"appScreenshots"_s)).size();
        for (int i = 0; i < 3; ++i)
            f.stage(u"appScreenshots"_s, u"appScreenshotSet"_s, set,
                    f.file(u"shot%1.png"_s.arg(i), 2'000'000, char('a' + i)));
        const auto all
            = [&f](auto condition) { return std::all_of(f.apply.items().begin(), f.apply.items().end(), condition); };
        connect(&f.apply, &ApplyJob::itemChanged, this, [&] {
            if (all([](const ApplyJob::Item &item) { return item.done > 0 && item.done < item.total; }))
                f.apply.pause();
        });
        QVERIFY(f.apply.start());
        QTRY_COMPARE_WITH_TIMEOUT(f.apply.phase(), ApplyJob::Phase::Paused, 20'000);
        disconnect(&f.apply, &ApplyJob::itemChanged, this, nullptr);
        QCOMPARE(f.states(), QList<State>(3, State::Waiting));
        QCOMPARE(f.changes.count(), 3);
        QSignalSpy finished(&f.apply, &ApplyJob::finished);
        f.apply.resume();
        QVERIFY(finished.wait(30'000));
        QCOMPARE(f.failure(), QString());
        QCOMPARE(f.states(), QList<State>(3, State::Applied));
        QCOMPARE(f.changes.count(), 0);
        QCOMPARE(f.read(ListSource(set, u"appScreenshots"_s)).size(), before + 3);
    }

    void aChangedFileIsNotMixed()
    {
        SharedSimulator server;
        UploadFixture f(server);
        const auto path = f.file(u"shot.png"_s, 1'000'000);
        f.stage(u"appScreenshots"_s, u"appScreenshotSet"_s, f.screenshotSet(), path);
        connect(&f.apply, &ApplyJob::itemChanged, this, [&](int row) {
            if (f.apply.items()[std::size_t(row)].done > 300'000)
                f.apply.pause();
        });
        QVERIFY(f.apply.start());
        QTRY_COMPARE_WITH_TIMEOUT(f.apply.phase(), ApplyJob::Phase::Paused, 20'000);
        disconnect(&f.apply, &ApplyJob::itemChanged, this, nullptr);
        f.file(u"shot.png"_s, 900'000, 'b');
        QSignalSpy finished(&f.apply, &ApplyJob::finished);
        f.apply.resume();
        QVERIFY(finished.wait(20'000));
        QVERIFY2(f.failure().contains("has changed"_L1), qPrintable(f.failure()));
        QCOMPARE(f.changes.count(), 1);
    }

    void faultsOnTheWay_data()
    {
        QTest::addColumn<QString>("faults");
        QTest::newRow("a part is refused") << u"status 500 on PUT * times 3"_s;
        QTest::newRow("a part is cut off") << u"reset before on PUT * times 2"_s;
        QTest::newRow("the reservation's answer is lost") << u"reset after on POST /v1/appScreenshots times 1"_s;
        QTest::newRow("the commit's answer is lost") << u"reset after on PATCH /v1/appScreenshots/* times 1"_s;
        QTest::newRow("the commit never arrives") << u"status 503 on PATCH /v1/appScreenshots/* times 1"_s;
    }

    void faultsOnTheWay()
    {
        QFETCH(QString, faults);
        SharedSimulator server;
        UploadFixture f(server);
        const auto set = f.screenshotSet();
        const auto before = f.read(ListSource(set, u"appScreenshots"_s)).size();
        f.stage(u"appScreenshots"_s, u"appScreenshotSet"_s, set, f.file(u"shot.png"_s, 450'000));
        f.setFaults(faults);
        QVERIFY(f.run());
        f.setFaults({});
        QCOMPARE(f.failure(), QString());
        QCOMPARE(f.states(), QList<State>{State::Applied});
        QCOMPARE(f.read(ListSource(set, u"appScreenshots"_s)).size(), before + 1); // reserved once
    }

    void badFilesSaySo()
    {
        SharedSimulator server;
        UploadFixture f(server);
        const auto set = f.screenshotSet();
        const auto gone = f.file(u"gone.png"_s, 1000);
        f.stage(u"appScreenshots"_s, u"appScreenshotSet"_s, set, gone);
        QFile::remove(gone);
        QVERIFY(f.run());
        QVERIFY2(f.failure().contains(gone), qPrintable(f.failure()));
        QCOMPARE(f.changes.count(), 1);
    }

    /// The memory of a few parts, however long the file is.
    void aLongFileTakesLittleMemory()
    {
#if defined(__SANITIZE_ADDRESS__)
        QSKIP("A sanitizer keeps freed memory.");
#endif
        SharedSimulator server;
        UploadFixture f(server);
        f.admin("POST", u"uploads"_s, {{u"partSize"_s, 4 << 20}});
        constexpr qint64 size = 96 << 20;
        const auto path = f.folder.filePath(u"long.png"_s);
        QFile sparse(path);
        QVERIFY(sparse.open(QIODevice::WriteOnly) && sparse.resize(size));
        sparse.close();
        f.stage(u"appScreenshots"_s, u"appScreenshotSet"_s, f.screenshotSet(), path);
        // The simulator in this process keeps the file, twice while it puts the parts together.
        const auto before = residentBytes();
        QVERIFY(f.run());
        QCOMPARE(f.failure(), QString());
        const auto own = residentBytes() - before - 2 * size;
        qInfo("%lld MiB beyond what the simulator keeps", own >> 20);
        QVERIFY(own < (48 << 20));
    }
};

QTEST_GUILESS_MAIN(TestUploads)
#include "tst_uploads.moc"
