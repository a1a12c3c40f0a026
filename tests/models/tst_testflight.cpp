// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/changes/applyfixture.h"

#include "models/testflight/clipinvocations.h"
#include "models/testflight/crashlog.h"
#include "models/testflight/feedbackdata.h"
#include "models/testflight/testerplan.h"
#include "models/testflight/testflightmodels.h"
#include "models/testflight/testflightstaging.h"

#include <QAbstractItemModelTester>

using namespace Qt::StringLiterals;

namespace {

constexpr int allParts = TestFlightData::Builds | TestFlightData::Groups | TestFlightData::Testers;

class Fixture : public ApplyFixture
{
public:
    explicit Fixture(SharedSimulator &server)
        : ApplyFixture(server)
        , data(services)
    {
    }
    /// The app of the world with most testers.
    bool load()
    {
        qsizetype most = 0;
        for (const auto &each : read(ListSource(u"apps"_s))) {
            const auto count = read(ListSource(each.key(), u"betaGroups"_s)).size();
            if (count > most) {
                most = count;
                owner = each.key();
            }
        }
        data.setApp(owner);
        data.load(allParts);
        return QTest::qWaitFor([this] { return !data.isLoading() && !data.testers().empty(); }, 60'000);
    }
    bool reload()
    {
        data.refresh();
        return QTest::qWaitFor([this] { return !data.isLoading(); }, 60'000);
    }
    bool applyAll()
    {
        for (int round = 0; round < 20 && changes.count() > 0; ++round) {
            if (!run())
                return false;
        }
        return changes.count() == 0;
    }
    const TestGroup *external() const
    {
        for (const auto &group : data.groups()) {
            if (!group.isInternal())
                return &group;
        }
        return nullptr;
    }
    int requests()
    {
        const auto counts = admin("GET", u"requests"_s).value("requests"_L1).toObject();
        int sum = 0;
        for (const auto &count : counts)
            sum += count.toInt();
        return sum;
    }

    TestFlightData data;
    ResourceKey owner;
};

} // namespace

class TestTestFlight final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_server = std::make_unique<SharedSimulator>(WorldSize::Demo);
        QVERIFY2(m_server->simulator, qPrintable(m_server->error));
    }

    void everythingIsReadAndJoined()
    {
        Fixture f(*m_server);
        QVERIFY(f.load());
        QVERIFY(f.data.builds().size() > 10);
        QVERIFY(f.data.groups().size() > 1);
        int withUsage = 0, inGroups = 0;
        for (const auto &tester : f.data.testers()) {
            withUsage += tester.usage && tester.usage->sessions > 0 ? 1 : 0;
            inGroups += tester.groups.isEmpty() ? 0 : 1;
        }
        QVERIFY(withUsage > 5);
        QVERIFY(inGroups > 5);
        for (const auto &build : f.data.builds()) {
            QVERIFY(!build.version.isEmpty());
            QVERIFY(!build.platform.isEmpty());
        }
        TestBuildModel builds(f.changes);
        const QAbstractItemModelTester buildTester(&builds);
        builds.setRows(f.data.builds());
        TestGroupModel groups(f.changes);
        const QAbstractItemModelTester groupTester(&groups);
        groups.setRows(f.data.groups());
        TesterModel testers(f.changes);
        const QAbstractItemModelTester testerTester(&testers);
        testers.setRows(f.data.testers());
        QCOMPARE(testers.rowCount(), int(f.data.testers().size()));
    }

