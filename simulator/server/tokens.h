// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>

typedef struct evp_pkey_st EVP_PKEY;

struct EvpKeyDeleter
{
    void operator()(EVP_PKEY *key) const;
};
using EvpKey = std::unique_ptr<EVP_PKEY, EvpKeyDeleter>;

/// A new P-256 pair.
EvpKey makeSigningKey();
QByteArray privateKeyPem(const EvpKey &key); ///< PKCS#8

/// What a bearer token is found to be.
struct TokenVerdict
{
    QString problem; ///< empty: good
    bool isIndividual = false; ///< `sub: user`: no provisioning, no sales
    QStringList scope; ///< "GET /v1/apps?filter[platform]=IOS"; empty: everything
    qint64 expires = 0; ///< seconds since the epoch
};

/// Judges the tokens of one key pair as Apple does, in real time. A token seen before costs a look-up.
class TokenJudge
{
public:
    TokenJudge(EvpKey key, QString keyId, QString issuerId);

    const QString &keyId() const { return m_keyId; }
    const QString &issuerId() const { return m_issuerId; }
    QByteArray keyPem() const { return privateKeyPem(m_key); }
    /// `authorization` is the header's value. The reference holds until the next call.
    const TokenVerdict &judge(std::string_view authorization);

private:
    TokenVerdict examine(const QByteArray &token) const;
    bool verifies(const QByteArray &signedPart, const QByteArray &signature) const;

    EvpKey m_key;
    QString m_keyId;
    QString m_issuerId;
    std::unordered_map<std::string, TokenVerdict> m_seen;
    TokenVerdict m_expired;
};
