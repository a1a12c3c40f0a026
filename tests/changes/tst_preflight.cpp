// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/catalog/builtincatalog.h"
#include "api/changes/changestore.h"
#include "api/changes/preflight.h"
#include "tests/store/storefixture.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using Kind = StagedChange::Kind;

namespace {

const Catalog &catalog()
{
    static const auto known = loadBuiltInCatalog();
    return known;
}

QJsonObject json(const char *text)
{
    return QJsonDocument::fromJson(text).object();
}

StagedChange change(Kind kind, const QString &entry, const char *attributes, const QMap<QString, Linkage> &links = {})
{
    StagedChange made;
    made.id = 1;
    made.kind = kind;
    made.target = kind == Kind::Create || kind == Kind::Upload ? temporaryKey(entry) : ResourceKey{entry, u"1"_s};
    made.after = ResourceDraft(entry, kind == Kind::Update ? u"1"_s : QString());
    const auto values = json(attributes);
    for (auto it = values.begin(); it != values.end(); ++it)
        made.after.set(it.key(), QVariant::fromValue(QJsonValue(it.value())));
    for (auto it = links.begin(); it != links.end(); ++it)
        made.after.link(it.key(), it.value());
    return made;
}

/// What is known of the server, for the rules.
struct World
{
    ChangeStore store;
    ChangeSet changes{catalog(), store};
    QHash<ResourceKey, Resource> known;
    QList<Resource> siblings;

    QStringList found(const QString &rule, const StagedChange &checked)
    {
        const PreflightContext context{catalog(), changes, [this](const ResourceKey &key) { return known.value(key); },
                                       [this](const QString &, const ResourceKey &) { return siblings; }};
        QStringList fields;
        for (const auto &one : preflightRules()) {
            QList<Finding> findings;
            if (one->id() == rule)
                one->check(checked, context, &findings);
            for (const auto &finding : findings)
                fields.append((finding.severity == Finding::Severity::Error ? u"error "_s : u"warning "_s)
                              + finding.field);
        }
        return fields;
    }
};

const ResourceKey app{u"apps"_s, u"1"_s};
const ResourceKey version{u"appStoreVersions"_s, u"7"_s};
const QMap<QString, Linkage> inApp{{u"app"_s, app}};
const QMap<QString, Linkage> inVersion{{u"appStoreVersion"_s, version}};
const QString texts = u"appStoreVersionLocalizations"_s;

} // namespace

class TestPreflight final : public QObject
{
    Q_OBJECT
private slots:
    void required()
    {
        World w;
        QCOMPARE(w.found(u"required"_s, change(Kind::Create, u"betaGroups"_s, R"({"name": "A"})", inApp)),
                 QStringList());
        QCOMPARE(w.found(u"required"_s, change(Kind::Create, u"betaGroups"_s, R"({"name": ""})")),
                 (QStringList{u"error name"_s, u"error app"_s}));
    }

    void length()
    {
        World w;
        const auto keywords = [](const QString &text) {
            return change(Kind::Update, texts, QJsonDocument(QJsonObject{{u"keywords"_s, text}}).toJson());
        };
        QCOMPARE(w.found(u"length"_s, keywords(QString(100, u'a'))), QStringList());
        QCOMPARE(w.found(u"length"_s, keywords(QString(101, u'a'))), QStringList{u"error keywords"_s});
        QCOMPARE(w.found(u"length"_s, keywords(QString(96, u'a') + u"äöü👍"_s)), QStringList{u"warning keywords"_s});
        const auto name = [](const QString &entry, int characters) {
            return change(Kind::Update, entry,
                          QJsonDocument(QJsonObject{{u"name"_s, QString(characters, u'a')}}).toJson());
        };
        QCOMPARE(w.found(u"length"_s, name(u"appInfoLocalizations"_s, 1)), QStringList{u"error name"_s});
        QCOMPARE(w.found(u"length"_s, name(u"appInfoLocalizations"_s, 2)), QStringList());
        QCOMPARE(w.found(u"length"_s, name(u"subscriptionLocalizations"_s, 30)), QStringList());
        QCOMPARE(w.found(u"length"_s, name(u"subscriptionLocalizations"_s, 31)), QStringList{u"warning name"_s});
    }

