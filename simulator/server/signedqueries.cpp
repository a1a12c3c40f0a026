// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/server/signedqueries.h"

#include "simulator/world/world.h"

#include <QCryptographicHash>

namespace {

constexpr qint64 lifetime = 300; // seconds

std::string queryUntil(const World &world, qint64 expires)
{
    const auto text = QByteArray::number(world.seed()) + '/' + QByteArray::number(expires);
    const auto signature = QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex().left(40);
    return "Expires=" + std::to_string(expires) + "&Signature=" + signature.toStdString();
}

} // namespace

std::string signedQuery(const World &world)
{
    return queryUntil(world, world.now().toSecsSinceEpoch() + lifetime);
}

bool isSigned(const World &world, std::string_view target)
{
    static constexpr std::string_view name = "?Expires=";
    const auto begin = target.find(name);
    if (begin == std::string_view::npos)
        return false;
    const auto digits = target.substr(begin + name.size());
    const auto expires = QByteArray(digits.data(), qsizetype(digits.size())).split('&').constFirst().toLongLong();
    return expires >= world.now().toSecsSinceEpoch() && target.substr(begin + 1) == queryUntil(world, expires);
}
