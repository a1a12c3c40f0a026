// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/catalog/builtincatalog.h"
#include "simulator/world/signing/authority.h"
#include "tests/simulator/world/attempt.h"
#include "tests/simulator/world/worldchecks.h"

#include <QTest>

#include <openssl/cms.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Fixture
{
    const Catalog catalog = loadBuiltInCatalog();
    std::unique_ptr<World> owned = makeWorld(catalog, WorldSize::Demo);
    World &world = *owned;

    void turn(std::chrono::milliseconds by)
    {
        world.clock().turn(by);
        world.clock().settle();
    }
    ObjectRef version(const QString &state, const QString &platform = {})
    {
        for (const auto each : world.all(u"appStoreVersions")) {
            if (world.text(each, u"appVersionState") == state
                && (platform.isEmpty() || world.text(each, u"platform") == platform))
                return each;
        }
        return {};
    }
    QString state(ObjectRef object, QStringView name = u"state") { return world.text(object, name); }
};

QString codeOf(const Refusals &refusals)
{
    return refusals.empty() ? QString() : refusals.front().code;
}

QByteArray signingRequest(int bits)
{
    EVP_PKEY *key = EVP_RSA_gen(static_cast<unsigned int>(bits));
    X509_REQ *request = X509_REQ_new();
    X509_REQ_set_pubkey(request, key);
    X509_NAME_add_entry_by_txt(X509_REQ_get_subject_name(request), "CN", MBSTRING_ASC,
                               reinterpret_cast<const unsigned char *>("Tester"), -1, -1, 0);
    X509_REQ_sign(request, key, EVP_sha256());
    BIO *out = BIO_new(BIO_s_mem());
    PEM_write_bio_X509_REQ(out, request);
    char *data = nullptr;
    const auto length = BIO_get_mem_data(out, &data);
    const QByteArray pem(data, length);
    BIO_free(out);
    X509_REQ_free(request);
    EVP_PKEY_free(key);
    return pem;
}

bool verifies(const QByteArray &certificateDer, const QByteArray &rootDer)
{
    const auto read = [](const QByteArray &der) {
        const auto *at = reinterpret_cast<const unsigned char *>(der.constData());
        return d2i_X509(nullptr, &at, long(der.size()));
    };
    X509 *certificate = read(certificateDer);
    X509 *root = read(rootDer);
    X509_STORE *store = X509_STORE_new();
    X509_STORE_add_cert(store, root);
    X509_STORE_CTX *context = X509_STORE_CTX_new();
    X509_STORE_CTX_init(context, store, certificate, nullptr);
    X509_VERIFY_PARAM_set_flags(X509_STORE_CTX_get0_param(context), X509_V_FLAG_NO_CHECK_TIME);
    const bool good = certificate && X509_verify_cert(context) == 1;
    X509_STORE_CTX_free(context);
    X509_STORE_free(store);
    X509_free(root);
    X509_free(certificate);
    return good;
}

/// What is inside a signed message, when its signature is right.
QByteArray contentOf(const QByteArray &message)
{
    const auto *at = reinterpret_cast<const unsigned char *>(message.constData());
    CMS_ContentInfo *cms = d2i_CMS_ContentInfo(nullptr, &at, long(message.size()));
    BIO *out = BIO_new(BIO_s_mem());
    QByteArray content;
    if (cms && CMS_verify(cms, nullptr, nullptr, nullptr, out, CMS_NO_SIGNER_CERT_VERIFY | CMS_BINARY) == 1) {
        char *data = nullptr;
        const auto length = BIO_get_mem_data(out, &data);
        content = QByteArray(data, length);
    }
    BIO_free(out);
    CMS_ContentInfo_free(cms);
    return content;
}

} // namespace

class TestBehaviours : public QObject
{
    Q_OBJECT

private slots:
    void submissionGoesThroughReviewToTheStore();
    void incompleteVersionIsRefusedWithReasons();
    void itemBelongsToOneSubmission();
    void canceledSubmissionGivesTheVersionBack();
    void manualReleaseWaitsForTheDeveloper();
    void versionOnTheStoreCannotBeEdited();
    void firstVersionHasNothingNew();
    void takenNameIsRefused();
    void phasedReleaseCountsDays();
    void responseIsPublishedLater();
    void buildsAreProcessedAndExpire();
    void internalGroupTakesNoBuilds();
    void testerNeedsAGroup();
    void seededCertificatesVerify();
    void certificateComesFromARequest();
    void profileIsSignedAndDiesWithItsCertificate();
    void pingLeavesADelivery();
};

