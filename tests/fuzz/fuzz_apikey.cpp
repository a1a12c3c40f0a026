// SPDX-License-Identifier: GPL-3.0-or-later
// Key files: .p8 and fastlane's JSON.
#include "api/auth/jwtsigner.h"
#include "tests/auth/testkeys.h"
#include "tests/fuzz/fuzztarget.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayView bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto result = parseApiKey(bytes, u"AuthKey_FUZZ123456.p8"_s);
    if (const auto *error = std::get_if<KeyFileError>(&result)) {
        FUZZ_CHECK(!error->text.isEmpty());
        return 0;
    }
    // What was accepted is a key in the form that is kept, and it signs.
    auto key = std::get<ApiKey>(result);
    const auto again = parseApiKey(key.secret.view(), {});
    FUZZ_CHECK(std::holds_alternative<ApiKey>(again) && std::get<ApiKey>(again).secret == key.secret);
    key.kind = ApiKey::Kind::Individual;
    key.keyId = u"FUZZ123456"_s;
    JwtSigner signer(key);
    const auto token = signer.token();
    FUZZ_CHECK(std::holds_alternative<QByteArray>(token) && std::get<QByteArray>(token).count('.') == 2);
    return 0;
}

QByteArrayList fuzzSeeds()
{
    const auto pem = testKeys::pkcs8();
    const QJsonObject fastlane{{u"key_id"_s, u"2X9R4HXF34"_s},
                               {u"issuer_id"_s, u"69a6de70-03db-47e3-e053-5b8c7c11a4d1"_s},
                               {u"key"_s, QString::fromLatin1(pem)},
                               {u"in_house"_s, false}};
    auto escaped = fastlane;
    escaped[u"key"_s] = QString::fromLatin1(pem).replace(u'\n', u"\\n"_s);
    return {pem,
            QByteArray(pem).replace("\n", "\r\n"),
            QJsonDocument(fastlane).toJson(),
            QJsonDocument(escaped).toJson(QJsonDocument::Compact),
            testKeys::p384(),
            testKeys::ecPrivateKey(),
            testKeys::encrypted(),
            testKeys::certificate(),
            testKeys::publicKeyOf(pem)};
}

QByteArrayList fuzzWords()
{
    return {"-----BEGIN PRIVATE KEY-----",
            "-----END PRIVATE KEY-----",
            "-----BEGIN ",
            "-----",
            "\n",
            "\r\n",
            "=",
            "==",
            "MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQg",
            "{",
            "}",
            "\"key\":",
            "\"key_id\":",
            "null",
            "\\n",
            "\\u0000",
            "ENCRYPTED",
            "RSA ",
            "EC ",
            QByteArray(1, '\0'),
            "\xEF\xBB\xBF",
            "\xFF\xFF\xFF\xFF",
            "\x30\x84\xFF\xFF\xFF\xFF"};
}
