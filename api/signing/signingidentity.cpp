// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/signing/signingidentity.h"

#include "api/auth/openssl.h"
#include "api/auth/pkcs8.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <openssl/err.h>
#include <openssl/objects.h>
#include <openssl/pem.h>

#include <cstring>

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SigningIdentity)
};

constexpr qsizetype largestFile = 4 << 20;
constexpr int iterations = 10'000; // of the key derivation; openssl itself takes 2,048

X509Owner certificateOf(const QByteArray &bytes)
{
    if (bytes.contains("-----BEGIN ")) {
        const MemoryBio source(BIO_new_mem_buf(bytes.constData(), int(bytes.size())));
        const auto noPassword = [](char *, int, int, void *) { return -1; };
        return X509Owner(PEM_read_bio_X509(source.get(), nullptr, noPassword, nullptr));
    }
    const auto *place = reinterpret_cast<const unsigned char *>(bytes.constData());
    return X509Owner(d2i_X509(nullptr, &place, long(bytes.size())));
}

QByteArray derOf(X509 *certificate)
{
    unsigned char *der = nullptr;
    const int length = i2d_X509(certificate, &der);
    if (length <= 0)
        return {};
    const QByteArray bytes(reinterpret_cast<const char *>(der), length);
    OPENSSL_free(der);
    return bytes;
}

QString hashOf(EVP_PKEY *key)
{
    unsigned char *der = nullptr;
    const int length = key ? i2d_PUBKEY(key, &der) : 0;
    if (length <= 0)
        return {};
    const auto hash
        = QCryptographicHash::hash(QByteArray(reinterpret_cast<const char *>(der), length), QCryptographicHash::Sha256);
    OPENSSL_free(der);
    return QString::fromLatin1(hash.toHex());
}

int givePassword(char *buffer, int size, int, void *given)
{
    const auto *password = static_cast<const QByteArray *>(given);
    if (!password || password->size() > size)
        return -1;
    std::memcpy(buffer, password->constData(), std::size_t(password->size()));
    return int(password->size());
}

EvpKey keyFromPem(QByteArrayView pem, QByteArray *password)
{
    const MemoryBio source(BIO_new_mem_buf(pem.data(), int(pem.size())));
    return EvpKey(PEM_read_bio_PrivateKey(source.get(), nullptr, givePassword, password));
}

EvpKey keyOf(const SecretBytes &pem)
{
    return keyFromPem(pem.view(), nullptr);
}

EvpKey keyFromDer(const QByteArray &bytes)
{
    const auto *place = reinterpret_cast<const unsigned char *>(bytes.constData());
    return EvpKey(d2i_AutoPrivateKey(nullptr, &place, long(bytes.size())));
}

bool isUsable(EVP_PKEY *key)
{
    const int kind = EVP_PKEY_get_base_id(key);
    return kind == EVP_PKEY_RSA || kind == EVP_PKEY_EC;
}

/// With the old ciphers (RC2 among them) that macOS and Windows wrote for twenty years, for one file.
struct OldCiphers
{
    SslContext context{OSSL_LIB_CTX_new()};
    // A provider holds its context, and so has to go before it.
    SslProvider modern{OSSL_PROVIDER_load(context.get(), "default")};
    SslProvider legacy{OSSL_PROVIDER_load(context.get(), "legacy")}; ///< null: only such files cannot be read
};

std::variant<SigningIdentity, SigningProblem> finished(EVP_PKEY *key, X509 *certificate)
{
    if (!isUsable(key))
        return SigningProblem{Text::tr("The key is neither an RSA nor an EC key.")};
    SigningIdentity identity;
    identity.privateKey = writePkcs8(key);
    if (certificate)
        identity.certificate = derOf(certificate);
    if (identity.privateKey.isEmpty())
        return SigningProblem{Text::tr("The private key cannot be written down as PKCS#8.")};
    return identity;
}

Pkcs12Owner pkcs12From(const QByteArray &bytes, OSSL_LIB_CTX *context)
{
    auto *store = PKCS12_init_ex(NID_pkcs7_data, context, nullptr);
    const auto *place = reinterpret_cast<const unsigned char *>(bytes.constData());
    if (!d2i_PKCS12(&store, &place, long(bytes.size()))) // frees and clears `store` when it fails
        return nullptr;
    return Pkcs12Owner(store);
}

std::variant<SigningIdentity, SigningProblem> fromPkcs12(PKCS12 *store, const QString &password)
{
    const WipedBytes secret(password.toUtf8());
    EVP_PKEY *key = nullptr;
    X509 *certificate = nullptr;
    const bool read = PKCS12_parse(store, secret.bytes.constData(), &key, &certificate, nullptr) == 1;
    const EvpKey ownedKey(key);
    const X509Owner ownedCertificate(certificate);
    if (!read) {
        const bool wrong = PKCS12_verify_mac(store, secret.bytes.constData(), int(secret.bytes.size())) != 1;
        return SigningProblem{wrong ? Text::tr("The password does not open the file.")
                                    : Text::tr("The file is encrypted in a way that is not known here.")};
    }
    if (!key)
        return SigningProblem{Text::tr("There is no private key in the file.")};
    return finished(key, certificate);
}

} // namespace