    void listsOfPeopleAreLookedAtFirst()
    {
        Fixture f(*m_server);
        QVERIFY(f.load());
        const auto *group = f.external();
        QVERIFY(group);
        QString member, other;
        for (const auto &tester : f.data.testers()) {
            if (tester.email().isEmpty())
                continue;
            (tester.groups.contains(group->group.key()) ? member : other) = tester.email();
        }
        QVERIFY(!member.isEmpty() && !other.isEmpty());
        TesterPlan plan;
        const QAbstractItemModelTester tester(&plan);
        const auto list = readTesterList(
            "Ada,L,ada@x.org\nAgain,L,ADA@x.org\n,," + member.toUpper().toUtf8() + "\n,," + other.toUtf8()
            + "\nNo,One,nope\nBob,B,bob@x.org,No such group\nCy,C,cy@x.org," + group->name().toUpper().toUtf8() + "\n");
        plan.setList(list, f.data, group->group.key());
        using State = TesterPlanRow::State;
        QList<State> states;
        for (const auto &row : plan.rows())
            states.append(row.state);
        QCOMPARE(states,
                 (QList<State>{State::New, State::Repeated, State::Known, State::Joins, State::Bad, State::Bad,
                               State::New}));
        QVERIFY(plan.rowAt(5).note.contains("No such group"_L1));
        QCOMPARE(plan.chosenCount(), 3);
        QVERIFY(plan.setData(plan.index(0, 0), Qt::Unchecked, Qt::CheckStateRole));
        plan.setList(list, f.data, group->group.key()); // the data is read again while somebody looks at the list
        QCOMPARE(plan.chosenCount(), 2);
        QVERIFY(plan.setData(plan.index(0, 0), Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(plan.chosenCount(), 3);
        const auto before = f.data.testers().size();
        TestFlightStaging(f.changes, f.owner).invite(plan.chosen());
        QCOMPARE(f.changes.count(), 3); // two people, and one who joins
        QTRY_COMPARE(f.data.testers().size(), before + 2); // shown as they will be
        f.changes.undo();
        QCOMPARE(f.changes.count(), 0);
        f.changes.redo();
        QVERIFY(f.applyAll());
        QVERIFY(f.reload());
        QCOMPARE(f.data.testers().size(), before + 2);
        for (const auto &each : f.data.testers()) {
            if (each.email() == other || each.email() == u"cy@x.org")
                QVERIFY(each.groups.contains(group->group.key()));
        }
    }

    void noMoreThanAnAppMayHave()
    {
        Fixture f(*m_server);
        QVERIFY(f.load());
        QByteArray lines;
        for (int i = 0; i < TesterPlan::mostExternal; ++i)
            lines += "A,B,p" + QByteArray::number(i) + "@x.org\n";
        TesterPlan plan;
        plan.setList(readTesterList(lines), f.data, f.external()->group.key());
        QVERIFY(plan.countOf(TesterPlanRow::State::TooMany) > 0);
        QVERIFY(plan.chosenCount() < TesterPlan::mostExternal);
    }

    void manyOverABadLine()
    {
        constexpr int count = 2000;
        Fixture f(*m_server);
        QVERIFY(f.load());
        QByteArray lines;
        for (int i = 0; i < count; ++i)
            lines += "A,B,p" + QByteArray::number(i) + "@x.org\n";
        TesterPlan plan;
        plan.setList(readTesterList(lines), f.data, f.external()->group.key());
        TestFlightStaging(f.changes, f.owner).invite(plan.chosen());
        QCOMPARE(f.changes.count(), count);
        f.setFaults(u"reset after on POST chance 1; status 503 on POST skip 700 times 1; "
                    "status 429 retry-after 1 on POST skip 900 times 1; truncate on POST skip 1200 times 1"_s);
        const int before = f.requests();
        QSignalSpy finished(&f.apply, &ApplyJob::finished);
        QVERIFY(f.apply.start());
        QVERIFY(finished.wait(280'000));
        f.setFaults({});
        QVERIFY(f.applyAll());
        // Each costs a request of the hour's; everything else together may cost a fifth.
        const int cost = f.requests() - before;
        QVERIFY2(cost <= count * 12 / 10, qPrintable(QString::number(cost)));
        QVERIFY(f.reload());
        QSet<QString> emails;
        int ours = 0;
        for (const auto &tester : f.data.testers()) {
            ours += tester.email().endsWith("@x.org"_L1) ? 1 : 0;
            emails.insert(tester.email());
        }
        QCOMPARE(ours, count);
    }

    void testersComeAndGo()
    {
        Fixture f(*m_server);
        QVERIFY(f.load());
        const auto *group = f.external();
        std::vector<Tester> some;
        for (const auto &tester : f.data.testers()) {
            if (!tester.email().isEmpty() && !tester.groups.contains(group->group.key()) && some.size() < 3)
                some.push_back(tester);
        }
        QCOMPARE(some.size(), std::size_t(3));
        TestFlightStaging staging(f.changes, f.owner);
        const auto groupKey = group->group.key();
        staging.join(some, *group);
        QCOMPARE(f.changes.count(), 1); // one request for all
        const auto groupsOf = [&f](const Tester &tester) { return f.data.tester(tester.tester.key())->groups; };
        QTRY_VERIFY(groupsOf(some[0]).contains(groupKey));
        QVERIFY(f.applyAll());
        QVERIFY(f.reload());
        for (const auto &tester : some)
            QVERIFY(groupsOf(tester).contains(groupKey));
        staging.leave({some[0]}, *f.data.group(groupKey));
        staging.inviteAgain({some[1]});
        QVERIFY(f.applyAll());
        QVERIFY(f.reload());
        QVERIFY(!groupsOf(some[0]).contains(groupKey));
        staging.removeFromApp({some[2]});
        QVERIFY(f.applyAll());
        QVERIFY(f.reload());
        QVERIFY(!f.data.tester(some[2].tester.key()));
    }

    void buildsAreExpiredAnsweredAndGiven()
    {
        Fixture f(*m_server);
        QVERIFY(f.load());
        std::vector<TestBuild> lacking, good;
        for (const auto &build : f.data.builds()) {
            if (build.lacksCompliance() && !build.isExpired())
                lacking.push_back(build);
            else if (build.isProcessed() && !build.isExpired() && build.review.isNull())
                good.push_back(build);
        }
        QVERIFY(!lacking.empty() && good.size() > 1);
        TestFlightStaging staging(f.changes, f.owner);
        staging.answerCompliance(lacking, false);
        staging.submitForReview(good[0]);
        staging.setAutoNotify(good[0], !good[0].detail.attribute(u"autoNotifyEnabled").toBool());
        staging.setWhatToTest(good[0], {}, u"sv"_s, u"Prova allt."_s);
        staging.addToGroups({good[0]}, {f.external()->group.key()});
        staging.expire({good[1]});
        QCOMPARE(f.changes.count(), int(lacking.size()) + 5);
        QVERIFY(f.applyAll());
        QVERIFY(f.reload());
        QVERIFY(!f.data.build(lacking[0].build.key())->lacksCompliance());
        QVERIFY(f.data.build(good[1].build.key())->isExpired());
        const auto *given = f.data.build(good[0].build.key());
        QCOMPARE(given->review.text(u"betaReviewState"), u"WAITING_FOR_REVIEW"_s);
        const auto texts = f.read(ListSource(given->build.key(), u"betaBuildLocalizations"_s));
        QVERIFY(std::any_of(texts.begin(), texts.end(), [](const Resource &each) {
            return each.text(u"locale") == u"sv" && each.text(u"whatsNew") == u"Prova allt.";
        }));
        const auto groups = f.read(ListSource(f.external()->group.key(), u"builds"_s));
        QVERIFY(std::any_of(groups.begin(), groups.end(),
                            [given](const Resource &each) { return each.key() == given->build.key(); }));
    }

    void invocationsOfAppClips()
    {
        Fixture f(*m_server);
        QVERIFY(f.load());
        ResourceKey bundle;
        for (const auto &app : f.read(ListSource(u"apps"_s))) { // the newest builds of one app have a clip
            for (const auto &build : f.read(ListSource(app.key(), u"builds"_s))) {
                const auto document
                    = waitFor(f.resources.get(build.key(), Query().include(QStringList{u"buildBundles"_s}))).value;
                for (const auto &each : document.included) {
                    if (!f.read(ListSource(each.key(), u"betaAppClipInvocations"_s)).isEmpty())
                        bundle = each.key();
                }
            }
            if (!bundle.isNull())
                break;
        }
        QVERIFY(!bundle.isNull());
        ClipInvocations clips(f.services);
        const auto settled = [&clips] { return !clips.isLoading(); };
        clips.load(f.owner, bundle, u"1.0 (1)"_s);
        QTRY_VERIFY(settled() && clips.rows().size() == 1);
        const auto first = clips.rows().front();
        QCOMPARE(first.titles.value(u"en-US"_s), u"Bed number seven"_s);

        clips.add(u"https://x.example.org/two"_s, {{u"en-US"_s, u"Two"_s}});
        QCOMPARE(f.changes.count(), 1); // with its title
        QTRY_COMPARE(clips.rows().size(), std::size_t(2));
        const auto made = std::find_if(clips.rows().begin(), clips.rows().end(),
                                       [](const auto &row) { return row.titles.value(u"en-US"_s) == u"Two"; });
        QVERIFY(made != clips.rows().end());
        clips.change(*made, made->url, {{u"en-US"_s, u"Two"_s}, {u"de-DE"_s, u"Zwei"_s}});
        QCOMPARE(f.changes.count(), 1); // still one creation
        clips.change(first, u"https://x.example.org/one"_s, {{u"en-US"_s, u"One"_s}, {u"sv"_s, u"Ett"_s}});
        QCOMPARE(f.changes.count(), 4); // address, title, and a new title
        QTRY_VERIFY(std::any_of(clips.rows().begin(), clips.rows().end(), [](const auto &row) {
            return row.url == u"https://x.example.org/one" && row.titles.value(u"sv"_s) == u"Ett";
        }));
        f.changes.undo();
        QCOMPARE(f.changes.count(), 1); // one step takes back all of an edit
        f.changes.redo();
        QTRY_VERIFY(clips.canAdd());
        clips.add(u"https://x.example.org/three"_s, {{u"en-US"_s, u"Three"_s}});
        QTRY_VERIFY(settled() && clips.rows().size() == 3);
        QVERIFY(!clips.canAdd()); // no more than Apple takes
        QVERIFY(f.applyAll());

        clips.reload();
        QTRY_VERIFY(settled() && clips.rows().size() == 3);
        QMap<QString, QMap<QString, QString>> read;
        for (const auto &row : clips.rows())
            read.insert(row.url, row.titles);
        QCOMPARE(read.value(u"https://x.example.org/one"_s),
                 (QMap<QString, QString>{{u"en-US"_s, u"One"_s}, {u"sv"_s, u"Ett"_s}}));
        QCOMPARE(read.value(u"https://x.example.org/two"_s),
                 (QMap<QString, QString>{{u"en-US"_s, u"Two"_s}, {u"de-DE"_s, u"Zwei"_s}}));

        const auto one = *std::find_if(clips.rows().begin(), clips.rows().end(),
                                       [](const auto &row) { return row.url.endsWith("/one"_L1); });
        clips.change(one, one.url, {{u"sv"_s, u"Ett"_s}}); // a title goes
        clips.remove(*std::find_if(clips.rows().begin(), clips.rows().end(),
                                   [](const auto &row) { return row.url.endsWith("/three"_L1); }));
        QTRY_COMPARE(clips.rows().size(), std::size_t(2));
        QVERIFY(f.applyAll());
        clips.reload();
        QTRY_VERIFY(settled() && clips.rows().size() == 2);
        for (const auto &row : clips.rows()) {
            if (row.id == one.id)
                QCOMPARE(row.titles, (QMap<QString, QString>{{u"sv"_s, u"Ett"_s}}));
        }
    }

    void feedbackIsMarkedAndKept()
    {
        Fixture f(*m_server);
        ResourceKey owner;
        for (const auto &each : f.read(ListSource(u"apps"_s))) {
            if (!f.read(ListSource(each.key(), u"betaFeedbackCrashSubmissions"_s)).isEmpty()
                && !f.read(ListSource(each.key(), u"betaFeedbackScreenshotSubmissions"_s)).isEmpty())
                owner = each.key();
        }
        QVERIFY(!owner.isNull());
        FeedbackData feedback(f.services);
        feedback.setApp(owner);
        feedback.load();
        QTRY_VERIFY_WITH_TIMEOUT(!feedback.isLoading() && !feedback.all().empty(), 30'000);
        FeedbackModel model;
        const QAbstractItemModelTester tester(&model);
        model.setRows(feedback.all());
        QString crash;
        for (const auto &each : feedback.all()) {
            if (each.isCrash)
                crash = each.id;
        }
        feedback.setDone({crash}, true);
        feedback.setNote(crash, u"Known since 2.3"_s);
        QTRY_VERIFY(!feedback.crashLog(crash).isEmpty());
        const auto parts = crashLogParts(feedback.crashLog(crash));
        QVERIFY(std::any_of(parts.begin(), parts.end(), [](const CrashLogPart &part) { return part.isCrashed; }));

        FeedbackData again(f.services); // another time
        again.setApp(owner);
        again.load();
        QTRY_VERIFY_WITH_TIMEOUT(!again.isLoading()
                                     && std::any_of(again.all().begin(), again.all().end(),
                                                    [&crash](const Feedback &each) {
                                                        return each.id == crash && each.isDone
                                                            && each.note == u"Known since 2.3";
                                                    }),
                                 30'000);
    }

    void crashLogsComeInParts()
    {
        const auto parts
            = crashLogParts(u"Incident: 1\nProcess: Tide\n\nThread 0 name: main\nThread 0 Crashed:\n0 a\n1 b\n\n"
                            "Thread 1:\n0 c\n\nBinary Images:\n0x1 Tide\n"_s);
        QStringList titles;
        for (const auto &part : parts)
            titles.append(part.title + (part.isCrashed ? u"!"_s : QString()));
        QCOMPARE(titles, (QStringList{QString(), u"Thread 0 Crashed · main!"_s, u"Thread 1"_s, u"Binary Images"_s}));
        QCOMPARE(parts[0].lines.size(), 2);
        QCOMPARE(parts[1].lines, (QStringList{u"0 a"_s, u"1 b"_s}));
    }

private:
    std::unique_ptr<SharedSimulator> m_server;
};

QTEST_GUILESS_MAIN(TestTestFlight)
#include "tst_testflight.moc"
