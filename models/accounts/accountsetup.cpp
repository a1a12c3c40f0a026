// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/accounts/accountsetup.h"

#include "api/auth/keyvault.h"

#include <QRegularExpression>
#include <QTimer>
#include <QUuid>

using namespace Qt::StringLiterals;

AccountSetup::AccountSetup(AccountRegistry &registry, KeyVault &vault, KeyChecker &checker, QObject *parent)
    : QObject(parent)
    , m_registry(registry)
    , m_vault(vault)
    , m_checker(checker)
{
}

std::variant<ApiKey, KeyFileError> AccountSetup::readFile(const QString &path) const
{
    return readApiKey(path);
}

std::variant<ApiKey, KeyFileError> AccountSetup::readText(const QString &text) const
{
    auto bytes = text.toUtf8();
    auto result = parseApiKey(bytes, {});
    bytes.fill('\0'); // the pasted secret does not stay in memory longer than needed
    return result;
}

AccountSetup::FieldProblems AccountSetup::validate(const ApiKey &key) const
{
    static const QRegularExpression keyId(u"^[A-Z0-9]{8,12}$"_s);
    FieldProblems problems;
    if (key.keyId.isEmpty())
        problems.keyId = tr("The key id is needed. App Store Connect shows it beside the key, for example 2X9R4HXF34.");
    else if (!keyId.match(key.keyId).hasMatch())
        problems.keyId = tr("A key id is about ten capital letters and digits, for example 2X9R4HXF34.");
    if (key.kind == ApiKey::Kind::Individual)
        return problems;
    if (key.issuerId.isEmpty())
        problems.issuerId
            = tr("A team key needs the issuer id. It stands above the list of keys in App Store Connect.");
    else if (QUuid(key.issuerId).isNull())
        problems.issuerId = tr("An issuer id looks like 57246542-96fe-1a63-e053-0824d011072a.");
    return problems;
}

ApiReply<KeyChecker::Verdict> *AccountSetup::check(const ApiKey &key, const QUrl &baseUrl)
{
    return m_checker.check(key, baseUrl);
}

KeyProblem AccountSetup::explain(const ApiError &error, const ApiKey &key)
{
    using Kind = ApiError::Kind;
    switch (error.kind) {
    case Kind::Unauthorized:
        return {
            tr("The server does not accept this key."),
            key.kind == ApiKey::Kind::Team
                ? tr("Compare key id and issuer id with App Store Connect, and see that the key has not been revoked. "
                     "A clock that is minutes wrong on this computer has the same effect.")
                : tr("Compare the key id with App Store Connect, and see that this is an individual key that has not "
                     "been revoked. A clock that is minutes wrong on this computer has the same effect."),
            false};
    case Kind::Forbidden:
        return {tr("The key is right, but the account may not be used."),
                error.items.empty() ? tr("An agreement may wait to be accepted in App Store Connect.")
                                    : error.items.front().detail,
                true};
    case Kind::Offline:
    case Kind::Timeout:
    case Kind::ConnectionLost:
        return {tr("The server could not be asked."),
                tr("%1 The key may be fine: save it now and it is tried when there is a connection.").arg(error.title),
                true};
    case Kind::RateLimited:
    case Kind::Server:
        return {tr("The server is busy or in trouble."),
                tr("That says nothing about the key. Try again, or save it now."), true};
    case Kind::Tls:
        return {tr("The connection is not safe."), error.title, false};
    case Kind::Key:
        return {tr("The key cannot sign."), error.title, false};
    default:
        return {error.title, error.detail, false};
    }
}

ApiReply<QString> *AccountSetup::save(const ApiKey &key, const QString &name, int colour, const QUrl &baseUrl,
                                      Keep keep)
{
    auto *reply = new ApiReply<QString>(this);
    auto account = m_registry.accountFor(key);
    account.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    account.colour = colour;
    if (!name.trimmed().isEmpty())
        account.name = name.trimmed();
    if (baseUrl.isValid() && !baseUrl.isEmpty())
        account.baseUrl = baseUrl;
    const auto enroll = [this, reply, account] {
        if (m_registry.save(account)) {
            reply->complete(account.id);
            return;
        }
        m_vault.remove(account.id); // no secret without its account
        ApiError error;
        error.kind = ApiError::Kind::Storage;
        error.title = tr("The list of accounts could not be written.");
        reply->complete(error);
    };
    if (keep == Keep::ForSession) {
        m_vault.keepForSession(account.id, key.secret);
        QTimer::singleShot(0, reply, enroll); // replies never finish before they are returned
        return reply;
    }
    m_vault.save(account.id, key.secret)
        ->then(
            reply, [enroll](const KeyVault::Done &) { enroll(); },
            [reply](const ApiError &error) { reply->complete(error); });
    return reply;
}

ApiReply<bool> *AccountSetup::remove(const QString &accountId)
{
    auto *reply = new ApiReply<bool>(this);
    if (const auto *account = m_registry.account(accountId); account && account->demo) { // its key is in no keychain
        QTimer::singleShot(0, reply, [this, reply, accountId] { reply->complete(m_registry.remove(accountId)); });
        return reply;
    }
    m_vault.remove(accountId)->then(
        reply, [this, reply, accountId](const KeyVault::Done &) { reply->complete(m_registry.remove(accountId)); },
        [this, reply, accountId](const ApiError &error) {
            const auto problem = KeyVault::problemOf(error);
            // Without any keychain there is nothing in it that could stay behind.
            if (problem == KeyVault::Problem::NoService || problem == KeyVault::Problem::NotFound
                || problem == KeyVault::Problem::NotSetUp)
                reply->complete(m_registry.remove(accountId));
            else
                reply->complete(error);
        });
    return reply;
}

bool AccountSetup::rename(const QString &accountId, const QString &name)
{
    const auto *known = m_registry.account(accountId);
    if (!known || name.trimmed().isEmpty())
        return false;
    auto account = *known;
    account.name = name.trimmed();
    return m_registry.save(account);
}

bool AccountSetup::recolor(const QString &accountId, int colour)
{
    const auto *known = m_registry.account(accountId);
    if (!known)
        return false;
    auto account = *known;
    account.colour = colour;
    return m_registry.save(account);
}
