// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/conformance/signedtoken.h"

#include <QJsonDocument>

#include <openssl/ecdsa.h>
#include <openssl/evp.h>
#include <openssl/pem.h>

#include <array>
#include <memory>

namespace {

template <auto free>
struct Freer
{
    template <typename T>
    void operator()(T *pointer) const
    {
        free(pointer);
    }
};
template <typename T, auto free>
using Owned = std::unique_ptr<T, Freer<free>>;

QByteArray base64(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray json(const QJsonObject &object)
{
    return base64(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

/// OpenSSL gives DER; a token holds r and s, 32 bytes each.
QByteArray rawSignature(const QByteArray &der)
{
    const auto *bytes = reinterpret_cast<const unsigned char *>(der.constData());
    const Owned<ECDSA_SIG, ECDSA_SIG_free> signature(d2i_ECDSA_SIG(nullptr, &bytes, long(der.size())));
    std::array<unsigned char, 64> raw{};
    if (!signature)
        return {};
    BN_bn2binpad(ECDSA_SIG_get0_r(signature.get()), raw.data(), 32);
    BN_bn2binpad(ECDSA_SIG_get0_s(signature.get()), raw.data() + 32, 32);
    return QByteArray(reinterpret_cast<const char *>(raw.data()), qsizetype(raw.size()));
}

} // namespace

QByteArray signedToken(const QByteArray &privateKeyPem, const QJsonObject &header, const QJsonObject &claims)
{
    const Owned<BIO, BIO_free_all> source(BIO_new_mem_buf(privateKeyPem.constData(), int(privateKeyPem.size())));
    const Owned<EVP_PKEY, EVP_PKEY_free> key(PEM_read_bio_PrivateKey(source.get(), nullptr, nullptr, nullptr));
    const Owned<EVP_MD_CTX, EVP_MD_CTX_free> context(EVP_MD_CTX_new());
    if (!key || EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, key.get()) != 1)
        return {};
    const auto text = json(header) + '.' + json(claims);
    QByteArray der(128, '\0');
    auto size = std::size_t(der.size());
    if (EVP_DigestSign(context.get(), reinterpret_cast<unsigned char *>(der.data()), &size,
                       reinterpret_cast<const unsigned char *>(text.constData()), std::size_t(text.size()))
        != 1)
        return {};
    der.truncate(qsizetype(size));
    return text + '.' + base64(rawSignature(der));
}
