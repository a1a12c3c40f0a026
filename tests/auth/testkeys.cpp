// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/auth/testkeys.h"

#include "api/auth/openssl.h"

#include <QDebug>

#include <openssl/pem.h>

namespace testKeys {
namespace {

using Certificate = std::unique_ptr<X509, OpenSslDeleter<X509_free>>;

template <typename Writer>
QByteArray written(Writer write)
{
    const MemoryBio bio(BIO_new(BIO_s_mem()));
    if (!write(bio.get()))
        qFatal("OpenSSL cannot write a test key");
    char *data = nullptr;
    const auto size = BIO_get_mem_data(bio.get(), &data);
    return QByteArray(data, qsizetype(size));
}

QByteArray pkcs8Of(EVP_PKEY *key)
{
    return written(
        [key](BIO *bio) { return PEM_write_bio_PKCS8PrivateKey(bio, key, nullptr, nullptr, 0, nullptr, nullptr); });
}

EvpKey ec(const char *curve)
{
    return EvpKey(EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", curve));
}

} // namespace

QByteArray pkcs8()
{
    static const QByteArray pem = pkcs8Of(ec("P-256").get());
    return pem;
}

QByteArray publicKeyOf(const QByteArray &pkcs8Pem)
{
    const MemoryBio bio(BIO_new_mem_buf(pkcs8Pem.constData(), int(pkcs8Pem.size())));
    const EvpKey key(PEM_read_bio_PrivateKey(bio.get(), nullptr, nullptr, nullptr));
    return written([&key](BIO *out) { return PEM_write_bio_PUBKEY(out, key.get()); });
}

QByteArray ecPrivateKey()
{
    const auto key = ec("P-256");
    return written([&key](BIO *bio) {
        return PEM_write_bio_Parameters(bio, key.get())
            && PEM_write_bio_PrivateKey_traditional(bio, key.get(), nullptr, nullptr, 0, nullptr, nullptr);
    });
}

QByteArray rsa()
{
    static const QByteArray pem = pkcs8Of(EvpKey(EVP_PKEY_Q_keygen(nullptr, nullptr, "RSA", size_t(2048))).get());
    return pem;
}

QByteArray p384()
{
    return pkcs8Of(ec("P-384").get());
}

QByteArray ed25519()
{
    return pkcs8Of(EvpKey(EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519")).get());
}

QByteArray encrypted()
{
    const auto key = ec("P-256");
    return written([&key](BIO *bio) {
        return PEM_write_bio_PKCS8PrivateKey(bio, key.get(), EVP_aes_256_cbc(), "secret", 6, nullptr, nullptr);
    });
}

QByteArray certificate()
{
    const auto key = ec("P-256");
    const Certificate certificate(X509_new());
    ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), 1);
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), 0);
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), 3600);
    X509_set_pubkey(certificate.get(), key.get());
    X509_sign(certificate.get(), key.get(), EVP_sha256());
    return written([&certificate](BIO *bio) { return PEM_write_bio_X509(bio, certificate.get()); });
}

} // namespace testKeys
