// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/signing/signingrequest.h"

#include "api/auth/openssl.h"
#include "api/auth/pkcs8.h"
#include "api/signing/signingidentity.h"

#include <QCoreApplication>

#include <openssl/err.h>
#include <openssl/pem.h>

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SigningRequest)
};

constexpr unsigned int keyBits = 2048;

bool addName(X509_NAME *name, const char *field, const QString &value)
{
    const auto bytes = value.toUtf8();
    return bytes.isEmpty()
        || X509_NAME_add_entry_by_txt(name, field, MBSTRING_UTF8,
                                      reinterpret_cast<const unsigned char *>(bytes.constData()), int(bytes.size()), -1,
                                      0)
        == 1;
}

QByteArray csrFor(EVP_PKEY *key, const QString &commonName, const QString &email)
{
    const X509Request request(X509_REQ_new());
    auto *name = request ? X509_REQ_get_subject_name(request.get()) : nullptr;
    if (!name || !addName(name, "CN", commonName) || !addName(name, "emailAddress", email)
        || X509_REQ_set_version(request.get(), 0) != 1 || X509_REQ_set_pubkey(request.get(), key) != 1
        || X509_REQ_sign(request.get(), key, EVP_sha256()) <= 0)
        return {};
    const MemoryBio sink(BIO_new(BIO_s_mem()));
    if (!sink || PEM_write_bio_X509_REQ(sink.get(), request.get()) != 1)
        return {};
    char *text = nullptr;
    const auto length = BIO_get_mem_data(sink.get(), &text);
    return {text, length};
}

} // namespace

std::variant<SigningRequest, SigningProblem> makeSigningRequest(const QString &commonName, const QString &email)
{
    const EvpKey key(EVP_RSA_gen(keyBits));
    SigningRequest request;
    if (key) {
        request.privateKey = writePkcs8(key.get());
        // X.520 gives a common name 64 characters.
        request.csr = csrFor(key.get(), commonName.left(64), email);
        request.keyHash = publicKeyHash(request.privateKey);
    }
    ERR_clear_error();
    if (request.privateKey.isEmpty() || request.csr.isEmpty() || request.keyHash.isEmpty())
        return SigningProblem{Text::tr("The key pair could not be made.")};
    return request;
}
