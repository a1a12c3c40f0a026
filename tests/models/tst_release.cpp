// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/changes/applyfixture.h"

#include "models/release/releasechecks.h"
#include "models/release/releaseloader.h"
#include "models/release/releasestaging.h"

using namespace Qt::StringLiterals;
using Action = ReleaseAction;
using Severity = ReleaseFinding::Severity;

namespace {

Resource resource(const QString &entry, const QString &id, const QJsonObject &attributes)
{
    return Resource(entry, {{u"id"_s, id}, {u"attributes"_s, attributes}});
}

LocaleTexts texts(const QString &locale)
{
    LocaleTexts all;
    all.locale = locale;
    all.isInInfo = all.isInVersion = true;
    all.texts
        = {{u"name"_s, u"Tidewater"_s},
           {u"subtitle"_s, u"Tides and swell"_s},
           {u"description"_s, u"All about the sea."_s},
           {u"keywords"_s, u"moon,wave,coast,harbour,fishing,surf,beach,wind,sail,boat,kayak,water,current,depth"_s},
           {u"supportUrl"_s, u"https://example.com/help"_s},
           {u"privacyPolicyUrl"_s, u"https://example.com/privacy"_s},
           {u"whatsNew"_s, u"Faster."_s}};
    return all;
}

/// A version of which nothing is missing.
ReleaseFacts complete()
{
    ReleaseFacts facts;
    facts.app = {u"apps"_s, u"1"_s};
    facts.primaryLocale = u"en-US"_s;
    facts.today = QDate(2026, 11, 27);
    facts.version = resource(u"appStoreVersions"_s, u"v"_s,
                             {{u"platform"_s, u"IOS"_s},
                              {u"versionString"_s, u"2.0"_s},
                              {u"appVersionState"_s, u"PREPARE_FOR_SUBMISSION"_s},
                              {u"releaseType"_s, u"MANUAL"_s}});
    facts.locales = {texts(u"en-US"_s), texts(u"de-DE"_s)};
    facts.shared = {{u"copyright"_s, u"2026 Tidewater"_s}, {u"primaryCategory"_s, u"WEATHER"_s},
                    {u"contactFirstName"_s, u"Ada"_s},     {u"contactLastName"_s, u"Byron"_s},
                    {u"contactPhone"_s, u"+44 20 1234"_s}, {u"contactEmail"_s, u"ada@example.com"_s}};
    MediaSet set;
    set.key = {u"appScreenshotSets"_s, u"s"_s};
    set.locale = u"en-US"_s;
    set.displayType = u"APP_IPHONE_67"_s;
    MediaItem item;
    item.key = {u"appScreenshots"_s, u"p"_s};
    item.fileName = u"1.png"_s;
    item.delivery.phase = DeliveryState::Phase::Delivered;
    set.items = {item};
    facts.media = std::vector<MediaSet>{set};
    facts.build
        = resource(u"builds"_s, u"b"_s,
                   {{u"version"_s, u"7"_s}, {u"processingState"_s, u"VALID"_s}, {u"usesNonExemptEncryption"_s, false}});
    facts.buildTrain = u"2.0"_s;
    QJsonObject answers;
    for (const auto &question :
         {u"alcoholTobaccoOrDrugUseOrReferences"_s, u"contests"_s, u"gamblingSimulated"_s, u"horrorOrFearThemes"_s,
          u"matureOrSuggestiveThemes"_s, u"medicalOrTreatmentInformation"_s, u"profanityOrCrudeHumor"_s,
          u"sexualContentGraphicAndNudity"_s, u"sexualContentOrNudity"_s, u"violenceCartoonOrFantasy"_s,
          u"violenceRealistic"_s, u"violenceRealisticProlongedGraphicOrSadistic"_s})
        answers.insert(question, u"NONE"_s);
    answers.insert(u"gambling"_s, false);
    answers.insert(u"unrestrictedWebAccess"_s, false);
    facts.ageRating = resource(u"ageRatingDeclarations"_s, u"a"_s, answers);
    facts.contentRights = u"DOES_NOT_USE_THIRD_PARTY_CONTENT"_s;
    facts.hasPrices = true;
    facts.hasAvailability = true;
    facts.unfinishedProducts = QStringList();
    facts.needsDemoAccount = false;
    facts.blockingSubmission = QString();
    return facts;
}

QStringList rules(const ReleaseFacts &facts)
{
    QStringList all;
    for (const auto &finding : releaseFindings(facts))
        all.append(finding.rule);
    return all;
}

using Spoil = void (*)(ReleaseFacts &);

} // namespace
Q_DECLARE_METATYPE(Spoil)

