// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/accountfixture.h"

#include "api/changes/changeset.h"
#include "models/listing/importplan.h"
#include "models/listing/keywords.h"
#include "models/listing/listingloader.h"
#include "models/listing/replacement.h"
#include "models/listing/sharedtexts.h"
#include "models/listing/sheettext.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using Model = LocaleGridModel;

namespace {

Resource text(const QString &entry, const QString &id, const QString &locale, QJsonObject attributes)
{
    attributes.insert(u"locale"_s, locale);
    return Resource(entry, {{u"id"_s, id}, {u"attributes"_s, attributes}});
}

/// A listing in three languages, one of them in the version alone.
class Fixture : public AccountFixture
{
public:
    explicit Fixture(SharedSimulator &server, const QString &versionState = u"PREPARE_FOR_SUBMISSION"_s)
        : AccountFixture(server)
        , grid(catalog, changes)
        , tester(&grid, QAbstractItemModelTester::FailureReportingMode::QtTest)
    {
        trees.app = {u"apps"_s, u"1"_s};
        trees.primaryLocale = u"en-US"_s;
        trees.info
            = Resource(u"appInfos"_s,
                       {{u"id"_s, u"i"_s}, {u"attributes"_s, QJsonObject{{u"state"_s, u"PREPARE_FOR_SUBMISSION"_s}}}});
        trees.version
            = Resource(u"appStoreVersions"_s,
                       {{u"id"_s, u"v"_s}, {u"attributes"_s, QJsonObject{{u"appVersionState"_s, versionState}}}});
        trees.infoTexts = {text(u"appInfoLocalizations"_s, u"ie"_s, u"en-US"_s,
                                {{u"name"_s, u"Tidewater"_s}, {u"subtitle"_s, u"Tides and swell"_s}}),
                           text(u"appInfoLocalizations"_s, u"id"_s, u"de-DE"_s, {{u"name"_s, u"Tidewater"_s}})};
        trees.versionTexts
            = {text(u"appStoreVersionLocalizations"_s, u"ve"_s, u"en-US"_s,
                    {{u"description"_s, u"All about tides."_s}, {u"keywords"_s, u"tide,sea"_s}}),
               text(u"appStoreVersionLocalizations"_s, u"vd"_s, u"de-DE"_s,
                    {{u"description"_s, u"All about tides."_s}, {u"keywords"_s, u"Ebbe,Flut"_s}}),
               text(u"appStoreVersionLocalizations"_s, u"vj"_s, u"ja"_s, {{u"description"_s, u"潮の情報。"_s}})};
        grid.setTrees(trees);
    }
    int column(const QString &attribute) const
    {
        const auto &fields = grid.fields();
        const auto found = std::find_if(fields.begin(), fields.end(),
                                        [&](const ListingField &field) { return field.attribute == attribute; });
        return int(found - fields.begin());
    }
    int row(const QString &locale) const { return int(grid.locales().indexOf(locale)); }
    QString at(const QString &locale, const QString &attribute) const
    {
        return grid.text(row(locale), column(attribute));
    }
    Model::Flags flags(const QString &locale, const QString &attribute) const
    {
        return grid.flags(row(locale), column(attribute));
    }
    bool put(const QString &locale, const QString &attribute, const QString &value)
    {
        return grid.setData(grid.index(row(locale), column(attribute)), value);
    }

    ListingTrees trees;
    LocaleGridModel grid;
    QAbstractItemModelTester tester;
};

} // namespace

