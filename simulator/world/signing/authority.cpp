// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/world/signing/authority.h"

#include "simulator/world/worlddata.h"

#include <openssl/cms.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

using namespace Qt::StringLiterals;

namespace {

template <auto release>
struct Release
{
    template <typename T>
    void operator()(T *object) const
    {
        release(object);
    }
};
using Key = std::unique_ptr<EVP_PKEY, Release<EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Release<X509_free>>;
using Request = std::unique_ptr<X509_REQ, Release<X509_REQ_free>>;
using Bytes = std::unique_ptr<BIO, Release<BIO_free_all>>;
using Message = std::unique_ptr<CMS_ContentInfo, Release<CMS_ContentInfo_free>>;
using Number = std::unique_ptr<BIGNUM, Release<BN_free>>;

Bytes reader(const QByteArray &bytes)
{
    return Bytes(BIO_new_mem_buf(bytes.constData(), int(bytes.size())));
}

template <typename T>
QByteArray der(T *object, int (*write)(const T *, unsigned char **))
{
    QByteArray bytes(write(object, nullptr), Qt::Uninitialized);
    auto *at = reinterpret_cast<unsigned char *>(bytes.data());
    write(object, &at);
    return bytes;
}

Key publicKey(const QByteArray &spki)
{
    const auto *at = reinterpret_cast<const unsigned char *>(spki.constData());
    return Key(d2i_PUBKEY(nullptr, &at, long(spki.size())));
}

void addName(X509_NAME *name, const char *field, const QString &value)
{
    const auto utf8 = value.toUtf8();
    if (!utf8.isEmpty())
        X509_NAME_add_entry_by_txt(name, field, MBSTRING_UTF8,
                                   reinterpret_cast<const unsigned char *>(utf8.constData()), int(utf8.size()), -1, 0);
}

void addExtension(X509 *certificate, X509 *issuer, int kind, const char *value)
{
    X509V3_CTX context;
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    if (auto *extension = X509V3_EXT_conf_nid(nullptr, &context, kind, value)) {
        X509_add_ext(certificate, extension, -1);
        X509_EXTENSION_free(extension);
    }
}

void setPeriodAndSerial(X509 *certificate, const QDateTime &from, const QDateTime &to, const QString &serial)
{
    X509_set_version(certificate, X509_VERSION_3);
    ASN1_TIME_set(X509_getm_notBefore(certificate), from.toSecsSinceEpoch());
    ASN1_TIME_set(X509_getm_notAfter(certificate), to.toSecsSinceEpoch());
    BIGNUM *number = nullptr;
    BN_hex2bn(&number, serial.toLatin1().constData());
    const Number owned(number);
    BN_to_ASN1_INTEGER(number, X509_get_serialNumber(certificate));
}

} // namespace

struct SigningAuthority::Private
{
    Key key;
    Certificate root;
    std::vector<QByteArray> publicKeys;

    Certificate issue(const CertificateSubject &subject, EVP_PKEY *over) const
    {
        Certificate certificate(X509_new());
        setPeriodAndSerial(certificate.get(), subject.from, subject.to, subject.serial);
        auto *name = X509_get_subject_name(certificate.get());
        addName(name, "UID", subject.userId);
        addName(name, "CN", subject.commonName);
        addName(name, "OU", subject.unit);
        addName(name, "O", subject.organization);
        addName(name, "C", u"GB"_s);
        X509_set_issuer_name(certificate.get(), X509_get_subject_name(root.get()));
        X509_set_pubkey(certificate.get(), over);
        addExtension(certificate.get(), root.get(), NID_basic_constraints, "critical,CA:FALSE");
        addExtension(certificate.get(), root.get(), NID_key_usage, "critical,digitalSignature");
        addExtension(certificate.get(), root.get(), NID_ext_key_usage,
                     subject.codeSigning ? "critical,codeSigning" : "clientAuth");
        addExtension(certificate.get(), root.get(), NID_subject_key_identifier, "hash");
        addExtension(certificate.get(), root.get(), NID_authority_key_identifier, "keyid");
        X509_sign(certificate.get(), key.get(), EVP_sha256());
        return certificate;
    }

