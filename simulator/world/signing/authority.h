// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <memory>
#include <optional>

/// Whose certificate, and for how long.
struct CertificateSubject
{
    QString commonName; ///< "Apple Distribution: Bramble & Tern Ltd (7QK3M9XW2P)"
    QString userId; ///< UID of the subject, as Apple puts it
    QString unit; ///< team id
    QString organization;
    QString serial; ///< hexadecimal
    QDateTime from;
    QDateTime to;
    bool codeSigning = true;
};

/// The simulator's certificate authority: real X.509 by OpenSSL from a key that ships with the program.
class SigningAuthority
{
public:
    SigningAuthority();
    ~SigningAuthority();
    Q_DISABLE_COPY_MOVE(SigningAuthority)

    QByteArray rootDer() const;
    /// A certificate over one of the public keys that ship with the program, as DER.
    QByteArray certificate(const CertificateSubject &subject, int keyNumber) const;
    /// A certificate over the key of a signing request in PEM; nullopt with `problem` when it is none.
    std::optional<QByteArray> certificateFor(const QByteArray &requestPem, const CertificateSubject &subject,
                                             QString *problem) const;
    /// A CMS message around `content`, signed by the authority, as DER: what a .mobileprovision is.
    QByteArray signedMessage(const QByteArray &content) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};