class TestListing final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY2(m_server.simulator, qPrintable(m_server.error)); }

    void bothTreesStandInOneSheet()
    {
        Fixture f(m_server);
        QCOMPARE(f.grid.locales(), (QStringList{u"en-US"_s, u"de-DE"_s, u"ja"_s})); // the primary one first
        QVERIFY(f.grid.columnCount() >= 10);
        QCOMPARE(f.grid.fields()[0].attribute, u"name"_s);
        QCOMPARE(f.at(u"en-US"_s, u"subtitle"_s), u"Tides and swell"_s);
        QVERIFY(f.flags(u"ja"_s, u"name"_s) & Model::Absent);
        QVERIFY(f.flags(u"ja"_s, u"keywords"_s) & Model::Missing);
        QVERIFY(f.flags(u"de-DE"_s, u"description"_s) & Model::SameAsPrimary);
        QVERIFY(!(f.flags(u"de-DE"_s, u"name"_s) & Model::SameAsPrimary)); // names are names
        const auto cell = f.grid.index(0, f.column(u"keywords"_s));
        QCOMPARE(cell.data(Model::CounterRole).toString(), u"8/100"_s);
    }

    void editsAreStagedMarkedAndUndone()
    {
        Fixture f(m_server);
        QVERIFY(f.put(u"de-DE"_s, u"description"_s, u"  Alles über Gezeiten.\r\n"_s));
        QCOMPARE(f.at(u"de-DE"_s, u"description"_s), u"Alles über Gezeiten."_s);
        QCOMPARE(f.changes.count(), 1);
        QVERIFY(f.flags(u"de-DE"_s, u"description"_s) & Model::Staged);
        QVERIFY(!(f.flags(u"de-DE"_s, u"description"_s) & Model::SameAsPrimary));
        QVERIFY(f.put(u"de-DE"_s, u"keywords"_s, QString(101, u'x')));
        QVERIFY(f.flags(u"de-DE"_s, u"keywords"_s) & Model::OverLimit);
        QCOMPARE(f.changes.count(), 1); // the same resource: one request
        QVERIFY(!f.put(u"de-DE"_s, u"keywords"_s, QString(101, u'x')));
        f.changes.undo();
        f.changes.undo();
        QCOMPARE(f.changes.count(), 0);
        QCOMPARE(f.at(u"de-DE"_s, u"description"_s), u"All about tides."_s);
    }

    void aTextInAMissingTreeMakesIt()
    {
        Fixture f(m_server);
        QVERIFY(f.put(u"ja"_s, u"name"_s, u"潮"_s));
        QCOMPARE(f.changes.count(), 1);
        const auto &change = f.changes.changes()[0];
        QCOMPARE(change.kind, StagedChange::Kind::Create);
        QCOMPARE(change.target.entry, u"appInfoLocalizations"_s);
        QCOMPARE(f.at(u"ja"_s, u"name"_s), u"潮"_s);
        QVERIFY(f.put(u"ja"_s, u"subtitle"_s, u"波"_s));
        QCOMPARE(f.changes.count(), 1);
        QCOMPARE(f.at(u"ja"_s, u"subtitle"_s), u"波"_s);
    }

    void manyCellsAreOneStep()
    {
        Fixture f(m_server);
        f.grid.addLocales(f.grid.otherLocales(), {});
        QVERIFY(f.grid.rowCount() >= 50);
        const auto before = f.changes.count();
        std::vector<Model::Cell> cells;
        for (int row = 0; row < 50; ++row) {
            for (int column = 0; column < 10; ++column)
                cells.push_back({row, column, u"https://example.com/%1"_s.arg(row)});
        }
        QElapsedTimer timer;
        timer.start();
        const auto outcome = f.grid.stage(cells, u"Paste"_s);
        qInfo("500 cells staged in %lld ms", timer.elapsed());
        QVERIFY(outcome.staged >= 499);
        QVERIFY(f.changes.count() > 0);
        f.changes.undo();
        QCOMPARE(f.changes.count(), before);
        QCOMPARE(f.at(u"en-US"_s, u"subtitle"_s), u"Tides and swell"_s);
    }

    void languagesComeAndGo()
    {
        Fixture f(m_server);
        QVERIFY(f.grid.otherLocales().contains(u"fr-FR"_s));
        f.grid.addLocales({u"fr-FR"_s}, u"de-DE"_s);
        QCOMPARE(f.changes.count(), 2);
        QVERIFY(f.grid.locales().contains(u"fr-FR"_s));
        QCOMPARE(f.at(u"fr-FR"_s, u"keywords"_s), u"Ebbe,Flut"_s);
        QCOMPARE(f.at(u"fr-FR"_s, u"name"_s), u"Tidewater"_s);
        f.grid.removeLocales({u"fr-FR"_s}); // nothing is left of it
        QCOMPARE(f.changes.count(), 0);
        f.grid.removeLocales({u"de-DE"_s, u"en-US"_s});
        QCOMPARE(f.changes.count(), 2); // the primary one stays
        QVERIFY(f.flags(u"de-DE"_s, u"keywords"_s) & Model::Removed);
        QVERIFY(!f.put(u"de-DE"_s, u"keywords"_s, u"x"_s));
        f.changes.undo();
        QCOMPARE(f.changes.count(), 0);
    }

    void textsOfNewLanguagesMakeThem()
    {
        Fixture f(m_server);
        const auto outcome = f.grid.stage({{u"fr-FR"_s, f.column(u"description"_s), u"Tout sur les mar\u200Bées."_s},
                                           {u"de-DE"_s, f.column(u"description"_s), u"All about tides."_s}},
                                          {u"it"_s}, u"Import"_s);
        QCOMPARE(outcome.staged, 1);
        QCOMPARE(outcome.same, 1);
        QCOMPARE(f.changes.count(), 4); // two languages in two trees
        QCOMPARE(f.at(u"fr-FR"_s, u"description"_s), u"Tout sur les marées."_s); // what cannot be seen is left out
        QCOMPARE(f.at(u"fr-FR"_s, u"name"_s), u"Tidewater"_s); // a language needs one
        QCOMPARE(f.at(u"it"_s, u"description"_s), QString());
        f.changes.undo();
        QCOMPARE(f.changes.count(), 0);
    }

    void whatTheServerChangedMeanwhileIsMarked()
    {
        Fixture f(m_server);
        QVERIFY(f.put(u"en-US"_s, u"subtitle"_s, u"Mine"_s));
        QVERIFY(!(f.flags(u"en-US"_s, u"subtitle"_s) & Model::Outdated));
        f.trees.infoTexts[0] = text(u"appInfoLocalizations"_s, u"ie"_s, u"en-US"_s,
                                    {{u"name"_s, u"Tidewater"_s}, {u"subtitle"_s, u"Theirs"_s}});
        f.grid.setTrees(f.trees);
        QVERIFY(f.flags(u"en-US"_s, u"subtitle"_s) & Model::Outdated);
        QCOMPARE(f.at(u"en-US"_s, u"subtitle"_s), u"Mine"_s);
        const auto hint = f.grid.index(0, f.column(u"subtitle"_s)).data(Qt::ToolTipRole).toString();
        QVERIFY2(hint.contains(u"Theirs"_s), qPrintable(hint));
    }

    void importsAreSeenFirst()
    {
        Fixture f(m_server);
        ListingReading reading;
        const auto add = [&](const QString &attribute, const QString &locale, const QString &text, const QString &file,
                             int line = 0) {
            const auto &field = f.grid.fields()[std::size_t(f.column(attribute))];
            reading.addLocale(locale);
            reading.texts.push_back({{field.entry, attribute, locale}, text, TranslationState::Final, file, line});
        };
        add(u"subtitle"_s, u"en-US"_s, u"Tides and swell"_s, u"a.csv"_s, 2); // as it is
        add(u"description"_s, u"en-US"_s, u"More about tides."_s, u"a.csv"_s, 2);
        add(u"keywords"_s, u"de-DE"_s, QString(), u"a.csv"_s, 3); // would be emptied
        add(u"name"_s, u"fr-FR"_s, u"Marées"_s, u"a.csv"_s, 4);
        add(u"name"_s, u"it"_s, QString(31, u'x'), u"b.csv"_s, 7); // too long: nothing of the file
        add(u"subtitle"_s, u"it"_s, u"Maree"_s, u"b.csv"_s, 7);
        reading.files = {{u"a.csv"_s, ListingFile::Use::Read, {}}, {u"b.csv"_s, ListingFile::Use::Read, {}}};
        ImportPlan plan;
        QAbstractItemModelTester planTester(&plan, QAbstractItemModelTester::FailureReportingMode::QtTest);
        plan.setReading(reading, f.grid, nullptr);
        QCOMPARE(plan.rowCount(), 3);
        QCOMPARE(plan.unchangedCount(), 1);
        QCOMPARE(plan.chosenCount(), 2);
        QCOMPARE(plan.newLocales(), QStringList{u"fr-FR"_s});
        QCOMPARE(plan.problems().size(), 1);
        QCOMPARE(plan.problems()[0].file, u"b.csv"_s);
        QCOMPARE(plan.problems()[0].line, 7);
        QCOMPARE(plan.files()[1].use, ListingFile::Use::Refused);
        QCOMPARE(plan.index(0, ImportPlan::Before).data().toString(), u"All about tides."_s);
        QCOMPARE(plan.index(0, ImportPlan::File).data().toString(), u"a.csv, line 2"_s);
        QCOMPARE(f.changes.count(), 0);
        QVERIFY(plan.setData(plan.index(0, 0), Qt::Unchecked, Qt::CheckStateRole));
        plan.stage(f.grid, nullptr, f.changes);
        QCOMPARE(f.changes.count(), 2); // French in both trees
        QCOMPARE(f.at(u"en-US"_s, u"description"_s), u"All about tides."_s);
        QCOMPARE(f.at(u"fr-FR"_s, u"name"_s), u"Marées"_s);
        f.changes.undo();
        QCOMPARE(f.changes.count(), 0);
    }

    void importsRespectLocks()
    {
        Fixture f(m_server, u"READY_FOR_DISTRIBUTION"_s);
        ListingReading reading;
        const auto &field = f.grid.fields()[std::size_t(f.column(u"description"_s))];
        reading.texts.push_back({{field.entry, field.attribute, u"en-US"_s}, u"New"_s, {}, u"a.csv"_s, 2});
        ImportPlan plan;
        plan.setReading(reading, f.grid, nullptr);
        QCOMPARE(plan.rowCount(), 1);
        QCOMPARE(plan.chosenCount(), 0);
        QVERIFY(!plan.setData(plan.index(0, 0), Qt::Checked, Qt::CheckStateRole));
        QVERIFY(!plan.index(0, 0).data(Qt::ToolTipRole).toString().isEmpty());
        plan.setAllChosen(true);
        QCOMPARE(plan.chosenCount(), 0);
    }

    void sharedTextsAreReadAndStaged()
    {
        SharedSimulator server(WorldSize::Demo);
        QVERIFY2(server.simulator, qPrintable(server.error));
        AccountFixture account(server);
        ResourceKey app;
        account.resources.list(u"apps"_s)->then(
            this, [&app](const Document &apps) { app = apps.first().key(); }, [](const ApiError &) {});
        QTRY_VERIFY(!app.isNull());
        ListingLoader loader(account.services);
        loader.setApp(app);
        loader.load();
        QTRY_VERIFY(!loader.isLoading() && loader.grid().rowCount() > 0);
        SharedTexts shared(account.services);
        QSignalSpy loaded(&shared, &SharedTexts::loaded);
        shared.load(app, loader.info().key(), loader.version().key());
        QVERIFY(loaded.wait());
        const ListingPlace copyright{u"appStoreVersions"_s, u"copyright"_s, {}};
        const ListingPlace category{u"appInfos"_s, u"primaryCategory"_s, {}};
        const ListingPlace email{u"appStoreReviewDetails"_s, u"contactEmail"_s, {}};
        QVERIFY(!shared.text(copyright).isEmpty());
        QVERIFY(!shared.text(category).isEmpty());
        shared.stage({{copyright, u"© 2027 Somebody"_s, {}, {}, 0},
                      {category, shared.text(category) == "WEATHER"_L1 ? u"TRAVEL"_s : u"WEATHER"_s, {}, {}, 0},
                      {email, u"new@example.com"_s, {}, {}, 0}});
        QCOMPARE(account.changes.count(), 3);
        QCOMPARE(shared.text(copyright), u"© 2027 Somebody"_s);
        QCOMPARE(shared.text(email), u"new@example.com"_s);
        shared.stage({{copyright, u"© 2027 Somebody"_s, {}, {}, 0}});
        QCOMPARE(account.changes.count(), 3);
    }

    void whatTheStateForbidsIsLocked()
    {
        Fixture f(m_server, u"READY_FOR_DISTRIBUTION"_s);
        QVERIFY(f.flags(u"en-US"_s, u"description"_s) & Model::Locked);
        QVERIFY(!(f.flags(u"en-US"_s, u"promotionalText"_s) & Model::Locked));
        QVERIFY(!f.grid.lockReason(f.column(u"description"_s)).isEmpty());
        QVERIFY(!f.put(u"en-US"_s, u"description"_s, u"New"_s));
        QVERIFY(f.put(u"en-US"_s, u"promotionalText"_s, u"New"_s));
        const auto outcome
            = f.grid.stage({{0, f.column(u"description"_s), u"x"_s}, {0, f.column(u"name"_s), u"y"_s}}, u"Two"_s);
        QCOMPARE(outcome.locked, 1);
        QCOMPARE(outcome.staged, 1);
    }

    void replacesAndShowsItFirst()
    {
        Fixture f(m_server);
        Replacement wanted;
        wanted.find = u"tides"_s;
        wanted.replaceBy = u"currents\\1"_s;
        auto cells = replacementsIn(f.grid, wanted);
        QCOMPARE(cells.size(), 3u); // the subtitle and two descriptions, whatever the case
        wanted.matchCase = true;
        cells = replacementsIn(f.grid, wanted);
        QCOMPARE(cells.size(), 2u);
        QCOMPARE(cells[0].text, u"All about currents\\1."_s);
        wanted.column = f.column(u"subtitle"_s);
        QVERIFY(replacementsIn(f.grid, wanted).empty());
        wanted = {};
        wanted.find = u"tide"_s;
        wanted.wholeWords = true;
        wanted.column = f.column(u"keywords"_s);
        QCOMPARE(replacementsIn(f.grid, wanted).size(), 1u);
        QCOMPARE(f.changes.count(), 0);
        wanted.find = u"("_s; // no pattern
        QVERIFY(replacementsIn(f.grid, wanted).empty());
    }

    void keywordsAreTidied_data()
    {
        QTest::addColumn<QString>("keywords");
        QTest::addColumn<QStringList>("duplicates");
        QTest::addColumn<QStringList>("inName");
        QTest::addColumn<int>("spaces");
        QTest::addColumn<QString>("tidied");
        const QStringList none;
        QTest::newRow("clean") << u"moon,wave"_s << none << none << 0 << u"moon,wave"_s;
        QTest::newRow("spaces") << u"moon, wave ,,"_s << none << none << 4 << u"moon,wave"_s;
        QTest::newRow("twice") << u"moon,Moon,wave"_s << QStringList{u"Moon"_s} << none << 0 << u"moon,wave"_s;
        QTest::newRow("in the name") << u"moon,tides"_s << none << QStringList{u"tides"_s} << 0 << u"moon"_s;
        QTest::newRow("ideographic commas") << u"月、波"_s << none << none << 0 << u"月、波"_s;
        QTest::newRow("words of two") << u"surf report,wave"_s << none << none << 0 << u"surf report,wave"_s;
    }

    void keywordsAreTidied()
    {
        QFETCH(QString, keywords);
        const auto report = keywordReport(keywords, u"Tidewater"_s, u"Tides & swell"_s);
        QTEST(report.duplicates, "duplicates");
        QTEST(report.inName, "inName");
        QTEST(report.spaces, "spaces");
        QTEST(report.tidied, "tidied");
    }

    void keywordsOfAllLanguages()
    {
        Fixture f(m_server);
        f.put(u"de-DE"_s, u"keywords"_s, u"Ebbe, sea"_s);
        const auto reports = keywordReports(f.grid);
        QCOMPARE(reports.size(), 2u); // Japanese has none
        QVERIFY(reports[0].isClean());
        QCOMPARE(reports[0].unused, 92);
        QCOMPARE(reports[1].spaces, 1);
        const auto shared = sharedKeywords(f.grid);
        QCOMPARE(shared.size(), 1);
        QCOMPARE(shared[0].first, u"sea"_s);
        QCOMPARE(shared[0].second, (QStringList{u"en-US"_s, u"de-DE"_s}));
    }

    void sheetsAreReadAsSpreadsheetsWriteThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<QStringList>>("rows");
        QTest::newRow("cells") << u"a\tb\nc\td\n"_s << QList<QStringList>{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}};
        QTest::newRow("quoted") << u"\"a\nb\"\t\"say \"\"hi\"\"\"\r\n"_s
                                << QList<QStringList>{{u"a\nb"_s, u"say \"hi\""_s}};
        QTest::newRow("a quote inside") << u"5\" disk"_s << QList<QStringList>{{u"5\" disk"_s}};
        QTest::newRow("empty cells") << u"\t\n\n"_s << QList<QStringList>{{u""_s, u""_s}, {u""_s}};
        QTest::newRow("nothing") << QString() << QList<QStringList>();
        QTest::newRow("unfinished") << u"\"a\tb"_s << QList<QStringList>{{u"a\tb"_s}};
    }

    void sheetsAreReadAsSpreadsheetsWriteThem()
    {
        QFETCH(QString, text);
        QFETCH(QList<QStringList>, rows);
        QCOMPARE(sheettext::read(text), rows);
        if (!rows.isEmpty())
            QCOMPARE(sheettext::read(sheettext::write(rows)), rows);
    }

    void readsAListing()
    {
        SharedSimulator server(WorldSize::Demo);
        QVERIFY2(server.simulator, qPrintable(server.error));
        AccountFixture account(server);
        ResourceKey app;
        account.resources.list(u"apps"_s)->then(
            this, [&app](const Document &apps) { app = apps.first().key(); }, [](const ApiError &) {});
        QTRY_VERIFY(!app.isNull());
        ListingLoader loader(account.services);
        loader.load();
        QVERIFY(!loader.isLoading()); // no app has been chosen
        loader.setApp(app);
        const auto before = account.asked().size();
        loader.load();
        QTRY_VERIFY(!loader.isLoading() && loader.grid().rowCount() > 0);
        QVERIFY(!loader.error());
        QCOMPARE(account.asked().size() - before, 5);
        QVERIFY(!loader.version().isNull());
        QVERIFY(!loader.info().isNull());
        QCOMPARE(loader.grid().locales().first(), loader.grid().primaryLocale());
        const auto other = loader.versions().last().key();
        loader.setVersion(other);
        QTRY_VERIFY(!loader.isLoading());
        QCOMPARE(loader.version().key(), other);
        loader.setApp({u"apps"_s, u"does-not-exist"_s});
        QCOMPARE(loader.grid().rowCount(), 0);
        loader.load();
        QTRY_VERIFY(!loader.isLoading());
        QVERIFY(loader.error());
    }

private:
    SharedSimulator m_server;
};

QTEST_GUILESS_MAIN(TestListing)
#include "tst_listing.moc"
