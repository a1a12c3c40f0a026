// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/formats/certificatefacts.h"
#include "api/formats/propertylist.h"
#include "api/formats/provisioningprofile.h"
#include "tests/models/accountfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestSigningFormats : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY2(m_server.simulator, qPrintable(m_server.error)); }

    void certificatesAreRead()
    {
        const auto certificate = first(u"certificates"_s);
        const auto der = QByteArray::fromBase64(certificate.text(u"certificateContent"_s).toLatin1());
        const auto facts = readCertificate(der);
        QVERIFY(facts);
        QVERIFY(!facts->commonName.isEmpty());
        QCOMPARE(QString::fromLatin1(facts->serial).toUpper(), certificate.text(u"serialNumber"_s).toUpper());
        QCOMPARE(facts->validTo.toSecsSinceEpoch() / 60,
                 QDateTime::fromString(certificate.text(u"expirationDate"_s), Qt::ISODateWithMs).toSecsSinceEpoch()
                     / 60);
        QVERIFY(facts->validFrom < facts->validTo);
        QCOMPARE(facts->sha1.size(), 20);
        QCOMPARE(facts->sha256.size(), 32);
        QVERIFY(facts->keyType == u"RSA"_s || facts->keyType == u"EC"_s);
        QVERIFY(facts->keyBits >= 256);
        const QByteArray pem = "-----BEGIN CERTIFICATE-----\n" + der.toBase64() + "\n-----END CERTIFICATE-----\n";
        QCOMPARE(readCertificate(pem).value_or(CertificateFacts()), *facts);
    }

    void profilesAreRead()
    {
        const auto resource = first(u"profiles"_s);
        const auto bytes = QByteArray::fromBase64(resource.text(u"profileContent"_s).toLatin1());
        QVERIFY(looksLikeProfile(bytes));
        const auto read = readProvisioningProfile(bytes);
        const auto *profile = std::get_if<ProvisioningProfile>(&read);
        QVERIFY2(profile, qPrintable(profile ? QString() : std::get<ProfileError>(read).text));
        QCOMPARE(profile->name, resource.text(u"name"_s));
        QCOMPARE(profile->uuid, resource.text(u"uuid"_s));
        QVERIFY(profile->appId.startsWith(profile->teamIds.value(0) + u'.'));
        QVERIFY(profile->entitlements.contains(u"get-task-allow"_s));
        QVERIFY(!profile->certificates.empty());
        QVERIFY(profile->created < profile->expires);
        QVERIFY(!profile->distribution().isEmpty());
    }

    void otherBytesAreNeither()
    {
        for (const auto &bytes : {QByteArray(), QByteArray("<html>"), QByteArray("\x30\x82\xff\xff"),
                                  QByteArray("-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n")}) {
            QVERIFY(!readCertificate(bytes));
            QVERIFY(!looksLikeProfile(bytes));
            const auto read = readProvisioningProfile(bytes);
            QVERIFY(std::get_if<ProfileError>(&read) && !std::get<ProfileError>(read).text.isEmpty());
        }
        const auto whole = QByteArray::fromBase64(first(u"profiles"_s).text(u"profileContent"_s).toLatin1());
        const auto cut = readProvisioningProfile(whole.first(whole.size() / 2));
        QVERIFY(std::get_if<ProfileError>(&cut));
    }

    void propertyLists()
    {
        QString error;
        const auto list = readPropertyList("<?xml version=\"1.0\"?><plist version=\"1.0\"><dict><key>a</key><array>"
                                           "<string>x</string><integer>3</integer><real>1.5</real><true/></array>"
                                           "<key>when</key><date>2026-01-02T03:04:05Z</date><key>blob</key>"
                                           "<data>AQID</data></dict></plist>",
                                           &error);
        QVERIFY2(error.isEmpty(), qPrintable(error));
        const auto map = list.toMap();
        QCOMPARE(map[u"a"_s].toList(), (QVariantList{u"x"_s, qint64(3), 1.5, true}));
        QCOMPARE(map[u"blob"_s].toByteArray(), QByteArray("\1\2\3"));
        QCOMPARE(map[u"when"_s].toDateTime().toSecsSinceEpoch(), 1767323045);
        for (const char *bad : {"", "<plist/>", "<plist><dict><string>x</string></dict></plist>",
                                "<plist><dict><key>a</key></dict></plist>", "<html/>", "<plist><odd/></plist>"}) {
            error.clear();
            QVERIFY(!readPropertyList(bad, &error).isValid());
            QVERIFY2(!error.isEmpty(), bad);
        }
        error.clear();
        readPropertyList("<plist>" + QByteArray("<array>").repeated(5000), &error);
        QVERIFY(!error.isEmpty());
    }

private:
    Resource first(const QString &entry)
    {
        AccountFixture account(m_server);
        Resource resource;
        bool done = false;
        account.resources.list(entry)->then(
            this,
            [&](const Document &document) {
                resource = document.first();
                done = true;
            },
            [&](const ApiError &) { done = true; });
        return QTest::qWaitFor([&] { return done; }, 20000) ? resource : Resource();
    }

    SharedSimulator m_server;
};

QTEST_MAIN(TestSigningFormats)
#include "tst_signingformats.moc"
