// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/changes/applyorder.h"
#include "tests/changes/applyfixture.h"

using namespace Qt::StringLiterals;
using State = ApplyJob::Item::State;
using Kind = StagedChange::Kind;

class TestApplyJob final : public QObject
{
    Q_OBJECT

private:
    SharedSimulator m_server;

private slots:
    void init() { QVERIFY2(m_server.simulator, qPrintable(m_server.error)); }

    void ordersWhatDepends()
    {
        const ResourceKey group = temporaryKey(u"betaGroups"_s);
        const auto change = [](Kind kind, const ResourceKey &target) {
            static ChangeId id = 0;
            StagedChange made;
            made.id = ++id;
            made.kind = kind;
            made.target = target;
            return made;
        };
        auto tester = change(Kind::Create, temporaryKey(u"betaTesters"_s));
        tester.after = ResourceDraft(u"betaTesters"_s);
        tester.after.link(u"betaGroups"_s, QList<ResourceKey>{group});
        const std::vector<StagedChange> staged{
            change(Kind::Delete, {u"appStoreVersions"_s, u"1"_s}),
            change(Kind::Delete, {u"appStoreVersionLocalizations"_s, u"2"_s}),
            tester,
            change(Kind::Update, {u"appStoreVersionLocalizations"_s, u"3"_s}),
            change(Kind::Update, {u"appStoreVersions"_s, u"4"_s}),
            change(Kind::Create, group),
            change(Kind::AddLinks, {u"betaGroups"_s, u"5"_s}),
            change(Kind::RemoveLinks, {u"betaGroups"_s, u"5"_s}),
        };
        const auto ordered = inApplyOrder(staged, m_server.catalog);
        QCOMPARE(ordered.size(), staged.size());
        const auto place = [&](std::size_t which) {
            for (std::size_t i = 0; i < ordered.size(); ++i) {
                if (ordered[i].id == staged[which].id)
                    return int(i);
            }
            return -1;
        };
        QVERIFY(place(5) < place(2)); // the group before its tester
        QVERIFY(place(4) < place(3)); // a version before its texts
        QVERIFY(place(7) < place(6)); // removals before additions
        QVERIFY(place(1) < place(0)); // children go before their parent
        QVERIFY(place(1) > place(2)); // and last
    }

    void appliesWhatHangsOnEachOther()
    {
        ApplyFixture f(m_server);
        const auto group = f.stageGroup(u"Chain"_s);
        ResourceDraft tester(u"betaTesters"_s);
        tester.set(u"email"_s, u"chain@example.com"_s).link(u"betaGroups"_s, QList<ResourceKey>{group});
        f.changes.stageCreate(tester, {f.app(), u"Tester"_s});
        QVERIFY(f.run());
        QCOMPARE(f.states(), (QList<State>{State::Applied, State::Applied}));
        QCOMPARE(f.changes.count(), 0);
        const auto groups = f.read(ListSource(f.app(), u"betaGroups"_s));
        ResourceKey made;
        for (const auto &resource : groups) {
            if (resource.text(u"name"_s) == u"Chain"_s)
                made = resource.key();
        }
        QVERIFY(!made.isNull());
        QCOMPARE(f.names(ListSource(made, u"betaTesters"_s), u"email"_s), QStringList{u"chain@example.com"_s});
        const auto history = waitFor(f.changeStore.history({}, 0, 10)).value;
        QCOMPARE(history.size(), 2);
        QCOMPARE(history[1].target, made);
        QCOMPARE(history[1].method, "POST");
        QCOMPARE(history[1].status, 201);
        QVERIFY(!history[1].requestId.isEmpty());
        QVERIFY(waitFor(f.changeStore.openQuestions()).value.empty());
    }

