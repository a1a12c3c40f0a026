// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/uploads/deliverystate.h"
#include "tests/uploads/uploadfixture.h"

using namespace Qt::StringLiterals;
using State = ApplyJob::Item::State;

/// Files on their way, against the real server's ways: every type, every fault, every stop.
class TestEveryUpload final : public QObject
{
    Q_OBJECT

private:
    /// Runs until so many parts have arrived, then pauses.
    static bool runUntil(UploadFixture &f, int parts)
    {
        const auto pauseInTime = [&f, parts] {
            const auto &item = f.apply.items()[0];
            const auto *change = f.changes.find(item.change);
            if (change && change->progress["parts"_L1].toArray().size() >= parts)
                f.apply.pause();
        };
        const auto watch = QObject::connect(&f.apply, &ApplyJob::itemChanged, &f.apply, pauseInTime);
        const auto started = f.apply.start();
        const auto paused = QTest::qWaitFor([&f] { return f.apply.phase() == ApplyJob::Phase::Paused; }, 30'000);
        QObject::disconnect(watch);
        return started && paused;
    }

    /// What a reservation must say besides what the file tells.
    static ResourceDraft reservationOf(const EntryInfo &entry, const Catalog &catalog)
    {
        ResourceDraft draft(entry.key);
        for (const auto &attribute : entry.attributes) {
            if (attribute.requiredOnCreate && attribute.kind == ValueKind::Enum)
                draft.set(attribute.name, catalog.enumValues(attribute.enumIndex).value(0));
        }
        return draft;
    }
    /// The relationship that names what it hangs on; empty for what hangs on nothing.
    static QString parentOf(const EntryInfo &entry)
    {
        for (const auto &relationship : entry.relationships) {
            if (relationship.requiredOnCreate)
                return relationship.name;
        }
        return entry.oneOfParents.value(0);
    }

private slots:
    /// A set takes ten screenshots.
    void init() { UploadFixture(m_server).admin("POST", u"reset"_s); }

    void everyType_data()
    {
        QTest::addColumn<QString>("entry");
        int count = 0;
        for (const auto &entry : m_server.catalog.entries()) {
            if (!isReservation(entry))
                continue;
            QTest::newRow(qPrintable(entry.key)) << entry.key;
            ++count;
        }
        QCOMPARE(count, 25);
    }

    void everyType()
    {
        QFETCH(QString, entry);
        const auto &info = *m_server.catalog.entry(entry);
        UploadFixture f(m_server);
        f.setPartSize(1000);
        const auto file = f.makeFile(u"file.png"_s, 4321, quint32(qHash(entry)));
        const auto parent = parentOf(info);
        const auto parents = parent.isEmpty() ? QStringList{QString()} : f.ids(info.relationship(parent)->target);
        QVERIFY2(!parents.isEmpty(), "the world has nothing it could hang on");
        if (info.crud.contains(u'D')) { // some parents take one only
            for (const auto &id : f.ids(entry))
                waitFor(f.writer.remove({entry, id}));
        }
        for (const auto &id : parents) {
            auto draft = reservationOf(info, m_server.catalog);
            if (!parent.isEmpty())
                draft.link(parent, ResourceKey{info.relationship(parent)->target, id});
            f.changes.discardAll();
            f.changes.stageUpload(draft, file, {});
            QVERIFY(f.run());
            if (f.states() == QList{State::Applied})
                break;
        }
        QVERIFY2(f.states() == QList{State::Applied}, qPrintable(f.lastError()));
        const auto arrived = f.arrived(entry);
        QVERIFY(!arrived.isEmpty());
        QCOMPARE(arrived.constLast().value("md5"_L1).toString(), UploadFixture::md5(file));
        QCOMPARE(arrived.constLast().value("puts"_L1).toInt(), 5);
        const auto id = arrived.constLast().value("id"_L1).toString();
        QCOMPARE(deliveryState(f.read(ResourceKey{entry, id}), info).phase, DeliveryState::Phase::Delivered);
        QCOMPARE(waitFor(f.changeStore.history({}, 0, 1)).value[0].target, (ResourceKey{entry, id}));
    }

    void sameFileUnderFaults_data()
    {
        QTest::addColumn<QString>("faults");
        const auto parts = u" on PUT /_upload/* "_s;
        QTest::newRow("parts refused") << u"status 503"_s + parts + u"chance 20"_s;
        QTest::newRow("parts slowed down") << u"status 429 retry-after 1"_s + parts + u"skip 2 times 1"_s;
        QTest::newRow("parts reset") << u"reset before"_s + parts + u"chance 20"_s;
        QTest::newRow("parts reset after") << u"reset after"_s + parts + u"chance 20"_s;
        QTest::newRow("reservation lost") << u"reset after on POST /v1/appScreenshots times 1"_s;
        QTest::newRow("reservation 500") << u"status 500 after on POST /v1/appScreenshots times 1"_s;
        QTest::newRow("reservation never made") << u"reset before on POST /v1/appScreenshots times 1"_s;
        QTest::newRow("reservation cut off") << u"truncate on POST /v1/appScreenshots times 1"_s;
        QTest::newRow("commit lost") << u"reset after on PATCH /v1/appScreenshots/* times 1"_s;
        QTest::newRow("commit 500") << u"status 500 after on PATCH /v1/appScreenshots/* times 1"_s;
        QTest::newRow("commit never made") << u"status 503 on PATCH /v1/appScreenshots/* times 2"_s;
    }

    void sameFileUnderFaults()
    {
        QFETCH(QString, faults);
        UploadFixture f(m_server);
        f.setPartSize(1000);
        const auto before = f.ids(u"appScreenshots"_s).size();
        const auto file = f.makeFile(u"faults.png"_s, 12'345);
        f.stageScreenshot(file);
        f.setFaults(faults);
        QVERIFY(f.run());
        f.setFaults({});
        QVERIFY2(f.states() == QList{State::Applied}, qPrintable(f.lastError()));
        QCOMPARE(f.ids(u"appScreenshots"_s).size(), before + 1); // not one more
        QCOMPARE(f.arrived(u"appScreenshots"_s).constLast().value("md5"_L1).toString(), UploadFixture::md5(file));
    }

    void pausesAndGoesOn_data()
    {
        QTest::addColumn<bool>("restart");
        QTest::newRow("in the same session") << false;
        QTest::newRow("in the next session") << true;
    }

    void pausesAndGoesOn()
    {
        QFETCH(bool, restart);
        QTemporaryDir dir;
        const auto work = dir.filePath(u"work.sqlite"_s);
        auto f = std::make_unique<UploadFixture>(m_server, work);
        f->setPartSize(1000);
        const auto before = f->ids(u"appScreenshots"_s).size();
        const auto source = f->makeFile(u"long.png"_s, 60'000);
        const auto file = dir.filePath(u"long.png"_s);
        QVERIFY(QFile::copy(source, file));
        f->stageScreenshot(file);
        f->setFaults(u"latency 20 on PUT /_upload/*"_s);
        QVERIFY(runUntil(*f, 20));
        QCOMPARE(f->states(), QList{State::Waiting});
        QVERIFY(f->apply.items()[0].done >= 20'000);
        const auto progress = f->changes.changes()[0].progress;
        QVERIFY(!QJsonDocument(progress).toJson().contains("signature"));
        const ResourceKey reserved{u"appScreenshots"_s, progress["id"_L1].toString()};
        QVERIFY(waitFor(f->store.resource(reserved)).value.resource.isNull()); // its addresses are signed
        for (const auto &entry : f->log.entries())
            QVERIFY2(!entry.answer.contains("signature="), entry.answer.constData());
        if (restart) {
            f.reset();
            f = std::make_unique<UploadFixture>(m_server, work);
            QCOMPARE(f->changes.count(), 1);
            QCOMPARE(f->changes.changes()[0].state, StagedChange::State::Staged);
            QVERIFY(f->run());
        } else {
            QSignalSpy finished(&f->apply, &ApplyJob::finished);
            f->apply.resume();
            QVERIFY(finished.wait(30'000));
        }
        f->setFaults({});
        QVERIFY2(f->states() == QList{State::Applied}, qPrintable(f->lastError()));
        const auto arrived = f->arrived(u"appScreenshots"_s).constLast();
        QCOMPARE(arrived.value("md5"_L1).toString(), UploadFixture::md5(file));
        const auto puts = arrived.value("puts"_L1).toInt();
        QVERIFY2(puts >= 60 && puts < 60 + 4, qPrintable(QString::number(puts))); // those that were under way
        QCOMPARE(f->ids(u"appScreenshots"_s).size(), before + 1);
    }

    void discardedLeavesNothingReserved()
    {
        UploadFixture f(m_server);
        f.setPartSize(1000);
        const auto before = f.ids(u"appScreenshots"_s).size();
        f.stageScreenshot(f.makeFile(u"half.png"_s, 60'000));
        f.setFaults(u"latency 20 on PUT /_upload/*"_s);
        QVERIFY(runUntil(f, 20));
        QSignalSpy finished(&f.apply, &ApplyJob::finished);
        f.apply.cancel();
        QVERIFY(finished.count() > 0 || finished.wait(30'000));
        f.setFaults({});
        QCOMPARE(f.ids(u"appScreenshots"_s).size(), before + 1);
        f.changes.discard(f.changes.changes()[0].id);
        QCOMPARE(f.changes.count(), 1);
        QCOMPARE(f.changes.changes()[0].kind, StagedChange::Kind::Delete);
        QVERIFY(f.run());
        QCOMPARE(f.changes.count(), 0);
        QCOMPARE(f.ids(u"appScreenshots"_s).size(), before);
    }

    void cancelledStaysStaged()
    {
        UploadFixture f(m_server);
        f.setPartSize(1000);
        f.stageScreenshot(f.makeFile(u"cancelled.png"_s, 60'000));
        f.setFaults(u"latency 20 on PUT /_upload/*"_s);
        QVERIFY(runUntil(f, 5));
        QSignalSpy finished(&f.apply, &ApplyJob::finished);
        f.apply.cancel();
        QVERIFY(finished.count() == 1 || finished.wait());
        f.setFaults({});
        QCOMPARE(f.states(), QList{State::Cancelled});
        QCOMPARE(f.changes.changes()[0].state, StagedChange::State::Staged);
    }

    void aRefusedFileSaysWhy()
    {
        UploadFixture f(m_server);
        f.setTimeFlies(false);
        const auto before = f.ids(u"appScreenshots"_s);
        f.stageScreenshot(f.makeFile(u"alpha.png"_s, 2000));
        QSignalSpy finished(&f.apply, &ApplyJob::finished);
        QVERIFY(f.apply.start());
        const auto isCommitted = [&f] {
            const auto arrived = f.arrived(u"appScreenshots"_s);
            return !arrived.isEmpty() && arrived.constLast().value("size"_L1).toInt() == 2000
                && !arrived.constLast().value("md5"_L1).toString().isEmpty();
        };
        QTRY_VERIFY(isCommitted());
        const auto id = f.arrived(u"appScreenshots"_s).constLast().value("id"_L1).toString();
        const QJsonObject problem{{u"code"_s, u"IMAGE_ALPHA_NOT_ALLOWED"_s},
                                  {u"description"_s, u"IMAGE_ALPHA_NOT_ALLOWED"_s}};
        const QJsonObject failed{{u"state"_s, u"FAILED"_s}, {u"errors"_s, QJsonArray{problem}}};
        f.admin("POST", u"edit"_s,
                {{u"entry"_s, u"appScreenshots"_s},
                 {u"id"_s, id},
                 {u"attributes"_s, QJsonObject{{u"assetDeliveryState"_s, failed}}}});
        QVERIFY(!finished.isEmpty() || finished.wait(30'000));
        QCOMPARE(f.states(), QList{State::Failed});
        QCOMPARE(f.lastError(), u"The picture must not have transparency."_s);

        // The next try takes away what cannot be used.
        f.setTimeFlies(true);
        QVERIFY(f.run());
        QVERIFY2(f.states() == QList{State::Applied}, qPrintable(f.lastError()));
        QVERIFY(!f.ids(u"appScreenshots"_s).contains(id));
        QCOMPARE(f.ids(u"appScreenshots"_s).size(), before.size() + 1);
    }

    void addressesThatEndedAreReservedAnew()
    {
        UploadFixture f(m_server);
        f.setPartSize(1000);
        const auto before = f.ids(u"appScreenshots"_s).size();
        const auto file = f.makeFile(u"late.png"_s, 30'000);
        f.stageScreenshot(file);
        f.setFaults(u"latency 20 on PUT /_upload/*"_s);
        QVERIFY(runUntil(f, 5));
        f.admin("POST", u"clock"_s, {{u"turn"_s, 7200}});
        f.setFaults({});
        QSignalSpy finished(&f.apply, &ApplyJob::finished);
        f.apply.resume();
        QVERIFY(finished.wait(30'000));
        QCOMPARE(f.states(), QList{State::Failed});
        QVERIFY(f.run());
        QVERIFY2(f.states() == QList{State::Applied}, qPrintable(f.lastError()));
        QCOMPARE(f.arrived(u"appScreenshots"_s).constLast().value("md5"_L1).toString(), UploadFixture::md5(file));
        QCOMPARE(f.ids(u"appScreenshots"_s).size(), before + 1);
    }

    void aFileThatChangedIsNotGoneOnWith_data()
    {
        QTest::addColumn<bool>("vanishes");
        QTest::newRow("changed") << false;
        QTest::newRow("vanished") << true;
    }

    void aFileThatChangedIsNotGoneOnWith()
    {
        QFETCH(bool, vanishes);
        UploadFixture f(m_server);
        f.setPartSize(1000);
        const auto file = f.makeFile(u"changing.png"_s, 30'000);
        f.stageScreenshot(file);
        f.setFaults(u"latency 20 on PUT /_upload/*"_s);
        QVERIFY(runUntil(f, 5));
        if (vanishes)
            QVERIFY(QFile::rename(file, file + u"~"_s));
        else
            f.makeFile(u"changing.png"_s, 20'000, 7);
        f.setFaults({});
        QSignalSpy finished(&f.apply, &ApplyJob::finished);
        f.apply.resume();
        QVERIFY(finished.wait(30'000));
        QCOMPARE(f.states(), QList{State::Failed});
        QVERIFY2(f.lastError().contains(vanishes ? u"cannot be read"_s : u"changed"_s), qPrintable(f.lastError()));
        if (vanishes)
            QVERIFY(QFile::rename(file + u"~"_s, file));
        QTRY_VERIFY(!f.preflight.hasErrors(f.changes.changes()[0].id));
        QVERIFY(f.run()); // as it is now
        QVERIFY2(f.states() == QList{State::Applied}, qPrintable(f.lastError()));
        QCOMPARE(f.arrived(u"appScreenshots"_s).constLast().value("md5"_L1).toString(), UploadFixture::md5(file));
    }

    void countsItsRequests()
    {
        UploadFixture f(m_server);
        QFile file(f.dir.filePath(u"cost.png"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(20 << 20));
        f.stageScreenshot(file.fileName());
        // A look around, the reservation, three parts, the commit, a look at the delivery.
        QCOMPARE(f.apply.cost({f.changes.changes()[0].id}), 7);
    }

private:
    SharedSimulator m_server;
};

QTEST_GUILESS_MAIN(TestEveryUpload)
#include "tst_everyupload.moc"
