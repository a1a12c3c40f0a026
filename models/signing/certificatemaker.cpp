// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/signing/certificatemaker.h"

#include "api/changes/changeset.h"
#include "api/services/accountservices.h"
#include "api/signing/signingkeys.h"
#include "models/core/enumwords.h"
#include "models/signing/signingstaging.h"

using namespace Qt::StringLiterals;

CertificateMaker::CertificateMaker(AccountServices &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_sender(services.apply, services.changes)
    , m_worker(u"certificate"_s)
{
    connect(&m_sender, &ChangeSender::finished, this, &CertificateMaker::onSent);
    connect(&services.changes, &ChangeSet::keyReplaced, this, [this](const ResourceKey &was, const ResourceKey &real) {
        if (was == m_made)
            m_made = real;
    });
}

CertificateMaker::~CertificateMaker() = default;

void CertificateMaker::start(const Wish &wish)
{
    if (m_isBusy)
        return;
    m_isBusy = true;
    m_wish = wish;
    emit busyChanged();
    m_worker.run([this, label = wish.label] {
        m_worker.post(this, [this, made = makeSigningRequest(label, {})] {
            if (const auto *problem = std::get_if<SigningProblem>(&made))
                end(problem->text);
            else
                onRequest(std::get<SigningRequest>(made));
        });
    });
}

void CertificateMaker::onRequest(const SigningRequest &request)
{
    m_request = request;
    // First the key: a certificate without it would be of no use, and would still count.
    m_services.signingKeys.keep(m_wish.label, request.privateKey)
        ->then(
            this, [this](SigningKeys::Done) { send(); },
            [this](const ApiError &error) { emit keychainRefused(error); });
}

void CertificateMaker::goOn()
{
    if (m_isBusy && m_change == 0)
        send();
}

void CertificateMaker::giveUp()
{
    if (!m_isBusy || m_change != 0)
        return;
    m_services.signingKeys.forget(m_request.keyHash);
    end({});
}

void CertificateMaker::send()
{
    m_change = SigningStaging(m_services.changes)
                   .requestCertificate(m_wish.type, m_request.csr, enumWord(m_wish.type).text, m_wish.owner);
    const auto *change = m_services.changes.find(m_change);
    m_made = change ? change->target : ResourceKey();
    m_sender.send({m_change});
}

void CertificateMaker::onSent(int sent)
{
    if (sent > 0) {
        const auto made = m_made;
        end({});
        emit finished(made);
        return;
    }
    const auto *change = m_services.changes.find(m_change);
    const auto error = change && change->error ? *change->error : ApiError();
    // In doubt it stays under Changes with its key: the server may have made it.
    const bool isInDoubt = change && change->state == StagedChange::State::Verify;
    const auto words = explained(error, m_wish.type);
    if (!isInDoubt) {
        m_services.changes.discard(m_change);
        m_services.signingKeys.forget(m_request.keyHash);
    }
    end(words);
}

void CertificateMaker::end(const QString &problem)
{
    m_isBusy = false;
    m_change = 0;
    m_made = {};
    m_request = {};
    emit busyChanged();
    if (!problem.isEmpty())
        emit failed(problem);
}

QString CertificateMaker::explained(const ApiError &error, const QString &type)
{
    const auto said
        = error.items.empty() || error.items.front().detail.isEmpty() ? error.title : error.items.front().detail;
    if (error.httpStatus == 409)
        return tr("Apple refused: %1 A team may have only two or three certificates of the type %2 at a time. Revoke "
                  "one that is no longer used, or import the key of one that is.")
            .arg(said, enumWord(type).text);
    if (error.httpStatus == 403)
        return type.startsWith("DEVELOPER_ID"_L1)
            ? tr("Apple refused: %1 Developer ID certificates are for the Account Holder alone, on the developer "
                 "website; no API key can make them.")
                  .arg(said)
            : tr("Apple refused: %1 The key needs the role Admin, or Developer with access to certificates.").arg(said);
    return said;
}