void TestBehaviours::submissionGoesThroughReviewToTheStore()
{
    Fixture f;
    const auto version = f.version(u"PREPARE_FOR_SUBMISSION"_s, u"IOS"_s);
    const auto app = f.world.linked(version, u"app");
    const auto live = f.version(u"READY_FOR_DISTRIBUTION"_s, u"IOS"_s);
    QCOMPARE(f.world.linked(live, u"app"), app);
    f.world.link(version, u"build", f.world.linked(live, u"build"));

    ObjectRef submission;
    QCOMPARE(
        codeOf(create(f.world, u"reviewSubmissions"_s, {{u"platform"_s, u"IOS"_s}}, {{u"app"_s, {app}}}, &submission)),
        QString());
    QCOMPARE(f.state(submission), u"READY_FOR_REVIEW"_s);
    QCOMPARE(codeOf(update(f.world, submission, {{u"submitted"_s, true}})), u"STATE_ERROR"_s); // nothing in it
    QCOMPARE(codeOf(create(f.world, u"reviewSubmissionItems"_s, {},
                           {{u"reviewSubmission"_s, {submission}}, {u"appStoreVersion"_s, {version}}})),
             QString());
    QCOMPARE(f.state(version, u"appVersionState"), u"READY_FOR_REVIEW"_s);

    QCOMPARE(codeOf(update(f.world, submission, {{u"submitted"_s, true}})), QString());
    QCOMPARE(f.state(version, u"appVersionState"), u"WAITING_FOR_REVIEW"_s);
    f.turn(20min);
    QCOMPARE(f.state(submission), u"IN_REVIEW"_s);
    QCOMPARE(f.state(version, u"appVersionState"), u"IN_REVIEW"_s);
    f.turn(35min);
    QCOMPARE(f.state(submission), u"COMPLETE"_s);
    f.turn(15min);
    QCOMPARE(f.state(version, u"appVersionState"), u"READY_FOR_DISTRIBUTION"_s);
    QCOMPARE(f.state(live, u"appVersionState"), u"REPLACED_WITH_NEW_VERSION"_s);
}

void TestBehaviours::incompleteVersionIsRefusedWithReasons()
{
    Fixture f;
    const auto version = f.version(u"PREPARE_FOR_SUBMISSION"_s, u"IOS"_s);
    ObjectRef submission;
    create(f.world, u"reviewSubmissions"_s, {{u"platform"_s, u"IOS"_s}},
           {{u"app"_s, {f.world.linked(version, u"app")}}}, &submission);
    create(f.world, u"reviewSubmissionItems"_s, {},
           {{u"reviewSubmission"_s, {submission}}, {u"appStoreVersion"_s, {version}}});
    const auto refusals = update(f.world, submission, {{u"submitted"_s, true}});
    QCOMPARE(codeOf(refusals), u"STATE_ERROR.ENTITY_STATE_INVALID"_s);
    QCOMPARE(refusals.front().associated.size(), std::size_t(1));
    QCOMPARE(refusals.front().associated.front().path, u"/v1/appStoreVersions/"_s + f.world.id(version));
    QCOMPARE(codeOf(refusals.front().associated.front().refusals), u"ENTITY_ERROR.RELATIONSHIP.REQUIRED"_s);
}

void TestBehaviours::itemBelongsToOneSubmission()
{
    Fixture f;
    const auto version = f.version(u"WAITING_FOR_REVIEW"_s);
    ObjectRef second;
    create(f.world, u"reviewSubmissions"_s, {{u"platform"_s, f.world.text(version, u"platform")}},
           {{u"app"_s, {f.world.linked(version, u"app")}}}, &second);
    const auto refusals = create(f.world, u"reviewSubmissionItems"_s, {},
                                 {{u"reviewSubmission"_s, {second}}, {u"appStoreVersion"_s, {version}}});
    QCOMPARE(codeOf(refusals), u"STATE_ERROR.ITEM_PART_OF_ANOTHER_SUBMISSION"_s);
    // One unsubmitted submission for an app and a platform is enough.
    QVERIFY(!create(f.world, u"reviewSubmissions"_s, {{u"platform"_s, f.world.text(version, u"platform")}},
                    {{u"app"_s, {f.world.linked(version, u"app")}}})
                 .empty());
}

