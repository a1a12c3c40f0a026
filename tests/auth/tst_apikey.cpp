// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/auth/apikey.h"
#include "tests/auth/testkeys.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using Problem = KeyFileError::Kind;
Q_DECLARE_METATYPE(KeyFileError::Kind)

namespace {

QByteArray fastlane(const QByteArray &pem, const QString &issuer = u"69a6de70-03db-47e3-e053-5b8c7c11a4d1"_s)
{
    return QJsonDocument(QJsonObject{{u"key_id"_s, u"2X9R4HXF34"_s},
                                     {u"issuer_id"_s, issuer},
                                     {u"key"_s, QString::fromUtf8(pem)},
                                     {u"in_house"_s, false}})
        .toJson();
}

} // namespace

class TestApiKey : public QObject
{
    Q_OBJECT

private slots:
    void goodFiles_data();
    void goodFiles();
    void fastlaneJsonGivesEverything();
    void enterpriseKeyHasItsOwnHost();
    void keyIdComesFromTheName_data();
    void keyIdComesFromTheName();
    void badFiles_data();
    void badFiles();
    void everyProblemHasItsOwnSentence();
    void readsFromDisk();
    void looksBeforeItReads();
    void secretIsNeverPrinted();
    void mutatedKeysNeverCrash();
};

void TestApiKey::goodFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto pem = testKeys::pkcs8();
    QTest::newRow("as Apple gives it") << pem;
    QTest::newRow("CRLF") << QByteArray(pem).replace("\n", "\r\n");
    QTest::newRow("byte order mark") << "\xEF\xBB\xBF" + pem;
    QTest::newRow("no newline at the end") << pem.trimmed();
    QTest::newRow("text around it") << "Team key, do not share\n\n" + pem + "\nend of mail\n";
    QTest::newRow("lines run together") << QByteArray(pem).replace("\n", " ");
    QTest::newRow("fastlane") << fastlane(pem);
    QTest::newRow("fastlane, newlines escaped twice") << fastlane(QByteArray(pem).replace("\n", "\\n"));
    QTest::newRow("fastlane, base64") << fastlane(pem.toBase64());
    QTest::newRow("fastlane, byte order mark") << "\xEF\xBB\xBF" + fastlane(pem);
}

void TestApiKey::goodFiles()
{
    QFETCH(QByteArray, bytes);
    const auto result = parseApiKey(bytes, u"AuthKey_2X9R4HXF34.p8"_s);
    const auto *key = std::get_if<ApiKey>(&result);
    QVERIFY2(key, qPrintable(key ? QString() : std::get<KeyFileError>(result).text));
    QCOMPARE(key->keyId, u"2X9R4HXF34"_s);
    QCOMPARE(key->secret.view(), QByteArrayView(testKeys::pkcs8())); // whatever came in, one form is kept
}

void TestApiKey::fastlaneJsonGivesEverything()
{
    const auto team = std::get<ApiKey>(parseApiKey(fastlane(testKeys::pkcs8()), {}));
    QCOMPARE(team.kind, ApiKey::Kind::Team);
    QCOMPARE(team.keyId, u"2X9R4HXF34"_s);
    QCOMPARE(team.issuerId, u"69a6de70-03db-47e3-e053-5b8c7c11a4d1"_s);
    QVERIFY(!team.enterprise);

    const auto individual = std::get<ApiKey>(parseApiKey(fastlane(testKeys::pkcs8(), {}), {}));
    QCOMPARE(individual.kind, ApiKey::Kind::Individual);
}

void TestApiKey::enterpriseKeyHasItsOwnHost()
{
    const auto json = fastlane(testKeys::pkcs8()).replace("false", "true");
    const auto key = std::get<ApiKey>(parseApiKey(json, {}));
    QVERIFY(key.enterprise);
    QCOMPARE(key.baseUrl(), QUrl(u"https://api.enterprise.developer.apple.com"_s));
    QCOMPARE(ApiKey().baseUrl(), QUrl(u"https://api.appstoreconnect.apple.com"_s));
}