QString publicKeyHash(const SecretBytes &privateKey)
{
    const auto hash = hashOf(keyOf(privateKey).get());
    ERR_clear_error();
    return hash;
}

QString publicKeyHashOf(const QByteArray &certificate)
{
    if (certificate.isEmpty() || certificate.size() > largestFile)
        return {};
    const auto parsed = certificateOf(certificate);
    const auto hash = parsed ? hashOf(X509_get0_pubkey(parsed.get())) : QString();
    ERR_clear_error();
    return hash;
}

std::variant<QByteArray, SigningProblem> makePkcs12(const SecretBytes &privateKey, const QByteArray &certificate,
                                                    const QString &name, const QString &password, Pkcs12Style style)
{
    if (password.isEmpty())
        return SigningProblem{Text::tr("A password is needed: without one anybody could use the key.")};
    const auto key = keyOf(privateKey);
    const auto x509 = certificateOf(certificate);
    if (!key || !x509 || X509_check_private_key(x509.get(), key.get()) != 1) {
        ERR_clear_error();
        return SigningProblem{Text::tr("The private key is not that of the certificate.")};
    }
    const bool isOld = style == Pkcs12Style::Legacy;
    const int cipher = isOld ? NID_pbe_WithSHA1And3_Key_TripleDES_CBC : NID_aes_256_cbc;
    const WipedBytes secret(password.toUtf8());
    // The MAC is added below: PKCS12_create() would take SHA-256 for both styles.
    const Pkcs12Owner store(PKCS12_create(secret.bytes.constData(), name.toUtf8().constData(), key.get(), x509.get(),
                                          nullptr, cipher, cipher, iterations, -1, 0));
    QByteArray bytes;
    if (store
        && PKCS12_set_mac(store.get(), secret.bytes.constData(), int(secret.bytes.size()), nullptr, 0, iterations,
                          isOld ? EVP_sha1() : EVP_sha256())
            == 1) {
        unsigned char *der = nullptr;
        const int length = i2d_PKCS12(store.get(), &der);
        if (length > 0)
            bytes = QByteArray(reinterpret_cast<const char *>(der), length);
        OPENSSL_free(der);
    }
    ERR_clear_error();
    if (bytes.isEmpty())
        return SigningProblem{Text::tr("The file could not be made.")};
    return bytes;
}

std::variant<SigningIdentity, SigningProblem> readSigningIdentity(const QByteArray &bytes, const QString &password)
{
    if (bytes.isEmpty())
        return SigningProblem{Text::tr("The file is empty.")};
    if (bytes.size() > largestFile)
        return SigningProblem{Text::tr("The file is too large for a key.")};
    std::variant<SigningIdentity, SigningProblem> result
        = SigningProblem{Text::tr("There is neither a private key nor a PKCS#12 file in it.")};
    if (bytes.contains("-----BEGIN ")) {
        WipedBytes secret(password.toUtf8());
        const auto key = keyFromPem(bytes, &secret.bytes);
        const auto certificate = certificateOf(bytes);
        if (key)
            result = finished(key.get(), certificate.get());
        else if (bytes.contains("ENCRYPTED"))
            result = SigningProblem{Text::tr("The password does not open the file.")};
        else if (certificate)
            result = SigningProblem{Text::tr("This is a certificate without its private key.")};
    } else if (const auto key = keyFromDer(bytes)) {
        result = finished(key.get(), nullptr);
    } else {
        if (pkcs12From(bytes, nullptr)) {
            const OldCiphers old;
            const auto store = pkcs12From(bytes, old.context.get());
            result = fromPkcs12(store.get(), password);
        } else if (certificateOf(bytes))
            result = SigningProblem{Text::tr("This is a certificate without its private key.")};
    }
    ERR_clear_error();
    return result;
}

bool needsPassword(const QByteArray &bytes)
{
    if (bytes.isEmpty() || bytes.size() > largestFile)
        return false;
    if (bytes.contains("-----BEGIN "))
        return bytes.contains("ENCRYPTED");
    const auto store = pkcs12From(bytes, nullptr);
    const bool needs
        = store && PKCS12_verify_mac(store.get(), "", 0) != 1 && PKCS12_verify_mac(store.get(), nullptr, 0) != 1;
    ERR_clear_error();
    return needs;
}

QByteArray certificatePem(const QByteArray &der)
{
    QByteArray pem = "-----BEGIN CERTIFICATE-----\n";
    const auto text = der.toBase64();
    for (qsizetype at = 0; at < text.size(); at += 64)
        pem += text.mid(at, 64) + '\n';
    return pem + "-----END CERTIFICATE-----\n";
}
