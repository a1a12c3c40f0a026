// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/auth/accountregistry.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QStandardPaths>
#include <QUuid>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

constexpr int formatVersion = 1;
constexpr int colourCount = 8;

QJsonObject toJson(const Account &account)
{
    QJsonObject object{{u"id"_s, account.id},
                       {u"name"_s, account.name},
                       {u"colour"_s, account.colour},
                       {u"kind"_s, account.kind == ApiKey::Kind::Individual ? u"individual"_s : u"team"_s},
                       {u"keyId"_s, account.keyId},
                       {u"issuerId"_s, account.issuerId},
                       {u"baseUrl"_s, account.baseUrl.toString(QUrl::RemoveUserInfo)}};
    if (account.enterprise)
        object[u"enterprise"_s] = true;
    if (account.demo)
        object[u"demo"_s] = true;
    if (account.lastUsed.isValid())
        object[u"lastUsed"_s] = account.lastUsed.toUTC().toString(Qt::ISODateWithMs);
    return object;
}

Account fromJson(const QJsonObject &object)
{
    Account account;
    account.id = object["id"_L1].toString();
    account.name = object["name"_L1].toString();
    account.colour = object["colour"_L1].toInt();
    account.kind = object["kind"_L1].toString() == "individual"_L1 ? ApiKey::Kind::Individual : ApiKey::Kind::Team;
    account.keyId = object["keyId"_L1].toString();
    account.issuerId = object["issuerId"_L1].toString();
    account.baseUrl = QUrl(object["baseUrl"_L1].toString());
    account.enterprise = object["enterprise"_L1].toBool();
    account.demo = object["demo"_L1].toBool();
    account.lastUsed = QDateTime::fromString(object["lastUsed"_L1].toString(), Qt::ISODateWithMs);
    return account;
}

std::optional<std::vector<Account>> parse(const QByteArray &bytes)
{
    const auto root = QJsonDocument::fromJson(bytes).object();
    if (root["version"_L1].toInt() != formatVersion || !root["accounts"_L1].isArray())
        return {};
    std::vector<Account> accounts;
    const auto array = root["accounts"_L1].toArray();
    for (const auto &value : array) {
        accounts.push_back(fromJson(value.toObject()));
        if (accounts.back().id.isEmpty())
            return {};
    }
    return accounts;
}

auto find(auto &accounts, const QString &id)
{
    return std::find_if(accounts.begin(), accounts.end(), [&id](const Account &account) { return account.id == id; });
}

} // namespace

AccountRegistry::AccountRegistry(const QString &filePath, QObject *parent)
    : QObject(parent)
    , m_filePath(filePath.isEmpty()
                     ? QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + "/accounts.json"_L1
                     : filePath)
{
}

void AccountRegistry::load()
{
    m_accounts.clear();
    m_protected = false;
    QFile file(m_filePath);
    if (file.exists()) {
        if (!file.open(QIODevice::ReadOnly)) {
            m_protected = true;
            emit message(tr("The list of accounts cannot be read: %1").arg(file.errorString()));
        } else if (auto accounts = parse(file.readAll())) {
            m_accounts = std::move(*accounts);
        } else {
            file.close();
            moveAside();
        }
    }
    emit changed();
}

void AccountRegistry::moveAside()
{
    const auto stamp = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss"_s);
    auto aside = u"%1.corrupt-%2"_s.arg(m_filePath, stamp);
    for (int n = 2; QFile::exists(aside); ++n)
        aside = u"%1.corrupt-%2-%3"_s.arg(m_filePath, stamp).arg(n);
    if (QFile::rename(m_filePath, aside))
        emit message(tr("The list of accounts was damaged. It was kept as %1.").arg(QDir::toNativeSeparators(aside)));
    else {
        m_protected = true;
        emit message(tr("The list of accounts is damaged and could not be moved aside: %1")
                         .arg(QDir::toNativeSeparators(m_filePath)));
    }
}

const Account *AccountRegistry::account(const QString &id) const
{
    const auto found = find(m_accounts, id);
    return found == m_accounts.end() ? nullptr : &*found;
}

const Account *AccountRegistry::lastUsed() const
{
    const auto latest = std::max_element(m_accounts.begin(), m_accounts.end(), [](const Account &a, const Account &b) {
        return a.lastUsed < b.lastUsed; // an invalid date is the smallest
    });
    return latest != m_accounts.end() && latest->lastUsed.isValid() ? &*latest : nullptr;
}

bool AccountRegistry::save(Account account, QString *id)
{
    if (account.id.isEmpty())
        account.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    if (id)
        *id = account.id;
    auto accounts = m_accounts;
    if (const auto known = find(accounts, account.id); known != accounts.end())
        *known = std::move(account);
    else
        accounts.push_back(std::move(account));
    return write(std::move(accounts));
}

bool AccountRegistry::remove(const QString &id)
{
    auto accounts = m_accounts;
    std::erase_if(accounts, [&id](const Account &account) { return account.id == id; });
    return accounts.size() == m_accounts.size() || write(std::move(accounts));
}

bool AccountRegistry::markUsed(const QString &id, const QDateTime &when)
{
    auto accounts = m_accounts;
    const auto known = find(accounts, id);
    if (known == accounts.end())
        return false;
    known->lastUsed = when.toUTC();
    return write(std::move(accounts));
}

bool AccountRegistry::write(std::vector<Account> accounts)
{
    if (m_protected) {
        emit message(tr("The list of accounts is not saved, so as not to overwrite the one that cannot be read."));
        return false;
    }
    QJsonArray array;
    for (const auto &account : accounts)
        array.append(toJson(account));
    const QJsonObject root{{u"version"_s, formatVersion}, {u"accounts"_s, array}};

    QDir().mkpath(QFileInfo(m_filePath).absolutePath());
    QSaveFile file(m_filePath);
    if (file.open(QIODevice::WriteOnly))
        file.write(QJsonDocument(root).toJson());
    if (!file.commit()) {
        emit message(tr("The list of accounts could not be saved: %1").arg(file.errorString()));
        return false;
    }
    m_accounts = std::move(accounts);
    emit changed();
    return true;
}

Account AccountRegistry::accountFor(const ApiKey &key) const
{
    Account account;
    account.name = key.keyId;
    account.kind = key.kind;
    account.keyId = key.keyId;
    account.issuerId = key.issuerId;
    account.baseUrl = key.baseUrl();
    account.enterprise = key.enterprise;
    const auto isTaken = [this](int colour) {
        return std::any_of(m_accounts.begin(), m_accounts.end(),
                           [colour](const Account &other) { return other.colour == colour; });
    };
    while (account.colour < colourCount && isTaken(account.colour))
        ++account.colour;
    account.colour %= colourCount;
    return account;
}

ApiKey AccountRegistry::keyOf(const Account &account, const SecretBytes &secret)
{
    return {.kind = account.kind,
            .keyId = account.keyId,
            .issuerId = account.issuerId,
            .enterprise = account.enterprise,
            .secret = secret};
}