    void characters()
    {
        World w;
        const auto purchase = [](const QString &field, const QString &text) {
            return change(Kind::Create, u"v2/inAppPurchases"_s, QJsonDocument(QJsonObject{{field, text}}).toJson());
        };
        QCOMPARE(w.found(u"format"_s, purchase(u"productId"_s, u"com.example.a-1_b"_s)), QStringList());
        QCOMPARE(w.found(u"format"_s, purchase(u"productId"_s, u"com example"_s)), QStringList{u"error productId"_s});
        QCOMPARE(w.found(u"format"_s, purchase(u"reviewNote"_s, u"Zwei\nZeilen, ä\tö"_s)), QStringList());
        QCOMPARE(w.found(u"format"_s, purchase(u"reviewNote"_s, u"a\u200Bb"_s)), QStringList{u"warning reviewNote"_s});
    }

    void format_data()
    {
        QTest::addColumn<QString>("entry");
        QTest::addColumn<QByteArray>("good");
        QTest::addColumn<QByteArray>("bad");
        QTest::newRow("e-mail") << u"betaTesters"_s << QByteArray(R"({"email": "a@example.com"})")
                                << QByteArray(R"({"email": "a@@example"})");
        QTest::newRow("address") << texts << QByteArray("{\"supportUrl\": \"https://example.com/a\"}")
                                 << QByteArray(R"({"supportUrl": "example"})");
        QTest::newRow("date-time") << u"appStoreVersions"_s
                                   << QByteArray(R"({"earliestReleaseDate": "2026-01-02T10:00:00+01:00"})")
                                   << QByteArray(R"({"earliestReleaseDate": "tomorrow"})");
        QTest::newRow("number") << u"betaGroups"_s << QByteArray(R"({"publicLinkLimit": 10})")
                                << QByteArray(R"({"publicLinkLimit": "ten"})");
        QTest::newRow("range") << u"backgroundAssetUploadFiles"_s << QByteArray(R"({"fileSize": 10})")
                               << QByteArray(R"({"fileSize": 0})");
        QTest::newRow("whole") << u"betaGroups"_s << QByteArray(R"({"publicLinkLimit": 10})")
                               << QByteArray(R"({"publicLinkLimit": 1.5})");
    }

    void format()
    {
        QFETCH(QString, entry);
        QFETCH(QByteArray, good);
        QFETCH(QByteArray, bad);
        World w;
        QCOMPARE(w.found(u"format"_s, change(Kind::Update, entry, good)), QStringList());
        QCOMPARE(w.found(u"format"_s, change(Kind::Update, entry, bad)).size(), 1);
        QVERIFY(w.found(u"format"_s, change(Kind::Update, entry, bad))[0].startsWith("error "_L1));
    }

    void enumeration()
    {
        World w;
        QCOMPARE(w.found(u"enum"_s, change(Kind::Create, u"appStoreVersions"_s, R"({"platform": "IOS"})")),
                 QStringList());
        QCOMPARE(w.found(u"enum"_s, change(Kind::Create, u"appStoreVersions"_s, R"({"platform": "CAR_OS"})")),
                 QStringList{u"warning platform"_s});
    }

    void locale()
    {
        World w;
        QCOMPARE(w.found(u"locale"_s, change(Kind::Create, texts, R"({"locale": "de-DE"})")), QStringList());
        QCOMPARE(w.found(u"locale"_s, change(Kind::Create, texts, R"({"locale": "xx"})")),
                 QStringList{u"warning locale"_s});
    }