void TestApiKey::keyIdComesFromTheName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("keyId");
    QTest::newRow("plain") << u"AuthKey_2X9R4HXF34.p8"_s << u"2X9R4HXF34"_s;
    QTest::newRow("path") << u"/home/ada/AuthKey_OLD/AuthKey_2X9R4HXF34.p8"_s << u"2X9R4HXF34"_s;
    QTest::newRow("second download") << u"AuthKey_2X9R4HXF34 (1).p8"_s << u"2X9R4HXF34"_s;
    QTest::newRow("individual key") << u"ApiKey_2X9R4HXF34.p8"_s << u"2X9R4HXF34"_s;
    QTest::newRow("renamed") << u"key.p8"_s << QString();
    QTest::newRow("pasted") << QString() << QString();
}

void TestApiKey::keyIdComesFromTheName()
{
    QFETCH(QString, name);
    QFETCH(QString, keyId);
    QCOMPARE(std::get<ApiKey>(parseApiKey(testKeys::pkcs8(), name)).keyId, keyId);
}

void TestApiKey::badFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Problem>("kind");
    const auto pem = testKeys::pkcs8();
    auto lines = pem.split('\n');
    lines.removeAt(2);
    auto flipped = pem;
    flipped[80] = flipped[80] == 'A' ? 'B' : 'A';

    QTest::newRow("empty") << QByteArray() << Problem::Empty;
    QTest::newRow("only blanks") << QByteArray("\n \r\n") << Problem::Empty;
    QTest::newRow("text") << QByteArray("Dear team, the key is in the other mail.") << Problem::NotPem;
    QTest::newRow("DER") << QByteArray::fromHex("308187020100301306072a8648ce3d0201") << Problem::NotPem;
    QTest::newRow("EC PRIVATE KEY") << testKeys::ecPrivateKey() << Problem::NotPkcs8;
    QTest::newRow("RSA") << testKeys::rsa() << Problem::Rsa;
    QTest::newRow("RSA PRIVATE KEY") << QByteArray("-----BEGIN RSA PRIVATE KEY-----\nMIIE\n") << Problem::Rsa;
    QTest::newRow("P-384") << testKeys::p384() << Problem::WrongCurve;
    QTest::newRow("Ed25519") << testKeys::ed25519() << Problem::OtherAlgorithm;
    QTest::newRow("encrypted") << testKeys::encrypted() << Problem::Encrypted;
    QTest::newRow("no END line") << pem.left(180) << Problem::Truncated;
    QTest::newRow("a line is missing") << lines.join('\n') << Problem::Truncated;
    QTest::newRow("half a BEGIN line") << QByteArray("-----BEGIN PRIV") << Problem::Truncated;
    QTest::newRow("nothing between the lines")
        << QByteArray("-----BEGIN PRIVATE KEY-----\n-----END PRIVATE KEY-----\n") << Problem::Truncated;
    QTest::newRow("a letter changed") << flipped << Problem::Damaged;
    QTest::newRow("not base64") << QByteArray(pem).replace("\nMI", "\n<>") << Problem::Damaged;
    QTest::newRow("public key") << testKeys::publicKeyOf(pem) << Problem::PublicKey;
    QTest::newRow("certificate") << testKeys::certificate() << Problem::Certificate;
    QTest::newRow("broken JSON") << fastlane(pem).left(100) << Problem::NotJson;
    QTest::newRow("JSON without key") << QByteArray(R"({"key_id":"A","issuer_id":"B"})") << Problem::JsonWithoutKey;
    QTest::newRow("JSON with a number for key") << QByteArray(R"({"key":5})") << Problem::JsonWithoutKey;
    QTest::newRow("JSON with an RSA key") << fastlane(testKeys::rsa()) << Problem::Rsa;
    QTest::newRow("ten megabytes") << QByteArray(10 * 1024 * 1024, 'x') << Problem::TooLarge;
}

void TestApiKey::badFiles()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Problem, kind);
    const auto result = parseApiKey(bytes, u"AuthKey_2X9R4HXF34.p8"_s);
    const auto *error = std::get_if<KeyFileError>(&result);
    QVERIFY(error);
    QCOMPARE(int(error->kind), int(kind));
    QVERIFY(error->text.endsWith(u'.'));
}

