// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/auth/secretbytes.h"

#include <QString>
#include <QUrl>

#include <variant>

/// An App Store Connect API key. The secret is PKCS#8 PEM of a P-256 key, in canonical form.
struct ApiKey
{
    enum class Kind {
        Team, ///< signs with an issuer id
        Individual ///< signs as one user, without an issuer id
    };

    Kind kind = Kind::Team;
    QString keyId; ///< empty when the file did not say
    QString issuerId; ///< empty for individual keys, and for .p8 files, which do not hold it
    bool enterprise = false; ///< of the Apple Developer Enterprise Program: another host and audience
    SecretBytes secret;

    /// Apple's server for this key.
    QUrl baseUrl() const;
    bool operator==(const ApiKey &) const = default;
};

/// Why a file is not an API key.
struct KeyFileError
{
    enum class Kind {
        Unreadable,
        Directory,
        TooLarge,
        Empty,
        NotPem,
        NotPkcs8,
        Rsa,
        WrongCurve,
        OtherAlgorithm,
        Encrypted,
        Truncated,
        Damaged,
        PublicKey,
        Certificate,
        NotJson,
        JsonWithoutKey
    };

    Kind kind = Kind::Unreadable;
    QString text; ///< one or two sentences: what it is, and what to do
};

/// No key file is larger; nothing more is ever read.
inline constexpr qint64 maximumKeyFileSize = 64 * 1024;

/// Understands Apple's `.p8` files (the key id is taken from "AuthKey_<KEYID>.p8") and the JSON file fastlane uses.
/// `fileName` may be empty, for pasted text.
std::variant<ApiKey, KeyFileError> parseApiKey(QByteArrayView bytes, const QString &fileName);
/// The same for a file on disk; looks before it reads.
std::variant<ApiKey, KeyFileError> readApiKey(const QString &path);