    void duplicates()
    {
        World w;
        w.siblings = {Resource(texts, json(R"({"id": "9", "attributes": {"locale": "de-DE"}})"))};
        QCOMPARE(w.found(u"duplicates"_s, change(Kind::Create, texts, R"({"locale": "fr-FR"})", inVersion)),
                 QStringList());
        QCOMPARE(w.found(u"duplicates"_s, change(Kind::Create, texts, R"({"locale": "de-DE"})", inVersion)),
                 QStringList{u"error locale"_s});
    }

    void parentState()
    {
        World w;
        const auto inState = [&](const char *state) {
            w.known.insert(version,
                           Resource(version.entry,
                                    {{u"id"_s, version.id},
                                     {u"attributes"_s, QJsonObject{{u"appVersionState"_s, QLatin1String(state)}}}}));
        };
        const auto edit = change(Kind::Update, texts, R"({"description": "New"})");
        const QJsonObject data{{u"type"_s, version.entry}, {u"id"_s, version.id}};
        const QJsonObject links{{u"appStoreVersion"_s, QJsonObject{{u"data"_s, data}}}};
        w.known.insert(edit.target, Resource(texts, {{u"id"_s, u"1"_s}, {u"relationships"_s, links}}));
        inState("PREPARE_FOR_SUBMISSION");
        QCOMPARE(w.found(u"parent-state"_s, edit), QStringList());
        inState("IN_REVIEW");
        QCOMPARE(w.found(u"parent-state"_s, edit), QStringList{u"error description"_s});
        QCOMPARE(w.found(u"parent-state"_s, change(Kind::Create, texts, R"({"locale": "fr-FR"})", inVersion)),
                 QStringList{u"error "_s});
        QCOMPARE(w.found(u"parent-state"_s, change(Kind::Update, texts, R"({"promotionalText": "Now!"})")),
                 QStringList());
    }

    void secretMissing()
    {
        World w;
        auto made = change(Kind::Create, u"webhooks"_s, "{}");
        QCOMPARE(w.found(u"secret-missing"_s, made), QStringList());
        made.missingSecrets = QStringList{u"secret"_s};
        QCOMPARE(w.found(u"secret-missing"_s, made), QStringList{u"error secret"_s});
    }

    void file()
    {
        QTemporaryDir dir;
        World w;
        auto upload = change(Kind::Upload, u"appScreenshots"_s, "{}");
        upload.file = dir.filePath(u"a.png"_s);
        QCOMPARE(w.found(u"file"_s, upload).size(), 1);
        QFile image(upload.file);
        QVERIFY(image.open(QIODevice::WriteOnly));
        QCOMPARE(w.found(u"file"_s, upload).size(), 1); // empty
        image.write("x");
        image.close();
        QCOMPARE(w.found(u"file"_s, upload), QStringList());
    }

    void deletedTarget()
    {
        World w;
        const auto link = change(Kind::Create, texts, R"({"locale": "fr-FR"})", inVersion);
        QCOMPARE(w.found(u"deleted-target"_s, link), QStringList());
        w.changes.stageDelete(version, {});
        QCOMPARE(w.found(u"deleted-target"_s, link), QStringList{u"error appStoreVersion"_s});
    }

    void findingsFollowTheChanges()
    {
        Store store;
        store.open({});
        World w;
        w.store.open({});
        Preflight preflight(catalog(), w.changes, store);
        QSignalSpy changed(&preflight, &Preflight::findingsChanged);
        const auto key = w.changes.stageCreate(ResourceDraft(u"betaGroups"_s), {});
        QVERIFY(preflight.isChecking());
        QVERIFY(changed.wait());
        const auto id = w.changes.changes()[0].id;
        QVERIFY(preflight.hasErrors(id));
        QVERIFY(!preflight.isChecking());
        w.changes.discardResource(key);
        QVERIFY(changed.wait());
        QVERIFY(preflight.findings().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestPreflight)
#include "tst_preflight.moc"