    void showsAConflictWithThreeValues()
    {
        ApplyFixture f(m_server);
        f.stageGroup(u"Mine"_s);
        QVERIFY(f.run());
        const auto key = waitFor(f.changeStore.history({}, 0, 1)).value[0].target;
        ResourceDraft draft(key.entry, key.id);
        draft.set(u"name"_s, u"Wanted"_s);
        f.changes.stageUpdate(f.read(key), draft, {f.app(), u"Mine"_s});
        f.admin("POST", u"edit"_s,
                {{u"entry"_s, key.entry}, {u"id"_s, key.id}, {u"attributes"_s, QJsonObject{{u"name"_s, u"Theirs"_s}}}});
        QVERIFY(f.run());
        QCOMPARE(f.states(), QList<State>{State::Conflict});
        const auto &item = f.apply.items()[0];
        QCOMPARE(item.server.text(u"name"_s), u"Theirs"_s);
        QCOMPARE(item.what.before.attributes()[u"name"_s].toString(), u"Mine"_s);
        QCOMPARE(f.read(key).text(u"name"_s), u"Theirs"_s);
        QVERIFY(f.changes.changes()[0].state == StagedChange::State::Conflict);

        QSignalSpy finished(&f.apply, &ApplyJob::finished);
        f.apply.resolve(item.change, ApplyJob::Resolution::KeepMine);
        QVERIFY(finished.wait());
        QCOMPARE(f.read(key).text(u"name"_s), u"Wanted"_s);
        QCOMPARE(f.changes.count(), 0);
    }

    void sendsNothingThatIsThereAlready()
    {
        ApplyFixture f(m_server);
        f.stageGroup(u"Once"_s);
        QVERIFY(f.run());
        const auto key = waitFor(f.changeStore.history({}, 0, 1)).value[0].target;
        ResourceDraft draft(key.entry, key.id);
        draft.set(u"name"_s, u"Twice"_s);
        f.changes.stageUpdate(f.read(key), draft, {});
        f.admin("POST", u"edit"_s,
                {{u"entry"_s, key.entry}, {u"id"_s, key.id}, {u"attributes"_s, QJsonObject{{u"name"_s, u"Twice"_s}}}});
        f.admin("DELETE", u"requests"_s);
        QVERIFY(f.run());
        QCOMPARE(f.states(), QList<State>{State::Applied});
        const auto asked = f.admin("GET", u"requests"_s).value(u"requests"_s).toObject().keys().join(u' ');
        QVERIFY2(!asked.contains(u"PATCH"_s), qPrintable(asked));
    }

    void aRefusalKeepsItsFieldAndTheOthersGoOn()
    {
        ApplyFixture f(m_server);
        f.stageGroup(u"Good one"_s);
        f.stageGroup(u"Bad one"_s);
        f.stageGroup(u"Good two"_s);
        f.setFaults(u"status 409 on POST /v1/betaGroups skip 1 times 1"_s);
        QVERIFY(f.run());
        QCOMPARE(f.states(), (QList<State>{State::Applied, State::Failed, State::Applied}));
        QCOMPARE(f.changes.count(), 1);
        const auto &failed = f.changes.changes()[0];
        QVERIFY(failed.state == StagedChange::State::Failed);
        QVERIFY(failed.error && !failed.error->title.isEmpty());
        QSignalSpy finished(&f.apply, &ApplyJob::finished);
        f.apply.retryFailed();
        QVERIFY(finished.wait());
        QCOMPARE(f.changes.count(), 0);
        QCOMPARE(f.names(ListSource(f.app(), u"betaGroups"_s)).count(u"Bad one"_s), 1);
    }

    void aLostAnswerIsLookedUp_data()
    {
        QTest::addColumn<QString>("faults");
        QTest::newRow("reset after") << u"reset after on POST /v1/betaGroups times 1"_s;
        QTest::newRow("reset before") << u"reset before on POST /v1/betaGroups times 1"_s;
        QTest::newRow("reset mid") << u"reset mid on POST /v1/betaGroups times 1"_s;
        QTest::newRow("truncated") << u"truncate on POST /v1/betaGroups times 1"_s;
        QTest::newRow("503 before") << u"status 503 on POST /v1/betaGroups times 1"_s;
        QTest::newRow("500 after") << u"status 500 after on POST /v1/betaGroups times 1"_s;
        QTest::newRow("429") << u"status 429 retry-after 1 on POST /v1/betaGroups times 1"_s;
        QTest::newRow("401") << u"unauthorized on POST /v1/betaGroups times 1"_s;
    }

