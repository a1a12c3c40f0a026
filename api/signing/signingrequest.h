// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/auth/secretbytes.h"

#include <QString>

#include <variant>

/// Why something about keys and certificates could not be done: a sentence for the user.
struct SigningProblem
{
    QString text;
};

/// A key pair made on this computer, and the request for a certificate on it.
struct SigningRequest
{
    SecretBytes privateKey; ///< PKCS#8, PEM
    QByteArray csr; ///< PEM
    QString keyHash; ///< of the public key, as publicKeyHash() gives it
};

/// RSA 2048 with SHA-256, which is what Apple takes
/// (https://developer.apple.com/documentation/appstoreconnectapi/certificatecreaterequest). Takes up to a second.
/// Apple puts its own name into the certificate; an empty e-mail address is left out.
std::variant<SigningRequest, SigningProblem> makeSigningRequest(const QString &commonName, const QString &email);