void TestBehaviours::canceledSubmissionGivesTheVersionBack()
{
    Fixture f;
    const auto version = f.version(u"WAITING_FOR_REVIEW"_s);
    ObjectRef submission;
    for (const auto each : f.world.all(u"reviewSubmissions")) {
        if (f.world.linked(each, u"appStoreVersionForReview") == version)
            submission = each;
    }
    QCOMPARE(codeOf(update(f.world, submission, {{u"canceled"_s, true}})), QString());
    QCOMPARE(f.state(submission), u"CANCELING"_s);
    f.turn(2min);
    QCOMPARE(f.state(submission), u"COMPLETE"_s);
    QCOMPARE(f.state(version, u"appVersionState"), u"DEVELOPER_REJECTED"_s);
}

void TestBehaviours::manualReleaseWaitsForTheDeveloper()
{
    Fixture f;
    const auto version = f.version(u"PENDING_DEVELOPER_RELEASE"_s);
    QCOMPARE(codeOf(create(f.world, u"appStoreVersionReleaseRequests"_s, {}, {{u"appStoreVersion"_s, {version}}})),
             QString());
    QCOMPARE(f.state(version, u"appVersionState"), u"PROCESSING_FOR_DISTRIBUTION"_s);
    f.turn(15min);
    QCOMPARE(f.state(version, u"appVersionState"), u"READY_FOR_DISTRIBUTION"_s);
    QCOMPARE(codeOf(create(f.world, u"appStoreVersionReleaseRequests"_s, {}, {{u"appStoreVersion"_s, {version}}})),
             u"STATE_ERROR"_s);
}

void TestBehaviours::versionOnTheStoreCannotBeEdited()
{
    Fixture f;
    const auto live = f.version(u"READY_FOR_DISTRIBUTION"_s);
    const auto text = f.world.links(live, u"appStoreVersionLocalizations").first();
    QCOMPARE(codeOf(update(f.world, text, {{u"description"_s, u"New"_s}})), u"STATE_ERROR"_s);
    QCOMPARE(codeOf(update(f.world, text, {{u"promotionalText"_s, u"New"_s}})), QString());
    QVERIFY(!update(f.world, live, {{u"copyright"_s, u"2027"_s}}).empty());
    const auto editable = f.version(u"PREPARE_FOR_SUBMISSION"_s);
    QCOMPARE(codeOf(update(f.world, f.world.links(editable, u"appStoreVersionLocalizations").first(),
                           {{u"description"_s, u"New"_s}})),
             QString());
    QVERIFY(!update(f.world, f.world.links(editable, u"appStoreVersionLocalizations").first(),
                    {{u"keywords"_s, QString(101, u'k')}})
                 .empty());
}

void TestBehaviours::firstVersionHasNothingNew()
{
    Fixture f;
    for (const auto app : f.world.all(u"apps")) {
        if (f.world.text(app, u"name") != "Kettle Radio"_L1)
            continue;
        const auto version = f.world.links(app, u"appStoreVersions").first();
        const auto refusals = update(f.world, f.world.links(version, u"appStoreVersionLocalizations").first(),
                                     {{u"whatsNew"_s, u"Everything"_s}});
        QCOMPARE(refusals.size(), std::size_t(1));
        QCOMPARE(refusals.front().pointer, u"/data/attributes/whatsNew"_s);
        return;
    }
    QFAIL("no app without a version on the store");
}

void TestBehaviours::takenNameIsRefused()
{
    Fixture f;
    const auto editable = f.version(u"PREPARE_FOR_SUBMISSION"_s);
    const auto info = f.world.links(f.world.linked(editable, u"app"), u"appInfos").last();
    const auto text = f.world.links(info, u"appInfoLocalizations").first();
    QCOMPARE(codeOf(update(f.world, text, {{u"name"_s, u"cinderpath"_s}})),
             u"ENTITY_ERROR.ATTRIBUTE.INVALID.DUPLICATE.DIFFERENT_ACCOUNT"_s);
    QCOMPARE(codeOf(update(f.world, text, {{u"name"_s, u"Loamline 2"_s}})), QString());
    QVERIFY(!removeObject(f.world, text).empty()); // the primary locale
}

