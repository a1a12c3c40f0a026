// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/formats/certificatefacts.h"

#include <QCryptographicHash>

#include <openssl/bio.h>
#include <openssl/bn.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/objects.h>
#include <openssl/pem.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

template <auto Free>
struct Freeing
{
    template <typename T>
    void operator()(T *object) const
    {
        Free(object);
    }
};
using X509Ptr = std::unique_ptr<X509, Freeing<X509_free>>;

constexpr qsizetype largestCertificate = 1 << 20;

X509Ptr parse(const QByteArray &bytes)
{
    if (bytes.isEmpty() || bytes.size() > largestCertificate)
        return nullptr;
    if (bytes.contains("-----BEGIN ")) {
        const std::unique_ptr<BIO, Freeing<BIO_free>> source(BIO_new_mem_buf(bytes.constData(), int(bytes.size())));
        // A password would be asked for on the terminal otherwise.
        const auto noPassword = [](char *, int, int, void *) { return -1; };
        X509Ptr certificate(PEM_read_bio_X509(source.get(), nullptr, noPassword, nullptr));
        ERR_clear_error();
        return certificate;
    }
    const auto *place = reinterpret_cast<const unsigned char *>(bytes.constData());
    X509Ptr certificate(d2i_X509(nullptr, &place, long(bytes.size())));
    ERR_clear_error();
    return certificate;
}

QString nameEntry(const X509_NAME *name, int nid)
{
    const int at = X509_NAME_get_index_by_NID(name, nid, -1);
    if (at < 0)
        return {};
    unsigned char *text = nullptr;
    const int length = ASN1_STRING_to_UTF8(&text, X509_NAME_ENTRY_get_data(X509_NAME_get_entry(name, at)));
    if (length < 0)
        return {};
    const auto result = QString::fromUtf8(reinterpret_cast<const char *>(text), length);
    OPENSSL_free(text);
    return result;
}

QDateTime timeOf(const ASN1_TIME *time)
{
    tm parts{};
    if (!time || ASN1_TIME_to_tm(time, &parts) != 1)
        return {};
    return QDateTime(QDate(parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday),
                     QTime(parts.tm_hour, parts.tm_min, parts.tm_sec), Qt::UTC);
}

QByteArray serialOf(const X509 *certificate)
{
    const std::unique_ptr<BIGNUM, Freeing<BN_free>> number(
        ASN1_INTEGER_to_BN(X509_get0_serialNumber(certificate), nullptr));
    if (!number)
        return {};
    char *text = BN_bn2hex(number.get());
    const QByteArray result(text);
    OPENSSL_free(text);
    return result;
}

void readKey(X509 *certificate, CertificateFacts &facts)
{
    const auto *key = X509_get0_pubkey(certificate);
    if (!key)
        return;
    facts.keyBits = EVP_PKEY_get_bits(key);
    switch (EVP_PKEY_get_base_id(key)) {
    case EVP_PKEY_RSA:
        facts.keyType = u"RSA"_s;
        break;
    case EVP_PKEY_EC:
        facts.keyType = u"EC"_s;
        break;
    default:
        facts.keyType = QString::fromLatin1(OBJ_nid2sn(EVP_PKEY_get_base_id(key)));
    }
}

QString objectName(const ASN1_OBJECT *object)
{
    char text[160];
    return OBJ_obj2txt(text, sizeof text, object, 0) > 0 ? QString::fromLatin1(text) : QString();
}

void readUses(X509 *certificate, CertificateFacts &facts)
{
    auto *uses = static_cast<EXTENDED_KEY_USAGE *>(X509_get_ext_d2i(certificate, NID_ext_key_usage, nullptr, nullptr));
    for (int i = 0; uses && i < sk_ASN1_OBJECT_num(uses); ++i)
        facts.uses.append(objectName(sk_ASN1_OBJECT_value(uses, i)));
    EXTENDED_KEY_USAGE_free(uses);
}

} // namespace

std::optional<CertificateFacts> readCertificate(const QByteArray &bytes)
{
    const auto certificate = parse(bytes);
    if (!certificate)
        return std::nullopt;
    auto *x509 = certificate.get();
    CertificateFacts facts;
    const auto *subject = X509_get_subject_name(x509);
    facts.commonName = nameEntry(subject, NID_commonName);
    facts.organization = nameEntry(subject, NID_organizationName);
    facts.organizationalUnit = nameEntry(subject, NID_organizationalUnitName);
    facts.country = nameEntry(subject, NID_countryName);
    facts.issuerName = nameEntry(X509_get_issuer_name(x509), NID_commonName);
    facts.issuerOrganization = nameEntry(X509_get_issuer_name(x509), NID_organizationName);
    facts.serial = serialOf(x509);
    facts.validFrom = timeOf(X509_get0_notBefore(x509));
    facts.validTo = timeOf(X509_get0_notAfter(x509));
    facts.signatureAlgorithm = QString::fromLatin1(OBJ_nid2ln(X509_get_signature_nid(x509)));
    unsigned char *der = nullptr;
    if (const int length = i2d_X509(x509, &der); length > 0) {
        const QByteArrayView encoded(reinterpret_cast<const char *>(der), length);
        facts.sha1 = QCryptographicHash::hash(encoded.toByteArray(), QCryptographicHash::Sha1);
        facts.sha256 = QCryptographicHash::hash(encoded.toByteArray(), QCryptographicHash::Sha256);
        OPENSSL_free(der);
    }
    readKey(x509, facts);
    readUses(x509, facts);
    facts.isAuthority = X509_check_ca(x509) == 1;
    ERR_clear_error();
    return facts;
}
