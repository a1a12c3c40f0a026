// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/signing/signingidentity.h"
#include "models/signing/certificatemaker.h"
#include "models/signing/signingmodels.h"
#include "ui/signing/signingpage.h"

class ExpiryCalendar;
class SegmentedControl;

/// Certificates of the team: when they end, where their private keys are, what hangs on them. New ones are made with a
/// key pair of this computer.
class CertificatesPage final : public SigningPage
{
    Q_OBJECT
public:
    explicit CertificatesPage(const PageContext &context, QWidget *parent = nullptr);

    /// A certificate.
    bool open(const ResourceKey &key) override;
    void showNew();
    void showCalendar();
    /// Takes over the private key in a file.
    void importKey(const QString &path);

private:
    void onData() override;
    void onSelection() override;
    bool isBusy() const override { return m_maker.isBusy() || m_owners.isLoading(); }
    void showDetail();
    QWidget *detailOf(const SigningCertificate &certificate);
    void make(const CertificateMaker::Wish &wish);
    void importBytes(const QByteArray &bytes, const QString &name, const QString &password);
    void keepKey(const SigningIdentity &identity, const QString &label);
    void askPassword(const SigningCertificate &certificate);
    void exportP12(const SigningCertificate &certificate, const QString &password, Pkcs12Style style);
    void exportCertificate(bool asPem);
    void revoke();
    void updateActions();
    const SigningCertificate *chosen() const;

    CertificateModel m_model;
    CertificateMaker m_maker;
    WholeList m_owners; ///< pass type ids, for certificates that need one
    ExpiryCalendar *m_calendar;
    SegmentedControl *m_view;
    QAction *m_new = nullptr;
    QAction *m_revoke = nullptr;
    QString m_openNext; ///< id to show once it is there
    QString m_shown; ///< id beside the list
};

Workspace certificatesWorkspace();
