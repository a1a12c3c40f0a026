// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/auth/jwtsigner.h"
#include "tests/auth/testkeys.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 startSeconds = 1'730'000'000;

/// One signer and the clock it looks at.
struct Fixture
{
    std::chrono::system_clock::time_point now{std::chrono::seconds(startSeconds)};
    ApiKey key = teamKey();
    JwtSigner signer{key, [this] { return now; }};

    explicit Fixture(ApiKey with = teamKey())
        : key(std::move(with))
    {
    }
    static ApiKey teamKey()
    {
        auto key = std::get<ApiKey>(parseApiKey(testKeys::pkcs8(), u"AuthKey_2X9R4HXF34.p8"_s));
        key.issuerId = u"69a6de70-03db-47e3-e053-5b8c7c11a4d1"_s;
        return key;
    }
    QByteArray token() { return std::get<QByteArray>(signer.token()); }
};

QByteArray fromBase64Url(const QByteArray &text)
{
    return QByteArray::fromBase64(text, QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QJsonObject part(const QByteArray &token, int index)
{
    return QJsonDocument::fromJson(fromBase64Url(token.split('.').value(index))).object();
}

struct Verified
{
    bool good = false;
    QJsonObject header;
    QJsonObject claims;
};

/// Asks node's crypto module, which knows nothing of our signer.
Verified verifyWithNode(const QString &node, const QByteArray &token, const QByteArray &publicKey)
{
    QTemporaryFile file;
    if (!file.open())
        return {};
    file.write(publicKey);
    file.flush();
    QProcess process;
    process.start(node,
                  {QStringLiteral(TEST_SOURCE_DIR "/verifytoken.js"), QString::fromLatin1(token), file.fileName()});
    if (!process.waitForFinished() || process.exitCode() != 0)
        return {};
    const auto object = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    return {true, object["header"_L1].toObject(), object["claims"_L1].toObject()};
}

} // namespace

class TestJwtSigner : public QObject
{
    Q_OBJECT

private slots:
    void teamKeyClaims();
    void individualKeyClaims();
    void enterpriseAudience();
    void tokenIsKeptUntilItNearsItsEnd();
    void clockSetBackMakesANewToken();
    void invalidateMakesANewToken();
    void incompleteKeysAreToldApart();
    void anotherImplementationVerifies();
};

void TestJwtSigner::teamKeyClaims()
{
    Fixture f;
    const auto token = f.token();
    QCOMPARE(token.count('.'), 2);
    QVERIFY(!token.contains('=') && !token.contains('+') && !token.contains('/'));
    QCOMPARE(fromBase64Url(token.split('.').value(2)).size(), 64);
    const QJsonObject header{{u"alg"_s, u"ES256"_s}, {u"kid"_s, u"2X9R4HXF34"_s}, {u"typ"_s, u"JWT"_s}};
    const QJsonObject claims{{u"iss"_s, u"69a6de70-03db-47e3-e053-5b8c7c11a4d1"_s},
                             {u"iat"_s, startSeconds - 60},
                             {u"exp"_s, startSeconds - 60 + 1200},
                             {u"aud"_s, u"appstoreconnect-v1"_s}};
    QCOMPARE(part(token, 0), header);
    QCOMPARE(part(token, 1), claims);
}

void TestJwtSigner::individualKeyClaims()
{
    auto key = Fixture::teamKey();
    key.kind = ApiKey::Kind::Individual;
    JwtSigner signer(key, [] { return std::chrono::system_clock::time_point(std::chrono::seconds(startSeconds)); });
    const QJsonObject claims{{u"sub"_s, u"user"_s},
                             {u"iat"_s, startSeconds - 60},
                             {u"exp"_s, startSeconds - 60 + 1200},
                             {u"aud"_s, u"appstoreconnect-v1"_s}};
    QCOMPARE(part(std::get<QByteArray>(signer.token()), 1), claims);
}

void TestJwtSigner::enterpriseAudience()
{
    auto key = Fixture::teamKey();
    key.enterprise = true;
    JwtSigner signer(key);
    const auto claims = part(std::get<QByteArray>(signer.token()), 1);
    QCOMPARE(claims["aud"_L1].toString(), u"apple-developer-enterprise-v1"_s);
    QVERIFY(claims["exp"_L1].toInteger() - claims["iat"_L1].toInteger() <= 1200);
}

void TestJwtSigner::tokenIsKeptUntilItNearsItsEnd()
{
    Fixture f;
    const auto first = f.token();
    f.now += 16min;
    QCOMPARE(f.token(), first);
    f.now += 1min;
    const auto second = f.token();
    QVERIFY(second != first);
    QVERIFY(part(first, 1)["exp"_L1].toInteger() - (startSeconds + 17 * 60) >= 60); // still good when it was replaced
    QCOMPARE(part(second, 1)["iat"_L1].toInteger(), startSeconds + 17 * 60 - 60);
}

void TestJwtSigner::clockSetBackMakesANewToken()
{
    Fixture f;
    const auto first = f.token();
    f.now -= 1h;
    QCOMPARE(part(f.token(), 1)["iat"_L1].toInteger(), startSeconds - 3600 - 60);
}

void TestJwtSigner::invalidateMakesANewToken()
{
    Fixture f;
    const auto first = f.token();
    f.signer.invalidate();
    QVERIFY(f.token() != first);
}

void TestJwtSigner::incompleteKeysAreToldApart()
{
    QStringList titles;
    const auto collect = [&titles](const ApiKey &key) {
        JwtSigner signer(key);
        const auto error = std::get<ApiError>(signer.token());
        QCOMPARE(int(error.kind), int(ApiError::Kind::Key));
        titles.append(error.title);
    };
    auto key = Fixture::teamKey();
    key.issuerId.clear();
    collect(key);
    key.keyId.clear();
    collect(key);
    key.secret = SecretBytes("not a key");
    collect(key);
    titles.removeDuplicates();
    QCOMPARE(titles.size(), 3);
}

void TestJwtSigner::anotherImplementationVerifies()
{
    const auto node = QStandardPaths::findExecutable(u"node"_s);
    if (node.isEmpty())
        QSKIP("node is not installed: tokens are not verified by another implementation");
    const auto publicKey = testKeys::publicKeyOf(testKeys::pkcs8());
    auto individual = Fixture::teamKey();
    individual.kind = ApiKey::Kind::Individual;
    for (const auto &key : {Fixture::teamKey(), individual}) {
        JwtSigner signer(key);
        const auto token = std::get<QByteArray>(signer.token());
        const auto verified = verifyWithNode(node, token, publicKey);
        QVERIFY(verified.good);
        QCOMPARE(verified.header, part(token, 0));
        QCOMPARE(verified.claims, part(token, 1));
        auto forged = token;
        forged[token.indexOf('.') + 10] = forged[token.indexOf('.') + 10] == 'A' ? 'B' : 'A';
        QVERIFY(!verifyWithNode(node, forged, publicKey).good);
    }
}

QTEST_GUILESS_MAIN(TestJwtSigner)
#include "tst_jwtsigner.moc"
