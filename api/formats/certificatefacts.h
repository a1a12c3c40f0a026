// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

/// What an X.509 certificate says of itself. Nothing is verified.
struct CertificateFacts
{
    QString commonName;
    QString organization;
    QString organizationalUnit; ///< the team, in certificates of Apple
    QString country;
    QString issuerName; ///< common name
    QString issuerOrganization;
    QByteArray serial; ///< upper-case hexadecimal
    QDateTime validFrom;
    QDateTime validTo;
    QByteArray sha1; ///< of the DER encoding, raw
    QByteArray sha256;
    QString keyType; ///< "RSA", "EC"
    int keyBits = 0;
    QString signatureAlgorithm;
    QStringList uses; ///< extended key usage
    bool isAuthority = false;

    bool operator==(const CertificateFacts &) const = default;
};

/// Reads DER or PEM. Nothing when the bytes are no certificate.
std::optional<CertificateFacts> readCertificate(const QByteArray &bytes);
