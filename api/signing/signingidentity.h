// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/signing/signingrequest.h"

/// SHA-256 of the public key (SubjectPublicKeyInfo in DER), in lower-case hexadecimal: what a certificate and its
/// private key have in common. Empty when the bytes are neither.
QString publicKeyHash(const SecretBytes &privateKey);
QString publicKeyHashOf(const QByteArray &certificate); ///< DER or PEM

/// A private key, and the certificate on it where one came along.
struct SigningIdentity
{
    SecretBytes privateKey; ///< PKCS#8, PEM
    QByteArray certificate; ///< DER; empty: there was none
};

/// How a .p12 file is encrypted.
enum class Pkcs12Style {
    Modern, ///< AES-256 and SHA-256
    Legacy ///< 3DES and SHA-1: what the keychain of macOS before 15 and old build servers can open
};

/// The bytes of a .p12 file. `certificate` is DER and has to be on that key. An empty password is refused: it would
/// leave the key open to anybody.
std::variant<QByteArray, SigningProblem> makePkcs12(const SecretBytes &privateKey, const QByteArray &certificate,
                                                    const QString &name, const QString &password, Pkcs12Style style);

/// Reads a .p12 file, or a private key in PEM or DER, encrypted or not. RSA and EC keys are taken.
std::variant<SigningIdentity, SigningProblem> readSigningIdentity(const QByteArray &bytes, const QString &password);
/// True when readSigningIdentity() can do nothing without a password.
bool needsPassword(const QByteArray &bytes);

/// PEM of a certificate in DER.
QByteArray certificatePem(const QByteArray &der);