void TestBehaviours::phasedReleaseCountsDays()
{
    Fixture f;
    ObjectRef active;
    for (const auto release : f.world.all(u"appStoreVersionPhasedReleases")) {
        if (f.state(release, u"phasedReleaseState") == "ACTIVE"_L1)
            active = release;
    }
    const int day = f.world.value(active, u"currentDayNumber").toInt();
    f.turn(24h);
    QCOMPARE(f.world.value(active, u"currentDayNumber").toInt(), day + 1);
    QCOMPARE(codeOf(update(f.world, active, {{u"phasedReleaseState"_s, u"PAUSED"_s}})), QString());
    f.turn(48h);
    QCOMPARE(f.world.value(active, u"currentDayNumber").toInt(), day + 1);
    QCOMPARE(f.world.value(active, u"totalPauseDuration").toInt(), 2);
    QCOMPARE(codeOf(update(f.world, active, {{u"phasedReleaseState"_s, u"ACTIVE"_s}})), QString());
    f.turn(24h * 8);
    QCOMPARE(f.state(active, u"phasedReleaseState"), u"COMPLETE"_s);
    QVERIFY(!update(f.world, active, {{u"phasedReleaseState"_s, u"ACTIVE"_s}}).empty());
}

void TestBehaviours::responseIsPublishedLater()
{
    Fixture f;
    const auto review = f.world.all(u"customerReviews").first();
    ObjectRef response;
    QCOMPARE(codeOf(create(f.world, u"customerReviewResponses"_s, {{u"responseBody"_s, u"Thank you"_s}},
                           {{u"review"_s, {review}}}, &response)),
             QString());
    QCOMPARE(f.state(response), u"PENDING_PUBLISH"_s);
    f.turn(90min);
    QCOMPARE(f.state(response), u"PUBLISHED"_s);
}

void TestBehaviours::buildsAreProcessedAndExpire()
{
    Fixture f;
    ObjectRef processing;
    ObjectRef valid;
    for (const auto build : f.world.all(u"builds")) {
        if (f.state(build, u"processingState") == "PROCESSING"_L1)
            processing = build;
        else if (f.state(build, u"processingState") == "VALID"_L1 && !f.world.value(build, u"expired").toBool())
            valid = build;
    }
    f.turn(10min);
    QCOMPARE(f.state(processing, u"processingState"), u"VALID"_s);
    const auto detail = f.world.linked(processing, u"buildBetaDetail");
    QCOMPARE(f.state(detail, u"externalBuildState"), u"MISSING_EXPORT_COMPLIANCE"_s);
    QCOMPARE(codeOf(update(f.world, processing, {{u"usesNonExemptEncryption"_s, false}})), QString());
    QCOMPARE(f.state(detail, u"externalBuildState"), u"READY_FOR_BETA_SUBMISSION"_s);
    f.turn(24h * 91);
    QVERIFY(f.world.value(valid, u"expired").toBool());
    QVERIFY(f.world.value(processing, u"expired").toBool());
}

void TestBehaviours::internalGroupTakesNoBuilds()
{
    Fixture f;
    for (const auto group : f.world.all(u"betaGroups")) {
        const auto refusals = addLink(f.world, group, u"builds"_s, f.world.all(u"builds").first());
        if (f.world.value(group, u"isInternalGroup").toBool()) {
            QCOMPARE(refusals.size(), std::size_t(1));
            QCOMPARE(refusals.front().status, 422);
        } else {
            QVERIFY(refusals.empty());
        }
    }
}

void TestBehaviours::testerNeedsAGroup()
{
    Fixture f;
    QVERIFY(!create(f.world, u"betaTesters"_s, {{u"email"_s, u"new@testers.example"_s}}, {}).empty());
    ObjectRef external;
    for (const auto group : f.world.all(u"betaGroups")) {
        if (!f.world.value(group, u"isInternalGroup").toBool())
            external = group;
    }
    ObjectRef tester;
    QCOMPARE(codeOf(create(f.world, u"betaTesters"_s, {{u"email"_s, u"new@testers.example"_s}},
                           {{u"betaGroups"_s, {external}}}, &tester)),
             QString());
    QCOMPARE(f.state(tester), u"INVITED"_s);
    QVERIFY(f.world.links(tester, u"apps").contains(f.world.linked(external, u"app")));
}

void TestBehaviours::seededCertificatesVerify()
{
    Fixture f;
    const SigningAuthority authority;
    int expiringSoon = 0;
    for (const auto certificate : f.world.all(u"certificates")) {
        QVERIFY(verifies(QByteArray::fromBase64(f.state(certificate, u"certificateContent").toLatin1()),
                         authority.rootDer()));
        const auto days = f.world.now().daysTo(f.world.dateTime(certificate, u"expirationDate"));
        expiringSoon += days >= 0 && days < 30;
    }
    QVERIFY(expiringSoon >= 2);
}

