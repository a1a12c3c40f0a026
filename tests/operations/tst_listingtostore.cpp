// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/conformance/judgedworld.h"
#include "tests/operations/windowrig.h"

#include "api/auth/keyvault.h"
#include "api/catalog/builtincatalog.h"
#include "api/changes/applyjob.h"
#include "api/changes/changeset.h"
#include "api/services/accountservices.h"
#include "api/services/resourceservice.h"
#include "ui/listing/importview.h"
#include "ui/listing/listingpage.h"
#include "ui/listing/localegrid.h"
#include "ui/media/mediapage.h"
#include "ui/media/mediaplanview.h"
#include "ui/release/releasepage.h"
#include "ui/release/timelineview.h"

#include <QComboBox>
#include <QDir>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using Action = ReleaseAction;

namespace {

/// The pages of one account, and the simulator's admin path.
class Desk
{
public:
    explicit Desk(const Catalog &catalog, const JudgedWorld &from)
        : session(catalog, from.account(), from.key(), {}, vault)
        , rig(session)
        , listing(rig.context(u"listing"_s))
        , media(rig.context(u"media"_s))
        , release(rig.context(u"release"_s))
        , world(from)
    {
        for (Page *page : std::initializer_list<Page *>{&listing, &media, &release}) {
            page->resize(1400, 900);
            page->show();
        }
    }

