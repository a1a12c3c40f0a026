// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/auth/keyvault.h"

#include <QMetaEnum>
#include <QTimer>

#if __has_include(<qt6keychain/keychain.h>)
#include <qt6keychain/keychain.h>
#else
#include <qtkeychain/keychain.h>
#endif

using namespace Qt::StringLiterals;
using Problem = KeyVault::Problem;

namespace {

const auto serviceName = u"Espalier"_s;

QString sentence(Problem problem)
{
    switch (problem) {
    case Problem::None:
        break;
    case Problem::NoService:
        return KeyVault::tr("This system has no keychain service, so the key cannot be stored safely.");
    case Problem::NotSetUp:
        return KeyVault::tr("The keychain of this system has not been set up yet.");
    case Problem::Locked:
        return KeyVault::tr("The keychain is locked. Unlock it and try again.");
    case Problem::Denied:
        return KeyVault::tr("The keychain refused access.");
    case Problem::NotFound:
        return KeyVault::tr("The keychain holds no key for this account. Add it again.");
    case Problem::TimedOut:
        return KeyVault::tr("The keychain did not answer.");
    case Problem::Failed:
        return KeyVault::tr("The keychain reported an error.");
    }
    return {};
}

ApiError errorOf(Problem problem, const QString &detail = {})
{
    ApiError error;
    error.kind = ApiError::Kind::Key;
    error.title = sentence(problem);
    error.detail = detail;
    ErrorItem item;
    item.code = QString::fromLatin1(QMetaEnum::fromType<Problem>().valueToKey(int(problem)));
    error.items.push_back(item);
    return error;
}

ApiError abortedError()
{
    ApiError error;
    error.kind = ApiError::Kind::Aborted;
    error.title = KeyVault::tr("Cancelled.");
    return error;
}

/// QtKeychain's code alone misleads: with libsecret a locked keychain reads as "not found". The state decides.
Problem problemFrom(QKeychain::Error code, KeychainState state)
{
    switch (state) {
    case KeychainState::NoService:
        return Problem::NoService;
    case KeychainState::Locked:
        return Problem::Locked;
    case KeychainState::NotSetUp:
        if (code != QKeychain::NoError && code != QKeychain::EntryNotFound)
            return Problem::NotSetUp;
        break;
    case KeychainState::Ready:
    case KeychainState::Unknown:
        break;
    }
    switch (code) {
    case QKeychain::NoError:
        return Problem::None;
    case QKeychain::EntryNotFound:
        return Problem::NotFound;
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return Problem::Denied;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return Problem::NoService;
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::OtherError:
        break;
    }
    return Problem::Failed;
}

/// The job is nobody's child: the keychain may call back into it long after everybody lost interest.
template <typename Job, typename Handler>
Job *newJob(const QString &accountId, QObject *context, Handler onFinished)
{
    auto *job = new Job(serviceName);
    job->setKey(accountId);
    QObject::connect(job, &QKeychain::Job::finished, context, [job, onFinished] { onFinished(*job); });
    return job;
}

/// Completes `reply` with the problem behind an unhappy job, or with `otherwise` when the state shows none.
template <typename T>
void conclude(ApiReply<T> *reply, QKeychain::Error code, const QString &detail, const T &otherwise)
{
    askKeychainState(reply, [=](KeychainState state) {
        const auto problem = problemFrom(code, state);
        if (problem == Problem::None)
            reply->complete(otherwise);
        else
            reply->complete(errorOf(problem, code == QKeychain::OtherError ? detail : QString()));
    });
}

void startDelete(ApiReply<KeyVault::Done> *reply, const QString &accountId, bool hadSessionKey)
{
    auto *job = newJob<QKeychain::DeletePasswordJob>(accountId, reply, [=](const QKeychain::Job &done) {
        const auto code = done.error();
        const auto detail = done.errorString();
        // "No error" is also what a locked keychain says while the entry stays: the state has the last word.
        askKeychainState(reply, [=](KeychainState state) {
            const auto problem = problemFrom(code, state);
            const bool nothingLeft = problem == Problem::None || problem == Problem::NotFound
                || (hadSessionKey && problem == Problem::NoService);
            if (nothingLeft)
                reply->complete(KeyVault::Done());
            else
                reply->complete(errorOf(problem, code == QKeychain::OtherError ? detail : QString()));
        });
    });
    job->start();
}

} // namespace

