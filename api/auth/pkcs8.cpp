// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/auth/pkcs8.h"

#include <QByteArray>

#include <openssl/err.h>
#include <openssl/objects.h>
#include <openssl/pem.h>

#include <cstring>
#include <optional>

using Problem = KeyFileError::Kind;

namespace {

constexpr QByteArrayView beginMark("-----BEGIN ");
constexpr QByteArrayView dashes("-----");

struct PemBlock
{
    QByteArrayView label; ///< "PRIVATE KEY"
    QByteArrayView body; ///< between the two marks
    bool ended = false;
};

PemBlock blockAt(QByteArrayView text, qsizetype begin)
{
    PemBlock block;
    const auto labelStart = begin + beginMark.size();
    const auto labelEnd = text.indexOf(dashes, labelStart);
    if (labelEnd < 0)
        return block;
    block.label = text.sliced(labelStart, labelEnd - labelStart);
    const auto bodyStart = labelEnd + dashes.size();
    const auto end = text.indexOf(QByteArrayView("-----END "), bodyStart);
    block.ended = end >= 0;
    block.body = text.sliced(bodyStart, (block.ended ? end : text.size()) - bodyStart);
    return block;
}

/// The block that says what the file is: `openssl ecparam -genkey` writes "EC PARAMETERS" before the key itself.
std::optional<PemBlock> mainBlock(QByteArrayView text)
{
    std::optional<PemBlock> first;
    for (auto at = text.indexOf(beginMark); at >= 0; at = text.indexOf(beginMark, at + beginMark.size())) {
        const auto block = blockAt(text, at);
        if (block.label.endsWith(QByteArrayView("PRIVATE KEY")))
            return block;
        if (!first)
            first = block;
    }
    return first;
}

std::optional<Problem> problemOfLabel(const PemBlock &block)
{
    if (block.label == "PRIVATE KEY")
        return {};
    if (block.label == "ENCRYPTED PRIVATE KEY" || block.body.contains(QByteArrayView("ENCRYPTED")))
        return Problem::Encrypted;
    if (block.label == "RSA PRIVATE KEY")
        return Problem::Rsa;
    if (block.label.endsWith(QByteArrayView("PUBLIC KEY")))
        return Problem::PublicKey;
    if (block.label.endsWith(QByteArrayView("CERTIFICATE")))
        return Problem::Certificate;
    return block.label.isEmpty() ? Problem::Truncated : Problem::NotPkcs8;
}

/// Base64 without the white space that may stand anywhere in it. False when something else does.
bool decodeBody(QByteArrayView body, QByteArray &der)
{
    WipedBytes compact;
    compact.bytes.reserve(body.size());
    for (const char c : body) {
        if (c != ' ' && c != '\n' && c != '\r' && c != '\t')
            compact.bytes.append(c);
    }
    // fromBase64Encoding() would move the buffer away and decode in place: the copy below keeps ownership here.
    auto decoded
        = QByteArray::fromBase64Encoding(std::as_const(compact.bytes), QByteArray::AbortOnBase64DecodingErrors);
    der.swap(decoded.decoded);
    return decoded.decodingStatus == QByteArray::Base64DecodingStatus::Ok;
}

/// The outer SEQUENCE promises more bytes than there are.
bool isCutShort(const QByteArray &der)
{
    const auto byte = [&der](qsizetype i) { return quint8(der[i]); };
    if (der.size() < 2)
        return true;
    if (byte(0) != 0x30)
        return false;
    qsizetype length = byte(1);
    qsizetype header = 2;
    if (length >= 0x80) {
        const qsizetype count = length - 0x80;
        if (count == 0 || count > 3)
            return false;
        header += count;
        if (der.size() < header)
            return true;
        length = 0;
        for (qsizetype i = 2; i < header; ++i)
            length = length * 256 + byte(i);
    }
    return der.size() < header + length;
}

std::optional<Problem> problemOfAlgorithm(const PKCS8_PRIV_KEY_INFO *info)
{
    const ASN1_OBJECT *algorithm = nullptr;
    if (!PKCS8_pkey_get0(&algorithm, nullptr, nullptr, nullptr, info))
        return Problem::Damaged;
    switch (OBJ_obj2nid(algorithm)) {
    case NID_X9_62_id_ecPublicKey:
        return {};
    case NID_rsaEncryption:
    case NID_rsassaPss:
        return Problem::Rsa;
    default:
        return Problem::OtherAlgorithm;
    }
}

bool isP256(const EVP_PKEY *key)
{
    char group[64] = {};
    size_t length = 0;
    return EVP_PKEY_get_group_name(key, group, sizeof group, &length) == 1 && OBJ_sn2nid(group) == NID_X9_62_prime256v1;
}

/// The public half belongs to the private one: a flipped bit in the file does not get past this.
bool isConsistent(EVP_PKEY *key)
{
    const EvpKeyContext context(EVP_PKEY_CTX_new_from_pkey(nullptr, key, nullptr));
    return context && EVP_PKEY_check(context.get()) == 1;
}

std::variant<EvpKey, Problem> readDer(const QByteArray &der)
{
    const auto *cursor = reinterpret_cast<const unsigned char *>(der.constData());
    const Pkcs8Info info(d2i_PKCS8_PRIV_KEY_INFO(nullptr, &cursor, long(der.size())));
    if (!info)
        return isCutShort(der) ? Problem::Truncated : Problem::Damaged;
    if (const auto problem = problemOfAlgorithm(info.get()))
        return *problem;
    EvpKey key(EVP_PKCS82PKEY(info.get()));
    if (!key)
        return Problem::Damaged;
    if (!isP256(key.get()))
        return Problem::WrongCurve;
    if (!isConsistent(key.get()))
        return Problem::Damaged;
    return key;
}

} // namespace

std::variant<EvpKey, KeyFileError::Kind> readPkcs8(QByteArrayView pem)
{
    const auto block = mainBlock(pem);
    if (!block)
        return Problem::NotPem;
    if (const auto problem = problemOfLabel(*block))
        return *problem;
    if (!block->ended)
        return Problem::Truncated;
    WipedBytes der;
    if (!decodeBody(block->body, der.bytes))
        return Problem::Damaged;
    auto result = readDer(der.bytes);
    ERR_clear_error(); // OpenSSL's queue is per thread: do not leave our probing for the next caller to find
    return result;
}

SecretBytes writePkcs8(EVP_PKEY *key)
{
    const MemoryBio bio(BIO_new(BIO_s_mem())); // wipes its buffer when freed
    if (!bio || PEM_write_bio_PKCS8PrivateKey(bio.get(), key, nullptr, nullptr, 0, nullptr, nullptr) != 1)
        return {};
    char *data = nullptr;
    const auto size = BIO_get_mem_data(bio.get(), &data);
    return SecretBytes(QByteArrayView(data, qsizetype(size)));
}