    AccountServices &services() { return session.services(); }
    QList<Resource> read(const ListSource &source)
    {
        std::optional<QList<Resource>> rows;
        services().resources.listAll(source)->then(
            &rig.explorer, [&rows](const Document &document) { rows = document.data; },
            [&rows](const ApiError &) { rows = QList<Resource>(); });
        return QTest::qWaitFor([&rows] { return rows.has_value(); }, 30'000) ? *rows : QList<Resource>();
    }
    bool rest(const Page &page)
    {
        return QTest::qWaitFor([&page] { return !page.isLoading(); }, 60'000);
    }
    /// Applies everything, again what a fault hit, until nothing is left.
    bool applyAll()
    {
        for (int round = 0; round < 12 && services().changes.count() > 0; ++round) {
            QSignalSpy finished(&services().apply, &ApplyJob::finished);
            if (!services().apply.start() || (finished.isEmpty() && !finished.wait(180'000)))
                return false;
        }
        for (const auto &item : services().apply.items()) {
            if (item.error)
                qInfo("%s: %s %s", qPrintable(item.what.title), qPrintable(item.error->title),
                      qPrintable(item.error->detail));
        }
        return services().changes.count() == 0;
    }
    void admin(const QByteArray &method, const QString &place, const QJsonObject &body = {})
    {
        QNetworkRequest request(QUrl(world.simulator().adminUrl().toString() + u'/' + place));
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        auto *reply = network.sendCustomRequest(request, method, QJsonDocument(body).toJson());
        QSignalSpy finished(reply, &QNetworkReply::finished);
        finished.wait();
        reply->deleteLater();
    }
    QPushButton *button(Action action) const
    {
        return release.findChild<QPushButton *>(u"release-%1"_s.arg(int(action)));
    }
    QStringList findings() const
    {
        QStringList messages;
        const auto *tree = release.findChild<QTreeWidget *>(u"releaseFindings"_s);
        for (int row = 0; row < tree->topLevelItemCount(); ++row)
            messages.append(tree->topLevelItem(row)->text(0));
        return messages;
    }
    bool chooseVersion(const Page &page, const QString &words)
    {
        auto *versions = page.findChild<QComboBox *>(u"version"_s);
        for (int i = 0; i < versions->count(); ++i) {
            if (versions->itemText(i).contains(words)) {
                versions->setCurrentIndex(i);
                emit versions->activated(i);
                return rest(page);
            }
        }
        return false;
    }

    KeyVault vault;
    AccountSession session;
    WindowRig rig;
    ListingPage listing;
    MediaPage media;
    ReleasePage release;
    const JudgedWorld &world;
    QNetworkAccessManager network;
};

void write(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

/// What a release manager does in an afternoon, with the window's own widgets: texts of 40 languages from a folder,
/// faults mended, pictures sent over a bad line, a build attached, the version submitted, approved and released in
/// phases.
class TestListingToStore : public QObject
{
    Q_OBJECT

private slots:
    void aVersionGetsThere();
};

void TestListingToStore::aVersionGetsThere()
{
    QDir().mkpath(QStringLiteral(SCRATCH_DIR));
    const auto catalog = loadBuiltInCatalog();
    JudgedWorld world(catalog, QStringLiteral(SCRATCH_DIR));
    QVERIFY2(world.error.isEmpty(), qPrintable(world.error));
    if (!world.isJudged())
        qInfo("Not held against Apple's specification: %s", qPrintable(world.missing()));
    Desk desk(catalog, world);
    ResourceKey app;
    for (const auto &each : desk.read(ListSource(u"apps"_s))) {
        if (each.text(u"name"_s).startsWith(u"Loamline"_s))
            app = each.key();
    }
    QVERIFY(!app.isNull());
    const auto version = u"iOS 4.3"_s;

    // The folder: what is new in every language, with three faults.
    desk.listing.setApp(app);
    desk.listing.load();
    QVERIFY(desk.rest(desk.listing));
    QVERIFY(desk.chooseVersion(desk.listing, version));
    auto *grid = desk.listing.findChild<LocaleGrid *>();
    auto *model = qobject_cast<LocaleGridModel *>(grid->model());
    const auto locales = model->locales();
    QVERIFY(locales.size() >= 40);
    const auto folder = desk.rig.folder.filePath(u"fastlane"_s);
    for (const auto &locale : locales) {
        const auto at = folder + u"/metadata/"_s + locale;
        if (locale != "ja"_L1) // the first: nothing new in Japanese
            write(at + u"/release_notes.txt"_s, "Sow by the moon. [" + locale.toUtf8() + "]\n");
    }
    write(folder + u"/metadata/de-DE/support_url.txt"_s, "nowhere\n"); // the second
    write(folder + u"/metadata/copyright.txt"_s, "2019 Somebody\n"); // doubtful, not wrong
    write(folder + u"/metadata/fr-FR/keywords.txt"_s, QByteArray(120, 'k')); // the third: refused at the door
    desk.listing.importFrom(folder);
    auto *import = desk.listing.findChild<ImportView *>();
    QTRY_VERIFY_WITH_TIMEOUT(!import->isReading(), 30'000);
    QCOMPARE(import->plan().problems().size(), 1);
    QVERIFY(import->plan().problems()[0].file.endsWith(u"fr-FR/keywords.txt"_s));
    QVERIFY(import->plan().rowCount() >= locales.size());
    // A Japanese text that the store has already is taken out here.
    const auto column = [model](const QString &attribute) {
        for (std::size_t i = 0; i < model->fields().size(); ++i) {
            if (model->fields()[i].attribute == attribute)
                return int(i);
        }
        return -1;
    };
    const int japanese = int(locales.indexOf(u"ja"_s));
    import->findChild<QPushButton *>(u"stageImport"_s)->click();
    model->setData(model->index(japanese, column(u"whatsNew"_s)), QString());
    QVERIFY(desk.services().changes.count() >= 40);

    // The checks name what is wrong, before anything is sent.
    desk.release.setApp(app);
    desk.release.load();
    QVERIFY(desk.rest(desk.release));
    auto *timeline = desk.release.findChild<TimelineView *>();
    for (int i = 0; i < timeline->topLevelItemCount(); ++i) {
        auto *platform = timeline->topLevelItem(i);
        for (int row = 0; platform->text(0) == "iOS"_L1 && row < platform->childCount(); ++row) {
            if (platform->child(row)->text(0) == "4.3"_L1)
                timeline->setCurrentItem(platform->child(row));
        }
    }
    QVERIFY(desk.rest(desk.release));
    const auto has = [&desk](const QString &words) { return !desk.findings().filter(words).isEmpty(); };
    QTRY_VERIFY(has(u"What's New is missing in Japanese"_s));
    QVERIFY(has(u"Support URL in German (Germany) is no web address"_s));
    QVERIFY(has(u"2019"_s));
    model->setData(model->index(japanese, column(u"whatsNew"_s)), u"月に合わせて種をまく。"_s);
    model->setData(model->index(int(locales.indexOf(u"de-DE"_s)), column(u"supportUrl"_s)),
                   u"https://example.com/hilfe"_s);
    write(folder + u"/metadata/fr-FR/keywords.txt"_s, "jardin,potager,semis,lune");
    desk.listing.importFrom(folder + u"/metadata"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!import->isReading(), 30'000);
    QVERIFY(import->plan().problems().isEmpty());
    import->findChild<QPushButton *>(u"stageImport"_s)->click();
    model->setData(model->index(int(locales.indexOf(u"de-DE"_s)), column(u"supportUrl"_s)),
                   u"https://example.com/hilfe"_s);
    QTRY_VERIFY(!has(u"What's New is missing"_s) && !has(u"no web address"_s));

    // Sixty pictures, while every tenth request goes wrong.
    const QStringList into{u"en-US"_s, u"de-DE"_s, u"fr-FR"_s, u"ja"_s, u"es-ES"_s, u"it"_s};
    const auto pictures = desk.rig.folder.filePath(u"screenshots"_s);
    for (const auto &locale : into) {
        for (int i = 1; i <= 10; ++i) {
            QImage image(422, 514, QImage::Format_RGB32);
            image.fill(QColor::fromHsv(int(into.indexOf(locale)) * 40, 100, 100 + i));
            QDir().mkpath(pictures + u'/' + locale);
            QVERIFY(image.save(u"%1/%2/%3.png"_s.arg(pictures, locale).arg(i)));
        }
    }
    desk.media.setApp(app);
    desk.media.load();
    QVERIFY(desk.rest(desk.media));
    QVERIFY(desk.chooseVersion(desk.media, version));
    desk.media.plan({pictures});
    auto *plan = desk.media.findChild<MediaPlanView *>();
    QTRY_VERIFY_WITH_TIMEOUT(!plan->isReading(), 30'000);
    QCOMPARE(plan->plan().chosenCount(), 60);
    desk.media.findChild<QPushButton *>(u"stagePlan"_s)->click();

    // A build, its encryption, phases, by hand.
    desk.button(Action::ChooseBuild)->click();
    auto *choices = desk.release.findChild<QTreeWidget *>(u"buildChoices"_s);
    for (int row = 0; row < choices->topLevelItemCount() && !choices->currentItem(); ++row) {
        if (choices->topLevelItem(row)->flags() & Qt::ItemIsEnabled)
            choices->setCurrentItem(choices->topLevelItem(row));
    }
    desk.release.findChild<QPushButton *>(u"attachBuild"_s)->click();
    if (auto *no = desk.release.findChild<QPushButton *>(u"usesNoEncryption"_s); no->isVisible())
        no->click();
    auto *type = desk.release.findChild<QComboBox *>(u"releaseType"_s);
    type->setCurrentIndex(type->findData(u"MANUAL"_s));
    emit type->activated(type->currentIndex());
    if (desk.button(Action::StartPhased)->isVisible())
        desk.button(Action::StartPhased)->click();

    desk.admin("POST", u"faults"_s,
               {{u"rules"_s, u"status 503 on GET,POST,PATCH,PUT chance 6; reset after on POST,PATCH,PUT chance 4"_s}});
    QVERIFY(desk.applyAll());
    desk.admin("DELETE", u"faults"_s);

    // Submitted, reviewed, released, phase by phase.
    desk.release.refresh();
    QVERIFY(desk.rest(desk.release));
    desk.button(Action::Submit)->click();
    QTRY_VERIFY(desk.services().changes.count() >= 2);
    QVERIFY(desk.applyAll());
    const auto advance = [&desk](int days) {
        desk.admin("POST", u"clock"_s, {{u"turn"_s, days * 86400}});
        desk.release.refresh();
        return desk.rest(desk.release);
    };
    QVERIFY(advance(4));
    QVERIFY(desk.button(Action::ReleaseNow)->isVisible());
    desk.button(Action::ReleaseNow)->click();
    QTRY_COMPARE(desk.services().changes.count(), 1);
    QVERIFY(desk.applyAll());
    QVERIFY(advance(2));
    QVERIFY(desk.button(Action::PausePhased)->isVisible());
    desk.button(Action::CompletePhased)->click();
    QVERIFY(desk.applyAll());

    // The world as it was wanted.
    Resource live;
    for (const auto &each : desk.read(ListSource(app, u"appStoreVersions"_s))) {
        if (each.text(u"platform"_s) == "IOS"_L1 && each.text(u"versionString"_s) == "4.3"_L1)
            live = each;
    }
    QCOMPARE(live.text(u"appVersionState"_s), u"READY_FOR_DISTRIBUTION"_s);
    QCOMPARE(live.text(u"copyright"_s), u"2019 Somebody"_s);
    int pictureCount = 0;
    for (const auto &texts : desk.read(ListSource(live.key(), u"appStoreVersionLocalizations"_s))) {
        const auto locale = texts.text(u"locale"_s);
        const auto wanted = locale == "ja"_L1 ? u"月に合わせて種をまく。"_s : u"Sow by the moon. [%1]"_s.arg(locale);
        QCOMPARE(texts.text(u"whatsNew"_s), wanted);
        if (!into.contains(locale))
            continue;
        for (const auto &set : desk.read(ListSource(texts.key(), u"appScreenshotSets"_s))) {
            if (set.text(u"screenshotDisplayType"_s) != "APP_WATCH_ULTRA"_L1)
                continue;
            const auto sent = desk.read(ListSource(set.key(), u"appScreenshots"_s));
            QCOMPARE(sent.size(), 10); // none lost, none twice
            for (int i = 0; i < sent.size(); ++i)
                QCOMPARE(sent[i].text(u"fileName"_s), u"%1.png"_s.arg(i + 1));
            pictureCount += int(sent.size());
        }
    }
    QCOMPARE(pictureCount, 60);
    const auto phased = desk.read(ListSource(live.key(), u"appStoreVersionPhasedRelease"_s));
    QCOMPARE(phased.value(0).text(u"phasedReleaseState"_s), u"COMPLETE"_s);
    const auto violations = world.violations();
    for (const auto &line : violations.mid(0, 20))
        qInfo("%s", qPrintable(line));
    QCOMPARE(violations.size(), 0);
}

QTEST_MAIN(TestListingToStore)
#include "tst_listingtostore.moc"