class TestRelease final : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsSaidOfWhatIsComplete()
    {
        QCOMPARE(rules(complete()), QStringList());
        ReleaseFacts unknown = complete();
        unknown.media.reset();
        unknown.build.reset();
        unknown.ageRating.reset();
        unknown.hasPrices.reset();
        QCOMPARE(rules(unknown), QStringList()); // not read is not missing
    }

    void everyRuleFindsItsFault_data()
    {
        QTest::addColumn<Spoil>("spoil");
        QTest::addColumn<QString>("rule");
        const auto row
            = [](const char *rule, Spoil spoil) { QTest::newRow(rule) << spoil << QString::fromLatin1(rule); };
        row("text-required", [](ReleaseFacts &f) { f.locales[1].texts.remove(u"description"_s); });
        row("text-length", [](ReleaseFacts &f) { f.locales[1].texts[u"subtitle"_s] = QString(31, u'x'); });
        row("address", [](ReleaseFacts &f) { f.locales[0].texts[u"supportUrl"_s] = u"example"_s; });
        row("first-version", [](ReleaseFacts &f) { f.isFirstVersion = true; });
        row("locale-in-both", [](ReleaseFacts &f) { f.locales[1].isInInfo = false; });
        row("primary-locale", [](ReleaseFacts &f) { f.primaryLocale = u"ja"_s; });
        row("subtitle", [](ReleaseFacts &f) { f.locales[0].texts.remove(u"subtitle"_s); });
        row("keyword-spaces",
            [](ReleaseFacts &f) { f.locales[0].texts[u"keywords"_s].replace(u",wave"_s, u", wave"_s); });
        row("keyword-twice", [](ReleaseFacts &f) { f.locales[0].texts[u"keywords"_s].replace(u"wave"_s, u"moon"_s); });
        row("keyword-in-name",
            [](ReleaseFacts &f) { f.locales[0].texts[u"keywords"_s].replace(u"wave"_s, u"tides"_s); });
        row("keyword-room", [](ReleaseFacts &f) { f.locales[0].texts[u"keywords"_s] = u"moon"_s; });
        row("placeholder", [](ReleaseFacts &f) { f.locales[0].texts[u"description"_s] = u"Lorem ipsum dolor"_s; });
        row("other-platforms", [](ReleaseFacts &f) { f.locales[0].texts[u"whatsNew"_s] = u"Now on Android too"_s; });
        row("test-version", [](ReleaseFacts &f) { f.locales[0].texts[u"whatsNew"_s] = u"First beta version"_s; });
        row("promise", [](ReleaseFacts &f) { f.locales[0].texts[u"description"_s] = u"Maps are coming soon."_s; });
        row("copyright", [](ReleaseFacts &f) { f.shared.remove(u"copyright"_s); });
        row("copyright-year", [](ReleaseFacts &f) { f.shared[u"copyright"_s] = u"2019 Tidewater"_s; });
        row("privacy-address", [](ReleaseFacts &f) { f.locales[1].texts.remove(u"privacyPolicyUrl"_s); });
        row("media-required", [](ReleaseFacts &f) { f.media->clear(); });
        row("media-empty", [](ReleaseFacts &f) {
            auto empty = f.media->front();
            empty.items.clear();
            empty.displayType = u"APP_WATCH_ULTRA"_s;
            f.media->push_back(empty);
        });
        row("media-refused",
            [](ReleaseFacts &f) { f.media->front().items[0].delivery.phase = DeliveryState::Phase::Failed; });
        row("media-processing",
            [](ReleaseFacts &f) { f.media->front().items[0].delivery.phase = DeliveryState::Phase::Processing; });
        row("media-count", [](ReleaseFacts &f) {
            for (int i = 0; i < 10; ++i)
                f.media->front().items.append(f.media->front().items[0]);
        });
        row("build-required", [](ReleaseFacts &f) { f.build = Resource(); });
        row("build-state", [](ReleaseFacts &f) {
            f.build = resource(u"builds"_s, u"b"_s,
                               {{u"processingState"_s, u"PROCESSING"_s}, {u"usesNonExemptEncryption"_s, false}});
        });
        row("build-expired", [](ReleaseFacts &f) {
            f.build = resource(u"builds"_s, u"b"_s, {{u"expired"_s, true}, {u"usesNonExemptEncryption"_s, false}});
        });
        row("build-compliance", [](ReleaseFacts &f) { f.build = resource(u"builds"_s, u"b"_s, {}); });
        row("build-version", [](ReleaseFacts &f) { f.buildTrain = u"1.9"_s; });
        row("category-required", [](ReleaseFacts &f) { f.shared.remove(u"primaryCategory"_s); });
        row("age-rating", [](ReleaseFacts &f) { f.ageRating = Resource(); });
        row("content-rights", [](ReleaseFacts &f) { f.contentRights = QString(); });
        row("review-contact", [](ReleaseFacts &f) { f.shared.remove(u"contactPhone"_s); });
        row("review-account", [](ReleaseFacts &f) { f.needsDemoAccount = true; });
        row("review-notes", [](ReleaseFacts &f) { f.shared[u"notes"_s] = QString(4001, u'x'); });
        row("price-required", [](ReleaseFacts &f) { f.hasPrices = false; });
        row("availability-required", [](ReleaseFacts &f) { f.hasAvailability = false; });
        row("products", [](ReleaseFacts &f) { f.unfinishedProducts = QStringList{u"Coins"_s}; });
        row("release-date", [](ReleaseFacts &f) {
            f.version = resource(
                u"appStoreVersions"_s, u"v"_s,
                {{u"platform"_s, u"IOS"_s}, {u"versionString"_s, u"2.0"_s}, {u"releaseType"_s, u"SCHEDULED"_s}});
        });
        row("other-submission", [](ReleaseFacts &f) { f.blockingSubmission = u"UNRESOLVED_ISSUES"_s; });
    }

    void everyRuleFindsItsFault()
    {
        QFETCH(Spoil, spoil);
        QFETCH(QString, rule);
        auto facts = complete();
        spoil(facts);
        const auto found = rules(facts);
        QVERIFY2(found.contains(rule), qPrintable(found.join(u' ')));
        for (const auto &finding : releaseFindings(facts))
            QVERIFY2(finding.message.endsWith(u'.') || finding.message.endsWith(u':')
                         || finding.rule == "media-refused"_L1,
                     qPrintable(finding.message));
    }

    void errorsComeFirst()
    {
        auto facts = complete();
        facts.locales[0].texts[u"keywords"_s] = u"moon"_s;
        facts.build = Resource();
        const auto findings = releaseFindings(facts);
        QVERIFY(findings.size() >= 2);
        QCOMPARE(findings.front().severity, Severity::Error);
        QCOMPARE(findings.back().severity, Severity::Note);
    }

    void buttonsFollowTheState()
    {
        ReleaseSituation now;
        QVERIFY(refusal(Action::CreateVersion, now).isEmpty());
        QVERIFY(!refusal(Action::Submit, now).isEmpty());
        const auto version = [](const QString &state) {
            return resource(u"appStoreVersions"_s, u"v"_s, {{u"appVersionState"_s, state}});
        };
        now.version = version(u"PREPARE_FOR_SUBMISSION"_s);
        now.openVersion = u"2.0"_s;
        QVERIFY(refusal(Action::CreateVersion, now).contains(u"2.0"_s));
        for (const auto action : {Action::ChooseBuild, Action::DeleteVersion, Action::Submit, Action::StartPhased,
                                  Action::ChangeRelease, Action::AddToSubmission})
            QCOMPARE(refusal(action, now), QString());
        for (const auto action :
             {Action::ReleaseNow, Action::CancelSubmission, Action::PausePhased, Action::RemovePhased})
            QVERIFY(!refusal(action, now).isEmpty());
        now.version = version(u"PENDING_DEVELOPER_RELEASE"_s);
        QCOMPARE(refusal(Action::ReleaseNow, now), QString());
        QVERIFY(!refusal(Action::ChooseBuild, now).isEmpty());
        now.phased = resource(u"appStoreVersionPhasedReleases"_s, u"p"_s, {{u"phasedReleaseState"_s, u"ACTIVE"_s}});
        QCOMPARE(refusal(Action::PausePhased, now), QString());
        QCOMPARE(refusal(Action::CompletePhased, now), QString());
        QVERIFY(!refusal(Action::ResumePhased, now).isEmpty());
        QVERIFY(!refusal(Action::RemovePhased, now).isEmpty());
        now.submission = resource(u"reviewSubmissions"_s, u"s"_s, {{u"state"_s, u"WAITING_FOR_REVIEW"_s}});
        QCOMPARE(refusal(Action::CancelSubmission, now), QString());
        QVERIFY(!refusal(Action::Submit, now).isEmpty());
    }

    void aVersionGoesThroughReviewToTheStore()
    {
        SharedSimulator server(WorldSize::Demo);
        QVERIFY2(server.simulator, qPrintable(server.error));
        ApplyFixture f(server);
        ReleaseLoader loader(f.services);
        ReleaseStaging staging(f.changes);
        const auto rest = [&loader] { return QTest::qWaitFor([&loader] { return !loader.isLoading(); }, 20'000); };
        ResourceKey app, version;
        for (const auto &each : f.read(ListSource(u"apps"_s))) {
            if (each.text(u"name"_s).startsWith(u"Loamline"_s))
                app = each.key();
        }
        loader.setApp(app);
        loader.load();
        QVERIFY(rest());
        for (const auto &each : loader.versions()) {
            if (each.text(u"platform"_s) == "IOS"_L1 && each.text(u"appVersionState"_s) == "PREPARE_FOR_SUBMISSION"_L1)
                version = each.key();
        }
        QVERIFY(!version.isNull());
        loader.choose(version);
        QVERIFY(rest());
        QVERIFY(!loader.facts(QDate::currentDate()).version.isNull());

        // A build, its compliance, a phased release, by hand: all at once.
        const auto choices = loader.builds(true);
        QVERIFY(!choices.isEmpty());
        auto now = loader.situation();
        staging.attachBuild(now, choices.first().build.key());
        QCOMPARE(loader.situation().build.key(), choices.first().build.key());
        if (!choices.first().build.attribute(u"usesNonExemptEncryption"_s).isValid())
            staging.answerCompliance(now, choices.first().asRead, false);
        staging.setRelease(loader.situation(), u"MANUAL"_s, {});
        if (loader.situation().phased.isNull())
            staging.startPhased(loader.situation());
        QVERIFY(!loader.situation().phased.isNull());
        staging.submit(loader.situation());
        now = loader.situation();
        QVERIFY(now.isSubmitted);
        QVERIFY(!loader.itemTitle(now.items.last()).isEmpty());
        QVERIFY(f.run());
        for (const auto &item : f.apply.items())
            QVERIFY2(
                item.state == ApplyJob::Item::State::Applied,
                qPrintable(item.what.title + u' ' + (item.error ? item.error->title + item.error->detail : QString())));
        QCOMPARE(f.changes.count(), 0);
        loader.refresh();
        QVERIFY(rest());
        QCOMPARE(loader.situation().version.text(u"appVersionState"_s), u"WAITING_FOR_REVIEW"_s);
        QVERIFY(loader.situation().isSubmitted);
        QCOMPARE(refusal(Action::CancelSubmission, loader.situation()), QString());

        // Time passes: it is reviewed, approved, and waits.
        f.admin("POST", u"clock"_s, {{u"turn"_s, 3 * 86400}});
        loader.refresh();
        QVERIFY(rest());
        QCOMPARE(loader.situation().version.text(u"appVersionState"_s), u"PENDING_DEVELOPER_RELEASE"_s);
        QCOMPARE(refusal(Action::ReleaseNow, loader.situation()), QString());
        staging.releaseNow(loader.situation());
        QVERIFY(f.run());
        QCOMPARE(f.changes.count(), 0);
        f.admin("POST", u"clock"_s, {{u"turn"_s, 86400}});
        loader.refresh();
        QVERIFY(rest());
        QCOMPARE(loader.situation().version.text(u"appVersionState"_s), u"READY_FOR_DISTRIBUTION"_s);
        QCOMPARE(loader.situation().phased.text(u"phasedReleaseState"_s), u"ACTIVE"_s);
        staging.setPhased(loader.situation(), u"PAUSED"_s);
        QVERIFY(f.run());
        loader.refresh();
        QVERIFY(rest());
        QCOMPARE(loader.situation().phased.text(u"phasedReleaseState"_s), u"PAUSED"_s);

        // And the next one.
        QCOMPARE(refusal(Action::CreateVersion, loader.situation()), QString());
        const auto next = staging.createVersion(app, u"IOS"_s, u"99.0"_s);
        loader.choose(next);
        QCOMPARE(loader.situation().version.text(u"versionString"_s), u"99.0"_s);
        QVERIFY(!refusal(Action::CreateVersion, loader.situation()).isEmpty());
        QVERIFY(f.run());
        QCOMPARE(f.changes.count(), 0);
    }
};

QTEST_GUILESS_MAIN(TestRelease)
#include "tst_release.moc"
