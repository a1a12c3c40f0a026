// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client/workerqueue.h"
#include "api/jsonapi/resource.h"
#include "api/signing/signingrequest.h"
#include "models/changes/changesender.h"

struct AccountServices;

/// Makes a certificate: a key pair here, its private key into the keychain, the request to Apple. One at a time. A
/// request that is refused leaves no key behind.
class CertificateMaker final : public QObject
{
    Q_OBJECT
public:
    struct Wish
    {
        QString type; ///< Apple's
        QString label; ///< the common name of the request
        ResourceKey owner; ///< a pass type or merchant id, for the types that need one
    };

    explicit CertificateMaker(AccountServices &services, QObject *parent = nullptr);
    ~CertificateMaker() override;

    void start(const Wish &wish);
    /// After keychainRefused(): goes on with a key that lasts until the program ends, or gives up.
    void goOn();
    void giveUp();
    bool isBusy() const { return m_isBusy; }

    /// Why Apple refused, in words that say what can be done about it.
    static QString explained(const ApiError &error, const QString &type);

signals:
    void keychainRefused(const ApiError &error);
    void finished(const ResourceKey &certificate);
    void failed(const QString &text);
    void busyChanged();

private:
    void onRequest(const SigningRequest &request);
    void send();
    void onSent(int sent);
    void end(const QString &problem);

    AccountServices &m_services;
    ChangeSender m_sender;
    WorkerQueue m_worker;
    Wish m_wish;
    SigningRequest m_request;
    ChangeId m_change = 0;
    ResourceKey m_made;
    bool m_isBusy = false;
};
