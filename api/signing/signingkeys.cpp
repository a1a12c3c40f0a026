// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/signing/signingkeys.h"

#include "api/changes/changestore.h"
#include "api/changes/secretkeeper.h"
#include "api/signing/signingidentity.h"

using namespace Qt::StringLiterals;

static const auto drawer = u"signingKeys"_s;

static QString nameOf(const QString &keyHash)
{
    return u"signing/"_s + keyHash;
}

SigningKeys::SigningKeys(SecretKeeper &secrets, ChangeStore &store, QObject *parent)
    : QObject(parent)
    , m_secrets(secrets)
    , m_store(store)
{
}

SigningKeys::~SigningKeys() = default;

void SigningKeys::load()
{
    if (std::exchange(m_isAsked, true))
        return;
    const auto done = [this] {
        m_isLoaded = true;
        emit changed();
    };
    m_store.kept(drawer)->then(
        this,
        [this, done](const QList<KeptItem> &items) {
            for (const auto &item : items) {
                if (!m_known.contains(item.id))
                    m_known.insert(item.id,
                                   {item.body["label"_L1].toString(),
                                    QDateTime::fromString(item.body["since"_L1].toString(), Qt::ISODate)});
            }
            done();
        },
        [done](const ApiError &) { done(); }); // the store tells of it
}

void SigningKeys::note(const QString &keyHash, const Known &known)
{
    m_known.insert(keyHash, known);
    m_store.keep(drawer,
                 {{keyHash, {{u"label"_s, known.label}, {u"since"_s, known.since.toUTC().toString(Qt::ISODate)}}}});
    emit changed();
}

ApiReply<SigningKeys::Done> *SigningKeys::keep(const QString &label, const SecretBytes &privateKey)
{
    auto *reply = new ApiReply<Done>(this);
    const auto hash = publicKeyHash(privateKey);
    note(hash, {label, QDateTime::currentDateTimeUtc()});
    m_secrets.store(nameOf(hash), privateKey.view().toByteArray())
        ->then(
            reply, [reply](SecretKeeper::Done) { reply->complete(Done()); },
            [reply](const ApiError &error) { reply->complete(error); });
    return reply;
}

ApiReply<SecretBytes> *SigningKeys::read(const QString &keyHash)
{
    auto *reply = new ApiReply<SecretBytes>(this);
    m_secrets.read(nameOf(keyHash))
        ->then(
            reply, [reply](const QByteArray &key) { reply->complete(SecretBytes(key)); },
            [reply](const ApiError &error) { reply->complete(error); });
    return reply;
}

ApiReply<SigningKeys::Done> *SigningKeys::forget(const QString &keyHash)
{
    m_known.remove(keyHash);
    m_store.keep(drawer, {{keyHash, {}}});
    emit changed();
    auto *reply = new ApiReply<Done>(this);
    m_secrets.remove(nameOf(keyHash))
        ->then(
            reply, [reply](SecretKeeper::Done) { reply->complete(Done()); },
            [reply](const ApiError &error) { reply->complete(error); });
    return reply;
}