    void makeRoot()
    {
        root.reset(X509_new());
        setPeriodAndSerial(root.get(), QDateTime(QDate(2020, 1, 1), QTime(), Qt::UTC),
                           QDateTime(QDate(2045, 1, 1), QTime(), Qt::UTC), u"01"_s);
        auto *name = X509_get_subject_name(root.get());
        addName(name, "CN", u"Simulated Worldwide Developer Relations Certification Authority"_s);
        addName(name, "O", u"Espalier Simulator"_s);
        X509_set_issuer_name(root.get(), name);
        X509_set_pubkey(root.get(), key.get());
        addExtension(root.get(), root.get(), NID_basic_constraints, "critical,CA:TRUE");
        addExtension(root.get(), root.get(), NID_key_usage, "critical,keyCertSign,cRLSign,digitalSignature");
        addExtension(root.get(), root.get(), NID_subject_key_identifier, "hash");
        X509_sign(root.get(), key.get(), EVP_sha256());
    }
};

SigningAuthority::SigningAuthority()
    : d(std::make_unique<Private>())
{
    const auto &facts = WorldData::shared().signing();
    const auto der = QByteArray::fromBase64(facts["authorityKey"_L1].toString().toLatin1());
    const auto *at = reinterpret_cast<const unsigned char *>(der.constData());
    d->key.reset(d2i_AutoPrivateKey(nullptr, &at, long(der.size())));
    for (const auto &key : facts["publicKeys"_L1].toArray())
        d->publicKeys.push_back(QByteArray::fromBase64(key.toString().toLatin1()));
    d->makeRoot();
}

SigningAuthority::~SigningAuthority() = default;

QByteArray SigningAuthority::rootDer() const
{
    return der(d->root.get(), i2d_X509);
}

QByteArray SigningAuthority::certificate(const CertificateSubject &subject, int keyNumber) const
{
    const auto key = publicKey(d->publicKeys[std::size_t(keyNumber) % d->publicKeys.size()]);
    return der(d->issue(subject, key.get()).get(), i2d_X509);
}

std::optional<QByteArray> SigningAuthority::certificateFor(const QByteArray &requestPem,
                                                           const CertificateSubject &subject, QString *problem) const
{
    const auto refuse = [problem](const QString &why) {
        *problem = why;
        return std::nullopt;
    };
    // Apple takes the request with and without its PEM armour.
    QByteArray pem = requestPem;
    if (!pem.contains("-----BEGIN"))
        pem = "-----BEGIN CERTIFICATE REQUEST-----\n" + pem.trimmed() + "\n-----END CERTIFICATE REQUEST-----\n";
    const Request request(PEM_read_bio_X509_REQ(reader(pem).get(), nullptr, nullptr, nullptr));
    if (!request)
        return refuse(u"The certificate signing request could not be read."_s);
    auto *key = X509_REQ_get0_pubkey(request.get());
    if (!key || X509_REQ_verify(request.get(), key) != 1)
        return refuse(u"The signature of the certificate signing request is not valid."_s);
    if (EVP_PKEY_get_base_id(key) != EVP_PKEY_RSA || EVP_PKEY_get_bits(key) != 2048)
        return refuse(u"The certificate signing request must use a 2048-bit RSA key."_s);
    return der(d->issue(subject, key).get(), i2d_X509);
}

QByteArray SigningAuthority::signedMessage(const QByteArray &content) const
{
    // Without signed attributes there is no signing time, so the same content gives the same bytes.
    const Message message(CMS_sign(nullptr, nullptr, nullptr, reader(content).get(), CMS_BINARY | CMS_PARTIAL));
    CMS_add1_signer(message.get(), d->root.get(), d->key.get(), EVP_sha256(), CMS_NOATTR | CMS_BINARY);
    CMS_final(message.get(), reader(content).get(), nullptr, CMS_BINARY);
    return der(message.get(), i2d_CMS_ContentInfo);
}