void TestBehaviours::certificateComesFromARequest()
{
    Fixture f;
    const SigningAuthority authority;
    const auto request = QString::fromLatin1(signingRequest(2048));
    ObjectRef certificate;
    QCOMPARE(codeOf(create(f.world, u"certificates"_s,
                           {{u"certificateType"_s, u"DEVELOPMENT"_s}, {u"csrContent"_s, request}}, {}, &certificate)),
             QString());
    QVERIFY(
        verifies(QByteArray::fromBase64(f.state(certificate, u"certificateContent").toLatin1()), authority.rootDer()));

    const auto bad = create(f.world, u"certificates"_s,
                            {{u"certificateType"_s, u"DEVELOPMENT"_s}, {u"csrContent"_s, u"nonsense"_s}}, {});
    QCOMPARE(bad.size(), std::size_t(1));
    QCOMPARE(bad.front().pointer, u"/data/attributes/csrContent"_s);
    QVERIFY(!create(f.world, u"certificates"_s,
                    {{u"certificateType"_s, u"DEVELOPMENT"_s},
                     {u"csrContent"_s, QString::fromLatin1(signingRequest(1024))}},
                    {})
                 .empty());
    const auto developerId
        = create(f.world, u"certificates"_s,
                 {{u"certificateType"_s, u"DEVELOPER_ID_APPLICATION"_s}, {u"csrContent"_s, request}}, {});
    QCOMPARE(developerId.front().status, 403);
    // Two distribution certificates are there; a third fits, a fourth does not.
    QVERIFY(
        create(f.world, u"certificates"_s, {{u"certificateType"_s, u"DISTRIBUTION"_s}, {u"csrContent"_s, request}}, {})
            .empty());
    QVERIFY(
        !create(f.world, u"certificates"_s, {{u"certificateType"_s, u"DISTRIBUTION"_s}, {u"csrContent"_s, request}}, {})
             .empty());
}

void TestBehaviours::profileIsSignedAndDiesWithItsCertificate()
{
    Fixture f;
    ObjectRef development;
    for (const auto certificate : f.world.all(u"certificates")) {
        if (f.state(certificate, u"certificateType") == "DEVELOPMENT"_L1)
            development = certificate;
    }
    const auto bundle = f.world.all(u"bundleIds").first();
    const auto device = f.world.all(u"devices").first();
    QVERIFY(!create(f.world, u"profiles"_s, {{u"name"_s, u"None"_s}, {u"profileType"_s, u"IOS_APP_DEVELOPMENT"_s}},
                    {{u"bundleId"_s, {bundle}}, {u"certificates"_s, {development}}})
                 .empty());
    ObjectRef profile;
    QCOMPARE(codeOf(create(
                 f.world, u"profiles"_s, {{u"name"_s, u"Mine"_s}, {u"profileType"_s, u"IOS_APP_DEVELOPMENT"_s}},
                 {{u"bundleId"_s, {bundle}}, {u"certificates"_s, {development}}, {u"devices"_s, {device}}}, &profile)),
             QString());
    const auto content = contentOf(QByteArray::fromBase64(f.state(profile, u"profileContent").toLatin1()));
    QVERIFY(content.contains("<key>UUID</key>"));
    QVERIFY(content.contains(f.state(device, u"udid").toUtf8()));
    QVERIFY(content.contains(f.state(bundle, u"identifier").toUtf8()));
    QVERIFY(removeObject(f.world, development).empty());
    QCOMPARE(f.state(profile, u"profileState"), u"INVALID"_s);
}

void TestBehaviours::pingLeavesADelivery()
{
    Fixture f;
    const auto webhook = f.world.all(u"webhooks").first();
    const auto before = f.world.links(webhook, u"deliveries").size();
    QVERIFY(create(f.world, u"webhookPings"_s, {}, {{u"webhook"_s, {webhook}}}).empty());
    const auto deliveries = f.world.links(webhook, u"deliveries");
    QCOMPARE(deliveries.size(), before + 1);
    QVERIFY(f.world.value(f.world.linked(deliveries.last(), u"event"), u"ping").toBool());
    f.turn(5s);
    QCOMPARE(f.state(deliveries.last(), u"deliveryState"), u"SUCCEEDED"_s);
}

QTEST_GUILESS_MAIN(TestBehaviours)
#include "tst_behaviours.moc"
