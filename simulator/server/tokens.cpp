// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/server/tokens.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <openssl/bio.h>
#include <openssl/ec.h>
#include <openssl/ecdsa.h>
#include <openssl/evp.h>
#include <openssl/pem.h>

using namespace Qt::StringLiterals;

void EvpKeyDeleter::operator()(EVP_PKEY *key) const
{
    EVP_PKEY_free(key);
}

EvpKey makeSigningKey()
{
    return EvpKey(EVP_EC_gen("P-256"));
}

QByteArray privateKeyPem(const EvpKey &key)
{
    const std::unique_ptr<BIO, int (*)(BIO *)> bio(BIO_new(BIO_s_mem()), BIO_free);
    if (PEM_write_bio_PKCS8PrivateKey(bio.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr) != 1)
        return {};
    char *bytes = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &bytes);
    return QByteArray(bytes, qsizetype(size));
}

TokenJudge::TokenJudge(EvpKey key, QString keyId, QString issuerId)
    : m_key(std::move(key))
    , m_keyId(std::move(keyId))
    , m_issuerId(std::move(issuerId))
{
    m_expired.problem = u"the token has expired"_s;
}

const TokenVerdict &TokenJudge::judge(std::string_view authorization)
{
    const std::string key(authorization);
    auto found = m_seen.find(key);
    if (found == m_seen.end()) {
        if (m_seen.size() > 1000)
            m_seen.clear();
        TokenVerdict verdict;
        constexpr std::string_view scheme = "Bearer ";
        if (authorization.empty())
            verdict.problem = u"there is no Authorization header"_s;
        else if (!authorization.starts_with(scheme))
            verdict.problem = u"the Authorization header is not a bearer token"_s;
        else
            verdict = examine(QByteArray::fromStdString(key.substr(scheme.size())));
        found = m_seen.emplace(key, std::move(verdict)).first;
    }
    const auto &verdict = found->second;
    if (verdict.problem.isEmpty() && verdict.expires <= QDateTime::currentSecsSinceEpoch())
        return m_expired;
    return verdict;
}

static TokenVerdict bad(const QString &problem)
{
    TokenVerdict verdict;
    verdict.problem = problem;
    return verdict;
}

static QByteArray decoded(const QByteArray &part)
{
    const auto result
        = QByteArray::fromBase64Encoding(part, QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    return result ? *result : QByteArray();
}

/// Longer than 20 minutes is for tokens that can read alone, and then for half a year at most.
static qint64 longestLife(const QStringList &scope)
{
    const bool reads = !scope.isEmpty()
        && std::all_of(scope.begin(), scope.end(), [](const QString &each) { return each.startsWith("GET "_L1); });
    return reads ? 183LL * 24 * 3600 : 20 * 60;
}

static QString lifeProblem(const QJsonObject &payload, qint64 now, qint64 expires, const QStringList &scope)
{
    constexpr qint64 skew = 60; // a clock that is a minute fast is forgiven
    const auto issued = payload.value("iat"_L1);
    if (!payload.value("exp"_L1).isDouble())
        return u"exp is missing"_s;
    if (expires <= now)
        return u"the token has expired"_s;
    if (issued.isDouble() && issued.toInteger() > now + skew)
        return u"iat lies in the future"_s;
    const auto begin = issued.isDouble() ? issued.toInteger() : now - skew;
    if (expires - begin > longestLife(scope) + (issued.isDouble() ? 0 : skew))
        return u"exp is more than 20 minutes after iat"_s;
    return {};
}

TokenVerdict TokenJudge::examine(const QByteArray &token) const
{
    const auto parts = token.split('.');
    if (parts.size() != 3)
        return bad(u"the token has not three parts"_s);
    const auto header = QJsonDocument::fromJson(decoded(parts[0])).object();
    const auto payload = QJsonDocument::fromJson(decoded(parts[1])).object();
    if (header.isEmpty() || payload.isEmpty())
        return bad(u"the token's header or payload is not base64url JSON"_s);
    if (header.value("alg"_L1).toString() != "ES256"_L1)
        return bad(u"alg is not ES256"_s);
    if (header.value("kid"_L1).toString() != m_keyId)
        return bad(u"kid is not a known key"_s);
    if (!verifies(parts[0] + '.' + parts[1], decoded(parts[2])))
        return bad(u"the signature does not match"_s);
    if (payload.value("aud"_L1).toString() != "appstoreconnect-v1"_L1)
        return bad(u"aud is not appstoreconnect-v1"_s);

    TokenVerdict verdict;
    verdict.isIndividual = payload.value("sub"_L1).toString() == "user"_L1 && !payload.contains("iss"_L1);
    if (!verdict.isIndividual && payload.value("iss"_L1).toString() != m_issuerId)
        return bad(u"iss is not the issuer of this key"_s);
    for (const auto &each : payload.value("scope"_L1).toArray())
        verdict.scope.append(each.toString());
    verdict.expires = payload.value("exp"_L1).toInteger();
    verdict.problem = lifeProblem(payload, QDateTime::currentSecsSinceEpoch(), verdict.expires, verdict.scope);
    return verdict;
}

/// The raw r and s of a JWT, 32 bytes each, become the DER that OpenSSL reads.
bool TokenJudge::verifies(const QByteArray &signedPart, const QByteArray &signature) const
{
    if (signature.size() != 64)
        return false;
    const auto *raw = reinterpret_cast<const unsigned char *>(signature.constData());
    const std::unique_ptr<ECDSA_SIG, void (*)(ECDSA_SIG *)> pair(ECDSA_SIG_new(), ECDSA_SIG_free);
    ECDSA_SIG_set0(pair.get(), BN_bin2bn(raw, 32, nullptr), BN_bin2bn(raw + 32, 32, nullptr));
    unsigned char *der = nullptr;
    const int size = i2d_ECDSA_SIG(pair.get(), &der);
    if (size <= 0)
        return false;
    const std::unique_ptr<EVP_MD_CTX, void (*)(EVP_MD_CTX *)> context(EVP_MD_CTX_new(), EVP_MD_CTX_free);
    const auto *text = reinterpret_cast<const unsigned char *>(signedPart.constData());
    const bool good = EVP_DigestVerifyInit(context.get(), nullptr, EVP_sha256(), nullptr, m_key.get()) == 1
        && EVP_DigestVerify(context.get(), der, std::size_t(size), text, std::size_t(signedPart.size())) == 1;
    OPENSSL_free(der);
    return good;
}