KeyVault::KeyVault(QObject *parent)
    : QObject(parent)
{
}

KeyVault::~KeyVault()
{
    emit closing(QPrivateSignal()); // replies still open finish later, as aborted
}

template <typename T>
ApiReply<T> *KeyVault::newReply()
{
    auto *reply = new ApiReply<T>(this);
    connect(
        reply, &ApiReplyBase::abortRequested, reply, [reply] { reply->complete(abortedError()); },
        Qt::QueuedConnection);
    connect(this, &KeyVault::closing, reply, [reply] { reply->abandon(abortedError()); });
    QTimer::singleShot(m_timeout, reply, [reply] { reply->complete(errorOf(Problem::TimedOut)); });
    return reply;
}

ApiReply<SecretBytes> *KeyVault::read(const QString &accountId)
{
    auto *reply = newReply<SecretBytes>();
    if (const auto kept = m_session.value(accountId); !kept.isEmpty()) {
        QTimer::singleShot(0, reply, [reply, kept] { reply->complete(kept); });
        return reply;
    }
    auto *job = newJob<QKeychain::ReadPasswordJob>(accountId, reply, [reply](const QKeychain::ReadPasswordJob &done) {
        const WipedBytes secret(done.binaryData());
        if (done.error() == QKeychain::NoError && !secret.bytes.isEmpty())
            reply->complete(SecretBytes(secret.bytes));
        else
            conclude(reply, done.error() == QKeychain::NoError ? QKeychain::EntryNotFound : done.error(),
                     done.errorString(), SecretBytes());
    });
    job->start();
    return reply;
}

ApiReply<KeyVault::Done> *KeyVault::save(const QString &accountId, const SecretBytes &secret)
{
    auto *reply = newReply<Done>();
    auto *job = newJob<QKeychain::WritePasswordJob>(accountId, reply, [=, this](const QKeychain::Job &done) {
        if (done.error() != QKeychain::NoError) {
            conclude(reply, done.error(), done.errorString(), Done());
            return;
        }
        m_session.remove(accountId);
        reply->complete(Done());
    });
    job->setTextData(QString::fromLatin1(secret.view())); // PEM is ASCII; text shows as such in keychain programs
    job->start();
    return reply;
}

ApiReply<KeyVault::Done> *KeyVault::remove(const QString &accountId)
{
    auto *reply = newReply<Done>();
    const bool hadSessionKey = m_session.remove(accountId);
    askKeychainState(reply, [=](KeychainState state) {
        if (state != KeychainState::Locked) {
            startDelete(reply, accountId, hadSessionKey);
            return;
        }
        // Reading is what makes a locked keychain ask for its password; deleting does nothing and says "done".
        auto *job = newJob<QKeychain::ReadPasswordJob>(
            accountId, reply, [=](const QKeychain::Job &) { startDelete(reply, accountId, hadSessionKey); });
        job->start();
    });
    return reply;
}

void KeyVault::keepForSession(const QString &accountId, const SecretBytes &secret)
{
    m_session.insert(accountId, secret);
}

Problem KeyVault::problemOf(const ApiError &error)
{
    if (error.kind != ApiError::Kind::Key || error.items.empty())
        return Problem::None;
    const auto value = QMetaEnum::fromType<Problem>().keyToValue(error.items.front().code.toLatin1().constData());
    return value < 0 ? Problem::None : Problem(value);
}