void TestApiKey::everyProblemHasItsOwnSentence()
{
    QSet<QString> sentences;
    QSet<int> kinds;
    const QList<QByteArray> files = {{},
                                     "text",
                                     testKeys::ecPrivateKey(),
                                     testKeys::rsa(),
                                     testKeys::p384(),
                                     testKeys::ed25519(),
                                     testKeys::encrypted(),
                                     testKeys::pkcs8().left(150),
                                     testKeys::pkcs8().replace("\nMI", "\n<>"),
                                     testKeys::publicKeyOf(testKeys::pkcs8()),
                                     testKeys::certificate(),
                                     "{",
                                     "{}",
                                     QByteArray(maximumKeyFileSize + 1, 'x')};
    for (const auto &bytes : files) {
        const auto error = std::get<KeyFileError>(parseApiKey(bytes, {}));
        sentences.insert(error.text);
        kinds.insert(int(error.kind));
    }
    QCOMPARE(kinds.size(), files.size());
    QCOMPARE(sentences.size(), files.size());
}

void TestApiKey::readsFromDisk()
{
    QTemporaryDir dir;
    const auto path = dir.filePath(u"AuthKey_ABCDEFGHIJ.p8"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(testKeys::pkcs8());
    file.close();
    QCOMPARE(std::get<ApiKey>(readApiKey(path)).keyId, u"ABCDEFGHIJ"_s);
}

void TestApiKey::looksBeforeItReads()
{
    QTemporaryDir dir;
    const auto kindOf = [](const QString &path) { return std::get<KeyFileError>(readApiKey(path)).kind; };
    QCOMPARE(kindOf(dir.path()), Problem::Directory);
    QCOMPARE(kindOf(dir.filePath(u"missing.p8"_s)), Problem::Unreadable);

    QFile huge(dir.filePath(u"noise.p8"_s));
    QVERIFY(huge.open(QIODevice::WriteOnly) && huge.resize(10 * 1024 * 1024));
    huge.close();
    QCOMPARE(kindOf(huge.fileName()), Problem::TooLarge);
#ifdef Q_OS_UNIX
    QCOMPARE(kindOf(u"/dev/zero"_s), Problem::Unreadable);
    QVERIFY(huge.resize(10) && huge.setPermissions({}));
    if (!QFile(huge.fileName()).open(QIODevice::ReadOnly)) // root reads everything
        QCOMPARE(kindOf(huge.fileName()), Problem::Unreadable);
#endif
}

void TestApiKey::secretIsNeverPrinted()
{
    const auto key = std::get<ApiKey>(parseApiKey(testKeys::pkcs8(), {}));
    QString printed;
    QDebug(&printed) << key.secret << SecretBytes();
    QCOMPARE(printed.trimmed(), u"SecretBytes(hidden) SecretBytes(empty)"_s);
    QCOMPARE(key.secret, SecretBytes(testKeys::pkcs8()));
    QVERIFY(!(key.secret == SecretBytes("other")));
}

void TestApiKey::mutatedKeysNeverCrash()
{
    QRandomGenerator random(20240811);
    const QList<QByteArray> seeds
        = {testKeys::pkcs8(), testKeys::p384(), testKeys::encrypted(), fastlane(testKeys::pkcs8())};
    int accepted = 0;
    for (int round = 0; round < 2000; ++round) {
        auto bytes = seeds[round % seeds.size()];
        for (auto changes = random.bounded(1, 6); changes > 0 && !bytes.isEmpty(); --changes) {
            const auto at = random.bounded(bytes.size());
            switch (random.bounded(4)) {
            case 0:
                bytes[at] = char(random.bounded(256));
                break;
            case 1:
                bytes.remove(at, random.bounded(40));
                break;
            case 2:
                bytes.insert(at, bytes.mid(random.bounded(bytes.size()), random.bounded(40)));
                break;
            default:
                bytes.truncate(bytes.size() - at / 4);
            }
        }
        const auto result = parseApiKey(bytes, u"AuthKey_FUZZ.p8"_s);
        if (const auto *key = std::get_if<ApiKey>(&result)) {
            ++accepted;
            QCOMPARE(key->secret.view(), QByteArrayView(testKeys::pkcs8())); // only a change that meant nothing
        } else {
            QVERIFY(!std::get<KeyFileError>(result).text.isEmpty());
        }
    }
    QVERIFY(accepted < 1000);
}

QTEST_GUILESS_MAIN(TestApiKey)
#include "tst_apikey.moc"