    void aLostAnswerIsLookedUp()
    {
        QFETCH(QString, faults);
        ApplyFixture f(m_server);
        const auto name = u"Lost "_s + QString::fromLatin1(QTest::currentDataTag());
        f.stageGroup(name);
        f.stageGroup(name + u" too"_s);
        f.setFaults(faults);
        QVERIFY(f.run());
        f.setFaults({});
        QCOMPARE(f.states(), (QList<State>{State::Applied, State::Applied}));
        const auto names = f.names(ListSource(f.app(), u"betaGroups"_s));
        QCOMPARE(names.count(name), 1);
        QCOMPARE(names.count(name + u" too"_s), 1);
        QVERIFY(waitFor(f.changeStore.openQuestions()).value.empty());
    }

    void whatHasErrorsIsLeftOut()
    {
        ApplyFixture f(m_server);
        ResourceDraft nameless(u"betaGroups"_s);
        nameless.link(u"app"_s, f.app());
        const auto key = f.changes.stageCreate(nameless, {});
        ResourceDraft tester(u"betaTesters"_s);
        tester.set(u"email"_s, u"blocked@example.com"_s).link(u"betaGroups"_s, QList<ResourceKey>{key});
        f.changes.stageCreate(tester, {});
        QSignalSpy checked(&f.preflight, &Preflight::findingsChanged);
        QVERIFY(checked.wait());
        QVERIFY(f.run());
        QCOMPARE(f.states(), (QList<State>{State::Skipped, State::Blocked}));
        QCOMPARE(f.changes.count(), 2);
    }

    void pausesAndGoesOnAndCancels()
    {
        ApplyFixture f(m_server);
        for (int i = 0; i < 4; ++i)
            f.stageGroup(u"Paused %1"_s.arg(i));
        QSignalSpy finished(&f.apply, &ApplyJob::finished);
        QVERIFY(f.apply.start());
        QVERIFY(!f.apply.start());
        f.apply.pause();
        QTRY_VERIFY(f.apply.phase() == ApplyJob::Phase::Paused);
        QVERIFY(f.apply.finishedCount() < 4);
        f.apply.resume();
        f.apply.cancel();
        QVERIFY(finished.wait());
        QVERIFY(f.states().contains(State::Cancelled));
        QCOMPARE(f.changes.count(), int(f.states().count(State::Cancelled)));
    }

    void questionsOfAnEarlierSessionAreAskedFirst_data()
    {
        QTest::addColumn<bool>("took");
        QTest::newRow("it took") << true;
        QTest::newRow("it never arrived") << false;
    }

    void questionsOfAnEarlierSessionAreAskedFirst()
    {
        QFETCH(bool, took);
        QTemporaryDir dir;
        const auto file = dir.filePath(u"work.sqlite"_s);
        const auto name = u"Before the crash %1"_s.arg(took);
        {
            ApplyFixture f(m_server, file);
            QStringList ids;
            for (const auto &group : f.read(ListSource(f.app(), u"betaGroups"_s)))
                ids.append(group.id());
            f.stageGroup(name);
            JournalEntry entry;
            entry.change = f.changes.changes()[0].id;
            entry.at = QDateTime::currentDateTimeUtc();
            entry.method = "POST";
            entry.path = u"/v1/betaGroups"_s;
            entry.known = {{u"siblings"_s, QJsonArray::fromStringList(ids)}};
            QVERIFY(waitFor(f.changeStore.asked(entry)).isGood());
            if (took)
                QVERIFY(waitFor(f.writer.create(f.changes.changes()[0].after)).isGood());
        }
        ApplyFixture f(m_server, file);
        QTRY_VERIFY(waitFor(f.changeStore.openQuestions()).value.empty());
        QTRY_COMPARE(f.changes.count(), took ? 0 : 1);
        QTRY_VERIFY(f.apply.phase() == ApplyJob::Phase::Idle);
        if (!took)
            QVERIFY(f.run());
        QCOMPARE(f.names(ListSource(f.app(), u"betaGroups"_s)).count(name), 1);
    }
};

QTEST_GUILESS_MAIN(TestApplyJob)
#include "tst_applyjob.moc"
