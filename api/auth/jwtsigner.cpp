// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/auth/jwtsigner.h"

#include "api/auth/pkcs8.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <openssl/bn.h>
#include <openssl/err.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::sys_seconds;

namespace {

constexpr auto lifetime = 20min;
constexpr auto backdate = 60s; // a clock a little ahead of Apple's must not give tokens "from the future"
constexpr auto renewBefore = 2min; // long enough for a slow request that starts with the old token

QByteArray base64Url(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray encode(const QJsonObject &object)
{
    return base64Url(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QByteArray signDer(EVP_PKEY *key, const QByteArray &input)
{
    const EvpDigestContext context(EVP_MD_CTX_new());
    const auto *data = reinterpret_cast<const unsigned char *>(input.constData());
    size_t length = 0;
    if (!context || EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, key) != 1
        || EVP_DigestSign(context.get(), nullptr, &length, data, size_t(input.size())) != 1)
        return {};
    QByteArray der(qsizetype(length), Qt::Uninitialized);
    if (EVP_DigestSign(context.get(), reinterpret_cast<unsigned char *>(der.data()), &length, data,
                       size_t(input.size()))
        != 1)
        return {};
    der.truncate(qsizetype(length));
    return der;
}

/// JWS wants r and s side by side, 32 bytes each; OpenSSL gives them as a DER sequence of two integers.
QByteArray signRaw(EVP_PKEY *key, const QByteArray &input)
{
    const auto der = signDer(key, input);
    const auto *cursor = reinterpret_cast<const unsigned char *>(der.constData());
    const EcdsaSignature signature(der.isEmpty() ? nullptr : d2i_ECDSA_SIG(nullptr, &cursor, long(der.size())));
    QByteArray raw(64, Qt::Uninitialized);
    auto *out = reinterpret_cast<unsigned char *>(raw.data());
    if (!signature || BN_bn2binpad(ECDSA_SIG_get0_r(signature.get()), out, 32) != 32
        || BN_bn2binpad(ECDSA_SIG_get0_s(signature.get()), out + 32, 32) != 32) {
        ERR_clear_error();
        return {};
    }
    return raw;
}

struct SignerTexts
{
    Q_DECLARE_TR_FUNCTIONS(JwtSigner)
};

ApiError keyError(const QString &title)
{
    ApiError error;
    error.kind = ApiError::Kind::Key;
    error.title = title;
    return error;
}

} // namespace

struct JwtSigner::Private
{
    ApiKey::Kind kind;
    QString keyId;
    QString issuerId;
    QString audience;
    EvpKey key;
    TokenClock clock;
    QByteArray token;
    sys_seconds issued;

    bool isFresh(sys_seconds now) const
    {
        // A clock that was set back would make this token one from the future: sign anew.
        return !token.isEmpty() && now >= issued && now < issued + lifetime - renewBefore;
    }
    QJsonObject claims() const;
};

QJsonObject JwtSigner::Private::claims() const
{
    QJsonObject claims{{u"iat"_s, qint64(issued.time_since_epoch().count())},
                       {u"exp"_s, qint64((issued + lifetime).time_since_epoch().count())},
                       {u"aud"_s, audience}};
    if (kind == ApiKey::Kind::Team)
        claims[u"iss"_s] = issuerId;
    else
        claims[u"sub"_s] = u"user"_s;
    return claims;
}

JwtSigner::JwtSigner(const ApiKey &key, TokenClock clock)
    : d(std::make_unique<Private>())
{
    d->kind = key.kind;
    d->keyId = key.keyId;
    d->issuerId = key.issuerId;
    d->audience = key.enterprise ? u"apple-developer-enterprise-v1"_s : u"appstoreconnect-v1"_s;
    d->clock = std::move(clock);
    auto read = readPkcs8(key.secret.view());
    if (auto *evp = std::get_if<EvpKey>(&read))
        d->key = std::move(*evp);
}

JwtSigner::~JwtSigner()
{
    wipe(d->token);
}

std::variant<QByteArray, ApiError> JwtSigner::token()
{
    if (!d->key)
        return keyError(SignerTexts::tr("The API key of this account cannot be read. Add it again."));
    if (d->keyId.isEmpty())
        return keyError(SignerTexts::tr("The key id of this account is missing."));
    if (d->kind == ApiKey::Kind::Team && d->issuerId.isEmpty())
        return keyError(SignerTexts::tr("The issuer id of this account is missing. Team keys need it."));
    const auto now = std::chrono::floor<std::chrono::seconds>(d->clock());
    if (d->isFresh(now))
        return d->token;

    d->issued = now - backdate;
    const QJsonObject header{{u"alg"_s, u"ES256"_s}, {u"kid"_s, d->keyId}, {u"typ"_s, u"JWT"_s}};
    const auto input = encode(header) + '.' + encode(d->claims());
    const auto signature = signRaw(d->key.get(), input);
    if (signature.isEmpty())
        return keyError(SignerTexts::tr("Signing with the API key of this account failed."));
    d->token = input + '.' + base64Url(signature);
    return d->token;
}

void JwtSigner::invalidate()
{
    wipe(d->token);
}
